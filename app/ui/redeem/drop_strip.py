"""The strip that says what can be dropped here, and what the drop is when something hangs over the pane."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.labels import Label
from app.ui.components.paint import painter_for
from app.ui.icons import IconLabel
from app.ui.theme import RADIUS_LEAF, S2, S3, S4, Color, color, theme
from app.ui.typeface import Type, px


class DropStrip(QWidget):
    """Only says it: the whole pane takes the drop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop-strip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        label = Label(self.tr("Drop pictures, PDFs or e-mails here"), Type.BODY, Color.INK2)
        icon = IconLabel("download", 20, Color.INK3)
        self.setLayout(row(STRETCH, icon, label, STRETCH, spacing=S3, margins=(S4, S2, S4, S2)))
        self._is_over = False
        theme().changed.connect(self.update)

    def show_over(self, *, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            pen = QPen(color(Color.ACCENT if self._is_over else Color.EDGE), 1.5)
            pen.setDashPattern([4, 2.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setBrush(color(Color.WASH) if self._is_over else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_LEAF, RADIUS_LEAF)
