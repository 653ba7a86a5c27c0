"""Text lines to upright strips. Finds no lines and reads nothing; how strips are made ready for Tesseract
is `preparations`'."""

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.line import Gray, LineImage, Quad, TextLine

CAP_HEIGHT_PX = 34
"""Cap height in an upright strip: where Tesseract's network reads best."""
MARGIN_PX = 18
_LONGEST_PX = 2600
_SHRINKS = 1.3
"""Print that is larger than a strip's by more than this is softened before it is made smaller, so that its
strokes do not break."""

NET_HEIGHT_PX, NET_CAP_PX, NET_MARGIN_PX, NET_LONGEST_PX = 32, 19.2, 10.0, 364.0
"""The strip that the network reads: cap height and the room before and behind the line in it; a line that is
longer than the longest is squeezed to that."""
_AROUND = 0.6
"""How much of the picture is taken around a line, in its heights, before it is softened and cut."""


def to_unit(line: TextLine) -> NDArray[np.float64]:
    """The homography (3, 3) from frame to the line's own measure: 0..1 along it and from cap to base line."""
    target = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], dtype=np.float32)
    matrix: NDArray[np.float64] = load_cv2().getPerspectiveTransform(line.quad, target)
    return matrix


def to_net(line: TextLine, zoom: float = 1.0) -> tuple[NDArray[np.float64], float]:
    """The homography from frame to the network's strip, (3, 3), and the line's length in it.

    zoom: the strip's cap height as a part of the usual one.
    """
    cap = NET_CAP_PX * zoom
    length = float(np.clip(cap * _proportion(line), 8.0, NET_LONGEST_PX))
    top, right = (NET_HEIGHT_PX - cap) / 2, NET_MARGIN_PX + length
    target = np.array(
        [(NET_MARGIN_PX, top), (right, top), (right, top + cap), (NET_MARGIN_PX, top + cap)], dtype=np.float32
    )
    return load_cv2().getPerspectiveTransform(line.quad, target), length


def _proportion(line: TextLine) -> float:
    """Length to height."""
    quad = line.quad
    long = np.linalg.norm(quad[1] - quad[0]) + np.linalg.norm(quad[2] - quad[3])
    high = np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])
    return float(long / max(float(high), 1e-3))


def cut(gray: Gray, line: TextLine, number: int = 0, *, zoom: float = 1.0, beyond: float = 0.0) -> LineImage:
    """The line as the network's strip, (32, W) uint8, tones as they are.

    zoom: the strip's cap height as a part of the usual one. beyond: how much of its length is shown before
    and behind the line.
    """
    cv2 = load_cv2()
    shown = line.extended(beyond, beyond) if beyond else line
    matrix, length = to_net(shown, zoom)
    part, corner = _around(gray, shown.quad, line.height_px)
    shrink = line.height_px / NET_CAP_PX
    if shrink > _SHRINKS:
        part = cv2.GaussianBlur(part, (0, 0), 0.4 * shrink)
    matrix = matrix @ np.array([[1.0, 0, corner[0]], [0, 1, corner[1]], [0, 0, 1]])
    how = cv2.INTER_LINEAR if shrink > 1 else cv2.INTER_CUBIC
    size = (round(length + 2 * NET_MARGIN_PX), NET_HEIGHT_PX)
    strip = cv2.warpPerspective(part, matrix, size, flags=how, borderMode=cv2.BORDER_REPLICATE)
    whole = length / (1 + 2 * beyond)
    return LineImage(strip, number, NET_MARGIN_PX + beyond * whole, whole)


def _around(gray: Gray, quad: Quad, height_px: float) -> tuple[Gray, tuple[int, int]]:
    """The part of the picture that a strip is cut from, and its left upper corner there."""
    room = _AROUND * height_px + 4
    limit = np.array(gray.shape[::-1])
    low = np.clip(np.floor(quad.min(axis=0) - room), 0, limit - 1).astype(int)
    high = np.clip(np.ceil(quad.max(axis=0) + room), low + 1, limit).astype(int)
    return gray[low[1] : high[1], low[0] : high[0]], (int(low[0]), int(low[1]))


def to_strip(line: TextLine) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """The homography from frame to strip (3, 3), and the strip's (width, height)."""
    cv2 = load_cv2()
    length = float(np.clip(CAP_HEIGHT_PX * _proportion(line), 20, _LONGEST_PX))
    low, far = MARGIN_PX + CAP_HEIGHT_PX, MARGIN_PX + length
    target = np.array(
        [(MARGIN_PX, MARGIN_PX), (far, MARGIN_PX), (far, low), (MARGIN_PX, low)], dtype=np.float32
    )
    matrix = cv2.getPerspectiveTransform(line.quad, target)
    return matrix, (round(far + MARGIN_PX), low + MARGIN_PX)


def in_strip(places: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """Places in shares of the line as pixels of its upright strip, which is `width` wide."""
    return MARGIN_PX + places * (width - 2 * MARGIN_PX)


def straighten(gray: Gray, line: TextLine) -> Gray:
    """The line as an upright strip in its own tones, (H, W) uint8.

    A line printed larger than the strip is blurred first, so that shrinking it does not break its strokes.
    """
    cv2 = load_cv2()
    matrix, size = to_strip(line)
    part, corner = _around(gray, line.quad, 2 * line.height_px)
    shrink = line.height_px / CAP_HEIGHT_PX
    if shrink > _SHRINKS:
        part = cv2.GaussianBlur(part, (0, 0), 0.4 * shrink)
    matrix = matrix @ np.array([[1.0, 0, corner[0]], [0, 1, corner[1]], [0, 0, 1]])
    how = cv2.INTER_LINEAR if shrink > 1 else cv2.INTER_CUBIC
    strip: Gray = cv2.warpPerspective(part, matrix, size, flags=how, borderMode=cv2.BORDER_REPLICATE)
    return strip
