"""Card stock: colours, gradients, patterns and paper, before anything is printed on it."""

import colorsys

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio.dice import Dice

cv2 = load_cv2()
Colour = tuple[int, int, int]
"""BGR, 0..255."""
Picture = NDArray[np.uint8]


def hue(dice: Dice, saturation: tuple[float, float], value: tuple[float, float]) -> Colour:
    red, green, blue = colorsys.hsv_to_rgb(
        dice.between((0, 1)), dice.between(saturation), dice.between(value)
    )
    return int(blue * 255), int(green * 255), int(red * 255)


def luma(colour: Colour) -> float:
    blue, green, red = colour
    return 0.114 * blue + 0.587 * green + 0.299 * red


def ink_on(colour: Colour, dice: Dice) -> Colour:
    """A printing colour that can be read on the given one."""
    ground = luma(colour)
    if ground > 120:
        # Mostly near black; some inks are grey, blue or brown, and as pale as can still be read.
        dark = dice.whole((8, 60)) if dice.chance(0.88) else dice.whole((20, round(ground - 100)))
        return min(255, dark + dice.whole((0, 30))), dark, max(0, dark + dice.whole((-20, 20)))
    light = dice.whole((205, 250)) if dice.chance(0.8) else dice.whole((round(ground + 85), 225))
    return light, light, light


def gradient(height: int, width: int, first: Colour, second: Colour, dice: Dice) -> Picture:
    """A linear or round change from one colour to another."""
    ys, xs = np.mgrid[0:32, 0:32].astype(np.float32) / 31
    if dice.chance(0.6):
        angle = dice.between((0, 2 * np.pi))
        share = (xs - 0.5) * np.cos(angle) + (ys - 0.5) * np.sin(angle) + 0.5
    else:
        share = np.hypot(xs - dice.between((0, 1)), ys - dice.between((0, 1)))
    share = np.clip(share, 0, 1)[..., None]
    small = (np.array(first) * (1 - share) + np.array(second) * share).astype(np.uint8)
    grown: Picture = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
    return grown


def base(height: int, width: int, part: str, dice: Dice) -> tuple[Picture, Colour]:
    """A blank card and its colour: white or pale paper, strong colour, dark, or kraft."""
    kind = dice.weighted({"white": 0.34, "pale": 0.26, "strong": 0.2, "dark": 0.1, "kraft": 0.1})
    if kind == "white":
        level = dice.whole((228, 250))
        first = (level, level, level)
    elif kind == "kraft":
        first = (dice.whole((105, 130)), dice.whole((150, 175)), dice.whole((180, 205)))
    else:
        ranges = {
            "pale": ((0.05, 0.25), (0.82, 0.97)),
            "strong": ((0.45, 0.85), (0.5, 0.95)),
            "dark": ((0.1, 0.6), (0.1, 0.3)),
        }[kind]
        first = hue(dice, *ranges)
    second = tuple(int(np.clip(part + dice.whole((-28, 18)), 0, 255)) for part in first)
    picture = gradient(height, width, first, (second[0], second[1], second[2]), dice)
    PATTERNS[dice.weighted(_pattern_shares(part))](picture, first, dice)
    return picture, first


def wear(picture: Picture, dice: Dice) -> None:
    """Fine scratches and smudges of a card that was carried about."""
    height, width = picture.shape[:2]
    for _ in range(dice.whole((0, 7))):
        x, y = dice.whole((0, width - 1)), dice.whole((0, height - 1))
        end = (x + dice.whole((-width // 4, width // 4)), y + dice.whole((-height // 5, height // 5)))
        blue, green, red = (int(part) for part in picture[y, x])
        cv2.line(picture, (x, y), end, shift((blue, green, red), dice.pick((-22, 16))), 1, cv2.LINE_AA)


def _plain(picture: Picture, colour: Colour, dice: Dice) -> None:
    return


def shift(colour: Colour, by: int) -> Colour:
    blue, green, red = (int(np.clip(part + by, 0, 255)) for part in colour)
    return blue, green, red


def _stripes(picture: Picture, colour: Colour, dice: Dice) -> None:
    height, width = picture.shape[:2]
    step = dice.whole((height // 24 + 3, height // 6 + 4))
    slant = dice.whole((-height, height))
    shade = shift(colour, dice.pick((-14, -9, 9, 14)))
    for x in range(-abs(slant), width + abs(slant), step * 2):
        cv2.line(picture, (x, 0), (x + slant, height), shade, max(1, step // 2), cv2.LINE_AA)


def _rings(picture: Picture, colour: Colour, dice: Dice) -> None:
    height, width = picture.shape[:2]
    middle = (dice.whole((0, width)), dice.whole((0, height)))
    step = dice.whole((height // 20 + 3, height // 8 + 4))
    shade = shift(colour, dice.pick((-16, -10, 10)))
    for radius in range(step, width, step):
        cv2.circle(picture, middle, radius, shade, max(1, step // 6), cv2.LINE_AA)


def _confetti(picture: Picture, colour: Colour, dice: Dice) -> None:
    height, width = picture.shape[:2]
    for _ in range(dice.whole((25, 70))):
        place = (dice.whole((0, width)), dice.whole((0, height)))
        size = dice.whole((height // 60 + 1, height // 20 + 2))
        cv2.circle(picture, place, size, shift(colour, dice.whole((-24, 20))), -1, cv2.LINE_AA)


def _blocks(picture: Picture, colour: Colour, dice: Dice) -> None:
    """A strip or a corner in another colour, as brands have it."""
    height, width = picture.shape[:2]
    shade = hue(dice, (0.3, 0.9), (0.3, 0.9))
    if dice.chance(0.5):
        edge = round(height * dice.between((0.08, 0.16)))
        cv2.rectangle(picture, (0, 0), (width, edge), shade, -1)
    else:
        edge = round(width * dice.between((0.02, 0.06)))
        cv2.rectangle(picture, (0, 0), (edge, height), shade, -1)


def _waves(picture: Picture, colour: Colour, dice: Dice) -> None:
    """Fine guilloche lines as on vouchers."""
    height, width = picture.shape[:2]
    xs = np.linspace(0, width, 60)
    shade = shift(colour, dice.pick((-20, -13, 13)))
    phase, swing = dice.between((0, 6)), height * dice.between((0.02, 0.08))
    for at in range(0, height, max(4, height // dice.whole((14, 30)))):
        ys = at + swing * np.sin(xs / width * dice.between((6, 9)) + phase)
        points = np.stack([xs, ys], 1).astype(np.int32)
        cv2.polylines(picture, [points], isClosed=False, color=shade, lineType=cv2.LINE_AA)


PATTERNS = {
    "plain": _plain,
    "stripes": _stripes,
    "rings": _rings,
    "confetti": _confetti,
    "blocks": _blocks,
    "waves": _waves,
}
_PATTERN_SHARES = {
    "plain": 0.36,
    "stripes": 0.12,
    "rings": 0.1,
    "confetti": 0.1,
    "blocks": 0.2,
    "waves": 0.12,
}


def _pattern_shares(part: str) -> dict[str, float]:
    """The patterns of a part of the studio: the test part has two that no other has, and the reverse."""
    only_test = {"waves", "rings"}
    return {
        name: share
        for name, share in _PATTERN_SHARES.items()
        if name == "plain" or name == "blocks" or (name in only_test) == (part == "test")
    }


def paper_grain(picture: Picture, strength: float, dice: Dice) -> None:
    """Fibre and plastic are never quite even."""
    height, width = picture.shape[:2]
    grain = dice.noise(height, width) * np.float32(strength)
    cv2.add(picture, cv2.merge([grain] * 3), dst=picture, dtype=cv2.CV_8U)
