"""A text line cut out of a frame: what locating hands to the readers. Nothing is found or read here."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]
"""(H, W) uint8, one channel."""

Quad = NDArray[np.float32]
"""(4, 2) float32, corners in frame pixels, clockwise from the text's top left."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """Where a line of characters lies.

    quad: hugs the characters from cap line to base line. height_px: cap height in frame pixels. evenness:
    0..1, how alike the shapes' heights are.
    cells: (count, 2, 2) float32, the middle of each shape's left and right edge in frame pixels, in reading
    order.
    """

    quad: Quad
    cells: NDArray[np.float32]
    height_px: float
    evenness: float
    is_light_on_dark: bool

    @property
    def count(self) -> int:
        """Character-like shapes in the line."""
        return len(self.cells)

    def upside_down(self) -> "TextLine":
        """The same line for a card that was shown the other way up."""
        turned = np.roll(self.quad, 2, axis=0)
        cells = self.cells[::-1, ::-1]
        return TextLine(turned, cells, self.height_px, self.evenness, self.is_light_on_dark)


@dataclass(frozen=True, slots=True)
class LineImage:
    """An upright strip, dark characters on a light ground.

    pixels: (H, W) uint8. line: the number of the line it shows, so that readings of one line can be joined.
    stretch: its length as a part of the plain strip's, for places to be brought back onto that.
    """

    pixels: Gray
    line: int
    stretch: float = 1.0
