"""What the pages after the code field share: a centred column, a heading, and a row of actions."""

from PySide6.QtCore import QElapsedTimer, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.enter import ENTER_KEYS
from app.ui.components.scroll import Column
from app.ui.typeface import px


class Page(QWidget):
    """Enter presses the decisive button, Esc goes back. Fill `body`; it scrolls where the window is low."""

    back_wanted = Signal()
    takes_enter = True

    REBOUND_MS = 350
    """An Enter this soon after the page came up belongs to the page before it."""

    def __init__(self, name: str, *, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.decisive: Button | None = None
        self.rebound_ms = 0
        self._since_shown = QElapsedTimer()
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        middle = QWidget()
        middle.setLayout(self.body)
        middle.setMaximumWidth(px(width))
        self.body.setContentsMargins(0, 0, 0, 0)
        whole = _Content()
        line = row(STRETCH, middle, STRETCH)
        line.setStretch(1, 1000)
        whole.setLayout(column(STRETCH, line, STRETCH))
        self.setLayout(column(Column(whole, name=f"{name}-scroll")))

    def back_button(self, text: str, name: str) -> Button:
        button = Button(text, key="Esc", name=name)
        button.clicked.connect(self.back_wanted)
        return button.set_decisive()

    def make_decisive(self, text: str, name: str, *, icon: str | None = None) -> Button:
        """The one primary button: Enter presses it wherever the focus is, unless another button has it."""
        self.decisive = Button(text, Kind.PRIMARY, icon=icon, key="Enter", name=name).set_decisive()
        return self.decisive

    def focus_first(self) -> None:
        if self.decisive is not None:
            self.decisive.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        self._since_shown.start()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif event.key() in ENTER_KEYS:
            self._press_focused(event)
        else:
            super().keyPressEvent(event)

    def _press_focused(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or self._since_shown.elapsed() < self.rebound_ms:
            return
        focused = self.focusWidget()
        button = focused if isinstance(focused, Button) else self.decisive
        if button is not None and button.isEnabled():
            button.click()


class _Content(QWidget):
    """As high as its texts are at their width; their least height would be that of a narrow page."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
