"""A text line cut out of a frame: what locating hands to the readers. Nothing is found or read here."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2

Gray = NDArray[np.uint8]
"""(H, W) uint8, one channel."""

Quad = NDArray[np.float32]
"""(4, 2) float32, corners in frame pixels, clockwise from the text's top left."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """Where a line of characters lies.

    quad: hugs the characters from cap line to base line. height_px: cap height in frame pixels. score: 0..1,
    how likely it is the claim code's line. upright: 0..1, how likely the quad's reading direction is right
    and not upside down.
    """

    quad: Quad
    height_px: float
    score: float = 0.0
    upright: float = 0.5

    def extended(self, before: float, behind: float) -> "TextLine":
        """The same line with its quad grown, in the card's plane, by parts of its length at its two ends."""
        unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], dtype=np.float32)
        to_frame = load_cv2().getPerspectiveTransform(unit, self.quad)
        ends = np.array([(-before, 0), (1 + behind, 0), (1 + behind, 1), (-before, 1)], dtype=np.float32)
        return replace(self, quad=load_cv2().perspectiveTransform(ends[None], to_frame)[0])

    def upside_down(self) -> "TextLine":
        """The same line for a card that was shown the other way up."""
        return replace(self, quad=np.roll(self.quad, 2, axis=0), upright=1.0 - self.upright)


@dataclass(frozen=True, slots=True)
class LineImage:
    """An upright strip.

    pixels: (H, W) uint8. line: the number of the line it shows, so that readings of one line can be joined.
    start_px, length_px: where the line's quad begins in the strip and how long it is there, for places to be
    brought back onto the line.
    """

    pixels: Gray
    line: int
    start_px: float = 0.0
    length_px: float = 1.0
