"""Which character of a new look is which one that is known, told by where they stand and what they say."""

import numpy as np
from numpy.typing import NDArray

from app.scan.lattice import HIDDEN, Posteriors
from app.scan.spots import alike_odds

_SPREAD, _SPREAD_HIDDEN = 0.35, 0.8
"""How far a character may seem to stand from its place, in pitches, and one that is covered: its middle is
that of what covers it."""
_MATCH = 2.0
"""What a match is worth by itself, in log odds: up to twice the spread between places that say nothing."""
_CLEAR, _PINS = 0.6, 4
"""Characters so sure, on both sides, are pins that a look is stretched by, if there are so many."""
_STRETCH_AT_MOST = 0.06
_ODDS = 4.0

Pairs = list[tuple[int, int]]
"""(number in the look, number among the known), both rising."""


def pairs(
    rows: Posteriors,
    centres: NDArray[np.float64],
    known: Posteriors,
    known_centres: NDArray[np.float64],
    pitch: float,
) -> Pairs:
    """The best matching in which no character passes another. centres in the measure of the known ones."""
    hidden = np.maximum(rows[:, HIDDEN][:, None], known[:, HIDDEN][None, :])
    spread = _SPREAD + (_SPREAD_HIDDEN - _SPREAD) * hidden
    off = (centres[:, None] - known_centres[None, :]) / (spread * pitch)
    worth = _MATCH - 0.5 * off**2 + np.clip(alike_odds(rows, known), -_ODDS, _ODDS)
    best = np.zeros((len(rows) + 1, len(known) + 1))
    for at in range(len(rows)):
        matched = best[at, :-1] + worth[at]
        best[at + 1, 1:] = np.maximum(matched, best[at, 1:])
        np.maximum.accumulate(best[at + 1], out=best[at + 1])
    return _traced(best, worth)


def _traced(best: NDArray[np.float64], worth: NDArray[np.float64]) -> Pairs:
    """The pairs that led to the best sum, from the last ones back."""
    one, other = worth.shape
    found: Pairs = []
    while one and other:
        if best[one, other] == best[one, other - 1]:
            other -= 1
        elif best[one, other] == best[one - 1, other]:
            one -= 1
        else:
            one, other = one - 1, other - 1
            found.append((one, other))
    return found[::-1]


def stretch(
    matched: Pairs,
    rows: Posteriors,
    centres: NDArray[np.float64],
    known: Posteriors,
    known_centres: NDArray[np.float64],
) -> tuple[float, float]:
    """(factor, shift) that bring the look's places onto the known ones; (1, 0) with too few pins."""
    pins = [
        (one, other)
        for one, other in matched
        if rows[one, :HIDDEN].max() >= _CLEAR
        and known[other, :HIDDEN].max() >= _CLEAR
        and rows[one, :HIDDEN].argmax() == known[other, :HIDDEN].argmax()
    ]
    if len(pins) < _PINS:
        return 1.0, 0.0
    own, target = centres[[one for one, _ in pins]], known_centres[[other for _, other in pins]]
    factor, shift = np.polyfit(own, target, 1)
    return (float(factor), float(shift)) if abs(factor - 1) <= _STRETCH_AT_MOST else (1.0, 0.0)
