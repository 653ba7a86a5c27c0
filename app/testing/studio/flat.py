"""A card as it was drawn, seen flat from above, with the truth about all that is printed on it."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.testing.studio import faces
from app.testing.studio.dice import Plane
from app.testing.studio.stock import Picture

KINDS = ("code", "label", "serial", "barcode", "shop", "amount", "legal", "receipt", "household", "number")
"""What a line of print can be. number: order, model and telephone numbers, product keys and the like."""
NOT_CODE = KINDS[1:]
Boxes = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Printed:
    """A line of print in canvas pixels. pen: where its baseline begins; kind: one of KINDS.

    boxes: (n, 4, 2) of the characters without spaces where they were set one by one, else None.
    """

    kind: str
    text: str = field(repr=False)
    pen: tuple[float, float]
    cap_px: float
    face: faces.Face
    boxes: Boxes | None = None

    def quad(self) -> Boxes:
        """(4, 2): cap line to base line, first to last character's ink, clockwise from the top left."""
        boxes = self.boxes if self.boxes is not None else self._ends()
        return np.array([boxes[0, 0], boxes[-1, 1], boxes[-1, 2], boxes[0, 3]], np.float32)

    def characters(self) -> tuple[str, Boxes]:
        """The characters without spaces, and (n, 4, 2) their boxes."""
        text = self.text.replace(" ", "")
        if self.boxes is not None:
            return text, self.boxes
        return text, self._boxes(range(len(self.text)))

    def _ends(self) -> Boxes:
        return self._boxes((0, len(self.text) - 1))

    def _boxes(self, places: range | tuple[int, int]) -> Boxes:
        font = faces.at_cap_height(self.face, self.cap_px)
        top, base = self.pen[1] - self.cap_px, self.pen[1]
        corners = []
        for place in places:
            if self.text[place] == " ":
                continue
            start = self.pen[0] + font.getlength(self.text[:place])
            left, _, right, _ = font.getbbox(self.text[place], anchor="ls")
            corners.append(corners_of(start + left, top, start + right, base))
        return np.array(corners, np.float32)


def corners_of(left: float, top: float, right: float, bottom: float) -> list[tuple[float, float]]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


@dataclass(frozen=True, slots=True)
class FlatCard:
    """pixels: (H, W, 3) uint8 BGR; outline: (H, W) uint8, 255 on the card; boxes: (n, 4, 2) float32, corners
    of each character of the code, clockwise from its top left; rows: the code's lines, or the line that could
    be taken for one; line: (4, 2) float32, round all rows; lines: all that is printed; bars: (4, 2) of each
    barcode; foil: (H, W) float32 0..1, what lies over the print; curl: how bent the thing may be held;
    is_lit: a screen, whose light is its own.

    Lengths in canvas pixels, `scale` of them to a millimetre.
    """

    pixels: Picture
    outline: NDArray[np.uint8]
    boxes: Boxes
    rows: tuple[Printed, ...]
    lines: tuple[Printed, ...]
    bars: tuple[Boxes, ...]
    foil: Plane | None
    scale: float
    curl: float
    is_lit: bool = False

    @property
    def cap_px(self) -> float:
        return self.rows[0].cap_px

    @property
    def line(self) -> Boxes:
        corners = np.concatenate([row.quad() for row in self.rows])
        low, high = corners.min(axis=0), corners.max(axis=0)
        return np.array(corners_of(low[0], low[1], high[0], high[1]), np.float32)
