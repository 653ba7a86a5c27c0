"""The frame of every page before the shell: the mark and a few words at the left, the page at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.boxes import STRETCH, Item, column, row
from app.ui.components.labels import Label
from app.ui.components.mark import Wordmark
from app.ui.messages import Message
from app.ui.narrow import NARROW
from app.ui.theme import S5, S7, Color, color, stroke, theme
from app.ui.typeface import Type, px

_SIDE = 40
_NARROW_SIDE = 360


class Side(QWidget):
    """The left plane: the mark, what the page puts in the middle, one line at the bottom."""

    ground = Color.SUNKEN

    def __init__(self, width: int, *items: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self.foot = Label("", Type.CAPTION, Color.INK3, wrap=True, name="gate-foot")
        mark = Wordmark(Type.FIGURE, 38, px(16))
        self.setLayout(column(mark, *items, self.foot, margins=(px(_SIDE), px(42), px(_SIDE), px(_SIDE))))
        self.set_narrow(narrow=False)
        theme().changed.connect(self.update)

    def set_narrow(self, *, narrow: bool) -> None:
        self.setFixedWidth(px(min(self._width, _NARROW_SIDE) if narrow else self._width))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), color(Color.SUNKEN))
            painter.fillRect(self.width() - stroke(), 0, stroke(), self.height(), color(Color.LINE))


class GatePage(QWidget):
    """`side` and a centred column of at most `width`."""

    def __init__(self, side: Side, width: int, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.side = side
        self.body = column()
        held = QWidget()
        held.setLayout(self.body)
        held.setMaximumWidth(px(width))
        held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        room = QWidget()
        centred = row(held)
        centred.setAlignment(held, Qt.AlignmentFlag.AlignVCenter)
        room.setLayout(column(STRETCH, centred, STRETCH, margins=(px(S7), px(S5), px(S7), px(S5))))
        self.setLayout(row(side, self._held(room)))

    def _held(self, room: QWidget) -> QWidget:
        """What the page stands in, beside the left plane."""
        return room

    def entered(self) -> None:
        """Put the focus where the page wants it."""

    def forget(self) -> None:
        """Another page is in front now: nothing secret stays here."""

    def show_problem(self, message: Message) -> None:
        """Say on this page what went wrong; what was typed stays."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side.set_narrow(narrow=self.width() < NARROW)
        super().resizeEvent(event)


class Promise(QWidget):
    """What Tillfold is, in three lines, and what it keeps to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        three = self.tr("Read the card.\nMove its value once.\nKeep the book.")
        words = Label(three, Type.FIGURE, wrap=True, name="promise")
        text = self.tr("Codes stay on this computer. They are never shown in full, logged or exported.")
        self.setLayout(column(words, px(S5), Label(text, Type.BODY, Color.INK2, wrap=True)))


def promise_side() -> Side:
    return Side(380, STRETCH, Promise(), STRETCH)
