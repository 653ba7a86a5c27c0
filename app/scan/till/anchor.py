"""Where a card lies: by its bars, or by its printed serial where these were not read; and the picture of its
surroundings turned level by them. What stands there is not looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.frame import Pixels
from app.scan.line import Quad, TextLine
from app.scan.till import rectangles
from app.scan.till.rectangles import Tones

LENGTH_PX = 128
"""The length of the bars in the level picture: 3 pixels to a millimetre."""
_SIDE_PX = 480
_MOST_LEAN = 0.5
"""Bars that seem to lean more than so (cosine of their corner) have corners that were not found well."""
NEAR_BARS = 0.45
"""How far around the bars, in their lengths, their serial stands."""
_BARS_TO_CAP = 23.0
"""How much longer bars are than the digits of a printed serial are high, about."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the card is and how it lies: the quad of its bars, or of its serial stretched to their length.
    paper: (3,) float32 BGR, how light white paper is there."""

    quad: Quad
    paper: Tones


def of_bars(pixels: Pixels, bars: Quad) -> Anchor:
    """By bars whose corners are known."""
    return Anchor(bars, _paper(pixels, bars))


def of_serial(pixels: Pixels, line: TextLine, quads: Sequence[Quad]) -> Anchor:
    """By the bars that stand nearest to a serial, else by the serial itself. quads: of all bars."""
    near = [quad for quad in quads if _far(quad, line.quad) < NEAR_BARS]
    if near:
        return of_bars(pixels, min(near, key=lambda one: _far(one, line.quad)))
    along = line.quad[1] - line.quad[0]
    longer = _BARS_TO_CAP * line.height_px / max(float(np.linalg.norm(along)), 1.0)
    return Anchor(line.extended(0.0, longer - 1.0).quad, _paper(pixels, line.quad))


def level(pixels: Pixels, quad: Quad) -> tuple[NDArray[np.float64], Pixels]:
    """The surroundings of the bars with these level, their ends upright and in a known length; how frame
    points come there."""
    cv2 = load_cv2()
    if quad[1, 0] + quad[2, 0] < quad[0, 0] + quad[3, 0]:
        quad = np.roll(quad, 2, axis=0)  # from left to right in every frame of one card
    along = ((quad[1] - quad[0]) + (quad[2] - quad[3])).astype(np.float64) / 2
    length = max(float(np.linalg.norm(along)), 1.0)
    along /= length
    straight = np.array([-along[1], along[0]])
    down = ((quad[3] - quad[0]) + (quad[2] - quad[1])).astype(np.float64) / 2
    down /= max(float(np.linalg.norm(down)), 1e-6)
    if abs(float(down @ along)) > _MOST_LEAN or float(down @ straight) <= 0:
        down = straight
    scale = LENGTH_PX / length
    shrink = max(1.0, 0.7 / scale)
    small = cv2.resize(pixels, None, fx=1 / shrink, fy=1 / shrink, interpolation=cv2.INTER_AREA)
    turn = scale * np.linalg.inv(np.stack([along, down], axis=1))
    shift = np.full(2, _SIDE_PX / 2) - turn @ quad.mean(axis=0)
    matrix = np.hstack([turn, shift[:, None]])
    of_small = matrix @ np.diag((pixels.shape[1] / small.shape[1], pixels.shape[0] / small.shape[0], 1.0))
    size = (_SIDE_PX, _SIDE_PX)
    return matrix, cv2.warpAffine(small, of_small, size, borderMode=cv2.BORDER_REPLICATE)


def _paper(pixels: Pixels, bars: Quad) -> Tones:
    """(3,) float32 BGR: how light the paper between the bars is."""
    chosen = rectangles.inside(pixels, bars)
    if not len(chosen):
        return np.full(3, 255, np.float32)
    return np.asarray(np.percentile(chosen, 90, axis=0), np.float32)


def _far(bars: Quad, other: Quad) -> float:
    """How far the middle of something is from bars, in their lengths."""
    away = float(np.linalg.norm(bars.mean(axis=0) - other.mean(axis=0)))
    return away / max(float(np.linalg.norm(bars[1] - bars[0])), 1.0)
