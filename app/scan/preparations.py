"""The ways in which a line's upright strip is made ready for Tesseract."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from app.environ import load_cv2
from app.scan import strips
from app.scan.line import Gray, LineImage


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
    length = strip.shape[1] - 2 * strips.MARGIN_PX
    for way in preparations:
        toned = way.tones(strip)
        if (way.length, way.height) != (1.0, 1.0):
            how = cv2.INTER_AREA if way.length <= 1 else cv2.INTER_CUBIC
            toned = cv2.resize(toned, None, fx=way.length, fy=way.height, interpolation=how)
        images.append(LineImage(toned, line, strips.MARGIN_PX * way.length, length * way.length))
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
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (strips.CAP_HEIGHT_PX, strips.CAP_HEIGHT_PX))
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
