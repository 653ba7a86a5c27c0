"""A slider in our look: the way that was gone in accent, the rest off, a knob with the focus ring."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from app.ui.components.paint import box, painter_for
from app.ui.theme import Color, color, theme
from app.ui.typeface import px

_KNOB, _TRACK, _HEIGHT = 16, 4, 32


class Slider(QSlider):
    """Arrow keys move it by a twentieth of its way."""

    def __init__(self, least: int, most: int, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(name)
        self.setRange(least, most)
        self.setSingleStep(max((most - least) // 20, 1))
        self.setPageStep(max((most - least) // 5, 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        knob, track = px(_KNOB), px(_TRACK)
        room = self.width() - knob - 4
        gone = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), self.value(), room)
        middle = self.height() / 2
        with painter_for(self) as painter:
            whole = QRectF(2, middle - track / 2, self.width() - 4, track)
            box(painter, whole, track / 2, color(Color.OFF))
            passed = QRectF(2, whole.top(), gone + knob / 2, track)
            box(painter, passed, track / 2, color(Color.ACCENT))
            centre = QPointF(2 + gone + knob / 2, middle)
            rect = QRectF(centre.x() - knob / 2, centre.y() - knob / 2, knob, knob)
            edge = Color.FOCUS if self.hasFocus() else Color.EDGE
            box(painter, rect, knob / 2, color(Color.RAISED), color(edge), 3.0 if self.hasFocus() else 1.5)
