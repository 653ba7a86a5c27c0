"""The hand that holds the card: arm, palm and fingers behind it, the thumb on it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import stock
from app.testing.studio.dice import Dice, Plane, plane
from app.testing.studio.pose import Points, View
from app.testing.studio.stock import Colour, Picture

cv2 = load_cv2()
SKINS: tuple[Colour, ...] = (
    (172, 193, 232),
    (150, 176, 218),
    (128, 158, 208),
    (104, 136, 190),
    (74, 102, 152),
    (52, 70, 108),
)
_STEP = 3
_CLEAR_MM = 1.5


@dataclass(frozen=True, slots=True)
class Limb:
    """A part of the hand seen from above: a tapered capsule, in millimetres of the card's plane."""

    root: tuple[float, float]
    tip: tuple[float, float]
    root_radius: float
    tip_radius: float
    colour: Colour
    is_thumb: bool = False
    creases: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Hand:
    """`behind` is painted before the card, `over` after it."""

    behind: tuple[Limb, ...]
    over: tuple[Limb, ...]


def choose(size: tuple[float, float], clear: Sequence[Points], skin: Colour, dice: Dice) -> Hand:
    """A hand at one side of a card of the given size. clear: (4, 2) each, in millimetres, what the thumb
    keeps clear of, as the code line; where it finds no room, it stays behind the card too.
    """
    for _ in range(16):
        grip = _grip(size, dice)
        thumb = grip.limb(dice.between((-2, 6)), dice.between((7, 17)), (10.5, 8.4), skin, is_thumb=True)
        if all(_is_clear(thumb, part) for part in clear):
            return Hand(_behind(grip, skin, dice), (thumb,))
    return Hand(_behind(_grip(size, dice), skin, dice), ())


def over_line(
    line: Points, place: float, side: int, slant: float, reach: float, skin: Colour
) -> tuple[Limb, ...]:
    """Fist and finger over the code line (4, 2), in millimetres, the tip at `place` along it, 0 to 1.

    side: 1 from below, -1 from above; slant: how far it leans along the line; reach: of its tip beyond the
    line's middle.
    """
    start, stop = (line[0] + line[3]) / 2, (line[1] + line[2]) / 2
    along = (stop - start) / max(1e-6, float(np.linalg.norm(stop - start)))
    down = np.array([-along[1], along[0]]) * side
    tip = start + (stop - start) * place - down * (reach - 7.0)
    way = down + along * slant
    wrist, fist, root = ((float(x), float(y)) for x, y in (tip + way * far for far in (150, 84, 66)))
    end = (float(tip[0]), float(tip[1]))
    finger = Limb(root, end, 10.4, 7.6, skin, creases=(0.25, 0.29, 0.62, 0.66))
    return Limb(wrist, fist, 30, 27, stock.shift(skin, -10)), finger


@dataclass(frozen=True, slots=True)
class _Grip:
    """Where the hand meets the card: a point of its edge, and the ways into the card and along the edge."""

    edge: tuple[float, float]
    inward: tuple[float, float]
    along: tuple[float, float]

    def at(self, inward: float, along: float) -> tuple[float, float]:
        return (
            self.edge[0] + inward * self.inward[0] + along * self.along[0],
            self.edge[1] + inward * self.inward[1] + along * self.along[1],
        )

    def limb(
        self, along: float, reach: float, radii: tuple[float, float], skin: Colour, *, is_thumb: bool = False
    ) -> Limb:
        """A finger from the palm over the edge, its end `reach` inside the card."""
        root = self.at(-42, along * 0.4 + 16)
        return Limb(
            root, self.at(reach - radii[1], along), radii[0], radii[1], skin, is_thumb, (0.6, 0.64, 0.675)
        )


def _grip(size: tuple[float, float], dice: Dice) -> _Grip:
    width, height = size
    side = dice.pick(("left", "right", "right", "bottom"))
    share = dice.between((0.2, 0.85))
    if side == "bottom":
        return _Grip((width * share, height), (0, -1), (dice.pick((-1.0, 1.0)), 0))
    if side == "left":
        return _Grip((0, height * share), (1, 0), (0, 1))
    return _Grip((width, height * share), (-1, 0), (0, 1))


def _behind(grip: _Grip, skin: Colour, dice: Dice) -> tuple[Limb, ...]:
    """Arm, palm, and three or four fingers laid against the back of the card."""
    darker = stock.shift(skin, -14)
    elbow = grip.at(-dice.between((190, 230)), dice.between((40, 130)))
    wrist = grip.at(-66, dice.between((26, 40)))
    sleeve = stock.hue(dice, (0.05, 0.6), (0.15, 0.85)) if dice.chance(0.6) else skin
    limbs = [Limb(wrist, elbow, 27, 36, sleeve), Limb(wrist, grip.at(-30, 14), 25, 27, darker)]
    for finger in range(dice.whole((2, 4))):
        along = -12 + finger * 15.5 + dice.between((-2, 2))
        knuckle = grip.at(-dice.between((10, 17)), along)
        limbs.append(
            Limb(
                knuckle,
                grip.at(dice.between((8, 22)), along - 3),
                8.8,
                7.6,
                stock.shift(skin, -8),
                creases=(0.4, 0.44),
            )
        )
    return tuple(limbs)


def _is_clear(limb: Limb, part: Points) -> bool:
    reach = max(limb.root_radius, limb.tip_radius) + _CLEAR_MM
    low, high = part.min(axis=0) - reach, part.max(axis=0) + reach
    shares = np.linspace(0, 1, 10)[:, None]
    points = np.array(limb.root) * (1 - shares) + np.array(limb.tip) * shares
    return not bool(((points > low) & (points < high)).all(axis=1).any())


def paint(
    picture: Picture, cover: Plane, limb: Limb, ends: Points, px_per_mm: float, view: View, dice: Dice
) -> None:
    """Paint a limb whose root and tip lie at `ends` (2, 2) of the picture, and add to what limbs cover.

    picture: the view's pixels; cover: (height, width) float32 0..1 of the view.
    """
    radius = max(limb.root_radius, limb.tip_radius) * px_per_mm
    ends = ends - np.array(view.origin, np.float32)
    size_of_view = (view.width, view.height)
    low = np.floor(ends.min(axis=0) - radius * 1.5).clip(0, size_of_view).astype(int)
    high = np.ceil(ends.max(axis=0) + radius * 1.5).clip(0, size_of_view).astype(int)
    if (high - low).min() < 2 * _STEP or _is_far(ends, radius * 1.5, view):
        return
    body = _Body(limb, ends, px_per_mm, low, high)
    share, look, shadow = body.share(), body.look(dice.part(f"skin {limb.tip}")), body.shadow()
    size = (int(high[0] - low[0]), int(high[1] - low[1]))
    grown = cv2.resize(share, size)
    under = picture[low[1] : high[1], low[0] : high[0]]
    if limb.is_thumb:
        under[:] = cv2.multiply(under, cv2.merge([cv2.resize(shadow, size)] * 3), dtype=cv2.CV_8U)
    under[:] = cv2.blendLinear(cv2.resize(look, size), under, grown, 1 - grown)
    covered = cover[low[1] : high[1], low[0] : high[0]]
    np.maximum(covered, grown, out=covered)


def _is_far(ends: Points, reach_px: float, view: View) -> bool:
    """Whether a limb lies beside the view although a box around it does not."""
    middle = np.array([view.width / 2, view.height / 2])
    bone = ends[1] - ends[0]
    share = np.clip(((middle - ends[0]) @ bone) / max(1.0, float(bone @ bone)), 0, 1)
    return bool(np.linalg.norm(ends[0] + share * bone - middle) > reach_px + np.linalg.norm(middle))


class _Body:
    """The surface of one limb over a part of the picture, on every third pixel."""

    def __init__(
        self, limb: Limb, ends: Points, px_per_mm: float, low: NDArray[np.int64], high: NDArray[np.int64]
    ) -> None:
        ys, xs = np.mgrid[low[1] : high[1] : _STEP, low[0] : high[0] : _STEP].astype(np.float32)
        self.limb = limb
        self.length = max(1.0, float(np.linalg.norm(ends[1] - ends[0])))
        bone = (ends[1] - ends[0]) / self.length
        dx, dy = xs - ends[0, 0], ys - ends[0, 1]
        self.along = dx * bone[0] + dy * bone[1]
        self.across = dy * bone[0] - dx * bone[1]
        self.share_along = np.clip(self.along / self.length, 0, 1)
        roots, tips = limb.root_radius * px_per_mm, limb.tip_radius * px_per_mm
        bulge = 1 + 0.05 * np.cos(self.share_along * 13) if limb.is_thumb else 1.0
        self.radius = (roots + (tips - roots) * self.share_along) * bulge
        beyond = np.clip(self.along - self.length, 0, None) + np.clip(-self.along, 0, None)
        self.far = np.hypot(self.across, beyond) / self.radius
        self.bone = bone

    def share(self) -> Plane:
        """How much of each pixel the limb covers; a thumb grows out of the palm without an edge."""
        whole = np.clip((1 - self.far) * self.radius / 2.5, 0, 1)
        return plane(whole * self._out_of_palm())

    def _out_of_palm(self) -> Plane | float:
        return plane(np.clip(self.share_along * 4 - 0.4, 0, 1)) if self.limb.is_thumb else 1.0

    def shadow(self) -> Plane:
        """Factor of light beside the limb, where it keeps light from the card."""
        dark = 0.4 * np.clip((1.32 - self.far) / 0.4, 0, 1)
        return plane(1 - dark * self._out_of_palm())

    def look(self, dice: Dice) -> Picture:
        """Skin: round, lit from above, redder at tips and joints, creased where it bends."""
        height = np.sqrt(np.clip(1 - self.far**2, 0, 1))
        from_above = -self.across / self.radius * self.bone[0] * 0.12
        rows, columns = self.far.shape
        grain = dice.clouds(rows, columns, max(3, rows / 5)) + dice.clouds(rows, columns, 4)
        light = 0.66 + 0.36 * height**0.8 + from_above + 0.022 * grain - 0.08 * self._creases()
        flush = 16 * np.clip(self.share_along * 3 - 2, 0, 1) * height
        skin = np.array(self.limb.colour, np.float32)
        look = light[..., None] * skin
        look[..., 2] += flush
        if self.limb.is_thumb:
            self._nail(look, skin)
        return np.asarray(np.clip(look, 0, 255), np.uint8)

    def _creases(self) -> Plane:
        folds = np.zeros(self.far.shape)
        for place in self.limb.creases:
            bent = self.share_along - place + 0.02 * (self.across / self.radius) ** 2
            folds += np.exp(-((bent * self.length / (self.radius * 0.09)) ** 2))
        return plane(folds)

    def _nail(self, look: NDArray[np.float32], skin: NDArray[np.float32]) -> None:
        """Towards the tip: flat, paler, with a light edge and a sheen."""
        forward = (self.along - self.length - self.radius * 0.12) / (self.radius * 0.72)
        aside = self.across / (self.radius * 0.56)
        inside = (np.abs(forward) ** 2.6 + np.abs(aside) ** 2.6).astype(np.float32)
        share = np.clip((1 - inside) * 3.5, 0, 1)[..., None]
        colour = skin * 0.62 + np.array((172, 176, 222), np.float32) * 0.38
        rim = np.clip((forward - 0.62) * 4, 0, 1)[..., None] * 28
        sheen = np.exp(-(((aside + 0.25) / 0.3) ** 2))[..., None] * 16
        look[:] = look * (1 - share) + (colour + rim + sheen - 14 * inside[..., None].clip(0, 1)) * share
