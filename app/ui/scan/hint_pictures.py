"""The small drawings beside a hint: one for each thing a person can do with the card."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import Color, color, theme

WIDTH, HEIGHT = 72, 56
_CARD = QRectF(-24, -15, 48, 30)

Drawing = Callable[[QPainter], None]


class HintPicture(QWidget):
    """Draws the picture of a hint kind (the words of `app.scan.coach.HintKind`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(WIDTH, HEIGHT)
        self._kind = "show_card"
        theme().changed.connect(self.update)

    def show_kind(self, kind: str) -> None:
        self._kind = kind
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(WIDTH / 2 - 2, HEIGHT / 2)
            DRAWINGS[self._kind](painter)


def _line(painter: QPainter, role: Color = Color.ACCENT, width: float = 2.0) -> None:
    painter.setPen(
        QPen(color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _ghost(painter: QPainter, rect: QRectF = _CARD) -> None:
    pen = QPen(color(Color.INK3), 1.5, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([2.5, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 4, 4)


def _card(painter: QPainter, *, angle: float = 0.0, scale: float = 1.0, code: bool = True) -> None:
    painter.save()
    painter.rotate(angle)
    painter.scale(scale, scale)
    _line(painter)
    painter.setBrush(color(Color.WASH))
    painter.drawRoundedRect(_CARD, 4, 4)
    if code:
        painter.drawLine(QLineF(-14, 5, 10, 5))
    painter.restore()


def _arrow(painter: QPainter, line: QLineF) -> None:
    _line(painter)
    painter.drawLine(line)
    for turn in (150, -150):
        side = QLineF.fromPolar(6, line.angle() + turn)
        painter.drawLine(side.translated(line.p2()))


def _arc_arrow(painter: QPainter, box: QRectF, start: float, sweep: float) -> None:
    _line(painter)
    path = QPainterPath()
    path.arcMoveTo(box, start)
    path.arcTo(box, start, sweep)
    painter.drawPath(path)
    direction = path.angleAtPercent(1.0)
    for turn in (145, -145):
        painter.drawLine(QLineF.fromPolar(6, direction + turn).translated(path.currentPosition()))


def _sun(painter: QPainter, x: float, y: float) -> None:
    _line(painter)
    painter.drawEllipse(QPointF(x, y), 4, 4)
    for angle in range(0, 360, 45):
        ray = QLineF.fromPolar(10, angle)
        painter.drawLine(QLineF(ray.pointAt(0.75), ray.p2()).translated(x, y))


def _show_card(painter: QPainter) -> None:
    _ghost(painter, _CARD.translated(8, -4))
    painter.translate(-6, 8)
    _card(painter, scale=0.8)
    _arrow(painter, QLineF(16, -16, 24, -22))


def _tilt(painter: QPainter) -> None:
    _ghost(painter)
    _card(painter, angle=-14)
    _arc_arrow(painter, QRectF(8, -24, 24, 24), 95, -95)


def _more_light(painter: QPainter) -> None:
    painter.translate(-6, 7)
    _card(painter, scale=0.9)
    _sun(painter, 28, -22)


def _less_light(painter: QPainter) -> None:
    _more_light(painter)
    _line(painter, Color.WARN, 2.5)
    painter.drawLine(QLineF(19, -31, 37, -13))


def _closer(painter: QPainter) -> None:
    _ghost(painter, QRectF(-14, -9, 28, 18))
    painter.save()
    painter.scale(1.2, 1.2)
    _line(painter, width=1.8)
    painter.drawRoundedRect(_CARD, 4, 4)
    painter.restore()
    _arrow(painter, QLineF(11, -5, 21, -11))
    _arrow(painter, QLineF(-11, 5, -21, 11))


def _back(painter: QPainter) -> None:
    _ghost(painter, QRectF(-30, -20, 60, 40))
    _card(painter, scale=0.55, code=False)
    _arrow(painter, QLineF(27, -17, 18, -11))
    _arrow(painter, QLineF(-27, 17, -18, 11))


def _hold_still(painter: QPainter) -> None:
    _card(painter, scale=0.85)
    _line(painter, Color.INK3)
    for x in (-27, -32):
        painter.drawLine(QLineF(x, -7, x, 7))
        painter.drawLine(QLineF(-x, -7, -x, 7))


def _focus(painter: QPainter) -> None:
    _card(painter, scale=0.75)
    _line(painter, Color.INK3)
    for x in (-1, 1):
        for y in (-1, 1):
            painter.drawPolyline([QPointF(x * 28, y * 12), QPointF(x * 28, y * 20), QPointF(x * 20, y * 20)])


def _turn(painter: QPainter) -> None:
    painter.save()
    painter.translate(0, 5)
    _card(painter, angle=180, scale=0.85)
    painter.restore()
    _arc_arrow(painter, QRectF(-22, -25, 44, 36), 150, -120)


def _uncover(painter: QPainter) -> None:
    _card(painter, code=False)
    _line(painter, Color.INK3, 1.5)
    painter.setBrush(color(Color.OFF))
    painter.drawRoundedRect(QRectF(-16, 1, 30, 8), 2, 2)
    _line(painter)
    painter.setBrush(color(Color.SURFACE))
    painter.drawEllipse(QPointF(14, 6), 9, 9)
    painter.drawLine(QLineF(14, 2, 14, 10))


def _reading(painter: QPainter) -> None:
    _card(painter)
    _line(painter, Color.FOCUS)
    painter.drawRoundedRect(QRectF(-19, -1, 36, 11), 2, 2)


def _doubts(painter: QPainter) -> None:
    _card(painter)
    _line(painter, Color.WARN)
    painter.setBrush(color(Color.WARN_WASH))
    painter.drawRoundedRect(QRectF(0, -3, 14, 16), 3, 3)


def _done(painter: QPainter) -> None:
    _card(painter)
    _line(painter, Color.SUCCESS, 2.5)
    painter.setBrush(color(Color.SUCCESS_WASH))
    painter.drawEllipse(QPointF(22, -12), 10, 10)
    painter.drawPolyline([QPointF(17.5, -12), QPointF(21, -8.5), QPointF(27, -15)])


DRAWINGS: dict[str, Drawing] = {
    "show_card": _show_card,
    "more_light": _more_light,
    "less_light": _less_light,
    "tilt": _tilt,
    "closer": _closer,
    "back": _back,
    "hold_still": _hold_still,
    "focus": _focus,
    "turn": _turn,
    "uncover": _uncover,
    "reading": _reading,
    "doubts": _doubts,
    "done": _done,
}
"""By the value of a HintKind; a test asserts that none is missing."""
