"""The page that brings all blank cards of a batch into the stock of a store."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.counter.batch_values import BatchLine, Course, Moved
from app.ui.components.fields import Choice, Labelled
from app.ui.manager.issuing.words import cards_text
from app.ui.manager.work_form import WorkForm
from app.ui.theme import Tone

translate = QCoreApplication.translate


class PutPage(WorkForm):
    """`sent` when `store` is to have them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("put-page", "", icon="move", parent=parent)
        self.batch: BatchLine | None = None
        self._course: Course | None = None
        self._store = Choice(name="put-store")
        self.put_narrow(Labelled(translate("Issuing", "Into the stock of"), self._store))
        self._store.currentIndexChanged.connect(self._watch)

    @property
    def store(self) -> str:
        return str(self._store.currentData() or "")

    @property
    def moving(self) -> int:
        """How many blank cards lie elsewhere."""
        if self._course is None:
            return 0
        return self._course.waiting - dict(self._course.in_stock).get(self.store, 0)

    def show_batch(self, batch: BatchLine, course: Course, stores: Sequence[str]) -> None:
        self.batch, self._course = batch, course
        self.say(
            translate("Issuing", "Put {batch} into a stock").format(batch=batch.name),
            translate(
                "Issuing",
                "All its cards that were not sold come along, from the printer and from other stores. Put "
                "there what really is there: a till sells only what lies in its store.",
            ),
        )
        self._store.clear()
        for store in stores:
            self._store.addItem(store, store)
        self._watch()

    def is_ready(self) -> bool:
        return self.moving > 0

    def focus_first(self) -> None:
        (self.stop if self.is_running else self._store).setFocus()

    def show_stopped(self, moved: Moved) -> None:
        title = translate("Issuing", "Stopped. In the stock of {store} now: {cards}")
        text = translate("Issuing", "Where they were before: {cards}.").format(cards=cards_text(moved.left))
        self.show_end(Tone.NOTE, title.format(cards=cards_text(moved.count), store=moved.shop), text)

    def _set_running(self, *, is_running: bool) -> None:
        super()._set_running(is_running=is_running)
        self._store.setEnabled(not is_running)

    def _watch(self) -> None:
        super()._watch()
        text = translate("Issuing", "Put {cards} into the stock").format(cards=cards_text(self.moving))
        self.deed.setText(text if self.moving else translate("Issuing", "All of them lie there"))
