"""A notice inside a page: icon, bold first sentence, second sentence, at most one quiet action."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.boxes import column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.paint import box, painter_for
from app.ui.icons import IconLabel
from app.ui.messages import Message
from app.ui.theme import RADIUS_CONTROL, S3, S4, Color, Tone, color, ink_of, theme, wash_of
from app.ui.typeface import Type

ICONS: Final = {
    Tone.NOTE: "info",
    Tone.ACCENT: "info",
    Tone.SUCCESS: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.DANGER: "circle-alert",
}


class Notice(QWidget):
    """Hidden while it has nothing to say."""

    def __init__(
        self,
        tone: Tone = Tone.NOTE,
        title: str = "",
        text: str = "",
        *,
        icon: str | None = None,
        action: Button | None = None,
        name: str = "notice",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = IconLabel("info", 18)
        self._title = Label("", Type.STRONG, wrap=True, name=f"{name}-title")
        self._text = Label("", Type.BODY, Color.INK2, wrap=True, name=f"{name}-text")
        texts = column(self._title, self._text, spacing=2)
        line = row(self._icon, texts, spacing=S3, margins=(S4, S3, S4, S3))
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        line.setStretch(1, 1)
        if action is not None:
            line.addWidget(action)
        self.setLayout(line)
        self._let_height_follow_width()
        theme().changed.connect(self.update)
        self.say(tone, title, text, icon=icon)

    def _let_height_follow_width(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, tone: Tone, title: str, text: str = "", *, icon: str | None = None) -> None:
        self._tone = tone
        self._icon.set_icon(icon or ICONS[tone], ink_of(tone))
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())
        self.setVisible(bool(title) and self.parent() is not None)
        self.update()

    def show_message(self, message: Message | None) -> None:
        """None: there is nothing to say any more."""
        if message is None:
            self.clear()
        else:
            self.say(message.tone, message.title, message.text)

    def clear(self) -> None:
        self.say(Tone.NOTE, "")

    @property
    def ground(self) -> Color:
        """The colour role behind its texts."""
        return Color.SURFACE if self._tone is Tone.ACCENT else wash_of(self._tone)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def text(self) -> str:
        return self._text.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = color(Color.LINE) if self._tone is Tone.ACCENT else None  # good news stands on a leaf
        with painter_for(self) as painter:
            box(painter, QRectF(self.rect()), RADIUS_CONTROL, color(self.ground), edge)
