"""The cells of a code: where each character stands, and how its certainty looks."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui import typeface
from app.ui.theme import RADIUS_TAG, Color, color
from app.ui.typeface import Type

_LEAST_CELL = 20.0
_FONT_SHARE = 40 / 46  # of a cell's width, as drawn in the entry field


class CellState(StrEnum):
    """The scanner's words for certainty, and `empty` for a character that is still to come."""

    CERTAIN = "certain"
    SETTLING = "settling"
    DOUBTFUL = "doubtful"
    HIDDEN = "hidden"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class CodeCell:
    character: str
    state: CellState = CellState.CERTAIN
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class CellLayout:
    """Where the cells stand: the left edge of each, their common width, and the creases between groups."""

    lefts: tuple[float, ...]
    width: float
    creases: tuple[float, ...]

    @property
    def right(self) -> float:
        return self.lefts[-1] + self.width if self.lefts else 0.0

    def index_at(self, x: float) -> int:
        """The gap between characters that is nearest to `x`: 0 before the first."""
        return sum(x > left + self.width / 2 for left in self.lefts)

    def moved(self, by: float) -> "CellLayout":
        return CellLayout(
            tuple(left + by for left in self.lefts), self.width, tuple(crease + by for crease in self.creases)
        )


def lay_out(count: int, groups: Sequence[int], room: float, *, cell: float, gap: float) -> CellLayout:
    """Stand `count` cells in `groups` beside each other from 0 on; narrower than `cell` if need be."""
    sizes = _sizes(count, groups)
    gaps = gap * (len(sizes) - 1)
    width = max(min(cell, (room - gaps) / max(count, 1)), min(_LEAST_CELL, cell))
    lefts: list[float] = []
    creases: list[float] = []
    x = 0.0
    for number, size in enumerate(sizes):
        if number:
            creases.append(x + gap / 2)
            x += gap
        lefts += [x + width * place for place in range(size)]
        x += width * size
    return CellLayout(tuple(lefts), width, tuple(creases))


def _sizes(count: int, groups: Sequence[int]) -> list[int]:
    """The groups cut or filled up to `count`: what runs over the last group is a group of its own."""
    sizes: list[int] = []
    for group in groups:
        sizes.append(min(group, count - sum(sizes)))
        if sum(sizes) == count:
            return sizes
    return [*sizes, count - sum(sizes)] if count > sum(sizes) else sizes


def font_px(cell_width: float) -> float:
    return cell_width * _FONT_SHARE


def paint_crease(painter: QPainter, x: float, top: float, bottom: float) -> None:
    """The dotted line that parts the groups: round dots, 1 on, 4 off."""
    pen = QPen(color(Color.EDGE), 1.5, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 2.6])
    painter.setPen(pen)
    painter.drawLine(QLineF(x, top, x, bottom))


def paint_cell(painter: QPainter, rect: QRectF, cell: CodeCell, baseline: float) -> None:
    """One cell in its state. `baseline`: y of the short line under an empty or settling character."""
    if cell.state is CellState.DOUBTFUL:
        _paint_doubt(painter, rect, is_asked=cell.is_asked)
    if cell.state in (CellState.EMPTY, CellState.HIDDEN):
        _paint_open(painter, rect, baseline, is_hidden=cell.state is CellState.HIDDEN)
        return
    if cell.state is CellState.SETTLING:
        _paint_settling(painter, rect, baseline)
    painter.setFont(typeface.sized(Type.CODE_ENTRY, font_px(rect.width()) / typeface.scale()))
    painter.setPen(color(_INK_OF[cell.state]))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, cell.character)


_INK_OF = {
    CellState.CERTAIN: Color.INK,
    CellState.SETTLING: Color.INK3,
    CellState.DOUBTFUL: Color.WARN,
}


def _paint_doubt(painter: QPainter, rect: QRectF, *, is_asked: bool) -> None:
    width = 2.0 if is_asked else 1.0
    inside = rect.adjusted(1.5, 1, -1.5, -1)
    painter.setPen(QPen(color(Color.WARN), width))
    painter.setBrush(color(Color.WARN_WASH))
    painter.drawRoundedRect(inside, RADIUS_TAG, RADIUS_TAG)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_open(painter: QPainter, rect: QRectF, baseline: float, *, is_hidden: bool) -> None:
    ink: QColor = color(Color.WARN if is_hidden else Color.EDGE)
    inset = rect.width() * 0.14
    painter.setPen(QPen(ink, 2.0 if is_hidden else 1.2))
    painter.drawLine(QPointF(rect.left() + inset, baseline), QPointF(rect.right() - inset, baseline))


def _paint_settling(painter: QPainter, rect: QRectF, baseline: float) -> None:
    pen = QPen(color(Color.INK3), 2.0, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 2.0])
    painter.setPen(pen)
    inset = rect.width() * 0.2
    painter.drawLine(QPointF(rect.left() + inset, baseline), QPointF(rect.right() - inset, baseline))
