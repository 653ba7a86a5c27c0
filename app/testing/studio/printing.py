"""How ink gets onto a card: text as a mask with each character's place, and five ways of printing it."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from app.environ import load_cv2
from app.testing.studio.dice import Dice, Plane, plane
from app.testing.studio.faces import Face, at_cap_height

cv2 = load_cv2()
PRINTS = ("laser", "inkjet", "thermal", "dot", "emboss")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as ink. mask: (H, W) float32 0..1; boxes: one (left, top, right, bottom) a character.

    A box is as wide as the character's ink and as high as the capitals. Spaces have boxes without width.
    """

    text: str
    mask: Plane
    boxes: tuple[tuple[float, float, float, float], ...]
    cap_px: float


def set_line(text: str, face: Face, cap_px: float, tracking: float = 0.0) -> Line:
    """The text in a face. tracking: extra room after each character, in cap heights."""
    font = at_cap_height(face, cap_px)
    pad = round(cap_px * 0.45) + 2
    top = pad
    base = top + cap_px
    pens, boxes, x = [], [], float(pad)
    for character in text:
        left, _, right, _ = font.getbbox(character, anchor="ls")
        pens.append(round(x))
        ink = (right - left) if character != " " else 0
        boxes.append((pens[-1] + left, top, pens[-1] + left + ink, base))
        x += font.getlength(character) + tracking * cap_px
    sheet = Image.new("L", (round(x) + pad, round(base) + pad))
    pencil = ImageDraw.Draw(sheet)
    for pen, character in zip(pens, text, strict=True):
        pencil.text((pen, round(base)), character, fill=255, font=font, anchor="ls")
    return Line(text, plane(np.asarray(sheet, np.float32) / 255), tuple(boxes), cap_px)


def set_words(text: str, face: Face, cap_px: float) -> tuple[Plane, tuple[float, float]]:
    """Text that needs no truth, in one piece: its mask, and where in it the pen starts (left, baseline)."""
    font = at_cap_height(face, cap_px)
    left, top, right, bottom = font.getbbox(text, anchor="ls")
    sheet = Image.new("L", (math.ceil(right - left) + 3, math.ceil(bottom - top) + 3))
    start = (1.0 - math.floor(left), 1.0 - math.floor(top))
    ImageDraw.Draw(sheet).text(start, text, fill=255, font=font, anchor="ls")
    return plane(np.asarray(sheet, np.float32) / 255), start


def ink(line: Line, style: str, dice: Dice) -> Plane:
    """(H, W) float32 0..1: how much of the light each pixel's ink takes, after a way of printing."""
    return {"laser": _laser, "inkjet": _inkjet, "thermal": _thermal, "dot": _dots, "emboss": _laser}[style](
        line, dice
    )


def _laser(line: Line, dice: Dice) -> Plane:
    """Even black, or toner that runs out: pale places and specks."""
    height, width = line.mask.shape
    mask = line.mask * dice.between((0.82, 1.0))
    if dice.chance(0.35):
        mask = mask * np.clip(0.86 + 0.2 * dice.clouds(height, width, 3, 2), 0.35, 1)
    specks = dice.noise(height, width) > 3.3
    return plane(np.maximum(mask, specks * 0.5))


def _inkjet(line: Line, dice: Dice) -> Plane:
    """Ink runs a little into the paper, and the head's passes show as bands."""
    height, width = line.mask.shape
    spread = cv2.GaussianBlur(line.mask, (0, 0), max(0.6, line.cap_px * dice.between((0.02, 0.045))))
    ragged = spread + 0.09 * dice.noise(height, width) + 0.05 * dice.clouds(height, width, 20)
    edge = np.clip((ragged - dice.between((0.3, 0.52))) * 5, 0, 1)
    bands = 1 - dice.between((0.0, 0.18)) * (0.5 + 0.5 * np.sin(np.arange(height) * 2.2 / (line.cap_px / 12)))
    return plane(edge * bands[:, None] * dice.between((0.75, 0.96)))


def _thermal(line: Line, dice: Dice) -> Plane:
    """Uneven heat, and columns where an element of the print head is dead."""
    height, width = line.mask.shape
    heat = np.clip(0.75 + 0.16 * dice.clouds(height, width, 2, 1.5), 0.5, 1)
    fade = np.linspace(1, dice.between((0.75, 1.0)), width, dtype=np.float32)[None]
    worn = line.mask * heat * dice.between((0.7, 1.0)) * (fade if dice.chance(0.5) else fade[:, ::-1])
    for _ in range(dice.whole((0, 3))):
        row = dice.whole((0, height - 1))
        worn[row : row + max(1, round(line.cap_px / dice.between((12, 26))))] *= 0.25
    return plane(worn)


def _dots(line: Line, dice: Dice) -> Plane:
    """Pins of a dot matrix: a grid of round dots, there where enough of the character lies under them."""
    rows = dice.whole((8, 13))
    pitch = line.cap_px / rows
    height, width = line.mask.shape
    grid = (max(1, round(width / pitch)), max(1, round(height / pitch)))
    pins = cv2.resize(line.mask, grid, interpolation=cv2.INTER_AREA)
    hit = np.clip((pins - 0.33) * 6, 0, 1) * np.clip(0.88 + 0.14 * dice.noise(grid[1], grid[0]), 0.3, 1)
    grown = cv2.resize(hit.astype(np.float32), (width, height), interpolation=cv2.INTER_NEAREST)
    across = _pin_profile(width, grid[0])
    down = _pin_profile(height, grid[1])
    reach = np.sqrt(across[None, :] ** 2 + down[:, None] ** 2)
    radius = dice.between((0.85, 1.15))
    return plane(grown * np.clip((radius - reach) * 4, 0, 1))


def _pin_profile(length: int, pins: int) -> NDArray[np.float64]:
    """Distance of each pixel from the nearest pin's middle, 1 at the edge of its cell."""
    place = (np.arange(length) + 0.5) * pins / length
    return np.abs(place - np.floor(place) - 0.5) * 2
