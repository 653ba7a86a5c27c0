"""Cuts strips out of windows as a locator does, with its errors, and says what the net should see in each
column."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from lines_draw import LOST_FROM, Gray, Window
from lines_text import DASHES, IGNORED, MAYBE, class_of
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.readers.columns import BLANK, DASH, LOST, SPACE, STRANGE, STRIDE_PX
from app.scan.readers.neural import CAP_PX, SIDE_PX, STRIP_HEIGHT, STRIP_WIDTH
from app.testing.studio.dice import Dice

cv2 = load_cv2()

COLUMNS = STRIP_WIDTH // STRIDE_PX
LONGEST = 40
CUT_OFF = 0.45
WHOLE = 0.85


@dataclass(frozen=True, slots=True)
class Strip:
    """pixels: (32, 384) uint8, `width` columns of them used. columns: (96,) int8 classes, -1 where nothing is
    asked. sequence: classes left to right, without blanks; empty where not all of them are known. upright,
    is_code: 1, 0, or -1 where nothing is asked.
    """

    pixels: Gray
    width: int
    columns: NDArray[np.int8]
    sequence: tuple[int, ...]
    upright: int
    is_code: int


def cut(window: Window, dice: Dice, *, exact: bool = False, whole: bool = False) -> Strip:
    """The strip of the window's line. exact: as the truth has it, without a locator's errors. whole: with
    errors that leave all of the line in the strip, the right way up."""
    turned = not exact and not whole and dice.chance(0.06)
    quad = window.line if exact else framed(window.line, window.height_px, dice, whole=whole)
    if turned:
        quad = np.roll(quad, 2, axis=0)
    scale = 1.0 if exact else float(np.clip(np.exp(dice.random.gauss(0, 0.1)), 0.7, 1.4))
    matrix, width = to_strip(quad, scale, 0.0 if exact else dice.random.gauss(0, 0.9))
    pixels = straighten(window.pixels, matrix, width, window.height_px, dice.whole((0, 1)))
    return _labelled(window, pixels, width, matrix, turned=turned)


def framed(line: NDArray[np.float32], height_px: float, dice: Dice, *, whole: bool) -> NDArray[np.float32]:
    """A line's quad with a locator's errors: ends missed or overrun, turned, sheared, uneven."""
    length = float(np.linalg.norm(line[1] - line[0]) / max(height_px, 1))
    ends = [_end(dice, whole=whole), _end(dice, whole=whole)]
    if ends[0] + ends[1] < 0.5 - length:
        ends = [0.0, 0.0]
    unit = np.array([(-ends[0], 0), (length + ends[1], 0), (length + ends[1], 1), (-ends[0], 1)], np.float32)
    skew = np.clip(dice.random.gauss(0, 0.7), -4, 4) * np.pi / 180
    skew = float(np.clip(skew * length, -0.3, 0.3)) / max(length, 1)
    shear = float(np.clip(dice.random.gauss(0, 0.06), -0.25, 0.25))
    middle = unit.mean(axis=0)
    off = unit - middle
    unit = middle + np.stack([off[:, 0] + shear * off[:, 1], off[:, 1] + skew * off[:, 0]], 1)
    unit += np.array([[dice.random.gauss(0, 0.04) for _ in range(2)] for _ in range(4)])
    source = np.array([(0, 0), (length, 0), (length, 1), (0, 1)], np.float32)
    to_window = cv2.getPerspectiveTransform(source, line.astype(np.float32))
    return np.asarray(
        cv2.perspectiveTransform(unit.reshape(-1, 1, 2).astype(np.float32), to_window).reshape(4, 2)
    )


def _end(dice: Dice, *, whole: bool) -> float:
    """How far a found end lies outside the true one, in cap heights."""
    kind = dice.weighted({"near": 0.74, "over": 0.2, "short": 0.06})
    if kind == "near" or (whole and kind == "short"):
        return dice.random.gauss(0.0, 0.2)
    return dice.between((0.3, 3.5)) if kind == "over" else -dice.between((0.3, 1.8))


def to_strip(
    quad: NDArray[np.float32], scale: float = 1.0, shift: float = 0.0
) -> tuple[NDArray[np.float64], int]:
    """Window to strip, and how many of its columns are used. scale: of the cap height; shift: downwards in
    pixels."""
    long = np.linalg.norm(quad[1] - quad[0]) + np.linalg.norm(quad[2] - quad[3])
    high = np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])
    cap = CAP_PX * scale
    length = float(np.clip(cap * long / max(float(high), 1e-3), 8, STRIP_WIDTH - 2 * SIDE_PX))
    top = (STRIP_HEIGHT - cap) / 2 + shift
    left, right, base = SIDE_PX, SIDE_PX + length, top + cap
    target = np.array([(left, top), (right, top), (right, base), (left, base)], np.float32)
    matrix = cv2.getPerspectiveTransform(quad.astype(np.float32), target)
    return matrix, min(STRIP_WIDTH, round(right + SIDE_PX))


def straighten(pixels: Gray, matrix: NDArray[np.float64], width: int, height_px: float, way: int = 1) -> Gray:
    """(32, 384): the strip, beyond its width filled with its mean. Print larger than the strip's is blurred
    first (way 0) or taken at a multiple of the strip's size and averaged (way 1), as Tillfold does it."""
    strip = np.empty((STRIP_HEIGHT, STRIP_WIDTH), np.uint8)
    strip[:, :width] = (
        _blurred(pixels, matrix, width, height_px)
        if way == 0
        else _averaged(pixels, matrix, width, height_px)
    )
    strip[:, width:] = round(float(strip[:, :width].mean()))
    return strip


def _blurred(pixels: Gray, matrix: NDArray[np.float64], width: int, height_px: float) -> Gray:
    shrink = height_px / CAP_PX
    if shrink > 1.3:
        pixels = cv2.GaussianBlur(pixels, (0, 0), 0.4 * shrink)
    how = cv2.INTER_LINEAR if shrink > 1 else cv2.INTER_CUBIC
    made: Gray = cv2.warpPerspective(
        pixels, matrix, (width, STRIP_HEIGHT), flags=how, borderMode=cv2.BORDER_REPLICATE
    )
    return made


def _averaged(pixels: Gray, matrix: NDArray[np.float64], width: int, height_px: float) -> Gray:
    fine = int(np.clip(np.ceil(height_px / CAP_PX - 0.2), 1, 4))
    finer = np.array([[fine, 0, (fine - 1) / 2], [0, fine, (fine - 1) / 2], [0, 0, 1]]) @ matrix
    size = (width * fine, STRIP_HEIGHT * fine)
    strip = cv2.warpPerspective(pixels, finer, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    made: Gray = cv2.resize(strip, (width, STRIP_HEIGHT), interpolation=cv2.INTER_AREA) if fine > 1 else strip
    return made


def _labelled(
    window: Window, pixels: Gray, width: int, matrix: NDArray[np.float64], *, turned: bool
) -> Strip:
    boxes = cv2.perspectiveTransform(window.boxes.reshape(-1, 1, 2), matrix).reshape(-1, 4, 2)
    marks = sorted(_marks(boxes, window, turned=turned))
    columns, sequence = _columns(marks, width)
    if marks and any(window.beside):
        columns[_is_aside(marks)] = IGNORED
        sequence = ()
    columns[-(-width // STRIDE_PX) :] = IGNORED
    legible = sum(1 for mark in marks if 0 <= mark[2] < DASH)
    asked = legible >= 4 or turned
    is_code = int(window.text.is_code) if asked and not turned else IGNORED
    return Strip(pixels, width, columns, sequence, int(not turned) if asked else IGNORED, is_code)


def _marks(boxes: NDArray[np.float32], window: Window, *, turned: bool) -> Iterator[tuple[float, float, int]]:
    """Left and right edge and class of each character, and of each room between groups."""
    line = window.text.line
    for at, sign in enumerate(line):
        if sign not in (" ", MAYBE):
            yield (*_extent(boxes[at]), _shown(sign, window.covered[at], turned=turned))
        elif not {line[at - 1], line[at + 1]} & set(DASHES):
            yield (*_between(boxes[at - 1], boxes[at + 1]), class_of(sign))


def _is_aside(marks: list[tuple[float, float, int]]) -> NDArray[np.bool_]:
    """Columns so far beside the line that they may show other print."""
    places = (np.arange(COLUMNS) + 0.5) * STRIDE_PX
    return np.asarray((places < marks[0][0] - CAP_PX / 2) | (places > marks[-1][1] + CAP_PX / 2))


def _extent(box: NDArray[np.float32]) -> tuple[float, float]:
    xs = sorted(((box[0, 0] + box[3, 0]) / 2, (box[1, 0] + box[2, 0]) / 2))
    return float(xs[0]), float(xs[1])


def _between(before: NDArray[np.float32], after: NDArray[np.float32]) -> tuple[float, float]:
    """A space: the middle of the room between its neighbours."""
    first, second = sorted((_extent(before), _extent(after)))
    middle, room = (first[1] + second[0]) / 2, max(second[0] - first[1], 2.0)
    return middle - room / 4, middle + room / 4


def _shown(character: str, covered: float, *, turned: bool) -> int:
    if covered >= LOST_FROM:
        return LOST
    return STRANGE if turned else class_of(character)


def _columns(marks: list[tuple[float, float, int]], width: int) -> tuple[NDArray[np.int8], tuple[int, ...]]:
    columns = np.full(COLUMNS, BLANK, np.int8)
    places = (np.arange(COLUMNS) + 0.5) * STRIDE_PX
    middles = np.array([(left + right) / 2 for left, right, _ in marks])
    sequence = []
    for at, (left, right, shown) in enumerate(marks):
        middle, seen = middles[at], _seen_share(left, right, width)
        gaps = [abs(middles[other] - middle) for other in (at - 1, at + 1) if 0 <= other < len(marks)]
        pitch = min([*gaps, 20.0])
        away = np.abs(places - middle)
        if seen < WHOLE:
            columns[away <= max(0.5 * (right - left) + 2, 2)] = IGNORED
            if seen >= CUT_OFF and shown != SPACE:
                sequence.append(LOST)
            continue
        inner = away <= max(0.24 * pitch, 2.0)
        outer = (away <= max(0.36 * pitch, 2.0)) & ~inner & (columns == BLANK)
        columns[outer] = IGNORED
        columns[inner] = shown
        sequence.append(shown)
    return columns, () if IGNORED in sequence else tuple(sequence[:LONGEST])


def _seen_share(left: float, right: float, width: int) -> float:
    """Part of a character's width inside the strip."""
    held = max(right - left, 2.0)
    return max(0.0, min(right, width) - max(left, 0.0)) / held
