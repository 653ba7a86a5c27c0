"""Surfaces: a leaf (card), a slip (a leaf with the crease), and the rules between things on them."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.components.paint import NOTCH, box, dots, inner, painter_for, slip_path
from app.ui.theme import RADIUS_LEAF, S5, Color, color, stroke, theme


class Leaf(QWidget):
    """A card on the page. Fill `body`."""

    ground = Color.SURFACE

    def __init__(self, parent: QWidget | None = None, *, padding: int = S5) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(0)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            box(painter, QRectF(self.rect()), RADIUS_LEAF, color(Color.SURFACE), color(Color.LINE))


class Slip(Leaf):
    """A leaf where value is or moves: two notches and a dotted crease `set_crease` pixels from the start.

    A negative place counts from the end. `horizontal`: the crease runs from left to right.
    """

    def __init__(
        self, parent: QWidget | None = None, *, padding: int = S5, crease: int = 320, horizontal: bool = False
    ) -> None:
        super().__init__(parent, padding=padding)
        self._crease, self._horizontal = crease, horizontal

    def set_crease(self, place: int) -> None:
        if place != self._crease:
            self._crease = place
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            rect = inner(QRectF(self.rect()), stroke())
            length = rect.height() if self._horizontal else rect.width()
            place = self._crease if self._crease >= 0 else length + self._crease
            painter.setBrush(color(Color.SURFACE))
            painter.setPen(QPen(color(Color.LINE), stroke()))
            painter.drawPath(slip_path(rect, place, horizontal=self._horizontal))
            self._paint_dots(painter, rect, place)

    def _paint_dots(self, painter: QPainter, rect: QRectF, place: float) -> None:
        room = NOTCH + 5
        if self._horizontal:
            y = rect.top() + place
            dots(painter, QPointF(rect.left() + room, y), QPointF(rect.right() - room, y))
        else:
            x = rect.left() + place
            dots(painter, QPointF(x, rect.top() + room), QPointF(x, rect.bottom() - room))


class FlatRule(QWidget):
    """A one pixel line between rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(1, stroke())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), color(Color.LINE))
