"""The sheets of a batch and its code file: printed, saved, looked for, deleted."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.counter.batch_values import BatchLine
from app.outcomes import Refused
from app.ui.background import Background
from app.ui.manager.desk_flow import DeskFlow
from app.ui.manager.issuing.drop_page import DropPage
from app.ui.manager.issuing.print_page import PrintPage
from app.ui.messages import message_of
from app.ui.paper.tray import PaperTray
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.wallet.values import Actor

translate = QCoreApplication.translate
Open = Callable[[QUrl], bool]


class SheetFlow(DeskFlow):
    """`changed` when a code file is gone."""

    def __init__(
        self,
        services: Services,
        background: Background,
        pages: Pages,
        pane: QWidget,
        *,
        open_folder: Open = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(services, background, pages, pane)
        self._open_folder = open_folder
        self.tray = PaperTray(services, background, pane)
        self.tray.told.connect(self._note_told)
        self.tray.failed.connect(self._note_failed)
        self.tray.progressed.connect(self._note_progress)

    @cached_property
    def page(self) -> PrintPage:
        """Made when it is first wanted, as the other one."""
        page = PrintPage()
        page.print_wanted.connect(partial(self._put_on_paper, self.tray.print_cards))
        page.save_wanted.connect(partial(self._put_on_paper, self.tray.save_cards))
        page.stop_wanted.connect(self.tray.stop)
        page.back_wanted.connect(self._back)
        page.folder_wanted.connect(self._open_folder_of_page)
        page.drop_wanted.connect(self._ask_drop_of_page)
        return page

    @cached_property
    def drop_page(self) -> DropPage:
        return self._form(DropPage(), self._drop)

    def begin(self, actor: Actor, batch: BatchLine, *, is_new: bool = False) -> None:
        self._actor = actor
        self.page.show_batch(batch, is_new=is_new)
        self._pages.open(self.page)

    def show_folder(self, batch: BatchLine) -> None:
        """In the system's own program."""
        if batch.file is not None:
            self._open_folder(QUrl.fromLocalFile(str(Path(batch.file).parent)))

    def ask_drop(self, actor: Actor, batch: BatchLine) -> None:
        self._actor = actor
        self.drop_page.begin()
        self.drop_page.show_batch(batch)
        self._pages.open(self.drop_page)

    def forget(self) -> None:
        self.tray.forget()
        super().forget()

    def _put_on_paper(self, deed: Callable[..., None]) -> None:
        batch = self.page.batch
        if self._actor is not None and batch is not None and batch.file is not None:
            self.page.told.clear()
            deed(self._actor, batch.file, self.page.kind)

    def _note_told(self, text: str) -> None:
        self.page.show_told(text)

    def _note_failed(self, problem: object) -> None:
        self.page.show_message(message_of(problem))  # type: ignore[arg-type]

    def _note_progress(self, done: int, count: int) -> None:
        self.page.show_progress(done, count)

    def _back(self) -> None:
        """While sheets are drawn, Esc stops them first."""
        if self.page.is_running:
            self.tray.stop()
        else:
            self._pages.close()

    def _open_folder_of_page(self) -> None:
        if self.page.batch is not None:
            self.show_folder(self.page.batch)

    def _ask_drop_of_page(self) -> None:
        if self._actor is not None and self.page.batch is not None:
            self.ask_drop(self._actor, self.page.batch)

    def _drop(self) -> None:
        batch = self.drop_page.batch
        if self._actor is not None and batch is not None:
            work = partial(self._services.drop_code_file, self._actor, batch.name)
            self._ask(work, self._dropped, self._not_dropped)

    def _dropped(self, answer: Path | Refused) -> None:
        if isinstance(answer, Refused):
            self.drop_page.show_problem(message_of(answer))
            return
        self._pages.close()
        title = translate("Issuing", "The file with the codes is deleted")
        text = translate("Issuing", "The cards stay what they are. Nobody can read their codes any more.")
        self._tell(title, text)
        self.changed.emit()

    def _not_dropped(self, problem: Exception) -> None:
        self.drop_page.show_problem(message_of(problem))
