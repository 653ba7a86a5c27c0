"""Keeping a new card, and changing what is noted of one: both end in the same form."""

from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.codes.programme import ProgrammeBook
from app.outcomes import Refused
from app.ui.background import Background, Lane
from app.ui.drawer.add_page import AddPage
from app.ui.drawer.card_scan import CardScan
from app.ui.drawer.change_page import ChangePage
from app.ui.drawer.dialogs import ask_for_picture
from app.ui.drawer.errand import Errand
from app.ui.drawer.receipt import read_receipt
from app.ui.drawer.words import card_text
from app.ui.messages import Message
from app.ui.services import Services
from app.ui.theme import Tone
from app.wallet.drawer_values import DrawerCard, DrawerChange, DrawerChanges, NewDrawerCard


class NoteErrand(Errand):
    """The drawer is open before either begins. `kept` carries the card that was kept or changed."""

    kept = Signal(int)
    subline_changed = Signal(str)

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(services, background, parent)
        self._page: AddPage | ChangePage | None = None
        self._card: DrawerCard | None = None
        self._may_scan = False

    @cached_property
    def add_page(self) -> AddPage:
        page = AddPage()
        page.back_wanted.connect(self.leave)
        page.keep_wanted.connect(self._keep)
        page.picture_wanted.connect(self._choose_picture)
        return page

    @cached_property
    def scan(self) -> CardScan:
        scan = CardScan(self.services, self.background, self.add_page, self)
        scan.page_wanted.connect(self._turn_to)
        scan.subline_changed.connect(self.subline_changed)
        return scan

    @cached_property
    def change_page(self) -> ChangePage:
        page = ChangePage()
        page.back_wanted.connect(self.leave)
        page.save_wanted.connect(self._change)
        page.picture_wanted.connect(self._choose_picture)
        return page

    def forget(self) -> None:
        super().forget()
        if isinstance(self._page, AddPage):
            self.scan.leave()
        if self._page is not None:
            self._page.forget()
        self._page, self._card = None, None

    def look_away(self, page: QWidget | None) -> None:
        """A code or a note that was begun is not left standing."""
        if page is not None and (page is self._page or self.is_scanner(page)):
            self.leave()

    def shut_down(self) -> None:
        """Stop the scanner, where there was one, and wait for its threads."""
        if self._may_scan:
            self.scan.shut_down()

    def is_scanner(self, page: QWidget | None) -> bool:
        return isinstance(self._page, AddPage) and self.scan.has(page)

    def add(self, book: ProgrammeBook, code: str) -> None:
        """code: what came with the wish; empty for one that is typed."""
        if self.actor is None:
            return
        self.forget()
        self._page = self.add_page
        self.add_page.begin(book, self.actor.account.region)
        if code:
            self.add_page.fill(code)
        self._may_scan = True
        self.scan.prepare()
        self._turn_to(self.add_page)

    def _turn_to(self, page: QWidget) -> None:
        """The form, or the scanner while it fills the form."""
        self.page_wanted.emit(page, self.tr("Add a card"))

    def change(self, card: DrawerCard, note: str) -> None:
        self.forget()
        self._page, self._card = self.change_page, card
        self.change_page.show_card(card, note)
        self.page_wanted.emit(self.change_page, self.tr("Change"))

    def take_picture(self, file: str) -> None:
        """Read the picture that was chosen; the form shows it."""
        if file and self._page is not None:
            self.ask(partial(read_receipt, Path(file)), self._show_picture, self._fail, lane=Lane.FREE)

    def _choose_picture(self) -> None:
        if self._page is not None:
            ask_for_picture(self._page, self.take_picture)

    def _show_picture(self, content: bytes) -> None:
        if self._page is not None:
            self._page.form.take_picture(content)

    def _fail(self, problem: Exception) -> None:
        if self._page is not None:
            self._page.show_problem(problem)

    def _keep(self, new: NewDrawerCard) -> None:
        if self.actor is not None:
            keep = partial(self.services.keep_card, self.actor, new, key=self.key_for(new))
            self.ask(keep, self._kept, self._fail)

    def _change(self, changes: DrawerChanges) -> None:
        if changes == DrawerChanges():
            self.leave()
        elif self.actor is not None and self._card is not None:
            card = self._card.card
            key = self.key_for(card, changes)
            change = partial(self.services.change_card, self.actor, card, changes, key=key)
            self.ask(change, self._changed, self._fail)

    def _kept(self, answer: DrawerChange | Refused) -> None:
        title = self.tr("{card} is in the drawer")
        self._end(
            answer, title, self.tr("Only its last four are shown. Redeem it at its issuer when you like.")
        )

    def _changed(self, answer: DrawerChange | Refused) -> None:
        self._end(answer, self.tr("{card} is changed"), "")

    def _end(self, answer: DrawerChange | Refused, title: str, text: str) -> None:
        self.answered()
        if isinstance(answer, Refused):
            if self._page is not None:
                self._page.show_problem(answer)
            return
        self.kept.emit(answer.card.card)
        self.end(Message(Tone.SUCCESS, title.format(card=card_text(answer.card)), text))
