"""One drawn card with observations made by hand, for pictures of the scanner and tests of its screens."""

from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.scan.coach import HINTS, HintKind
from app.scan.frame import Pixels
from app.scan.session import Cell, Certainty, Doubt, Observation
from app.testing.studio import Drawing, draw
from app.ui.scan.pixels import glare_hatching, image_of

_SEED = 7
_VIEW = QSize(1280, 720)


@dataclass(frozen=True)
class DrawnCard:
    image: QImage
    observation: Observation
    glare: QImage | None


@cache
def _drawing() -> Drawing:
    return draw(_SEED, "typical", programme="house")


def drawn_card(kind: str) -> DrawnCard:
    """kind: "live" (still settling), "doubts" (two, and glare), "three" (three letters each), "done"."""
    drawing = _drawing()
    glare = _glare(drawing.pixels) if kind in ("doubts", "three") else None
    return DrawnCard(
        image_of(drawing.pixels, _VIEW), _observation(drawing, kind), glare_hatching(glare, _VIEW)
    )


def _glare(pixels: Pixels) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    y, x = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]]
    inside = ((x - 500) / 260.0) ** 2 + ((y - 230) / 60.0) ** 2 < 1
    return np.where(inside, np.float32(1), np.float32(0))


def _observation(drawing: Drawing, kind: str) -> Observation:
    code = drawing.code or ""
    certainty = Certainty.SETTLING if kind == "live" else Certainty.CERTAIN
    whole = Observation(
        code=None,
        confidence=0.9,
        programmes=("house",),
        guess=code,
        groups=(4, 4, 4, 4),
        cells=tuple(Cell(letter, certainty) for letter in code),
        doubts=(),
        problems=(),
        also=(),
        hint=HINTS[HintKind.CLOSER],
        quad=drawing.quad,
        glare=None,
        frames=9,
        seconds=1.0,
    )
    if kind == "live":
        return whole
    if kind == "done":
        return replace(whole, code=code, hint=HINTS[HintKind.DONE])
    letters = {8: "8B", 11: "QO"} if kind == "doubts" else {8: "1IL", 11: "0ODQ"}
    doubts = tuple(_doubt(drawing, at, may) for at, may in letters.items())
    cells = list(whole.cells)
    for at, may in letters.items():
        cells[at] = Cell(may[0], Certainty.DOUBTFUL)
    cells[14] = Cell(code[14], Certainty.SETTLING)
    return replace(whole, cells=tuple(cells), doubts=doubts, hint=HINTS[HintKind.TILT])


def _doubt(drawing: Drawing, at: int, may: str) -> Doubt:
    quad = drawing.characters[at]
    (left, top), (right, bottom) = quad.min(0) - 6, quad.max(0) + 6
    printed = np.ascontiguousarray(drawing.pixels[int(top) : int(bottom), int(left) : int(right)])
    return Doubt(at, may[0], tuple(may[1:]), 0.6, printed)
