"""The pieces of a receipt, from top to bottom: each is measured for the width it gets, then drawn.

Lengths are dots of the device unless a name says millimetres.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPaintDevice, QPainter, QPen, QTextLayout

from app.ui.paper import bars
from app.ui.paper.print_face import Side, face, fitting, height_of, set_lines, width_of


@dataclass(frozen=True, slots=True)
class Room:
    """Where a column of blocks goes. `body`: points of usual print."""

    device: QPaintDevice
    width: float
    body: float

    @property
    def mm(self) -> float:
        return self.device.logicalDpiY() / 25.4

    def line_mm(self) -> float:
        """About the height of a line of usual print."""
        return self.body * 0.5


@dataclass(frozen=True, slots=True)
class Laid:
    """A block that was measured. `draw` gets a painter and the block's upper edge."""

    height: float
    draw: Callable[[QPainter, float], None]


class Block(Protocol):
    def lay(self, room: Room) -> Laid: ...


@dataclass(frozen=True, slots=True)
class Words:
    """A text in as many lines as it takes. `size`: of usual print, 1.0."""

    text: str
    size: float = 1.0
    weight: int = 400
    side: Side = Side.LEFT
    mono: bool = False

    def lay(self, room: Room) -> Laid:
        font = face(room.body * self.size, self.weight, mono=self.mono)
        lines = set_lines(self.text, font, room.width, room.device, self.side)
        return _drawn(lines)


@dataclass(frozen=True, slots=True)
class Pair:
    """A name at the left and its value at the right; the value under the name where both are too long."""

    name: str
    value: str
    weight: int = 400
    size: float = 1.0

    def lay(self, room: Room) -> Laid:
        font = face(room.body * self.size, self.weight)
        gap, wide = 2 * room.mm, width_of(self.value, font, room.device) + 1
        left = room.width - wide - gap
        word = max((width_of(word, font, room.device) for word in self.name.split(" ")), default=0.0)
        whole = width_of(self.name, font, room.device)
        is_beside = left >= min(max(room.width * _LEAST_NAME, word), whole)
        name = set_lines(self.name, font, left if is_beside else room.width, room.device)
        value = set_lines(self.value, font, wide if is_beside else room.width, room.device, Side.RIGHT)
        x, down = (room.width - wide, 0.0) if is_beside else (0.0, height_of(name))

        def draw(painter: QPainter, y: float) -> None:
            name.draw(painter, QPointF(0, y))
            value.draw(painter, QPointF(x, y + down))

        return Laid(max(height_of(name), down + height_of(value)), draw)


_LEAST_NAME = 0.38
"""The part of the width in which a long name still breaks into lines well."""


@dataclass(frozen=True, slots=True)
class Step:
    """What to do, numbered, its lines under each other."""

    number: int
    text: str

    def lay(self, room: Room) -> Laid:
        font = face(room.body)
        number = set_lines(f"{self.number}.", font, room.width, room.device)
        indent = width_of("0. ", font, room.device)
        lines = set_lines(self.text, font, room.width - indent, room.device)

        def draw(painter: QPainter, y: float) -> None:
            number.draw(painter, QPointF(0, y))
            lines.draw(painter, QPointF(indent, y))

        return Laid(height_of(lines), draw)


@dataclass(frozen=True, slots=True)
class Hero:
    """The one amount of a receipt: as large as it may be, smaller until it fits, never cut."""

    text: str
    size: float = 2.4

    def lay(self, room: Room) -> Laid:
        font = fitting(self.text, room.body * self.size, room.width, room.device)
        return _drawn(set_lines(self.text, font, room.width, room.device))


def _drawn(lines: QTextLayout) -> Laid:
    return Laid(height_of(lines), lambda painter, y: lines.draw(painter, QPointF(0, y)))


@dataclass(frozen=True, slots=True)
class Gap:
    """White. `lines`: how many lines of usual print."""

    lines: float = 0.5

    def lay(self, room: Room) -> Laid:
        return Laid(self.lines * room.line_mm() * room.mm, lambda _painter, _y: None)


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line with a little white around it."""

    def lay(self, room: Room) -> Laid:
        height = 0.8 * room.line_mm() * room.mm

        def draw(painter: QPainter, y: float) -> None:
            painter.fillRect(QRectF(0, y + height / 2, room.width, 0.2 * room.mm), Qt.GlobalColor.black)

        return Laid(height, draw)


@dataclass(frozen=True, slots=True)
class Mark:
    """A word in a frame that cannot be overlooked."""

    text: str

    def lay(self, room: Room) -> Laid:
        pad = 1.2 * room.mm
        lines = set_lines(
            self.text, face(room.body * 1.1, 600), room.width - 2 * pad, room.device, Side.CENTRE
        )
        height = height_of(lines) + 2 * pad
        half = 0.25 * room.mm

        def draw(painter: QPainter, y: float) -> None:
            painter.setPen(QPen(Qt.GlobalColor.black, 2 * half))
            painter.drawRect(QRectF(half, y + half, room.width - 2 * half, height - 2 * half))
            painter.setPen(Qt.GlobalColor.black)
            lines.draw(painter, QPointF(pad, y + pad))

        return Laid(height, draw)


@dataclass(frozen=True, slots=True)
class Crease:
    """Where the paper is torn: two half-round notches and round dots between them."""

    def lay(self, room: Room) -> Laid:
        radius = 2 * room.mm
        height = 2 * radius + 2 * room.mm

        def draw(painter: QPainter, y: float) -> None:
            middle = y + height / 2
            _notches(painter, room, middle, radius)
            painter.setBrush(QBrush(Qt.GlobalColor.black))
            painter.setPen(Qt.PenStyle.NoPen)
            count = int((room.width - 2 * radius) / room.mm / _DOTS_APART_MM)
            first = (room.width - (count - 1) * _DOTS_APART_MM * room.mm) / 2
            for number in range(count):
                at = QPointF(first + number * _DOTS_APART_MM * room.mm, middle)
                painter.drawEllipse(at, 0.2 * room.mm, 0.2 * room.mm)
            painter.setPen(Qt.GlobalColor.black)
            painter.setBrush(Qt.BrushStyle.NoBrush)

        return Laid(height, draw)


_DOTS_APART_MM = 1.4


def _notches(painter: QPainter, room: Room, middle: float, radius: float) -> None:
    painter.setPen(QPen(Qt.GlobalColor.black, 0.2 * room.mm))
    for x, first in ((0.0, -90), (room.width, 90)):
        box = QRectF(x - radius, middle - radius, 2 * radius, 2 * radius)
        painter.drawArc(box, first * 16, 180 * 16)


@dataclass(frozen=True, slots=True)
class Bars:
    """The number as bars, or as squares where bars would be too fine to be read; and in print under it."""

    number: str

    def lay(self, room: Room) -> Laid:
        symbol, wide, tall = self._symbol(room)
        text = set_lines(self.number, face(room.body, 500, mono=True), room.width, room.device, Side.CENTRE)
        under = tall + 0.8 * room.mm

        def draw(painter: QPainter, y: float) -> None:
            path = symbol.path((room.width - wide) / 2, y, wide, tall)
            painter.fillPath(path, Qt.GlobalColor.black)
            text.draw(painter, QPointF(0, y + under))

        return Laid(under + height_of(text), draw)

    def _symbol(self, room: Room) -> tuple[bars.Symbol, float, float]:
        """The symbol, its width and its height. The margins of the paper are the white beside it."""
        written = bars.bars(self.number)
        for module in _MODULES_MM:
            if written is not None and written.width * module * room.mm <= room.width:
                return written, written.width * module * room.mm, _BARS_MM * room.mm
        squares = bars.square(self.number)
        wide = min(squares.width * _SQUARE_MM * room.mm, room.width)
        return squares, wide, wide


_MODULES_MM: Sequence[float] = (0.375, 0.25)
"""Three and two dots of a printer of receipts: 203 dots an inch."""
_BARS_MM, _SQUARE_MM = 12.0, 0.75
