"""Light over the picture: falloff, shadows, and glare with soft edges. Knows which characters glare hides."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from app.environ import load_cv2
from app.testing.studio.dice import Dice, Plane, plane
from app.testing.studio.pose import HEIGHT, WIDTH, Points, View
from app.testing.studio.stock import Picture
from app.testing.studio.tiers import Tier

cv2 = load_cv2()
STEP = 4
_DIM_STEPS = 160
WASHED_OUT = 0.72
"""Share of glare in a pixel's light from which ink and paper can no longer be told apart."""
HIDDEN_SHARE = 0.42
"""Part of a character's box that has to be covered for the character to count as hidden."""
_KINDS = {"lamp": 0.36, "streak": 0.2, "window": 0.18, "tube": 0.14, "spatter": 0.12}


@dataclass(frozen=True, slots=True)
class Glare:
    """A reflection with soft edges. kind: "lamp" (round), "streak" (a long one), "window" (four-sided),
    "tube" (long, with parallel sides), "spatter" (frayed by scratches) or "sheen" (wide and faint).

    middle and reach in pixels of the picture; strength: share of glare in its core; edge: how soft it ends.
    """

    kind: str
    middle: tuple[float, float]
    reach: tuple[float, float]
    angle_deg: float
    strength: float
    edge: float

    def moved(self, dx: float, dy: float) -> "Glare":
        return replace(self, middle=(self.middle[0] + dx, self.middle[1] + dy))

    def scaled(self, factor: float) -> "Glare":
        return replace(self, reach=(self.reach[0] * factor, self.reach[1] * factor))


def glare_map(glares: tuple[Glare, ...], ripple: Plane, view: View) -> Plane:
    """float32 0..1, a quarter of the view's size: share of glare in each pixel's light."""
    xs = np.arange(view.width // STEP, dtype=np.float32) * STEP + np.float32(view.left + 1.5)
    ys = np.arange(view.height // STEP, dtype=np.float32) * STEP + np.float32(view.top + 1.5)
    across, down = np.meshgrid(xs, ys)
    return _glare_at(glares, plane(across), plane(down), _cut(ripple, view))


def _glare_at(glares: tuple[Glare, ...], xs: Plane, ys: Plane, ripple: Plane) -> Plane:
    whole = np.zeros(xs.shape, np.float32)
    for glare in glares:
        whole = np.maximum(whole, _shape(glare, xs, ys, ripple))
    return plane(np.clip(whole, 0, 1))


def _shape(glare: Glare, xs: Plane, ys: Plane, ripple: Plane) -> Plane:
    turn = np.radians(glare.angle_deg)
    dx, dy = xs - np.float32(glare.middle[0]), ys - np.float32(glare.middle[1])
    cos, sin = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    along = (dx * cos + dy * sin) / np.float32(glare.reach[0])
    across = (dy * cos - dx * sin) / np.float32(glare.reach[1])
    far = _FAR[glare.kind](plane(along), plane(across))
    fray = 0.3 if glare.kind == "spatter" else 0.14
    core = glare.strength * _smooth(plane((1 - far + fray * ripple) / glare.edge + 0.5))
    if glare.kind == "window":
        core *= 1 - 0.55 * np.exp(-((along / 0.07) ** 2))
    halo = 0.42 * glare.strength * np.exp(-np.clip(far - 0.7, 0, None) / 0.5)
    return plane(core + halo * (1 - core))


_FAR: Mapping[str, Callable[[Plane, Plane], Plane]] = {
    "lamp": np.hypot,
    "streak": lambda along, across: np.sqrt(along**4 + across**2),
    "window": lambda along, across: np.maximum(np.abs(along), np.abs(across)),
    "tube": lambda along, across: np.maximum(np.abs(along) ** 3, np.abs(across)),
    "spatter": np.hypot,
    "sheen": lambda along, across: plane(np.abs(across) + 0.2 * along**2),
}


def _smooth(share: Plane) -> Plane:
    """0 to 1 with a soft foot and shoulder."""
    held = np.clip(share, 0, 1)
    eased: Plane = held * held * (3 - 2 * held)
    return eased


def ripple(dice: Dice) -> Plane:
    """(180, 320), unevenness of the card's surface, which frays the edge of glare."""
    return dice.clouds(HEIGHT // STEP, WIDTH // STEP, dice.between((4, 12)))


def _cut(small: Plane, view: View) -> Plane:
    rows = slice(view.top // STEP, (view.top + view.height) // STEP)
    return small[rows, view.left // STEP : (view.left + view.width) // STEP]


def grow(small: Plane, view: View) -> Plane:
    grown: Plane = cv2.resize(small, (view.width, view.height), interpolation=cv2.INTER_LINEAR)
    return grown


def dim(picture: Picture, factors: Plane) -> None:
    """Multiply a picture by factors of light, 0 to 1.6, given in a smaller size."""
    # In bytes, because multiplying by floats took eight times as long and the noise hides the steps.
    small = np.clip(factors * _DIM_STEPS, 0, 255).astype(np.uint8)
    whole = cv2.resize(small, picture.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    cv2.multiply(picture, cv2.merge([whole] * 3), dst=picture, scale=1 / _DIM_STEPS)


def choose_beside(boxes: Points, outline: Points, dice: Dice) -> tuple[Glare, ...]:
    """Glare on the card that leaves the code alone; `boxes` (n, 4, 2) of the characters, `outline` (4, 2)."""
    size = float(np.sqrt(cv2.contourArea(outline)))
    for _ in range(8):
        middle = _place_on(outline, dice)
        kind = dice.weighted(_KINDS)
        wide = dice.between((0.25, 0.6)) if kind in ("streak", "tube") else dice.between((0.05, 0.2))
        reach = (size * wide, size * dice.between((0.025, 0.13)))
        strength, edge = dice.between((0.45, 1.0)), dice.between((0.4, 1.4))
        glare = Glare(kind, middle, reach, dice.between((0, 180)), strength, edge)
        if not len(boxes) or _worst_over(glare.scaled(1.35), boxes) < 0.35:
            return (glare,)
    return ()


def _worst_over(glare: Glare, boxes: Points) -> float:
    corners = boxes.reshape(-1, 2)
    flat = np.zeros(len(corners), np.float32)
    return float(_glare_at((glare,), corners[:, 0], corners[:, 1], flat).max())


def _place_on(outline: Points, dice: Dice) -> tuple[float, float]:
    right, down = dice.between((0, 1)), dice.between((0, 1))
    top = outline[0] * (1 - right) + outline[1] * right
    middle = top * (1 - down) + (outline[3] * (1 - right) + outline[2] * right) * down
    return float(middle[0]), float(middle[1])


def choose_sheen(outline: Points, dice: Dice) -> Glare:
    """A wide faint reflection that takes contrast from print, but never all of it."""
    size = float(np.sqrt(cv2.contourArea(outline)))
    reach = (size * dice.between((0.5, 1.2)), size * dice.between((0.12, 0.5)))
    strength = dice.between((0.12, 0.5))
    return Glare("sheen", _place_on(outline, dice), reach, dice.between((0, 180)), strength, 1.6)


def choose_over(boxes: Points, tier: Tier, surface: Plane, dice: Dice) -> tuple[Glare, ...]:
    """Glare that hides as many characters as the tier says."""
    least, most = tier.glare_characters
    count = dice.whole((least, most))
    first = dice.whole((0, len(boxes) - count))
    glare = over_run(boxes, boxes[first : first + count], dice)
    for attempt in range(24):
        hidden = int(hidden_by((glare,), boxes, surface).sum())
        if hidden == count or (attempt > 11 and least <= hidden <= most):
            break
        glare = glare.scaled(1.13 if hidden < count else 0.9)
    return (glare,)


def over_run(boxes: Points, run: Points, dice: Dice) -> Glare:
    """A reflection about as wide as a run of characters: along the line, or a streak across it."""
    middle = run.reshape(-1, 2).mean(axis=0)
    way = boxes[-1, 0] - boxes[0, 0]
    length = float(np.linalg.norm(run[-1, 1] - run[0, 0]))
    high = float(np.linalg.norm(run[0, 3] - run[0, 0]))
    angle = float(np.degrees(np.arctan2(way[1], way[0])))
    kind = dice.weighted(_KINDS)
    if kind in ("streak", "tube"):
        angle += dice.between((55, 125))
        reach = (high * dice.between((4, 14)), length * 0.6)
    else:
        angle += dice.random.gauss(0, 15)
        reach = (length * 0.68, high * dice.between((1.0, 4.0)))
    strength, edge = dice.between((0.94, 1.0)), dice.between((0.45, 1.3))
    return Glare(kind, (float(middle[0]), float(middle[1])), reach, angle, strength, edge)


def hidden_by(glares: tuple[Glare, ...], boxes: Points, surface: Plane) -> Plane:
    """(n,) 0 or 1: whether the glare washes out most of a box."""
    places = sample(boxes)
    columns = np.clip(places[..., 0] / STEP, 0, WIDTH // STEP - 1).astype(int)
    rows = np.clip(places[..., 1] / STEP, 0, HEIGHT // STEP - 1).astype(int)
    shares = _glare_at(glares, places[..., 0], places[..., 1], surface[rows, columns])
    return plane((shares >= WASHED_OUT).mean(axis=1) >= HIDDEN_SHARE)


def sample(boxes: Points) -> Points:
    """(n, 64, 2): a grid of points in each of (n, 4, 2) boxes."""
    steps = (np.arange(8, dtype=np.float32) + 0.5) / 8
    across, down = (part.reshape(1, 64, 1) for part in np.meshgrid(steps, steps))
    top = boxes[:, None, 0] + (boxes[:, None, 1] - boxes[:, None, 0]) * across
    bottom = boxes[:, None, 3] + (boxes[:, None, 2] - boxes[:, None, 3]) * across
    return plane(top + (bottom - top) * down)


def covered_shares(cover: Plane, boxes: Points, bound: float) -> Plane:
    """(n,): the part of each box (n, 4, 2) where the cover (H, W) reaches the bound."""
    places = sample(boxes)
    rows = np.clip(places[..., 1], 0, cover.shape[0] - 1).astype(int)
    columns = np.clip(places[..., 0], 0, cover.shape[1] - 1).astype(int)
    return plane((cover[rows, columns] >= bound).mean(axis=1))


@dataclass(frozen=True, slots=True)
class Shadow:
    """The soft shadow of a head, an arm or a hand between lamp and card. middle and reach as shares of the
    picture's sides; is_edge: of something so large that only one edge of its shadow is seen."""

    middle: tuple[float, float]
    reach: tuple[float, float]
    angle: float
    soft: float
    depth: float
    is_edge: bool

    def at(self, xs: Plane, ys: Plane) -> Plane:
        """Factors of light at places given as shares of the picture's sides."""
        cos, sin = np.float32(np.cos(self.angle)), np.float32(np.sin(self.angle))
        dx, dy = xs - np.float32(self.middle[0]), (ys - np.float32(self.middle[1])) * np.float32(0.6)
        along = (dx * cos + dy * sin) / np.float32(self.reach[0])
        if self.is_edge:
            far = 1 + along
        else:
            far = np.hypot(along, (dy * cos - dx * sin) / np.float32(self.reach[1]))
        return plane(1 - self.depth * _smooth(plane((1 - far) / self.soft + 0.5)))


@dataclass(frozen=True, slots=True)
class Shade:
    """Light over the picture as factors: brighter from one side, dark corners, shadows, sometimes flicker."""

    exposure: float
    slope: tuple[float, float]
    corners: float
    flicker: tuple[float, float]
    shadows: tuple[Shadow, ...]

    def over(self, view: View) -> Plane:
        """float32 factors of light, a quarter of the view's size."""
        xs = (np.arange(view.width // STEP, dtype=np.float32) + view.left // STEP) / (WIDTH // STEP) - 0.5
        rows = np.arange(view.height // STEP, dtype=np.float32)[:, None] + view.top // STEP
        ys = rows / (HEIGHT // STEP) - 0.5
        light = 1 + xs * self.slope[0] + ys * self.slope[1] - self.corners * (xs**2 + ys**2)
        if self.flicker[0]:
            light = light + self.flicker[0] * np.sin(rows * self.flicker[1])
        for shadow in self.shadows:
            light = light * shadow.at(*np.broadcast_arrays(xs, ys))
        return plane(light * self.exposure)


def choose_shade(tier: Tier, dice: Dice) -> Shade:
    angle, fall = dice.between((0, 2 * np.pi)), dice.between(tier.falloff)
    # A shadow takes as much light from one place as the tier lets the light fall off over the whole picture.
    shadows = tuple(_choose_shadow(tier, dice) for _ in range(dice.pick((0, 0, 1, 1, 2))))
    return Shade(
        exposure=dice.between(tier.exposure),
        slope=(float(np.cos(angle)) * fall, float(np.sin(angle)) * fall),
        corners=dice.between((0.0, 0.35)),
        flicker=(dice.between((0.01, 0.05)) if dice.chance(0.12) else 0.0, dice.between((0.05, 0.2))),
        shadows=shadows,
    )


def _choose_shadow(tier: Tier, dice: Dice) -> Shadow:
    return Shadow(
        middle=(dice.between((-0.4, 0.4)), dice.between((-0.4, 0.4))),
        reach=(dice.between((0.1, 0.5)), dice.between((0.08, 0.3))),
        angle=dice.between((0, 2 * np.pi)),
        soft=dice.between((0.15, 1.0)),
        depth=dice.between(tier.falloff),
        is_edge=dice.chance(0.5),
    )
