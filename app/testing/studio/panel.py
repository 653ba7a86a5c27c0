"""The code on the card: its ground, its label, its print, and the foil over it."""

import numpy as np

from app.environ import load_cv2
from app.testing.studio import faces, layouts, printing, residue, stock
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.flat import Boxes, Printed, corners_of
from app.testing.studio.press import Box, Press, lay
from app.testing.studio.spec import CardSpec
from app.testing.studio.stock import Colour, Picture

cv2 = load_cv2()
_PALE = 175
_METALS: tuple[Colour, ...] = ((205, 208, 210), (95, 165, 205), (60, 60, 62))


def print_code(
    press: Press, layout: layouts.Layout, spec: CardSpec, cap_mm: float, step_mm: float, dice: Dice
) -> tuple[tuple[Printed, ...], Plane | None]:
    """Panel, label, the code's rows and foil; the rows and where foil lies. step_mm: from row to row."""
    face = faces.by_name(spec.face)
    lines = [printing.set_line(row, face, cap_mm * press.scale, spec.tracking) for row in spec.rows]
    wide = max(line.boxes[-1][2] - line.boxes[0][0] for line in lines) / press.scale
    high = cap_mm + step_mm * (len(lines) - 1)
    area = _panel_box(layout, wide, high, cap_mm, dice)
    paper = _panel(press, area, spec, dice)
    _label(press, layout, spec, area, cap_mm)
    kind = "serial" if spec.instead == "serial_only" else "code"
    rows = []
    for at, line in enumerate(lines):
        long = line.boxes[-1][2] - line.boxes[0][0]
        middle = layout.code.y - high / 2 + cap_mm / 2 + at * step_mm
        left = layout.code.x * press.scale - long / 2 - line.boxes[0][0]
        place = (round(left), round((middle + cap_mm / 2) * press.scale - line.boxes[0][3]))
        _print_line(press, line, place, spec.print_style, paper, dice.part(f"row {at}"))
        rows.append(_printed(kind, line, place, face))
    if spec.panel == "stuck":
        _sticker(press, area, dice.part("sticker"))
    return tuple(rows), _foil(press, spec, area, np.concatenate([row.characters()[1] for row in rows]), dice)


def _foil(press: Press, spec: CardSpec, area: Box, boxes: Boxes, dice: Dice) -> Plane | None:
    if spec.panel not in residue.FOILED:
        return None
    left, top, right, bottom = (round(side * press.scale) for side in area)
    cap_px = float(boxes[0, 3, 1] - boxes[0, 0, 1])
    return residue.lay_foil(press.pixels, (left, top, right, bottom), boxes, spec, cap_px, dice)


def _panel_box(layout: layouts.Layout, wide: float, high: float, cap_mm: float, dice: Dice) -> Box:
    if layout.panel is not None:
        return layout.panel
    side, over = dice.between((0.6, 2.4)) * cap_mm, dice.between((0.4, 0.95)) * cap_mm
    left = max(1.0, layout.code.x - wide / 2 - side)
    right = min(layout.size[0] - 1.0, layout.code.x + wide / 2 + side)
    return left, layout.code.y - high / 2 - over, right, layout.code.y + high / 2 + over


def _panel(press: Press, panel: Box, spec: CardSpec, dice: Dice) -> Colour:
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
    if spec.panel in ("scratched", "begun") and dice.chance(0.4):
        _security_print(press, panel, dice)
    return paper


def _sticker(press: Press, panel: Box, dice: Dice) -> None:
    """A blank label over all of the panel, white or in a colour, which nobody who sells foil would stick."""
    left, top, right, bottom = panel
    white = dice.whole((225, 252))
    colour = stock.hue(dice, (0.3, 0.8), (0.6, 0.95)) if dice.chance(0.5) else (white, white, white)
    over = dice.between((0.0, 1.5))
    press.rectangle((left - over, top - over, right + over, bottom + over), colour)


def _security_print(press: Press, panel: Box, dice: Dice) -> None:
    """Fine lines, as are printed under scratch panels, straight or in waves."""
    left, top, right, bottom = (round(side * press.scale) for side in panel)
    step = max(3, round(press.scale * dice.between((0.5, 1.0))))
    ground = press.pixels[top:bottom, left:right]
    level = dice.whole((170, 205))
    shade = (level, level - 2, level - 6)
    if dice.chance(0.5):
        for x in range(-(bottom - top), right - left, step):
            cv2.line(ground, (x, 0), (x + bottom - top, bottom - top), shade, 1, cv2.LINE_AA)
        return
    xs = np.arange(0, right - left + 4, 4)
    swing, pace = step * dice.between((0.4, 1.2)), dice.between((0.02, 0.12))
    for y in range(0, bottom - top + step, step):
        wave = np.stack([xs, y + swing * np.sin(xs * pace)], axis=1).astype(np.int32)
        cv2.polylines(ground, [wave], isClosed=False, color=shade, lineType=cv2.LINE_AA)


def _label(press: Press, layout: layouts.Layout, spec: CardSpec, panel: Box, cap_mm: float) -> None:
    cap = min(2.0, max(1.2, cap_mm * 0.5))
    left, top, _, bottom = panel
    if layout.label == "above":
        spot = layouts.Spot(layout.code.x, top - 1.0, cap, "m")
    elif layout.label == "below":
        spot = layouts.Spot(layout.code.x, bottom + 1.1 + cap, cap, "m")
    else:
        spot = layouts.Spot(left, top - 1.0, cap, "l")
    press.text("label", spec.label, spot)


def _print_line(
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


def _printed(kind: str, line: printing.Line, place: tuple[int, int], face: faces.Face) -> Printed:
    x, y = place
    corners = [
        corners_of(x + left, y + top, x + right, y + bottom)
        for character, (left, top, right, bottom) in zip(line.text, line.boxes, strict=True)
        if character != " "
    ]
    pen = (x + line.boxes[0][0], y + line.boxes[0][3])
    return Printed(kind, line.text, pen, line.cap_px, face, np.array(corners, np.float32))
