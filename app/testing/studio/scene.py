"""What is behind card and hand: a desk, cloth, a wall, a room with a person, out of focus."""

import numpy as np

from app.environ import load_cv2
from app.testing.studio import stock
from app.testing.studio.dice import Dice
from app.testing.studio.hand import SKINS
from app.testing.studio.pose import HEIGHT, WIDTH
from app.testing.studio.stock import Colour, Picture

cv2 = load_cv2()
_SMALL = (320, 180)


def background(dice: Dice) -> Picture:
    """(720, 1280, 3): a desk, cloth, a wall with things, or a person's room, out of focus."""
    draw = {"desk": _desk, "cloth": _cloth, "room": _room, "wall": _wall}
    small = draw[dice.weighted({"desk": 0.3, "cloth": 0.18, "room": 0.37, "wall": 0.15})](dice)
    grown: Picture = cv2.resize(small, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    return grown


def _canvas(first: Colour, second: Colour, dice: Dice) -> Picture:
    return stock.gradient(_SMALL[1], _SMALL[0], first, second, dice)


def _desk(dice: Dice) -> Picture:
    """Wood: long fibres and darker grain; or a plain table top."""
    tone = dice.pick(
        ((70, 105, 150), (110, 150, 190), (45, 65, 95), (170, 190, 205), (60, 60, 62), (215, 218, 222))
    )
    picture = _canvas(tone, stock.shift(tone, dice.whole((-30, 10))), dice)
    grain = 9 * dice.clouds(_SMALL[1], _SMALL[0], 26, 14) + 8 * dice.clouds(_SMALL[1], _SMALL[0], 6, 5)
    if dice.chance(0.5):
        grain = np.ascontiguousarray(cv2.resize(grain.T, _SMALL))
    wood = np.clip(picture + grain[..., None] * dice.between((0.4, 1.6)), 0, 255).astype(np.uint8)
    _things(wood, dice, dice.whole((0, 4)))
    return cv2.GaussianBlur(wood, (0, 0), dice.between((0.6, 1.6)))  # type: ignore[no-any-return]


def _cloth(dice: Dice) -> Picture:
    """Folds, and a weave or a knit that the lens just resolves."""
    tone = stock.hue(dice, (0.05, 0.55), (0.2, 0.85))
    picture = _canvas(tone, stock.shift(tone, -25), dice)
    folds = 20 * dice.clouds(_SMALL[1], _SMALL[0], 4, 0.6) + 8 * dice.clouds(_SMALL[1], _SMALL[0], 9, 1)
    ys, xs = np.mgrid[0 : _SMALL[1], 0 : _SMALL[0]]
    step = dice.between((1.6, 3.2))
    weave = dice.between((0, 7)) * np.sin(xs * step) * np.sin(ys * step)
    cloth = np.clip(picture + (folds + weave)[..., None], 0, 255).astype(np.uint8)
    return cv2.GaussianBlur(cloth, (0, 0), dice.between((0.5, 1.2)))  # type: ignore[no-any-return]


def _wall(dice: Dice) -> Picture:
    tone = stock.hue(dice, (0.0, 0.15), (0.45, 0.92))
    picture = _canvas(tone, stock.shift(tone, dice.whole((-45, -5))), dice)
    _things(picture, dice, dice.whole((0, 2)))
    return cv2.GaussianBlur(picture, (0, 0), dice.between((3, 7)))  # type: ignore[no-any-return]


def _room(dice: Dice) -> Picture:
    """A room as a webcam sees it behind the card: wall, window, shelf, and mostly the person."""
    tone = stock.hue(dice, (0.02, 0.2), (0.35, 0.85))
    picture = _canvas(tone, stock.shift(tone, -35), dice)
    if dice.chance(0.35):
        _window(picture, dice)
    if dice.chance(0.5):
        _shelf(picture, dice)
    _things(picture, dice, dice.whole((1, 5)))
    blurred = cv2.GaussianBlur(picture, (0, 0), dice.between((2.0, 4.5)))
    if dice.chance(0.65):
        _person(blurred, dice)
    return cv2.GaussianBlur(blurred, (0, 0), dice.between((2.0, 4.0)))  # type: ignore[no-any-return]


def _window(picture: Picture, dice: Dice) -> None:
    left, top = dice.whole((-20, 250)), dice.whole((-20, 30))
    right, bottom = left + dice.whole((50, 110)), top + dice.whole((70, 120))
    cv2.rectangle(picture, (left, top), (right, bottom), (250, 246, 238), -1)
    middle = (left + right) // 2
    cv2.line(picture, (middle, top), (middle, bottom), (150, 150, 150), 3)


def _shelf(picture: Picture, dice: Dice) -> None:
    """Boards with the backs of books."""
    left, wide = dice.whole((-30, 220)), dice.whole((60, 150))
    for row in range(dice.whole((1, 3))):
        foot = 45 + row * 50
        x = left
        while x < left + wide:
            thick, high = dice.whole((4, 12)), dice.whole((22, 40))
            cv2.rectangle(
                picture, (x, foot - high), (x + thick, foot), stock.hue(dice, (0.1, 0.7), (0.2, 0.8)), -1
            )
            x += thick + 1
        cv2.rectangle(picture, (left - 4, foot), (left + wide + 4, foot + 4), (70, 95, 130), -1)


def _things(picture: Picture, dice: Dice, count: int) -> None:
    """Cups, boxes, papers, cables: shapes without a name once they are out of focus."""
    for _ in range(count):
        x, y = dice.whole((0, _SMALL[0])), dice.whole((0, _SMALL[1]))
        colour = stock.hue(dice, (0.0, 0.5), (0.1, 0.9))
        kind = dice.pick(("box", "round", "paper", "cable"))
        if kind == "round":
            axes = (dice.whole((8, 40)), dice.whole((8, 40)))
            cv2.ellipse(picture, (x, y), axes, 0, 0, 360, colour, -1, cv2.LINE_AA)
        elif kind == "cable":
            _cable(picture, (x, y), dice)
        else:
            shade = colour if kind == "box" else (235, 238, 238)
            turned = ((x, y), (dice.whole((20, 110)), dice.whole((14, 80))), dice.between((0, 180)))
            cv2.fillPoly(picture, [cv2.boxPoints(turned).astype(np.int32)], shade, cv2.LINE_AA)


def _cable(picture: Picture, start: tuple[int, int], dice: Dice) -> None:
    way = np.linspace(0, 1, 40)
    bend, swing = dice.between((2, 7)), dice.between((6, 26))
    xs = start[0] + way * dice.between((-160, 160))
    ys = start[1] + swing * np.sin(way * bend) + way * dice.between((-40, 40))
    shade = dice.pick(((35, 35, 35), (220, 220, 220)))
    cv2.polylines(
        picture,
        [np.stack([xs, ys], 1).astype(np.int32)],
        isClosed=False,
        color=shade,
        thickness=dice.whole((1, 3)),
        lineType=cv2.LINE_AA,
    )


def _person(picture: Picture, dice: Dice) -> None:
    """Head and shoulders, somewhere behind the card."""
    x, y = dice.whole((90, 230)), dice.whole((30, 80))
    skin, hair = dice.pick(SKINS), dice.pick(((30, 32, 36), (40, 60, 85), (90, 130, 160), (150, 150, 150)))
    size = dice.whole((24, 42))
    shirt = stock.hue(dice, (0.05, 0.7), (0.15, 0.85))
    cv2.ellipse(picture, (x, y + size * 4), (size * 3, size * 3 - 4), 0, 0, 360, shirt, -1, cv2.LINE_AA)
    cv2.rectangle(picture, (x - size * 3, y + size * 4), (x + size * 3, _SMALL[1]), shirt, -1)
    cv2.rectangle(
        picture, (x - size // 3, y + size // 2), (x + size // 3, y + size * 2), stock.shift(skin, -22), -1
    )
    cv2.ellipse(picture, (x, y - size // 5), (size, round(size * 1.25)), 0, 0, 360, hair, -1, cv2.LINE_AA)
    cv2.ellipse(picture, (x, y + size // 6), (round(size * 0.8), size), 0, 0, 360, skin, -1, cv2.LINE_AA)
    for side in (-1, 1):
        cv2.circle(
            picture, (x + side * size // 3, y), max(1, size // 10), stock.shift(skin, -70), -1, cv2.LINE_AA
        )
    cv2.ellipse(picture, (x, y + size // 2 + 3), (size // 4, 2), 0, 0, 360, (95, 95, 150), -1, cv2.LINE_AA)
