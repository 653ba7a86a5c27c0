"""Backup, restore and self-check: the system's dialog for a file, then the work off the GUI thread."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from app.outcomes import Refused
from app.ui.background import Background, Job, Lane
from app.ui.formats import full_text, now
from app.ui.history.long_work import LongWork
from app.ui.messages import Message, message_of
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.ui.settings.proofs import refusal
from app.ui.settings.store_pages import BackupPage, CheckPage, RestorePage
from app.ui.settings.told import Checked, Copied
from app.ui.settings.work_page import WorkPage
from app.ui.theme import Tone
from app.wallet.values import Actor

_ENDING = "tillfold-backup"
Work = TypeVar("Work", bound=WorkPage)


class StoreFlow(QObject):
    """`replaced` carries a `Message` when the store is another one: everybody signs in anew."""

    replaced = Signal(object)

    def __init__(
        self, services: Services, background: Background, pages: Pages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._pages = services, background, pages
        self._actor: Actor | None = None
        self._work: LongWork | None = None
        self._job: Job | None = None
        self._file = Path()

    # The pages, each made when it is first wanted

    @cached_property
    def check_page(self) -> CheckPage:
        return self._wired(CheckPage(), self._check)

    @cached_property
    def backup_page(self) -> BackupPage:
        return self._wired(BackupPage(), self._ask_where)

    @cached_property
    def restore_page(self) -> RestorePage:
        return self._wired(RestorePage(), self._restore)

    def _wired(self, page: Work, then: Callable[[], None]) -> Work:
        page.sent.connect(then)
        page.back_wanted.connect(self._back)
        page.stop_wanted.connect(self.stop)
        return page

    def show_actor(self, actor: Actor | None) -> None:
        self.stop()
        if self._job is not None:
            self._job.drop()
        self._actor = actor

    def open(self, name: str) -> None:
        """name: check, backup or restore."""
        if name == "restore":
            self._ask_which()
            return
        page: WorkPage = self.check_page if name == "check" else self.backup_page
        page.begin()
        self._pages.open(page)

    def stop(self) -> None:
        if self._work is not None:
            self._work.stop()

    def _back(self) -> None:
        """While it runs, Esc stops it first."""
        page = self._pages.current
        if isinstance(page, WorkPage) and page.is_running:
            self.stop()
        else:
            self._pages.close()

    def _begin_work(self, page: WorkPage) -> LongWork:
        self._work = LongWork(self)
        self._work.progressed.connect(page.show_progress)
        page.show_running()
        return self._work

    # Self-check

    def _check(self) -> None:
        work = self._begin_work(self.check_page)
        check = partial(self._services.check_book, goes_on=work.goes_on)
        self._job = self._background.ask(check, self._checked, self._not_checked, lane=Lane.FREE)

    def _checked(self, answer: Checked | None) -> None:
        if answer is not None:
            self.check_page.show_checked(answer)
        else:
            title = self.tr("The check was stopped")
            self.check_page.show_end(Tone.NOTE, title, self.tr("It says nothing about the book."))

    def _not_checked(self, problem: Exception) -> None:
        self.check_page.show_problem(message_of(problem))

    # Backup

    def _ask_where(self) -> None:
        self.backup_page.set_busy(is_busy=False)
        dialog = self._dialog(self.tr("Save the backup"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_ENDING)
        day = now().astimezone().strftime("%Y-%m-%d")
        dialog.selectFile(f"tillfold-{day}.{_ENDING}")
        dialog.fileSelected.connect(self.back_up_to)
        dialog.open()

    def back_up_to(self, file: str) -> None:
        """The file that the person named; the dialog has asked about one that stands."""
        if not file:
            return
        self._file = Path(file)
        work = self._begin_work(self.backup_page)
        copy = partial(self._services.back_up, self._file, overwrite=True, goes_on=work.goes_on)
        self._job = self._background.ask(copy, self._backed_up, self._not_backed_up, lane=Lane.FREE)

    def _backed_up(self, answer: Copied | Refused | None) -> None:
        if isinstance(answer, Refused):
            self.backup_page.show_problem(message_of(answer))
        elif answer is None:
            self.backup_page.show_stopped()
        else:
            self.backup_page.show_copied(answer, self._file)

    def _not_backed_up(self, problem: Exception) -> None:
        self.backup_page.show_problem(message_of(problem))

    # Restore

    def _ask_which(self) -> None:
        dialog = self._dialog(self.tr("Choose the backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.show_backup)
        dialog.open()

    def show_backup(self, file: str) -> None:
        """The backup that the person chose; nothing is done before the page was answered."""
        if file:
            self.restore_page.begin()
            self.restore_page.show_file(Path(file))
            self._pages.open(self.restore_page)

    def _restore(self) -> None:
        """In the store's lane: nobody reads it meanwhile."""
        page = self.restore_page
        if self._actor is None or page.file is None:
            return
        work = self._begin_work(page)
        put = partial(self._services.bring_back, self._actor, page.password.text(), page.file)
        put = partial(put, recovery_code=page.code.text().strip(), goes_on=work.goes_on)
        self._job = self._background.ask(put, self._restored, self._not_restored)

    def _restored(self, answer: Copied | Refused | None) -> None:
        if isinstance(answer, Refused):
            self.restore_page.show_problem(refusal(answer))
        elif answer is None:
            self.restore_page.show_stopped()
        else:
            self._pages.close()
            title = self.tr("The store is as it was on {when}").format(when=full_text(answer.made_at))
            text = self.tr("Everybody signs in again.")
            self.replaced.emit(Message(Tone.SUCCESS, title, text))

    def _not_restored(self, problem: Exception) -> None:
        self.restore_page.show_problem(message_of(problem))

    def _dialog(self, title: str) -> QFileDialog:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = documents if QDir(documents).exists() else QDir.homePath()
        dialog = QFileDialog(self._pages.window, title, folder)
        dialog.setNameFilters([f"{self.tr('Backups')} (*.{_ENDING})", f"{self.tr('All files')} (*)"])
        dialog.finished.connect(dialog.deleteLater)
        return dialog
