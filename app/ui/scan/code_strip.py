"""The code as it is read so far, in cells: certain, settling, doubtful, asked, or not seen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.code_cells import CellState, CodeCell, lay_out, paint_cell, paint_crease
from app.ui.components.paint import box, painter_for
from app.ui.theme import RADIUS_LEAF, Color, color, theme
from app.ui.typeface import px

_CELL, _GAP, _PADDING, _HEIGHT, _CELL_HEIGHT = 44, 30, 16, 82, 54


class CodeStrip(QWidget):
    """Shows the code that is being read: the one place besides the field where a whole code may stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code-strip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cells: tuple[CodeCell, ...] = ()
        self._groups: tuple[int, ...] = ()
        theme().changed.connect(self.update)
        self.clear()

    def clear(self) -> None:
        self.show_cells((CodeCell("", CellState.EMPTY),) * 16, (4, 4, 4, 4))

    def show_cells(self, cells: Sequence[CodeCell], groups: Sequence[int]) -> None:
        self._cells, self._groups = tuple(cells), tuple(groups)
        certain = sum(cell.state is CellState.CERTAIN for cell in cells)
        text = self.tr("Code: {certain} of {count} characters are certain")
        self.setAccessibleName(text.format(certain=certain, count=len(cells)))
        self.update()

    @property
    def cells(self) -> tuple[CodeCell, ...]:
        return self._cells

    def sizeHint(self) -> QSize:
        return QSize(px(_CELL) * 16 + px(_GAP) * 3 + 2 * px(_PADDING), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(400), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            box(painter, whole, RADIUS_LEAF, color(Color.SURFACE), color(Color.EDGE))
            room = self.width() - 2 * px(_PADDING)
            layout = lay_out(len(self._cells), self._groups, room, cell=px(_CELL), gap=px(_GAP))
            layout = layout.moved((self.width() - layout.right) / 2)
            top = (self.height() - px(_CELL_HEIGHT)) / 2
            for crease in layout.creases:
                paint_crease(painter, crease, top + 6, top + px(_CELL_HEIGHT) - 6)
            for left, cell in zip(layout.lefts, self._cells, strict=True):
                rect = QRectF(left, top, layout.width, px(_CELL_HEIGHT))
                paint_cell(painter, rect, cell, rect.bottom() - 6)
