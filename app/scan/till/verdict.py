"""Whether a panel is covered or opened, by how its foil looks and by what is read on it and beside it.

Nothing that may be a claim code leaves this module: of a line like a code it is only told that there is one.
"""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan import reading
from app.scan.lattice import SYMBOLS, Lattice
from app.scan.line import Quad, TextLine
from app.scan.till.foil import Foil
from app.scan.till.lines import ReadLine
from app.scan.till.serials import MISREAD_AS

_LIKE_A_CODE, _CLEAR = ((0.9, 0.62), (0.75, 0.9)), 0.62
"""A line shows a code where the reader takes it for one so surely and reads it so clearly, the less of the
one the more of the other; what is read less clearly than the least says nothing."""
_ON_FOIL = 0.9
_FOLD = str.maketrans(MISREAD_AS)
_CHARACTERS, _LETTERS, _READ = 4, 2, 0.6
"""So many characters, so many letters that are no misread digits, and such a share of all marks in it, are
characters that a code may have: of a serial under a finger only some digits are left."""
_NO_LETTERS, _PLAIN_DIGITS = "2346789", 2
"""Digits that are hardly letters misread, and how many of them in a panel are a code: on foil stand words."""


class Panel(StrEnum):
    COVERED = "covered"
    OPENED = "opened"
    UNSURE = "unsure"


def of(foil: Foil, lines: Sequence[ReadLine]) -> tuple[Panel, NDArray[np.bool_]]:
    """Covered is what is whole, has nothing but words on it, and out of which no print sticks. And where it
    is so: (26,), its parts and both its ends."""
    clear = [one for one in lines if one.lattice.sureness >= _CLEAR]
    inside = [one.lattice.text for one in clear if _is_on(one.line, foil.quad)]
    if any(_plain_digits(text) >= _PLAIN_DIGITS for text in inside):
        return Panel.OPENED, np.zeros(len(foil.clear) + 2, np.bool_)
    is_marked = any(_plain_digits(text) or sum(map(str.isdigit, text)) > 1 for text in inside)
    if is_marked or any(_sticks_out(one.line, foil.quad) for one in clear):
        return Panel.UNSURE, np.zeros(len(foil.clear) + 2, np.bool_)
    parts = foil.clear & (~foil.inked | _worded(lines, foil))
    whole = np.concatenate([parts, foil.ends])
    return Panel.COVERED if whole.all() else Panel.UNSURE, whole


def shows_code(seen: ReadLine, foil: Foil | None, others: Sequence[ReadLine]) -> bool:
    """What stands on foil are the words on it where no digit is among them, and on foil that looks whole
    unless it is read very clearly. What is a piece of a line that was read as a whole is no code either."""
    lattice, text = seen.lattice, seen.lattice.text
    if any(_is_piece(seen, one) for one in others):
        return False
    if foil is not None and _is_on(seen.line, foil.quad) and _is_word(lattice, foil):
        return False
    read = sum(character in SYMBOLS for character in text)
    kinds = {one for one in text if one.isalpha() and one not in MISREAD_AS}  # a pattern: one again and again
    return (
        any(lattice.is_code >= like and lattice.sureness >= clear for like, clear in _LIKE_A_CODE)
        and read >= _CHARACTERS
        and len(kinds) >= _LETTERS
        and read >= _READ * len(text)
        and not reading.is_number(lattice)
    )


def _is_word(lattice: Lattice, foil: Foil) -> bool:
    return not _plain_digits(lattice.text) or (foil.is_whole and lattice.sureness < _ON_FOIL)


def _is_piece(seen: ReadLine, whole: ReadLine) -> bool:
    """Whether a line was found once more as the part of a longer one, which was read more surely."""
    part, text = (one.lattice.text.translate(_FOLD) for one in (seen, whole))
    if part not in text or len(part) == len(text) or whole.lattice.sureness < seen.lattice.sureness:
        return False
    x, y = seen.line.quad.mean(axis=0)
    return bool(load_cv2().pointPolygonTest(whole.line.quad, (float(x), float(y)), measureDist=False) >= 0)


def _plain_digits(text: str) -> int:
    """How many different ones: a pattern on foil is read as the same one again and again."""
    return len({character for character in text if character in _NO_LETTERS})


def _worded(lines: Sequence[ReadLine], foil: Foil) -> NDArray[np.bool_]:
    """(24,): the parts of the panel over which a line of print goes, which is read."""
    worded = np.zeros(len(foil.clear), np.bool_)
    for one in lines:
        if _is_on(one.line, foil.quad):
            places = _places(one.line, foil.quad)[:, 0] * len(worded)
            first, last = max(int(places.min()) - 1, 0), max(int(np.ceil(places.max())) + 1, 0)
            worded[first:last] = True
    return worded


def _is_on(line: TextLine, foil: Quad) -> bool:
    x, y = _places(line, foil).mean(axis=0)
    return bool(0.0 < x < 1.0 and 0.15 < y < 0.85)


def _sticks_out(line: TextLine, foil: Quad) -> bool:
    """Whether a line runs on in the panel's own row beyond its ends: a code of which a part is open."""
    x, y = _places(line, foil).T
    in_row = 0.2 < y.mean() < 0.8 and y.max() - y.min() > 0.25
    return bool(in_row and (x.min() < -0.03 or x.max() > 1.03) and x.max() > -0.4 and x.min() < 1.4)


def _places(line: TextLine, foil: Quad) -> NDArray[np.float32]:
    """(4, 2): the line's corners in the panel's own measure, 0..1."""
    cv2 = load_cv2()
    unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)
    points = cv2.perspectiveTransform(line.quad[None], cv2.getPerspectiveTransform(foil, unit))
    return np.asarray(points[0], np.float32)
