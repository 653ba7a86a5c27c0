"""What stands in rooms and lies on desks, painted as light: furniture, windows, lamps, paper, cups."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import stock
from app.testing.studio.dice import Dice

cv2 = load_cv2()
SIZE = (320, 180)
Light = NDArray[np.float32]
"""(180, 320, 3) of light, 1 being white paper; lamps and windows are brighter."""
Tone = tuple[float, float, float]
Thing = Callable[[Light, Dice], None]
_DARK: Tone = (0.02, 0.02, 0.02)


def tone(dice: Dice, saturation: tuple[float, float], value: tuple[float, float]) -> Tone:
    """A colour as light, mostly a dull one: bright colours are rare in rooms."""
    dull = dice.between((0, 1)) ** 2 * (saturation[1] - saturation[0]) + saturation[0]
    blue, green, red = ((level / 255) ** 2.2 for level in stock.hue(dice, (dull, dull), value))
    return blue, green, red


def shape(light: Light, corners: Sequence[tuple[float, float]], colour: Tone, gain: float = 1.0) -> None:
    points = (np.array(corners) * 8).round().astype(np.int32)
    cv2.fillPoly(light, [points], tuple(part * gain for part in colour), shift=3)


def rectangle(light: Light, box: tuple[float, float, float, float], colour: Tone, gain: float = 1.0) -> None:
    left, top, right, bottom = box
    shape(light, [(left, top), (right, top), (right, bottom), (left, bottom)], colour, gain)


def _block(light: Light, box: tuple[float, float, float, float], colour: Tone, dice: Dice) -> None:
    """A thing with a front, a lighter top and a darker side, and a shadow below."""
    left, top, right, bottom = box
    deep = min(right - left, bottom - top) * dice.between((0.04, 0.3))
    rise = deep / 2
    rectangle(light, (left - 1, bottom, right + 3, bottom + 4), _DARK)
    rectangle(light, box, colour)
    side = [(right, top), (right + deep, top - rise), (right + deep, bottom - rise), (right, bottom)]
    shape(light, side, colour, 0.55)
    lid = [(left, top), (left + deep, top - rise), (right + deep, top - rise), (right, top)]
    shape(light, lid, colour, 1.35)


def window(light: Light, dice: Dice) -> None:
    left, top = dice.between((-20, 250)), dice.between((-20, 30))
    right, bottom = left + dice.between((50, 120)), top + dice.between((70, 130))
    sky = dice.between((2.0, 7.0))
    rectangle(light, (left, top, right, bottom), (sky * 1.1, sky, sky * 0.95))
    if dice.chance(0.5):
        line = bottom - dice.between((10, 50))
        shape(light, [(left, line), (right, line + 6), (right, bottom), (left, bottom)], (0.25, 0.5, 0.35))
    frame = tone(dice, (0.0, 0.2), (0.4, 0.9))
    for x in (left - 2, (left + right) / 2 - 1.5, right - 2):
        rectangle(light, (x, top, x + 4, bottom), frame)
    if dice.chance(0.4):
        for row in np.arange(top, bottom, dice.between((4, 9))):
            rectangle(light, (left, row, right, row + 2), frame)


def _door(light: Light, dice: Dice) -> None:
    left, wide = dice.between((-30, 300)), dice.between((40, 90))
    colour = tone(dice, (0.0, 0.5), (0.15, 0.9))
    top = dice.between((-20, 40))
    rectangle(light, (left, top, left + wide, 180), colour)
    for row in (0.15, 0.55):
        y, inset = top + row * (180 - top), wide * 0.15
        rectangle(light, (left + inset, y, left + wide - inset, y + 50), colour, 0.8)


def _shelf(light: Light, dice: Dice) -> None:
    """Boards with the backs of books and gaps between them."""
    left, wide = dice.between((-40, 260)), dice.between((50, 150))
    board = tone(dice, (0.1, 0.6), (0.15, 0.8))
    first, step = dice.between((20, 70)), dice.between((34, 55))
    for row in range(dice.whole((1, 4))):
        foot = first + row * step
        rectangle(light, (left, foot - step + 3, left + wide, foot), board, 0.3)
        _books(light, left, left + wide, foot, step, dice)
        rectangle(light, (left - 3, foot, left + wide + 3, foot + 4), board)


def _books(light: Light, left: float, right: float, foot: float, room: float, dice: Dice) -> None:
    x = left
    while x < right - 6:
        thick, high = dice.between((2.5, 9)), room * dice.between((0.45, 0.9))
        if dice.chance(0.14):
            x += dice.between((5, 20))
            continue
        rectangle(light, (x, foot - high, x + thick, foot), tone(dice, (0.0, 0.75), (0.1, 0.85)))
        x += thick + 0.4


def _frame(light: Light, dice: Dice) -> None:
    x, y, wide, high = (dice.between(ends) for ends in ((0, 290), (0, 90), (20, 60), (16, 50)))
    rectangle(light, (x, y, x + wide, y + high), tone(dice, (0, 0.4), (0.05, 0.9)))
    rectangle(light, (x + 3, y + 3, x + wide - 3, y + high - 3), tone(dice, (0, 0.6), (0.3, 0.95)))
    middle = (round(x + wide / 2), round(y + high / 2))
    cv2.circle(light, middle, round(high / 5), tone(dice, (0.1, 0.8), (0.2, 0.9)), -1)


def _case(light: Light, dice: Dice) -> None:
    x, y, wide, high = (dice.between(ends) for ends in ((-20, 310), (50, 150), (12, 70), (10, 60)))
    _block(light, (x, y, x + wide, y + high), tone(dice, (0.0, 0.7), (0.08, 0.9)), dice)


def _plant(light: Light, dice: Dice) -> None:
    x, y = dice.between((0, 320)), dice.between((40, 150))
    for _ in range(dice.whole((12, 40))):
        place = (round(x + dice.random.gauss(0, 14)), round(y + dice.random.gauss(0, 18)))
        leaf = dice.between((0.02, 0.3))
        axes = (dice.whole((2, 9)), dice.whole((1, 4)))
        cv2.ellipse(light, place, axes, dice.whole((0, 180)), 0, 360, (leaf * 0.4, leaf, leaf * 0.5), -1)


def _lamp(light: Light, dice: Dice) -> None:
    x, y, size = dice.whole((0, 320)), dice.whole((0, 110)), dice.whole((2, 12))
    glow = dice.between((3, 14))
    axes = (size, max(1, round(size * 0.7)))
    cv2.ellipse(light, (x, y), axes, 0, 0, 360, (glow * 0.6, glow * 0.85, glow), -1)
    rectangle(light, (x - 1, y, x + 1, 180), _DARK)


def _monitor(light: Light, dice: Dice) -> None:
    x, y, wide = dice.between((0, 260)), dice.between((30, 110)), dice.between((40, 90))
    high, glow = wide * 0.58, dice.between((0.2, 2.0))
    rectangle(light, (x - 2, y - 2, x + wide + 2, y + high + 2), _DARK)
    rectangle(light, (x, y, x + wide, y + high), (glow * 1.2, glow, glow * 0.85))
    for _ in range(dice.whole((1, 5))):
        left, top = x + dice.between((0, 0.6)) * wide, y + dice.between((0, 0.7)) * high
        colour = tone(dice, (0, 0.8), (0.1, 1.0))
        rectangle(light, (left, top, left + wide / 3, top + high / 5), colour, glow)


def _curtain(light: Light, dice: Dice) -> None:
    left, wide = dice.whole((-20, 280)), dice.whole((20, 90))
    low, high = max(0, left), min(SIZE[0], left + wide)
    folds = 1 + 0.35 * np.sin(np.arange(high - low) * dice.between((0.3, 0.9)) + dice.between((0, 6)))
    light[:, low:high] = np.array(tone(dice, (0, 0.5), (0.2, 0.9)), np.float32) * folds[None, :, None]


IN_ROOMS: Mapping[str, Thing] = {
    "door": _door,
    "shelf": _shelf,
    "frame": _frame,
    "box": _case,
    "plant": _plant,
    "lamp": _lamp,
    "screen": _monitor,
    "curtain": _curtain,
}


def _paper(light: Light, dice: Dice) -> None:
    middle = (dice.between((0, 320)), dice.between((0, 180)))
    size = (dice.between((40, 140)), dice.between((30, 100)))
    corners = cv2.boxPoints((middle, size, dice.between((0, 180))))
    white = dice.between((0.5, 0.95))
    shape(light, [(x + 2, y + 3) for x, y in corners], _DARK)
    shape(light, [(x, y) for x, y in corners], (white, white, white))
    for line in np.linspace(0.15, 0.85, dice.whole((3, 9))):
        left = corners[0] + (corners[3] - corners[0]) * line
        way = corners[1] + (corners[2] - corners[1]) * line - left
        ends = (left + way * 0.1, left + way * dice.between((0.5, 0.9)))
        start, stop = ((round(float(x)), round(float(y))) for x, y in ends)
        cv2.line(light, start, stop, (white * 0.55,) * 3, 1)


def _keys(light: Light, dice: Dice) -> None:
    left, top, size = dice.between((-60, 220)), dice.between((-40, 140)), dice.between((8, 13))
    body, key = dice.pick(((0.01, 0.025), (0.5, 0.75), (0.3, 0.02)))
    _block(light, (left - 3, top - 3, left + 15 * size, top + 5 * size), (body, body, body), dice)
    for row in range(5):
        for column in range(14):
            x, y = left + (column + 0.3 * (row % 2)) * size, top + row * size
            rectangle(light, (x, y, x + size * 0.82, y + size * 0.8), (key, key, key))


def _cup(light: Light, dice: Dice) -> None:
    middle, size = (dice.whole((0, 320)), dice.whole((0, 180))), dice.whole((14, 34))
    colour = tone(dice, (0, 0.7), (0.15, 0.95))
    cv2.circle(light, (middle[0] + 4, middle[1] + 6), size, _DARK, -1)
    cv2.circle(light, middle, size, colour, -1)
    cv2.circle(light, middle, round(size * 0.82), tuple(part * 0.5 for part in colour), -1)
    cv2.circle(light, middle, round(size * 0.76), (0.01, 0.02, 0.05), -1)


def _pen(light: Light, dice: Dice) -> None:
    x, y, turn = dice.whole((0, 320)), dice.whole((0, 180)), dice.between((0, 6.28))
    end = (round(x + 60 * np.cos(turn)), round(y + 60 * np.sin(turn)))
    cv2.line(light, (x + 2, y + 3), (end[0] + 2, end[1] + 3), _DARK, 3)
    cv2.line(light, (x, y), end, tone(dice, (0, 0.9), (0.05, 0.8)), 3)


ON_DESKS: Mapping[str, Thing] = {"paper": _paper, "keys": _keys, "cup": _cup, "box": _case, "pen": _pen}
