"""Grey rectangles in a picture that lies level: where a panel may be. Whether one is, `panel` says."""

from collections.abc import Iterator
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.line import Gray, Quad

T = TypeVar("T", np.float32, np.uint8)
Tones = NDArray[np.float32]
"""Light as a part of the paper's, in each channel."""

_LIGHT_STEPS = tuple(step / 100 for step in range(34, 100, 7))
_COLOUR_STEPS = (0.08, 0.14, 0.22)
"""Bounds of light (as parts of the paper's) and of colour at which the picture is cut into pieces."""
_FLAT_STEPS, _SOFT = (5, 8, 12, 17, 25), (0.0, 1.6, 3.5)
"""How much light may differ from pixel to pixel within a piece, in 1/200 of the paper's: foil has a sheen,
which no bound of light cuts out. And by what such a picture is softened before: foil has a pattern."""
_LIGHTEST = 0.92
FOIL_LIGHT = (0.27, 0.79)
"""A scratch panel's light, as parts of the paper's under the bars: paper is lighter, print and stripes are
darker."""
FOIL_COLOUR = 0.17
"""The most colour that foil has: its channels differ by such a part of the lightest."""
_LEAST_ASPECT = 2.4
_RECTANGULAR = 0.86
"""Part of its rectangle that a panel fills; a finger or a reflection takes some."""
_LEVEL, _UPRIGHT = 15.0, 24.0
"""A panel lies level with the bars within so many degrees, and its ends stand so upright: cards are held
askew to the camera."""
_SAME_PX = 2.5
"""Rectangles whose corners are so near are one."""
_SEEN_SMALLER = 2.0
"""A flat piece ends so many pixels before its edge: the steps at the edge are wide."""


def find(smooth: Tones, width: tuple[float, float], height: tuple[float, float]) -> Iterator[Quad]:
    """Rectangles of such sizes in which the tone is foil's. smooth: (H, W, 3). width, height: least and most,
    in pixels."""
    cv2 = load_cv2()
    blue, green, red = cv2.split(smooth)
    low, high = cv2.min(cv2.min(blue, green), red), cv2.max(cv2.max(blue, green), red)
    light, colour = (blue + green + red) / 3, (high - low) / np.maximum(high, 0.1)
    known: list[Quad] = []
    for mask, by in _masks(smooth, light, colour):
        for quad in _level_quads(mask, width, height):
            whole = grown(quad, by)
            if any(float(np.abs(whole - one).max()) < _SAME_PX for one in known):
                continue
            known.append(whole)
            tone, tint = (float(np.median(inside(part, quad))) for part in (light, colour))
            if FOIL_LIGHT[0] <= tone <= FOIL_LIGHT[1] and tint <= FOIL_COLOUR:
                yield whole


def _masks(smooth: Tones, light: Tones, colour: Tones) -> Iterator[tuple[Gray, float]]:
    """Pictures of 0 and 255 in which a panel may stand out, and by how much smaller than it is."""
    is_grey = colour < FOIL_COLOUR
    for step in _LIGHT_STEPS:
        yield _mask((light < step) & (light > FOIL_LIGHT[0] * 0.6) & is_grey), 0.0
        yield _mask((light > step) & (light < _LIGHTEST) & is_grey), 0.0
    for step in _COLOUR_STEPS:
        yield _mask((colour < step) & (light < _LIGHTEST)), 0.0
    levels = np.clip(smooth * 200, 0, 255).astype(np.uint8)
    cv2 = load_cv2()
    may_be = (light < _LIGHTEST) & (colour < 1.5 * FOIL_COLOUR)
    for by in _SOFT:
        soft = cv2.GaussianBlur(levels, (0, 0), by) if by else levels
        parts = cv2.split(cv2.morphologyEx(soft, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)))
        steps = cv2.max(cv2.max(parts[0], parts[1]), parts[2])
        for most in _FLAT_STEPS:
            yield _mask((steps < most) & may_be, joined=False), _SEEN_SMALLER + by / 2


def _mask(chosen: NDArray[np.bool_], *, joined: bool = True) -> Gray:
    cv2 = load_cv2()
    mask = chosen.astype(np.uint8) * 255
    if joined:
        mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 5), np.uint8))
    opened: Gray = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    return opened


def _level_quads(mask: Gray, width: tuple[float, float], height: tuple[float, float]) -> Iterator[Quad]:
    cv2 = load_cv2()
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours:
        _, _, wide, high = cv2.boundingRect(contour)
        if wide < width[0] or wide > 1.2 * width[1] or high < height[0] or high > height[1] + 0.5 * wide:
            continue
        for corners in _corners(contour):
            quad = _clockwise(corners)
            filled = float(cv2.contourArea(contour)) / max(float(cv2.contourArea(quad)), 1.0)
            if filled >= _RECTANGULAR and _is_level(quad, width, height):
                yield quad
                break


def _corners(contour: NDArray[np.int32]) -> Iterator[NDArray[np.float32]]:
    """(4, 2) of the four sides that it has in perspective; else, where a finger lies over a corner, of the
    rectangle that it is."""
    cv2 = load_cv2()
    found = cv2.approxPolyN(contour, 4, epsilon_percentage=-1.0, ensure_convex=True).reshape(-1, 2)
    if len(found) == 4:
        yield found.astype(np.float32)
    yield cv2.boxPoints(cv2.minAreaRect(contour))


def _is_level(quad: Quad, width: tuple[float, float], height: tuple[float, float]) -> bool:
    top, bottom, left, right = quad[1] - quad[0], quad[2] - quad[3], quad[3] - quad[0], quad[2] - quad[1]
    across = float(np.linalg.norm(top) + np.linalg.norm(bottom)) / 2
    down = float(np.linalg.norm(left) + np.linalg.norm(right)) / 2
    slopes = [abs(float(np.degrees(np.arctan2(way[1], way[0])))) for way in (top, bottom)]
    leans = [abs(float(np.degrees(np.arctan2(way[0], way[1])))) for way in (left, right)]
    return (
        width[0] <= across <= width[1]
        and height[0] <= down <= height[1]
        and across >= _LEAST_ASPECT * down
        and max(slopes) <= _LEVEL
        and max(leans) <= _UPRIGHT
    )


def _clockwise(points: NDArray[np.float32]) -> Quad:
    """From the top left corner on, of a rectangle that lies about level."""
    ordered = points[np.argsort(points[:, 0])]
    left, right = ordered[:2], ordered[2:]
    top_left, low_left = left[np.argsort(left[:, 1])]
    top_right, low_right = right[np.argsort(right[:, 1])]
    return np.array([top_left, top_right, low_right, low_left], np.float32)


def inside(values: NDArray[T], corners: Quad, without: Quad | None = None) -> NDArray[T]:
    """(n, …) of the values (H, W, …) in a convex shape, and not in another one."""
    cv2 = load_cv2()
    points = np.round(corners).astype(np.int32)
    left, top, wide, high = cv2.boundingRect(points)
    left, top, right, low = max(left, 0), max(top, 0), max(left + wide, 0), max(top + high, 0)
    part = values[top:low, left:right]
    if not part.size:
        return values[:0, :0].reshape(-1, *values.shape[2:])
    mask = np.zeros(part.shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, points - (left, top), 1)
    if without is not None:
        cv2.fillConvexPoly(mask, np.round(without).astype(np.int32) - (left, top), 0)
    return part[mask > 0]


def grown(quad: Quad, by: float) -> Quad:
    """A level rectangle, larger by so many pixels on every side."""
    right, down = quad[1] - quad[0], quad[3] - quad[0]
    right = right / max(float(np.linalg.norm(right)), 1e-3) * np.float32(by)
    down = down / max(float(np.linalg.norm(down)), 1e-3) * np.float32(by)
    return quad + np.array([-right - down, right - down, right + down, down - right], np.float32)
