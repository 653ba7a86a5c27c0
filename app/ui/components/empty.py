"""The empty state: three slips, what will be here, and the one step that fills it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.paint import dots, painter_for, slip_path
from app.ui.icons import paint_icon
from app.ui.theme import S1, S2, S4, S5, Color, color, stroke, theme
from app.ui.typeface import Type, px

_SLIP = QSize(150, 84)
_STEP = (8, 7)
_CREASE = 104


class Slips(QWidget):
    """Three slips behind one another, the front one with the icon of what will be here."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(_SLIP.width() + 2 * _STEP[0] + 2, _SLIP.height() + 2 * _STEP[1] + 2)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            for depth, edge in ((2, Color.LINE), (1, Color.OFF), (0, Color.EDGE)):
                at = QPointF(1 + depth * _STEP[0], 1 + (2 - depth) * _STEP[1])
                rect = QRectF(at.x(), at.y(), _SLIP.width(), _SLIP.height())
                painter.setBrush(color(Color.SURFACE))
                painter.setPen(QPen(color(edge), 1.2 * stroke()))
                painter.drawPath(slip_path(rect, _CREASE))
            self._paint_face(painter, rect)

    def _paint_face(self, painter: QPainter, rect: QRectF) -> None:
        x = rect.left() + _CREASE
        dots(painter, QPointF(x, rect.top() + 13), QPointF(x, rect.bottom() - 13))
        icon = QRectF(rect.left() + 36, rect.center().y() - 16, 32, 32)
        paint_icon(painter, icon, self._icon, Color.ACCENT)
        pen = QPen(color(Color.LINE), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for length, y in ((22, -8), (14, 4)):
            start = QPointF(x + 12, rect.center().y() + y)
            painter.drawLine(start, start + QPointF(length, 0))


class EmptyState(QWidget):
    """Centred in what it is given. `button` is the page's primary."""

    TEXT_WIDTH = 500

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        button: Button | None = None,
        *,
        name: str = "empty",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.title = Label(title, Type.TITLE, name=f"{name}-title")
        self.text = Label(text, Type.BODY, Color.INK2, wrap=True, name=f"{name}-text")
        self.text.setFixedWidth(px(self.TEXT_WIDTH))
        self.button = button
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._whole = self._column(Slips(icon))
        self.setLayout(self._whole)

    def add_below(self, *buttons: Button) -> None:
        """Other ways on, below the primary button."""
        under = self._whole.count() - 1
        self._whole.insertLayout(under, row(STRETCH, *buttons, STRETCH, spacing=S4))
        self._whole.insertSpacing(under, S2)

    def _column(self, slips: Slips) -> QVBoxLayout:
        centred = [row(STRETCH, part, STRETCH) for part in (slips, self.title, self.text)]
        whole = column(STRETCH, centred[0], S5, centred[1], S1, centred[2])
        if self.button is not None:
            whole.addSpacing(S4)
            whole.addLayout(row(STRETCH, self.button, STRETCH))
        whole.addStretch(2)
        return whole
