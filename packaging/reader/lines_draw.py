"""Draws a line of print with what lies round it, and photographs only that window, in gray. What is printed
comes from `lines_text`; strips are cut by `lines_cut`."""

from dataclasses import dataclass

import numpy as np
from lines_camera import lit, recorded, reflection, shares, with_finger
from lines_ground import blank, lay, panel, panel_area, scratched, wear
from lines_text import Text, choose
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import faces, printing
from app.testing.studio.dice import Dice
from app.testing.studio.faces import Face

cv2 = load_cv2()

Plane = NDArray[np.float32]
Gray = NDArray[np.uint8]
FOCAL_PX = 1050.0
SUPERSAMPLING = 1.3
_GROUPS = {"sans": 0.3, "mono": 0.3, "ocr": 0.1, "slab": 0.12, "condensed": 0.1, "dot": 0.08}
WASHED_OUT = 0.72
LOST_FROM = 0.42
"""Part of a character's box under glare, foil or a finger from which it counts as lost."""


@dataclass(frozen=True, slots=True)
class Window:
    """pixels: (H, W) uint8, the part of a frame round a line. text: what is printed. boxes: (n, 4, 2)
    float32, the place of each character between cap and base line, clockwise from its top left; spaces have
    no width. line: (4, 2), the whole line. covered: (n,) 0..1, how much of each character is lost. height_px:
    of the capitals.
    """

    pixels: Gray
    text: Text
    boxes: NDArray[np.float32]
    line: NDArray[np.float32]
    covered: NDArray[np.float32]
    height_px: float
    style: str
    face: str
    beside: tuple[bool, bool] = (False, False)


@dataclass(frozen=True, slots=True)
class _Flat:
    pixels: Plane
    foil: Plane | None
    boxes: NDArray[np.float32]
    line: NDArray[np.float32]
    cap: float
    beside: tuple[bool, bool]


def draw(dice: Dice, part: str) -> Window:
    """A line in one of the part's faces, seen by a webcam."""
    face = dice.pick(faces.faces(part, (dice.weighted(_GROUPS),)))
    text = choose(dice.part("text"), part)
    style = dice.weighted({"laser": 0.33, "inkjet": 0.24, "thermal": 0.18, "dot": 0.16, "emboss": 0.09})
    height = float(np.exp(dice.random.triangular(np.log(9.5), np.log(42), np.log(15))))
    flat = _flat(text, face, style, height, dice, part)
    return _photograph(flat, text, style, face.name, height, dice)


def _flat(text: Text, face: Face, style: str, height: float, dice: Dice, part: str) -> _Flat:
    cap = float(np.clip(SUPERSAMPLING * height, 18, 54))
    tracking = dice.between((-0.02, 0.18)) if text.is_code else dice.between((0, 0.06))
    line = printing.set_line(text.line, face, cap, tracking)
    boxes = np.array(line.boxes, np.float32)
    left, right = float(boxes[0, 0]), float(boxes[:, 2].max())
    side = [round(cap * dice.between((1.0, 4.5))) for _ in range(2)]
    over = [round(cap * 1.6) for _ in range(2)]
    wide, high = round(right - left) + sum(side), round(cap) + sum(over)
    ground, level = blank(high, wide, dice)
    area = panel_area(side, over, wide, high, cap, dice)
    has_panel = dice.chance(0.7)
    if has_panel:
        level = panel(ground, area, level, cap, dice)
    ink = _ink_level(level, style, dice)
    place = (round(side[0] - left), round(over[0] - boxes[0, 1]))
    beside = _neighbours(ground, boxes + np.array(place * 2, np.float32), cap, ink, face, part, dice)
    _print(ground, line, place, style, ink, dice)
    moved = boxes + np.array(place * 2, np.float32)
    foil = scratched(ground, area, moved, part, cap, dice) if has_panel and dice.chance(0.5) else None
    wear(ground, dice)
    ground += dice.noise(high, wide) * np.float32(dice.between((0.5, 3.0)))
    corners = moved[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(-1, 4, 2)
    seen = [at for at, sign in enumerate(text.line) if sign != " "]
    quad = np.array([corners[seen[0], 0], corners[seen[-1], 1], corners[seen[-1], 2], corners[seen[0], 3]])
    return _Flat(np.clip(ground, 0, 255), foil, corners, quad, cap, beside)


def _ink_level(paper: float, style: str, dice: Dice) -> float:
    if paper < 120:
        return paper + (250 - paper) * dice.between((0.55, 1.0))
    strength = dice.between((0.55, 0.85)) if style == "thermal" else dice.between((0.6, 0.97))
    return paper * (1 - strength)


def _neighbours(
    ground: Plane, boxes: Plane, cap: float, ink: float, face: Face, part: str, dice: Dice
) -> tuple[bool, bool]:
    """Labels and lines above, below and beside, sometimes close; whether there are some left and right."""
    drawn = set()
    high = ground.shape[0]
    top, bottom = boxes[0, 1], boxes[0, 3]
    for where, chance in (("above", 0.4), ("below", 0.35), ("left", 0.12), ("right", 0.12)):
        if not dice.chance(chance):
            continue
        drawn.add(where)
        size = cap * (dice.between((0.35, 0.8)) if where in ("above", "below") else dice.between((0.6, 1.0)))
        words, _ = printing.set_words(
            choose(dice, part).line[:26], dice.pick((face, dice.pick(faces.faces(part)))), size
        )
        gap = cap * dice.between((0.3, 0.9))
        shift = dice.between((-1, 6)) * cap
        x, y = {
            "above": (boxes[0, 0] + shift, top - gap - words.shape[0]),
            "below": (boxes[0, 0] + shift, bottom + gap),
            "left": (boxes[0, 0] - 2.2 * gap - words.shape[1], (top + bottom - words.shape[0]) / 2),
            "right": (boxes[:, 2].max() + 2.2 * gap, (top + bottom - words.shape[0]) / 2),
        }[where]
        if y < high:
            lay(ground, words, (round(x), round(y)), ink)
    return "left" in drawn, "right" in drawn


def _print(
    ground: Plane, line: printing.Line, place: tuple[int, int], style: str, ink: float, dice: Dice
) -> None:
    mask = printing.ink(line, style, dice)
    if style == "emboss":
        raised = cv2.GaussianBlur(line.mask, (0, 0), line.cap_px * 0.05)
        shift = max(1, round(line.cap_px * 0.06))
        rolled = np.roll(raised, (shift, shift * dice.pick((1, -1))), (0, 1))
        lay(ground, np.clip(raised - rolled, 0, 1) * np.float32(0.75), place, 252)
        lay(ground, np.clip(rolled - raised, 0, 1) * np.float32(0.75), place, 25)
        mask = mask * np.float32(dice.between((0.6, 0.95)))
    lay(ground, mask, place, ink)


def _photograph(flat: _Flat, text: Text, style: str, face: str, height: float, dice: Dice) -> Window:
    matrix, size = _pose(flat, height, dice)
    shrink = flat.cap / height
    source = cv2.GaussianBlur(flat.pixels, (0, 0), 0.32 * shrink) if shrink > 1.6 else flat.pixels
    seen = cv2.warpPerspective(source, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    boxes, line = _project(matrix, flat.boxes), _project(matrix, flat.line)
    seen = lit(seen, dice)
    cover = np.zeros(seen.shape, np.float32)
    if flat.foil is not None:
        foil = cv2.warpPerspective(flat.foil, matrix, size, flags=cv2.INTER_LINEAR)
        cover = np.where(foil >= 0.5, np.float32(1), np.float32(0))
    if dice.chance(0.06):
        seen, finger = with_finger(seen, line, height, dice)
        cover = np.maximum(cover, finger)
    if dice.chance(0.26):
        glare = reflection(seen.shape, line, height, dice)
        seen = seen + glare * (dice.between((238, 255)) - seen)
        cover = np.maximum(cover, np.where(glare >= WASHED_OUT, np.float32(1), np.float32(0)))
    pixels, is_faint = recorded(seen, boxes, height, dice)
    covered = np.maximum(shares(cover, boxes), is_faint)
    return Window(pixels, text, boxes, line, covered, height, style, face, flat.beside)


def _pose(flat: _Flat, height: float, dice: Dice) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """Card to window, and the window's size."""
    roll = dice.random.gauss(0, 7) if dice.chance(0.8) else dice.between((-40, 40))
    if dice.chance(0.06):
        roll = dice.between((-180, 180))
    tilt = min(36.0, abs(dice.random.gauss(0, 14)))
    axis = np.radians(dice.between((0, 360)))
    spin, _ = cv2.Rodrigues(np.array([0, 0, np.radians(roll)]))
    lean, _ = cv2.Rodrigues(np.array([np.cos(axis), np.sin(axis), 0.0]) * np.radians(tilt))
    turn = lean @ spin
    depth = FOCAL_PX * flat.cap / height
    where = np.array([dice.random.gauss(0, 150), dice.random.gauss(0, 90)]) / FOCAL_PX * depth
    plane = np.column_stack([turn[:, 0], turn[:, 1], (where[0], where[1], depth)])
    origin = flat.line.mean(axis=0)
    shift = np.array([[1, 0, -origin[0]], [0, 1, -origin[1]], [0, 0, 1.0]])
    matrix = np.diag([FOCAL_PX, FOCAL_PX, 1]) @ plane @ shift
    rows, columns = flat.pixels.shape
    inner = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float32)
    seen = _project(matrix, inner)
    low, high = np.floor(seen.min(axis=0)), np.ceil(seen.max(axis=0))
    matrix = np.array([[1, 0, -low[0]], [0, 1, -low[1]], [0, 0, 1.0]]) @ matrix
    return matrix, (int(high[0] - low[0]) + 1, int(high[1] - low[1]) + 1)


def _project(matrix: NDArray[np.float64], points: NDArray[np.float32]) -> NDArray[np.float32]:
    moved = cv2.perspectiveTransform(points.reshape(-1, 1, 2).astype(np.float32), matrix)
    return np.asarray(moved.reshape(points.shape), np.float32)
