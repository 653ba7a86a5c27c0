"""Exposure, focus and size of the picture, as far as the camera in use has them; set while it is seen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button
from app.ui.components.fields import Choice
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, px

if TYPE_CHECKING:
    from app.scan.frame import Offer

_ROW, _AUTOMATIC = 32, "auto"
_CONTROLS = ("exposure", "focus", "resolution")


class CameraLeaf(Leaf):
    """Takes the place of the hint. A control that the camera does not have is not shown."""

    chosen = Signal(str, str)  # control and value, in the words of `app.scan.frame`
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S4)
        self.setObjectName("camera-controls")
        self._says = Label("", Type.SMALL, Color.INK2, wrap=True, name="camera-controls-say")
        self._choices = {control: Choice(name=f"camera-{control}") for control in _CONTROLS}
        self._now: dict[str, str] = {}
        self._labels = dict(zip(_CONTROLS, self._words(), strict=True))
        self._done = Button(self.tr("Done"), name="camera-done")
        self._done.set_height(Button.IN_BARS)
        self._done.clicked.connect(self.done)
        self.body.addWidget(Label(self.tr("Picture of the camera"), Type.LEAD_STRONG, wrap=True))
        self.body.addSpacing(S2)
        self.body.addWidget(self._says)
        self.body.addSpacing(S3)
        self.body.addLayout(self._rows())
        self.body.addStretch(1)
        self.body.addLayout(row(STRETCH, self._done))
        self.show_finding()

    def show_finding(self) -> None:
        """It is being found out what the camera has; the picture may flicker meanwhile."""
        self._says.setText(self.tr("Finding out what this camera can do …"))
        self._show_rows(())
        self._done.setFocus()

    def show_offers(self, offers: "Sequence[Offer]") -> None:
        text = self.tr("This camera sets exposure, focus and size by itself. There is nothing to set.")
        if offers:
            text = self.tr("A shorter exposure helps against glare and shaking, a longer one in the dark.")
        self._says.setText(text)
        for offer in offers:
            choice = self._choices[offer.control.value]
            choice.clear()
            for at, value in enumerate(offer.values):
                choice.addItem(self._said(offer.control.value, value, at), value)
            self.show_taken(offer.control.value, offer.now)
        self._show_rows([offer.control.value for offer in offers])

    def show_taken(self, control: str, value: str) -> None:
        self._now[control] = value
        self._choices[control].setCurrentIndex(self._choices[control].findData(value))

    def show_refused(self, control: str) -> None:
        """Back to what is set."""
        self.show_taken(control, self._now.get(control, ""))
        self._says.setText(self.tr("The camera did not take this. It is set as before."))

    def _show_rows(self, controls: Sequence[str]) -> None:
        for control in _CONTROLS:
            self._labels[control].setVisible(control in controls)
            self._choices[control].setVisible(control in controls)

    def _said(self, control: str, value: str, at: int) -> str:
        if value == _AUTOMATIC:
            return self.tr("Automatic")
        if control == "exposure":
            return self.tr("{time} s").format(time=value)
        if control == "focus":
            return self.tr("Step {number}").format(number=at)
        return value.replace("x", " × ")

    def _words(self) -> tuple[Label, ...]:
        texts = (self.tr("Exposure"), self.tr("Focus"), self.tr("Size"))
        return tuple(Label(text, Type.BODY) for text in texts)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(S3)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(1, 1)
        for line, control in enumerate(_CONTROLS):
            label, choice = self._labels[control], self._choices[control]
            label.setBuddy(choice)
            choice.set_height(_ROW)
            choice.setMinimumHeight(px(_ROW))
            choice.setAccessibleName(label.text())
            choice.activated.connect(self._choose)
            grid.addWidget(label, line, 0)
            grid.addWidget(choice, line, 1)
        return grid

    def _choose(self, at: int) -> None:
        control = next(name for name, choice in self._choices.items() if choice is self.sender())
        self.chosen.emit(control, self._choices[control].itemData(at))
