"""The scratch-off foil over a code: whole, or what a coin leaves of it."""

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import faces, layouts, printing
from app.testing.studio.dice import Dice, Plane, plane
from app.testing.studio.spec import CardSpec
from app.testing.studio.stock import Picture

cv2 = load_cv2()
Area = tuple[int, int, int, int]
MOST_OVER_A_CHARACTER = 0.2
"""Part of a character's box that residue may cover: more would hide it, and only glare is meant to."""
FOILED = ("scratched", "begun", "covered")
"""Panels with foil on them."""


def lay_foil(
    pixels: Picture, area: Area, boxes: NDArray[np.float32], spec: CardSpec, cap_px: float, dice: Dice
) -> Plane:
    """Lay foil on the panel `area` (left, top, right, bottom); (H, W) float32, 1 where foil lies."""
    height, width = pixels.shape[:2]
    left, top, right, bottom = area[0], max(0, area[1]), area[2], min(height, area[3])
    foil = np.zeros((height, width), np.float32)
    ground = pixels[top:bottom, left:right]
    size = (bottom - top, right - left)
    if spec.panel == "covered":
        foil[top:bottom, left:right] = 1
    elif spec.panel == "begun":
        foil[top:bottom, left:right] = _begun(size[0], size[1], spec.opened, dice.part("begun"))
    else:
        foil[top:bottom, left:right] = _left_over(size[0], size[1], spec.residue, dice)
        _thin_over_characters(foil, boxes)
    share = foil[top:bottom, left:right]
    look = _foil_look(size, faces.by_name(spec.text_face), cap_px, spec, dice)
    if spec.panel != "covered":
        share = np.maximum(share, _smear(size, spec.residue, dice))
    ground[:] = (ground * (1 - share[..., None]) + look * share[..., None]).astype(np.uint8)
    if spec.panel != "covered":
        _rims(ground, share, dice)
        _strokes(ground, dice.part("strokes"))
    return foil


def _left_over(height: int, width: int, part: float, dice: Dice) -> Plane:
    """What scratching leaves: a ragged rim, the panel's ends, and crumbs and strokes that follow the coin."""
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    rim = np.minimum(np.minimum(xs, width - 1 - xs), np.minimum(ys, height - 1 - ys)) / max(1.0, height * 0.5)
    crumbs = dice.clouds(height, width, dice.between((5, 14)), dice.between((1.0, 4.0)))
    strokes = _slanted(height, width, dice)
    ends = sum(
        np.clip(1.3 - side / (height * dice.between((0.15, 0.9))), 0, 1) for side in (xs, width - 1 - xs)
    )
    stays = 0.55 * crumbs + 0.55 * strokes - dice.between((1.0, 2.4)) * rim + 1.5 * ends
    bound = np.partition(stays.ravel(), -max(1, round(stays.size * part)))[-max(1, round(stays.size * part))]
    return plane(np.clip((stays - bound) * dice.between((3, 9)), 0, 1))


def _begun(height: int, width: int, opened: float | None, dice: Dice) -> Plane:
    """Whole foil but for a stretch that was scratched off: a quarter to two thirds of its length, unless
    another part is given."""
    drawn = dice.between((0.25, 0.66))
    long = drawn if opened is None else opened
    start = dice.pick((0.0, 1 - long, dice.between((0.0, 1 - long))))
    xs = np.linspace(0, 1, width, dtype=np.float32)[None, :] + 0.03 * dice.clouds(height, width, 9, 2)
    off = np.minimum(xs - np.float32(start), np.float32(start + long) - xs)
    stays = np.clip(0.5 - off * 40, 0, 1)
    return plane(np.maximum(stays, _left_over(height, width, dice.between((0.02, 0.15)), dice)))


def _slanted(height: int, width: int, dice: Dice) -> Plane:
    """(height, width), about unit deviation: noise drawn out along the way of the coin, never quite level."""
    lines = dice.clouds(height + width // 2, width, dice.between((14, 30)), dice.between((6, 16)))
    slope = np.float32(dice.between((-0.45, 0.45)))
    matrix = np.array([[1, 0, 0], [slope, 1, width // 4 - slope * width / 2]], np.float32)
    turned = cv2.warpAffine(
        lines,
        matrix,
        (width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_WRAP,
    )
    return plane(turned)


def _thin_over_characters(foil: Plane, boxes: NDArray[np.float32]) -> None:
    """Scratch again where so much is left that a character would be lost."""
    for box in boxes:
        (left, top), (right, bottom) = box[0].astype(int), np.ceil(box[2]).astype(int)
        part = foil[top:bottom, left:right]
        if part.size and part.mean() > MOST_OVER_A_CHARACTER:
            part *= MOST_OVER_A_CHARACTER / part.mean()
            part[part < 0.5] *= 0.3


def _smear(size: tuple[int, int], part: float, dice: Dice) -> Plane:
    """Latex rubbed thin over the print: a veil with streaks, the denser the more foil is left."""
    height, width = size
    veil = 0.5 + 0.5 * dice.clouds(height, width, dice.between((1.5, 5)), dice.between((1.0, 5.0)))
    streaks = _slanted(height, width, dice)
    thick = dice.between((0.0, 0.1 + 0.35 * part))
    return plane(np.clip(thick * veil + 0.5 * thick * streaks, 0, 0.45))


def _rims(ground: Picture, share: Plane, dice: Dice) -> None:
    """The edges of what is left stand up: a shadow on one side and a light on the other."""
    soft = cv2.GaussianBlur(share, (3, 3), 0)
    turn, depth = dice.between((0, 6.28)), dice.between((15, 55))
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    slope = (across * np.float32(np.cos(turn)) + down * np.float32(np.sin(turn))) * np.float32(depth * 0.4)
    cv2.add(ground, cv2.merge([slope] * 3), dst=ground, dtype=cv2.CV_8U)


def _strokes(ground: Picture, dice: Dice) -> None:
    """Scratches of coin and nail: fine lines, light and dark, mostly one way."""
    height, width = ground.shape[:2]
    slope = dice.between((-0.5, 0.5))
    for _ in range(dice.whole((0, 9))):
        x, y = dice.whole((0, width)), dice.whole((0, height))
        long = dice.between((0.3, 2.5)) * height
        end = (round(x + long), round(y + long * (slope + dice.random.gauss(0, 0.08))))
        level = dice.pick((70, 110, 150, 235, 255))
        cv2.line(ground, (x, y), end, (level, level, level), dice.pick((1, 1, 1, 2)), cv2.LINE_AA)


def _foil_look(size: tuple[int, int], face: faces.Face, cap_px: float, spec: CardSpec, dice: Dice) -> Plane:
    """(height, width, 3) float32: grey latex with a metal sheen, sometimes with words or a pattern on it."""
    height, width = size
    level = dice.between((95, 190))
    sheen = level + 12 * dice.clouds(height, width, 2, 2) + 6 * dice.noise(height, width)
    tint = np.array([dice.between((0.94, 1.04)), 1.0, dice.between((0.94, 1.06))], np.float32)
    look: Plane = np.repeat(sheen[..., None], 3, axis=2) * tint
    if dice.chance(0.6):
        _words(look, face, cap_px, spec.part, dice)
    elif dice.chance(0.5):
        ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
        step = cap_px * dice.between((0.12, 0.4))
        look *= (1 + 0.14 * np.sin((xs + ys) / step) * np.sin((xs - ys) / step))[..., None]
    return np.clip(look, 0, 255).astype(np.float32)


def _words(look: Plane, face: faces.Face, cap_px: float, part: str, dice: Dice) -> None:
    words = dice.pick(layouts.words(part)["panel_words"])
    line = printing.set_line(words, face, cap_px * dice.between((0.45, 0.8)))
    top = max(0, (look.shape[0] - line.mask.shape[0]) // 2)
    left = max(0, (look.shape[1] - line.mask.shape[1]) // 2)
    mask = line.mask[: look.shape[0] - top, : look.shape[1] - left, None]
    look[top : top + mask.shape[0], left : left + mask.shape[1]] *= 1 - 0.5 * mask
