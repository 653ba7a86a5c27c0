"""Video files, webcams and streams as frame sources, through OpenCV.
Keeping only the newest frame is the caller's."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from app.environ import load_cv2
from app.outcomes import MISSING_ON_THIS_MACHINE, QT_TRANSLATE_NOOP, Fault, Filled
from app.scan import controls
from app.scan.files import read_bytes, unreadable
from app.scan.frame import Control, Frame, Offer

_WIDTH, _HEIGHT = 1280, 720
_OPEN_MS = 5000
_LOST_AFTER = 50
"""Reads in a row without a frame after which a camera counts as unplugged."""
_DEVICES = Path("/sys/class/video4linux")

_TAKEN_AWAY = QT_TRANSLATE_NOOP(
    "Outcomes", "The camera was unplugged or taken by another program. Plug it in, or close that."
)
_NONE = QT_TRANSLATE_NOOP("Outcomes", "Plug one in, or open a picture of the card, or type the code.")
_NOT_NAMED_SO = QT_TRANSLATE_NOOP("Outcomes", "There is no camera of the name {name}. Choose another one.")
_NO_ANSWER = QT_TRANSLATE_NOOP(
    "Outcomes", "Nothing answers at this address. Compare it with the one the camera shows."
)


class Clip:
    """A video file: one subject, its frames with their times in the film."""

    is_live = False

    def __init__(self, path: Path) -> None:
        """Raises Fault(UNREADABLE_FILE)."""
        read_head(path)
        self.name = path.name
        self._capture = load_cv2().VideoCapture(str(path))
        if not self._capture.isOpened():
            raise unreadable(path.name, QT_TRANSLATE_NOOP("Outcomes", "It is not a video of a known kind."))

    @property
    def length(self) -> int:
        """How many frames the file says it has; 0 where it does not say."""
        return max(int(self._capture.get(load_cv2().CAP_PROP_FRAME_COUNT)), 0)

    def __iter__(self) -> Iterator[Frame]:
        cv2 = load_cv2()
        while True:
            is_there, pixels = self._capture.read()
            if not is_there:
                return
            at_s = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
            yield Frame(_three_channels(pixels), at_s, subject=self.name)

    def close(self) -> None:
        self._capture.release()


class Camera:
    """A webcam or a stream. Its frames have no subject: the pictures decide when a card is gone."""

    is_live = True

    def __init__(self, name: str, capture: Any, clock: Callable[[], float] = time.monotonic) -> None:
        self.name = name
        self._capture = capture
        self._clock = clock

    def __iter__(self) -> Iterator[Frame]:
        """Frames as they come.
        Ends with close(); raises Fault(MISSING_ON_THIS_MACHINE) when the camera is lost."""
        missed = 0
        while self._capture.isOpened():
            is_there, pixels = self._capture.read()
            if is_there:
                missed = 0
                yield Frame(_three_channels(pixels), self._clock())
                continue
            missed += 1
            if missed >= _LOST_AFTER:
                raise _missing(_TAKEN_AWAY)

    def controls(self) -> tuple[Offer, ...]:
        """What of this camera can be set, and is heeded. Takes up to a few seconds."""
        return controls.offers(self._capture)

    def set(self, control: Control, value: str) -> bool:
        """Whether the camera took it."""
        return controls.put(self._capture, control, value)

    def close(self) -> None:
        self._capture.release()


def list_cameras() -> list[str]:
    """Names of the cameras here, without opening any. On Linux from the system; elsewhere by number."""
    if sys.platform.startswith("linux"):
        return [name for name, _ in _linux_cameras()]
    return ["0"]


def open_camera(name: str | None = None) -> Camera:
    """A camera by its name in list_cameras(), by number, or the first one. May take seconds.

    Raises Fault(MISSING_ON_THIS_MACHINE) with what to do.
    """
    cameras = list_cameras()
    if name is None and not cameras:
        raise _missing(_NONE)
    chosen = name if name is not None else cameras[0]
    number = _number(chosen)
    if number is None:
        raise _missing(Filled(_NOT_NAMED_SO, {"name": chosen}))
    cv2 = load_cv2()
    capture = cv2.VideoCapture(number, cv2.CAP_ANY)
    if not capture.isOpened():
        raise _missing(_why_closed(number))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, _WIDTH)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return Camera(chosen, capture)


def open_stream(address: str) -> Camera:
    """An IP camera or a phone's stream. Raises Fault(MISSING_ON_THIS_MACHINE) where nothing answers."""
    cv2 = load_cv2()
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _OPEN_MS]
    capture = cv2.VideoCapture(address, cv2.CAP_FFMPEG, limits)
    if not capture.isOpened():
        raise _missing(_NO_ANSWER)
    return Camera("stream", capture)


def read_head(path: Path) -> None:
    """Raises Fault(UNREADABLE_FILE) where there is no such file or nothing in it, before OpenCV is asked."""
    if not path.is_file() or path.stat().st_size == 0:
        read_bytes(path)


def _linux_cameras() -> list[tuple[str, int]]:
    """(name, number), each camera once: a webcam has a second node for its metadata."""
    found: dict[str, int] = {}
    for folder in sorted(_DEVICES.glob("video*"), key=lambda path: int(path.name[5:] or 0)):
        try:
            if (folder / "index").read_text().strip() != "0":
                continue
            label = (folder / "name").read_text(errors="replace").strip()
        except OSError:
            continue
        number = int(folder.name[5:])
        found[label if label not in found else f"{label} ({number})"] = number
    return list(found.items())


def _number(name: str) -> int | None:
    if name.isdigit():
        return int(name)
    return dict(_linux_cameras()).get(name)


def _why_closed(number: int) -> str:
    device = Path(f"/dev/video{number}")
    if sys.platform.startswith("linux") and device.exists():
        return QT_TRANSLATE_NOOP(
            "Outcomes",
            "Another program is using it, or it is not allowed: add yourself to the group video "
            "and sign in again.",
        )
    return QT_TRANSLATE_NOOP(
        "Outcomes", "Plug it in, and allow cameras for Tillfold in the privacy settings of this computer."
    )


def _missing(how: str) -> Fault:
    return Fault(MISSING_ON_THIS_MACHINE, what="A camera", how=how)


def _three_channels(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Any:
    if pixels.ndim == 2:
        return load_cv2().cvtColor(pixels, load_cv2().COLOR_GRAY2BGR)
    return pixels[:, :, :3]
