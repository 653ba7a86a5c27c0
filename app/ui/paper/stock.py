"""The papers that are printed on, and the sizes of print on each. All lengths are millimetres."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize


@dataclass(frozen=True, slots=True)
class Stock:
    """`height` None: a roll, as long as what is on it. `body` is the size of usual print in points; `side`
    and `top` are the margins, `top` also the one at the bottom."""

    width: float
    height: float | None
    side: float
    top: float
    body: float

    @property
    def inner_width(self) -> float:
        return self.width - 2 * self.side


class Paper(StrEnum):
    """What a receipt can be printed on."""

    ROLL_58 = "58"
    ROLL_80 = "80"
    A4 = "A4"


STOCKS: dict[Paper, Stock] = {
    Paper.ROLL_58: Stock(58, None, 5, 4, 8.5),  # printers of this roll print 48 mm, those of the next 72
    Paper.ROLL_80: Stock(80, None, 4, 4, 9.5),
    Paper.A4: Stock(210, 297, 45, 20, 10.5),
}


def layout(stock: Stock, height: float) -> QPageLayout:
    """A page of this stock; height: what lies between the margins, in mm, where it is a roll."""
    tall = stock.height or height + 2 * stock.top
    size = QPageSize(
        QSizeF(stock.width, tall), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    margins = QMarginsF(stock.side, stock.top, stock.side, stock.top)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
