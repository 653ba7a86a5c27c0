"""The ground that a line is printed on: stock, panel, and what scratching leaves of its foil."""

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import faces, printing
from app.testing.studio.dice import Dice

cv2 = load_cv2()
Plane = NDArray[np.float32]


def blank(high: int, wide: int, dice: Dice) -> tuple[Plane, float]:
    level = dice.between(dice.pick(((190, 250), (190, 250), (190, 250), (110, 190), (25, 90))))
    ground = np.full((high, wide), level, np.float32)
    ground += np.linspace(-1, 1, wide, dtype=np.float32) * np.float32(dice.random.gauss(0, 8))
    pattern = dice.weighted({"plain": 0.45, "lines": 0.2, "rings": 0.1, "clouds": 0.15, "block": 0.1})
    shade = dice.pick((-26, -14, -9, 9, 14, 22))
    if pattern == "lines":
        _hatch(ground, level + shade, max(3, round(high * dice.between((0.06, 0.4)))), dice)
    elif pattern == "rings":
        middle = (dice.whole((-high, wide)), dice.whole((-high, 2 * high)))
        for radius in range(4, wide, max(4, round(high * dice.between((0.1, 0.4))))):
            cv2.circle(ground, middle, radius, level + shade, max(1, high // 40), cv2.LINE_AA)
    elif pattern == "clouds":
        ground += shade * 0.5 * dice.clouds(high, wide, dice.between((1.5, 8)))
    elif pattern == "block":
        edge = dice.whole((0, high))
        ground[:edge] += dice.whole((-90, 50))
    return ground, level


def _hatch(ground: Plane, shade: float, step: int, dice: Dice) -> None:
    high, wide = ground.shape
    slant = dice.whole((-2 * high, 2 * high))
    for x in range(-abs(slant), wide + abs(slant), step):
        cv2.line(ground, (x, 0), (x + slant, high), shade, max(1, step // dice.whole((3, 8))), cv2.LINE_AA)


def panel_area(
    side: list[int], over: list[int], wide: int, high: int, cap: float, dice: Dice
) -> tuple[int, int, int, int]:
    reach = cap * dice.between((0.3, 3.0))
    above, below = (round(cap * dice.between((0.3, 1.2))) for _ in range(2))
    left, right = max(0, round(side[0] - reach)), min(wide, round(wide - side[1] + reach))
    return left, max(0, over[0] - above), right, min(high, high - over[1] + below)


def panel(ground: Plane, area: tuple[int, int, int, int], level: float, cap: float, dice: Dice) -> float:
    """The ground under the code and its level."""
    left, top, right, bottom = area
    paper = dice.between((190, 252)) if dice.chance(0.85) else dice.between((100, 190))
    part = ground[top:bottom, left:right]
    part[:] = paper
    if dice.chance(0.3):
        thick = max(1, round(cap * dice.between((0.03, 0.1))))
        cv2.rectangle(ground, (left, top), (right, bottom), dice.between((20, 120)), thick, cv2.LINE_AA)
    if dice.chance(0.25):
        inner = np.ascontiguousarray(part)
        _hatch(inner, paper - dice.between((8, 60)), max(3, round(cap * dice.between((0.12, 0.5)))), dice)
        part[:] = inner
    return paper


def lay(ground: Plane, mask: Plane, place: tuple[int, int], level: float | Plane) -> None:
    left, top = place
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + mask.shape[1], ground.shape[1]), min(top + mask.shape[0], ground.shape[0])
    if x0 < x1 and y0 < y1:
        share = mask[y0 - top : y1 - top, x0 - left : x1 - left]
        ground[y0:y1, x0:x1] += share * (np.float32(level) - ground[y0:y1, x0:x1])


def scratched(
    ground: Plane,
    area: tuple[int, int, int, int],
    boxes: Plane,
    part: str,
    cap: float,
    dice: Dice,
) -> Plane:
    """What scratching left; the share of foil at each pixel."""
    left, top, right, bottom = area
    high, wide = bottom - top, right - left
    foil = np.zeros(ground.shape, np.float32)
    stays = _left_over(high, wide, dice.between((0.02, 0.36)), dice)
    foil[top:bottom, left:right] = stays
    if dice.chance(0.75):
        _thin(foil, boxes, dice.between((0.1, 0.3)))
    look = dice.between((90, 190)) + 9 * dice.clouds(high, wide, 2, 2) + 5 * dice.noise(high, wide)
    if dice.chance(0.15):
        words, _ = printing.set_words(
            "SCRATCH HERE", dice.pick(faces.faces(part)), cap * dice.between((0.4, 0.8))
        )
        for x in range(0, wide, words.shape[1] + round(cap)):
            lay(look, words, (x, dice.whole((-4, high // 2))), dice.between((60, 230)))
    ground[top:bottom, left:right] += stays * (look - ground[top:bottom, left:right])
    return foil


def _left_over(high: int, wide: int, share: float, dice: Dice) -> Plane:
    ys, xs = np.arange(high, dtype=np.float32)[:, None], np.arange(wide, dtype=np.float32)[None]
    rim = np.minimum(np.minimum(xs, wide - 1 - xs), np.minimum(ys, high - 1 - ys)) / max(1.0, high * 0.5)
    crumbs = dice.clouds(high, wide, dice.between((4, 12)), dice.between((1.0, 4.0)))
    strokes = dice.clouds(high, wide, dice.between((10, 18)), dice.between((5, 14)))
    ends = sum(np.clip(1.3 - way / (high * dice.between((0.15, 0.9))), 0, 1) for way in (xs, wide - 1 - xs))
    stays = 0.55 * crumbs + 0.45 * strokes - dice.between((0.6, 2.4)) * rim + 1.5 * ends
    kept = max(1, round(stays.size * share))
    bound = np.partition(stays.ravel(), -kept)[-kept]
    made: Plane = np.clip((stays - bound) * 6, 0, 1).astype(np.float32)
    return made


def _thin(foil: Plane, boxes: Plane, most: float) -> None:
    """Scratch again where so much is left that a character would be lost."""
    for left, top, right, bottom in boxes.astype(int):
        part = foil[top:bottom, left : right + 1]
        if part.size and part.mean() > most:
            part *= most / part.mean()
            part[part < 0.5] *= 0.3


def wear(ground: Plane, dice: Dice) -> None:
    high, wide = ground.shape
    for _ in range(dice.whole((0, 3))):
        start = (dice.whole((0, wide - 1)), dice.whole((0, high - 1)))
        end = (start[0] + dice.whole((-wide // 2, wide // 2)), start[1] + dice.whole((-high, high)))
        level = float(ground[start[1], start[0]]) + dice.pick((-40, -22, 16, 40))
        cv2.line(ground, start, end, level, 1, cv2.LINE_AA)
