"""The serial that is printed on a card: which lines are one, what their digits may be, and which of several
is held against the bars."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.codes.kinds import SERIAL_LENGTHS
from app.environ import load_cv2
from app.scan import reading
from app.scan.lattice import SYMBOLS, Lattice
from app.scan.line import Quad, TextLine
from app.scan.till.lines import ReadLine

MISREAD_AS = {"O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "B": "8", "G": "6"}
"""What a digit is misread as."""
_FLOOR = 0.02
"""The least that one frame says for a digit: it may be wrong about any."""
_CAPTION, _CENTRED = 0.35, 0.1
"""How far from bars, and from their middle, their own digits stand, in the bars' lengths: of bars a single
row may have been found."""
_GROUPS, _WIDER = {16: (4,), 30: (5, 6)}, 1.2
"""How many digits a group of a printed serial has, and how much wider a step between two groups is."""

Digits = NDArray[np.float64]
"""(n, 10): what is likely at each place of a number; rows sum to 1."""


@dataclass(frozen=True, slots=True)
class Serial:
    """digits: (n, 10) of the serial that a line ends with. is_grouped: printed in groups."""

    line: TextLine
    digits: Digits
    is_grouped: bool


def find(lines: Sequence[ReadLine], bars: Quad | None) -> list[Serial]:
    """The serials in print. The digits that belong to the bars themselves, as under those of any goods, are
    none: whoever sticks other bars over a card's brings them along."""
    found = [number for one in lines if (number := _number(one)) is not None]
    if bars is None:
        return found
    return [one for one in found if one.is_grouped or not _is_caption(one.line, bars)]


def _number(read: ReadLine) -> Serial | None:
    folded = "".join(MISREAD_AS.get(character, character) for character in read.lattice.text)
    match = re.search(r"[0-9]+$", folded)
    length = len(match.group()) if match else 0
    kept = next((size for size in sorted(SERIAL_LENGTHS, reverse=True) if length >= size), None)
    if kept is None or (length > kept and read.lattice.text[-length].isdigit()):
        return None
    part = read.lattice.part(len(folded) - kept, len(folded))
    if not reading.is_number(part):
        return None
    return Serial(read.line, _digits(part), _is_grouped(part))


def _is_grouped(part: Lattice) -> bool:
    """Whether a serial is printed in groups, as card makers do and bars' own digits are not."""
    steps = np.diff(part.places.mean(axis=1))
    for size in _GROUPS.get(len(part), ()):
        between = np.arange(size - 1, len(steps), size)
        if float(np.median(steps[between])) > _WIDER * float(np.median(np.delete(steps, between))):
            return True
    return False


def _digits(part: Lattice) -> Digits:
    """(n, 10): each place's posterior, with what digits are misread as counted to them."""
    digits = part.posteriors[:, :10].copy()
    for letter, digit in MISREAD_AS.items():
        digits[:, int(digit)] += part.posteriors[:, SYMBOLS.index(letter)]
    digits = digits / np.maximum(digits.sum(axis=1, keepdims=True), 1e-9)
    floored = np.maximum(digits, _FLOOR)
    return np.asarray(floored / floored.sum(axis=1, keepdims=True))


def _is_caption(line: TextLine, bars: Quad) -> bool:
    """Whether a line stands under or over the middle of the bars."""
    unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)
    high = float(np.linalg.norm(bars[3] - bars[0])) / max(float(np.linalg.norm(bars[1] - bars[0])), 1.0)
    target = unit * np.array([1.0, high], np.float32)
    matrix = load_cv2().getPerspectiveTransform(bars, target)
    points = load_cv2().perspectiveTransform(line.quad[None], matrix)[0]
    x, y = points[:, 0], float(points[:, 1].mean())
    is_centred = x.min() > -0.05 and x.max() < 1.05 and abs(float(x.mean()) - 0.5) < _CENTRED
    return bool(is_centred and max(-y, y - high) <= _CAPTION)


def worst(numbers: Sequence[Serial], number: str | None) -> Digits | None:
    """The serial in print; of several, that which agrees least with the bars: one that differs is enough."""
    if number is None or not numbers:
        return numbers[0].digits if numbers else None
    return min(numbers, key=lambda one: likeness(one.digits, number)).digits


def likeness(digits: Digits, number: str) -> float:
    """The mean logarithm of what is said for a number's digits; of another length it is like nothing."""
    if len(digits) != len(number) or not number.isdigit():
        return float("-inf")
    return float(np.log(digits[np.arange(len(number)), [int(one) for one in number]]).mean())
