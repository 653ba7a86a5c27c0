"""The table of movements: the columns' widths, which follow the longest amount seen."""

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.components.table import Table
from app.ui.components.tags import tag_width
from app.ui.formats import day_text, money_text, now
from app.ui.history.model import AMOUNT, BALANCE, DATE, ENDS, WHAT, MovementsModel
from app.ui.typeface import Type, font, px

_GAP = 24


class MovementTable(Table):
    """Shows a `MovementsModel`. No width is measured row by row while painting."""

    def __init__(self, model: MovementsModel, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent=parent)
        self.setAccessibleName(self.tr("Movements, newest first"))
        self.setModel(model)
        self._movements = model
        self._widths = {AMOUNT: px(100), BALANCE: px(90)}
        header = self.horizontalHeader()
        for column in (DATE, ENDS, AMOUNT, BALANCE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        day = QFontMetrics(font(Type.BODY)).horizontalAdvance(day_text(now()).replace("1", "0"))
        self.setColumnWidth(DATE, max(day + px(14 + 14), px(76)))
        self.setColumnWidth(ENDS, max(tag_width(day_text(now())) + px(20), px(100)))
        model.modelReset.connect(self.tell_seen)
        model.rowsInserted.connect(self.tell_seen)
        model.dataChanged.connect(self._measure_seen)
        self.verticalScrollBar().valueChanged.connect(self.tell_seen)
        self._apply()

    def seen_rows(self) -> tuple[int, int]:
        """The first and the last row in sight."""
        first = max(self.rowAt(0), 0)
        return first, first + self.viewport().height() // self.row_height

    def tell_seen(self) -> None:
        """Have the rows in sight read where they are not here."""
        self._measure_seen()
        self._movements.see(*self.seen_rows())

    def _measure_seen(self) -> None:
        """Columns grow with the rows in sight, and stay as wide as they were."""
        strong, plain = QFontMetrics(font(Type.STRONG)), QFontMetrics(font(Type.BODY))
        first, last = self.seen_rows()
        for at in range(first, last + 1):
            movement = self._movements.movement(at)
            if movement is None:
                continue
            amount = strong.horizontalAdvance(money_text(movement.amount, signed=True))
            balance = plain.horizontalAdvance(money_text(movement.balance))
            self._widths[AMOUNT] = max(self._widths[AMOUNT], amount + px(_GAP))
            self._widths[BALANCE] = max(self._widths[BALANCE], balance + px(_GAP))
        self._apply()

    def _apply(self) -> None:
        for column, width in self._widths.items():
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tell_seen()
