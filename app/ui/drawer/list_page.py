"""The drawer's first page: bar, cards, the detail of one of them beside or over the table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.components.beside import hide_beside, show_beside
from app.ui.components.boxes import column, row
from app.ui.components.notice import Notice
from app.ui.drawer.bar import DrawerBar
from app.ui.drawer.detail import DrawerDetail
from app.ui.drawer.list_leaf import DrawerLeaf
from app.ui.drawer.model import DrawerModel
from app.ui.drawer.words import in_order
from app.ui.messages import Message
from app.ui.theme import S3, S4
from app.ui.typeface import px
from app.wallet.drawer_values import DrawerCard, DrawerView

EMPTY = DrawerView((), None)


class ListPage(QWidget):
    """`groups_of` says in which groups the code of a card is printed, `is_official` whether its page is on
    its programme's list. `card_left` when another card, or none, is looked at."""

    card_left = Signal()

    def __init__(
        self,
        groups_of: Callable[[DrawerCard], Sequence[int]],
        is_official: Callable[[DrawerCard], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups_of, self._is_official = groups_of, is_official
        self.view = EMPTY
        self.model = DrawerModel(self)
        self.bar, self.leaf = DrawerBar(), DrawerLeaf(self.model)
        self.table = self.leaf.table
        self.told = Notice(name="drawer-told", parent=self)
        self.detail = DrawerDetail(self)
        self.detail.hide()
        self._beside = row(self.leaf, spacing=px(S4))
        self._beside.setStretch(0, 1)
        whole = column(self.bar, self.told, self._beside, spacing=px(S3))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._connect()

    def _connect(self) -> None:
        self.bar.changed.connect(self._filter)
        self.leaf.clear_wanted.connect(self.bar.show_all)
        self.table.opened.connect(self._open_or_enter)
        self.table.closed.connect(self.close_detail)
        self.table.selectionModel().currentRowChanged.connect(self._follow_selection)
        self.detail.closed.connect(self.close_detail)

    @property
    def card(self) -> DrawerCard | None:
        """The card that is looked at, as it is now."""
        return self.detail.card if not self.detail.isHidden() else None

    def show_view(self, view: DrawerView) -> None:
        """What the store says now; the card that is looked at stays open, wherever it stands."""
        self.view = view
        self.bar.count(view.cards)
        self._filter()

    def say(self, message: Message | None) -> None:
        """What was done last, until the next deed."""
        self.told.show_message(message)

    def forget(self) -> None:
        self.view = EMPTY
        self.bar.forget()
        self.say(None)
        self.close_quietly()
        self.detail.forget()
        self.model.show_cards((), {})

    def look_at(self, card: int) -> None:
        """Open the detail of a card, in whichever group it is."""
        if self.model.row_of(card) is None:
            self.bar.show_all()
        row_now = self.model.row_of(card)
        if row_now is not None:
            self.table.selectRow(row_now)
            self._open_row(row_now)

    def note_of(self, card: DrawerCard) -> str | None:
        """None while the drawer is shut."""
        return None if self.view.notes is None else self.view.notes.get(card.card, "")

    def close_detail(self) -> None:
        if self.detail.isVisible():  # else the focus is somebody else's
            self.table.setFocus()
        self.close_quietly()

    def close_quietly(self) -> None:
        self.table.clearSelection()
        hide_beside(self._beside, self.leaf, self.detail)
        self.detail.forget()
        self.card_left.emit()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _filter(self) -> None:
        """The cards that the bar leaves. Choosing rows again must not close what is looked at."""
        looked_at = self.card
        notes = self.view.notes or {}
        shown = self.bar.shown(in_order(self.view.cards), notes)
        self.model.show_cards(shown, notes)
        has_notes = any(card.has_note for card in self.view.cards)
        self.leaf.show_state(is_open=self.view.notes is not None, has_notes=has_notes)
        if looked_at is not None:
            self._show_again(looked_at.card)

    def _show_again(self, card: int) -> None:
        at = self.model.row_of(card)
        if at is None:
            self.close_quietly()
        else:
            self.table.selectRow(at)
            self._open_row(at)

    def _open_or_enter(self, at: int) -> None:
        """Enter opens the detail; pressed again on the same card it goes into it."""
        card = self.card
        if card is not None and self.model.card(at) == card and not self.table.underMouse():
            self.detail.focus_first()
        else:
            self._open_row(at)

    def _open_row(self, at: int) -> None:
        card = self.model.card(at)
        if card is None:
            return
        before = self.detail.card
        if before is not None and before.card != card.card:
            self.card_left.emit()
        official = self._is_official(card)
        self.detail.show_card(card, self.note_of(card), self._groups_of(card), official=official)
        self._place()

    def _follow_selection(self) -> None:
        at = self.table.currentIndex()
        if at.isValid() and self.detail.isVisible():
            self._open_row(at.row())

    def _place(self) -> None:
        show_beside(self._beside, self.leaf, self.detail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.detail.isHidden():
            self._place()
