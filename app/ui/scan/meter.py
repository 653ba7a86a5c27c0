"""One segment per character: certain, in doubt, or still open."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.code_cells import CellState
from app.ui.components.paint import box, painter_for
from app.ui.theme import Color, color, theme
from app.ui.typeface import px

_ROLE_OF = {CellState.CERTAIN: Color.ACCENT, CellState.DOUBTFUL: Color.WARN}
_GAP = 4


class Meter(QWidget):
    """The strip below says the same in characters, so this one is silent for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._states: tuple[CellState, ...] = (CellState.EMPTY,) * 16
        theme().changed.connect(self.update)

    def show_states(self, states: Sequence[CellState]) -> None:
        self._states = tuple(states)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            count = max(len(self._states), 1)
            width = (self.width() - _GAP * (count - 1)) / count
            for at, state in enumerate(self._states):
                rect = QRectF(at * (width + _GAP), 0, width, self.height())
                box(painter, rect, self.height() / 2, color(_ROLE_OF.get(state, Color.OFF)))
