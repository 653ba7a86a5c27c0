"""The chart as a table, for those who read rather than see: when, and how much there was from then on."""

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from app.money import Money
from app.ui.components.table import CELL, ROW_ONE_LINE, Cell, Table
from app.ui.formats import full_text, money_text
from app.ui.typeface import Type
from app.wallet.overview import Curve

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class CurveModel(QAbstractTableModel):
    """Newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._curve: Curve | None = None

    def show_curve(self, curve: Curve | None) -> None:
        self.beginResetModel()
        self._curve = curve
        self.endResetModel()

    # Qt

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._curve is None else len(self._curve.times)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._curve is None or role not in (CELL, Qt.ItemDataRole.DisplayRole):
            return None
        at = len(self._curve.times) - 1 - index.row()
        if index.column() == 0:
            cell = Cell(full_text(datetime.fromtimestamp(self._curve.times[at], UTC)))
        else:
            text = money_text(Money(self._curve.totals[at], self._curve.currency))
            cell = Cell(text, type=Type.STRONG, is_right=True)
        return cell if role == CELL else cell.text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        names = (self.tr("From this moment on"), self.tr("Balance"))
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None


class CurveTable(Table):
    def __init__(self, model: CurveModel, parent: QWidget | None = None) -> None:
        super().__init__("curve-table", "", ROW_ONE_LINE, parent)
        self.setAccessibleName(self.tr("The balance over time, newest first"))
        self.setModel(model)
        for column in (0, 1):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
