"""The camera's small picture at the counter, with one line of what to do; it stands in the till's leaf."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.boxes import column
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.theme import S2, Color
from app.ui.typeface import Type, px

if TYPE_CHECKING:
    from app.scan.session import Observation
    from app.ui.scan.live_view import LiveView
    from app.ui.scan.seen import Picture, Seen

KEY = "Alt+C"
_WIDTH, _LEAST, _MOST = 206, 40, 116


class CameraBox(QWidget):
    """`toggled`: the camera is wanted, or is not any more; `switched`: it shows more or less. Off, it is one
    button. Nothing outside the leaf moves."""

    toggled = Signal()
    switched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("counter-camera")
        self._view: LiveView | None = None
        self.shown: Observation | None = None
        """What was seen last."""
        self.is_off = True
        self._hint = Label("", Type.SMALL, Color.INK2, wrap=True, name="camera-hint")
        self._hint.hide()
        self.button = Button("", Kind.SECONDARY, key=KEY, cap_only=True, name="counter-camera-button")
        self.button.set_height(Button.IN_BARS)
        self.button.clicked.connect(self.toggled)
        self._column: QVBoxLayout = column(self._hint, self.button, spacing=px(S2))
        self.setLayout(self._column)
        self.show_off()

    def show_off(self) -> None:
        self.button.setText(self.tr("Use camera"))
        self._hint.hide()
        if self._view is not None:
            self._view.hide()
            self._view.show_waiting("")
        self.shown = None
        self.is_off = True
        self.switched.emit()

    def show_waiting(self) -> None:
        """It was switched on; its first picture comes."""
        view = self._made()
        self.shown = None
        view.show_waiting(self.tr("Starting the camera …"))
        view.show()
        self.button.setText(self.tr("Camera off"))
        self.say("")
        self.is_off = False
        self.switched.emit()

    def show_picture(self, picture: "Picture") -> None:
        if self._view is not None and not self._is_opened:
            self._view.show_picture(picture)

    def show_seen(self, seen: "Seen") -> None:
        """Of an opened card there is no picture at all: a code may be seen in it."""
        self.shown = seen.observation
        if self._view is None:
            return
        if self._is_opened:
            self._view.show_waiting("")
        else:
            self._view.show_seen(seen)

    @property
    def _is_opened(self) -> bool:
        card = self.shown.card if self.shown is not None else None
        return card is not None and card.panel == "opened"

    def show_trouble(self, title: str, text: str) -> None:
        """There is no picture: what is wrong and what helps, in its place."""
        if self._view is not None:
            self._view.hide()
        self.button.setText(self.tr("Try again"))
        self.say(f"{title}. {text}", Color.DANGER)

    def say(self, text: str, ink: Color = Color.INK2) -> None:
        self._hint.setText(text)
        self._hint.set_color(ink)
        self._hint.setVisible(bool(text))

    def _made(self) -> "LiveView":
        if self._view is None:
            from app.ui.scan.live_view import LiveView  # after the first paint

            self._view = LiveView()
            self._view.setFixedWidth(px(_WIDTH))
            self._view.setMinimumHeight(px(_LEAST))
            self._view.setMaximumHeight(px(_MOST))
            self._column.insertWidget(0, self._view)
        return self._view
