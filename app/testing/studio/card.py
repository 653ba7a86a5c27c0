"""Draws a card flat, seen from above: stock, print, panel and foil, with the place of each character."""

import numpy as np

from app.environ import load_cv2
from app.testing.studio import codes, faces, forms, layouts, panel, printing, stock
from app.testing.studio.dice import Dice
from app.testing.studio.flat import FlatCard
from app.testing.studio.press import Press, outline
from app.testing.studio.spec import CardSpec

cv2 = load_cv2()
_ROW_STEP = 1.75
"""From one row of a code to the next, in cap heights."""
_NEAR = 5.0
"""How far from the code's middle a window round it can show anything, in cap heights."""


def cap_height_mm(spec: CardSpec, dice: Dice) -> float:
    """How high the code's characters are on the card, so that its lines fit their room."""
    layout = layouts.by_name(spec.layout)
    wide = max(_width_of(row, spec) for row in spec.rows)
    return min(forms.by_name(layout.form).largest_cap, layout.code.room / wide) * dice.between((0.72, 1.0))


def _width_of(row: str, spec: CardSpec) -> float:
    """Of a row of the code, in cap heights."""
    line = printing.set_line(row, faces.by_name(spec.face), 40.0, spec.tracking)
    return float(line.boxes[-1][2] - line.boxes[0][0]) / 40.0


def draw_card(spec: CardSpec, scale: float, cap_mm: float, dice: Dice, *, is_whole: bool = True) -> FlatCard:
    """The card at `scale` pixels to a millimetre, its code `cap_mm` high; whole, or what is near the code."""
    layout = layouts.by_name(spec.layout)
    form = forms.by_name(layout.form)
    width, height = (round(side * scale) for side in layout.size)
    pixels, colour = form.stock(height, width, spec.part, dice.part("stock"))
    press = Press(pixels, colour, scale, faces.by_name(spec.text_face), spec.part, dice.part("press"))
    if not is_whole:
        press.reach = (layout.code.y - _NEAR * cap_mm, layout.code.y + _NEAR * cap_mm)
    _furniture(press, layout, spec)
    rows, foil = panel.print_code(press, layout, spec, cap_mm, _ROW_STEP * cap_mm, dice.part("panel"))
    if not form.is_lit:
        stock.wear(pixels, dice.part("wear"))
        form.crease(pixels, scale, dice.part("crease"))
        stock.paper_grain(pixels[press.rows()], dice.between((0.6, 2.6)), dice)
    kept = [
        box
        for row in rows
        for box, character in zip(row.characters()[1], row.characters()[0], strict=True)
        if character not in spec.separator
    ]
    return FlatCard(
        pixels=pixels,
        outline=outline(height, width, scale, dice.pick(form.corners)),
        boxes=np.array(kept, np.float32),
        rows=rows,
        lines=(*press.lines, *rows),
        bars=tuple(press.bars),
        foil=foil,
        scale=scale,
        curl=form.curl,
        is_lit=form.is_lit,
    )


def _furniture(press: Press, layout: layouts.Layout, spec: CardSpec) -> None:
    """Everything but the code: shop, amount, stripe, serial, barcode, small print."""
    if layout.stripe:
        top, high = layout.stripe
        shade = press.dice.whole((12, 40))
        press.rectangle((0, top, layout.size[0], top + high), (shade, shade, shade))
    if layout.shop:
        press.text("shop", spec.shop, layout.shop)
    if layout.amount:
        press.text("amount", spec.amount, layout.amount)
    if layout.serial and spec.instead != "serial_only":
        digits = faces.faces(press.part, ("mono", "ocr", "sans"))
        press.text("serial", spec.serial, layout.serial, press.dice.pick(digits))
    if layout.number and press.dice.chance(0.7):
        press.text("number", codes.labelled_number(press.dice), layout.number)
    if layout.legal:
        _legal(press, layout.legal)
    if layout.barcode:
        _barcode(press, layout.barcode, spec)
    if layout.items:
        _items(press, layout.items)


def _legal(press: Press, block: layouts.LegalBlock) -> None:
    words = " ".join(press.dice.random.sample(layouts.words(press.part)["legal"], 4)).split()
    font = faces.at_cap_height(press.face, block.cap * press.scale)
    for row in range(block.lines):
        taken, room = [], block.width * press.scale
        while words and (room := room - font.getlength(words[0] + " ")) > 0:
            taken.append(words.pop(0))
        if taken:
            baseline = block.y + block.cap + row * block.cap * 1.75
            press.text("legal", " ".join(taken), layouts.Spot(block.x, baseline, block.cap, "l"))


def _items(press: Press, block: layouts.LegalBlock) -> None:
    """What was bought, with prices, as on the receipt that carries a code."""
    names = press.dice.random.sample(layouts.words(press.part)["items"], block.lines)
    for row, name in enumerate(names):
        baseline = block.y + block.cap + row * block.cap * 1.75
        press.text("receipt", name, layouts.Spot(block.x, baseline, block.cap, "l"))
        price = f"{press.dice.between((0.5, 60)):.2f}"
        press.text("receipt", price, layouts.Spot(block.x + block.width, baseline, block.cap, "r"))


def _barcode(press: Press, spot: layouts.BarcodeSpot, spec: CardSpec) -> None:
    digits = spec.bars or "".join(character for character in spec.serial if character.isdigit())
    if spot.kind == "ean13":
        text = codes.ean13(press.dice)
        press.barcode(spot, text, digits=text)
    elif spot.kind == "code128":
        press.barcode(spot, digits, digits=digits if press.dice.chance(0.4) else "")
    else:
        press.barcode(spot, f"https://shop.example/card/{digits[-8:]}", digits="")
