"""The scratch-off foil over a code: whole, or what a coin leaves of it."""

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import faces, layouts, printing
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.spec import CardSpec
from app.testing.studio.stock import Picture

cv2 = load_cv2()
Area = tuple[int, int, int, int]
MOST_OVER_A_CHARACTER = 0.2
"""Part of a character's box that residue may cover: more would hide it, and only glare is meant to."""


def lay_foil(
    pixels: Picture, area: Area, boxes: NDArray[np.float32], spec: CardSpec, cap_px: float, dice: Dice
) -> Plane:
    """Lay foil on the panel `area` (left, top, right, bottom); (H, W) float32, 1 where foil lies."""
    height, width = pixels.shape[:2]
    left, top, right, bottom = area[0], max(0, area[1]), area[2], min(height, area[3])
    foil = np.zeros((height, width), np.float32)
    if spec.panel == "covered":
        foil[top:bottom, left:right] = 1
    else:
        foil[top:bottom, left:right] = _left_over(bottom - top, right - left, spec.residue, dice)
        _thin_over_characters(foil, boxes)
    ground = pixels[top:bottom, left:right]
    share = foil[top:bottom, left:right, None]
    face = faces.by_name(spec.text_face)
    look = _foil_look(bottom - top, right - left, face, cap_px, dice, is_whole=spec.panel == "covered")
    ground[:] = (ground * (1 - share) + look * share).astype(np.uint8)
    return foil


def _left_over(height: int, width: int, part: float, dice: Dice) -> Plane:
    """What scratching leaves: a ragged rim, the panel's ends, and crumbs and strokes that follow the coin."""
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    rim = np.minimum(np.minimum(xs, width - 1 - xs), np.minimum(ys, height - 1 - ys)) / max(1.0, height * 0.5)
    crumbs = dice.clouds(height, width, dice.between((5, 11)), dice.between((1.0, 4.0)))
    strokes = dice.clouds(height, width, dice.between((10, 18)), dice.between((5, 14)))
    ends = sum(
        np.clip(1.3 - side / (height * dice.between((0.15, 0.9))), 0, 1) for side in (xs, width - 1 - xs)
    )
    stays = 0.55 * crumbs + 0.45 * strokes - dice.between((1.2, 2.4)) * rim + 1.5 * ends
    bound = np.partition(stays.ravel(), -max(1, round(stays.size * part)))[-max(1, round(stays.size * part))]
    left: Plane = np.clip((stays - bound) * 6, 0, 1)
    return left


def _thin_over_characters(foil: Plane, boxes: NDArray[np.float32]) -> None:
    """Scratch again where so much is left that a character would be lost."""
    for box in boxes:
        (left, top), (right, bottom) = box[0].astype(int), np.ceil(box[2]).astype(int)
        part = foil[top:bottom, left:right]
        if part.size and part.mean() > MOST_OVER_A_CHARACTER:
            part *= MOST_OVER_A_CHARACTER / part.mean()
            part[part < 0.5] *= 0.3


def _foil_look(
    height: int, width: int, face: faces.Face, cap_px: float, dice: Dice, *, is_whole: bool
) -> Plane:
    """(height, width, 3) float32: grey latex with a metal sheen, sometimes with words on it."""
    level = dice.between((118, 185))
    sheen = level + 9 * dice.clouds(height, width, 2, 2) + 5 * dice.noise(height, width)
    tint = np.array([dice.between((0.96, 1.03)), 1.0, dice.between((0.95, 1.03))], np.float32)
    look: Plane = np.repeat(sheen[..., None], 3, axis=2) * tint
    if is_whole and dice.chance(0.75):
        _words(look, face, cap_px, dice)
    return np.clip(look, 0, 255).astype(np.float32)


def _words(look: Plane, face: faces.Face, cap_px: float, dice: Dice) -> None:
    words = dice.pick(layouts.words()["panel_words"])
    line = printing.set_line(words, face, cap_px * dice.between((0.45, 0.8)))
    top = max(0, (look.shape[0] - line.mask.shape[0]) // 2)
    left = max(0, (look.shape[1] - line.mask.shape[1]) // 2)
    mask = line.mask[: look.shape[0] - top, : look.shape[1] - left, None]
    look[top : top + mask.shape[0], left : left + mask.shape[1]] *= 1 - 0.5 * mask
