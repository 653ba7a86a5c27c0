"""The one hint: what to do with the card now, why, and a drawing of it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, column
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.paint import painter_for
from app.ui.scan.hint_pictures import HEIGHT, WIDTH, HintPicture
from app.ui.theme import S2, S4, Color, color
from app.ui.typeface import Type, px

_BAR = 3


class HintLeaf(Leaf):
    """Keeps its place while the hints change; whatever they say fits."""

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
        self.setMinimumHeight(px(80))

    def say(self, kind: str, title: str, reason: str) -> None:
        """`kind` is the value of a HintKind; the texts are in the window's language."""
        self._picture.show_kind(kind)
        self._title.setText(title)
        self._reason.setText(reason)
        self.setAccessibleName(f"{title}. {reason}")
        self._fit()

    @property
    def title(self) -> str:
        return self._title.text()

    def _fit(self) -> None:
        """The picture over the text where there is height for it, beside it where not; then smaller type."""
        room = self.size() - QSize(2 * S4, 2 * S4)
        beside = QSize(room.width() - WIDTH - S2, room.height())
        over = QSize(room.width(), room.height() - HEIGHT - S2)
        self._set_types(Type.TITLE, Type.BODY)
        is_flat = not self._has_room(over)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if is_flat else direction.TopToBottom)
        if is_flat and not self._has_room(beside):
            self._set_types(Type.LEAD_STRONG, Type.SMALL)

    def _set_types(self, title: Type, reason: Type) -> None:
        self._title.set_type(title)
        self._reason.set_type(reason)

    def _has_room(self, room: QSize) -> bool:
        """Whether the texts fit into the room."""
        heights = (label.heightForWidth(room.width()) for label in (self._title, self._reason))
        return sum(heights) + 2 <= room.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painter_for(self) as painter:
            painter.setClipRect(QRectF(0, 0, _BAR, self.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(Color.ACCENT))
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
