"""The pane of cards: batches that are minted and printed, and where blank cards lie. Which page is in front
is decided here."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.counter.batch_values import BatchLine, Course
from app.counter.stock_values import Blanks
from app.outcomes import Refused
from app.ui.background import Background
from app.ui.components.buttons import Button, Kind
from app.ui.components.empty import EmptyState
from app.ui.formats import count_text
from app.ui.manager.desk_front import FrontOrEmpty
from app.ui.manager.desk_pane import DeskPane
from app.ui.manager.issuing.front import FrontPage
from app.ui.manager.issuing.mails_flow import MailsFlow
from app.ui.manager.issuing.mint_flow import MintFlow
from app.ui.manager.issuing.sheet_flow import SheetFlow
from app.ui.manager.issuing.stock_flow import StockFlow
from app.ui.messages import message_of
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.wallet.values import Actor

translate = QCoreApplication.translate


class IssuePane(DeskPane):
    """Asks, shows, and passes on what is wanted to its flows."""

    pane_id: ClassVar[str] = "issue"
    icon_name: ClassVar[str] = "layers"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._course: Course | None = None
        self._to_print = ""
        self.front = FrontPage()
        self.empty = self._make_empty()
        self._first = FrontOrEmpty(self.front, self.empty, "issue")
        self.pages = Pages(self._stack, self._first, self._first.focus_first)
        self.minting = MintFlow(services, background, self.pages, self)
        self.sheets = SheetFlow(services, background, self.pages, self)
        self.mails = MailsFlow(services, background, self.pages, self)
        self.stock = StockFlow(services, background, self.pages, self)
        self._flows = (self.minting, self.sheets, self.mails, self.stock)
        self._connect()

    def _make_empty(self) -> EmptyState:
        mint = Button(translate("Issuing", "Mint cards"), Kind.PRIMARY, icon="plus", name="issue-first")
        mint.clicked.connect(self._mint)
        text = translate(
            "Issuing",
            "Cards come into being here, a batch at a time: their codes in one file, their sheets on paper, "
            "and where each of them is.",
        )
        return EmptyState("layers", translate("Issuing", "No batch yet"), text, mint, name="issue-empty")

    def _connect(self) -> None:
        front, detail = self.front, self.front.detail
        front.mint_wanted.connect(self._mint)
        front.move_wanted.connect(self._move)
        front.looked_at.connect(self._ask_course)
        detail.print_wanted.connect(self._print)
        detail.mails_wanted.connect(self._mail)
        detail.put_wanted.connect(self._put)
        detail.folder_wanted.connect(self._show_folder)
        detail.drop_wanted.connect(self._drop)
        self.minting.minted.connect(self._note_minted)
        for flow in self._flows:
            flow.told.connect(self._first.say)
            flow.failed.connect(self._fail)
            flow.changed.connect(self.refresh)
        self._do_on("Ctrl+N", self._mint)

    # What the window asks of a pane

    def title(self) -> str:
        return translate("Issuing", "Issue cards")

    def show_actor(self, actor: Actor | None) -> None:
        """None: locked. What was typed is forgotten; what is being minted is finished."""
        super().show_actor(actor)
        self._to_print, self._course = "", None
        for flow in self._flows:
            flow.forget()
        self.pages.close()
        self.front.forget()
        self._first.say(None)
        self.refresh()

    def refresh(self) -> None:
        if self.actor is None:
            return
        batches, blanks = self.services.batches, self.services.blank_cards
        self._ask("batches", partial(batches, self.actor), self._show_batches, self._fail)
        self._ask("blanks", partial(blanks, self.actor), self._show_blanks, self._fail)

    def entered(self) -> None:
        self.pages.focus()

    def shut_down(self) -> None:
        """Not one portion more: what is half done is scrapped, now or at the next start."""
        self.minting.stop()
        self.stock.stop()
        self.mails.stop()
        self.sheets.tray.stop()

    # What the worker answers

    def _show_batches(self, answer: tuple[BatchLine, ...] | Refused) -> None:
        if isinstance(answer, Refused):
            self._fail(answer)
            return
        self.front.show_batches(answer)
        self._first.show_whether(is_empty=not answer)
        self._say_subline(answer)
        if self._to_print and self.actor is not None:
            name, self._to_print = self._to_print, ""
            found = next((one for one in answer if one.name == name), None)
            if found is not None:
                self.front.look_at(name)
                self.sheets.begin(self.actor, found, is_new=True)

    def _show_blanks(self, answer: tuple[Blanks, ...] | Refused) -> None:
        if not isinstance(answer, Refused):  # the list of batches says it too
            self.front.show_blanks(answer)

    def _ask_course(self, batch: BatchLine) -> None:
        self._course = None
        if self.actor is not None:
            work = partial(self.services.batch_course, self.actor, batch.name)
            self._ask("course", work, self._show_course, self._fail)

    def _show_course(self, answer: Course | Refused) -> None:
        if isinstance(answer, Refused):
            self._fail(answer)
            return
        self._course = answer
        self.front.show_course(answer)

    def _note_minted(self, name: str) -> None:
        """Its sheets come next, as soon as the list has it."""
        self._to_print = name
        self.refresh()

    # Deeds

    def _mint(self) -> None:
        if self.actor is not None and self.pages.current is None:
            self._first.say(None)
            self.minting.begin(self.actor)

    def _move(self) -> None:
        if self.actor is not None:
            self._first.say(None)
            self.stock.begin_move(self.actor)

    def _print(self) -> None:
        if self.actor is not None and self.front.batch is not None:
            self._first.say(None)
            self.sheets.begin(self.actor, self.front.batch)

    def _mail(self) -> None:
        if self.actor is not None and self.front.batch is not None:
            self._first.say(None)
            self.mails.begin(self.actor, self.front.batch)

    def _put(self) -> None:
        if self.actor is not None and self.front.batch is not None and self._course is not None:
            self._first.say(None)
            self.stock.begin_put(self.actor, self.front.batch, self._course)

    def _show_folder(self) -> None:
        if self.front.batch is not None:
            self.sheets.show_folder(self.front.batch)

    def _drop(self) -> None:
        if self.actor is not None and self.front.batch is not None:
            self._first.say(None)
            self.sheets.ask_drop(self.actor, self.front.batch)

    # What is said

    def _say_subline(self, batches: tuple[BatchLine, ...]) -> None:
        cards = sum(one.count for one in batches)
        text = translate("Issuing", "{batches} batches · {cards} cards in all")
        none = translate("Issuing", "Nothing was minted or brought in yet")
        words = text.format(batches=count_text(len(batches)), cards=count_text(cards))
        self.subline_changed.emit(words if batches else none)

    def _fail(self, problem: Exception | Refused) -> None:
        self._first.say(message_of(problem))
