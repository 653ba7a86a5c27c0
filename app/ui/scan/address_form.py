"""A camera by its address: a phone that sends its picture, or one that hangs in the network."""

from PySide6.QtCore import QRectF, QUrl, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.fields import Labelled, TextField
from app.ui.components.labels import Label
from app.ui.components.notice import Notice
from app.ui.components.paint import box, painter_for
from app.ui.theme import RADIUS_LEAF, S3, S4, S5, Color, Tone, color, theme
from app.ui.typeface import Type, px

_SCHEMES = ("http", "https", "rtsp", "rtsps")
_IN_THE_CLEAR = ("http", "rtsp")


def is_address(text: str) -> bool:
    """Whether a stream can be opened by it."""
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme().lower() in _SCHEMES and bool(url.host())


def is_in_the_clear(text: str) -> bool:
    """Whether others in the network can watch what the camera sends."""
    return QUrl(text.strip()).scheme().lower() in _IN_THE_CLEAR


def host_of(address: str) -> str:
    """What is shown of an address: no login, no path."""
    return QUrl(address).host()


class AddressForm(QWidget):
    """Stands in the picture's place; the camera is off meanwhile."""

    opened = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("camera-address-form")
        self.field = TextField(name="camera-address")
        self.field.setPlaceholderText("http://192.168.0.20:8080/video")
        self._labelled = Labelled(self.tr("Address that the app on the phone shows"), self.field)
        self.notice = Notice(name="address-notice", parent=self)
        self.open = Button(self.tr("Use this camera"), Kind.PRIMARY, name="open-address")
        back = Button(self.tr("Back to the camera"), name="leave-address")
        back.clicked.connect(self.left)
        self.open.clicked.connect(self._open)
        self.field.returnPressed.connect(self._open)
        self.field.textChanged.connect(self._look)
        title = Label(self.tr("A phone or a network camera"), Type.TITLE, wrap=True)
        middle = QWidget()
        middle.setMaximumWidth(px(560))
        middle.setLayout(
            column(title, S3, self._labelled, S3, self.notice, S4, row(back, STRETCH, self.open))
        )
        line = row(STRETCH, middle, STRETCH, margins=(S5, 0, S5, 0))
        line.setStretch(1, 1000)
        self.setLayout(column(STRETCH, line, STRETCH))
        theme().changed.connect(self.update)
        self._look(self.field.text())

    def show_address(self, address: str) -> None:
        self.field.setText(address)
        self.field.selectAll()

    def _look(self, text: str) -> None:
        self.open.setEnabled(is_address(text))
        if is_address(text) and is_in_the_clear(text):
            title = self.tr("Others in this network can watch this picture")
            why = self.tr("It travels unencrypted. Use https or rtsps where the camera offers it.")
            self.notice.say(Tone.WARN, title, why)
        elif is_address(text):
            self.notice.say(Tone.NOTE, self.tr("The picture travels encrypted"), "")
        else:
            title = self.tr("It begins with https, rtsps, http or rtsp")
            self.notice.say(Tone.NOTE, title, "")

    def _open(self) -> None:
        if self.open.isEnabled():
            self.opened.emit(self.field.text().strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            box(painter, QRectF(self.rect()), RADIUS_LEAF, color(Color.SURFACE), color(Color.LINE))
