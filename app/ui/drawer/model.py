"""The cards of the drawer as a table model: those that the search and the chip leave."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.components.table import CELL, Cell
from app.ui.drawer.words import (
    ends_soon,
    is_open,
    issuer_text,
    short_end,
    state_text,
    state_words,
)
from app.ui.formats import masked, money_text
from app.ui.theme import Color
from app.ui.typeface import Type
from app.wallet.drawer_values import DrawerCard

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
ISSUER, LAST_FOUR, ENDS, STATE, AMOUNT = range(5)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DrawerModel(QAbstractTableModel):
    """Shows what it is given; notes stand below the issuer while the drawer is open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: Sequence[DrawerCard] = ()
        self._notes: Mapping[int, str] = {}

    @property
    def cards(self) -> Sequence[DrawerCard]:
        return self._cards

    def show_cards(self, cards: Sequence[DrawerCard], notes: Mapping[int, str]) -> None:
        self.beginResetModel()
        self._cards, self._notes = tuple(cards), notes
        self.endResetModel()

    def card(self, row: int) -> DrawerCard | None:
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, card: int) -> int | None:
        return next((row for row, one in enumerate(self._cards) if one.card == card), None)

    def cell(self, row: int, column: int) -> Cell:
        card = self._cards[row]
        if column == ISSUER:
            return Cell(card.programme_name, self._second(card), type=Type.CONTROL)
        if column == LAST_FOUR:
            return Cell(masked(card.last_four), type=Type.CODE_INLINE)
        if column == ENDS:
            return _ends(card)
        if column == STATE:
            words = state_words(card)
            return Cell(state_text(card), tag=words.icon, tone=words.tone)
        if card.amount is None:
            return Cell(self.tr("not known"), ink=Color.INK3, is_right=True)
        ink = Color.INK if is_open(card) else Color.INK2
        return Cell(money_text(card.amount), ink=ink, type=Type.STRONG, is_right=True)

    def _second(self, card: DrawerCard) -> str:
        """Region and, while the drawer is open, the note."""
        note = " ".join(self._notes.get(card.card, "").split())
        return " · ".join(filter(None, (card.region, note)))

    def _heading(self, section: int) -> str:
        names = (self.tr("Issuer"), self.tr("Ends in"), self.tr("Ends"), self.tr("State"), self.tr("Amount"))
        return names[section]

    # Qt

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else AMOUNT + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            cell = self.cell(index.row(), index.column())
            return f"{cell.text}, {cell.second}" if cell.second else cell.text
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == ISSUER:
            return self._notes.get(self._cards[index.row()].card) or issuer_text(self._cards[index.row()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == AMOUNT else _LEFT
        return self._heading(section) if role == Qt.ItemDataRole.DisplayRole else None


def _ends(card: DrawerCard) -> Cell:
    if ends_soon(card):
        return Cell(short_end(card), tag="timer")
    return Cell(short_end(card), ink=Color.INK2 if card.ends else Color.INK3)
