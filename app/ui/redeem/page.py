"""What the pages after the code field share: a centred column, a heading, and a row of actions."""

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.enter import ENTER_KEYS
from app.ui.components.scroll import Column, Content, FittedColumn, QuietScrollBar
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
        self._width = width
        self.decisive: Button | None = None
        self.rebound_ms = 0
        self._since_shown = QElapsedTimer()
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._content = Content()
        self._content.setLayout(column(STRETCH, self._centred(self.body), STRETCH))
        self._lay_out_page()

    def _lay_out_page(self) -> None:
        self.setLayout(column(Column(self._content, name=f"{self.objectName()}-scroll")))

    def _centred(self, layout: QLayout) -> QLayout:
        """At most as wide as the page is to be."""
        middle = QWidget()
        middle.setLayout(layout)
        middle.setMaximumWidth(px(self._width))
        line = row(STRETCH, middle, STRETCH)
        line.setStretch(1, 1000)
        return line

    def back_button(self, text: str, name: str) -> Button:
        button = Button(text, key="Esc", name=name)
        button.clicked.connect(self.back_wanted)
        return button.set_decisive()

    def make_decisive(self, text: str, name: str, *, icon: str | None = None) -> Button:
        """The one primary button: Enter presses it wherever the focus is, unless another button has it."""
        self.decisive = Button(text, Kind.PRIMARY, icon=icon, key="Enter", name=name).set_decisive()
        return self.decisive

    def shown_for_ms(self) -> int:
        """How long this page has been in front."""
        return self._since_shown.elapsed() if self._since_shown.isValid() else 0

    def focus_first(self) -> None:
        if self.decisive is not None:
            self.decisive.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """It is left: what was typed on it is gone."""

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
        if event.isAutoRepeat() or self.shown_for_ms() < self.rebound_ms:
            return
        focused = self.focusWidget()
        button = focused if isinstance(focused, Button) else self.decisive
        if button is not None and button.isEnabled():
            button.click()


class FootedPage(Page):
    """`foot` stands right below `body`, and stays in sight where the body scrolls."""

    def _lay_out_page(self) -> None:
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.foot.setSpacing(0)
        self._scrolled = FittedColumn(self._content, name=f"{self.objectName()}-scroll")
        self._below = self._centred(self.foot)
        self._scrolled.verticalScrollBar().rangeChanged.connect(self._stay_in_line)
        self.setLayout(column(STRETCH, self._scrolled, self._below, STRETCH))

    def _stay_in_line(self, _least: int, most: int) -> None:
        """The scroll bar takes its width from the body, so from the foot too."""
        self._below.setContentsMargins(0, 0, QuietScrollBar.WIDTH if most else 0, 0)
