"""Light, glare, focus, size and slant, measured on the code line.
What follows from them is decided in `problems`."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan import strips
from app.scan.frame import Pixels
from app.scan.line import Gray, TextLine

_AS_LIGHT, _LIGHTER = 0.92, 1.06
"""A reflection is this near the lightest of the picture, and this much lighter than the ground around it."""
_BARE, _BARE_CONTRAST = 1.0, 0.45
"""How far beyond a line the ground must be bare, in cap heights, and by how much of the print's contrast
it may differ from the ground between the letters."""
_FAINT = 0.75
"""With less contrast than this part of the other characters', a character begins to be gone."""
_PAGE_SHARE = 0.35
"""More light pixels than this are a white page, not a reflection."""


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
    """Share of each pixel's neighbourhood that is reflection, (H, W) float32 0..1; None where there is none.

    pixels: (H, W, 3) uint8 BGR. A reflection is as light as anything in the picture and lighter than the
    ground
    around it, in all three channels. Measured on a quarter of the size: highlights have no fine detail.
    """
    cv2 = load_cv2()
    height, width = pixels.shape[:2]
    small = cv2.resize(pixels, (max(width // 4, 1), max(height // 4, 1)), interpolation=cv2.INTER_AREA)
    blue, green, red = cv2.split(small)
    value = cv2.min(cv2.min(blue, green), red)
    ground = _ground(value)
    (lightest,) = _percentiles(value, 99.9)
    shining = ((value >= _AS_LIGHT * lightest) & (value > _LIGHTER * ground)).astype(np.uint8)
    shining = cv2.morphologyEx(shining, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    share = cv2.countNonZero(shining) / shining.size
    if share == 0.0 or share > _PAGE_SHARE:
        return None
    soft = cv2.GaussianBlur(shining.astype(np.float32), (0, 0), 2.0)
    out: NDArray[np.float32] = cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR)
    return out


def _ground(value: Gray) -> NDArray[np.float32]:
    """The light of the wider surroundings of each pixel. It has no detail: half the size is enough."""
    cv2 = load_cv2()
    height, width = value.shape
    half = cv2.resize(value, (max(width // 2, 1), max(height // 2, 1)), interpolation=cv2.INTER_AREA)
    window = min(max(min(half.shape) // 3, 3) | 1, 127)
    median = cv2.medianBlur(half, window).astype(np.float32)
    ground: NDArray[np.float32] = cv2.resize(median, (width, height))
    return ground


def measure(gray: Gray, line: TextLine) -> LineQuality:
    """Quality of a line in a grey frame, (H, W) uint8."""
    strip = strips.straighten(gray, line)
    dark, light = _percentiles(strip, 5, 92)
    left = float(np.linalg.norm(line.quad[3] - line.quad[0]))
    right = float(np.linalg.norm(line.quad[2] - line.quad[1]))
    slant = max(left, right) / max(min(left, right), 1.0)
    return LineQuality(light, light - dark, line.height_px, _edge_share(strip), slant)


def has_clear_ends(gray: Gray, line: TextLine) -> bool:
    """Whether bare ground lies before and behind the line: no print, no reflection, no rest of a coating."""
    cv2 = load_cv2()
    matrix, (width, height) = strips.to_strip(line)
    reach = round(_BARE * strips.CAP_HEIGHT_PX)
    shifted = np.array([[1.0, 0, reach], [0, 1, 0], [0, 0, 1]]) @ matrix
    size = (width + 2 * reach, height)
    wide = cv2.warpPerspective(gray, shifted, size, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
    band = wide[strips.MARGIN_PX : -strips.MARGIN_PX].astype(np.float32)
    edge = reach + strips.MARGIN_PX - 6
    print_ = band[:, edge:-edge]
    dark, ground = np.percentile(print_, (5, 80))
    bound = _BARE_CONTRAST * max(float(ground - dark), 1.0)
    ends = (band[:, :edge], band[:, -edge:])
    return all(float(np.percentile(np.abs(end - ground), 95)) < bound for end in ends)


def _edge_share(strip: Gray) -> float:
    cv2 = load_cv2()
    soft = cv2.GaussianBlur(strip, (0, 0), 0.8)
    step = cv2.magnitude(
        cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=1 / 8)
    )
    steepest = float(np.percentile(step, 98.5))
    low, high = _percentiles(soft, 3, 95)
    return (high - low) / max(steepest, 0.5) / strips.CAP_HEIGHT_PX


def _percentiles(values: Gray, *shares: float) -> list[float]:
    """What numpy's percentiles are, by counting the 256 tones."""
    below = np.cumsum(np.bincount(values.ravel(), minlength=256))
    places = np.array(shares) / 100 * (values.size - 1)
    low, high = (np.searchsorted(below, edge, side="right") for edge in (np.floor(places), np.ceil(places)))
    tones: list[float] = (low + (high - low) * (places - np.floor(places))).tolist()
    return tones


def light_of(gray: Gray) -> float:
    """How light the frame is, 0..255: the upper part of its values, so that a dark table does not count."""
    return float(np.percentile(gray[::4, ::4], 90))


def glare_over(
    glare: NDArray[np.float32] | None, line: TextLine, places: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Share of each character's box under glare, (n,) 0..1. places: (n, 2) left and right in
    shares of the line."""
    if glare is None:
        return np.zeros(len(places))
    matrix, size = strips.to_strip(line)
    strip = load_cv2().warpPerspective(glare, matrix, size)
    return np.array([float(box.mean()) for box in _boxes(strip, places)])


def faded(gray: Gray, line: TextLine, places: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far the print of each character is gone, (n,) 0..1: 0 with the contrast of the others, 1 with none.

    A light panel looks like glare and hides nothing; this tells them apart.
    """
    strip = strips.straighten(gray, line)
    contrast = np.array([float(np.ptp(np.percentile(box, (8, 92)))) for box in _boxes(strip, places)])
    usual = float(np.median(contrast)) if len(contrast) else 1.0
    return np.clip(1.0 - contrast / max(_FAINT * usual, 1.0), 0.0, 1.0)


def _boxes(strip: NDArray[Any], places: NDArray[np.float64]) -> list[NDArray[Any]]:
    """Each character's part of a strip, at least one pixel wide. places: in shares of the line."""
    band = strip[strips.MARGIN_PX : strips.MARGIN_PX + strips.CAP_HEIGHT_PX]
    edges = strips.in_strip(places, strip.shape[1]).clip(0, strip.shape[1] - 1).astype(int)
    return [band[:, left : max(right, left + 1)] for left, right in edges]
