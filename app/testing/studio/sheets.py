"""Things people hold up that are no gift cards: receipts, and print on household things. No claim codes."""

import numpy as np

from app.environ import load_cv2
from app.testing.studio import codes, faces, forms, layouts, stock
from app.testing.studio.dice import Dice
from app.testing.studio.flat import FlatCard
from app.testing.studio.layouts import Spot
from app.testing.studio.press import Press, outline
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
    form = forms.by_name("receipt" if is_receipt else dice.pick(("card", "paper", "printout")))
    pixels, colour = form.stock(height, width, spec.part, dice.part("stock"))
    press = Press(pixels, colour, scale, faces.by_name(spec.face), spec.part, dice.part("press"))
    (_receipt if is_receipt else _household)(press, spec, size, cap_mm)
    stock.wear(pixels, dice.part("wear"))
    form.crease(pixels, scale, dice.part("crease"))
    stock.paper_grain(pixels, dice.between((0.6, 2.6)), dice)
    largest = max(press.lines, key=lambda line: line.cap_px)
    card = FlatCard(
        pixels=pixels,
        outline=outline(height, width, scale, 0.3),
        boxes=np.zeros((0, 4, 2), np.float32),
        rows=(largest,),
        lines=tuple(press.lines),
        bars=tuple(press.bars),
        foil=None,
        scale=scale,
        curl=form.curl,
    )
    return card, size


def _receipt(press: Press, spec: CardSpec, size: Size, cap: float) -> None:
    """Shop, items, total, card line, receipt number, sometimes bars."""
    dice, words = press.dice, layouts.words(spec.part)
    small = cap * 0.72
    step = small * 1.75
    y = 5.0 + cap
    press.text("shop", spec.shop, Spot(size[0] / 2, y, cap * 0.95, "m"))
    y += step
    press.text("receipt", dice.pick(words["towns"]), Spot(size[0] / 2, y, small, "m"))
    for item in dice.random.sample(words["items"], dice.whole((3, 5))):
        y += step
        press.text("receipt", item, Spot(5, y, small, "l"))
        press.text("receipt", f"{dice.between((0.5, 30)):.2f}", Spot(size[0] - 5, y, small, "r"))
    y += step * 1.5
    press.text("receipt", dice.pick(words["totals"]), Spot(5, y, cap, "l"))
    press.text("receipt", f"{dice.between((10, 90)):.2f}", Spot(size[0] - 5, y, cap, "r"))
    tail = [
        ("receipt", f"CARD ************{dice.whole((1000, 9999))}"),
        ("number", f"{codes.receipt_number(dice)}  {_moment(dice)}"),
        ("serial", codes.serial(dice)) if dice.chance(0.5) else ("number", codes.labelled_number(dice)),
        ("receipt", dice.pick(words["thanks"])),
    ]
    for kind, text in tail:
        y += step
        press.text(kind, text, Spot(5, y, small, "l"))
    if y + step + 9 < size[1] and dice.chance(0.6):
        press.barcode(layouts.BarcodeSpot(18, y + step, 40, 6, "ean13"), codes.ean13(dice), digits="")


def _moment(dice: Dice) -> str:
    day, month, hour, minute = (dice.whole(ends) for ends in ((1, 28), (1, 12), (8, 21), (10, 59)))
    return f"{day:02}.{month:02}.2026 {hour}:{minute}"


def _household(press: Press, spec: CardSpec, size: Size, cap: float) -> None:
    """A label, a book's back, a ticket, a box: lines of text and numbers in different sizes."""
    dice, words = press.dice, layouts.words(spec.part)
    texts = [("household", text) for text in dice.random.sample(words["household"], dice.whole((3, 5)))]
    texts += [("number", codes.labelled_number(dice)) for _ in range(dice.whole((0, 3)))]
    dice.random.shuffle(texts)
    y = 4.0
    for at, (kind, text) in enumerate(texts):
        # The first is the largest: the tier's height of characters is its.
        size_of = min(cap if at == 0 else cap * dice.between((0.35, 0.9)), 1.1 * size[0] / len(text))
        y += size_of * (1.0 if at == 0 else 2.0)
        press.face = dice.pick(faces.faces(press.part))
        press.text(kind, text, Spot(dice.pick((6.0, 6.0, 12.0)), y, size_of, "l"))
    room = size[1] - y - 8
    if room > 8 and dice.chance(0.5):
        spot = layouts.BarcodeSpot(size[0] - 46, y + 3, 38, min(14.0, room), "ean13")
        text = codes.ean13(dice)
        press.barcode(spot, text, digits=text)
