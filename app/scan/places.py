"""One position of a code under a grammar: a row of a lattice brought onto what may stand there."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.scan.forms import FLOOR, HIDDEN_FROM, Form, printed
from app.scan.lattice import HIDDEN, SYMBOLS

_OFTEN_FOLDED = "OIS"
"""Letters that typefaces draw like 0, 1 and 5."""
_READ_AS = 0.5
"""From this posterior on, a character is what it was read as."""

_SYMBOLS = np.array(list(SYMBOLS))


@dataclass(frozen=True, slots=True)
class Place:
    """One position of a decoded code: choices are (character, posterior), likeliest first, summing to at
    most 1. is_strange: what was read is a letter that such a card does not print, though it folds to one.
    is_damaged: what was read may be what is left of another character."""

    choices: tuple[tuple[str, float], ...]
    is_hidden: bool
    is_strange: bool = False
    is_damaged: bool = False

    @property
    def best(self) -> str:
        return self.choices[0][0]

    @property
    def p(self) -> float:
        return self.choices[0][1]

    def posterior(self, character: str) -> float:
        return dict(self.choices).get(character, 0.0)


def places_of(posteriors: NDArray[np.float64], form: Form) -> list[Place]:
    """(length, 38) posteriors of a window, place by place."""
    symbols = posteriors[:, : len(SYMBOLS)]
    weights = np.maximum(printed(symbols, folds=form.has_check), FLOOR)
    hidden = posteriors[:, HIDDEN] >= HIDDEN_FROM
    order = np.argsort(np.where(form.allowed, -weights, np.inf), axis=1, kind="stable")
    likeliest = np.minimum(np.take_along_axis(weights, order, axis=1), 1.0)
    found = []
    for at, allowed in enumerate(form.allowed):
        kept = slice(int(allowed.sum()))
        choices = tuple(zip(_SYMBOLS[order[at, kept]].tolist(), likeliest[at, kept].tolist(), strict=True))
        found.append(Place(choices, bool(hidden[at]), form.has_check and _is_strange(symbols[at], allowed)))
    return found


def _is_strange(row: NDArray[np.float64], allowed: NDArray[np.bool_]) -> bool:
    top = int(row.argmax())
    return not allowed[top] and SYMBOLS[top] not in _OFTEN_FOLDED and row[top] >= _READ_AS
