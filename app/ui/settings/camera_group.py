"""Camera and sound: what scanner and counter remember on this computer, in the places where they keep it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.background import Background, Lane
from app.ui.components.fields import Choice
from app.ui.components.switch import Switch
from app.ui.counter.preferences import CounterPreferences
from app.ui.scan.preferences import BRIGHTEST, DIMMEST, ScanPreferences
from app.ui.scan.slider import Slider
from app.ui.scan.speech import command_of
from app.ui.services import Services
from app.ui.settings.group import Group
from app.ui.settings.rows import SettingRow, bare_switch
from app.wallet.values import Actor, Role


class CameraGroup(Group):
    """The cameras are asked for anew whenever the group comes to front: one may have been plugged in."""

    key = "camera"
    icon_name = "camera"

    @classmethod
    def name(cls) -> str:
        return QCoreApplication.translate("CameraGroup", "Camera and sound")

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._background = services, background
        self._kept = ScanPreferences()
        self.camera = Choice(name="settings-camera")
        self.brightness = Slider(DIMMEST, BRIGHTEST, name="settings-brightness")
        titles = (self.tr("Mirror"), self.tr("Speak the hints"), self.tr("Sounds in stack mode"))
        self.mirror, self.speech, self.sounds = (
            bare_switch(name=name, title=title)
            for name, title in zip(
                ("settings-mirror", "settings-speech", "settings-sounds"), titles, strict=True
            )
        )
        self._camera_row = SettingRow(self.tr("Camera"), "", self.camera, name="row-camera")
        self._speech_row = SettingRow(titles[1], "", self.speech, name="row-speech")
        self.chimes, self._chimes_row = self._counter_sounds()
        mirrored = self.tr("Shows the picture mirrored. Reading is the same.")
        self.add_rows(
            self._camera_row,
            SettingRow(titles[0], mirrored, self.mirror, name="row-mirror"),
            name="camera-leaf",
        )
        self._add_help(titles[2])
        self._connect()

    def _counter_sounds(self) -> tuple[Switch, SettingRow]:
        title = self.tr("Sounds at the counter")
        switch = bare_switch(name="settings-counter-sounds", title=title)
        text = self.tr("A high tone for what was done, two low ones for what was refused.")
        row = SettingRow(title, text, switch, name="row-counter-sounds")
        row.hide()
        return switch, row

    def _add_help(self, sounds: str) -> None:
        light = self.tr("How bright the screen turns where it lights the card.")
        read = self.tr("A high tick for a card that was read, two low ones for one that was refused.")
        adjusted = self.tr(
            "Exposure, focus and picture size are set while scanning, where the picture shows what they do."
        )
        self.add_rows(
            SettingRow(self.tr("Light from the screen"), light, self.brightness, name="row-brightness"),
            self._speech_row,
            SettingRow(sounds, read, self.sounds, name="row-sounds"),
            self._chimes_row,
            SettingRow(self.tr("More of the camera"), adjusted, None, name="row-adjust"),
            name="scan-leaf",
            heading=self.tr("Help while scanning"),
        )

    def _connect(self) -> None:
        self.camera.activated.connect(self._choose_camera)
        self.mirror.clicked.connect(self._set_mirror)
        self.speech.clicked.connect(self._set_speech)
        self.sounds.clicked.connect(self._set_sounds)
        self.chimes.clicked.connect(self._set_chimes)
        self.brightness.valueChanged.connect(self._dim)

    def show_actor(self, actor: Actor | None) -> None:
        """A holder has no counter to hear."""
        self._chimes_row.setVisible(actor is not None and actor.account.role is not Role.HOLDER)

    def begin(self) -> None:
        self.chimes.setChecked(CounterPreferences().sounds)
        self.mirror.setChecked(self._kept.is_mirrored)
        self.sounds.setChecked(self._kept.sounds)
        self.brightness.setValue(self._kept.brightness)
        speaks = command_of() is not None
        self.speech.setEnabled(speaks)
        self.speech.setChecked(self._kept.speaks and speaks)
        self._speech_row.say(
            self.tr("Reads each hint aloud.")
            if speaks
            else self.tr("This computer has no voice: the system's speech is not installed.")
        )
        self._background.ask(self._services.cameras, self._show_cameras, lane=Lane.FREE)

    def _show_cameras(self, names: Sequence[str]) -> None:
        self.camera.clear()
        self.camera.addItems(list(names))
        self.camera.setEnabled(bool(names))
        chosen = self._kept.camera
        self.camera.setCurrentIndex(names.index(chosen) if chosen in names else 0 if names else -1)
        self._camera_row.say(self._say_found(len(names)))

    def _say_found(self, count: int) -> str:
        if self._kept.address:
            return self.tr("The camera at an address is used now. Choose one of this computer to end that.")
        if count == 0:
            return self.tr("None was found. Plug one in and open this page again.")
        if count == 1:
            return self.tr("1 found. It is remembered on this computer.")
        return self.tr("{count} found. The choice is remembered on this computer.").format(count=count)

    def _choose_camera(self) -> None:
        self._kept.camera, self._kept.address = self.camera.currentText(), ""
        self._camera_row.say(self._say_found(self.camera.count()))

    def _set_mirror(self) -> None:
        self._kept.is_mirrored = self.mirror.isChecked()

    def _set_speech(self) -> None:
        self._kept.speaks = self.speech.isChecked()

    def _set_sounds(self) -> None:
        self._kept.sounds = self.sounds.isChecked()

    def _set_chimes(self) -> None:
        CounterPreferences().sounds = self.chimes.isChecked()

    def _dim(self, percent: int) -> None:
        self._kept.brightness = percent
