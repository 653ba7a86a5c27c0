"""Where the camera sees the card: a plane in space through a pinhole, as a homography."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio.card import FlatCard
from app.testing.studio.dice import Dice
from app.testing.studio.tiers import Tier

cv2 = load_cv2()
WIDTH, HEIGHT = 1280, 720
FOCAL_PX = 1050.0
_MARGIN_PX = 10.0
Points = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pose:
    """roll_deg: in the picture's plane; tilt_deg: of the card's plane, about an axis at axis_deg.

    middle: where in the picture the code's middle is; px_per_mm: the card's size there.
    """

    roll_deg: float
    tilt_deg: float
    axis_deg: float
    middle: tuple[float, float]
    px_per_mm: float

    def homography(self, card: FlatCard) -> NDArray[np.float64]:
        """(3, 3): canvas pixels of the card to pixels of the picture."""
        turn = _rotation(self.roll_deg, self.tilt_deg, self.axis_deg)
        depth = FOCAL_PX / self.px_per_mm
        x = (self.middle[0] - WIDTH / 2) / FOCAL_PX * depth
        y = (self.middle[1] - HEIGHT / 2) / FOCAL_PX * depth
        plane = np.column_stack([turn[:, 0], turn[:, 1], (x, y, depth)])
        camera = np.array([[FOCAL_PX, 0, WIDTH / 2], [0, FOCAL_PX, HEIGHT / 2], [0, 0, 1]])
        origin = card.line.mean(axis=0)
        to_mm = np.array([[1, 0, -origin[0]], [0, 1, -origin[1]], [0, 0, card.scale]]) / card.scale
        whole: NDArray[np.float64] = camera @ plane @ to_mm
        return whole


def choose(tier: Tier, card: FlatCard, height_px: float, dice: Dice) -> Pose:
    """A pose of the tier with the code wholly in the picture, its characters `height_px` high."""
    roll = dice.between(tier.rotation_deg)
    if dice.chance(tier.any_rotation_share):
        roll = dice.between((-180, 180))
    if dice.chance(tier.upside_down_share):
        roll += 180
    size = height_px / (card.cap_px / card.scale)
    aside = _code_aside(card, roll) * size * dice.between((0.3, 1.0))
    middle = (
        WIDTH / 2 + aside[0] + dice.random.gauss(0, 80),
        HEIGHT / 2 + aside[1] + dice.random.gauss(0, 50),
    )
    pose = Pose(roll, dice.between(tier.tilt_deg), dice.between((0, 360)), middle, size)
    return fit(pose, card, height_px)


def _code_aside(card: FlatCard, roll_deg: float) -> NDArray[np.float64]:
    """Way from the card's middle to the code's, in millimetres of the turned card."""
    height, width = card.outline.shape
    x, y = (card.line.mean(axis=0) - (width / 2, height / 2)) / card.scale
    turn = np.radians(roll_deg)
    return np.array([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)])


def fit(pose: Pose, card: FlatCard, height_px: float) -> Pose:
    """The pose brought to the wanted height of characters, and moved until the code is in the picture."""
    for _ in range(3):
        line = project(pose.homography(card), card.line)
        pose = replace(pose, px_per_mm=pose.px_per_mm * height_px / side_height(line[None]))
        pose = replace(pose, middle=_moved_in(pose, project(pose.homography(card), card.line)))
    return pose


def project(matrix: NDArray[np.float64], points: Points) -> Points:
    """(…, 2) points, or none at all, through a homography."""
    if not points.size:
        return points
    moved: Points = cv2.perspectiveTransform(points.reshape(-1, 1, 2).astype(np.float32), matrix)
    return moved.reshape(points.shape)


def side_height(boxes: Points) -> float:
    """Mean length of the left and right sides of (n, 4, 2) boxes: the height of the characters."""
    left = np.linalg.norm(boxes[:, 3] - boxes[:, 0], axis=1)
    right = np.linalg.norm(boxes[:, 2] - boxes[:, 1], axis=1)
    return float((left + right).mean() / 2)


def _moved_in(pose: Pose, line: Points) -> tuple[float, float]:
    low, high = line.min(axis=0), line.max(axis=0)
    x = max(0.0, _MARGIN_PX - low[0]) - max(0.0, high[0] - (WIDTH - _MARGIN_PX))
    y = max(0.0, _MARGIN_PX - low[1]) - max(0.0, high[1] - (HEIGHT - _MARGIN_PX))
    return pose.middle[0] + float(x), pose.middle[1] + float(y)


def _rotation(roll_deg: float, tilt_deg: float, axis_deg: float) -> NDArray[np.float64]:
    roll, tilt, axis = np.radians([roll_deg, tilt_deg, axis_deg])
    spin = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    lean, _ = cv2.Rodrigues(np.array([np.cos(axis), np.sin(axis), 0.0]) * tilt)
    turned: NDArray[np.float64] = lean @ spin
    return turned
