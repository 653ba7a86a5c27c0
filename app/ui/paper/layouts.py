"""How cards and labels lie on their sheets. All lengths are millimetres, from the upper left corner."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLineF, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize


class SheetKind(StrEnum):
    CARDS_A4 = "cards-a4"
    CARDS_LETTER = "cards-letter"
    LABELS_A4 = "labels-a4"
    LABELS_LETTER = "labels-letter"


@dataclass(frozen=True, slots=True)
class Layout:
    """`page`, `piece` and `gap` are widths and heights; `margin` what lies left of and above the pieces."""

    page: tuple[float, float]
    piece: tuple[float, float]
    columns: int
    rows: int
    margin: tuple[float, float]
    gap: tuple[float, float] = (0.0, 0.0)

    @property
    def pieces(self) -> int:
        return self.columns * self.rows

    def places(self) -> Iterator[QRectF]:
        """Where the pieces lie, row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                yield QRectF(self._at(0, column), self._at(1, row), *self.piece)

    def cuts(self, side: int) -> list[float]:
        """Where is cut: along both edges of every column (side 0) or row (1), each place once."""
        many = (self.columns, self.rows)[side]
        starts = [self._at(side, number) for number in range(many)]
        return sorted({round(edge, 3) for at in starts for edge in (at, at + self.piece[side])})

    def marks(self) -> list[QLineF]:
        """A little away from the pieces, so that none stays on them: above and below for columns, at both
        sides for rows; as long as the margin lets them be."""
        across, down = self.cuts(0), self.cuts(1)
        top, left = down[0] - _AWAY, across[0] - _AWAY
        bottom, right = down[-1] + _AWAY, across[-1] + _AWAY
        long = min(_LONG, top - 1, left - 1)
        marks = [QLineF(x, y, x, y + way * long) for x in across for y, way in ((top, -1), (bottom, 1))]
        return marks + [QLineF(x, y, x + way * long, y) for y in down for x, way in ((left, -1), (right, 1))]

    def page_layout(self) -> QPageLayout:
        """The whole page, for printers that print up to its edge and for those that leave some white."""
        size = QPageSize(QSizeF(*self.page), QPageSize.Unit.Millimeter)
        made = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        made.setMode(QPageLayout.Mode.FullPageMode)
        return made

    def _at(self, side: int, number: int) -> float:
        return self.margin[side] + number * (self.piece[side] + self.gap[side])


_AWAY, _LONG = 1.0, 4.0
_A4, _LETTER = (210.0, 297.0), (215.9, 279.4)
_CARD = (85.6, 54.0)
LAYOUTS: dict[SheetKind, Layout] = {
    SheetKind.CARDS_A4: Layout(_A4, _CARD, 2, 5, (19.4, 13.5)),
    SheetKind.CARDS_LETTER: Layout(_LETTER, _CARD, 2, 4, (22.35, 26.2)),
    SheetKind.LABELS_A4: Layout(_A4, (63.5, 38.1), 3, 7, (7.25, 15.15), (2.5, 0.0)),  # as L7160
    SheetKind.LABELS_LETTER: Layout(_LETTER, (101.6, 33.85), 2, 7, (4.0, 21.2), (4.7, 0.0)),  # as 5162
}
