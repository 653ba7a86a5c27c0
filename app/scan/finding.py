"""Lines of print from the answer of the finding network: cells that lie on one line become its rough quad.

The network itself is run by `locate`; `fitting` makes the quads exact.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.scan.line import Quad

CELL = 8
"""Pixels of the searched picture to a cell of the network's answer."""
_UNIT_PX = 10.0
_LIKELY, _OPEN = 0.35, 0.25
"""Share of likeliness a line begins with, and with which cells are added to it."""
_SURE_OF_CODE, _AS_LIKELY = 0.5, 0.3
"""Score from which on no other print is looked at, and no line that is less likely than such a part of it."""
_LEAST_CELLS, _MOST_LINES = 3, 12
_LEAST_PX = 4.0
"""Print lower than this is no code that could be read."""
_ALONG, _HIGHER = 0.8, 0.45
"""Least cosine between the directions, and greatest difference of log heights, of cells on one line."""
_GAP = 4.5
"""Cap heights without a likely cell over which a line still goes on: glare, a wide gap between groups."""
_FIRM = 0.4
"""A line ends with the last cell that is so sure, as a part of how sure its surest fifth is."""
Cells = NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Rough:
    """quad: in pixels of the searched picture, a few tenths of a cap height off. score: 0..1, how likely it
    is the claim code's line."""

    quad: Quad
    score: float


@dataclass(frozen=True, slots=True)
class _Marks:
    """What each of n cells says of the line it lies on. sure, code: (n,) that there is one, that it is the
    code's; middle: (n, 2) where its middle line passes; right, up: (n, 2) unit vectors; height: (n,) cap
    height."""

    sure: Cells
    code: Cells
    middle: Cells
    right: Cells
    up: Cells
    height: Cells

    def of(self, kept: NDArray[np.bool_] | NDArray[np.int64]) -> "_Marks":
        parts = (self.sure, self.code, self.middle, self.right, self.up, self.height)
        return _Marks(*(part[kept] for part in parts))

    def __len__(self) -> int:
        return len(self.sure)


def lines(answer: NDArray[np.float32], most: int) -> list[Rough]:
    """Likely lines, likeliest first; where none is likely, other print as well, which may be a code that does
    not look like one. answer: (8, rows, columns) float32 as the network gives it."""
    code, text = 1 / (1 + np.exp(-np.clip(answer[:2], -30, 30)))
    found = _gathered(_marks(answer, code, code))
    best = max((line.score for line in found), default=0.0)
    if best < _SURE_OF_CODE:
        others = _gathered(_marks(answer, text, code))
        found += [line for line in others if _height(line) > _LEAST_PX]
    else:
        found = [line for line in found if line.score >= _AS_LIKELY * best]
    return sorted(found, key=lambda line: -line.score)[:most]


def prints(answer: NDArray[np.float32], most: int) -> list[Rough]:
    """Lines of print of any kind, surest first; what `lines` takes."""
    code, text = 1 / (1 + np.exp(-np.clip(answer[:2], -30, 30)))
    found = _gathered(_marks(answer, np.maximum(code, text), code), most)
    return [line for line in found if _height(line) > _LEAST_PX]


def _gathered(marks: _Marks, most: int = _MOST_LINES) -> list[Rough]:
    """Cells put together to lines, beginning with the surest cell."""
    found: list[Rough] = []
    while len(marks) >= _LEAST_CELLS and len(found) < most:
        seed = int(marks.sure.argmax())
        if marks.sure[seed] < _LIKELY:
            break
        members = _on_line(marks, seed)
        if members.sum() >= _LEAST_CELLS:
            found.append(_line(marks.of(members)))
        members[seed] = True
        marks = marks.of(~members)
    return found


def _height(line: Rough) -> float:
    return float(np.hypot(*(line.quad[0] - line.quad[3])))


def _marks(answer: NDArray[np.float32], sure: Cells, code: Cells) -> _Marks:
    rows, columns = np.nonzero(sure > _OPEN)
    told = answer[:, rows, columns]
    place = np.stack([columns, rows], 1) * np.float32(CELL) + np.float32((CELL - 1) / 2)
    right, up = _unit(told[2:4].T), _unit(told[4:6].T)
    height = np.exp(np.clip(told[6], -2, 3)) * np.float32(_UNIT_PX)
    middle = place - up * (height * np.clip(told[7], -3, 3))[:, None]
    return _Marks(sure[rows, columns], code[rows, columns], middle, right, up, height)


def _unit(vectors: Cells) -> Cells:
    scaled: Cells = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-3)
    return scaled


def _on_line(marks: _Marks, seed: int) -> NDArray[np.bool_]:
    """Which cells lie on the seed's line: first by what the seed says of it, then by what all these say."""
    point, right, height = marks.middle[seed], marks.right[seed], float(marks.height[seed])
    members = np.zeros(len(marks), bool)
    for wide in (0.5, 0.4):
        along, off = _along(marks, point, right)
        # The seed's direction is a little off: the further away, the more.
        alike = np.abs(off) < wide * height + (0.04 * np.abs(along) if wide == 0.5 else 0)
        alike &= marks.right @ right > _ALONG
        alike &= np.abs(np.log(marks.height / height)) < _HIGHER
        members = _unbroken(along, alike, seed, _GAP * height)
        if members.sum() < _LEAST_CELLS:
            break
        point, right, height = _through(marks.of(members))
    return members


def _along(marks: _Marks, point: Cells, right: Cells) -> tuple[Cells, Cells]:
    way = marks.middle - point
    return way @ right, way @ np.array([-right[1], right[0]], np.float32)


def _unbroken(along: Cells, alike: NDArray[np.bool_], seed: int, gap: float) -> NDArray[np.bool_]:
    """Of the cells alike, those that are linked with the seed by steps no wider than the gap."""
    order = np.flatnonzero(alike)
    order = order[np.argsort(along[order])]
    members = np.zeros(len(along), bool)
    if not alike[seed]:
        return members
    piece = np.concatenate([[0], np.cumsum(np.diff(along[order]) > gap)])
    members[order[piece == piece[np.flatnonzero(order == seed)[0]]]] = True
    return members


def _through(marks: _Marks) -> tuple[Cells, Cells, float]:
    """A point on the line through all marks, its direction, and its cap height."""
    weight = marks.sure / marks.sure.sum()
    point = weight @ marks.middle
    spread = (marks.middle - point) * np.sqrt(weight)[:, None]
    told = weight @ marks.right
    _, sizes, axes = np.linalg.svd(spread, full_matrices=False)
    # A short line's cells say more of its direction than where they lie.
    right = told if sizes[0] < 2 * CELL else axes[0] * (1 if axes[0] @ told > 0 else -1)
    height = float(np.exp(weight @ np.log(marks.height)))
    return point.astype(np.float32), _unit(right[None].astype(np.float32))[0], height


def _line(marks: _Marks) -> Rough:
    point, right, height = _through(marks)
    along, _ = _along(marks, point, right)
    start, end = _ends(along, marks.sure)
    up = _unit((marks.sure @ marks.up)[None])[0]
    heights = _heights(along, marks, (start, end), height)
    corners = []
    for place, high in zip((start, end), heights, strict=True):
        middle = point + right * np.float32(place)
        corners.append((middle + up * high / 2, middle - up * high / 2))
    (cap_left, base_left), (cap_right, base_right) = corners
    quad = np.array([cap_left, cap_right, base_right, base_left], np.float32)
    return Rough(quad, float(np.average(marks.code, weights=marks.sure)))


def _ends(along: Cells, sure: Cells) -> tuple[float, float]:
    """Where the line begins and ends, a little beyond the middles of its first and last firm cells."""
    firm = along[sure >= _FIRM * np.quantile(sure, 0.8)]
    return float(firm.min()) - CELL / 4, float(firm.max()) + CELL / 4


def _heights(along: Cells, marks: _Marks, ends: tuple[float, float], height: float) -> tuple[float, float]:
    """Cap height at both ends: in perspective one side of a line is higher, by a third at most."""
    spread = float(np.average(along**2, weights=marks.sure))
    if spread < (3 * height) ** 2:
        return height, height
    slope = float(np.average(along * np.log(marks.height / height), weights=marks.sure)) / spread
    limit = 0.3 / max(abs(ends[1] - ends[0]), 1.0)
    left, right = (height * float(np.exp(np.clip(slope, -limit, limit) * end)) for end in ends)
    return left, right
