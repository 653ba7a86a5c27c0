"""The field an address or a message is put into: what is pasted takes the place of what stood there."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.components.fields import TextField

_LONGEST = 100_000


class AddressField(TextField):
    """Hands over what is pasted as it is: its lines belong to what is looked at."""

    pasted = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText("https://")

    def paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.pasted.emit(text)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)
