"""A QR code on the screen: black on white in both themes, with the quiet edge that scanners need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.paint import box, painter_for
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_LEAF, Color, color, theme
from app.ui.typeface import px

if TYPE_CHECKING:  # what writes it is loaded when a code is first wanted
    from app.ui.paper.bars import Symbol

_QUIET: Final = 4
_SIZE: Final = 296
_ICON: Final = 56


class PaySquare(QWidget):
    """It says nothing of what is in it, to no eye but the scanner's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol: Symbol | None = None
        self._icon, self._ink = "hourglass", Color.INK3
        self.setObjectName("pay-qr")
        self.setAccessibleName(self.tr("QR code for the till"))
        self.setFixedSize(px(_SIZE), px(_SIZE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_symbol(self, symbol: Symbol) -> None:
        self._symbol = symbol
        self.update()

    def show_icon(self, icon: str, ink: Color) -> None:
        """In place of the symbol."""
        self._symbol, self._icon, self._ink = None, icon, ink
        self.update()

    @property
    def is_empty(self) -> bool:
        return self._symbol is None

    def _paint_icon(self, painter: QPainter, whole: QRectF) -> None:
        box(painter, whole, RADIUS_LEAF, color(Color.SUNKEN), color(Color.LINE))
        place = QRectF(0, 0, px(_ICON), px(_ICON))
        place.moveCenter(whole.center())
        paint_icon(painter, place, self._icon, self._ink)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(px(_SIZE), px(_SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            if self._symbol is None:
                self._paint_icon(painter, whole)
                return
            box(painter, whole, RADIUS_LEAF, QColor(Qt.GlobalColor.white), color(Color.LINE))
            module = int(whole.width() // (self._symbol.width + 2 * _QUIET))  # whole pixels are sharp
            side = module * self._symbol.width
            edge = (whole.width() - side) // 2
            painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)
            painter.fillPath(self._symbol.path(edge, edge, side, side), Qt.GlobalColor.black)
