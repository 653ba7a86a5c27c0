"""The code of a card in the drawer: bullets and its last four, or all of it while it is revealed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.components.code_cells import CellLayout, lay_out, paint_crease
from app.ui.components.paint import box, painter_for
from app.ui.formats import masked
from app.ui.theme import RADIUS_LEAF, Color, color, theme
from app.ui.typeface import Type, px, scale, sized

_HEIGHT, _PADDING, _CELL, _LARGE_CELL, _GAP = 46, 14, 11, 18, 20
_LEAST_CELL_SHARE = 1.5  # a letter is this much higher than its cell is wide
_LAST = 4


class CodeBox(QLabel):
    """Being a label, screen readers read its text: the last four, or the code in its groups."""

    ink, ground = Color.INK, Color.SUNKEN

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._code, self._is_revealed = "", False
        self._groups: tuple[int, ...] = (4, 4, 4, 4)
        theme().changed.connect(self.update)

    @property
    def is_revealed(self) -> bool:
        return self._is_revealed

    def show_masked(self, last_four: str, groups: Sequence[int]) -> None:
        self._show(last_four, groups, is_revealed=False)
        self.setText(masked(last_four))
        self.setAccessibleName(self.tr("Code, ends in {last_four}").format(last_four=" ".join(last_four)))

    def show_code(self, code: str, groups: Sequence[int]) -> None:
        self._show(code, groups, is_revealed=True)
        self.setText("-".join(_parts(code, groups)))
        self.setAccessibleName(self.tr("Code"))

    def _show(self, code: str, groups: Sequence[int], *, is_revealed: bool) -> None:
        self._code, self._groups, self._is_revealed = code, tuple(groups), is_revealed
        self.update()

    def _layout(self) -> CellLayout:
        room = self.width() - 2 * px(_PADDING)
        count = len(self._code) if self._is_revealed else max(sum(self._groups), _LAST)
        cell = px(_LARGE_CELL if self._is_revealed else _CELL)
        made = lay_out(count, self._groups, room, cell=cell, gap=px(_GAP))
        if made.right > room:  # its cells are never that narrow by themselves
            narrow = (room - px(_GAP) * len(made.creases)) / max(count, 1)
            made = lay_out(count, self._groups, room, cell=narrow, gap=px(_GAP))
        return made.moved((self.width() - made.right) / 2)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(px(220), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            box(painter, whole, RADIUS_LEAF, color(Color.SUNKEN), color(Color.EDGE))
            layout = self._layout()
            for crease in layout.creases:
                paint_crease(painter, crease, whole.top() + px(13), whole.bottom() - px(13))
            self._paint_cells(painter, layout, whole)

    def _paint_cells(self, painter: QPainter, layout: CellLayout, whole: QRectF) -> None:
        hidden = 0 if self._is_revealed else len(layout.lefts) - len(self._code)
        size = min(layout.width * _LEAST_CELL_SHARE / scale(), 20 if self._is_revealed else 16)
        painter.setFont(sized(Type.CODE_MASKED, size))
        painter.setPen(color(Color.INK))
        for at, left in enumerate(layout.lefts):
            cell = QRectF(left, whole.top(), layout.width, whole.height())
            if at >= hidden:
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self._code[at - hidden])
            else:
                _paint_bullet(painter, cell.center())


def _paint_bullet(painter: QPainter, at: QPointF) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(Color.INK2))
    painter.drawEllipse(at, px(2), px(2))
    painter.restore()


def _parts(code: str, groups: Sequence[int]) -> list[str]:
    parts: list[str] = []
    for size in groups:
        parts.append(code[:size])
        code = code[size:]
    return [part for part in (*parts, code) if part]
