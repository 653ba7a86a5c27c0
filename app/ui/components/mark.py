"""The mark: a slip with the crease, and the name beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.labels import Label
from app.ui.components.paint import painter_for
from app.ui.theme import Color, color, theme
from app.ui.typeface import Type, px

_WIDTH, _HEIGHT = 38.0, 28.0
_CREASE = 24.0


def draw_mark(painter: QPainter, rect: QRectF) -> None:
    """The slip of 38 to 28, as large as fits into `rect`, in accent."""
    painter.save()
    scale = min(rect.width() / _WIDTH, rect.height() / _HEIGHT)
    painter.translate(rect.center() - QPointF(_WIDTH, _HEIGHT) * scale / 2)
    painter.scale(scale, scale)
    painter.fillPath(_slip(), color(Color.ACCENT))
    pen = QPen(color(Color.ON_ACCENT), 2.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(7.5, 11), QPointF(17, 11))
    painter.drawLine(QPointF(7.5, 17), QPointF(14, 17))
    pen.setWidthF(1.8)
    pen.setDashPattern([0.01, 2.2])
    painter.setPen(pen)
    painter.drawLine(QPointF(_CREASE, 5.5), QPointF(_CREASE, 23))
    painter.restore()


def _slip() -> QPainterPath:
    path, notches = QPainterPath(), QPainterPath()
    path.addRoundedRect(QRectF(0, 0, _WIDTH, _HEIGHT), 5, 5)
    for y in (0.0, _HEIGHT):
        notches.addEllipse(QPointF(_CREASE, y), 3.2, 3.2)
    return path.subtracted(notches)


def mark_pixmap(side: int) -> QPixmap:
    """The mark on nothing, `side` pixels wide, for the window's icon."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_mark(painter, QRectF(pixmap.rect()))
    return pixmap


class Mark(QWidget):
    """The drawn mark, `width` pixels wide."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QSize(px(width), px(width * _HEIGHT / _WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self._size)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            draw_mark(painter, QRectF(self.rect()))


class Wordmark(QWidget):
    """The mark and the name."""

    def __init__(self, type_: Type, width: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Label("Tillfold", type_)
        self.setLayout(row(Mark(width), self.name, STRETCH, spacing=gap))
