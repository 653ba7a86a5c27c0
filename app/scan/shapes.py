"""Character-like shapes in a grey picture: what might be a letter, by its outline alone.
Lines are formed in `locate`."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.line import Gray

_WINDOWS = (19, 45)
"""Neighbourhoods in pixels over which a pixel is called darker or lighter; one for small print, one for
large."""
_STEP = 9
"""How much darker, of 255, ink must be than its neighbourhood."""
_LEAST, _LARGEST = 7, 90
"""Height of a character in pixels of the searched picture."""
_MOST_SHAPES = 2500


@dataclass(frozen=True, slots=True)
class Shapes:
    """boxes: (n, 4) float32: x, y, width, height in the searched picture. One polarity, one window."""

    boxes: NDArray[np.float32]
    is_light_on_dark: bool

    def __len__(self) -> int:
        return len(self.boxes)


def find(gray: Gray, windows: tuple[int, ...] = _WINDOWS) -> list[Shapes]:
    """The shapes of each polarity and window. gray: (H, W) uint8."""
    return [
        Shapes(_boxes(ink(gray, window, is_light=light)), light)
        for window in windows
        for light in (False, True)
    ]


def ink(gray: Gray, window: int, *, is_light: bool) -> Gray:
    """255 where a pixel stands out from its neighbourhood, else 0; same size as the picture."""
    cv2 = load_cv2()
    kind = cv2.THRESH_BINARY if is_light else cv2.THRESH_BINARY_INV
    step = -_STEP if is_light else _STEP
    mask: Gray = cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, kind, window, step)
    return mask


def _boxes(mask: Gray) -> NDArray[np.float32]:
    _, _, stats, _ = load_cv2().connectedComponentsWithStats(mask, connectivity=8)
    x, y, width, height, area = stats[1:].T
    fill = area / np.maximum(width * height, 1)
    is_letter = (
        (np.maximum(width, height) >= _LEAST)
        & (np.maximum(width, height) <= _LARGEST)
        & (np.minimum(width, height) >= 2)
        & (fill > 0.12)
        & (area >= 10)
    )
    boxes: NDArray[np.float32] = np.stack([x, y, width, height], axis=1)[is_letter].astype(np.float32)
    if len(boxes) > _MOST_SHAPES:  # a textured ground: the largest are likelier print than grain
        boxes = boxes[np.argsort(-boxes[:, 3], kind="stable")[:_MOST_SHAPES]]
    return boxes


def reading_angles(shapes: list[Shapes], most: int = 2) -> list[float]:
    """Directions of print in degrees, -90..90, clockwise from level, likeliest first; empty where there is
    no print.

    Neighbours of like size stand beside each other along a line of print: the directions to the nearest
    neighbours are counted.
    """
    votes = np.zeros(180)
    for group in shapes:
        _vote(group.boxes, votes)
    smooth = np.sum([np.roll(votes, shift) for shift in range(-3, 4)], axis=0)
    highest = float(smooth.max())
    peaks: list[float] = []
    for _ in range(most):
        best = int(np.argmax(smooth))
        if smooth[best] < max(6.0, 0.4 * highest):
            break
        peaks.append(float((best + 90) % 180 - 90))
        smooth[(np.arange(best - 12, best + 13)) % 180] = 0
    return peaks


def _vote(boxes: NDArray[np.float32], votes: NDArray[np.float64]) -> None:
    if len(boxes) < 4:
        return
    size = boxes[:, 2:].max(axis=1)
    centres = boxes[:, :2] + boxes[:, 2:] / 2
    step = centres[None, :, :] - centres[:, None, :]
    distance = np.hypot(step[..., 0], step[..., 1])
    ratio = size[None, :] / size[:, None]
    apart = (
        (ratio < 0.7) | (ratio > 1.43) | (distance < 0.35 * size[:, None]) | (distance > 1.7 * size[:, None])
    )
    distance[apart] = np.inf
    nearest = distance.argmin(axis=1)
    rows = np.flatnonzero(np.isfinite(distance[np.arange(len(boxes)), nearest]))
    chosen = step[rows, nearest[rows]]
    angles = np.degrees(np.arctan2(chosen[:, 1], chosen[:, 0])).round().astype(int) % 180
    np.add.at(votes, angles, 1.0)
