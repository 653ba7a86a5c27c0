"""The list of a stack: one line a card with its state; × or Del takes it out."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from app.ui.components.table import CELL, Cell, CellDelegate, Table
from app.ui.formats import masked, money_text
from app.ui.icons import paint_icon
from app.ui.redeem.stack.cards import SETTLED, StackCard, State
from app.ui.theme import Color, Tone, color
from app.ui.typeface import Type, font, px

ROW, _AMOUNT_WIDTH = 44, 86
_NUMBER, _CARD, _STATE, _AMOUNT, _REMOVE = range(5)
_Index = QModelIndex | QPersistentModelIndex
LOOKS: Final = {
    State.LOOKING: (Tone.NOTE, "hourglass"),
    State.READY: (Tone.SUCCESS, "check"),
    State.DOUBTFUL: (Tone.WARN, "triangle-alert"),
    State.SEEN: (Tone.NOTE, "copy"),
    State.REFUSED: (Tone.DANGER, "circle-x"),
    State.DRAWER: (Tone.ACCENT, "archive"),
    State.NOT_A_CODE: (Tone.WARN, "info"),
    State.FAILED: (Tone.WARN, "refresh-cw"),
    State.ADDING: (Tone.NOTE, "hourglass"),
    State.ADDED: (Tone.SUCCESS, "circle-check"),
    State.KEPT: (Tone.SUCCESS, "archive"),
    State.UNSETTLED: (Tone.WARN, "hourglass"),
}
_PAGE_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_D)


class StackModel(QAbstractTableModel):
    """The cards, and below them the one that is before the camera now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: tuple[StackCard, ...] = ()
        self._reading: tuple[str, str] | None = None

    def show_cards(self, cards: Sequence[StackCard]) -> None:
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def show_reading(self, card: str, state: str) -> None:
        """What stands in the last line: the card that is read now. Empty: no camera looks."""
        was, self._reading = self._reading, (card, state) if card else None
        if (was is None) is not (self._reading is None):
            self.show_cards(self._cards)
        elif was != self._reading:
            last = self.rowCount() - 1
            self.dataChanged.emit(self.index(last, 0), self.index(last, _REMOVE))

    def card_at(self, row: int) -> StackCard | None:
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, number: int) -> int:
        """Its line, or -1."""
        return next((row for row, card in enumerate(self._cards) if card.number == number), -1)

    # Qt overrides

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._cards) + (self._reading is not None)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == _AMOUNT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("No."), self.tr("Card"), self.tr("State"), self.tr("Amount"), "")[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.card_at(index.row())
        cell = self._reading_cell(index) if card is None else _cell(card, index.column())
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == _REMOVE and card is not None:
            return self.tr("Take it out of the stack")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell.text
        return None

    def _reading_cell(self, index: _Index) -> Cell:
        card, state = self._reading or ("", "")
        texts = {
            _NUMBER: Cell(str(len(self._cards) + 1), ink=Color.INK3),
            _CARD: Cell(card, ink=Color.INK3),
            _STATE: Cell(state, tag="scan-text", tone=Tone.NOTE) if state else Cell(),
        }
        return texts.get(index.column(), Cell())


def _cell(card: StackCard, column: int) -> Cell:
    is_ready = card.state in (State.READY, State.ADDED, State.ADDING)
    ink = Color.INK2 if card.state is State.SEEN else Color.INK
    if column == _NUMBER:
        return Cell(str(card.number), ink=ink)
    if column == _CARD:
        return Cell(f"{card.name} {masked(card.last_four)}" if card.last_four else card.name, ink=ink)
    if column == _STATE:
        tone, icon = LOOKS[card.state]
        return Cell(card.says, tag=icon, tone=tone)
    if column == _AMOUNT:
        text = money_text(card.amount) if card.amount is not None else "–"
        type_ = Type.STRONG if is_ready else Type.BODY
        return Cell(text, ink=Color.INK if is_ready else Color.INK2, type=type_, is_right=True)
    return Cell()


def is_removable(card: StackCard) -> bool:
    return card.state not in SETTLED


class _Lines(CellDelegate):
    """Adds the × of a card that can be taken out. Where a line is short the name gives way, not its end."""

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        name, mask, last_four = cell.text.partition(" " + masked(""))
        if cell.tag is not None or not mask:
            super()._paint_cell(painter, rect, cell)
            return
        made = font(cell.type)
        metrics = QFontMetrics(made)
        end = mask + last_four
        room = rect.width() - metrics.horizontalAdvance(end)
        text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room)) + end
        painter.setFont(made)
        painter.setPen(color(cell.ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        model = index.model()
        if index.column() != _REMOVE or not isinstance(model, StackModel):
            return
        card = model.card_at(index.row())
        if card is not None and is_removable(card):
            middle, half = QRectF(option.rect).center(), px(9)
            paint_icon(
                painter, QRectF(middle.x() - half - 4, middle.y() - half, 2 * half, 2 * half), "x", Color.INK2
            )


class StackTable(Table):
    """Letters, Space and Del belong to the page; a click on a × takes the card out."""

    remove_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("stack-list", self.tr("Cards of the stack"), ROW, parent)
        self.setItemDelegate(_Lines(ROW, self))
        self.cards = StackModel(self)
        self.setModel(self.cards)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(px(32))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(_CARD, QHeaderView.ResizeMode.Stretch)
        heading = str(self.cards.headerData(_NUMBER, Qt.Orientation.Horizontal))
        number = max(px(48), QFontMetrics(header.font()).horizontalAdvance(heading) + px(24))
        header.resizeSection(_NUMBER, number)
        for column, width in ((_STATE, 170), (_AMOUNT, _AMOUNT_WIDTH), (_REMOVE, 36)):
            header.resizeSection(column, px(width))

    def show_cards(self, cards: Sequence[StackCard]) -> None:
        """Keeps the chosen card chosen, and the newest in sight where none was."""
        chosen = self.chosen
        self.cards.show_cards(cards)
        self.horizontalHeader().resizeSection(_AMOUNT, self._amount_width(cards))
        row = self.cards.row_of(chosen.number) if chosen is not None else -1
        if row >= 0:
            self.selectRow(row)
        self.scrollToBottom()

    def _amount_width(self, cards: Sequence[StackCard]) -> int:
        """Amounts are never cut: their column is as wide as the longest."""
        metrics = QFontMetrics(font(Type.STRONG))
        texts = [money_text(card.amount) for card in cards if card.amount is not None]
        longest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return max(px(_AMOUNT_WIDTH), longest + px(16))

    @property
    def chosen(self) -> StackCard | None:
        return self.cards.card_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def choose(self, number: int) -> None:
        row = self.cards.row_of(number)
        if row >= 0:
            self.selectRow(row)

    def _open_index(self, index: QModelIndex) -> None:
        card = self.cards.card_at(index.row())
        if card is not None and index.column() == _REMOVE and is_removable(card):
            self.remove_wanted.emit(card.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PAGE_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)
