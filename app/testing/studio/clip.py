"""A hand that holds a card for some seconds: it drifts and trembles, glare wanders, things hide the code."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.testing.studio import capture, cover, pose
from app.testing.studio.cover import Hider
from app.testing.studio.dice import Dice
from app.testing.studio.shoot import Setting, photograph, with_whole_room
from app.testing.studio.truth import Drawing

FRAMES_A_SECOND = 30.0
KINDS = ("whole", "never whole")
_OPEN_SHUTTER = 0.5
"""Part of the time between two frames in which light is let in."""
_READ_OUT = 0.7
"""Part of that time which reading the rows takes."""
_LEAST_FRAMES = 3
"""In how many frames a clip of a kind shows what it has to show."""
_TRIES = 40


@dataclass(frozen=True, slots=True)
class _Sway:
    """One measure of the hand's motion: a slow drift and a quick tremble."""

    drift: float
    tremble: float
    phases: tuple[float, float, float]

    @classmethod
    def choose(cls, drift: float, tremble: float, dice: Dice) -> "_Sway":
        phases = (dice.between((0, 6.28)), dice.between((0, 6.28)), dice.between((0.7, 1.4)))
        return cls(drift * dice.between((0.5, 1.0)), tremble * dice.between((0.4, 1.0)), phases)

    def at(self, seconds: float) -> float:
        first, second, pace = self.phases
        slow = np.sin(first + seconds * 1.5 * pace) - np.sin(first)
        quick = np.sin(second + seconds * 21.0 * pace) + 0.6 * np.sin(first + seconds * 33.0 * pace)
        return float(self.drift * slow + self.tremble * quick)


def frames_of(start: Setting, count: int, kind: str | None) -> Iterator[Drawing]:
    """`count` frames at 30 a second, the first about as `start` has it.

    kind: "whole": things hide the code, but some frames show all of it; "never whole": each character is seen
    in some frames, all of them in none; None: what comes. Raises KeyError for another kind.
    """
    start = replace(start, subject=with_whole_room(start.subject))
    for frame, setting in enumerate(settings_of(start, count, kind)):
        yield photograph(setting, frame)


def steady(start: Setting, count: int, every: int) -> Iterator[Drawing]:
    """`count` frames, every so many of those that `frames_of` takes; what is held stays as large as `start`
    has it, however large its code is."""
    height_px = pose.side_height(start.sight().project(start.subject.card.boxes))
    subject = replace(with_whole_room(start.subject), height_px=height_px)
    settings = settings_of(replace(start, subject=subject), count * every, None)
    for frame, setting in enumerate(settings[::every]):
        yield photograph(setting, frame)


def settings_of(start: Setting, count: int, kind: str | None) -> list[Setting]:
    """What `frames_of` takes pictures of."""
    return list(_moved(start, count)) if kind is None else _of_kind(start, count, kind)


def _of_kind(start: Setting, count: int, kind: str) -> list[Setting]:
    choose, is_kind = {
        "whole": (cover.choose_fleeting, _is_whole),
        "never whole": (cover.choose_lasting, _never),
    }[kind]
    calm = replace(start, glares=tuple(glare for glare in start.glares if glare.kind == "sheen"))
    for attempt in range(_TRIES):
        dice = start.dice.part(f"{kind} {attempt}")
        settings = list(_moved(calm, count, choose(calm, dice)))
        if is_kind(np.array([cover.foreseen(setting) for setting in settings])):
            return settings
    raise LookupError(f"no clip of the kind {kind} with {count} frames")


def _is_whole(hidden: NDArray[np.bool_]) -> bool:
    """hidden: (frames, characters)."""
    return int((~hidden.any(axis=1)).sum()) >= _LEAST_FRAMES


def _never(hidden: NDArray[np.bool_]) -> bool:
    return bool(hidden.any(axis=1).all() and ((~hidden).sum(axis=0) >= _LEAST_FRAMES).all())


def _moved(start: Setting, count: int, hiders: Sequence[Hider] = ()) -> Iterator[Setting]:
    dice = start.dice.part("motion")
    ways = [_Sway.choose(drift, 1.3, dice) for drift in (45.0, 28.0)]
    turns = [_Sway.choose(drift, 0.25, dice) for drift in (5.0, 7.0, 20.0)]
    nearer = _Sway.choose(0.05, 0.002, dice)
    shines = [_Sway.choose(drift, 1.0, dice) for drift in (190.0, 80.0)]
    previous = start.pose.middle
    for frame in range(count):
        seconds, share = frame / FRAMES_A_SECOND, frame / max(1, count - 1)
        aside = sum((hider.aside(share) for hider in hiders), np.zeros(2))
        held = _held(start, [way.at(seconds) for way in (*ways, *turns, nearer)], aside)
        # Glare stays with the lamp while the card moves, and runs far when it tilts.
        shine = [s.at(seconds) for s in shines]
        camera = _smeared(start, previous, held.middle) if frame else start.camera
        previous = held.middle
        glares = tuple(glare.moved(*shine) for glare in start.glares)
        setting = replace(start, pose=held, glares=glares, camera=camera)
        for hider in hiders:
            setting = hider.hide(setting, share)
        yield setting


def _held(start: Setting, moved: list[float], aside: NDArray[np.float64]) -> pose.Pose:
    x, y, roll, tilt, axis, nearer = moved
    still, subject, lens = start.pose, start.subject, start.camera.lens
    shifted = replace(
        still,
        roll_deg=still.roll_deg + roll,
        tilt_deg=abs(still.tilt_deg + tilt),
        axis_deg=still.axis_deg + axis,
        middle=(still.middle[0] + x, still.middle[1] + y),
    )
    held = pose.fit(shifted, subject.card, lens, subject.height_px * (1 + nearer))
    return replace(held, middle=(held.middle[0] + float(aside[0]), held.middle[1] + float(aside[1])))


def _smeared(start: Setting, before: tuple[float, float], now: tuple[float, float]) -> capture.Camera:
    """Blur and skew from the way since the last frame."""
    way = np.subtract(now, before)
    length = float(np.clip(np.linalg.norm(way) * _OPEN_SHUTTER, *start.subject.tier.motion_px))
    lens = replace(start.camera.lens, skew_px=(float(way[0]) * _READ_OUT, float(way[1]) * _READ_OUT))
    angle = float(np.degrees(np.arctan2(way[1], way[0])))
    return replace(start.camera, motion_px=length, motion_deg=angle, lens=lens)
