"""What is behind card and hand: a room with or without a person, a desk, cloth; lit, and out of focus."""

import numpy as np

from app.environ import load_cv2
from app.testing.studio import people, things
from app.testing.studio.dice import Dice, plane
from app.testing.studio.pose import HEIGHT, WIDTH, View
from app.testing.studio.stock import Colour, Picture
from app.testing.studio.things import SIZE, Light, Tone, tone

cv2 = load_cv2()
_KINDS = {"room": 0.56, "desk": 0.26, "cloth": 0.1, "wall": 0.08}
_PLAIN_KINDS = {"cloth": 0.4, "wall": 0.6}
_FURNITURE = ("door", "shelf", "frame", "box", "box", "plant", "lamp", "screen", "curtain", "frame")
_TABLE_TOPS: tuple[Tone, ...] = (
    (0.06, 0.13, 0.28),
    (0.14, 0.3, 0.52),
    (0.02, 0.05, 0.11),
    (0.5, 0.6, 0.66),
    (0.03, 0.03, 0.03),
    (0.7, 0.7, 0.7),
)


def background(skin: Colour, dice: Dice, *, is_plain: bool = False) -> Picture:
    """(180, 320, 3), a quarter of the picture's size. skin: of the person; is_plain: nothing is in it."""
    kind = dice.weighted(_PLAIN_KINDS if is_plain else _KINDS)
    if kind == "room":
        light, blur = _room(skin, dice)
    else:
        light, blur = {"desk": _desk, "cloth": _cloth, "wall": _wall}[kind](dice)
    light *= 1 + 0.07 * dice.clouds(SIZE[1], SIZE[0], 3)[..., None]
    seen = _defocus(light, blur) * np.float32(dice.between((0.55, 1.15)))
    # Film and sensors give way slowly where light is strong: what is twice as bright is not twice as white.
    levels = 255 * np.power(np.clip(seen / (1 + 0.22 * seen), 0, 1), 1 / 2.2)
    return np.asarray(levels, np.uint8)


def cut(room: Picture, view: View) -> Picture:
    """(height, width, 3): a view of the picture with nothing but the room in it."""
    step_x, step_y = WIDTH // room.shape[1], HEIGHT // room.shape[0]
    rows = slice(view.top // step_y, (view.top + view.height) // step_y)
    part = room[rows, view.left // step_x : (view.left + view.width) // step_x]
    if step_x == 1:
        return part.copy()
    grown: Picture = cv2.resize(part, (view.width, view.height), interpolation=cv2.INTER_CUBIC)
    return grown


def _defocus(light: Light, radius: float) -> Light:
    """Each point of light becomes a disk, as a lens makes it."""
    half = int(np.ceil(radius))
    ys, xs = np.mgrid[-half : half + 1, -half : half + 1]
    disk = np.clip(radius + 0.5 - np.hypot(xs, ys), 0, 1).astype(np.float32)
    seen: Light = cv2.filter2D(light, -1, disk / disk.sum(), borderType=cv2.BORDER_REFLECT)
    return seen


def _canvas(first: Tone, dice: Dice) -> Light:
    """One colour, lit more from one side."""
    turn, depth = dice.between((0, 6.28)), dice.between((0.1, 0.7))
    xs = np.linspace(-0.5, 0.5, SIZE[0], dtype=np.float32)[None]
    ys = np.linspace(-0.5, 0.5, SIZE[1], dtype=np.float32)[:, None]
    shade = 1 + depth * (xs * np.float32(np.cos(turn)) + ys * np.float32(np.sin(turn)))
    return plane(np.array(first, np.float32) * shade[..., None])


def _room(skin: Colour, dice: Dice) -> tuple[Light, float]:
    """Walls that meet in a corner, furniture, a window, lamps, and often the person who holds the card."""
    wall = tone(dice, (0.0, 0.35), (0.3, 0.92))
    light = _canvas(wall, dice)
    corner, lean = dice.between((-60, 380)), dice.between((-10, 10))
    other = [(corner, 0), (SIZE[0], 0), (SIZE[0], SIZE[1]), (corner + lean, SIZE[1])]
    things.shape(light, other, wall, dice.between((0.45, 0.85)))
    if dice.chance(0.4):
        level = dice.between((120, 170))
        floor = [(0.0, level), (320.0, level + dice.between((-15, 15))), (320.0, 180.0), (0.0, 180.0)]
        things.shape(light, floor, tone(dice, (0.1, 0.5), (0.2, 0.6)))
    if dice.chance(0.4):
        things.window(light, dice)
    for _ in range(dice.whole((3, 9))):
        things.IN_ROOMS[dice.pick(_FURNITURE)](light, dice)
    blur = dice.between((3.5, 9.0))
    if dice.chance(0.5):
        # Whoever holds the card sits nearer to it than the wall is, and is less out of focus.
        light = _defocus(light, blur * 0.6)
        people.sit(light, skin, dice)
        return light, dice.between((2.6, 5.5))
    return light, blur


def _wall(dice: Dice) -> tuple[Light, float]:
    light = _canvas(tone(dice, (0.0, 0.25), (0.35, 0.95)), dice)
    for _ in range(dice.whole((0, 2))):
        things.IN_ROOMS[dice.pick(("frame", "door", "curtain", "lamp"))](light, dice)
    return light, dice.between((2.0, 7.0))


def _desk(dice: Dice) -> tuple[Light, float]:
    """A table top from above: wood, laminate or stone, and what lies on it."""
    light = _canvas(dice.pick(_TABLE_TOPS), dice)
    grain = np.zeros((SIZE[1], SIZE[0]), np.float32)
    for cells, stretch, share in ((60, 30, 0.09), (24, 16, 0.1), (6, 5, 0.12), (90, 8, 0.05)):
        grain += dice.clouds(SIZE[1], SIZE[0], cells, stretch) * np.float32(share)
    planks = np.floor(np.arange(SIZE[1]) / dice.between((25, 90)) + dice.between((0, 1))) % 2
    grain += plane(dice.between((0, 0.12)) * planks[:, None])
    if dice.chance(0.5):
        grain = cv2.resize(np.ascontiguousarray(grain.T), SIZE)
    light *= 1 + grain[..., None] * np.float32(dice.between((0.2, 1.1)))
    for _ in range(dice.whole((0, 4))):
        things.ON_DESKS[dice.pick(("paper", "keys", "cup", "box", "pen"))](light, dice)
    return light, dice.between((0.8, 4.0))


def _cloth(dice: Dice) -> tuple[Light, float]:
    """Folds, and a weave or a knit that the lens just resolves."""
    light = _canvas(tone(dice, (0.0, 0.6), (0.15, 0.85)), dice)
    bends = dice.clouds(SIZE[1], SIZE[0], 3) * 12
    ys, xs = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].astype(np.float32)
    turn, pace = dice.between((0, 3.14)), dice.between((0.03, 0.1))
    folds = np.sin((xs * np.cos(turn) + ys * np.sin(turn) + bends) * pace)
    fine = dice.clouds(SIZE[1], SIZE[0], 8, 0.7) * 0.12 + dice.clouds(SIZE[1], SIZE[0], 70) * 0.05
    light *= plane(1 + 0.3 * folds + fine)[..., None]
    return light, dice.between((0.7, 3.0))
