"""A panel cut out of the frame at the frame's own fineness, upright, with what lies around it; and where its
four sides are, to the pixel. How it looks there is `foil`'s and `ends`'."""

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.frame import Pixels
from app.scan.line import Quad
from app.scan.till.rectangles import Tones

_HIGH_PX, _WIDE_PX = (24, 72), 900
"""How high and how wide a straightened panel is: as in the frame between these."""
_AROUND, _BEYOND = 0.7, (0.8, 0.15)
"""How much is seen over and under a panel, in its heights; beyond its ends, in its heights and its lengths,
the more of both."""
_REACH, _STEP_PX, _FOIL_TONE = 0.2, 2, 0.1
"""How far from where it was found a side may be, in heights; so many pixels in and out of a side the tones
are compared; and how far the tone within it may be from that of the foil there."""
_ALONG, _ACROSS = 20, 8
"""At so many places a long side is looked for, and an end."""
_ON_LINE_PX, _AGREE = 2.0, 0.5
"""So near to a line are the places that agree with it; where fewer do, the side stays where it was."""
_TIMES = 2
"""Its sides are looked for near those that were found, and once more near those that were seen then."""


class Side(NamedTuple):
    """A straight side. slope, offset: y from x of a long side, x from y of an end. agree: the part of its
    places that lie on it. step: how far the tones inside and outside of it differ there."""

    slope: float
    offset: float
    agree: float
    step: float


@dataclass(frozen=True, slots=True)
class Straight:
    """tones: (H, W, 3), parts of the paper's light. box: left, top, right and bottom of the panel in it.
    quad: of the panel in the frame. ends: its left and its right one."""

    tones: Tones
    box: tuple[int, int, int, int]
    quad: Quad
    ends: tuple[Side, Side]

    @property
    def high(self) -> int:
        return self.box[3] - self.box[1]


def of(pixels: Pixels, quad: Quad, paper: Tones) -> Straight:
    """pixels: (H, W, 3) uint8 BGR. quad: (4, 2) about where the panel is, clockwise from its top left one."""
    for _ in range(_TIMES):
        quad, left, right = _fitted(pixels, quad, paper)
    tones, box, _ = _cut(pixels, quad, paper)
    return Straight(tones, box, quad, (left, right))


def _fitted(pixels: Pixels, quad: Quad, paper: Tones) -> tuple[Quad, Side, Side]:
    """The panel's corners, and its ends, by the sides that are seen."""
    tones, box, matrix = _cut(pixels, quad, paper)
    top, bottom, left, right = _sides(tones, box)
    corners = [_cross(*two) for two in ((top, left), (top, right), (bottom, right), (bottom, left))]
    back = np.linalg.inv(matrix)
    return load_cv2().perspectiveTransform(np.array([corners], np.float32), back)[0], left, right


def _cut(
    pixels: Pixels, quad: Quad, paper: Tones
) -> tuple[Tones, tuple[int, int, int, int], NDArray[np.float64]]:
    cv2 = load_cv2()
    sides = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    tall, long = max(float(sides[1] + sides[3]) / 2, 1.0), float(sides[0] + sides[2]) / 2
    high = round(float(np.clip(tall, *_HIGH_PX)))
    wide = round(min(max(long * high / tall, high), _WIDE_PX))
    over, beyond = round(_AROUND * high), round(max(_BEYOND[0] * high, _BEYOND[1] * wide))
    box = (beyond, over, beyond + wide, over + high)
    left, top, right, bottom = box
    target = np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, target)
    size = (wide + 2 * beyond, high + 2 * over)
    cut = cv2.warpPerspective(pixels, matrix, size, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cut.astype(np.float32) / paper, np.float32), box, matrix


def _sides(tones: Tones, box: tuple[int, int, int, int]) -> tuple[Side, Side, Side, Side]:
    """The top, the bottom, the left and the right one."""
    left, top, right, bottom = box
    high = bottom - top
    soft = load_cv2().GaussianBlur(tones, (0, 0), 1.0)
    reach = max(4, round(_REACH * high))
    along, columns = _parts(soft.swapaxes(0, 1), left, right, _ALONG)
    across, rows = _parts(soft, top + round(0.1 * high), bottom - round(0.1 * high), _ACROSS)
    return (
        _side(columns, along, top, -1, reach),
        _side(columns, along, bottom, 1, reach),
        _side(rows, across, left, -1, reach),
        _side(rows, across, right, 1, reach),
    )


def _parts(tones: Tones, first: int, last: int, count: int) -> tuple[NDArray[np.float64], Tones]:
    """The middles of so many equal parts of the rows, and (count, W, 3) the mean of each."""
    bounds = np.linspace(first, last, count + 1).astype(int)
    means = [tones[low : max(high, low + 1)].mean(axis=0) for low, high in pairwise(bounds)]
    return (bounds[1:] + bounds[:-1]) / 2, np.asarray(means, np.float32)


def _side(parts: Tones, middles: NDArray[np.float64], near: int, outward: int, reach: int) -> Side:
    """The line on which the tones of foil end. parts: (n, W, 3), across the side."""
    places = np.arange(near - reach, near + reach + 1)
    last = parts.shape[1] - 1
    foil = np.median(parts[:, np.sort(near - outward * np.arange(reach, 2 * reach + 1))], axis=1)
    within = parts[:, np.clip(places - outward * _STEP_PX, 0, last)]
    beyond = parts[:, np.clip(places + outward * _STEP_PX, 0, last)]
    steps = np.abs(beyond - within).max(axis=2) * (np.abs(within - foil[:, None]).max(axis=2) < _FOIL_TONE)
    best = steps.max(axis=1)
    chosen = best >= 0.5 * np.median(best)
    return _line(middles[chosen], places[steps.argmax(axis=1)][chosen].astype(np.float64), best[chosen], near)


def _line(along: NDArray[np.float64], off: NDArray[np.float64], steps: Tones, near: int) -> Side:
    """Through most of the places: the median of all slopes between two of them."""
    first, second = np.triu_indices(len(along), 1)
    if not len(first):
        return Side(0.0, float(near), 0.0, 0.0)
    slope = float(np.median((off[second] - off[first]) / (along[second] - along[first])))
    offset = float(np.median(off - slope * along))
    agree = float((np.abs(off - slope * along - offset) < _ON_LINE_PX).mean())
    step = float(np.median(steps))
    return Side(slope, offset, agree, step) if agree >= _AGREE else Side(0.0, float(near), agree, step)


def _cross(along: Side, across: Side) -> tuple[float, float]:
    """Where a long side and an end meet."""
    y = (along.slope * across.offset + along.offset) / (1.0 - along.slope * across.slope)
    return across.slope * y + across.offset, y
