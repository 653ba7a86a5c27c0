"""Text lines to upright strips, and the ways a strip is prepared for a reader.
Places lines nowhere, reads nothing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.line import Gray, LineImage, TextLine

CAP_HEIGHT_PX = 34
"""Cap height in a strip: where Tesseract's network reads best."""
MARGIN_PX = 18
_LONGEST_PX = 2600


def to_strip(line: TextLine) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """The homography from frame to strip (3, 3), and the strip's (width, height)."""
    cv2 = load_cv2()
    long = np.linalg.norm(line.quad[1] - line.quad[0]) + np.linalg.norm(line.quad[2] - line.quad[3])
    high = np.linalg.norm(line.quad[3] - line.quad[0]) + np.linalg.norm(line.quad[2] - line.quad[1])
    length = float(np.clip(CAP_HEIGHT_PX * long / max(float(high), 1e-3), 20, _LONGEST_PX))
    low, far = MARGIN_PX + CAP_HEIGHT_PX, MARGIN_PX + length
    target = np.array(
        [(MARGIN_PX, MARGIN_PX), (far, MARGIN_PX), (far, low), (MARGIN_PX, low)], dtype=np.float32
    )
    matrix = cv2.getPerspectiveTransform(line.quad, target)
    return matrix, (round(far + MARGIN_PX), low + MARGIN_PX)


def straighten(gray: Gray, line: TextLine) -> Gray:
    """The line as an upright strip, dark on light, (H, W) uint8.

    A line printed larger than the strip is blurred first, so that shrinking it does not break its strokes.
    """
    cv2 = load_cv2()
    matrix, size = to_strip(line)
    shrink = line.height_px / CAP_HEIGHT_PX
    if shrink > 1.3:
        gray = cv2.GaussianBlur(gray, (0, 0), 0.4 * shrink)
    how = cv2.INTER_LINEAR if shrink > 1 else cv2.INTER_CUBIC
    strip: Gray = cv2.warpPerspective(gray, matrix, size, flags=how, borderMode=cv2.BORDER_REPLICATE)
    return cv2.bitwise_not(strip) if line.is_light_on_dark else strip


def cells(line: TextLine) -> NDArray[np.float64]:
    """(count, 2) left and right edge of each of the line's shapes in strip pixels."""
    matrix, _ = to_strip(line)
    points = load_cv2().perspectiveTransform(line.cells.reshape(-1, 1, 2), matrix)
    return np.asarray(points.reshape(-1, 2, 2)[:, :, 0], dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Preparation:
    """How a strip is made ready: tones, and its length and height as parts of the plain strip's.

    Tesseract's misreadings change with the proportions more than with the tones, so that preparations
    differ in both.
    """

    tones: Callable[[Gray], Gray]
    length: float
    height: float


def prepared(strip: Gray, line: int, preparations: Iterable[Preparation]) -> list[LineImage]:
    """The strip made ready in each of the ways."""
    cv2 = load_cv2()
    images = []
    for way in preparations:
        toned = way.tones(strip)
        if (way.length, way.height) != (1.0, 1.0):
            how = cv2.INTER_AREA if way.length <= 1 else cv2.INTER_CUBIC
            toned = cv2.resize(toned, None, fx=way.length, fy=way.height, interpolation=how)
        images.append(LineImage(toned, line, way.length))
    return images


def _stretched(strip: Gray) -> Gray:
    """Contrast of the middle band stretched to the full range; the ground becomes white."""
    low, high = np.percentile(strip, (1.5, 80))
    spread = max(float(high - low), 12.0)
    out: Gray = np.clip((strip.astype(np.float32) - low) * (255.0 / spread), 0, 255).astype(np.uint8)
    return out


def _levelled(strip: Gray) -> Gray:
    """Uneven light taken out: each pixel against the ground around it."""
    cv2 = load_cv2()
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (CAP_HEIGHT_PX, CAP_HEIGHT_PX))
    ground = cv2.GaussianBlur(cv2.morphologyEx(strip, cv2.MORPH_CLOSE, kernel), (0, 0), 9)
    return _stretched(cv2.divide(strip, np.maximum(ground, 1), scale=255))


def _sharpened(strip: Gray) -> Gray:
    cv2 = load_cv2()
    level = _levelled(strip)
    soft = cv2.GaussianBlur(level, (0, 0), 3)
    out: Gray = cv2.addWeighted(level, 2.2, soft, -1.2, 0)
    return out


def _two_toned(strip: Gray) -> Gray:
    """Black and white by Otsu's threshold, edges softened again because the network learnt on grey ones."""
    cv2 = load_cv2()
    _, mask = cv2.threshold(_levelled(strip), 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    out: Gray = cv2.GaussianBlur(mask, (0, 0), 0.8)
    return out


def _smoothed(strip: Gray) -> Gray:
    """Dots and grain run together: for dot print and noisy pictures."""
    cv2 = load_cv2()
    return _stretched(cv2.GaussianBlur(_levelled(strip), (0, 0), 1.8))


FIRST = (Preparation(_smoothed, 0.85, 1.0),)
"""The one preparation in which every likely line is read.
Of 80 lines of the card studio it reads 50 exactly."""

MORE = (
    Preparation(_two_toned, 0.85, 1.0),
    Preparation(_sharpened, 0.7, 0.7),
    Preparation(_two_toned, 1.0, 1.0),
    Preparation(_smoothed, 1.3, 1.4),
    Preparation(_stretched, 0.8, 0.9),
)
"""Those in which the likeliest lines are read again. Each reads 42 to 52 of the 80, but not the same ones."""
