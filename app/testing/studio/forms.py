"""What a code can stand on: plastic and paper cards, hangers, print-outs, receipts, screens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from app.environ import load_cv2
from app.testing.studio import stock
from app.testing.studio.dice import Dice
from app.testing.studio.stock import Colour, Picture

cv2 = load_cv2()
Stock = Callable[[int, int, str, Dice], tuple[Picture, Colour]]


@dataclass(frozen=True, slots=True)
class Form:
    """largest_cap: of the code's characters, mm. corners: radii to choose from, mm. curl: how bent it may be
    held, in mm of height per square mm of way. folds: how many creases it may have. is_lit: a screen."""

    largest_cap: float
    corners: tuple[float, ...]
    curl: float
    stock: Stock
    folds: tuple[int, int] = (0, 0)
    is_lit: bool = False

    def crease(self, pixels: Picture, scale: float, dice: Dice) -> None:
        """Fold lines of paper: a light ridge beside a dark one, all the way across."""
        height, width = pixels.shape[:2]
        for _ in range(dice.whole(self.folds)):
            is_across = dice.chance(0.7)
            extent = height if is_across else width
            place = round(extent * dice.between((0.2, 0.8)))
            band = max(2, round(scale * dice.between((0.25, 0.8))))
            for offset, change in ((0, dice.whole((6, 22))), (band, -dice.whole((8, 30)))):
                low, high = max(0, place + offset), max(0, min(extent, place + offset + band))
                part = pixels[low:high] if is_across else pixels[:, low:high]
                cv2.add(part, (change, change, change, 0), dst=part)


def by_name(name: str) -> Form:
    """Raises KeyError."""
    return FORMS[name]


def _paper(height: int, width: int, part: str, dice: Dice) -> tuple[Picture, Colour]:
    """White office paper, uneven as it is when held."""
    level = dice.whole((226, 250))
    colour = (level, level, max(0, level - dice.whole((0, 5))))
    return stock.gradient(height, width, colour, stock.shift(colour, -dice.whole((0, 12))), dice), colour


def _till_roll(height: int, width: int, part: str, dice: Dice) -> tuple[Picture, Colour]:
    """Thermal paper: thin, smooth, a little grey or cream."""
    level = dice.whole((216, 244))
    colour = (level - dice.whole((0, 12)), level, level)
    picture = stock.gradient(height, width, colour, stock.shift(colour, -dice.whole((2, 16))), dice)
    return picture, colour


def _screen(height: int, width: int, part: str, dice: Dice) -> tuple[Picture, Colour]:
    """A page on a screen: light or dark, with a bar in the brand's colour above."""
    if dice.chance(0.75):
        level = dice.whole((232, 255))
        colour = (level, level, level)
    else:
        colour = stock.hue(dice, (0.0, 0.4), (0.06, 0.2))
    picture = np.full((height, width, 3), colour, np.uint8)
    cv2.rectangle(picture, (0, 0), (width, round(height * 0.07)), stock.hue(dice, (0.3, 0.9), (0.3, 0.9)), -1)
    return picture, colour


FORMS: Mapping[str, Form] = {
    "card": Form(4.4, (0.6, 3.2, 3.2, 3.2), 0.0002, stock.base),
    "paper": Form(4.6, (0.2, 0.4, 2.0), 0.0004, stock.base, (0, 2)),
    "hanger": Form(4.4, (0.8, 2.5, 4.0), 0.0003, stock.base),
    "printout": Form(5.2, (0.2,), 0.0004, _paper, (0, 2)),
    "receipt": Form(3.4, (0.2,), 0.0007, _till_roll, (0, 1)),
    "phone": Form(3.6, (4.0, 6.0), 0.0, _screen, is_lit=True),
    "monitor": Form(6.0, (0.2,), 0.0, _screen, is_lit=True),
}
