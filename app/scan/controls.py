"""Exposure, focus and resolution of a camera behind OpenCV: which it really has, and setting them.

OpenCV knows no ranges, and drivers say yes to what they do not do. So a control counts only where values that
were set are read back, one that no camera has is not, and the camera's automatic can have it back.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from app.environ import load_cv2
from app.scan.frame import AUTOMATIC, Control, Offer

_ABSURD: Final = 1_000_000.0
_NEAR: Final = 0.1
"""Devices round what they are given to their own steps; so much of the value."""
_MOST: Final = 8
_SIZES: Final = ("640x480", "1280x720", "1920x1080", "2560x1440", "3840x2160")
_SHUTTER_V4L2: Final = {"1/500": 20, "1/250": 39, "1/125": 78, "1/60": 156, "1/30": 312, "1/15": 625}
"""V4L2 counts in 100 microseconds, the backends of Windows in powers of two of a second."""
_SHUTTER_ELSEWHERE: Final = {"1/500": -9, "1/250": -8, "1/125": -7, "1/60": -6, "1/30": -5, "1/15": -4}
_FOCUS: Final = {str(step): step for step in (0, 20, 40, 60, 80, 120, 160, 200, 250, 400, 600, 800, 1000)}


class Capture(Protocol):
    """What is asked of cv2.VideoCapture."""

    def get(self, prop: int, /) -> float: ...

    def set(self, prop: int, value: float, /) -> bool: ...

    def getBackendName(self) -> str: ...


@dataclass(frozen=True, slots=True)
class _Dial:
    """One control with an automatic: its properties in OpenCV, and what they are given."""

    control: Control
    prop: int
    numbers: Mapping[str, float]
    auto_prop: int
    auto: float
    by_hand: float


def offers(capture: Capture) -> tuple[Offer, ...]:
    """What this camera has. Takes up to a few seconds; everything is as before afterwards."""
    found = [_dial_offer(capture, dial) for dial in _dials(capture)]
    return tuple(one for one in (*found, _size_offer(capture)) if one is not None)


def put(capture: Capture, control: Control, value: str) -> bool:
    """Set a control to one of the values that were offered. Returns whether it is read back so."""
    if control is Control.RESOLUTION:
        return value in _SIZES and _takes_size(capture, value)
    dial = next(one for one in _dials(capture) if one.control is control)
    if value == AUTOMATIC:
        return _takes(capture, dial.auto_prop, dial.auto)
    if value not in dial.numbers:
        return False
    capture.set(dial.auto_prop, dial.by_hand)  # a camera without an automatic refuses this
    return _takes(capture, dial.prop, dial.numbers[value])


def _dials(capture: Capture) -> tuple[_Dial, ...]:
    cv2: Any = load_cv2()
    is_v4l2 = capture.getBackendName() == "V4L2"
    shutter, auto, by_hand = (_SHUTTER_V4L2, 3, 1) if is_v4l2 else (_SHUTTER_ELSEWHERE, 1, 0)
    exposure = (cv2.CAP_PROP_EXPOSURE, shutter, cv2.CAP_PROP_AUTO_EXPOSURE, auto, by_hand)
    focus = (cv2.CAP_PROP_FOCUS, _FOCUS, cv2.CAP_PROP_AUTOFOCUS, 1, 0)
    return _Dial(Control.EXPOSURE, *exposure), _Dial(Control.FOCUS, *focus)


def _dial_offer(capture: Capture, dial: _Dial) -> Offer | None:
    was, was_auto = capture.get(dial.prop), capture.get(dial.auto_prop)
    if not (_takes(capture, dial.auto_prop, dial.auto) and _takes(capture, dial.auto_prop, dial.by_hand)):
        capture.set(dial.auto_prop, was_auto)
        return None
    taken = tuple(name for name, number in dial.numbers.items() if _takes(capture, dial.prop, number))
    is_echo = _takes(capture, dial.prop, _ABSURD)
    capture.set(dial.prop, was)
    capture.set(dial.auto_prop, was_auto)
    if is_echo or len(taken) < 2:
        return None
    now = AUTOMATIC if was_auto == dial.auto else next((n for n in taken if _is(dial.numbers[n], was)), "")
    return Offer(dial.control, (AUTOMATIC, *taken[:_MOST]), now)


def _size_offer(capture: Capture) -> Offer | None:
    now = _size(capture)
    taken = tuple(size for size in _SIZES if _takes_size(capture, size))
    is_echo = _takes_size(capture, f"{_ABSURD:.0f}x{_ABSURD:.0f}")
    _takes_size(capture, now)
    return None if is_echo or len(taken) < 2 else Offer(Control.RESOLUTION, taken, now)


def _takes_size(capture: Capture, size: str) -> bool:
    cv2 = load_cv2()
    width, height = (float(side) for side in size.split("x"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    return capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height) and _size(capture) == size


def _size(capture: Capture) -> str:
    cv2 = load_cv2()
    sides = capture.get(cv2.CAP_PROP_FRAME_WIDTH), capture.get(cv2.CAP_PROP_FRAME_HEIGHT)
    return "{:.0f}x{:.0f}".format(*sides)


def _takes(capture: Capture, prop: int, number: float) -> bool:
    return capture.set(prop, number) and _is(number, capture.get(prop))


def _is(number: float, read: float) -> bool:
    return abs(read - number) <= max(_NEAR * abs(number), 0.01)
