"""What can be wrong with a camera, each in its own words, with the one step that helps on this system."""

import sys
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.outcomes import QT_TRANSLATE_NOOP, Text

translate = QCoreApplication.translate


class Trouble(Enum):
    DENIED = "denied"
    NONE = "none"
    BUSY = "busy"
    UNPLUGGED = "unplugged"
    STALLED = "stalled"
    UNREACHABLE = "unreachable"  # nothing answers at the address
    LOST = "lost"  # the stream answered, and does not any more


@dataclass(frozen=True, slots=True)
class Words:
    title: Text
    text: Text


_DENIED_TITLE = QT_TRANSLATE_NOOP("Troubles", "This computer does not let Tillfold use the camera")
_DENIED = {
    "linux": QT_TRANSLATE_NOOP(
        "Troubles",
        "Nothing was taken. Add yourself to the group video, sign in to the computer again, and try again.",
    ),
    "darwin": QT_TRANSLATE_NOOP(
        "Troubles",
        "Nothing was taken. Open System Settings, Privacy & Security, Camera, and switch Tillfold on.",
    ),
    "win32": QT_TRANSLATE_NOOP(
        "Troubles",
        "Nothing was taken. Open Settings, Privacy & security, Camera, and let desktop apps use it.",
    ),
}
_WORDS = {
    Trouble.NONE: Words(
        QT_TRANSLATE_NOOP("Troubles", "No camera is connected"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Plug one in and try again, or use a phone as the camera by its address.",
        ),
    ),
    Trouble.BUSY: Words(
        QT_TRANSLATE_NOOP("Troubles", "Another program is using the camera"),
        QT_TRANSLATE_NOOP(
            "Troubles", "Nothing was taken. End the video call or the other program, and try again."
        ),
    ),
    Trouble.UNPLUGGED: Words(
        QT_TRANSLATE_NOOP("Troubles", "The camera was unplugged"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "What was read so far stands below. Plug the camera in and try again, or type the rest.",
        ),
    ),
    Trouble.STALLED: Words(
        QT_TRANSLATE_NOOP("Troubles", "The camera gives no pictures"),
        QT_TRANSLATE_NOOP(
            "Troubles", "Nothing was taken. Unplug the camera and plug it in again, or choose another one."
        ),
    ),
    Trouble.UNREACHABLE: Words(
        QT_TRANSLATE_NOOP("Troubles", "Nothing answers at this address"),
        QT_TRANSLATE_NOOP(
            "Troubles", "Compare it with the one that the camera shows. Both have to be in the same network."
        ),
    ),
    Trouble.LOST: Words(
        QT_TRANSLATE_NOOP("Troubles", "The camera at this address stopped sending pictures"),
        QT_TRANSLATE_NOOP(
            "Troubles", "What was read so far stands below. Wake the phone or the camera, and try again."
        ),
    ),
}


def words_of(trouble: Trouble) -> tuple[str, str]:
    """Title and text, in the language of the window."""
    if trouble is Trouble.DENIED:
        return translate("Troubles", _DENIED_TITLE), translate(
            "Troubles", _DENIED.get(sys.platform, _DENIED["linux"])
        )
    words = _WORDS[trouble]
    return translate("Troubles", words.title), translate("Troubles", words.text)


def trouble_of(*, has_seen: bool, has_cameras: bool, is_stream: bool) -> Trouble:
    """What a camera's failure means. has_seen: whether it gave pictures before."""
    if is_stream:
        return Trouble.LOST if has_seen else Trouble.UNREACHABLE
    if has_seen:
        return Trouble.UNPLUGGED
    return Trouble.BUSY if has_cameras else Trouble.NONE
