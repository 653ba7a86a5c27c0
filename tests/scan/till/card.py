"""A plain card for the tests of the panel: drawn level and large, so that a test sees what it asks about."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.frame import Pixels
from app.scan.line import Quad
from app.scan.till import straight
from app.scan.till.straight import Straight

cv2 = load_cv2()
PAPER = np.full(3, 240, np.float32)
GROUND, BEHIND, SKIN = (205, 190, 150), (70, 60, 60), (120, 150, 205)
EDGES = (250, 120, 1010, 640)
"""Left, top, right and bottom of the card."""
PANEL = (340, 220, 820, 300)
BARS = (400, 480, 720, 560)
Box = tuple[int, int, int, int]


def corners(box: Box) -> Quad:
    left, top, right, bottom = box
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float32)


def bare_card(ground: tuple[int, int, int] = GROUND) -> Pixels:
    """(720, 1280, 3): a card with bars on a white label, and no panel."""
    picture = np.full((720, 1280, 3), BEHIND, np.uint8)
    fill(picture, EDGES, ground)
    left, top, right, bottom = BARS
    fill(picture, (left - 20, top - 10, right + 20, bottom + 10), (240, 240, 240))
    for x in range(left, right, 9):
        fill(picture, (x, top, x + 4, bottom), (25, 25, 25))
    return picture


def fill(picture: Pixels, box: Box, colour: tuple[int, int, int]) -> None:
    left, top, right, bottom = box
    picture[top:bottom, left:right] = colour


def foil(light: int = 140, box: Box = PANEL) -> NDArray[np.float32]:
    """(H, W) of foil: a sheen from end to end, and grain."""
    wide, high = box[2] - box[0], box[3] - box[1]
    sheen = light + 14 * np.sin(np.linspace(0, 5, wide))
    grain = np.random.default_rng(7).normal(0, 1.5, (high, wide))
    return np.asarray(sheen[None] + grain, np.float32)


def covered_card(change: Callable[[NDArray[np.float32]], None] = lambda _: None, light: int = 140) -> Pixels:
    """A card with its panel; `change` does something to the foil, (80, 480), before it is laid."""
    picture, look = bare_card(), foil(light)
    change(look)
    left, top, right, bottom = PANEL
    picture[top:bottom, left:right] = np.clip(look, 0, 255).astype(np.uint8)[..., None]
    return picture


def by_camera(picture: Pixels) -> Pixels:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.9), np.uint8)


def straightened(picture: Pixels, box: Box = PANEL) -> Straight:
    return straight.of(by_camera(picture), corners(box), PAPER)


def write(look: NDArray[np.float32] | Pixels, text: str, place: tuple[int, int], dark: int) -> None:
    """Print, its base line beginning there."""
    mask = np.zeros(look.shape[:2], np.uint8)
    cv2.putText(mask, text, place, cv2.FONT_HERSHEY_SIMPLEX, 1.1, 255, 3, cv2.LINE_AA)
    look[mask > 127] = dark


def thumb(picture: Pixels, middle: tuple[int, int], radius: int = 60) -> None:
    cv2.circle(picture, middle, radius, SKIN, -1, cv2.LINE_AA)
