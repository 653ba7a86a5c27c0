"""Light, glare, focus, size and slant, measured on the code line.
What follows from them is decided in `problems`."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan import strips
from app.scan.frame import Pixels
from app.scan.line import Gray, TextLine

_CLIPPED = 247
"""From this value on in all three channels, a pixel shows the lamp, not the card."""
_PAGE_SHARE = 0.35
"""More clipped pixels than this are a white page, not a reflection."""


@dataclass(frozen=True, slots=True)
class LineQuality:
    """Measures of a code line. light, contrast: 0..255. edge_share: width of a character's edge as a part
    of its
    height (sharp print is under 0.1). slant: how much higher one end stands than the other, 1 is level."""

    light: float
    contrast: float
    height_px: float
    edge_share: float
    slant: float


def glare_map(pixels: Pixels) -> NDArray[np.float32] | None:
    """Share of each pixel's neighbourhood that is clipped highlight, (H, W) float32 0..1; None where
    nothing is.

    pixels: (H, W, 3) uint8 BGR. Measured on a quarter of the size: highlights have no fine detail.
    """
    cv2 = load_cv2()
    height, width = pixels.shape[:2]
    small = cv2.resize(pixels, (max(width // 4, 1), max(height // 4, 1)), interpolation=cv2.INTER_AREA)
    clipped = (small.min(axis=2) >= _CLIPPED).astype(np.uint8)
    clipped = cv2.morphologyEx(clipped, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    share = float(clipped.mean())
    if share == 0.0 or share > _PAGE_SHARE:
        return None
    soft = cv2.GaussianBlur(clipped.astype(np.float32), (0, 0), 2.0)
    out: NDArray[np.float32] = cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR)
    return out


def measure(gray: Gray, line: TextLine) -> LineQuality:
    """Quality of a line in a grey frame, (H, W) uint8."""
    strip = strips.straighten(gray, line)
    if line.is_light_on_dark:
        strip = load_cv2().bitwise_not(strip)
    dark, light = (float(value) for value in np.percentile(strip, (5, 92)))
    left = float(np.linalg.norm(line.quad[3] - line.quad[0]))
    right = float(np.linalg.norm(line.quad[2] - line.quad[1]))
    slant = max(left, right) / max(min(left, right), 1.0)
    return LineQuality(light, light - dark, line.height_px, _edge_share(strip), slant)


def _edge_share(strip: Gray) -> float:
    cv2 = load_cv2()
    soft = cv2.GaussianBlur(strip, (0, 0), 0.8).astype(np.float32)
    step = np.hypot(cv2.Sobel(soft, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(soft, cv2.CV_32F, 0, 1) / 8)
    steepest = float(np.percentile(step, 98.5))
    low, high = np.percentile(soft, (3, 95))
    return float(high - low) / max(steepest, 0.5) / strips.CAP_HEIGHT_PX


def light_of(gray: Gray) -> float:
    """How light the frame is, 0..255: the upper part of its values, so that a dark table does not count."""
    return float(np.percentile(gray[::4, ::4], 90))


def glare_over(
    glare: NDArray[np.float32] | None, line: TextLine, places: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Share of each character's box under glare, (n,) 0..1. places: (n, 2) left and right in strip pixels."""
    if glare is None or not len(places):
        return np.zeros(len(places))
    matrix, size = strips.to_strip(line)
    strip = load_cv2().warpPerspective(glare, matrix, size)
    band = strip[strips.MARGIN_PX : strips.MARGIN_PX + strips.CAP_HEIGHT_PX]
    shares = []
    for left, right in places.clip(0, size[0]).astype(int):
        shares.append(float(band[:, left : max(right, left + 1)].mean()) if left < size[0] else 0.0)
    return np.array(shares)
