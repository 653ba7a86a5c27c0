"""The scanner's own controls: which camera, light from the screen, mirror, and spoken hints."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.fields import Choice
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.components.switch import Switch
from app.ui.theme import S1, S2
from app.ui.typeface import Type, px

_ROW = 28
_ADDRESS, _CONTROLS = "address", "controls"
"""Entries below the cameras that are none."""


class OptionsLeaf(Leaf):
    """Of use with a camera only; without one all that is left is the choice of another."""

    camera_chosen = Signal(str)
    address_wanted = Signal()
    controls_wanted = Signal()
    mirror_switched = Signal(bool)
    light_switched = Signal(bool)
    speech_switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S2 + 2)
        self.setObjectName("scan-options")
        self._is_live = self._is_idle = False
        self._cameras = Choice(name="choose-camera")
        self._cameras.set_height(_ROW)
        self._cameras.setAccessibleName(self.tr("Camera"))
        self._cameras.activated.connect(self._choose)
        self.mirror = Switch(self.tr("Mirror"), name="mirror-picture", icon="flip-vertical-2")
        self.mirror.toggled.connect(self.mirror_switched)
        self.light = Switch(self.tr("Light from the screen"), name="light-from-screen", icon="sun")
        self.light.toggled.connect(self.light_switched)
        self.speech = Switch(self.tr("Speak the hints"), name="speak-hints", icon="volume-2")
        self.speech.toggled.connect(self.speech_switched)
        self._speaks, self._is_low = True, False
        for switch in (self.light, self.mirror, self.speech):
            switch.setFixedHeight(px(_ROW))
        self._camera_row = QWidget()
        line = row(Label(self.tr("Camera"), Type.BODY), S2, STRETCH, self._cameras)
        self._camera_row.setLayout(column(line, FlatRule(), spacing=S1))
        self.body.setSpacing(2)
        for part in (self._camera_row, self.light, self.mirror, self.speech):
            self.body.addWidget(part)
        self.show_cameras((), None)

    def show_cameras(self, names: Sequence[str], chosen: str | None) -> None:
        """The names to choose from; below them the ways to a camera by its address, and to its controls."""
        self._cameras.clear()
        self._cameras.addItems(names)
        self._cameras.addItem(self.tr("By its address …"), _ADDRESS)
        at = names.index(chosen) if chosen in names else 0
        self._cameras.setCurrentIndex(at)
        self._chosen_at = at
        self._show_what_helps()

    def set_speech(self, *, is_there: bool) -> None:
        """Whether this computer can speak; where it cannot, the switch is not offered."""
        self._speaks = is_there
        self._show_what_helps()

    def set_live(self, *, is_live: bool) -> None:
        """A picture file has no camera, no light and no mirror."""
        self._is_live, self._is_idle = is_live, False
        self._show_what_helps()

    def set_low(self, *, is_low: bool) -> None:
        """Where there is no height for all of them the mirror goes, which is remembered."""
        if is_low is not self._is_low:
            self._is_low = is_low
            self._show_what_helps()

    def set_idle(self) -> None:
        """There is no picture: only another camera can help."""
        self._is_idle = True
        self._show_what_helps()
        self.put_light_out()

    def _show_what_helps(self) -> None:
        has_picture = self._is_live and not self._is_idle
        self._offer_controls(is_offered=has_picture)
        self._camera_row.setVisible(self._is_live)
        self.light.setVisible(has_picture)
        self.mirror.setVisible(has_picture and not self._is_low)
        self.speech.setVisible(has_picture and self._speaks)
        self.setVisible(self._is_live)

    def put_light_out(self) -> None:
        self.light.setChecked(False)

    def _offer_controls(self, *, is_offered: bool) -> None:
        """The last entry, where there is a picture to set."""
        last = self._cameras.count() - 1
        is_there = self._cameras.itemData(last) == _CONTROLS
        if is_offered and not is_there:
            self._cameras.addItem(self.tr("Set its picture …"), _CONTROLS)
        elif is_there and not is_offered:
            self._cameras.removeItem(last)

    def _choose(self, at: int) -> None:
        ways = {_ADDRESS: self.address_wanted, _CONTROLS: self.controls_wanted}
        if way := ways.get(self._cameras.itemData(at)):
            self._cameras.setCurrentIndex(self._chosen_at)  # no other camera is chosen yet
            way.emit()
        else:
            self._chosen_at = at
            self.camera_chosen.emit(self._cameras.itemText(at))
