"""Where the camera sees the card: a plane in space, perhaps bent, through a lens and a rolling shutter."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio.dice import Dice
from app.testing.studio.flat import FlatCard
from app.testing.studio.tiers import Tier

cv2 = load_cv2()
WIDTH, HEIGHT = 1280, 720
FOCAL_PX = 1050.0
_MARGIN_PX = 10.0
_GRID = 16
_CLOSE_ENOUGH = 0.003
_FOCUS = np.array([[FOCAL_PX, 0, WIDTH / 2], [0, FOCAL_PX, HEIGHT / 2], [0, 0, 1]])
_CENTRE = np.array([WIDTH / 2, HEIGHT / 2])
Points = NDArray[np.float32]
Exact = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class View:
    """The part of the picture that is drawn, in pixels; its sides and its place are multiples of 16."""

    left: int
    top: int
    width: int
    height: int

    @property
    def origin(self) -> tuple[int, int]:
        return self.left, self.top


WHOLE = View(0, 0, WIDTH, HEIGHT)


def view_around(points: Points, margin_px: float) -> View:
    """The smallest view that holds the points (…, 2) with a margin, inside the picture."""
    flat = points.reshape(-1, 2)
    low = np.floor((flat.min(axis=0) - margin_px) / _GRID).clip(0) * _GRID
    most = np.array([WIDTH, HEIGHT])
    low = np.minimum(low, most - 2 * _GRID)
    high = np.minimum(np.ceil((flat.max(axis=0) + margin_px) / _GRID) * _GRID, most)
    high = np.maximum(high, low + 2 * _GRID)
    return View(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))


@dataclass(frozen=True, slots=True)
class Lens:
    """distortion: of radii at half the picture's width, as a share, barrel below zero. skew_px: how far the
    scene moves while the rows are read one after the other; wobble_px: how far it trembles meanwhile."""

    distortion: float
    skew_px: tuple[float, float]
    wobble_px: float
    wobbles: float
    phase: float

    def shift(self, rows: Exact) -> Exact:
        """(n, 2): where the scene has moved to by the time that a row (n,) is read, in pixels."""
        share = rows / HEIGHT - 0.5
        tremble = self.wobble_px * np.sin(share * self.wobbles * 2 * np.pi + self.phase)
        shift = np.empty((len(rows), 2))
        shift[:, 0] = share * self.skew_px[0] + tremble
        shift[:, 1] = share * self.skew_px[1]
        return shift


PLAIN_LENS = Lens(0.0, (0.0, 0.0), 0.0, 1.0, 0.0)


@dataclass(frozen=True, slots=True)
class Pose:
    """roll_deg: in the picture's plane; tilt_deg: of the card's plane, about an axis at axis_deg.

    middle: where in the picture the code's middle is; px_per_mm: the card's size there. curl: how the card is
    bent, in millimetres of height per square millimetre of way along curl_deg.
    """

    roll_deg: float
    tilt_deg: float
    axis_deg: float
    middle: tuple[float, float]
    px_per_mm: float
    curl: float = 0.0
    curl_deg: float = 0.0


class Sight:
    """The way of light from one card, as it is held, to the picture."""

    def __init__(self, pose: Pose, card: FlatCard, lens: Lens = PLAIN_LENS) -> None:
        self.px_per_mm = pose.px_per_mm
        self._lens = lens
        self._pose = pose
        self._scale = card.scale
        self._origin = card.line.mean(axis=0).astype(np.float64)
        self._turn = _rotation(pose.roll_deg, pose.tilt_deg, pose.axis_deg)
        depth = FOCAL_PX / pose.px_per_mm
        self._away = np.array([*((np.array(pose.middle) - _CENTRE) / FOCAL_PX * depth), depth])
        bent = np.radians(pose.curl_deg)
        self._curl_way = np.array([np.cos(bent), np.sin(bent)])

    def project(self, points: Points) -> Points:
        """(…, 2) canvas pixels of the card to pixels of the picture."""
        flat = (points.reshape(-1, 2) - self._origin) / self._scale
        return self._distort(self._pinhole(flat)).astype(np.float32).reshape(points.shape)

    def canvas_map(self, view: View) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Two (height, width) float32: the canvas pixel that each pixel of the view shows."""
        columns, rows = view.width // _GRID + 2, view.height // _GRID + 2
        xs = view.left + (np.arange(columns) - 0.5) * _GRID - 0.5
        ys = view.top + (np.arange(rows) - 0.5) * _GRID - 0.5
        grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
        canvas = self._unproject(self._undistort(grid)) * self._scale + self._origin
        coarse = canvas.reshape(rows, columns, 2).astype(np.float32)
        fine = cv2.resize(coarse, (columns * _GRID, rows * _GRID), interpolation=cv2.INTER_LINEAR)
        cut = fine[_GRID:-_GRID, _GRID:-_GRID]
        return np.ascontiguousarray(cut[..., 0]), np.ascontiguousarray(cut[..., 1])

    def _pinhole(self, flat: Exact) -> Exact:
        """(n, 2) millimetres of the card from the code's middle to pixels without a lens."""
        seen = flat @ self._turn[:, :2].T + self._away
        if self._pose.curl:
            height = self._pose.curl * (flat @ self._curl_way) ** 2
            seen = seen + height[:, None] * self._turn[:, 2]
        pixels: Exact = seen[:, :2] / seen[:, 2:] * FOCAL_PX + _CENTRE
        return pixels

    def _unproject(self, seen: Exact) -> Exact:
        plane = np.column_stack([self._turn[:, 0], self._turn[:, 1], self._away])
        back = np.linalg.inv(_FOCUS @ plane)
        flat = _unbent(back, seen)
        for _ in range(3 if self._pose.curl else 0):
            flat = flat + _unbent(back, seen) - _unbent(back, self._pinhole(flat))
        return flat

    def _distort(self, seen: Exact) -> Exact:
        out = (seen - _CENTRE) / (WIDTH / 2)
        out = out * (1 + self._lens.distortion * (out**2).sum(axis=1, keepdims=True))
        still: Exact = out * (WIDTH / 2) + _CENTRE
        moved = still
        for _ in range(2):
            moved = still + self._lens.shift(moved[:, 1])
        return moved

    def _undistort(self, seen: Exact) -> Exact:
        still = (seen - self._lens.shift(seen[:, 1]) - _CENTRE) / (WIDTH / 2)
        out = still
        for _ in range(3):
            out = still / (1 + self._lens.distortion * (out**2).sum(axis=1, keepdims=True))
        pixels: Exact = out * (WIDTH / 2) + _CENTRE
        return pixels


def _unbent(back: Exact, seen: Exact) -> Exact:
    """(n, 2): where in its plane an unbent card is seen at such pixels. back: (3, 3)."""
    ray = seen @ back[:, :2].T + back[:, 2]
    # Beyond the horizon of the card's plane there is nothing to see: keep away from dividing by nothing.
    return ray[:, :2] / np.where(np.abs(ray[:, 2:]) < 1e-9, 1e-9, ray[:, 2:])


def choose(tier: Tier, card: FlatCard, lens: Lens, height_px: float, dice: Dice) -> Pose:
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
    curl = dice.random.gauss(0, 1) * card.curl
    pose = Pose(roll, dice.between(tier.tilt_deg), dice.between((0, 360)), middle, size, curl)
    return fit(replace(pose, curl_deg=dice.pick((0.0, 0.0, 90.0, 35.0, 145.0))), card, lens, height_px)


def choose_whole(tier: Tier, card: FlatCard, lens: Lens, dice: Dice) -> Pose:
    """A pose of the tier with the whole card in the picture, long side level, as near as at a till."""
    height, width = (side / card.scale for side in card.outline.shape)
    roll = dice.between(tier.rotation_deg) + (dice.pick((-90, 90)) if height > width else 0)
    if dice.chance(tier.upside_down_share):
        roll += 180
    cos, sin = abs(np.cos(np.radians(roll))), abs(np.sin(np.radians(roll)))
    wide, high = width * cos + height * sin, width * sin + height * cos
    size = dice.between((0.62, 0.96)) * min(WIDTH / wide, HEIGHT / high)
    middle = (WIDTH / 2 + dice.random.gauss(0, 40), HEIGHT / 2 + dice.random.gauss(0, 20))
    curl = dice.random.gauss(0, 1) * card.curl
    pose = Pose(roll, dice.between(tier.tilt_deg), dice.between((0, 360)), middle, size, curl)
    rows, columns = card.outline.shape
    corners = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float32)
    seen = Sight(pose, card, lens).project(corners).astype(np.float64)
    return replace(pose, middle=_moved_in(pose, seen))


def _code_aside(card: FlatCard, roll_deg: float) -> Exact:
    """Way from the card's middle to the code's, in millimetres of the turned card."""
    height, width = card.outline.shape
    x, y = (card.line.mean(axis=0) - (width / 2, height / 2)) / card.scale
    turn = np.radians(roll_deg)
    return np.array([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)])


def fit(pose: Pose, card: FlatCard, lens: Lens, height_px: float) -> Pose:
    """The pose brought to the wanted height of characters, and moved until the code is in the picture."""
    row = card.rows[0].characters()[1].reshape(-1, 2)
    corners = np.concatenate([row, card.line])
    for _ in range(3):
        seen = Sight(pose, card, lens).project(corners)
        nearer = height_px / side_height(seen[:-4].reshape(-1, 4, 2))
        middle = np.array(pose.middle)
        line = middle + (seen[-4:] - middle) * nearer
        pose = replace(pose, px_per_mm=pose.px_per_mm * nearer, middle=_moved_in(pose, line))
        if abs(nearer - 1) < _CLOSE_ENOUGH:
            break
    return pose


def side_height(boxes: Points) -> float:
    """Mean length of the left and right sides of (n, 4, 2) boxes: the height of the characters."""
    left = np.linalg.norm(boxes[:, 3] - boxes[:, 0], axis=1)
    right = np.linalg.norm(boxes[:, 2] - boxes[:, 1], axis=1)
    return float((left + right).mean() / 2)


def _moved_in(pose: Pose, line: Exact) -> tuple[float, float]:
    low, high = line.min(axis=0), line.max(axis=0)
    x = max(0.0, _MARGIN_PX - low[0]) - max(0.0, high[0] - (WIDTH - _MARGIN_PX))
    y = max(0.0, _MARGIN_PX - low[1]) - max(0.0, high[1] - (HEIGHT - _MARGIN_PX))
    return pose.middle[0] + float(x), pose.middle[1] + float(y)


def _rotation(roll_deg: float, tilt_deg: float, axis_deg: float) -> Exact:
    roll, tilt, axis = np.radians([roll_deg, tilt_deg, axis_deg])
    spin = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    lean, _ = cv2.Rodrigues(np.array([np.cos(axis), np.sin(axis), 0.0]) * tilt)
    turned: Exact = lean @ spin
    return turned
