"""The movements of one wallet as a table model that grows page by page; `fetchMore` only asks."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.ui.components.table import CELL, Cell
from app.ui.formats import day_text, money_text
from app.ui.history.words import ends_soon, second_text, what_text
from app.ui.theme import Color
from app.ui.typeface import Type
from app.wallet.values import HistoryPage, Movement

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
DATE, WHAT, ENDS, AMOUNT, BALANCE = range(5)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
    """`page_wanted` carries the cursor behind which the next page begins. Rows come with `add_page`."""

    page_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Movement] = []
        self._after: str | None = None
        self._is_waiting = False
        self.count = 0
        self._cells: dict[int, Callable[[Movement], Cell]] = {
            DATE: _date,
            WHAT: _what,
            ENDS: self._ends,
            AMOUNT: _amount,
            BALANCE: _balance,
        }

    def show_first(self, page: HistoryPage) -> None:
        """Forget what is shown and begin with this page."""
        self.beginResetModel()
        self._rows = list(page.movements)
        self._note(page)
        self.endResetModel()

    def add_page(self, page: HistoryPage) -> None:
        first = len(self._rows)
        if page.movements:
            self.beginInsertRows(_ROOT, first, first + len(page.movements) - 1)
            self._rows.extend(page.movements)
            self._note(page)
            self.endInsertRows()
        else:
            self._note(page)

    def _note(self, page: HistoryPage) -> None:
        self._after, self._is_waiting, self.count = page.after, False, page.count

    def give_up(self) -> None:
        """The page that was asked for does not come; scrolling may ask again."""
        self._is_waiting = False

    def movement(self, row: int) -> Movement:
        return self._rows[row]

    def movements(self) -> list[Movement]:
        return list(self._rows)

    def row_of(self, entry: str) -> int | None:
        """Where the movement of a ledger entry stands now, if it is among the rows."""
        return next((at for at, movement in enumerate(self._rows) if movement.entry == entry), None)

    def _ends(self, movement: Movement) -> Cell:
        if movement.amount.minor < 0:
            return Cell()
        if movement.ends is None:
            return Cell(self.tr("never"), ink=Color.INK3)
        return Cell(day_text(movement.ends), tag="timer" if ends_soon(movement) else "calendar")

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
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (
            CELL,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        cell = self._cells[index.column()](self._rows[index.row()])
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

    def canFetchMore(self, parent: _Index = _ROOT) -> bool:
        return not parent.isValid() and self._after is not None and not self._is_waiting

    def fetchMore(self, parent: _Index = _ROOT) -> None:
        if self.canFetchMore(parent) and self._after is not None:
            self._is_waiting = True
            self.page_wanted.emit(self._after)
