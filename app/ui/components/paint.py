"""Shapes that several parts draw: rounded boxes, focus rings, key caps, the crease."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPagedPaintDevice, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import RADIUS_LEAF, RADIUS_TAG, Color, color, stroke
from app.ui.typeface import Type, font, px

NOTCH = 7.0
_CAP_PADDING = 5


def painter_for(widget: QWidget) -> QPainter:
    """A smooth painter, to be used as `with painter_for(self) as painter:` so that it ends with the painting.

    Left to itself it ends when Python drops it, which an exception puts off: its traceback keeps the painter,
    and Qt cannot paint the widget again.
    """
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def painter_on(device: QPagedPaintDevice) -> QPainter:
    """A painter on a printer or a file, to be used by `with` as well.

    Raises OSError where the device cannot be written.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the printer or the file takes nothing")
    return painter


def inner(rect: QRectF, width: float) -> QRectF:
    """The rectangle a stroke of `width` is drawn along so that it stays inside `rect`."""
    half = width / 2
    return rect.adjusted(half, half, -half, -half)


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float | None = None,
) -> None:
    """A rounded rectangle that stays inside `rect`, border included."""
    width = float(stroke() if width is None else width)
    painter.setBrush(QBrush(fill) if fill is not None else QBrush(Qt.BrushStyle.NoBrush))
    painter.setPen(QPen(edge, width) if edge is not None else QPen(Qt.PenStyle.NoPen))
    at = inner(rect, width) if edge is not None else rect
    painter.drawRoundedRect(at, radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    box(painter, rect, radius, None, color(Color.FOCUS), 2)


def key_cap_width(text: str) -> int:
    return QFontMetrics(font(Type.CAPTION_STRONG)).horizontalAdvance(text) + px(2 * _CAP_PADDING) + 2


def key_cap(painter: QPainter, right: float, middle: float, text: str, ink: QColor, edge: QColor) -> None:
    """A key as on a keyboard, its right edge at `right`, centred on `middle`."""
    width, height = key_cap_width(text), px(20)
    rect = QRectF(right - width, middle - height / 2, width, height)
    box(painter, rect, RADIUS_TAG, None, edge, 1)
    painter.setFont(font(Type.CAPTION_STRONG))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def slip_path(rect: QRectF, crease: float, *, horizontal: bool = False) -> QPainterPath:
    """A rounded rectangle with two half-round notches; `crease` is counted from the left (or the top)."""
    whole = QPainterPath()
    whole.addRoundedRect(rect, RADIUS_LEAF, RADIUS_LEAF)
    notches = QPainterPath()
    if horizontal:
        ends = (QPointF(rect.left(), rect.top() + crease), QPointF(rect.right(), rect.top() + crease))
    else:
        ends = (QPointF(rect.left() + crease, rect.top()), QPointF(rect.left() + crease, rect.bottom()))
    for end in ends:
        notches.addEllipse(end, NOTCH, NOTCH)
    return whole.subtracted(notches)


def dots(painter: QPainter, start: QPointF, end: QPointF, role: Color = Color.EDGE) -> None:
    """The crease's line: round dots, 1 on and 4 off."""
    pen = QPen(color(role), 1.6 * stroke())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 3.0])
    painter.setPen(pen)
    painter.drawLine(start, end)
