"""A hand that holds a card for some seconds: it drifts and trembles, and the glare wanders."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from app.testing.studio import capture, pose
from app.testing.studio.dice import Dice
from app.testing.studio.shoot import Drawing, Setting, shoot

_FRAMES_A_SECOND = 15.0


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


def frames_of(start: Setting, count: int) -> Iterator[Drawing]:
    """`count` frames at 15 a second, the first about as `start` has it."""
    dice = start.dice.part("motion")
    ways = [_Sway.choose(drift, 1.3, dice) for drift in (45.0, 28.0)]
    turns = [_Sway.choose(drift, 0.25, dice) for drift in (5.0, 7.0, 20.0)]
    nearer = _Sway.choose(0.05, 0.002, dice)
    shines = [_Sway.choose(drift, 1.0, dice) for drift in (190.0, 80.0)]
    previous = start.pose.middle
    for frame in range(count):
        seconds = frame / _FRAMES_A_SECOND
        held = _held(start, [way.at(seconds) for way in (*ways, *turns, nearer)])
        # Glare stays with the lamp while the card moves, and runs far when it tilts.
        shine = [s.at(seconds) for s in shines]
        glares = tuple(glare.moved(*shine) for glare in start.glares)
        camera = _smeared(start, previous, held.middle) if frame else start.camera
        previous = held.middle
        yield shoot(replace(start, pose=held, glares=glares, camera=camera), frame)


def _held(start: Setting, moved: list[float]) -> pose.Pose:
    x, y, roll, tilt, axis, nearer = moved
    still = start.pose
    shifted = replace(
        still,
        roll_deg=still.roll_deg + roll,
        tilt_deg=abs(still.tilt_deg + tilt),
        axis_deg=still.axis_deg + axis,
        middle=(still.middle[0] + x, still.middle[1] + y),
    )
    height_px = pose.side_height(pose.project(still.homography(start.card), start.card.line)[None])
    return pose.fit(shifted, start.card, height_px * (1 + nearer))


def _smeared(start: Setting, before: tuple[float, float], now: tuple[float, float]) -> capture.Camera:
    """Motion blur from the way since the last frame, for a shutter open a third of the time."""
    way = np.subtract(now, before)
    length = float(np.clip(np.linalg.norm(way) / 3, *start.tier.motion_px))
    return replace(start.camera, motion_px=length, motion_deg=float(np.degrees(np.arctan2(way[1], way[0]))))
