"""Draws a card flat, seen from above: stock, print, panel and foil, with the place of each character."""

from dataclasses import dataclass

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import codes, faces, layouts, printing, residue, stock
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.spec import CardSpec
from app.testing.studio.stock import Colour, Picture

cv2 = load_cv2()
LARGEST_CAP_MM = 4.4
_PALE = 175
_METALS: tuple[Colour, ...] = ((205, 208, 210), (95, 165, 205), (60, 60, 62))


@dataclass(frozen=True, slots=True)
class FlatCard:
    """pixels: (H, W, 3) uint8 BGR; outline: (H, W) uint8, 255 on the card; boxes: (n, 4, 2) float32, corners
    of each character of the code, clockwise from its top left; line: (4, 2) float32, the whole code line;
    foil: (H, W) float32 0..1, what lies over the print.

    Lengths in canvas pixels, `scale` of them to a millimetre.
    """

    pixels: Picture
    outline: NDArray[np.uint8]
    boxes: NDArray[np.float32]
    line: NDArray[np.float32]
    foil: Plane | None
    cap_px: float
    scale: float


def cap_height_mm(spec: CardSpec, dice: Dice) -> float:
    """How high the code's characters are on the card, so that the line fits its room."""
    line = _code_line(spec, 40.0)
    share = (line.boxes[-1][2] - line.boxes[0][0]) / 40.0
    layout = layouts.by_name(spec.layout)
    return min(LARGEST_CAP_MM, layout.code.room / share) * dice.between((0.72, 1.0))


def _code_line(spec: CardSpec, cap_px: float) -> printing.Line:
    return printing.set_line(spec.line, faces.by_name(spec.face), cap_px, spec.tracking)


def draw_card(spec: CardSpec, scale: float, cap_mm: float, dice: Dice) -> FlatCard:
    """The card at `scale` pixels to a millimetre, its code `cap_mm` high."""
    layout = layouts.by_name(spec.layout)
    width, height = (round(side * scale) for side in layout.size)
    pixels, colour = stock.base(height, width, dice.part("stock"))
    press = Press(pixels, colour, scale, faces.by_name(spec.text_face), dice.part("press"))
    _furniture(press, layout, spec)
    boxes, foil = _code(press, layout, spec, cap_mm, dice.part("panel"))
    stock.wear(pixels, dice.part("wear"))
    stock.paper_grain(pixels, dice.between((0.6, 2.6)), dice)
    line = np.array([boxes[0, 0], boxes[-1, 1], boxes[-1, 2], boxes[0, 3]], np.float32)
    return FlatCard(
        pixels,
        outline(height, width, scale, dice.pick((0.6, 3.2, 3.2, 3.2))),
        boxes,
        line,
        foil,
        cap_mm * scale,
        scale,
    )


class Press:
    """Prints onto one card; millimetres in, pixels out."""

    def __init__(self, pixels: Picture, colour: Colour, scale: float, face: faces.Face, dice: Dice) -> None:
        self.pixels = pixels
        self.colour = colour
        self.ink = stock.ink_on(colour, dice)
        self.scale = scale
        self.face = face
        self.dice = dice

    def text(self, text: str, spot: layouts.Spot, face: faces.Face | None = None) -> None:
        if text:
            mask, (pen, base) = printing.set_words(text, face or self.face, spot.cap * self.scale)
            left = {"l": 0.0, "m": 0.5, "r": 1.0}[spot.anchor] * mask.shape[1]
            lay(self.pixels, mask, (spot.x * self.scale - left - pen, spot.y * self.scale - base), self.ink)

    def rectangle(self, box: tuple[float, float, float, float], colour: Colour, line_mm: float = -1) -> None:
        left, top, right, bottom = (round(side * self.scale) for side in box)
        thickness = -1 if line_mm < 0 else max(1, round(line_mm * self.scale))
        cv2.rectangle(self.pixels, (left, top), (right, bottom), colour, thickness, cv2.LINE_AA)


def lay(pixels: Picture, mask: Plane, place: tuple[float, float], colour: Colour) -> None:
    """Put colour where the mask is, its top left corner at `place`; what hangs over the edge is cut off."""
    left, top = round(place[0]), round(place[1])
    height, width = pixels.shape[:2]
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + mask.shape[1], width), min(top + mask.shape[0], height)
    if x0 >= x1 or y0 >= y1:
        return
    share = np.ascontiguousarray(mask[y0 - top : y1 - top, x0 - left : x1 - left], np.float32)
    under = pixels[y0:y1, x0:x1]
    under[:] = cv2.blendLinear(np.full_like(under, colour), np.ascontiguousarray(under), share, 1 - share)


def _furniture(press: Press, layout: layouts.Layout, spec: CardSpec) -> None:
    """Everything but the code: shop, amount, stripe, serial, barcode, small print."""
    if layout.stripe:
        top, high = layout.stripe
        shade = press.dice.whole((12, 40))
        press.rectangle((0, top, layout.size[0], top + high), (shade, shade, shade))
    if layout.shop:
        press.text(spec.shop, layout.shop)
    if layout.amount:
        press.text(spec.amount, layout.amount)
    if layout.serial and spec.instead != "serial_only":
        digits = faces.faces(press.face.split, ("mono", "ocr", "sans"))
        press.text(spec.serial, layout.serial, press.dice.pick(digits))
    if layout.legal:
        _legal(press, layout.legal)
    if layout.barcode:
        _barcode(press, layout.barcode, spec)


def _legal(press: Press, block: layouts.LegalBlock) -> None:
    words = " ".join(press.dice.random.sample(layouts.words()["legal"], 4)).split()
    font = faces.at_cap_height(press.face, block.cap * press.scale)
    for row in range(block.lines):
        taken, room = [], block.width * press.scale
        while words and (room := room - font.getlength(words[0] + " ")) > 0:
            taken.append(words.pop(0))
        if taken:
            baseline = block.y + block.cap + row * block.cap * 1.75
            press.text(" ".join(taken), layouts.Spot(block.x, baseline, block.cap, "l"))


def _barcode(press: Press, spot: layouts.BarcodeSpot, spec: CardSpec) -> None:
    digits = "".join(character for character in spec.serial if character.isdigit())
    text, kind = {
        "ean13": (codes.ean13(press.dice), zxingcpp.BarcodeFormat.EAN13),
        "code128": (digits, zxingcpp.BarcodeFormat.Code128),
        "qr": (f"https://shop.example/card/{digits[-8:]}", zxingcpp.BarcodeFormat.QRCode),
    }[spot.kind]
    bars = np.array(zxingcpp.create_barcode(text, kind).to_image(scale=1, add_quiet_zones=False))
    if spot.kind != "qr":
        bars = bars[:1]
    size = (round(spot.width * press.scale), round(spot.height * press.scale))
    grown = cv2.resize(bars, size, interpolation=cv2.INTER_NEAREST)
    margin = min(1.5, spot.x, spot.y)
    paper = (245, 245, 245)
    press.rectangle(
        (spot.x - margin, spot.y - margin, spot.x + spot.width + margin, spot.y + spot.height + margin), paper
    )
    place = (spot.x * press.scale, spot.y * press.scale)
    lay(press.pixels, (grown < 128).astype(np.float32), place, (18, 18, 18))
    if spot.kind == "ean13":
        under = layouts.Spot(spot.x + spot.width / 2, spot.y + spot.height + 2.0, 1.5, "m")
        press.rectangle(
            (spot.x - margin, spot.y + spot.height, spot.x + spot.width + margin, under.y + 0.6), paper
        )
        ink, press.ink = press.ink, (18, 18, 18)
        press.text(text, under, faces.faces(press.face.split, ("ocr",))[0])
        press.ink = ink


def _code(
    press: Press, layout: layouts.Layout, spec: CardSpec, cap_mm: float, dice: Dice
) -> tuple[NDArray[np.float32], Plane | None]:
    """Panel, label, code line and foil; the characters' boxes and the foil."""
    line = _code_line(spec, cap_mm * press.scale)
    wide = (line.boxes[-1][2] - line.boxes[0][0]) / press.scale
    panel = _panel_box(layout, wide, cap_mm, dice)
    paper = _panel(press, panel, spec, dice)
    _label(press, layout, spec, panel, cap_mm)
    left = layout.code.x * press.scale - wide * press.scale / 2 - line.boxes[0][0]
    top = (layout.code.y + cap_mm / 2) * press.scale - line.boxes[0][3]
    place = (round(left), round(top))
    _print_code(press, line, place, spec.print_style, paper, dice)
    boxes = _code_boxes(line, place, spec.separator)
    foil = None
    if spec.panel in ("scratched", "covered"):
        area = tuple(round(side * press.scale) for side in panel)
        foil = residue.lay_foil(
            press.pixels, (area[0], area[1], area[2], area[3]), boxes, spec, cap_mm * press.scale, dice
        )
    return boxes, foil


def _panel_box(
    layout: layouts.Layout, wide: float, cap_mm: float, dice: Dice
) -> tuple[float, float, float, float]:
    side, over = dice.between((0.6, 2.4)) * cap_mm, dice.between((0.4, 0.95)) * cap_mm
    left = max(1.0, layout.code.x - wide / 2 - side)
    right = min(layout.size[0] - 1.0, layout.code.x + wide / 2 + side)
    return left, layout.code.y - cap_mm / 2 - over, right, layout.code.y + cap_mm / 2 + over


def _panel(press: Press, panel: tuple[float, float, float, float], spec: CardSpec, dice: Dice) -> Colour:
    """The ground under the code; its colour."""
    if spec.panel == "none":
        left, top, right, bottom = (max(0, round(side * press.scale)) for side in panel)
        under = press.pixels[top:bottom, left:right].reshape(-1, 3).mean(axis=0)
        return int(under[0]), int(under[1]), int(under[2])
    level = dice.whole((196, 250))
    paper = (level, level, level)
    press.rectangle(panel, paper)
    if spec.panel == "box" and dice.chance(0.5):
        press.rectangle(panel, (90, 90, 90), 0.25)
    if spec.panel == "scratched" and dice.chance(0.4):
        _security_print(press, panel, dice)
    return paper


def _security_print(press: Press, panel: tuple[float, float, float, float], dice: Dice) -> None:
    """Fine diagonal lines, as are printed under scratch panels."""
    left, top, right, bottom = (round(side * press.scale) for side in panel)
    step = max(3, round(press.scale * dice.between((0.5, 1.0))))
    ground = press.pixels[top:bottom, left:right]
    for x in range(-(bottom - top), right - left, step):
        cv2.line(ground, (x, 0), (x + bottom - top, bottom - top), (198, 196, 192), 1, cv2.LINE_AA)


def _label(
    press: Press,
    layout: layouts.Layout,
    spec: CardSpec,
    panel: tuple[float, float, float, float],
    cap_mm: float,
) -> None:
    cap = min(2.0, max(1.2, cap_mm * 0.5))
    left, top, _, bottom = panel
    if layout.label == "above":
        spot = layouts.Spot(layout.code.x, top - 1.0, cap, "m")
    elif layout.label == "below":
        spot = layouts.Spot(layout.code.x, bottom + 1.1 + cap, cap, "m")
    else:
        spot = layouts.Spot(left, top - 1.0, cap, "l")
    press.text(spec.label, spot)


def _print_code(
    press: Press, line: printing.Line, place: tuple[int, int], style: str, paper: Colour, dice: Dice
) -> None:
    mask = printing.ink(line, style, dice)
    colour = stock.ink_on(paper, dice)
    if style == "thermal" and stock.luma(paper) > _PALE:
        colour = dice.pick(((50, 45, 45), (95, 60, 50), (45, 55, 75)))
    if style == "emboss":
        colour = min(_METALS, key=lambda metal: -abs(stock.luma(metal) - stock.luma(paper)))
        _relief(press.pixels, line, place)
        mask = mask * dice.between((0.7, 0.95))
    lay(press.pixels, mask, place, colour)


def _relief(pixels: Picture, line: printing.Line, place: tuple[int, int]) -> None:
    """Light and shadow around raised characters."""
    raised = cv2.GaussianBlur(line.mask, (0, 0), line.cap_px * 0.05)
    shift = max(1, round(line.cap_px * 0.06))
    lit = np.clip(raised - np.roll(raised, (shift, shift), (0, 1)), 0, 1)
    shaded = np.clip(np.roll(raised, (shift, shift), (0, 1)) - raised, 0, 1)
    lay(pixels, lit * 0.75, place, (252, 252, 252))
    lay(pixels, shaded * 0.75, place, (25, 25, 25))


def _code_boxes(line: printing.Line, place: tuple[int, int], separator: str) -> NDArray[np.float32]:
    x, y = place
    corners = [
        [(x + left, y + top), (x + right, y + top), (x + right, y + bottom), (x + left, y + bottom)]
        for character, (left, top, right, bottom) in zip(line.text, line.boxes, strict=True)
        if character != separator
    ]
    return np.array(corners, np.float32)


def outline(height: int, width: int, scale: float, radius_mm: float) -> NDArray[np.uint8]:
    """(height, width) uint8, 255 on a card with round corners."""
    radius = round(radius_mm * scale)
    mask = np.zeros((height, width), np.uint8)
    cv2.rectangle(mask, (radius, 0), (width - radius - 1, height - 1), 255, -1)
    cv2.rectangle(mask, (0, radius), (width - 1, height - radius - 1), 255, -1)
    for x in (radius, width - radius - 1):
        for y in (radius, height - radius - 1):
            cv2.circle(mask, (x, y), radius, 255, -1)
    return mask
