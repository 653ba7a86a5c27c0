"""A card's bars by their look: where they lie with all four corners, also where no row of them can be read,
and what they say once they are straightened. What else is in a frame is `barcodes`'."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np
import zxingcpp

from app.environ import load_cv2
from app.scan.line import Gray, Quad

_LONG_PX, _HIGH_PX = 720, (24, 200)
"""Length of the straightened bars, six pixels to the narrowest, and from what height to what."""
_BESIDE = 0.14
"""So much of their length is seen beside them: where they were found they may be too short."""
_SHARPENED_PX, _SHARPENING = 3.0, 1.5
_BANDS = 3
"""Into so many bands they are cut, each the mean of its rows: a finger or a reflection lies over one."""
_AROUND_PX, _LEAST_STEP = 91, 12.0
"""How far around its darkest and its lightest are looked for where a shadow lies over them; and the least
difference of the two that is no noise."""
_OUTER, _LEAST_PX = 3, 300
"""Labels are cut close, and readers want much white beside bars, or the picture's end: each of so many outer
stretches of white is taken for the one beside them, and the picture ends there. And the least length then."""


def find(gray: Gray) -> list[Quad]:
    """(4, 2) float32 each, clockwise, the first two along the bars; largest first. gray: (H, W) uint8."""
    is_found, found = _detector().detectMulti(np.ascontiguousarray(gray))
    quads = [_ordered(quad) for quad in found] if is_found else []
    return sorted(quads, key=lambda quad: -float(load_cv2().contourArea(quad)))


def read(gray: Gray, quad: Quad) -> str | None:
    """What the bars say; None where no attempt reads them, or two attempts read different numbers."""
    said = {text for attempt in _attempts(_straightened(gray, quad)) for text in _texts(attempt)}
    return said.pop() if len(said) == 1 else None


@cache
def _detector() -> Any:
    return load_cv2().barcode.BarcodeDetector()


def _ordered(found: Quad) -> Quad:
    quad: Quad = load_cv2().convexHull(found.astype(np.float32), clockwise=False).reshape(-1, 2)
    if len(quad) != 4:
        return np.asarray(found, np.float32)
    sides = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    return np.roll(quad, 0 if sides[0] + sides[2] >= sides[1] + sides[3] else -1, axis=0)


def _straightened(gray: Gray, quad: Quad) -> Gray:
    cv2 = load_cv2()
    long, deep = (float(np.linalg.norm(quad[1] - quad[0])), float(np.linalg.norm(quad[2] - quad[1])))
    high = round(float(np.clip(_LONG_PX * deep / max(long, 1.0), *_HIGH_PX)))
    side = round(_BESIDE * _LONG_PX)
    right = side + _LONG_PX
    target = np.array([(side, 0), (right, 0), (right, high), (side, high)], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, target)
    size = (right + side, high)
    cut: Gray = cv2.warpPerspective(
        gray, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return cut


def _attempts(cut: Gray) -> Iterator[Gray]:
    """Pictures of one row each, as high as a reader wants it."""
    means = [np.clip(part.mean(axis=0), 0, 255).astype(np.uint8) for part in _bands(cut)]
    for row in [*means, *(_evened(mean) for mean in means)]:
        for first, last in _between_white(row):
            high = np.repeat(row[None, first:last], _HIGH_PX[0], axis=0)
            yield high
            yield _sharpened(high)


def _bands(cut: Gray) -> list[Gray]:
    return [cut, *np.array_split(cut, _BANDS)]


def _evened(row: Gray) -> Gray:
    """(W,) with its darkest and its lightest the same everywhere."""
    cv2 = load_cv2()
    light, around = row[None].astype(np.float32), np.ones((1, _AROUND_PX), np.uint8)
    low, high = (
        cv2.GaussianBlur(bound(light, around), (0, 0), _AROUND_PX / 4) for bound in (cv2.erode, cv2.dilate)
    )
    even = (light - low) / np.maximum(high - low, _LEAST_STEP) * 255
    return np.asarray(np.clip(even, 0, 255)[0], np.uint8)


def _between_white(row: Gray) -> Iterator[tuple[int, int]]:
    """From where to where bars may go, from the middle of one stretch of white to that of another."""
    low, high = np.percentile(row, (10, 90))
    white = row > (low + high) / 2
    turns = np.flatnonzero(np.diff(white.astype(np.int8))) + 1
    bounds = zip([0, *turns], [*turns, len(row)], strict=True)
    middles = [int(first + last) // 2 for first, last in bounds if white[first]]
    for first in middles[:_OUTER]:
        for last in middles[-_OUTER:]:
            if last - first >= _LEAST_PX:
                yield first, last


def _sharpened(row: Gray) -> Gray:
    soft = load_cv2().GaussianBlur(row, (0, 0), _SHARPENED_PX)
    sharp: Gray = load_cv2().addWeighted(row, 1 + _SHARPENING, soft, -_SHARPENING, 0)
    return sharp


def _texts(cut: Gray) -> set[str]:
    formats = zxingcpp.BarcodeFormats((zxingcpp.BarcodeFormat.Code128,))
    found = zxingcpp.read_barcodes(
        np.ascontiguousarray(cut), formats, try_rotate=False, try_downscale=False, try_invert=False
    )
    return {one.text for one in found if one.valid and one.text}
