"""What stands beside the picture: the hint, how much is certain, and the scanner's controls."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.code_cells import CellState
from app.ui.components.labels import Label
from app.ui.scan.adjust_leaf import AdjustLeaf
from app.ui.scan.camera_leaf import CameraLeaf
from app.ui.scan.hint_leaf import HintLeaf
from app.ui.scan.meter import Meter
from app.ui.scan.options_leaf import OptionsLeaf
from app.ui.theme import S2, Color
from app.ui.typeface import Type, px

_LOW = 284


class SideColumn(QStackedWidget):
    """As high as the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint, self.options, self.adjust = HintLeaf(), OptionsLeaf(), AdjustLeaf()
        self.camera = CameraLeaf()
        self._meter = Meter()
        self._certain = Label("", Type.STRONG, name="certain-count")
        self._joined = Label("", Type.SMALL, Color.INK2, name="pictures-joined")
        usual = QWidget()
        counts = row(self._certain, STRETCH, self._joined)
        whole = column(self.hint, S2, counts, S2, self._meter, S2 + 2, self.options)
        whole.setStretch(0, 1)
        usual.setLayout(whole)
        self.addWidget(usual)
        self.addWidget(self.adjust)
        self.addWidget(self.camera)
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

    def set_adjusting(self, *, adjusting: bool) -> None:
        """Whether the light is being set in place of the hint."""
        self.setCurrentIndex(1 if adjusting else 0)

    def show_camera(self) -> None:
        """The camera's own controls in place of the hint."""
        self.camera.show_finding()
        self.setCurrentWidget(self.camera)

    @property
    def is_adjusting(self) -> bool:
        return self.currentWidget() is self.adjust

    def set_lit(self, *, is_lit: bool) -> None:
        """On the white of the light, quiet texts stand in full ink: it may be dimmed."""
        self._joined.set_color(Color.INK if is_lit else Color.INK2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.options.set_low(is_low=self.height() < px(_LOW))
        super().resizeEvent(event)
