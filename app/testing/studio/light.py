"""Light over the picture: falloff, and glare with soft edges. Knows which characters glare hides."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio.dice import Dice, Plane, plane
from app.testing.studio.pose import HEIGHT, WIDTH, Points
from app.testing.studio.stock import Picture
from app.testing.studio.tiers import Tier

cv2 = load_cv2()
_STEP = 4
_DIM_STEPS = 160
WASHED_OUT = 0.72
"""Share of glare in a pixel's light from which ink and paper can no longer be told apart."""
HIDDEN_SHARE = 0.42
"""Part of a character's box that has to be covered for the character to count as hidden."""


@dataclass(frozen=True, slots=True)
class Glare:
    """A reflection with soft edges. kind: "lamp" (round), "streak" (a long one) or "window" (four-sided).

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


def glare_map(glares: tuple[Glare, ...], ripple: Plane) -> Plane:
    """(180, 320) float32 0..1: share of glare in each pixel's light, a quarter of the picture's size."""
    whole = np.zeros((HEIGHT // _STEP, WIDTH // _STEP), np.float32)
    for glare in glares:
        whole = np.maximum(whole, _shape(glare, ripple))
    return plane(np.clip(whole, 0, 1))


def _shape(glare: Glare, ripple: Plane) -> Plane:
    ys, xs = np.mgrid[0 : HEIGHT // _STEP, 0 : WIDTH // _STEP].astype(np.float32) * _STEP
    turn = np.radians(glare.angle_deg)
    dx, dy = xs - glare.middle[0], ys - glare.middle[1]
    along = (dx * np.cos(turn) + dy * np.sin(turn)) / glare.reach[0]
    across = (dy * np.cos(turn) - dx * np.sin(turn)) / glare.reach[1]
    far = _FAR[glare.kind](along, across)
    inside = 1 - far + 0.14 * ripple
    core = glare.strength * _smooth(plane(inside / glare.edge + 0.5))
    if glare.kind == "window":
        core *= 1 - 0.55 * np.exp(-((along / 0.07) ** 2))
    halo = 0.3 * glare.strength * np.exp(-np.clip(far - 0.7, 0, None) / 0.55)
    return plane(core + halo * (1 - core))


_FAR: Mapping[str, Callable[[Plane, Plane], Plane]] = {
    "lamp": np.hypot,
    "streak": lambda along, across: np.sqrt(along**4 + across**2),
    "window": lambda along, across: np.maximum(np.abs(along), np.abs(across)),
}


def _smooth(share: Plane) -> Plane:
    """0 to 1 with a soft foot and shoulder."""
    held = np.clip(share, 0, 1)
    eased: Plane = held * held * (3 - 2 * held)
    return eased


def ripple(dice: Dice) -> Plane:
    """Unevenness of the card's surface, which frays the edge of glare."""
    return dice.clouds(HEIGHT // _STEP, WIDTH // _STEP, dice.between((4, 12)))


def grow(small: Plane) -> Plane:
    grown: Plane = cv2.resize(small, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)
    return grown


def dim(picture: Picture, factors: Plane) -> None:
    """Multiply a picture by factors of light, 0 to 1.6, given in a smaller size."""
    # In bytes, because multiplying by floats took eight times as long and the noise hides the steps.
    small = np.clip(factors * _DIM_STEPS, 0, 255).astype(np.uint8)
    whole = cv2.resize(small, picture.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    cv2.multiply(picture, cv2.merge([whole] * 3), dst=picture, scale=1 / _DIM_STEPS)


def choose_beside(boxes: Points, outline: Points, dice: Dice) -> tuple[Glare, ...]:
    """Glare on the card that leaves the code alone; `boxes` (n, 4, 2) of the characters, `outline` (4, 2)."""
    smooth = np.zeros((HEIGHT // _STEP, WIDTH // _STEP), np.float32)
    size = float(np.sqrt(cv2.contourArea(outline)))
    for _ in range(8):
        right, down = dice.between((0, 1)), dice.between((0, 1))
        top = outline[0] * (1 - right) + outline[1] * right
        middle = top * (1 - down) + (outline[3] * (1 - right) + outline[2] * right) * down
        kind = dice.pick(("lamp", "lamp", "streak", "window"))
        wide = dice.between((0.25, 0.6)) if kind == "streak" else dice.between((0.05, 0.2))
        reach = (size * wide, size * dice.between((0.025, 0.13)))
        strength, edge = dice.between((0.45, 1.0)), dice.between((0.4, 1.4))
        glare = Glare(
            kind, (float(middle[0]), float(middle[1])), reach, dice.between((0, 180)), strength, edge
        )
        if not len(boxes) or glare_map((glare.scaled(1.35),), smooth)[_cells(boxes)].max() < 0.35:
            return (glare,)
    return ()


def _cells(points: Points) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    flat = points.reshape(-1, 2) / _STEP
    columns = np.clip(flat[:, 0], 0, WIDTH // _STEP - 1).astype(np.int64)
    return np.clip(flat[:, 1], 0, HEIGHT // _STEP - 1).astype(np.int64), columns


def choose_over(boxes: Points, tier: Tier, surface: Plane, dice: Dice) -> tuple[Glare, ...]:
    """Glare that hides as many characters as the tier says."""
    least, most = tier.glare_characters
    count = dice.whole((least, most))
    first = dice.whole((0, len(boxes) - count))
    glare = _over_run(boxes, boxes[first : first + count], dice)
    for attempt in range(24):
        hidden = len(hidden_characters(grow(glare_map((glare,), surface)), boxes))
        if hidden == count or (attempt > 11 and least <= hidden <= most):
            break
        glare = glare.scaled(1.13 if hidden < count else 0.9)
    return (glare,)


def _over_run(boxes: Points, run: Points, dice: Dice) -> Glare:
    """A reflection about as wide as a run of characters: along the line, or a streak across it."""
    middle = run.reshape(-1, 2).mean(axis=0)
    way = boxes[-1, 0] - boxes[0, 0]
    length = float(np.linalg.norm(run[-1, 1] - run[0, 0]))
    high = float(np.linalg.norm(run[0, 3] - run[0, 0]))
    angle = float(np.degrees(np.arctan2(way[1], way[0])))
    kind = dice.pick(("lamp", "lamp", "streak", "window"))
    if kind == "streak":
        angle += dice.between((55, 125))
        reach = (high * dice.between((4, 14)), length * 0.6)
    else:
        angle += dice.random.gauss(0, 15)
        reach = (length * 0.68, high * dice.between((1.0, 4.0)))
    strength, edge = dice.between((0.94, 1.0)), dice.between((0.45, 1.3))
    return Glare(kind, (float(middle[0]), float(middle[1])), reach, angle, strength, edge)


def hidden_characters(cover: Plane, boxes: Points) -> tuple[int, ...]:
    """Positions whose box lies to a large part under `cover` (720, 1280) that washes it out."""
    return tuple(at for at, box in enumerate(boxes) if covered_share(cover, box, WASHED_OUT) >= HIDDEN_SHARE)


def covered_share(cover: Plane, box: Points, bound: float) -> float:
    """Part of a box (4, 2) where the cover (H, W) reaches the bound, from a grid of points in the box."""
    steps = (np.arange(8, dtype=np.float32) + 0.5) / 8
    top = box[0] + (box[1] - box[0]) * steps[:, None]
    bottom = box[3] + (box[2] - box[3]) * steps[:, None]
    grid = top[None] + (bottom - top)[None] * steps[:, None, None]
    rows = np.clip(grid[..., 1], 0, cover.shape[0] - 1).astype(int)
    columns = np.clip(grid[..., 0], 0, cover.shape[1] - 1).astype(int)
    return float((cover[rows, columns] >= bound).mean())


def falloff(tier: Tier, dice: Dice) -> Plane:
    """(180, 320) float32 factor of light: brighter from one side, dark corners, sometimes flicker."""
    ys, xs = np.mgrid[0 : HEIGHT // _STEP, 0 : WIDTH // _STEP].astype(np.float32)
    rows = ys
    xs, ys = xs / (WIDTH // _STEP) - 0.5, ys / (HEIGHT // _STEP) - 0.5
    angle = dice.between((0, 2 * np.pi))
    slope = (xs * np.cos(angle) + ys * np.sin(angle)) * dice.between(tier.falloff)
    light = 1 + slope - dice.between((0.0, 0.35)) * (xs**2 + ys**2)
    if dice.chance(0.12):
        light += dice.between((0.01, 0.05)) * np.sin(rows * dice.between((0.05, 0.2)))
    return plane(light * dice.between(tier.exposure))
