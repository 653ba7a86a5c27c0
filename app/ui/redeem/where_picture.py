"""The drawing that shows where on a card the claim code is."""

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import typeface
from app.ui.components.paint import box, painter_for
from app.ui.theme import RADIUS_CONTROL, Color, color, theme
from app.ui.typeface import Type, px

_BARS = (0, 5, 8, 14, 17, 22, 27, 31, 34, 39)


class WherePicture(QWidget):
    """The back of a card, its code outlined and pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._word = self.tr("Here")
        self.setAccessibleName(self.tr("The back of a card: the claim code is under the scratch panel"))
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(96))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            scale = px(100) / 100
            painter.scale(scale, scale)
            box(painter, QRectF(0, 0, 153, 95), RADIUS_CONTROL, color(Color.SUNKEN), color(Color.EDGE))
            painter.fillRect(QRectF(1, 12, 151, 15), color(Color.OFF))
            painter.setPen(QPen(color(Color.INK3), 1.6))
            for x in _BARS:
                painter.drawLine(QLineF(15 + x, 72, 15 + x, 85))
            code = QRectF(12, 37, 114, 26)
            box(painter, code, 4, color(Color.WASH), color(Color.ACCENT), 2)
            painter.setFont(typeface.sized(Type.CODE_MASKED, 13))
            painter.setPen(color(Color.ACCENT))
            painter.drawText(code, Qt.AlignmentFlag.AlignCenter, "···· ····")
            painter.setPen(QPen(color(Color.ACCENT), 1.6))
            painter.drawLine(QLineF(126, 50, 164, 50))
            painter.setFont(typeface.font(Type.SMALL_STRONG))
            here = QRectF(169, 38, 90, 24)
            painter.drawText(here, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word)
