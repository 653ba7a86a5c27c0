"""The drawer pane: the cards, and the errands that are run with them. Which page is in front is decided
here."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.codes.programme import ProgrammeBook
from app.ui.background import Background, Job, Lane
from app.ui.components.boxes import column
from app.ui.components.buttons import Button, Kind
from app.ui.components.empty import EmptyState
from app.ui.components.page_stack import PageStack
from app.ui.drawer.browser import Issuers
from app.ui.drawer.card_desk import CardDesk
from app.ui.drawer.errand import Errand
from app.ui.drawer.list_page import ListPage
from app.ui.drawer.secret_errand import Purpose
from app.ui.drawer.words import still_to_redeem
from app.ui.messages import Message
from app.ui.pane import Pane
from app.ui.redeem.page import Page
from app.ui.services import Services
from app.ui.theme import S2, S4, S5
from app.ui.typeface import px
from app.wallet.drawer_values import DrawerCard, DrawerView, Revealed
from app.wallet.values import Actor


class DrawerPane(Pane):
    """Cards of other issuers, of whoever is signed in."""

    pane_id: ClassVar[str] = "drawer"
    icon_name: ClassVar[str] = "archive"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._reading: Job | None = None
        self._carried = self._subline = ""
        self._wish: tuple[str, Callable[[], None]] | None = None
        self._is_read = False
        self._to_look_at: int | None = None
        self._issuers = Issuers()
        self.list = ListPage(self._issuers.groups_of, self._issuers.is_official)
        self.empty = self._make_empty()
        self.desk = CardDesk(self.list, self._issuers, services, background, self._open_for, self)
        self._pages = PageStack()
        for page in (self.list, self.empty):
            self._pages.addWidget(page)
        self.setLayout(column(self._pages))
        self._bring(self.list)
        self._connect()
        self._connect_keys()

    @property
    def errands(self) -> Sequence[Errand]:
        return self.desk.errands

    def _make_empty(self) -> EmptyState:
        add = Button(self.tr("Add a card"), Kind.PRIMARY, icon="plus", name="drawer-first")
        bring = Button(self.tr("Bring in a table"), Kind.QUIET, icon="upload", name="drawer-first-import")
        outside = Button(
            self.tr("What issuers hold"), Kind.QUIET, icon="landmark", name="drawer-first-outside"
        )
        add.clicked.connect(self.add_card)
        bring.clicked.connect(self.list.bar.import_wanted)
        outside.clicked.connect(self.list.bar.outside_wanted)
        text = self.tr(
            "Cards of other issuers lie here encrypted until you redeem them on their official pages: their "
            "worth, their end, and what the issuer said."
        )
        empty = EmptyState("archive", self.tr("The drawer is empty"), text, add, name="drawer-empty")
        empty.add_below(bring, outside)
        return empty

    def _connect(self) -> None:
        self.list.bar.add_wanted.connect(self.add_card)
        self.list.leaf.open_wanted.connect(self._open_drawer)
        for errand in self.errands:
            errand.page_wanted.connect(self._show_page)
            errand.done.connect(self._show_list)
            errand.changed.connect(self._note_change)
        self.desk.notes.kept.connect(self._note_kept)
        self.desk.notes.subline_changed.connect(self.subline_changed)
        self.desk.secrets.opened.connect(self._go_on)
        self.desk.secrets.revealed.connect(self._use_code)

    def _connect_keys(self) -> None:
        keys = (("Ctrl+N", self.add_card), ("Ctrl+F", self._focus_search), ("Ctrl+E", self._take_out))
        for key, deed in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    # What the window says

    def title(self) -> str:
        return self.tr("Drawer")

    def show_actor(self, actor: Actor | None) -> None:
        """None: locked. The drawer is shut, and no code stays on the screen or on the clipboard."""
        was_there = self.actor is not None
        super().show_actor(actor)
        self.desk.clipboard.clear()
        for errand in self.errands:
            errand.set_actor(actor)
        self._carried, self._wish, self._to_look_at = "", None, None
        self._is_read = False
        if self._reading is not None:
            self._reading.drop()
        self.list.forget()
        self._bring(self.list)
        if actor is None and was_there:
            self.background.ask(self.services.shut_drawer, self._note_shut)
        if actor is not None:
            if self._issuers.book is None:
                self.background.ask(self.services.programmes, self._take_book, lane=Lane.FREE)
            self.refresh()

    def refresh(self) -> None:
        if self.actor is None:
            return
        if self._reading is not None:
            self._reading.drop()
        self._reading = self.background.ask(partial(self.services.drawer, self.actor), self._show_view)

    def entered(self) -> None:
        page = self.page
        if page is self.empty and self.empty.button is not None:
            self.empty.button.setFocus()
        elif page is self.list:
            self.list.focus_first()
        elif isinstance(page, Page):
            page.focus_first()
        elif page is not None:
            page.setFocus()

    def left(self) -> None:
        """Nothing secret is left on a page that nobody looks at."""
        self.desk.hide_code()
        for errand in self.errands:
            errand.look_away(self.page)

    def fill_code(self, text: str) -> None:
        """A card of another issuer that was read elsewhere: into the form, once the drawer is open."""
        self._carried = text
        self.add_card()

    def shut_down(self) -> None:
        self.desk.clipboard.clear()
        self.desk.notes.shut_down()

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._pages.currentWidget()

    # What the worker answers

    def _take_book(self, book: ProgrammeBook) -> None:
        self._issuers.book = book
        self.list.show_view(self.list.view)
        if self._carried:
            self.add_card()

    def _note_shut(self, _: None) -> None:
        """Its key is gone; there is nothing to show."""

    def _show_view(self, view: DrawerView) -> None:
        self.list.show_view(view)
        amounts = still_to_redeem(view.cards)
        waiting = self.tr("Cards of other issuers · {amounts} still to redeem").format(amounts=amounts)
        self._subline = waiting if amounts else self.tr("Cards of other issuers")
        if self.page in (self.list, self.empty):
            self.subline_changed.emit(self._subline)
            self._turn_to(self.list if view.cards else self.empty)
        if self._to_look_at is not None:
            self.list.look_at(self._to_look_at)
            self._to_look_at = None
        self._is_read = True
        if self._wish is not None and (view.notes is not None or not self.desk.secrets.is_opening):
            wish, self._wish = self._wish, None
            self._open_for(*wish)

    def _note_change(self) -> None:
        self.book_changed.emit()
        self.refresh()

    def _note_kept(self, card: int) -> None:
        """It is looked at when the list has been read again."""
        self._to_look_at = card

    # Pages

    def _show_page(self, page: QWidget, subline: str) -> None:
        self.desk.hide_code()
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._bring(page)
        self.subline_changed.emit(subline)
        self.entered()

    def _show_list(self, message: Message | None = None) -> None:
        """Back, with what was done; a card that was kept or changed is looked at."""
        self._wish, self._carried = None, ""
        self.list.say(message)
        self._turn_to(self.list if self.list.view.cards else self.empty)
        self.subline_changed.emit(self._subline)

    def _turn_to(self, page: QWidget) -> None:
        """The focus moves only when what had it is not there any more."""
        if page is not self.page:
            self._bring(page)
            if self.isVisible():
                self.entered()

    def _bring(self, page: QWidget) -> None:
        """To the front. The scanner, which is short of height, has margins of its own."""
        self._pages.setCurrentWidget(page)
        margins = (0, 0, 0, 0) if self.desk.notes.is_scanner(page) else (px(S5), px(S4), px(S5), px(S2))
        self.setContentsMargins(*margins)

    def _focus_search(self) -> None:
        if self.page is self.list:
            self.list.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.list.bar.search.selectAll()

    def _take_out(self) -> None:
        if self.page is self.list:
            self.list.bar.export_wanted.emit()

    # The way into the drawer

    def _open_for(self, title: str, then: Callable[[], None]) -> None:
        """Do it in the open drawer: now, or after the password; whether it is open has to be known."""
        if self._is_read and self.list.view.notes is not None:
            then()
            return
        self._wish = (title, then)
        if self._is_read:
            self.desk.secrets.open_drawer(title)

    def _open_drawer(self) -> None:
        self._open_for(self.tr("Open the drawer?"), self._show_list)

    def _go_on(self) -> None:
        """The drawer is open now: its notes are read, and then what it was opened for goes on."""
        self.refresh()

    def add_card(self) -> None:
        """Waits for the programmes; a code that came from outside waits with it."""
        if self.actor is not None and self._issuers.book is not None:
            self._open_for(self.tr("Open the drawer to add a card?"), self._add)

    def _add(self) -> None:
        code, self._carried = self._carried, ""
        if self._issuers.book is not None:
            self.desk.notes.add(self._issuers.book, code)

    def _use_code(self, purpose: Purpose, card: DrawerCard, revealed: Revealed) -> None:
        """The drawer is open now as well."""
        self.refresh()
        self._show_list()
        if revealed.code is not None:  # else it was thrown away in another window
            self.desk.use_code(purpose, card, revealed.code)
