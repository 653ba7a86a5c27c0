"""Prints words, rectangles and bars onto a card's canvas, and keeps what was printed where."""

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import faces, layouts, printing, stock
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.flat import Boxes, Printed, corners_of
from app.testing.studio.stock import Colour, Picture

cv2 = load_cv2()
_BLACK = (18, 18, 18)
_PAPER = (245, 245, 245)
_BARS = {
    "ean13": zxingcpp.BarcodeFormat.EAN13,
    "code128": zxingcpp.BarcodeFormat.Code128,
    "qr": zxingcpp.BarcodeFormat.QRCode,
}
Box = tuple[float, float, float, float]


class Press:
    """Prints onto one card; millimetres in, pixels out."""

    def __init__(
        self, pixels: Picture, colour: Colour, scale: float, face: faces.Face, part: str, dice: Dice
    ) -> None:
        self.pixels = pixels
        self.colour = colour
        self.ink = stock.ink_on(colour, dice)
        self.scale = scale
        self.face = face
        self.part = part
        self.dice = dice
        self.reach = (0.0, float("inf"))
        """From where to where down the card print is wanted, in millimetres: the rest may stay blank."""
        self.lines: list[Printed] = []
        self.bars: list[Boxes] = []

    def text(self, kind: str, text: str, spot: layouts.Spot, face: faces.Face | None = None) -> None:
        """A line of words of one of the kinds of print; none at all where the text is empty."""
        if not text or not self._is_wanted(spot.y - spot.cap, spot.y):
            return
        used, cap = face or self.face, spot.cap * self.scale
        mask, (pen, base) = printing.set_words(text, used, cap)
        left = {"l": 0.0, "m": 0.5, "r": 1.0}[spot.anchor] * mask.shape[1]
        place = (round(spot.x * self.scale - left - pen), round(spot.y * self.scale - base))
        lay(self.pixels, mask, place, self.ink)
        self.lines.append(Printed(kind, text, (place[0] + pen, place[1] + base), cap, used))

    def rectangle(self, box: Box, colour: Colour, line_mm: float = -1) -> None:
        left, top, right, bottom = (round(side * self.scale) for side in box)
        thickness = -1 if line_mm < 0 else max(1, round(line_mm * self.scale))
        cv2.rectangle(self.pixels, (left, top), (right, bottom), colour, thickness, cv2.LINE_AA)

    def barcode(self, spot: layouts.BarcodeSpot, text: str, *, digits: str) -> None:
        """Bars on white, with the digits beneath where there are any."""
        if not self._is_wanted(spot.y, spot.y + spot.height + 3):
            return
        margin = min(1.5, spot.x, spot.y)
        right, foot = spot.x + spot.width, spot.y + spot.height
        low = foot + (2.6 if digits else margin)
        self.rectangle((spot.x - margin, spot.y - margin, right + margin, low), _PAPER)
        image = zxingcpp.create_barcode(text, _BARS[spot.kind]).to_image(scale=1, add_quiet_zones=False)
        bars = np.array(image)
        size = (round(spot.width * self.scale), round(spot.height * self.scale))
        grown = cv2.resize(bars if spot.kind == "qr" else bars[:1], size, interpolation=cv2.INTER_NEAREST)
        place = (spot.x * self.scale, spot.y * self.scale)
        lay(self.pixels, (grown < 128).astype(np.float32), place, _BLACK)
        self.bars.append(np.array(corners_of(spot.x, spot.y, right, foot), np.float32) * self.scale)
        ink, self.ink = self.ink, _BLACK
        face = self.dice.pick(faces.faces(self.part, ("ocr", "mono", "sans")))
        self.text("barcode", digits, layouts.Spot(spot.x + spot.width / 2, foot + 2.0, 1.5, "m"), face)
        self.ink = ink

    def rows(self) -> slice:
        """The canvas' rows on which print is wanted."""
        top, bottom = (min(side * self.scale, self.pixels.shape[0]) for side in self.reach)
        return slice(max(0, round(top)), round(bottom))

    def _is_wanted(self, top: float, bottom: float) -> bool:
        return bottom > self.reach[0] and top < self.reach[1]


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
