"""What the scanner remembers on this computer: cameras and their controls, mirror, light, sounds, speech.

An address with a login in it is never written down.
"""

import json

from PySide6.QtCore import QSettings, QUrl

BRIGHTEST, DIMMEST = 100, 60
"""Of the white that lights the card, in percent. Dimmer, the texts on it would lose their contrast."""


class ScanPreferences:
    """Reads and writes at once; nothing here decides what is done with it."""

    def __init__(self) -> None:
        self._kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Tillfold", "scanner")

    @property
    def camera(self) -> str | None:
        """The camera that was chosen last; None: the first one there is."""
        return self._text("camera") or None

    @camera.setter
    def camera(self, name: str | None) -> None:
        self._kept.setValue("camera", name or "")

    @property
    def address(self) -> str:
        """The camera's address that was used last; "" where it was a camera of this computer."""
        return self._text("address")

    @address.setter
    def address(self, address: str) -> None:
        self._kept.setValue("address", "" if QUrl(address).userInfo() else address)

    @property
    def controls(self) -> dict[str, dict[str, str]]:
        """By camera, what its exposure, focus and resolution were set to."""
        try:
            kept = json.loads(self._text("controls") or "{}")
        except ValueError:
            kept = {}
        cameras = kept.items() if isinstance(kept, dict) else ()
        return {name: _texts(values) for name, values in cameras if isinstance(values, dict)}

    def keep_control(self, camera: str, control: str, value: str) -> None:
        kept = self.controls
        kept.setdefault(camera, {})[control] = value
        self._kept.setValue("controls", json.dumps(kept))

    @property
    def is_mirrored(self) -> bool:
        return self._flag("mirror", usual=False)

    @is_mirrored.setter
    def is_mirrored(self, mirrored: bool) -> None:
        self._kept.setValue("mirror", mirrored)

    @property
    def speaks(self) -> bool:
        """Whether hints are spoken."""
        return self._flag("speak", usual=False)

    @speaks.setter
    def speaks(self, speaks: bool) -> None:
        self._kept.setValue("speak", speaks)

    @property
    def sounds(self) -> bool:
        """Whether a stack is accompanied by sounds."""
        return self._flag("sounds", usual=True)

    @sounds.setter
    def sounds(self, sounds: bool) -> None:
        self._kept.setValue("sounds", sounds)

    @property
    def brightness(self) -> int:
        """Of the light from the screen, DIMMEST to BRIGHTEST percent."""
        return min(max(self._number("brightness", BRIGHTEST), DIMMEST), BRIGHTEST)

    @brightness.setter
    def brightness(self, percent: int) -> None:
        self._kept.setValue("brightness", percent)

    @property
    def area(self) -> int:
        """How much of the room for the picture the light takes, 0 to 100 percent."""
        return min(max(self._number("area", 0), 0), 100)

    @area.setter
    def area(self, percent: int) -> None:
        self._kept.setValue("area", percent)

    def _text(self, name: str) -> str:
        return str(self._kept.value(name, ""))

    def _flag(self, name: str, *, usual: bool) -> bool:
        return bool(self._kept.value(name, usual, bool))

    def _number(self, name: str, usual: int) -> int:
        value = self._kept.value(name, usual, int)
        return value if isinstance(value, int) else usual


def _texts(values: dict[str, object]) -> dict[str, str]:
    return {name: value for name, value in values.items() if isinstance(value, str)}
