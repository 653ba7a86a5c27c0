"""Texts in a type role and a colour role, following the theme."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme import Color, color
from app.ui.typeface import Type, font


class Label(QLabel):
    """Plain text. With `wrap` it takes the height its width needs."""

    def __init__(
        self,
        text: str = "",
        type_: Type = Type.BODY,
        ink: Color = Color.INK,
        *,
        wrap: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ink = ink
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(type_))
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        self._follow_theme()

    def set_color(self, ink: Color) -> None:
        self._ink = ink
        self._follow_theme()

    def set_type(self, type_: Type) -> None:
        self.setFont(font(type_))

    @property
    def ink(self) -> Color:
        """The colour role the text has now."""
        return self._ink

    def _follow_theme(self) -> None:
        wanted = color(self._ink)
        if self.palette().color(QPalette.ColorRole.WindowText) != wanted:
            changed = QPalette()
            changed.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(changed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._follow_theme()
        super().changeEvent(event)


class ShortenedLabel(Label):
    """One line of free text, such as a path, at the right: its middle gives way to the room there is."""

    def __init__(self, type_: Type, ink: Color, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", type_, ink, name=name, parent=parent)
        self._whole = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setToolTip(text)
        self._shorten()

    def _shorten(self) -> None:
        middle = Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._whole, middle, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()
