"""Light from the screen, how bright and how large, set while the picture stays beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.scan.preferences import BRIGHTEST, DIMMEST
from app.ui.scan.slider import Slider
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type


class AdjustLeaf(Leaf):
    """Takes the place of the hint; moving a slider turns the light on."""

    brightness_changed = Signal(int)
    area_changed = Signal(int)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S4)
        self.setObjectName("adjust-light")
        self.brightness = Slider(DIMMEST, BRIGHTEST, name="light-brightness")
        self.area = Slider(0, 100, name="light-area")
        self.brightness.valueChanged.connect(self.brightness_changed)
        self.area.valueChanged.connect(self.area_changed)
        done = Button(self.tr("Done"), name="light-done")
        done.set_height(Button.IN_BARS)
        done.clicked.connect(self.done)
        text = self.tr(
            "The closer the card is to the screen, the more it helps. A large white part leaves less picture."
        )
        self.body.addWidget(Label(self.tr("Light from the screen"), Type.LEAD_STRONG, wrap=True))
        self.body.addSpacing(S2)
        self.body.addWidget(Label(text, Type.SMALL, Color.INK2, wrap=True))
        self.body.addSpacing(S3)
        self.body.addLayout(self._rows())
        self.body.addStretch(1)
        self.body.addLayout(row(STRETCH, done))

    def show_light(self, *, brightness: int, area: int) -> None:
        for slider, value in ((self.brightness, brightness), (self.area, area)):
            if slider.value() != value:
                slider.setValue(value)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(S3)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(1, 1)
        rows = ((self.tr("Brightness"), self.brightness), (self.tr("White part"), self.area))
        for at, (text, slider) in enumerate(rows):
            label = Label(text, Type.BODY)
            label.setBuddy(slider)
            slider.setAccessibleName(text)
            grid.addWidget(label, at, 0)
            grid.addWidget(slider, at, 1)
        return grid
