"""A table of ready cells whose columns are as wide as what stands in them; one of them takes the rest."""

from collections.abc import Sequence
from heapq import nlargest

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.components.table import ROW_TWO_LINES, Cell, Table
from app.ui.components.tags import tag_width
from app.ui.manager.cells import Cells
from app.ui.typeface import Type, font, px

_GAP = 30
_MEASURED = 24


class CellTable(Table):
    """names: of the columns; right: those whose names stand at the right; rest: the one that takes what is
    left."""

    def __init__(
        self,
        name: str,
        accessible: str,
        names: Sequence[str],
        *,
        right: Sequence[int] = (),
        rest: int = 0,
        row_height: int = ROW_TWO_LINES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, accessible, row_height, parent)
        self._names, self._rest = names, rest
        self._cells = Cells(names, right, self)
        self.setModel(self._cells)
        header = self.horizontalHeader()
        for at in range(len(names)):
            is_rest = at == rest
            header.setSectionResizeMode(
                at, QHeaderView.ResizeMode.Stretch if is_rest else QHeaderView.ResizeMode.Fixed
            )

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """The longest texts of a column are measured: a year of days is thousands of rows."""
        self._cells.show_rows(rows)
        for at, name in enumerate(self._names):
            if at != self._rest:
                heading = QFontMetrics(font(Type.CAPTION_STRONG)).horizontalAdvance(name)
                longest = nlargest(_MEASURED, (one[at] for one in rows), key=_length)
                widest = max((_width(one) for one in longest), default=0)
                self.horizontalHeader().resizeSection(at, max(heading, widest) + px(_GAP))


def _length(cell: Cell) -> int:
    return max(len(cell.text), len(cell.second))


def _width(cell: Cell) -> int:
    if cell.tag is not None:
        return tag_width(cell.text)
    below = QFontMetrics(font(Type.CAPTION)).horizontalAdvance(cell.second)
    return max(QFontMetrics(font(cell.type)).horizontalAdvance(cell.text), below)
