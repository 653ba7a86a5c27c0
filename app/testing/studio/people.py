"""The person in the room behind the card: head, hair, shoulders, lit from one side."""

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import stock
from app.testing.studio.dice import Dice, Plane, plane

cv2 = load_cv2()
_HAIRS = ((9, 10, 13), (20, 30, 52), (45, 80, 120), (110, 115, 120), (12, 18, 40))


def sit(light: NDArray[np.float32], complexion: stock.Colour, dice: Dice) -> None:
    """Paint a person of about half the picture's height into light (180, 320, 3)."""
    height, width = light.shape[:2]
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y, size = dice.between((80, 240)), dice.between((28, 85)), dice.between((24, 44))
    lamp = dice.pick((-1.0, 1.0)) * dice.between((0.15, 0.5))
    ragged = dice.clouds(height, width, 14) * 0.05
    skin, shirt = _light(complexion), _light(stock.hue(dice, (0.02, 0.6), (0.1, 0.85)))
    folds = 1 + 0.18 * dice.clouds(height, width, 9, 0.8) + 0.1 * dice.clouds(height, width, 22)
    body = _within(xs, ys, (x, y + size * 3.9), (size * 2.6, size * 2.3), 4.0)
    _lay(light, body, shirt, folds * _side(xs, x, size * 3, lamp))
    neck = _within(xs, ys, (x, y + size * 1.35), (size * 0.5, size * 0.75), 3.0)
    _lay(light, neck, skin, 0.55 * _side(xs, x, size, lamp))
    hair = _light(dice.pick(_HAIRS))
    long = dice.chance(0.45)
    around = (size * 1.05, size * (1.75 if long else 1.2))
    back = _within(xs, ys, (x, y + (size * 0.45 if long else -size * 0.16)), around, 2.3, ragged)
    _lay(light, back, hair, 1 + 0.4 * dice.clouds(height, width, 30, 0.4))
    face = _within(xs, ys, (x, y + size * 0.12), (size * 0.78, size * 1.08), 2.3)
    _lay(light, face, skin, _side(xs, x, size, lamp) * _features(xs, ys, (x, y), size))
    fringe = _within(
        xs, ys, (x, y - size * 0.82), (size * 0.85, size * dice.between((0.25, 0.55))), 2.0, ragged * 3
    )
    _lay(light, fringe, hair, 1 + 0.4 * dice.clouds(height, width, 30, 0.4))


def _light(colour: tuple[int, int, int]) -> NDArray[np.float32]:
    return plane((np.array(colour) / 255) ** 2.2)


def _within(
    xs: Plane,
    ys: Plane,
    middle: tuple[float, float],
    reach: tuple[float, float],
    power: float,
    ragged: Plane | float = 0.0,
) -> Plane:
    """0..1: inside of a rounded shape, with an edge a pixel or two wide."""
    far = np.abs((xs - middle[0]) / reach[0]) ** power + np.abs((ys - middle[1]) / reach[1]) ** power
    return plane(np.clip((1 - far + ragged) * min(reach) / 3, 0, 1))


def _side(xs: Plane, x: float, size: float, lamp: float) -> Plane:
    """Light from one side on something round."""
    across = np.clip((xs - x) / size, -1.2, 1.2)
    return plane(0.85 + lamp * across - 0.25 * across**2)


def _features(xs: Plane, ys: Plane, middle: tuple[float, float], size: float) -> Plane:
    """What is left of eyes, nose and mouth out of focus: darker places."""
    shade = np.ones(xs.shape, np.float32)
    spots = [(-0.33, -0.02, 0.2, 0.1, 0.55), (0.33, -0.02, 0.2, 0.1, 0.55), (-0.33, -0.2, 0.24, 0.06, 0.35),
             (0.33, -0.2, 0.24, 0.06, 0.35), (0.0, 0.32, 0.14, 0.08, 0.3), (0.0, 0.62, 0.26, 0.07, 0.45),
             (0.0, 1.02, 0.6, 0.2, 0.35)]  # fmt: skip
    for x, y, wide, high, depth in spots:
        far = ((xs - middle[0] - x * size) / (wide * size)) ** 2 + (
            (ys - middle[1] - y * size) / (high * size)
        ) ** 2
        shade *= 1 - depth * np.exp(-far)
    return shade


def _lay(light: NDArray[np.float32], share: Plane, colour: NDArray[np.float32], shade: Plane) -> None:
    light[:] = light * (1 - share[..., None]) + (shade * share)[..., None] * colour
