"""The likeliest house code that passes its check character, and how far that may be relied on.

All 23^16 strings are weighed at once: sums modulo 23 are states, and the best and the total weight of every
state go from place to place.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.codes import house
from app.scan.places import Place

_MODULUS = len(house.ALPHABET)
_LEAST = 1e-9


@dataclass(frozen=True, slots=True)
class Checked:
    """text: the likeliest string that passes the check. share: its posterior among all that do. standing: its
    weight against the likeliest string of all, 1 where that is the same one."""

    text: str
    share: float
    standing: float


def likeliest_valid(places: Sequence[Place]) -> Checked:
    """Under the house check; places: sixteen, over letters of the house alphabet."""
    weights = np.array([_row(place) for place in places])
    total = np.zeros(_MODULUS)
    best = np.zeros(_MODULUS)
    total[0] = best[0] = 1.0
    picks = []
    for row, source in zip(weights, _SOURCES, strict=True):
        total = (total[source] * row).sum(axis=1)
        paths = best[source] * row
        picks.append(paths.argmax(axis=1))
        best = paths.max(axis=1)
    text = _traced(picks)
    top = float(np.prod(weights.max(axis=1)))
    return Checked(text, float(best[0] / max(total[0], 1e-300)), float(best[0] / max(top, 1e-300)))


def _row(place: Place) -> NDArray[np.float64]:
    known = dict(place.choices)
    return np.array([known.get(character, _LEAST) for character in house.ALPHABET])


def _traced(picks: Sequence[NDArray[np.int64]]) -> str:
    """The string that leads to a sum of 0, from its last character back."""
    state, letters = 0, []
    for at in range(len(picks) - 1, -1, -1):
        value = int(picks[at][state])
        letters.append(house.ALPHABET[value])
        state = int(_SOURCES[at][state, value])
    return "".join(reversed(letters))


def _sources() -> list[NDArray[np.int64]]:
    """For each place (23, 23): the sum before it that a character of a value brings to a sum."""
    sums, values = np.arange(_MODULUS)[:, None], np.arange(_MODULUS)[None, :]
    return [(sums - weight * values) % _MODULUS for weight in house.WEIGHTS]


_SOURCES = _sources()
