"""The strip at the foot: every key of the counter with its word. What this clerk may not do is not there."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.boxes import clear
from app.ui.components.enter import PaintedButton
from app.ui.components.flow import FlowLayout
from app.ui.components.paint import focus_ring, key_cap, key_cap_width, painter_for
from app.ui.theme import RADIUS_TAG, S1, S3, Color, color, theme
from app.ui.typeface import Type, font, px


class KeyWord(PaintedButton):
    """A key cap and its word; a click does the same."""

    ink, ground = Color.INK2, Color.CANVAS

    def __init__(self, key: str, word: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setObjectName(name)
        self.setText(word)
        self.setAccessibleName(word)
        self.setFont(font(Type.SMALL))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(key_cap_width(self.key) + px(6) + words + 2 * S1, px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            middle, right = whole.center().y(), S1 + key_cap_width(self.key)
            key_cap(painter, right, middle, self.key, color(Color.INK2), color(Color.EDGE))
            painter.setFont(self.font())
            painter.setPen(color(Color.INK if self.underMouse() else Color.INK2))
            room = whole.adjusted(right + px(6), 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
            if self.hasFocus():
                focus_ring(painter, whole, RADIUS_TAG)


class KeysStrip(QWidget):
    """`pressed` carries the key. Where words are long it goes on in a second line."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = FlowLayout(spacing=px(S3) - S1 - 2)
        self.setLayout(self._line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._keys: list[tuple[str, str]] = []

    def show_keys(self, keys: list[tuple[str, str]]) -> None:
        """keys: (key, word) in their order."""
        if keys == self._keys:
            return
        self._keys = list(keys)
        clear(self._line)
        for key, word in keys:
            button = KeyWord(key, word, name=f"key-{key.lower()}")
            button.clicked.connect(self._press)
            self._line.addWidget(button)

    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, KeyWord):
            self.pressed.emit(button.key)
