"""The drawings that show where a claim code is: on the back of a card, on a receipt, in an e-mail."""

from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.codes.telling import Place
from app.ui import typeface
from app.ui.components.paint import box, painter_for
from app.ui.theme import RADIUS_CONTROL, Color, color, theme
from app.ui.typeface import Type, px

_HEIGHT = 96
_BARS = (0, 5, 8, 14, 17, 22, 27, 31, 34, 39)
_ON_CARD = QRectF(12, 37, 114, 26)
_CODE: Final = {Place.RECEIPT: QRectF(45, 58, 64, 20), Place.MAIL: QRectF(22, 48, 108, 22)}


class WherePicture(QWidget):
    """The code outlined and pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._word = self.tr("Here")
        self.show_place(Place.PANEL)
        theme().changed.connect(self.update)

    def show_place(self, place: Place) -> None:
        names = {
            Place.PANEL: self.tr("The back of a card: the claim code is under the scratch panel"),
            Place.LABEL: self.tr("The back of a card: the claim code is under the label to peel off"),
            Place.PANEL_OR_LABEL: self.tr("The back of a card: the claim code is under its cover"),
            Place.PRINTED: self.tr("The back of a card: the claim code is printed on it"),
            Place.RECEIPT: self.tr("A receipt: the claim code is further down"),
            Place.MAIL: self.tr("An e-mail: the claim code is in its text"),
        }
        self._place = place
        self.setAccessibleName(names[place])
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            scale = min(px(100) / 100, self.height() / _HEIGHT)  # smaller in a low window, never cut
            painter.scale(scale, scale)
            if self._place is Place.RECEIPT:
                _paint_receipt(painter)
            elif self._place is Place.MAIL:
                _paint_mail(painter)
            else:
                _paint_card(painter)
            code = _CODE.get(self._place, _ON_CARD)
            self._paint_code(painter, code)
            if self._place is Place.LABEL:
                _paint_peel(painter, code)
            self._point_at(painter, code)

    def _paint_code(self, painter: QPainter, code: QRectF) -> None:
        box(painter, code, 4, color(Color.WASH), color(Color.ACCENT), 2)
        painter.setFont(typeface.sized(Type.CODE_MASKED, 13))
        painter.setPen(color(Color.ACCENT))
        is_short = code.width() < 80
        painter.drawText(code, Qt.AlignmentFlag.AlignCenter, "····" if is_short else "···· ····")

    def _point_at(self, painter: QPainter, code: QRectF) -> None:
        middle = code.center().y()
        painter.setPen(QPen(color(Color.ACCENT), 1.6))
        painter.drawLine(QLineF(code.right(), middle, 164, middle))
        painter.setFont(typeface.font(Type.SMALL_STRONG))
        here = QRectF(169, middle - 12, 90, 24)
        painter.drawText(here, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word)


def _paint_card(painter: QPainter) -> None:
    box(painter, QRectF(0, 0, 153, 95), RADIUS_CONTROL, color(Color.SUNKEN), color(Color.EDGE))
    painter.fillRect(QRectF(1, 12, 151, 15), color(Color.OFF))
    painter.setPen(QPen(color(Color.INK3), 1.6))
    for x in _BARS:
        painter.drawLine(QLineF(15 + x, 72, 15 + x, 85))


def _paint_peel(painter: QPainter, code: QRectF) -> None:
    """The label's corner, lifted."""
    painter.setPen(QPen(color(Color.ACCENT), 2))
    painter.drawLine(QLineF(code.right() - 16, code.top(), code.right(), code.top() + 16))


def _paint_receipt(painter: QPainter) -> None:
    box(painter, QRectF(33, 0, 88, 95), 2, color(Color.SUNKEN), color(Color.EDGE))
    _paint_lines(painter, 45, (12, 22, 32, 42), 64)
    _paint_lines(painter, 45, (86,), 30)


def _paint_mail(painter: QPainter) -> None:
    box(painter, QRectF(0, 0, 153, 95), RADIUS_CONTROL, color(Color.SUNKEN), color(Color.EDGE))
    painter.fillRect(QRectF(1, 14, 151, 1), color(Color.EDGE))
    _paint_lines(painter, 22, (28, 38, 82), 90)


def _paint_lines(painter: QPainter, left: float, tops: tuple[float, ...], length: float) -> None:
    painter.setPen(QPen(color(Color.OFF), 3))
    for top in tops:
        painter.drawLine(QLineF(left, top, left + length, top))
