"""Windows of the card studio as the cutter takes them: the same cards, hands and cameras as in whole
frames."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
from lines_draw import Window
from lines_text import MAYBE, Text
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.lattice import SYMBOLS
from app.testing import studio
from app.testing.studio.dice import Dice

cv2 = load_cv2()
OTHER_PRINT = tuple(kind for kind in studio.NOT_CODE if kind != "barcode")
_LONGEST = 30
_ROOM = 0.5
"""Room between characters, in cap heights, that may be a space."""


def windows(
    seed: int, tier: str, count: int, *, part: str, kinds: tuple[str, ...] = ("code",)
) -> Iterator[Window]:
    """Shots of one card's line, in gray; of a long line a part."""
    for shot in studio.windows(seed, tier, count, part=part, kinds=kinds):
        if shot.text:
            yield _as_window(_shortened(shot))


def _shortened(shot: studio.Window) -> studio.Window:
    if len(shot.text) <= _LONGEST:
        return shot
    dice = Dice(f"shortened/{shot.seed}/{shot.origin}")
    length = dice.whole((8, _LONGEST))
    start = dice.whole((0, len(shot.text) - length))
    part = slice(start, start + length)
    return replace(
        shot, text=shot.text[part], characters=shot.characters[part], cover=shot.cover[part], hidden=()
    )


def _as_window(shot: studio.Window) -> Window:
    line = _line(shot)
    places = iter(range(len(shot.text)))
    signs = [None if sign in (" ", MAYBE) else next(places) for sign in line]
    boxes = np.array([np.zeros((4, 2)) if at is None else shot.characters[at] for at in signs], np.float32)
    covered = np.array([0.0 if at is None else shot.cover[at] for at in signs], np.float32)
    return Window(
        cv2.cvtColor(shot.pixels, cv2.COLOR_BGR2GRAY),
        Text(line, shot.kind == "code"),
        boxes,
        _line_quad(shot.characters),
        covered,
        shot.height_px,
        shot.spec.print_style,
        shot.spec.face,
        beside=(True, True) if shot.kind in ("legal", "receipt", "household") else (False, False),
    )


def _line_quad(characters: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.array(
        [characters[0, 0], characters[-1, 1], characters[-1, 2], characters[0, 3]], dtype=np.float32
    )


def _line(shot: studio.Window) -> str:
    """The characters with spaces between them where the card says so; elsewhere wide room may be one."""
    if shot.kind == "code":
        for row in shot.spec.rows:
            if row.replace(" ", "") == shot.text:
                return "".join(sign if sign in SYMBOLS + " " else "-" for sign in row.strip())
    rooms = [
        float(np.linalg.norm(right[[0, 3]].mean(axis=0) - left[[1, 2]].mean(axis=0)))
        for left, right in pairwise(shot.characters)
    ]
    marks = [MAYBE if room > _ROOM * shot.height_px else "" for room in rooms]
    return "".join(sign + mark for sign, mark in zip(shot.text, [*marks, ""], strict=True))
