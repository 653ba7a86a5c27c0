"""What happened last in a stack: the card that was read, seen already or refused; the twin of the sounds."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import column, row
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.paint import painter_for
from app.ui.icons import IconLabel
from app.ui.theme import RADIUS_LEAF, S3, S4, Color, Tone, color, ink_of
from app.ui.typeface import Type, px

_BAR = 3


class LastLeaf(Leaf):
    """Keeps its height whatever it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S3)
        self.setObjectName("stack-last")
        self._tone = Tone.NOTE
        self._icon = IconLabel("scan-text", 28, Color.INK2)
        self._title = Label("", Type.LEAD_STRONG, wrap=True, name="stack-last-title")
        self._text = Label("", Type.SMALL, Color.INK2, wrap=True, name="stack-last-text")
        line = row(self._icon, column(self._title, self._text, spacing=1), spacing=S4)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.setMinimumHeight(px(64))

    def say(self, tone: Tone, icon: str, title: str, text: str) -> None:
        self._tone = tone
        self._icon.set_icon(icon, ink_of(tone))
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title}. {text}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painter_for(self) as painter:
            painter.setClipRect(QRectF(0, 0, _BAR, self.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(ink_of(self._tone)))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_LEAF, RADIUS_LEAF)
