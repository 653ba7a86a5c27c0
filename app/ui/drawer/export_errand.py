"""Taking the cards out into a file: with progress, and stopped when that is wanted."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.outcomes import Refused
from app.ui.background import Background, Lane
from app.ui.drawer.dialogs import SEALED_ENDING, ask_where_to_save
from app.ui.drawer.errand import Errand
from app.ui.drawer.export_page import CODES, DrawerExportPage
from app.ui.history.long_work import LongWork
from app.ui.services import Services
from app.wallet.drawer_values import DrawerView, ExportedDrawer


class ExportErrand(Errand):
    """Codes are written only with the password that is typed on its page."""

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(services, background, parent)
        self._work: LongWork | None = None
        self._name = ""

    @cached_property
    def page(self) -> DrawerExportPage:
        page = DrawerExportPage()
        page.back_wanted.connect(self._go_back)
        page.save_wanted.connect(self._ask_where)
        page.stop_wanted.connect(self.stop)
        return page

    def forget(self) -> None:
        self.stop()
        super().forget()
        if "page" in self.__dict__:
            self.page.forget()

    def look_away(self, page: QWidget | None) -> None:
        """What runs goes on; a passphrase that was begun is not left standing."""
        if "page" in self.__dict__ and page is self.page and not self.page.is_running:
            self.leave()

    def stop(self) -> None:
        """Not one card more; waits for nothing."""
        if self._work is not None:
            self._work.stop()

    def open_page(self, view: DrawerView) -> None:
        if self.actor is not None:
            self.forget()
            self.page.begin(self.actor.account.name, sum(card.has_code for card in view.cards))
            self.page_wanted.emit(self.page, self.tr("Take the cards out"))

    def save(self, file: str) -> None:
        """Write the file that the person named; the dialog has asked about one that stands."""
        if self.actor is None or not file:
            return
        path = Path(file) if Path(file).suffix else Path(file).with_suffix(f".{self._ending}")
        self._name, self._work = path.name, LongWork(self)
        self._work.progressed.connect(self.page.show_progress)
        write: Callable[[], ExportedDrawer | Refused | None]
        if self.page.form == CODES:
            secrets = (self.page.password.text(), self.page.passphrase.secret)
            codes = partial(self.services.export_drawer_codes, self.actor, path, *secrets, overwrite=True)
            write = partial(codes, goes_on=self._work.goes_on)
        else:
            write = partial(self.services.export_drawer, self.actor, path, overwrite=True)
        self.page.show_running()
        self.ask(write, self._saved, self.page.show_problem, lane=Lane.FREE)

    @property
    def _ending(self) -> str:
        return SEALED_ENDING if self.page.form == CODES else "csv"

    def _ask_where(self) -> None:
        ask_where_to_save(self.page, self._ending, self.save)

    def _go_back(self) -> None:
        """While it runs, Esc stops it first."""
        if self.page.is_running:
            self.stop()
        else:
            self.leave()

    def _saved(self, answer: ExportedDrawer | Refused | None) -> None:
        if isinstance(answer, ExportedDrawer):
            self.page.show_saved(answer.count, self._name)
        elif isinstance(answer, Refused):
            self.page.show_problem(answer)
        else:
            self.page.show_stopped()
