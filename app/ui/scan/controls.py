"""The scanner's switches and sliders: what they do at once, and what is remembered of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.scan.desk import ScanDesk
from app.ui.scan.page import ScanPage
from app.ui.scan.preferences import ScanPreferences
from app.ui.scan.speech import Voice, command_of
from app.ui.theme import theme

if TYPE_CHECKING:
    from app.scan.frame import Offer


class ScanControls(QObject):
    """Mirror, light and spoken hints of the scan page, and what of the camera can be set."""

    def __init__(
        self, page: ScanPage, desk: ScanDesk, preferences: ScanPreferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._desk, self._kept = page, desk, preferences
        self.voice = Voice(command_of(), self)
        options, adjust = page.side.options, page.side.adjust
        options.light_switched.connect(self._light)
        options.mirror_switched.connect(self._mirror)
        options.speech_switched.connect(self._set_speech)
        adjust.brightness_changed.connect(self._dim)
        adjust.area_changed.connect(self._spread)
        options.controls_wanted.connect(self._find_controls)
        page.side.camera.chosen.connect(desk.set_control)
        desk.controls_known.connect(self._show_controls)
        desk.control_answered.connect(self._keep_control)
        self.recall()

    def speak(self, hint: str) -> None:
        if self._kept.speaks:
            self.voice.say(hint)

    def leave(self) -> None:
        """The scanner is left: silence, and the screen as it was before."""
        self.voice.be_silent()
        self._page.side.options.put_light_out()

    def shut_down(self) -> None:
        self.voice.shut_down()

    def _find_controls(self) -> None:
        self._page.side.show_camera()
        self._desk.find_controls()

    def _show_controls(self, _: str, offers: "Sequence[Offer]") -> None:
        self._page.side.camera.show_offers(offers)

    def _keep_control(self, camera: str, control: str, value: str, is_taken: bool) -> None:  # noqa: FBT001 - a slot
        """What the camera took is set again whenever this camera is opened."""
        if is_taken:
            self._kept.keep_control(camera, control, value)
            self._page.side.camera.show_taken(control, value)
        else:
            self._page.side.camera.show_refused(control)

    def recall(self) -> None:
        """Show what is remembered now."""
        kept, options = self._kept, self._page.side.options
        options.mirror.setChecked(kept.is_mirrored)
        options.set_speech(is_there=self.voice.is_there)
        options.speech.setChecked(kept.speaks and self.voice.is_there)
        self._page.show_light(brightness=kept.brightness, area=kept.area)

    def _light(self, is_lit: bool) -> None:  # noqa: FBT001 - the signature of QAbstractButton.toggled
        theme().lighten(lit=is_lit)
        self._page.set_lit(is_lit=is_lit)

    def _dim(self, percent: int) -> None:
        self._kept.brightness = percent
        self._page.show_light(brightness=percent, area=self._kept.area)

    def _spread(self, percent: int) -> None:
        self._kept.area = percent
        self._page.show_light(brightness=self._kept.brightness, area=percent)

    def _mirror(self, is_mirrored: bool) -> None:  # noqa: FBT001 - the signature of QAbstractButton.toggled
        self._kept.is_mirrored = is_mirrored

    def _set_speech(self, speaks: bool) -> None:  # noqa: FBT001 - the signature of QAbstractButton.toggled
        self._kept.speaks = speaks
        if not speaks:
            self.voice.be_silent()
