"""Pages with a heading, a table that goes on from page to page, and numbers. Lines are drawn as they come, so
that a long table needs no more memory than a short one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)

from app.ui.paper.print_face import fitting

translate = QCoreApplication.translate

_MARGIN_MM = 16.0
_ROW_MM, _HEADING_MM, _FOOT_MM, _GAP_MM = 7.0, 22.0, 10.0, 2.0
_POINTS = 9.5
_SIDES = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}
"""Whether a text stands at the right."""


@dataclass(frozen=True, slots=True)
class Column:
    """`share` of the page's width."""

    name: str
    share: float
    is_right: bool = False


def a4() -> QPageLayout:
    """The page of histories and reports."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


class TablePages:
    """The pages as they are filled, top to bottom, on a device that is being painted on."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, title: str, subline: str) -> None:
        self._device = device
        self._painter = painter
        self._title, self._subline = title, subline
        self._mm = device.logicalDpiY() / 25.4
        self._width, self._height = float(device.width()), float(device.height())
        self._columns: Sequence[Column] = ()
        self._number, self._points, self._weight = 1, _POINTS, 400
        self._y = 0.0
        self._head()

    def begin(self, columns: Sequence[Column]) -> None:
        """A table from here on; its names stand on each page that it goes on."""
        self._columns = columns
        self._require(2)
        self._names()

    def add(self, texts: Sequence[str], *, strong: bool = False) -> None:
        """A line of the table, one text a column."""
        if self._is_full(1):
            self._turn()
            self._names()
        self._font(_POINTS, strong=strong)
        self._cells(texts)
        self._rule(0.15, Qt.GlobalColor.lightGray)

    def line(self, text: str, *, strong: bool = False) -> None:
        """A sentence under what is there, in one line."""
        self._require(1)
        self._font(_POINTS, strong=strong)
        self._text(QRectF(0, self._y, self._width, _ROW_MM * self._mm), text)
        self._y += _ROW_MM * self._mm

    def gap(self) -> None:
        self._y += _ROW_MM * self._mm / 2

    def end(self) -> None:
        self._foot()

    def _require(self, lines: int) -> None:
        if self._is_full(lines):
            self._turn()

    def _is_full(self, lines: int) -> bool:
        return self._y + (lines * _ROW_MM + _FOOT_MM) * self._mm > self._height

    def _turn(self) -> None:
        self._foot()
        self._device.newPage()
        self._number += 1
        self._head()

    def _head(self) -> None:
        self._font(15, strong=True)
        self._text(QRectF(0, 0, self._width, 9 * self._mm), self._title)
        self._font(_POINTS)
        self._text(QRectF(0, 9 * self._mm, self._width, 6 * self._mm), self._subline)
        self._y = _HEADING_MM * self._mm

    def _names(self) -> None:
        self._font(_POINTS, strong=True)
        self._cells([column.name for column in self._columns])
        self._rule(0.35, Qt.GlobalColor.black)

    def _foot(self) -> None:
        self._font(8)
        line = QRectF(0, self._height - 6 * self._mm, self._width, 6 * self._mm)
        text = translate("Pages", "Page {number}").format(number=self._number)
        self._text(line, text, is_right=True)

    def _cells(self, texts: Sequence[str]) -> None:
        x, gap = 0.0, _GAP_MM * self._mm
        for text, column in zip(texts, self._columns, strict=True):
            width = column.share * self._width
            box = QRectF(x + (gap if column.is_right else 0), self._y, width - gap, _ROW_MM * self._mm)
            self._text(box, text, is_right=column.is_right)
            x += width
        self._y += _ROW_MM * self._mm

    def _rule(self, millimetres: float, ink: Qt.GlobalColor) -> None:
        self._painter.setPen(QPen(ink, millimetres * self._mm))
        self._painter.drawLine(0, round(self._y), round(self._width), round(self._y))
        self._painter.setPen(Qt.GlobalColor.black)

    def _font(self, points: float, *, strong: bool = False) -> None:
        self._points, self._weight = points, 600 if strong else 400

    def _text(self, box: QRectF, text: str, *, is_right: bool = False) -> None:
        """In one line, smaller where it is too long; what is longer still loses its middle, so that the last
        four of a card stay."""
        self._painter.setFont(fitting(text, self._points, box.width(), self._device, self._weight))
        metrics = QFontMetricsF(self._painter.font(), self._painter.device())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
        self._painter.drawText(box, _SIDES[is_right], shown)
