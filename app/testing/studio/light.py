"""Light over the picture: falloff, and glare with soft edges. Knows which characters glare hides."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.pose import HEIGHT, WIDTH, Points
from app.testing.studio.tiers import Tier

cv2 = load_cv2()
_STEP = 4
WASHED_OUT = 0.72
"""Share of glare in a pixel's light from which ink and paper can no longer be told apart."""
HIDDEN_SHARE = 0.42
"""Part of a character's box that has to be covered for the character to count as hidden."""


@dataclass(frozen=True, slots=True)
class Glare:
    """A soft-edged ellipse of light. middle and reach in pixels of the picture; a streak is a long one."""

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
    ys, xs = np.mgrid[0 : HEIGHT // _STEP, 0 : WIDTH // _STEP].astype(np.float32) * _STEP
    whole = np.zeros(xs.shape, np.float32)
    for glare in glares:
        turn = np.radians(glare.angle_deg)
        dx, dy = xs - glare.middle[0], ys - glare.middle[1]
        along = (dx * np.cos(turn) + dy * np.sin(turn)) / glare.reach[0]
        across = (dy * np.cos(turn) - dx * np.sin(turn)) / glare.reach[1]
        inside = 1 - np.sqrt(along**2 + across**2) + 0.12 * ripple
        core = glare.strength * np.clip(inside / glare.edge + 0.5, 0, 1)
        halo = 0.22 * glare.strength * np.exp(-np.clip(along**2 + across**2 - 0.6, 0, None) / 1.6)
        whole = np.maximum(whole, core + halo * (1 - core))
    return np.clip(whole, 0, 1)


def ripple(dice: Dice) -> Plane:
    """Unevenness of the card's surface, which frays the edge of glare."""
    return dice.clouds(HEIGHT // _STEP, WIDTH // _STEP, 7)


def grow(small: Plane) -> Plane:
    grown: Plane = cv2.resize(small, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)
    return grown


def choose_beside(boxes: Points, outline: Points, dice: Dice) -> tuple[Glare, ...]:
    """Glare on the card that leaves the code alone; `boxes` (n, 4, 2) of the characters, `outline` (4, 2)."""
    smooth = np.zeros((HEIGHT // _STEP, WIDTH // _STEP), np.float32)
    size = float(np.sqrt(cv2.contourArea(outline)))
    for _ in range(6):
        shares = np.array([dice.between((0, 1)), dice.between((0, 1))])
        middle = (outline[0] * (1 - shares[0]) + outline[1] * shares[0]) * (1 - shares[1]) + outline[2] * shares[1]
        reach = (size * dice.between((0.06, 0.2)), size * dice.between((0.04, 0.12)))
        glare = Glare((float(middle[0]), float(middle[1])), reach, dice.between((0, 180)), dice.between((0.6, 1.0)), 0.9)
        if not len(boxes) or glare_map((glare.scaled(1.5),), smooth)[_cells(boxes)].max() < 0.3:
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
    run = boxes[first : first + count]
    middle = run.reshape(-1, 2).mean(axis=0)
    way = boxes[-1, 0] - boxes[0, 0]
    length = float(np.linalg.norm(run[-1, 1] - run[0, 0]))
    high = float(np.linalg.norm(run[0, 3] - run[0, 0]))
    angle = float(np.degrees(np.arctan2(way[1], way[0]))) + dice.random.gauss(0, 12)
    reach = (length * 0.62, high * dice.between((0.9, 3.0)))
    glare = Glare(
        (float(middle[0]), float(middle[1])), reach, angle, dice.between((0.93, 1.0)), dice.between((0.25, 0.6))
    )
    for _ in range(14):
        hidden = len(hidden_characters(grow(glare_map((glare,), surface)), boxes))
        if least <= hidden <= most:
            break
        glare = glare.scaled(1.13 if hidden < least else 0.88)
    return (glare,)


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
    """(180, 320) float32: light from one side, and the lens's dark corners."""
    ys, xs = np.mgrid[0 : HEIGHT // _STEP, 0 : WIDTH // _STEP].astype(np.float32)
    xs, ys = xs / (WIDTH // _STEP) - 0.5, ys / (HEIGHT // _STEP) - 0.5
    angle = dice.between((0, 2 * np.pi))
    slope = (xs * np.cos(angle) + ys * np.sin(angle)) * dice.between(tier.falloff)
    corners = dice.between((0.0, 0.35)) * (xs**2 + ys**2)
    light: Plane = (1 - np.abs(dice.between(tier.falloff)) * 0.25 + slope - corners).astype(np.float32)
    return light * np.float32(dice.between(tier.exposure))
