"""What the finder learns from: cuts of small frames, turned and toned at random, and each cell's truth."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2

cv2 = load_cv2()
WIDTH, HEIGHT = 288, 192
STRIDE = 8
CODE, TEXT, WEIGHT, GEOMETRY = 0, 1, 2, 3
"""Planes of the truth: is code, is text, whether the first two count, then six of geometry."""
PLANES = 9
_LEAST_PX = 3.0
"""Print lower than this may be seen as text or not."""
Plane = NDArray[np.floating[Any]]
Chance = np.random.Generator


@dataclass(frozen=True, slots=True)
class Printed:
    """A line of print in a frame. quad: (4, 2) float32 in pixels of the small frame."""

    quad: Plane
    is_code: bool


def sample(
    small: NDArray[np.uint8], lines: list[Printed], middle: Plane, chance: Chance
) -> tuple[Plane, Plane]:
    """A cut (HEIGHT, WIDTH) float32 of deviation 1 and its truth (PLANES, HEIGHT/8, WIDTH/8).

    middle: the point of the small frame that is to lie in the cut.
    """
    matrix = _view(middle, chance)
    border = cv2.BORDER_REPLICATE if chance.random() < 0.5 else cv2.BORDER_REFLECT
    seen = cv2.warpAffine(small, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR, borderMode=border)
    moved = [Printed(line.quad @ matrix[:, :2].T + matrix[:, 2], line.is_code) for line in lines]
    return standardised(toned(seen, chance)), truth(moved)


def standardised(picture: Plane) -> Plane:
    spread = max(float(picture.std()), 6.0)
    ready: Plane = (picture - picture.mean()) / np.float32(spread)
    return ready


def _view(middle: Plane, chance: Chance) -> NDArray[np.float64]:
    """Small frame to cut: (2, 3)."""
    kind = chance.random()
    degrees = (
        chance.normal(0, 6)
        if kind < 0.55
        else chance.normal(0, 30)
        if kind < 0.8
        else chance.uniform(-180, 180)
    )
    scale = float(np.exp(chance.uniform(np.log(0.72), np.log(1.35))))
    matrix = cv2.getRotationMatrix2D((float(middle[0]), float(middle[1])), degrees, scale)
    place = (chance.uniform(0.15, 0.85) * WIDTH, chance.uniform(0.15, 0.85) * HEIGHT)
    matrix[:, 2] += np.array(place) - middle
    return np.asarray(matrix, np.float64)


def toned(seen: NDArray[np.uint8], chance: Chance) -> Plane:
    """Gamma, contrast, blur, noise and now and then a negative, as float32 0..255."""
    picture: Plane = seen.astype(np.float32)
    if chance.random() < 0.3:
        picture = cv2.GaussianBlur(picture, (0, 0), chance.uniform(0.3, 0.9))
    if chance.random() < 0.5:
        picture = 255 * (picture / 255) ** np.float32(np.exp(chance.normal(0, 0.25)))
    if chance.random() < 0.12:
        picture = 255 - picture
    if chance.random() < 0.6:
        noise = chance.standard_normal(picture.shape, np.float32)
        picture = picture + noise * np.float32(chance.uniform(0.5, 7))
    if chance.random() < 0.3:
        picture = picture * _slope(picture.shape, chance)
    return picture


def _slope(shape: tuple[int, ...], chance: Chance) -> Plane:
    """Light that falls off to one side."""
    ys, xs = (np.linspace(-0.5, 0.5, size, dtype=np.float32) for size in shape)
    angle, steepness = chance.uniform(0, 2 * np.pi), chance.uniform(0, 0.8)
    return (
        np.float32(1)
        + (xs * np.float32(np.cos(angle) * steepness))[None]
        + (ys * np.float32(np.sin(angle) * steepness))[:, None]
    )


def truth(lines: list[Printed]) -> Plane:
    """(PLANES, HEIGHT/8, WIDTH/8) float32."""
    planes = np.zeros((PLANES, HEIGHT // STRIDE, WIDTH // STRIDE), np.float32)
    planes[WEIGHT] = 1
    for line in sorted(lines, key=lambda one: one.is_code):
        _mark(planes, line)
    return planes


def _mark(planes: Plane, line: Printed) -> None:
    """Write one line over the cells that its middle runs through; those that only touch it do not count."""
    rows, columns = planes.shape[1:]
    xs, ys = np.meshgrid((np.arange(columns) + 0.5) * STRIDE - 0.5, (np.arange(rows) + 0.5) * STRIDE - 0.5)
    place, up, along = _places(line.quad, xs, ys)
    high = np.maximum(np.linalg.norm(up, axis=-1), 1e-3)
    right = along / np.maximum(np.linalg.norm(along, axis=-1, keepdims=True), 1e-6)
    before, beyond = _ways(line.quad, xs, ys, right)
    outside = np.maximum(-np.minimum(before, beyond), 0)
    off = np.abs(place[..., 1] - 0.5) * high
    core = (outside == 0) & (off <= np.maximum(0.32 * high, STRIDE * 0.5))
    touched = (outside <= 0.6 * high + 4) & (off <= np.maximum(0.7 * high, STRIDE * 0.9))
    planes[WEIGHT][touched & ~core] = 0
    planes[WEIGHT][core] = 1
    planes[CODE][core] = line.is_code
    if not core.any():
        return
    if float(high[core].mean()) < _LEAST_PX:
        planes[TEXT][core & (planes[TEXT] == 0)] = np.nan
        return
    planes[TEXT][core] = 1
    unit = up / high[..., None]
    geometry = [
        *(right[..., 0], right[..., 1], unit[..., 0], unit[..., 1]),
        *(np.log(high / 10), 0.5 - place[..., 1]),
    ]
    for at, plane in enumerate(geometry, GEOMETRY):
        planes[at][core] = plane[core]


def _places(quad: Plane, xs: Plane, ys: Plane) -> tuple[Plane, Plane, Plane]:
    """For points: their place in the line, (0, 0) its top left and (1, 1) its bottom right; the way from
    base to cap line there; the way along the line there."""
    unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)
    there = cv2.getPerspectiveTransform(quad.astype(np.float32), unit)
    points = np.stack([xs, ys, np.ones_like(xs)], -1) @ there.T
    depth = points[..., 2:]
    place = points[..., :2] / np.where(np.abs(depth) < 1e-9, 1e-9, depth)
    u = np.clip(place[..., :1], 0, 1)
    cap = _on(quad[0], quad[1], u)
    base = _on(quad[3], quad[2], u)
    middle = (quad[1] + quad[2] - quad[0] - quad[3]) / 2
    return place, cap - base, np.broadcast_to(middle, (*xs.shape, 2))


def _on(one: Plane, other: Plane, share: Plane) -> Plane:
    return np.asarray(one + (other - one) * share)


def _ways(quad: Plane, xs: Plane, ys: Plane, right: Plane) -> tuple[Plane, Plane]:
    """Pixels along the line from its start to each point, and from there to its end."""
    points = np.stack([xs, ys], -1)
    start, end = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    return ((points - start) * right).sum(-1), ((end - points) * right).sum(-1)
