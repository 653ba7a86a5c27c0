"""What comes between camera and code in a clip: a travelling bar of glare, a finger, the picture's edge."""

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.testing.studio import hand, light, truth
from app.testing.studio.dice import Dice
from app.testing.studio.light import Glare
from app.testing.studio.pose import HEIGHT, WIDTH, Points
from app.testing.studio.shoot import Setting

_NOWHERE = np.zeros(2)


class Hider(Protocol):
    """share: how much of the clip has passed, 0..1."""

    def aside(self, share: float) -> NDArray[np.float64]:
        """How far the card is held aside for it, in pixels."""
        ...

    def hide(self, setting: Setting, share: float) -> Setting: ...


@dataclass(frozen=True, slots=True)
class Path:
    """Where along the code line something is: 0 at its first character's start, 1 at its last one's end.

    It is there from `begin` to `end` of the clip and goes from `start` to `stop`, slower at both.
    """

    start: float
    stop: float
    begin: float = 0.0
    end: float = 1.0

    def at(self, share: float) -> float | None:
        if not self.begin <= share <= self.end:
            return None
        gone = (share - self.begin) / max(1e-6, self.end - self.begin)
        return self.start + (self.stop - self.start) * (0.7 * gone + 0.3 * gone * gone * (3 - 2 * gone))


@dataclass(frozen=True, slots=True)
class Bar:
    """A reflection across the line, `wide` of the line's length."""

    path: Path
    wide: float
    slant_deg: float
    kind: str
    edge: float

    def aside(self, share: float) -> NDArray[np.float64]:
        return _NOWHERE

    def hide(self, setting: Setting, share: float) -> Setting:
        place = self.path.at(share)
        if place is None:
            return setting
        line = setting.sight().project(setting.subject.card.line)
        start, stop = (line[0] + line[3]) / 2, (line[1] + line[2]) / 2
        middle, way = start + (stop - start) * place, stop - start
        long = float(np.linalg.norm(way))
        angle = float(np.degrees(np.arctan2(way[1], way[0]))) + self.slant_deg
        reach = (8.0 * float(np.linalg.norm(line[3] - line[0])), self.wide * long / 2 + 2)
        bar = Glare(self.kind, (float(middle[0]), float(middle[1])), reach, angle, 1.0, self.edge)
        return replace(setting, glares=(*setting.glares, bar))


@dataclass(frozen=True, slots=True)
class Finger:
    """A finger laid over the line from one side of it."""

    path: Path
    side: int
    slant: float
    reach: float

    def aside(self, share: float) -> NDArray[np.float64]:
        return _NOWHERE

    def hide(self, setting: Setting, share: float) -> Setting:
        place = self.path.at(share)
        if place is None:
            return setting
        card = setting.subject.card
        held = setting.hand
        skin, line = setting.subject.skin, card.line / card.scale
        limbs = hand.over_line(line, place, self.side, self.slant, self.reach, skin)
        return replace(setting, hand=hand.Hand(held.behind, (*held.over, *limbs)))


@dataclass(frozen=True, slots=True)
class Edge:
    """The card hangs out of the picture with `wide` of the line until the path's end, then comes in."""

    shift: tuple[float, float]
    inward: tuple[float, float]
    leaves_at: float

    def aside(self, share: float) -> NDArray[np.float64]:
        gone = float(np.clip((share - self.leaves_at) / 0.25, 0, 1))
        return np.array(self.shift) + np.array(self.inward) * (gone * gone * (3 - 2 * gone))

    def hide(self, setting: Setting, share: float) -> Setting:
        return setting


def choose_fleeting(start: Setting, dice: Dice) -> tuple[Hider, ...]:
    """Something that is over the code for a while, or nothing."""
    kind = dice.pick(("none", "bar", "bar", "finger", "edge"))
    if kind == "bar":
        far = dice.between((0.3, 0.9))
        ends = (-far, 1 + far) if dice.chance(0.5) else (1 + far, -far)
        return (_bar(Path(*ends), dice),)
    if kind == "finger":
        place = dice.pick((0.0, 0.1, 0.5, 0.9, 1.0))
        begin = dice.between((0.0, 0.35))
        return (_finger(Path(place, place + dice.between((-0.1, 0.1)), begin, begin + 0.5), dice),)
    if kind == "edge":
        return (_edge(start, dice.between((0.3, 0.6)), dice, is_first=dice.chance(0.5)),)
    return ()


def choose_lasting(start: Setting, dice: Dice) -> tuple[Hider, ...]:
    """Things of which one or the other is over the code at any time, but never at one place for ever."""
    kind = dice.pick(("bar", "bar", "finger", "two fingers", "edge"))
    inset = dice.between((0.0, 0.05))
    ends = (inset, 1 - inset) if dice.chance(0.5) else (1 - inset, inset)
    if kind == "bar":
        return (_bar(Path(*ends), dice),)
    if kind == "finger":
        return (_finger(Path(*ends), dice),)
    turn = dice.between((0.4, 0.6))
    if kind == "two fingers":
        first = _finger(Path(ends[0], ends[0], 0.0, turn + 0.08), dice)
        return first, _finger(Path(ends[1], ends[1], turn - 0.08, 1.0), dice)
    is_first = dice.chance(0.5)
    other = 0.93 if is_first else 0.07
    bar = _bar(Path(other, other - dice.between((-0.06, 0.06)), turn - 0.1, 1.0), dice)
    return _edge(start, turn, dice, is_first=is_first), bar


def _bar(path: Path, dice: Dice) -> Bar:
    slant = 90 + dice.random.gauss(0, 18)
    edge = dice.between((0.6, 1.3))
    return Bar(
        path, dice.between((0.08, 0.26)), slant, dice.pick(("tube", "streak", "streak", "spatter")), edge
    )


def _finger(path: Path, dice: Dice) -> Finger:
    slant = dice.random.gauss(0, 0.4)
    return Finger(path, dice.pick((-1, 1, 1)), slant, dice.between((0.5, 3.0)))


def _edge(start: Setting, turn: float, dice: Dice, *, is_first: bool) -> Edge:
    """Push the line's first or last end beyond the edge of the picture that it points to."""
    line = start.sight().project(start.subject.card.line)
    first, last = (line[0] + line[3]) / 2, (line[1] + line[2]) / 2
    end, other = (first, last) if is_first else (last, first)
    way = (end - other).astype(np.float64)
    axis = 0 if abs(way[0]) > 0.6 * abs(way[1]) else 1
    border = (WIDTH, HEIGHT)[axis] if way[axis] > 0 else 0
    out = dice.between((0.1, 0.28)) * way[axis]
    shift, inward = np.zeros(2), np.zeros(2)
    shift[axis] = border + out - end[axis]
    inward[axis] = -out - np.sign(way[axis]) * dice.between((25, 60))
    return Edge((float(shift[0]), float(shift[1])), (float(inward[0]), float(inward[1])), turn)


def foreseen(setting: Setting) -> NDArray[np.bool_]:
    """(n,): which characters of the code will be hidden, reckoned without drawing."""
    card, sight = setting.subject.card, setting.sight()
    boxes = sight.project(card.boxes)
    hidden = light.hidden_by(setting.glares, boxes, setting.ripple) > 0
    points = light.sample(card.boxes / card.scale)
    for limb in setting.hand.over:
        hidden |= _under(limb, points).mean(axis=1) >= light.HIDDEN_SHARE
    return np.asarray(hidden | ~truth.is_inside(boxes.mean(axis=1)))


def _under(limb: hand.Limb, points: Points) -> NDArray[np.bool_]:
    """(n, 64): which points of the card (n, 64, 2), in millimetres, a limb covers."""
    root, tip = np.array(limb.root), np.array(limb.tip)
    bone = tip - root
    share = np.clip(((points - root) @ bone) / float(bone @ bone), 0, 1)
    far = np.linalg.norm(points - (root + share[..., None] * bone), axis=-1)
    radius = limb.root_radius + (limb.tip_radius - limb.root_radius) * share
    return np.asarray(far < radius)
