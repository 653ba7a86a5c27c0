"""Bringing cards in from a table: read, looked at row by row, and kept once somebody has confirmed it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.codes.programme import ProgrammeBook
from app.outcomes import Refused
from app.ui.background import Background, Lane
from app.ui.drawer.dialogs import ask_for_table
from app.ui.drawer.errand import Errand
from app.ui.drawer.import_page import ImportPage
from app.ui.formats import count_text
from app.ui.messages import Message
from app.ui.services import Services
from app.ui.theme import Tone
from app.wallet.drawer_plan import ImportedCards, Plan, PlannedCard
from app.wallet.drawer_table import Column


class ImportErrand(Errand):
    """The drawer is open before it begins."""

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(services, background, parent)
        self._file: Path | None = None
        self._plan: Plan | None = None

    @cached_property
    def page(self) -> ImportPage:
        page = ImportPage()
        page.back_wanted.connect(self.leave)
        page.file_wanted.connect(self._choose)
        page.passphrase_given.connect(self._open_file)
        page.changed.connect(self._preview)
        page.keep_wanted.connect(self._keep)
        return page

    def forget(self) -> None:
        super().forget()
        self._file = self._plan = None
        if "page" in self.__dict__:
            self.page.forget()

    def look_away(self, page: QWidget | None) -> None:
        """A passphrase that was begun is not left standing, nor are rows that hold codes."""
        if "page" in self.__dict__ and page is self.page:
            self.leave()

    def open_page(self, book: ProgrammeBook) -> None:
        self.forget()
        self.page.begin(book)
        self.page_wanted.emit(self.page, self.tr("Bring in a table"))

    def take_file(self, name: str) -> None:
        """Read the file that was chosen."""
        if name:
            self._file, self._plan = Path(name), None
            self.page.show_file(self._file.name)
            self._read(None)

    def _choose(self) -> None:
        ask_for_table(self.page, self.take_file)

    def _open_file(self, passphrase: str) -> None:
        self._read(passphrase)

    def _read(self, passphrase: str | None) -> None:
        if self._file is not None:
            read = partial(self.services.read_card_table, self._file, passphrase)
            self.ask(read, self._show_plan, self.page.show_problem, lane=Lane.FREE)

    def _show_plan(self, answer: Plan | Refused | None) -> None:
        if answer is None:
            self.page.ask_passphrase()
        elif isinstance(answer, Refused):
            self.page.show_problem(answer)
        else:
            self._plan = answer
            self.page.hide_passphrase()
            self.page.show_columns(answer)
            self._preview()

    @property
    def plan(self) -> Plan | None:
        """The table with what the page says about it."""
        if self._plan is None:
            return None
        chosen = self.page.codes.currentData()
        columns = {what: at for what, at in self._plan.columns.items() if at != chosen}
        if chosen is not None:
            columns[Column.CODE] = int(chosen)
        programme, region = self.page.issuer.currentData(), self.page.region.currentData()
        return replace(self._plan, columns=columns, programme=programme, region=region)

    def _preview(self) -> None:
        plan = self.plan
        if self.actor is not None and plan is not None:
            self.page.set_busy(is_busy=True)
            look = partial(self.services.preview_import, self.actor, plan)
            self.ask(look, self._show_rows, self.page.show_problem)

    def _show_rows(self, answer: Sequence[PlannedCard] | Refused) -> None:
        if isinstance(answer, Refused):
            self.page.show_rows(())
            self.page.show_problem(answer)
        else:
            self.page.show_rows(answer)

    def _keep(self) -> None:
        plan = self.plan
        if self.actor is not None and plan is not None:
            key = self.key_for(plan)
            work = partial(self.services.import_drawer, self.actor, plan, key=key)
            self.ask(work, self._kept, self.page.show_problem)

    def _kept(self, answer: ImportedCards | Refused) -> None:
        self.answered()
        if isinstance(answer, Refused):
            self.page.show_problem(answer)
            return
        one, many = self.tr("1 card is in the drawer now"), self.tr("{count} cards are in the drawer now")
        title = (one if answer.kept == 1 else many).format(count=count_text(answer.kept))
        left = self.tr("{count} rows were left out. The file itself still holds the codes: delete it.")
        none = self.tr("The file itself still holds the codes: delete it when you need it no more.")
        text = left.format(count=count_text(answer.left_out)) if answer.left_out else none
        self.end(Message(Tone.SUCCESS, title, text))
