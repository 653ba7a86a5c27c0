"""The rows of a table that is to be brought in: what would be kept, what not, and why."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.components.table import CELL, Cell, Table, WholeRows
from app.ui.drawer.words import day_of
from app.ui.formats import masked, money_text
from app.ui.messages import message_of
from app.ui.theme import Color, Tone
from app.ui.typeface import Type, px
from app.wallet.drawer_plan import PlannedCard

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
LINE, WHAT, ISSUER, LAST_FOUR, ENDS, AMOUNT = range(6)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROWS_SHOWN = 4


class PlanModel(QAbstractTableModel):
    """One row for each line of the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[PlannedCard] = ()

    def show_rows(self, rows: Sequence[PlannedCard]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        one = self._rows[row]
        if column == LINE:
            return Cell(str(one.line), ink=Color.INK3)
        if column == WHAT:
            return _what(one, self.tr("Will be kept"))
        if column == ISSUER:
            return Cell(one.programme_name, one.region)
        if column == LAST_FOUR:
            return Cell(masked(one.last_four) if one.last_four else "", type=Type.CODE_INLINE)
        if column == ENDS:
            return Cell(day_of(one.ends) if one.ends else "", ink=Color.INK2)
        return Cell(money_text(one.amount) if one.amount else "", type=Type.STRONG, is_right=True)

    def _heading(self, section: int) -> str:
        names = (
            self.tr("Line"),
            self.tr("What becomes of it"),
            self.tr("Issuer"),
            self.tr("Ends in"),
            self.tr("Ends"),
            self.tr("Amount"),
        )
        return names[section]

    # Qt

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else AMOUNT + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (
            CELL,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        cell = self.cell(index.row(), index.column())
        if role == CELL:
            return cell
        return f"{cell.text}. {cell.second}" if cell.second else cell.text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == AMOUNT else _LEFT
        return self._heading(section) if role == Qt.ItemDataRole.DisplayRole else None


def _what(one: PlannedCard, kept: str) -> Cell:
    if one.problem is None:
        return Cell(kept, tag="check", tone=Tone.SUCCESS)
    why = message_of(one.problem)
    return Cell(why.title, why.text, ink=Color.WARN, type=Type.CONTROL)


class PlanTable(WholeRows):
    """A few rows of it are seen at a time."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        table = Table("import-table", "")
        table.setModel(model)
        super().__init__(table, parent)
        table.setAccessibleName(self.tr("What becomes of each line of the table"))
        header = table.horizontalHeader()
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for at, width in ((LINE, 56), (ISSUER, 140), (LAST_FOUR, 110), (ENDS, 100), (AMOUNT, 100)):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(at, px(width))
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(px(600), self.table.header_height + _ROWS_SHOWN * self.table.row_height)
