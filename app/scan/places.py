"""One position of a code under a grammar: a row of a lattice brought onto what may stand there."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.codes.lookalikes import fold
from app.scan.lattice import HIDDEN, SYMBOLS

_FLOOR = 0.002
"""No character is less likely than this: readers are wrong with certainty at times."""
_HIDDEN_FROM = 0.5
"""From this posterior of HIDDEN on, a position says nothing about its character."""
_OFTEN_FOLDED = "OIS"
"""Letters that readers take for 0, 1 and 5 in any print."""


@dataclass(frozen=True, slots=True)
class Place:
    """One position of a decoded code: choices are (character, posterior), likeliest first, summing to at
    most 1. is_strange: what was read is a letter that such a card does not print, though it folds to one."""

    choices: tuple[tuple[str, float], ...]
    is_hidden: bool
    is_strange: bool = False

    @property
    def best(self) -> str:
        return self.choices[0][0]

    @property
    def p(self) -> float:
        return self.choices[0][1]


def place_of(row: NDArray[np.float64], allowed: Iterable[str], *, folds: bool) -> Place:
    """Posteriors of the allowed characters; under folding, look-alikes count for the member that is
    printed."""
    weights = dict.fromkeys(sorted(allowed), 0.0)
    for symbol, weight in zip(SYMBOLS, row, strict=False):
        target = fold(symbol) if folds else symbol
        if target in weights:
            weights[target] += float(weight)
    seen = float(row[:HIDDEN].sum())
    floored = ((symbol, max(weight, _FLOOR)) for symbol, weight in weights.items())
    ranked = sorted(floored, key=lambda pair: -pair[1])
    top = SYMBOLS[int(row[: len(SYMBOLS)].argmax())]
    is_strange = folds and top not in weights and top not in _OFTEN_FOLDED
    return Place(tuple(ranked), is_hidden=seen < 1 - _HIDDEN_FROM, is_strange=is_strange)
