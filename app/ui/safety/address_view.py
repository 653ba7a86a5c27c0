"""An address in large letters: its owner's part in ink, the rest quiet, the letters that tell it marked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.paint import box, painter_for
from app.ui.safety.verdict import Spoken
from app.ui.theme import RADIUS_TAG, Color, color, theme
from app.ui.typeface import Type, sized

_STEPS = (28, 20, 16)
_MOST_LINES = 3
_MOST_SHOWN = 600
# Every character keeps its place: letters that are written from right to left would change the order.
_IN_ORDER = "\N{LEFT-TO-RIGHT OVERRIDE}"


class AddressView(QWidget):
    """Breaks anywhere, as addresses do; in smaller letters where it would take more than three lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checked-address")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._spoken: Spoken | None = None
        self._text = ""
        self._places = [0]
        theme().changed.connect(self.update)

    def show_address(self, spoken: Spoken | None) -> None:
        self._spoken = spoken
        shown = spoken.shown[:_MOST_SHOWN] if spoken is not None else ""
        self._text = shown + "…" if spoken is not None and len(spoken.shown) > _MOST_SHOWN else shown
        self._places = _utf16_places(self._text)
        self.setAccessibleName(shown)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        if self._spoken is None:
            return 0
        return round(self._laid_out(width).boundingRect().height()) + 2

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._spoken is None:
            return
        layout = self._laid_out(self.width())
        with painter_for(self) as painter:
            for start, end in self._marked():
                self._paint_mark(painter, layout, start, end)
            painter.setPen(color(Color.INK3))
            layout.draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> QTextLayout:
        for step in _STEPS:
            layout = self._layout(width, step)
            if layout.lineCount() <= _MOST_LINES:
                break
        return layout

    def _layout(self, width: int, step: int) -> QTextLayout:
        layout = QTextLayout(_IN_ORDER + self._text, sized(Type.CODE_GROUPS, step))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        quiet, own, marked = (QTextCharFormat() for _ in range(3))
        quiet.setForeground(color(Color.INK3))
        own.setForeground(color(Color.INK))
        marked.setForeground(color(Color.WARN))
        ranges = [_range(0, len(_IN_ORDER) + self._places[-1], quiet)]
        if self._spoken is not None and self._spoken.owner is not None:
            ranges.append(_range(*self._between(*self._spoken.owner), own))
        return [*ranges, *(_range(start, end, marked) for start, end in self._marked())]

    def _marked(self) -> list[tuple[int, int]]:
        spans = self._spoken.marks if self._spoken is not None else ()
        return [self._between(*span) for span in spans if span.start < len(self._text)]

    def _between(self, start: int, end: int) -> tuple[int, int]:
        """A span of characters as places in the layout, which counts in UTF-16."""
        last, offset = len(self._places) - 1, len(_IN_ORDER)
        return offset + self._places[min(start, last)], offset + self._places[min(end, last)]

    def _paint_mark(self, painter: QPainter, layout: QTextLayout, start: int, end: int) -> None:
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if start < last and end > first:
                rect = _rect_of(line, max(start, first), min(end, last))
                box(painter, rect, RADIUS_TAG, color(Color.WARN_WASH), color(Color.WARN))


def _rect_of(line: QTextLine, start: int, end: int) -> QRectF:
    left, right = _x(line, start), _x(line, end)
    return QRectF(left - 1, line.y() + 1, right - left + 2, line.height() - 2)


def _x(line: QTextLine, place: int) -> float:
    found: tuple[float, int] = line.cursorToX(place)  # type: ignore[assignment]  # its stub says object
    return found[0]


def _range(start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, form
    return made


def _utf16_places(text: str) -> list[int]:
    """Where each character begins in UTF-16, and last where the text ends."""
    places = [0]
    for character in text:
        places.append(places[-1] + (2 if ord(character) > 0xFFFF else 1))
    return places
