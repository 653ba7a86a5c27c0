"""The movements of one wallet as a table model. It never reads: it says which page is missing."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.ui.components.table import CELL, Cell
from app.ui.formats import day_text, money_text
from app.ui.history.rows import BookRows, FoundRows, Rows, Wanted
from app.ui.history.words import ends_soon, second_text, what_text
from app.ui.theme import Color, Tone
from app.ui.typeface import Type
from app.wallet.values import HistoryPage, Movement

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
DATE, WHAT, ENDS, AMOUNT, BALANCE = range(5)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SHOWN: Final = (CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_LOOKED_THROUGH: Final = 1000
_MOST_MADE: Final = 2000


def _date(movement: Movement) -> Cell:
    return Cell(day_text(movement.at))


def _what(movement: Movement) -> Cell:
    return Cell(what_text(movement), second_text(movement))


def _amount(movement: Movement) -> Cell:
    ink = Color.SUCCESS if movement.amount.minor > 0 else Color.INK
    return Cell(money_text(movement.amount, signed=True), ink=ink, type=Type.STRONG, is_right=True)


def _balance(movement: Movement) -> Cell:
    return Cell(money_text(movement.balance), ink=Color.INK2, is_right=True)


class MovementsModel(QAbstractTableModel):
    """`page_wanted` carries a `Wanted`, one at a time; its page comes with `add_page`, or `give_up`."""

    page_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Rows = FoundRows(HistoryPage((), None, 0))
        self._seen = (0, 0)
        self._waiting_for: Wanted | None = None
        self._made: dict[tuple[str, int], Cell] = {}
        self.total = 0
        self._cells: dict[int, Callable[[Movement], Cell]] = {
            DATE: _date,
            WHAT: _what,
            ENDS: self._ends,
            AMOUNT: _amount,
            BALANCE: _balance,
        }

    @property
    def has_more(self) -> bool:
        """Whether a search found more than the rows there are."""
        return isinstance(self._rows, FoundRows) and self._rows.has_more

    def show_first(self, page: HistoryPage, *, is_whole: bool = False) -> None:
        """Forget what is shown and begin with this page. is_whole: of all movements, none left out."""
        self.beginResetModel()
        self._rows = BookRows(page) if is_whole else FoundRows(page)
        self._waiting_for, self.total = None, page.count
        self._made.clear()
        self.endResetModel()

    def show_again(self, page: HistoryPage, *, is_whole: bool) -> None:
        """The same list was read again: what is new comes on top, and nothing else moves."""
        is_same_kind = isinstance(self._rows, BookRows) is is_whole and self._rows.count > 0
        more = self._rows.newer(page) if is_same_kind else None
        if more is None:
            self.show_first(page, is_whole=is_whole)
            return
        self.total = page.count
        if more:
            self.beginInsertRows(_ROOT, 0, more - 1)
            self._rows.take(page)
            self.endInsertRows()

    def see(self, first: int, last: int) -> None:
        """These rows are in sight now."""
        self._seen = (first, last)
        self._ask()

    def _ask(self) -> None:
        if self._waiting_for is None:
            self._waiting_for = self._rows.missing(*self._seen)
            if self._waiting_for is not None:
                self.page_wanted.emit(self._waiting_for)

    def add_page(self, page: HistoryPage) -> None:
        """The page that was asked for last."""
        wanted, self._waiting_for = self._waiting_for, None
        if wanted is None:
            return
        before, many = self._rows.count, len(page.movements)
        is_growing = isinstance(self._rows, FoundRows) and many > 0
        if is_growing:
            self.beginInsertRows(_ROOT, before, before + many - 1)
        first, last = self._rows.add(wanted, page)
        if is_growing:
            self.endInsertRows()
        elif many:
            self.dataChanged.emit(self.index(first, 0), self.index(last, BALANCE))
        if many:
            self._ask()

    def give_up(self) -> None:
        """The page that was asked for does not come; scrolling may ask again."""
        self._waiting_for = None

    def movement(self, row: int) -> Movement | None:
        """None while its page is on the way."""
        return self._rows.movement(row) if row < self._rows.count else None

    def row_of(self, entry: str) -> int | None:
        """Where the movement of a ledger entry stands now, if it is among the newest rows."""
        for row in range(min(self._rows.count, _LOOKED_THROUGH)):
            movement = self._rows.movement(row)
            if movement is not None and movement.entry == entry:
                return row
        return None

    def _cell(self, movement: Movement, column: int) -> Cell:
        """Made once while it is in sight: scrolling draws it sixty times a second."""
        key = (movement.entry, column)
        if key not in self._made:
            if len(self._made) > _MOST_MADE:
                self._made.clear()
            self._made[key] = self._cells[column](movement)
        return self._made[key]

    def _ends(self, movement: Movement) -> Cell:
        if movement.amount.minor < 0:
            return Cell()
        if movement.ends is None:
            never = self.tr("as before") if movement.kind == "refund" else self.tr("never")
            return Cell(never, ink=Color.INK3)
        if ends_soon(movement):
            return Cell(day_text(movement.ends), tag="timer", tone=Tone.WARN)
        return Cell(day_text(movement.ends), ink=Color.INK2)

    def _heading(self, section: int) -> str:
        names = {
            DATE: self.tr("Date"),
            WHAT: self.tr("What"),
            ENDS: self.tr("Ends"),
            AMOUNT: self.tr("Amount"),
            BALANCE: self.tr("Balance"),
        }
        return names[section]

    # Qt

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._rows.count

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        movement = self.movement(index.row()) if index.isValid() and role in _SHOWN else None
        if movement is None:
            return None
        cell = self._cell(movement, index.column())
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.text if index.column() == WHAT else None
        return f"{cell.text}, {cell.second}" if cell.second else cell.text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in (AMOUNT, BALANCE) else _LEFT
        return self._heading(section) if role == Qt.ItemDataRole.DisplayRole else None
