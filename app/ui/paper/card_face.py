"""One printed card or label: what is worth money lies in the field that is covered, code and e-gift link
alike; serial and bars stay open."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPaintDevice, QPainter, QPen

from app.codes.programme import Cover
from app.counter.sheet_values import SheetCard
from app.ui.formats import date_text, money_text, region_line
from app.ui.paper import bars
from app.ui.paper.print_face import Side, face, fitting, height_of, set_lines

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Face:
    """Lengths in mm, `foot` and `top` from the edges of the piece, `gap` above the bars; sizes of print in
    points."""

    side: float
    top: float
    foot: float
    name: float
    amount: float
    small: float
    field_top: float
    field_height: float
    pad: float
    code: float
    gap: float


_FACES = (
    Face(5, 4.5, 3.5, 10, 17, 6.5, 15, 19, 2, 13, 1.8),
    Face(3, 2, 1.6, 7.5, 9.5, 5.5, 8.4, 15, 2, 11.5, 0.9),
    Face(3, 1.2, 1.2, 7.5, 9, 5.5, 7.7, 13, 1.5, 11.5, 0.8),
)
"""A card, a label, a low label: the first that its piece is high enough for."""
_LEAST_HEIGHTS = (45.0, 36.0, 0.0)


class CardPainter:
    """Draws pieces on a device that is being painted on, in millimetres."""

    def __init__(self, device: QPaintDevice, painter: QPainter) -> None:
        self._device, self._painter = device, painter
        self._mm = device.logicalDpiX() / 25.4

    def draw(self, card: SheetCard, place: QRectF) -> None:
        """The card in its place (mm)."""
        faces = zip(_FACES, _LEAST_HEIGHTS, strict=True)
        look = next(one for one, least in faces if place.height() >= least)
        inner = place.adjusted(look.side, look.top, -look.side, -look.foot)
        self._head(card, look, inner)
        field = QRectF(inner.x(), place.y() + look.field_top, inner.width(), look.field_height)
        self._field(card, look, field)
        note = QRectF(inner.x(), field.bottom() + 0.6, inner.width(), 10)
        down = self._text(_note(card), self._fitting(_note(card), look.small, note), note)
        self._serial(card, look, inner.adjusted(0, note.y() + down + look.gap - inner.y(), 0, 0))

    def _head(self, card: SheetCard, look: Face, inner: QRectF) -> None:
        right = QRectF(inner.x() + inner.width() * 0.55, inner.y(), inner.width() * 0.45, inner.height())
        if card.amount is None:
            self._text(translate("CardSheet", "Any amount"), face(look.name), right, Side.RIGHT)
        else:
            amount = money_text(card.amount)
            self._text(amount, self._fitting(amount, look.amount, right, 600), right, Side.RIGHT)
        left = QRectF(inner.x(), inner.y(), inner.width() * 0.53, inner.height())
        down = self._text(card.programme, self._fitting(card.programme, look.name, left, 600), left)
        place = region_line(card.region, card.currency)
        self._text(place, face(look.small), left.adjusted(0, down, 0, 0))

    def _field(self, card: SheetCard, look: Face, field: QRectF) -> None:
        """The field to be covered, within a line of dots."""
        self._dotted(self._dots(field))
        square = look.field_height - 2 * look.pad
        at = QRectF(field.right() - square - look.pad, field.y() + look.pad, square, square)
        self._paint(bars.square(card.link), at)
        words = field.adjusted(2, 0, -square - 2 * look.pad, 0)
        label = face(look.small)
        code = fitting(card.code, look.code, words.width() * self._mm, self._device, 500, mono=True)
        name = card.label[:1].upper() + card.label[1:]
        tall = (self._height(name, label) if name else 0.0) + self._height(card.code, code)
        words.setTop(field.y() + (field.height() - tall) / 2)
        down = self._text(name, label, words) if name else 0.0
        self._text(card.code, code, words.adjusted(0, down, 0, 0))

    def _dotted(self, box: QRectF) -> None:
        """A dot in each corner, and whole steps between them."""
        thick, corners = (
            _DOT_MM * self._mm,
            (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()),
        )
        for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
            line = QLineF(start, end)
            step = line.length() / max(round(line.length() / (4 * thick)), 1)
            pen = QPen(Qt.GlobalColor.black, thick, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([_POINT, step / thick - _POINT])
            self._painter.setPen(pen)
            self._painter.drawLine(line)
        self._painter.setPen(Qt.GlobalColor.black)

    def _serial(self, card: SheetCard, look: Face, box: QRectF) -> None:
        """Bars with the serial under them at the left; what it is worth before its sale at the right."""
        font = face(look.small, 500, mono=True)
        tall = box.height() - self._height(card.serial, font) - 0.3
        symbol = bars.bars(card.serial)
        wide = 0.0 if symbol is None else min(symbol.width * _MODULE_MM, box.width())
        if symbol is not None:
            self._paint(symbol, QRectF(box.x(), box.y(), wide, tall))
        self._text(_in_fours(card.serial), font, box.adjusted(0, tall + 0.3, 0, 0))
        beside = box.adjusted(wide + 3, 0, 0, 0)
        if beside.width() > _LEAST_WORDS_MM:
            worth = translate("CardSheet", "Worth nothing until a till activates it. Redeem it in Tillfold.")
            self._text(worth, face(look.small), beside, Side.RIGHT)

    def _fitting(self, text: str, points: float, box: QRectF, weight: int = 400) -> QFont:
        return fitting(text, points, box.width() * self._mm, self._device, weight)

    def _text(self, text: str, font: QFont, box: QRectF, side: Side = Side.LEFT) -> float:
        """In lines from the box's upper edge; returns their height in mm."""
        lines = set_lines(text, font, box.width() * self._mm, self._device, side)
        lines.draw(self._painter, QPointF(box.x() * self._mm, box.y() * self._mm))
        return height_of(lines) / self._mm

    def _height(self, text: str, font: QFont) -> float:
        return height_of(set_lines(text, font, 1e6, self._device)) / self._mm

    def _paint(self, symbol: bars.Symbol, box: QRectF) -> None:
        dots = self._dots(box)
        path = symbol.path(dots.x(), dots.y(), dots.width(), dots.height())
        self._painter.fillPath(path, Qt.GlobalColor.black)

    def _dots(self, box: QRectF) -> QRectF:
        mm = self._mm
        return QRectF(box.x() * mm, box.y() * mm, box.width() * mm, box.height() * mm)


_MODULE_MM = 0.25
_DOT_MM, _POINT = 0.25, 0.01
"""How thick the dots of the field are; how long a dash is that is one, in that thickness."""
_LEAST_WORDS_MM = 18.0


def _note(card: SheetCard) -> str:
    """How the code is uncovered, and when the card ends."""
    notes = {
        Cover.PANEL: translate("CardSheet", "Uncover with a coin or a fingernail, never with a blade."),
        Cover.LABEL: translate("CardSheet", "Peel the label off to see the code."),
        Cover.NOTHING: translate("CardSheet", "Keep the code to yourself until it is redeemed."),
    }
    if card.ends is None:
        return notes[card.cover]
    ends = translate("CardSheet", "Ends on {date}.").format(date=date_text(card.ends))
    return f"{notes[card.cover]} {ends}"


def _in_fours(serial: str) -> str:
    return " ".join(serial[at : at + 4] for at in range(0, len(serial), 4))
