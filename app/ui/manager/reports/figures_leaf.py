"""The figures of a report, beside one another: a name, the value, and what is under it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.manager.reports.view import Figure
from app.ui.theme import S3, S5, Color
from app.ui.typeface import Type, px


class FiguresLeaf(Leaf):
    """Shows any number of them; each takes the same room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.setObjectName("report-figures")
        self._line = row(spacing=px(S5), margins=(px(S5), px(S3), px(S5), px(S3)))
        self.body.addLayout(self._line)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        clear(self._line)
        for at, one in enumerate(figures):
            self._line.addLayout(_column(one))
            self._line.setStretch(at, 1)
        self.setVisible(bool(figures))


def _column(one: Figure) -> QVBoxLayout:
    return column(
        Label(one.name, Type.CAPTION, Color.INK3, wrap=True),
        Label(one.value, Type.FIGURE, wrap=True),
        Label(one.under, Type.CAPTION, Color.INK3, wrap=True),
        STRETCH,
    )
