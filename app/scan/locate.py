"""Where the code line is: lines of print at any rotation, ranked by how much they look like a printed code.

Nothing is read here. Which way up a line stands is left to the reader: `TextLine.upside_down`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan import shapes
from app.scan.line import Gray, Quad, TextLine

_SEARCHED_PX = 1280
"""The longer side of the picture that is searched; larger pictures are searched in a smaller copy."""
_LEAST_SHAPES, _MOST_SHAPES = 7, 34
_MOST_PIECES = 120


@dataclass(frozen=True, slots=True)
class _Row:
    """Shapes side by side: boxes (n, 4) from left to right, in the turned picture."""

    boxes: NDArray[np.float32]
    is_light_on_dark: bool


def lines(gray: Gray, lengths: Sequence[int] = (14, 15, 16), most: int = 6) -> list[TextLine]:
    """Lines that may be the code, likeliest first, without upside-down twins.

    gray: (H, W) uint8. lengths: how many characters the wanted codes have.
    """
    scale = min(1.0, _SEARCHED_PX / max(gray.shape))
    small = gray if scale == 1.0 else _shrunk(gray, scale)
    ranked: list[tuple[float, TextLine]] = []
    for turn in _turns(small):
        turned, back = _turned(small, turn)
        for found in shapes.find(turned):
            for row in _rows(found):
                line = _line(row, back, scale)
                ranked.append((_worth(line, row, lengths), line))
    ranked.sort(key=lambda pair: -pair[0])
    return _distinct([line for worth, line in ranked if worth > 0], most)


def _shrunk(gray: Gray, scale: float) -> Gray:
    cv2 = load_cv2()
    size = (max(round(gray.shape[1] * scale), 1), max(round(gray.shape[0] * scale), 1))
    small: Gray = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    return small


def _turns(gray: Gray) -> list[float]:
    """Degrees by which to turn the picture so that print stands level; small slants are left to the rows."""
    angles = shapes.reading_angles(shapes.find(gray, windows=(31,)))
    turns: list[float] = []
    for angle in angles or [0.0]:
        turn = 0.0 if abs(angle) <= 4 else angle
        if turn not in turns:
            turns.append(turn)
    return turns


def _turned(gray: Gray, degrees: float) -> tuple[Gray, NDArray[np.float64]]:
    """The picture turned so that print at `degrees` stands level, and the 2x3 matrix that leads back."""
    if degrees == 0.0:
        return gray, np.array([[1.0, 0, 0], [0, 1, 0]])
    cv2 = load_cv2()
    height, width = gray.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    cosine, sine = abs(matrix[0, 0]), abs(matrix[0, 1])
    new_width, new_height = int(height * sine + width * cosine), int(height * cosine + width * sine)
    matrix[:, 2] += ((new_width - width) / 2, (new_height - height) / 2)
    ground = int(np.median(gray))
    turned = cv2.warpAffine(gray, matrix, (new_width, new_height), borderValue=ground)
    return turned, cv2.invertAffineTransform(matrix)


def _rows(found: shapes.Shapes) -> list[_Row]:
    """Shapes linked to their right neighbours of like height; then pieces of one line joined over a wide
    gap."""
    boxes = found.boxes[np.argsort(found.boxes[:, 0], kind="stable")]
    boxes = boxes[boxes[:, 2] < 1.7 * boxes[:, 3]]  # wider than any letter is high
    chains = _chains(boxes, _links(boxes))
    pieces = [boxes[chain] for chain in chains if len(chain) >= 3]
    return [
        _Row(piece, found.is_light_on_dark)
        for piece in _joined(pieces)
        if _LEAST_SHAPES <= len(piece) <= _MOST_SHAPES
    ]


def _links(boxes: NDArray[np.float32]) -> dict[int, int]:
    """Each shape's right neighbour. Where two claim the same one, the nearer keeps it."""
    links: dict[int, int] = {}
    claimed: dict[int, tuple[float, int]] = {}
    right = boxes[:, 0] + boxes[:, 2]
    middle = boxes[:, 1] + boxes[:, 3] / 2
    starts = boxes[:, 0]
    for i, height in enumerate(boxes[:, 3]):
        stop = int(np.searchsorted(starts, right[i] + 1.9 * height))
        near = np.arange(i + 1, stop)
        if not len(near):
            continue
        gap = starts[near] - right[i]
        slant = np.abs(middle[near] - middle[i])
        ratio = boxes[near, 3] / height
        fits = (gap > -0.35 * height) & (slant < 0.3 * height + 0.12 * gap) & (ratio > 0.72) & (ratio < 1.38)
        near, gap, slant = near[fits], gap[fits], slant[fits]
        if not len(near):
            continue
        cost = gap + 1.5 * slant
        best = int(cost.argmin())
        target = int(near[best])
        price = float(cost[best])
        if target in claimed and claimed[target][0] <= price:
            continue
        if target in claimed:
            links.pop(claimed[target][1])
        claimed[target] = (price, i)
        links[i] = target
    return links


def _chains(boxes: NDArray[np.float32], links: dict[int, int]) -> list[list[int]]:
    has_left = set(links.values())
    chains = []
    for start in range(len(boxes)):
        if start in has_left:
            continue
        chain = [start]
        while chain[-1] in links:
            chain.append(links[chain[-1]])
        chains.append(chain)
    return chains


def _joined(pieces: list[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
    """Pieces that continue each other behind a gap (a covered character, a wide group gap) become one.

    A textured ground makes thousands of pieces, so only the longest are looked at.
    """
    pieces = sorted(pieces, key=len, reverse=True)[:_MOST_PIECES]
    joined: list[tuple[float, NDArray[np.float32]]] = []
    for piece in sorted(pieces, key=lambda piece: float(piece[0, 0])):
        height = float(np.median(piece[:, 3]))
        for at, (known, earlier) in enumerate(joined):
            gap = float(piece[0, 0] - earlier[-1, 0] - earlier[-1, 2])
            step = abs(float(piece[0, 1] + piece[0, 3] / 2 - earlier[-1, 1] - earlier[-1, 3] / 2))
            is_level = step < 0.6 * known + 0.3 * gap
            is_near = is_level and -0.2 * known < gap < 4.0 * known and 0.75 < height / known < 1.33
            if is_near and _continues(earlier, piece, known):
                joined[at] = (known, np.concatenate([earlier, piece]))
                break
        else:
            joined.append((height, piece))
    return [piece for _, piece in joined]


def _continues(left: NDArray[np.float32], right: NDArray[np.float32], height: float) -> bool:
    """Whether the right piece begins on the line through the left one."""
    slope, level = _fit(left[:, 0] + left[:, 2] / 2, left[:, 1] + left[:, 3] / 2)
    centre = right[0, :2] + right[0, 2:] / 2
    return abs(float(centre[1]) - (slope * float(centre[0]) + level)) < 0.4 * height


def _fit(x: NDArray[Any], y: NDArray[Any]) -> tuple[float, float]:
    """A line through points of which some are off (tails, broken letters): fitted twice, without the far
    ones."""
    slope, level = np.polyfit(x, y, 1)
    off = np.abs(y - (slope * x + level))
    kept = off <= max(float(np.median(off)) * 2.5, 0.5)
    if kept.sum() >= 3:
        slope, level = np.polyfit(x[kept], y[kept], 1)
    return float(slope), float(level)


def _line(row: _Row, back: NDArray[np.float64], scale: float) -> TextLine:
    boxes = row.boxes
    centre = boxes[:, 0] + boxes[:, 2] / 2
    top, bottom = _fit(centre, boxes[:, 1]), _fit(centre, boxes[:, 1] + boxes[:, 3])
    left, right = float(boxes[0, 0]), float((boxes[:, 0] + boxes[:, 2]).max())
    corners = np.array([(x, edge[0] * x + edge[1]) for x, edge in _around(left, right, top, bottom)])
    quad: Quad = ((corners @ back[:, :2].T + back[:, 2]) / scale).astype(np.float32)
    middle = (np.polyval(top, centre) + np.polyval(bottom, centre)) / 2
    ends = np.stack([boxes[:, 0], middle, boxes[:, 0] + boxes[:, 2], middle], axis=1).reshape(-1, 2)
    cells = ((ends @ back[:, :2].T + back[:, 2]) / scale).astype(np.float32).reshape(-1, 2, 2)
    heights = boxes[:, 3]
    evenness = float(np.mean(np.abs(heights / np.median(heights) - 1) < 0.13))
    height_px = float(np.median(heights)) / scale
    return TextLine(quad, cells, height_px, evenness, row.is_light_on_dark)


def _around(
    left: float, right: float, top: tuple[float, float], bottom: tuple[float, float]
) -> list[tuple[float, tuple[float, float]]]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _worth(line: TextLine, row: _Row, lengths: Sequence[int]) -> float:
    """How much a line looks like a code: its count of shapes, even heights (capitals only), size, even
    pitch."""
    count = min(abs(line.count - length) for length in lengths)
    counted = float(np.exp(-((count / 3.5) ** 2)))
    large = float(np.clip(line.height_px / 30, 0.25, 1.2))
    pitch = np.diff(row.boxes[:, 0] + row.boxes[:, 2] / 2)
    regular = float(np.mean(np.abs(pitch / np.median(pitch) - 1) < 0.3))
    return (0.25 + counted) * (0.2 + line.evenness) * (0.3 + regular) * large


def _distinct(found: list[TextLine], most: int) -> list[TextLine]:
    """Without the copies of a line that other windows and polarities gave."""
    kept: list[TextLine] = []
    for line in found:
        if all(not _overlap(line.quad, other.quad) for other in kept):
            kept.append(line)
        if len(kept) == most:
            break
    return kept


def _overlap(one: Quad, other: Quad) -> bool:
    """Whether two lines lie over each other by more than a third of the smaller."""
    cv2 = load_cv2()
    area, _ = cv2.intersectConvexConvex(one, other)
    least = min(cv2.contourArea(one), cv2.contourArea(other))
    return bool(area > 0.34 * max(least, 1e-6))
