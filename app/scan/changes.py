"""What changed from frame to frame: nothing, the hand, or the card."""

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.line import Gray, TextLine

_THUMB = (64, 36)
_SAME = 0.35
"""Mean difference of two thumbnails, in grey levels, under which the pictures are the same but for noise."""
_SAME_CARD = 6.0
_READS_OF_ONE_PICTURE = 3
_STEADY = 0.15
"""How far a line may move between two frames, as a part of its height."""


class Watch:
    """Remembers the last frames only as far as to know whether the next one is worth reading."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self._thumb: NDArray[np.float32] | None = None
        self._repeats = 0
        self._centre: NDArray[np.float32] | None = None

    def is_unchanged(self, gray: Gray, *, has_code: bool) -> bool:
        """Whether the frame shows what was read before: after a code, the same card; before it, the same
        picture for the fourth time (the noise of three looks may still settle a character)."""
        cv2 = load_cv2()
        thumb = cv2.resize(gray, _THUMB, interpolation=cv2.INTER_AREA).astype(np.float32)
        difference = float("inf")
        if self._thumb is not None:
            difference = float(np.abs(thumb - self._thumb).mean())
        if has_code and difference < _SAME_CARD:
            return True
        self._thumb = thumb
        self._repeats = self._repeats + 1 if difference < _SAME else 0
        return self._repeats >= _READS_OF_ONE_PICTURE

    def moved(self, line: TextLine | None) -> bool:
        """Whether the line moved, since the frame before, by enough to blur its characters."""
        centre = None if line is None else line.quad.mean(axis=0)
        before, self._centre = self._centre, centre
        if line is None or before is None or centre is None:
            return False
        return float(np.linalg.norm(centre - before)) > _STEADY * line.height_px * 4
