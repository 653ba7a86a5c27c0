"""The camera's picture with what was found on it: outline, dimming, glare, doubtful characters."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import typeface
from app.ui.icons import paint_icon
from app.ui.scan.outline import fitted, frame_to_view, polygon_of, underline_of
from app.ui.scan.seen import Picture, Seen
from app.ui.theme import RADIUS_LEAF, Color, theme
from app.ui.typeface import Type

# Drawn on photographs, not on the theme: these read on any card, light or dark.
_OUTLINE, _UNDER = QColor("#8AD7E0"), QColor("#062A30")
_DOUBT = QColor("#F2B33D")
_BEHIND = QColor("#2B3033")
_DIM = QColor(0, 0, 0, 64)
_LARGEST = QSize(1280, 720)


class LiveView(QWidget):
    """Shows the newest picture. It is given pictures that are scaled already, and only paints."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live-view")
        self.setAccessibleName(self.tr("Picture"))
        self.setMinimumSize(320, 180)
        self.setMaximumSize(_LARGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture: Picture | None = None
        self._seen: Seen | None = None
        self._waiting = ""
        self._is_mirrored = False
        theme().changed.connect(self.update)

    def show_waiting(self, text: str) -> None:
        """Forget the picture, and say what is being waited for."""
        self._picture, self._seen, self._waiting = None, None, text
        self.update()

    def show_picture(self, picture: Picture) -> None:
        self._picture = picture
        self.update()

    def show_seen(self, seen: Seen) -> None:
        self._seen = seen
        self.update()

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    def set_mirrored(self, *, mirrored: bool) -> None:
        self._is_mirrored = mirrored
        self.update()

    # Qt overrides

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(632, 355)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), RADIUS_LEAF, RADIUS_LEAF)
            painter.setClipPath(shape)
            painter.fillRect(self.rect(), _BEHIND)
            if self._picture is None:
                self._paint_waiting(painter)
                return
            box = fitted(self._picture.frame_size, QRectF(self.rect()))
            self._paint_picture(painter, self._picture.image, box)
            if self._seen is not None:
                self._paint_seen(painter, self._seen, box)

    def _paint_waiting(self, painter: QPainter) -> None:
        middle = QPointF(self.rect().center())
        paint_icon(painter, QRectF(middle.x() - 16, middle.y() - 40, 32, 32), "camera", Color.OFF)
        painter.setFont(typeface.font(Type.BODY))
        painter.setPen(QColor("#C9CFCF"))
        below = QRectF(0, middle.y() + 4, self.width(), 40)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._waiting)

    def _paint_picture(self, painter: QPainter, image: QImage, box: QRectF) -> None:
        painter.save()
        if self._is_mirrored:
            painter.translate(box.left() + box.right(), 0)
            painter.scale(-1, 1)
        painter.drawImage(box, image)
        painter.restore()

    def _paint_seen(self, painter: QPainter, seen: Seen, box: QRectF) -> None:
        if seen.glare is not None:
            self._paint_picture(painter, seen.glare, box)
        quad = seen.observation.quad
        if quad is None:
            return
        way = frame_to_view(seen.frame_size, box, mirrored=self._is_mirrored)
        line = way.map(polygon_of(quad))
        self._paint_dimming(painter, line, box)
        for ink, width in ((_UNDER, 5.0), (_OUTLINE, 2.5)):
            painter.setPen(_pen(ink, width))
            painter.drawPolygon(line)
        self._paint_doubts(painter, seen, line)

    def _paint_dimming(self, painter: QPainter, line: QPolygonF, box: QRectF) -> None:
        outside = QPainterPath()
        outside.addRect(box)
        inside = QPainterPath()
        inside.addPolygon(line)
        inside.closeSubpath()
        painter.fillPath(outside.subtracted(inside), _DIM)

    def _paint_doubts(self, painter: QPainter, seen: Seen, line: QPolygonF) -> None:
        observation = seen.observation
        painter.setPen(_pen(_DOUBT, 4.0))
        for doubt in observation.doubts:
            painter.drawLine(underline_of(line, doubt.at, len(observation.guess or ""), observation.groups))


def _pen(ink: QColor, width: float) -> QPen:
    return QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
