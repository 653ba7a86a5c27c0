"""The scanner's own controls: which camera, mirror, and light from the screen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.fields import Choice
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.components.switch import Switch
from app.ui.theme import S1, S2, S3
from app.ui.typeface import Type


class OptionsLeaf(Leaf):
    """Of use with a camera only; without one all that is left is the choice of another."""

    camera_chosen = Signal(str)
    mirror_switched = Signal(bool)
    light_switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S3)
        self.setObjectName("scan-options")
        self._is_live = self._has_choice = self._is_idle = False
        self._cameras = Choice(name="choose-camera")
        self._cameras.set_height(32)
        self._cameras.setAccessibleName(self.tr("Camera"))
        self._cameras.activated.connect(self._choose)
        self._mirror = Switch(self.tr("Mirror"), name="mirror-picture", icon="flip-vertical-2")
        self._mirror.toggled.connect(self.mirror_switched)
        self._light = Switch(self.tr("Light from the screen"), name="light-from-screen", icon="sun")
        self._light.toggled.connect(self.light_switched)
        label = Label(self.tr("Camera"), Type.BODY)
        self._camera_row = QWidget()
        line = row(label, STRETCH, self._cameras)
        self._camera_row.setLayout(column(line, FlatRule(), spacing=S2))
        self.body.setSpacing(S1)
        for part in (self._camera_row, self._light, self._mirror):
            self.body.addWidget(part)

    def show_cameras(self, names: Sequence[str], chosen: str | None) -> None:
        self._cameras.clear()
        self._cameras.addItems(list(names))
        if chosen is not None and chosen in names:
            self._cameras.setCurrentText(chosen)
        self._has_choice = len(names) > 0
        self._show_what_helps()

    def set_live(self, *, is_live: bool) -> None:
        """A picture file has no camera, no light and no mirror."""
        self._is_live, self._is_idle = is_live, False
        self._show_what_helps()

    def set_idle(self) -> None:
        """There is no picture: only another camera can help."""
        self._is_idle = True
        self._show_what_helps()
        self.put_light_out()

    def _show_what_helps(self) -> None:
        has_picture, has_choice = self._is_live and not self._is_idle, self._is_live and self._has_choice
        self._camera_row.setVisible(has_choice)
        self._light.setVisible(has_picture)
        self._mirror.setVisible(has_picture)
        self.setVisible(has_picture or has_choice)

    def put_light_out(self) -> None:
        self._light.setChecked(False)

    def _choose(self, at: int) -> None:
        self.camera_chosen.emit(self._cameras.itemText(at))
