"""What hand, light and camera make of a window round a line, in gray."""

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio.capture import motion_kernel
from app.testing.studio.dice import Dice

cv2 = load_cv2()
Plane = NDArray[np.float32]
Gray = NDArray[np.uint8]


def lit(seen: Plane, dice: Dice) -> Plane:
    """Tone, exposure and falloff as the camera has them."""
    toned = np.power(seen * np.float32(1 / 255), np.float32(dice.between((0.8, 1.25))))
    light = dice.between((0.32, 1.0)) if dice.chance(0.5) else dice.between((0.8, 1.22))
    slope = 1 + np.linspace(-0.5, 0.5, seen.shape[1], dtype=np.float32) * np.float32(
        dice.random.gauss(0, 0.2)
    )
    if dice.chance(0.15):
        slope = slope * _shadow_edge(seen.shape[1], dice)
    made: Plane = np.clip(toned * slope * np.float32(255 * light), 0, 255)
    return made


def _shadow_edge(wide: int, dice: Dice) -> Plane:
    """A shadow that ends somewhere along the line."""
    at, soft = dice.between((0, wide)), dice.between((2, 30))
    way = np.clip((np.arange(wide, dtype=np.float32) - at) / soft, -1, 1) * dice.pick((-1, 1))
    made: Plane = (1 - dice.between((0.1, 0.5)) * (0.5 + 0.5 * way)).astype(np.float32)
    return made


def with_finger(seen: Plane, line: Plane, height: float, dice: Dice) -> tuple[Plane, Plane]:
    """A finger over an end or out of the edge; the picture and what it covers."""
    share = np.zeros(seen.shape, np.float32)
    along = dice.pick((dice.between((-0.1, 0.1)), dice.between((0.9, 1.1)), dice.between((0, 1))))
    tip = line[0] * (1 - along) + line[1] * along + (0, height * dice.between((-0.4, 1.6)))
    turn = dice.between((0, 2 * np.pi))
    root = tip + np.array([np.cos(turn), np.sin(turn)]) * height * 20
    radius = round(height * dice.between((0.9, 2.6)))
    ends = [tuple(int(part) for part in point) for point in (tip, root)]
    cv2.line(share, ends[0], ends[1], 1.0, 2 * radius, cv2.LINE_AA)
    soft = cv2.GaussianBlur(share, (0, 0), max(0.6, height * 0.06))
    skin = dice.between((60, 210)) * (0.8 + 0.2 * cv2.GaussianBlur(share, (0, 0), radius * 0.5))
    return seen + soft * (skin - seen), np.where(soft > 0.5, np.float32(1), np.float32(0))


def reflection(shape: tuple[int, ...], line: Plane, height: float, dice: Dice) -> Plane:
    """A soft-edged reflection somewhere on the line; (H, W) 0..1."""
    rows, columns = shape[0] // 2 + 1, shape[1] // 2 + 1
    ys, xs = np.mgrid[0:rows, 0:columns].astype(np.float32) * 2
    share = dice.between((-0.05, 1.05))
    middle = line[0] * (1 - share) + line[1] * share + (0, height * dice.between((-1.2, 2.2)))
    turn = dice.between((0, np.pi))
    along = ((xs - middle[0]) * np.cos(turn) + (ys - middle[1]) * np.sin(turn)) / (
        height * dice.between((1.0, 6))
    )
    across = ((ys - middle[1]) * np.cos(turn) - (xs - middle[0]) * np.sin(turn)) / (
        height * dice.between((0.6, 3.5))
    )
    far = {
        "lamp": lambda: np.hypot(along, across),
        "streak": lambda: np.sqrt((along / 4) ** 4 + across**2),
        "window": lambda: np.maximum(np.abs(along), np.abs(across)),
    }[dice.pick(("lamp", "lamp", "streak", "window"))]()
    inside = 1 - far + 0.14 * dice.clouds(rows, columns, dice.between((3, 8)))
    core = np.clip(inside / dice.between((0.4, 1.4)) + 0.5, 0, 1)
    core = dice.between((0.45, 1.0)) * core * core * (3 - 2 * core)
    halo = 0.3 * np.exp(-np.clip(far - 0.7, 0, None) / 0.55)
    glare = core + halo * (1 - core)
    made: Plane = cv2.resize(glare.astype(np.float32), (shape[1], shape[0]))
    return made


def _grid(picture: Plane, boxes: NDArray[np.float32]) -> Plane:
    """(n, 8, 8): the picture at a grid of points in each box."""
    steps = (np.arange(8, dtype=np.float32) + 0.5) / 8
    across, down = steps[None, None, :, None], steps[None, :, None, None]
    corners = boxes[:, :, None, None]
    top = corners[:, 0] * (1 - across) + corners[:, 1] * across
    points = top * (1 - down) + (corners[:, 3] * (1 - across) + corners[:, 2] * across) * down
    xs = np.clip(points[..., 0], 0, picture.shape[1] - 1).astype(int)
    ys = np.clip(points[..., 1], 0, picture.shape[0] - 1).astype(int)
    made: Plane = picture[ys, xs]
    return made


def shares(cover: Plane, boxes: NDArray[np.float32]) -> Plane:
    """(n,) part of each character's box that is covered."""
    made: Plane = _grid(cover, boxes).mean(axis=(1, 2))
    return made


def _faint(seen: Plane, boxes: NDArray[np.float32], noise: float) -> Plane:
    """(n,) 1 where a character's ink hardly differs from its ground any more."""
    held = _grid(seen, boxes).reshape(len(boxes), -1)
    spread = np.percentile(held, 94, axis=1) - np.percentile(held, 6, axis=1)
    return (spread < max(1.3 * noise, 7)).astype(np.float32)


def recorded(seen: Plane, boxes: NDArray[np.float32], height: float, dice: Dice) -> tuple[Gray, Plane]:
    """Defocus, motion, noise, sharpening, JPEG; and which characters drown. What would blur small print past
    reading is held back."""
    blur = min(dice.between((0.45, 1.6)), 0.09 * height + 0.25)
    seen = cv2.GaussianBlur(seen, (0, 0), blur)
    motion = min(dice.between((0, 3.8)), 0.2 * height)
    if motion >= 1:
        seen = cv2.filter2D(seen, -1, motion_kernel(motion, dice.between((0, 180))))
    noise = dice.between((0.8, 9.0))
    is_faint = _faint(seen, boxes, noise)
    seen = seen + dice.noise(*seen.shape) * np.float32(noise * 0.85)
    sharpening = dice.between((0, 0.7))
    if sharpening > 0.1:
        seen = seen + np.float32(sharpening) * (seen - cv2.GaussianBlur(seen, (0, 0), 1.2))
    pixels = np.clip(seen + 0.5, 0, 255).astype(np.uint8)
    data = cv2.imencode(".jpg", pixels, (cv2.IMWRITE_JPEG_QUALITY, dice.whole((50, 95))))[1]
    return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), is_faint
