"""The one hint: what to do with the card now, why, and a drawing of it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, column
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.paint import painter_for
from app.ui.scan.hint_pictures import HintPicture
from app.ui.theme import S2, S4, Color, color
from app.ui.typeface import Type, px

_BAR = 3


class HintLeaf(Leaf):
    """Flat (picture beside the text) where the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S4)
        self.setObjectName("hint")
        self._picture = HintPicture()
        self._title = Label("", Type.TITLE, wrap=True, name="hint-title")
        self._reason = Label("", Type.BODY, Color.INK2, wrap=True, name="hint-reason")
        texts = column(STRETCH, self._title, self._reason, STRETCH, spacing=2)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(S2)
        self._line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addLayout(texts, 1)
        self.body.addLayout(self._line)
        self.setMinimumHeight(px(88))

    def set_flat(self, *, is_flat: bool) -> None:
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if is_flat else direction.TopToBottom)

    def say(self, kind: str, title: str, reason: str) -> None:
        """`kind` is the value of a HintKind; the texts are in the window's language."""
        self._picture.show_kind(kind)
        self._title.setText(title)
        self._reason.setText(reason)
        self.setAccessibleName(f"{title}. {reason}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_for(self)
        painter.setClipRect(QRectF(0, 0, _BAR, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(Color.ACCENT))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
