"""Follows the card from frame to frame by the print around its code line, so that every character keeps its
place on the card. Reads nothing and searches for no line."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan import strips
from app.scan.line import Gray, Quad, TextLine

_FOLLOWED_PX = 640
"""Longer side of the picture in which points are followed: half of a webcam's."""
_POINTS, _FEW_POINTS, _FEWEST = 140, 60, 10
_LEAST_PX = 8
"""The least side of a part of the picture that may hold points."""
_AROUND, _BESIDE = 4.0, 0.12
"""The part of the card whose print is followed: so many cap heights above and below the line, and such a
part of its length beside it."""
_OFF_PX = 1.5
_INLIERS = 0.5
_GROWTH = 1.6
"""A line that changes its height by more than this from one frame to the next was lost."""
_FULL_HOMOGRAPHY = 40
"""With fewer points than this, the motion is taken as affine: a homography bends on their errors."""

Points = NDArray[np.float32]
"""(n, 1, 2) in pixels of the followed picture."""


class Track:
    """A line and the points of the card around it, in the newest frame."""

    def __init__(self) -> None:
        self.line: TextLine | None = None
        self._points: Points = np.zeros((0, 1, 2), dtype=np.float32)
        self._before: Gray | None = None
        self._scale = 1.0

    def clear(self) -> None:
        self.__init__()  # type: ignore[misc]

    def start(self, gray: Gray, line: TextLine) -> None:
        """Follow this line from this frame on."""
        self.line = line
        self._keep(gray)
        self._find_points()

    def follow(self, gray: Gray) -> TextLine | None:
        """Where the line is in the next frame; None, and no line from here on, where it was lost."""
        before, line, points = self._before, self.line, self._points
        self._keep(gray)
        if before is None or line is None or before.shape != self._small.shape:
            self.line = None
            return None
        start, end = _moved(before, self._small, points)
        matrix = _motion(start, end)
        moved = None if matrix is None else _carried(line, matrix, self._scale)
        self.line = moved
        if moved is None or matrix is None:
            return None
        self._points = _agreeing(start, end, matrix)
        if len(self._points) < _FEW_POINTS:
            self._find_points()
        return moved

    def measure_of(self, line: TextLine) -> NDArray[np.float64] | None:
        """(3, 3): from a line's own measure to that of the followed line, in the same frame."""
        if self.line is None:
            return None
        matrix: NDArray[np.float64] = strips.to_unit(self.line) @ np.linalg.inv(strips.to_unit(line))
        return matrix

    @property
    def _small(self) -> Gray:
        assert self._before is not None  # noqa: S101 - _keep sets it before it is asked for
        return self._before

    def _keep(self, gray: Gray) -> None:
        self._scale = min(1.0, _FOLLOWED_PX / max(gray.shape))
        height, width = (max(1, round(side * self._scale)) for side in gray.shape)
        cv2 = load_cv2()
        self._before = cv2.resize(gray, (width, height), interpolation=cv2.INTER_AREA)

    def _find_points(self) -> None:
        cv2 = load_cv2()
        self._points = np.zeros((0, 1, 2), dtype=np.float32)
        if self.line is None:
            return
        region = np.round(_region(self.line) * self._scale).astype(np.int32)
        limit = np.array(self._small.shape[::-1])
        low, high = np.clip(region.min(axis=0), 0, limit), np.clip(region.max(axis=0) + 1, 0, limit)
        if (high - low).min() < _LEAST_PX:
            return
        part = np.ascontiguousarray(self._small[low[1] : high[1], low[0] : high[0]])
        mask = np.zeros(part.shape, dtype=np.uint8)
        cv2.fillConvexPoly(mask, region - low.astype(np.int32), 255)
        found = cv2.goodFeaturesToTrack(part, _POINTS, 0.01, 5, mask=mask, blockSize=5)
        if found is not None:
            self._points = found + low.astype(np.float32)


def _region(line: TextLine) -> Quad:
    """The part of the card around a line."""
    unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], dtype=np.float32)
    low, high, left, right = -_AROUND, 1 + _AROUND, -_BESIDE, 1 + _BESIDE
    wide = np.array([(left, low), (right, low), (right, high), (left, high)], dtype=np.float32)
    # Affine, from the line's middle: its own perspective, drawn out so far, may fold over.
    along = (line.quad[1] - line.quad[0] + line.quad[2] - line.quad[3]) / 2
    down = (line.quad[3] - line.quad[0] + line.quad[2] - line.quad[1]) / 2
    middle = line.quad.mean(axis=0)
    off = wide - unit.mean(axis=0)
    return np.asarray(middle + off[:, :1] * along + off[:, 1:] * down, dtype=np.float32)


def _moved(before: Gray, now: Gray, points: Points) -> tuple[Points, Points]:
    """The points that were found again, before and now."""
    if len(points) < _FEWEST:
        return points[:0], points[:0]
    cv2 = load_cv2()
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 20, 0.02)
    end, is_found, _ = cv2.calcOpticalFlowPyrLK(
        before, now, points, None, winSize=(15, 15), maxLevel=3, criteria=criteria
    )
    kept = is_found[:, 0] == 1
    return points[kept], end[kept]


def _motion(start: Points, end: Points) -> NDArray[np.float64] | None:
    """(3, 3) the motion that most points share; None where there is none."""
    if len(start) < _FEWEST:
        return None
    cv2 = load_cv2()
    if len(start) >= _FULL_HOMOGRAPHY:
        matrix, inliers = cv2.findHomography(start, end, cv2.RANSAC, _OFF_PX, maxIters=300)
    else:
        affine, inliers = cv2.estimateAffine2D(start, end, ransacReprojThreshold=_OFF_PX, maxIters=300)
        matrix = None if affine is None else np.vstack([affine, (0.0, 0.0, 1.0)])
    if matrix is None or inliers.sum() < max(_FEWEST, _INLIERS * len(start)):
        return None
    return np.asarray(matrix, dtype=np.float64)


def _carried(line: TextLine, matrix: NDArray[np.float64], scale: float) -> TextLine | None:
    """The line moved; None where the motion would tear it."""
    grow = np.diag([1 / scale, 1 / scale, 1.0])
    whole = grow @ matrix @ np.linalg.inv(grow)
    quad: Quad = load_cv2().perspectiveTransform(line.quad[None], whole)[0]
    height = float(np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])) / 2
    is_torn = not np.isfinite(quad).all() or not 1 / _GROWTH < height / line.height_px < _GROWTH
    return None if is_torn else replace(line, quad=quad, height_px=height)


def _agreeing(start: Points, end: Points, matrix: NDArray[np.float64]) -> Points:
    """The points, now, that moved as the card did."""
    expected = load_cv2().perspectiveTransform(start, matrix)
    off = np.linalg.norm((expected - end)[:, 0], axis=1)
    kept: Points = end[off <= 2 * _OFF_PX]
    return kept
