"""What a phone or a monitor does to the print on it: its own light, and the beat of its pixels."""

import numpy as np

from app.environ import load_cv2
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.stock import Picture

cv2 = load_cv2()


def shine_through(seen: Picture, xs: Plane, ys: Plane, scale: float, dice: Dice) -> Picture:
    """The picture of a lit screen. xs, ys: the canvas pixel that each pixel shows; scale: of them to a mm."""
    pitch = dice.between((0.09, 0.3)) * scale  # of the screen's pixels, in canvas pixels
    # The camera's grid of colours samples the screen's: where they drift apart slowly, bands of colour show.
    beat = 2 * np.pi * dice.between((0.004, 0.03)) / pitch
    turn = dice.between((-0.5, 0.5))
    phase = (xs * np.float32(np.cos(turn)) + ys * np.float32(np.sin(turn))) * np.float32(beat * scale)
    depth = dice.between((0.0, 0.06))
    bands = [
        1 + depth * np.sin(phase + shift) + 0.5 * depth * np.sin(1.7 * ys * np.float32(beat * scale) + shift)
        for shift in (0.0, 2.1, 4.2)
    ]
    cast = (dice.between((0.98, 1.2)), 1.0, dice.between((0.82, 1.04)))
    gain = dice.between((0.8, 1.15))
    factors = cv2.merge([np.float32(gain * colour) * band for colour, band in zip(cast, bands, strict=True)])
    lit: Picture = cv2.multiply(seen, factors, dtype=cv2.CV_8U)
    return lit
