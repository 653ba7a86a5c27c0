"""The place of the answer: a slip with a crease, always at the same spot, whatever stands on it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from app.ui.components.boxes import column
from app.ui.components.paint import NOTCH, dots, inner, painter_for, slip_path
from app.ui.theme import S4, S5, Color, color, stroke, theme
from app.ui.typeface import px

HEIGHT = 192
"""Two lines under the answer, in any language: were it less, everything below would move with the text."""
_BELOW = 63


class Place(QWidget):
    """Above the crease what is said or asked, below it what can be done. `ground` is its colour role."""

    def __init__(self, above: QLayout, below: QHBoxLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = Color.SURFACE
        above.setContentsMargins(px(S5) + 6, px(S4), px(S5), px(4))
        below.setContentsMargins(px(S5) + 4, 0, px(S5) - 2, 0)
        below.setSpacing(px(8))
        self._below = QWidget()
        self._below.setLayout(below)
        self._below.setFixedHeight(px(_BELOW))
        whole = column(above, self._below)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.setMinimumHeight(px(HEIGHT))
        theme().changed.connect(self.update)

    def set_ground(self, ground: Color) -> None:
        self.ground = ground
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = inner(QRectF(self.rect()), stroke())
        crease = rect.height() - px(_BELOW)
        is_plain = self.ground is Color.SURFACE
        with painter_for(self) as painter:
            painter.setBrush(color(self.ground))
            painter.setPen(QPen(color(Color.LINE if is_plain else self.ground), stroke()))
            painter.drawPath(slip_path(rect, crease, horizontal=True))
            y, room = rect.top() + crease, NOTCH + 5
            dots(painter, QPointF(rect.left() + room, y), QPointF(rect.right() - room, y))
