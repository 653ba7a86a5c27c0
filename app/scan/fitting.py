"""Fits a line's quad exactly: a strip is cut roughly along the line, and what the fitting network says of the
strip's columns becomes four corners.

The network itself is run by `locate`; which lines there are is found by `finding`.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.line import Gray, Quad

WIDTH, HEIGHT = 480, 40
"""The strip that the network looks at, in pixels."""
CAP = 14.0
"""Cap height in the strip, if the rough quad is right; along the line a cap height is as many pixels."""
TOP = (HEIGHT - CAP) / 2
COLUMN = 8
"""Strip pixels to a column of the network's answer."""
REACH = 4.0
"""Cap heights up to which a column knows how far away the line's ends are."""
_LONGEST = 420.0
_LEAST_INSIDE = 2.0
Matrix = NDArray[np.float64]
Columns = NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Fit:
    """A fitted line. code and upright: 0..1, how likely it is the claim code's line and not upside down."""

    quad: Quad
    code: float
    upright: float


@dataclass(frozen=True, slots=True)
class Straight:
    """A straight line across the strip."""

    slope: float
    level: float

    def at(self, x: float) -> float:
        return self.slope * x + self.level


def to_strip(quad: Quad) -> Matrix:
    """The homography from frame to strip, (3, 3)."""
    length = _between(quad[[0, 3]].mean(axis=0), quad[[1, 2]].mean(axis=0))
    height = (_between(quad[0], quad[3]) + _between(quad[1], quad[2])) / 2
    half = min(CAP * length / max(height, 1e-3), _LONGEST) / 2
    left, right, base = WIDTH / 2 - half, WIDTH / 2 + half, TOP + CAP
    target = np.array([(left, TOP), (right, TOP), (right, base), (left, base)], np.float32)
    matrix: Matrix = load_cv2().getPerspectiveTransform(quad.astype(np.float32), target)
    return matrix


def cut(gray: Gray, quad: Quad) -> tuple[Gray, Matrix]:
    """The strip (HEIGHT, WIDTH) uint8 around a rough quad, and the homography from frame to strip.

    Print that is larger than in the strip is averaged down first, so that its strokes do not break.
    """
    cv2 = load_cv2()
    matrix = to_strip(quad)
    shrink = _shrink(quad)
    source, to_source = (gray, np.eye(3)) if shrink == 1 else _shrunk(gray, quad, shrink)
    strip: Gray = cv2.warpPerspective(
        source,
        matrix @ np.linalg.inv(to_source),
        (WIDTH, HEIGHT),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return strip, matrix


def standardised(strips: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(n, HEIGHT, WIDTH) uint8 to (n, 1, HEIGHT, WIDTH) float32, each of mean 0 and deviation 1 around the
    line."""
    planes = strips.astype(np.float32)
    band = planes[:, int(TOP) - 4 : int(TOP + CAP) + 4, WIDTH // 8 : -WIDTH // 8]
    mean = band.mean(axis=(1, 2), keepdims=True)
    deviation = band.std(axis=(1, 2), keepdims=True)
    ready: NDArray[np.float32] = ((planes - mean) / np.maximum(deviation, 4.0))[:, None]
    return ready


def fit(columns: Columns, matrix: Matrix, rough: Quad) -> Fit:
    """The line in the strip. columns: (8, n) float32, the network's answer: is text, is code, is upright (as
    logits), cap line, base line, start, end (in cap heights from where they ought to be), slant.

    matrix: from frame to strip. Where no text is seen the rough quad stands.
    """
    text, code, upright = 1 / (1 + np.exp(-np.clip(columns[:3], -30, 30)))
    x = (np.arange(columns.shape[1]) + 0.5) * COLUMN - 0.5
    inside = text**2
    if inside.sum() < _LEAST_INSIDE:
        return Fit(rough, float((code * inside).max(initial=0.0)), 0.5)
    lines = np.array([TOP + CAP * columns[3], TOP + CAP + CAP * columns[4], columns[7]], np.float64)
    cap, base, slant = (Straight(*line) for line in _straight(x, lines, inside).tolist())
    left = _end(x, columns[5], inside)
    right = _end(x, columns[6], inside)
    corners = _corners(cap, base, slant, left, right)
    if not _is_line(corners):
        return Fit(rough, float(np.average(code, weights=inside)), 0.5)
    quad = load_cv2().perspectiveTransform(corners[:, None], np.linalg.inv(matrix))[:, 0]
    means = (float(np.average(one, weights=inside)) for one in (code, upright))
    return Fit(quad.astype(np.float32), *means)


def _corners(cap: Straight, base: Straight, slant: Straight, left: float, right: float) -> Columns:
    """Corners in the strip: the ends are where the middle line ends, and lean with the slant."""
    out = []
    for x, lines in ((left, (cap, base)), (right, (base, cap))):
        middle = (cap.at(x) + base.at(x)) / 2
        for line in lines:
            lean = slant.at(x) * (line.at(x) - middle)
            out.append((x + lean, line.at(x + lean)))
    first, second, third, fourth = out
    return np.array([first, fourth, third, second], np.float32)


def _is_line(corners: Columns) -> bool:
    """Whether corners in the strip can be a line's: an answer without sense may give any."""
    left, right = corners[3] - corners[0], corners[2] - corners[1]
    is_high = all(0.3 * CAP < side[1] < 3 * CAP and abs(side[0]) < side[1] for side in (left, right))
    return is_high and float((corners[1:3, 0] - corners[[0, 3], 0]).min()) > CAP


def _straight(x: Columns, lines: Columns, weight: Columns) -> Columns:
    """(k, 2) slope and level of the straight lines through (x, lines), lines (k, n); found once more with
    less weight on what lies off them."""
    weights = np.broadcast_to(weight, lines.shape)
    slope, level = _least_squares(x, lines, weights)
    off = np.abs(lines - slope * x - level)
    return np.hstack(_least_squares(x, lines, weights / (1 + (off / (0.06 * CAP)) ** 2)))


def _least_squares(x: Columns, lines: Columns, weights: Columns) -> tuple[Columns, Columns]:
    """(k, 1) slope and (k, 1) level."""
    share = (np.sqrt(weights) + 1e-4) ** 2
    share = share / share.sum(axis=1, keepdims=True)
    middle, height = share @ x[:, None], (share * lines).sum(axis=1, keepdims=True)
    off = share * (x - middle)
    slope = (off * lines).sum(axis=1, keepdims=True) / (off * x).sum(axis=1, keepdims=True)
    return slope, height - slope * middle


def _end(x: Columns, way: Columns, weight: Columns) -> float:
    """Where an end lies: the median of what columns near enough to know say, nearer ones counting more."""
    near = np.clip(REACH - 0.5 - np.abs(way), 0.02, None) * weight
    places = x + way * CAP
    order = np.argsort(places)
    share = np.cumsum(near[order])
    return float(places[order][np.searchsorted(share, share[-1] / 2)])


def _between(one: Columns, other: Columns) -> float:
    return float(np.hypot(*(one - other)))


def _shrink(quad: Quad) -> int:
    height = (_between(quad[0], quad[3]) + _between(quad[1], quad[2])) / 2
    return max(1, int(height / CAP + 0.3))


def _shrunk(gray: Gray, quad: Quad, shrink: int) -> tuple[Gray, Matrix]:
    """The part of the frame that the strip shows, `shrink` times smaller, and the matrix from frame to it."""
    cv2 = load_cv2()
    shown = np.array([(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)], np.float32)[:, None]
    outline = cv2.perspectiveTransform(shown, np.linalg.inv(to_strip(quad)))[:, 0]
    height, width = gray.shape
    low = np.floor(outline.min(axis=0)).clip(0, (width - 1, height - 1)).astype(int)
    high = np.ceil(outline.max(axis=0) + 1).clip(low + 1, (width, height)).astype(int)
    part = gray[low[1] : high[1], low[0] : high[0]]
    size = (max(1, part.shape[1] // shrink), max(1, part.shape[0] // shrink))
    small: Gray = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    across, down = size[0] / part.shape[1], size[1] / part.shape[0]
    # Pixel centres: averaging moves them by half a pixel less half a small one.
    matrix = np.array(
        [
            [across, 0, (across - 1) / 2 - low[0] * across],
            [0, down, (down - 1) / 2 - low[1] * down],
            [0, 0, 1],
        ]
    )
    return small, matrix
