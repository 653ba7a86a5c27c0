"""What stands beside the picture: the hint, how much is certain, and the scanner's controls."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.code_cells import CellState
from app.ui.components.labels import Label
from app.ui.scan.hint_leaf import HintLeaf
from app.ui.scan.meter import Meter
from app.ui.scan.options_leaf import OptionsLeaf
from app.ui.theme import S2, S3, Color
from app.ui.typeface import Type


class SideColumn(QWidget):
    """As high as the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = HintLeaf()
        self.options = OptionsLeaf()
        self._meter = Meter()
        self._certain = Label("", Type.STRONG, name="certain-count")
        self._joined = Label("", Type.SMALL, Color.INK2, name="pictures-joined")
        counts = row(self._certain, STRETCH, self._joined)
        whole = column(self.hint, S3, counts, S2, self._meter, S3, self.options)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.show_states((CellState.EMPTY,) * 16, 0)

    def show_states(self, states: Sequence[CellState], frames: int) -> None:
        """How sure each character is, after so many pictures."""
        self._meter.show_states(states)
        certain = sum(state is CellState.CERTAIN for state in states)
        text = self.tr("{certain} of {count} certain")
        self._certain.setText(
            text.format(certain=certain, count=len(states)) if frames else self.tr("Nothing read yet")
        )
        self._joined.setText(self.tr("{count} pictures joined").format(count=frames) if frames > 1 else "")
