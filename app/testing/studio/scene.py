"""What is in the picture beside the card: the room behind it, the hand that holds it, the shadow."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import stock
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.pose import HEIGHT, WIDTH, Points
from app.testing.studio.stock import Colour, Picture

cv2 = load_cv2()
_SMALL = (320, 180)
_SKINS: tuple[Colour, ...] = (
    (178, 200, 236),
    (150, 178, 222),
    (122, 152, 204),
    (92, 124, 178),
    (66, 92, 140),
    (46, 62, 98),
)


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
    tone = dice.pick(((70, 105, 150), (110, 150, 190), (45, 65, 95), (170, 190, 205), (60, 60, 62), (215, 218, 222)))
    picture = _canvas(tone, stock._shift(tone, dice.whole((-30, 10))), dice)
    grain = 9 * dice.clouds(_SMALL[1], _SMALL[0], 26, 14) + 8 * dice.clouds(_SMALL[1], _SMALL[0], 6, 5)
    if dice.chance(0.5):
        grain = np.ascontiguousarray(cv2.resize(grain.T, _SMALL))
    wood = np.clip(picture + grain[..., None] * dice.between((0.4, 1.6)), 0, 255).astype(np.uint8)
    _things(wood, dice, dice.whole((0, 4)))
    return cv2.GaussianBlur(wood, (0, 0), dice.between((0.6, 1.6)))  # type: ignore[no-any-return]


def _cloth(dice: Dice) -> Picture:
    """Folds, and a weave or a knit that the lens just resolves."""
    tone = stock.hue(dice, (0.05, 0.55), (0.2, 0.85))
    picture = _canvas(tone, stock._shift(tone, -25), dice)
    folds = 20 * dice.clouds(_SMALL[1], _SMALL[0], 4, 0.6) + 8 * dice.clouds(_SMALL[1], _SMALL[0], 9, 1)
    ys, xs = np.mgrid[0 : _SMALL[1], 0 : _SMALL[0]]
    step = dice.between((1.6, 3.2))
    weave = dice.between((0, 7)) * np.sin(xs * step) * np.sin(ys * step)
    cloth = np.clip(picture + (folds + weave)[..., None], 0, 255).astype(np.uint8)
    return cv2.GaussianBlur(cloth, (0, 0), dice.between((0.5, 1.2)))  # type: ignore[no-any-return]


def _wall(dice: Dice) -> Picture:
    tone = stock.hue(dice, (0.0, 0.15), (0.45, 0.92))
    picture = _canvas(tone, stock._shift(tone, dice.whole((-45, -5))), dice)
    _things(picture, dice, dice.whole((0, 2)))
    return cv2.GaussianBlur(picture, (0, 0), dice.between((3, 7)))  # type: ignore[no-any-return]


def _room(dice: Dice) -> Picture:
    """A room as a webcam sees it behind the card: wall, window, shelf, and mostly the person."""
    tone = stock.hue(dice, (0.02, 0.2), (0.35, 0.85))
    picture = _canvas(tone, stock._shift(tone, -35), dice)
    if dice.chance(0.35):
        _window(picture, dice)
    if dice.chance(0.5):
        _shelf(picture, dice)
    _things(picture, dice, dice.whole((1, 5)))
    blurred = cv2.GaussianBlur(picture, (0, 0), dice.between((2.0, 4.5)))
    if dice.chance(0.65):
        _person(blurred, dice)
    return cv2.GaussianBlur(blurred, (0, 0), dice.between((1.0, 3.0)))  # type: ignore[no-any-return]


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
            cv2.rectangle(picture, (x, foot - high), (x + thick, foot), stock.hue(dice, (0.1, 0.7), (0.2, 0.8)), -1)
            x += thick + 1
        cv2.rectangle(picture, (left - 4, foot), (left + wide + 4, foot + 4), (70, 95, 130), -1)


def _things(picture: Picture, dice: Dice, count: int) -> None:
    """Cups, boxes, papers, cables: shapes without a name once they are out of focus."""
    for _ in range(count):
        x, y = dice.whole((0, _SMALL[0])), dice.whole((0, _SMALL[1]))
        colour = stock.hue(dice, (0.0, 0.7), (0.1, 0.95))
        kind = dice.pick(("box", "round", "paper", "cable"))
        if kind == "round":
            axes = (dice.whole((8, 40)), dice.whole((8, 40)))
            cv2.ellipse(picture, (x, y), axes, 0, 0, 360, colour, -1, cv2.LINE_AA)
        elif kind == "cable":
            points = np.array([(x + step * 25, y + dice.whole((-30, 30))) for step in range(5)], np.int32)
            cv2.polylines(picture, [points], False, (35, 35, 35), dice.whole((1, 3)), cv2.LINE_AA)
        else:
            shade = colour if kind == "box" else (235, 238, 238)
            turned = ((x, y), (dice.whole((20, 110)), dice.whole((14, 80))), dice.between((0, 180)))
            cv2.fillPoly(picture, [cv2.boxPoints(turned).astype(np.int32)], shade, cv2.LINE_AA)


def _person(picture: Picture, dice: Dice) -> None:
    """Head and shoulders, somewhere behind the card."""
    x, y = dice.whole((90, 230)), dice.whole((30, 80))
    skin, hair = dice.pick(_SKINS), dice.pick(((30, 32, 36), (40, 60, 85), (90, 130, 160), (150, 150, 150)))
    size = dice.whole((24, 42))
    shirt = stock.hue(dice, (0.05, 0.7), (0.15, 0.85))
    cv2.ellipse(picture, (x, y + size * 4), (size * 3, size * 3 - 4), 0, 180, 360, shirt, -1, cv2.LINE_AA)
    cv2.rectangle(picture, (x - size // 3, y + size // 2), (x + size // 3, y + size * 2), stock._shift(skin, -22), -1)
    cv2.ellipse(picture, (x, y - size // 5), (size, round(size * 1.25)), 0, 0, 360, hair, -1, cv2.LINE_AA)
    cv2.ellipse(picture, (x, y + size // 6), (round(size * 0.8), size), 0, 0, 360, skin, -1, cv2.LINE_AA)
    for side in (-1, 1):
        cv2.circle(picture, (x + side * size // 3, y), max(1, size // 9), (45, 45, 50), -1, cv2.LINE_AA)
    cv2.ellipse(picture, (x, y + size // 2 + 3), (size // 4, 2), 0, 0, 360, (95, 95, 150), -1, cv2.LINE_AA)


@dataclass(frozen=True, slots=True)
class Finger:
    """A finger seen from above: a capsule in card millimetres; `over` lies on the card, else behind it."""

    root: tuple[float, float]
    tip: tuple[float, float]
    radius: float
    is_over: bool


@dataclass(frozen=True, slots=True)
class Hand:
    fingers: tuple[Finger, ...]
    skin: Colour


def choose_hand(size: tuple[float, float], line: Points, dice: Dice) -> Hand:
    """A hand at one side of the card: thumb in front, fingers behind. `line`: the code line in millimetres.

    The thumb keeps clear of the code line.
    """
    width, height = size
    side = dice.pick(("left", "right", "bottom"))
    fingers = []
    for along in sorted(dice.between((0.15, 0.9)) for _ in range(3)):
        fingers.append(_finger(side, along, dice.between((4, 9)), size, dice.between((7, 8.5)), is_over=False))
    for _ in range(12):
        along, reach = dice.between((0.1, 0.9)), dice.between((7, 17))
        thumb = _finger(side, along, reach, size, dice.between((8.5, 10.5)), is_over=True)
        if _is_clear(thumb, line):
            fingers.append(thumb)
            break
    return Hand(tuple(fingers), dice.pick(_SKINS))


def _finger(
    side: str, along: float, reach: float, size: tuple[float, float], radius: float, *, is_over: bool
) -> Finger:
    """A finger that comes in over one edge, `reach` millimetres far (behind the card: sticks out as far)."""
    width, height = size
    inward = reach if is_over else -reach
    back = 45.0
    if side == "bottom":
        x = along * width
        tip, root = (x, height - inward + radius), (x + (along - 0.5) * 30, height + back)
    elif side == "left":
        y = along * height
        tip, root = (inward - radius, y), (-back, y + 22)
    else:
        y = along * height
        tip, root = (width - inward + radius, y), (width + back, y + 22)
    if not is_over:
        # Behind the card the fingers come from the hand's far side: they end at the edge, seen from the front.
        tip, root = (tip[0], tip[1]), ((tip[0] + width / 2) / 2, (tip[1] + height / 2) / 2)
    return Finger(root, tip, radius, is_over)


def _is_clear(finger: Finger, line: Points) -> bool:
    low, high = line.min(axis=0) - finger.radius - 1.5, line.max(axis=0) + finger.radius + 1.5
    for share in np.linspace(0, 1, 8):
        point = np.array(finger.root) * (1 - share) + np.array(finger.tip) * share
        if (point > low).all() and (point < high).all():
            return False
    return True


def paint_finger(picture: Picture, root: Points, tip: Points, radius: float, skin: Colour, *, nail: bool) -> Plane:
    """Paint one finger between two points of the picture; its cover as (720, 1280) float32 0..1."""
    cover = np.zeros((HEIGHT, WIDTH), np.float32)
    low = np.floor(np.minimum(root, tip) - radius - 4).astype(int).clip(0, (WIDTH, HEIGHT))
    high = np.ceil(np.maximum(root, tip) + radius + 4).astype(int).clip(0, (WIDTH, HEIGHT))
    if (high - low).min() <= 0:
        return cover
    step = 2
    ys, xs = np.mgrid[low[1] : high[1] : step, low[0] : high[0] : step].astype(np.float32)
    bone = (tip - root) / max(1e-3, float(np.linalg.norm(tip - root)))
    along = (xs - root[0]) * bone[0] + (ys - root[1]) * bone[1]
    length = float(np.linalg.norm(tip - root))
    across = (xs - root[0]) * -bone[1] + (ys - root[1]) * bone[0]
    beyond = np.clip(along - length, 0, None) + np.clip(-along, 0, None)
    far = np.hypot(across, beyond) / radius
    share = np.clip((1 - far) * radius / 3, 0, 1)
    round_off = np.sqrt(np.clip(1 - far**2, 0, 1))
    light = 0.62 + 0.42 * round_off - 0.06 * across / radius
    look = np.array(skin, np.float32) * light[..., None]
    look[..., 2] += 14 * np.clip(along / max(length, 1.0) - 0.75, 0, 1) * 4 * round_off
    if nail:
        _nail(look, along - length + radius * 0.1, across, radius, skin)
    size = (int(high[0] - low[0]), int(high[1] - low[1]))
    grown = cv2.resize(share.astype(np.float32), size)[..., None]
    paint = cv2.resize(np.clip(look, 0, 255).astype(np.float32), size)
    under = picture[low[1] : high[1], low[0] : high[0]]
    under[:] = (under * (1 - grown) + paint * grown).astype(np.uint8)
    cover[low[1] : high[1], low[0] : high[0]] = grown[..., 0]
    return cover


def _nail(look: NDArray[np.float32], along: Plane, across: Plane, radius: float, skin: Colour) -> None:
    inside = (along / (radius * 0.75)) ** 2 + (across / (radius * 0.58)) ** 2
    share = np.clip((1 - inside) * 4, 0, 1)[..., None]
    paler = np.array(skin, np.float32) * 0.55 + np.array((205, 205, 240), np.float32) * 0.45
    look[:] = look * (1 - share) + paler * (1 - 0.15 * inside[..., None].clip(0, 1)) * share
