"""What the flows of the manager's desk share: who acts, the pages they open, the work they ask for, and what
they tell the pane."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.outcomes import Refused
from app.ui.background import Background, Job, Lane
from app.ui.history.long_work import LongWork
from app.ui.manager.work_form import WorkForm
from app.ui.messages import Message
from app.ui.request_key import RequestKey
from app.ui.services import Services
from app.ui.settings.form_page import FormPage
from app.ui.settings.pages import Pages
from app.ui.theme import Tone
from app.wallet.values import Actor

T = TypeVar("T")
Form = TypeVar("Form", bound=FormPage)
Work = TypeVar("Work", bound=WorkForm)


class DeskFlow(QObject):
    """`told` carries a `Message` for the first page, `failed` why a page could not be opened; `changed` when
    the store is another one than before."""

    told = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(
        self, services: Services, background: Background, pages: Pages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._pages = services, background, pages
        self._key = RequestKey(services.new_key)
        self._actor: Actor | None = None
        self._job: Job | None = None

    def forget(self) -> None:
        """Nobody is there any more. What was sent is done; its answer is not waited for."""
        if self._job is not None:
            self._job.drop()
        self._actor = self._job = None
        self._key.forget()

    def _form(self, page: Form, send: Callable[[], None]) -> Form:
        page.sent.connect(send)
        page.back_wanted.connect(self._pages.close)
        return page

    def _ask(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.STORE,
    ) -> None:
        """otherwise: told why there is no answer; where no page is open for that, the pane is."""
        self._job = self._background.ask(work, then, otherwise or self._fail, lane=lane)

    def _fail(self, problem: Exception | Refused) -> None:
        self.failed.emit(problem)

    def _tell(self, title: str, text: str) -> None:
        self.told.emit(Message(Tone.SUCCESS, title, text))


class WorkFlow(DeskFlow):
    """A flow with a page on which many things are done, one after the other: it can be stopped there."""

    def __init__(
        self, services: Services, background: Background, pages: Pages, parent: QObject | None = None
    ) -> None:
        super().__init__(services, background, pages, parent)
        self._work: LongWork | None = None
        self._stopping = ""

    def forget(self) -> None:
        super().forget()
        self._work = None

    def stop(self) -> None:
        """The program ends: not one portion more."""
        if self._work is not None:
            self._work.stop()

    def _work_form(self, page: Work, send: Callable[[], None], stopping: str) -> Work:
        """stopping: what is said from Stop on until it has stopped."""
        self._stopping = stopping
        page.sent.connect(send)
        page.back_wanted.connect(self._back)
        page.stop_wanted.connect(self._stop)
        return page

    def _begin_work(self, page: WorkForm, count: int, doing: str) -> LongWork:
        """doing: with {done} and {count}."""
        self._work = LongWork(self)
        self._work.progressed.connect(page.show_progress)
        page.run(count, doing)
        return self._work

    def _back(self) -> None:
        """While it runs, Esc stops it first."""
        page = self._pages.current
        if isinstance(page, WorkForm) and page.is_running:
            self._stop()
        else:
            self._pages.close()

    def _stop(self) -> None:
        self.stop()
        page = self._pages.current
        if isinstance(page, WorkForm):
            page.show_stopping(self._stopping)
