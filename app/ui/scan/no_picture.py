"""What stands in the picture's place when there is none: no camera, or a file that is no picture."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import column
from app.ui.components.buttons import Button
from app.ui.components.empty import EmptyState, Slips
from app.ui.components.paint import box, painter_for
from app.ui.theme import RADIUS_LEAF, S3, Color, color, theme
from app.ui.typeface import Type, px

_ROOM_FOR_SLIPS, _LOW, _TEXT_WIDTH = 320, 220, 440


class NoPicture(QWidget):
    """Keeps the rectangle of the picture, with the one step that helps."""

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("no-picture")
        self._retry = Button("", name="retry-scan")
        self._retry.clicked.connect(self.retry_wanted)
        self._state = EmptyState("camera-off", "", "", self._retry, name="no-picture-state")
        self._state.title.setWordWrap(True)
        self._state.title.setSizePolicy(self._state.text.sizePolicy())
        self._slips = self._state.findChild(Slips) or QWidget()
        self.setLayout(column(self._state, margins=(S3, 0, S3, 0)))
        theme().changed.connect(self.update)

    def say(self, title: str, text: str, retry: str) -> None:
        self._state.title.setText(title)
        self._state.text.setText(text)
        self._retry.setText(retry)
        self.setAccessibleName(f"{title}. {text}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the picture is small its words matter more than the slips."""
        self._slips.setVisible(self.height() >= px(_ROOM_FOR_SLIPS))
        is_low = self.height() < px(_LOW)
        self._state.title.set_type(Type.LEAD_STRONG if is_low else Type.TITLE)
        self._state.text.set_type(Type.SMALL if is_low else Type.BODY)
        self._retry.set_height(Button.IN_BARS if is_low else Button.HEIGHT)
        for label in (self._state.title, self._state.text):
            label.setFixedWidth(min(px(_TEXT_WIDTH), self.width() - 2 * S3))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            box(painter, QRectF(self.rect()), RADIUS_LEAF, color(Color.SUNKEN), color(Color.LINE))
