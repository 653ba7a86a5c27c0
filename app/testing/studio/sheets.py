"""Things people hold up that are no gift cards: receipts, and print on household things. No claim codes."""

import numpy as np

from app.environ import load_cv2
from app.testing.studio import codes, faces, layouts, stock
from app.testing.studio.card import FlatCard, Press, outline
from app.testing.studio.dice import Dice
from app.testing.studio.layouts import Spot
from app.testing.studio.spec import CardSpec

cv2 = load_cv2()
KINDS = ("receipt", "household")
Size = tuple[float, float]


def draw_sheet(spec: CardSpec, cap_px: float, dice: Dice) -> tuple[FlatCard, Size]:
    """The thing that `spec.instead` names, its largest line `cap_px` high; and its size in millimetres."""
    is_receipt = spec.instead == "receipt"
    size = (76.0, dice.between((60, 78))) if is_receipt else (dice.between((80, 120)), dice.between((55, 80)))
    cap_mm = dice.between((2.4, 3.6)) if is_receipt else dice.between((3.0, 6.5))
    scale = max(6.0, cap_px / cap_mm)
    width, height = round(size[0] * scale), round(size[1] * scale)
    pixels, colour = stock.base(height, width, dice.part("stock"))
    if is_receipt:
        level = dice.whole((232, 250))
        pixels[:], colour = level, (level, level, level)
    press = Press(pixels, colour, scale, faces.by_name(spec.face), dice.part("press"))
    line = (_receipt if is_receipt else _household)(press, spec, size, cap_mm)
    stock.wear(pixels, dice.part("wear"))
    stock.paper_grain(pixels, dice.between((0.6, 2.6)), dice)
    left, right, top, bottom = line.x, line.x + size[0] * 0.5, line.y - cap_mm, line.y
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
    quad = (corners * scale).astype(np.float32)
    empty = np.zeros((0, 4, 2), np.float32)
    edge = outline(height, width, scale, 0.3)
    return FlatCard(pixels, edge, empty, quad, None, cap_mm * scale, scale), size


def _receipt(press: Press, spec: CardSpec, size: Size, cap: float) -> Spot:
    """Shop, items, total, card line, receipt number, bars; the total's spot."""
    dice, words = press.dice, layouts.words()
    small = cap * 0.72
    step = small * 1.75
    y = 5.0 + cap
    press.text(spec.shop, Spot(size[0] / 2, y, cap, "m"))
    y += step
    press.text(dice.pick(words["towns"]), Spot(size[0] / 2, y, small, "m"))
    for item in dice.random.sample(words["items"], dice.whole((3, 5))):
        y += step
        press.text(item, Spot(5, y, small, "l"))
        press.text(f"{dice.between((0.5, 30)):.2f}", Spot(size[0] - 5, y, small, "r"))
    y += step * 1.5
    total = Spot(5, y, cap, "l")
    press.text(dice.pick(words["totals"]), total)
    press.text(f"{dice.between((10, 90)):.2f}", Spot(size[0] - 5, y, cap, "r"))
    tail = [
        f"CARD ************{dice.whole((1000, 9999))}",
        f"{codes.receipt_number(dice)}  {_moment(dice)}",
        codes.serial(dice) if dice.chance(0.5) else f"VAT {dice.whole((100000000, 999999999))}",
        dice.pick(words["thanks"]),
    ]
    for text in tail:
        y += step
        press.text(text, Spot(5, y, small, "l"))
    return total


def _moment(dice: Dice) -> str:
    day, month, hour, minute = (dice.whole(ends) for ends in ((1, 28), (1, 12), (8, 21), (10, 59)))
    return f"{day:02}.{month:02}.2026 {hour}:{minute}"


def _household(press: Press, spec: CardSpec, size: Size, cap: float) -> Spot:
    """A label, a book's back, a ticket: some lines of text in different sizes, the largest first."""
    dice, words = press.dice, layouts.words()
    texts = dice.random.sample(words["household"], dice.whole((3, 6)))
    first = Spot(6, 5 + cap, cap, "l")
    press.text(texts[0], first)
    y = first.y
    for text in texts[1:]:
        size_of = cap * dice.between((0.35, 0.8))
        y += size_of * 2.1
        press.face = dice.pick(faces.faces(press.face.split))
        press.text(text, Spot(dice.pick((6.0, 6.0, 12.0)), y, size_of, "l"))
    return first
