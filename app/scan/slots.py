"""Where a pattern's characters stand along a line: whether a reading stands so, and where it lacks
characters."""

from functools import cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from app.codes.programme import CodePattern
from app.scan.lattice import HIDDEN, WIDTH, Lattice

_MOST_HIDDEN = 3
_OFF_AT_MOST = 0.22
"""Mean distance of the characters from their slots, in pitches, up to which the slots are believed."""


def misfit(places: NDArray[np.float64], pattern: CodePattern) -> float:
    """Mean distance of the characters from the pattern's slots, in pitches; 0 where they stand exactly so.

    places: (n, 2), n the pattern's length. Print of even width is under 0.1, other print under 0.2; a hole
    in the line or a gap at another place makes it more.
    """
    fitted = _fitted(_slots(pattern), places.mean(axis=1))
    return 1.0 if fitted is None else fitted[0]


def filled(lattice: Lattice, pattern: CodePattern) -> Lattice | None:
    """The lattice with HIDDEN rows where the pattern has slots that nothing was read in.

    The slots stand at even pitch with one more step between groups. None where more than three are missing,
    or none is, or the characters do not stand as the pattern's would.
    """
    missing = pattern.length - len(lattice)
    if not 1 <= missing <= _MOST_HIDDEN or len(lattice) < 8:
        return None
    slots = _slots(pattern)
    centres = lattice.places.mean(axis=1)
    best: tuple[float, tuple[int, ...], NDArray[np.float64]] | None = None
    for hidden in combinations(range(pattern.length), missing):
        fitted = _fitted(np.delete(slots, hidden, axis=0), centres)
        if fitted is not None and (best is None or fitted[0] < best[0]):
            best = (fitted[0], hidden, slots @ fitted[1])
    if best is None or best[0] > _OFF_AT_MOST:
        return None
    return _inserted(lattice, best[1], best[2])


def _fitted(
    slots: NDArray[np.float64], centres: NDArray[np.float64]
) -> tuple[float, NDArray[np.float64]] | None:
    """Mean distance in pitches and the fitted start, pitch and group step; None where they make no line."""
    solution, *_ = np.linalg.lstsq(slots, centres, rcond=None)
    pitch, between = float(solution[1]), float(solution[2])
    if pitch <= 0 or between < -0.2 * pitch:
        return None
    off = float(np.abs(slots @ solution - centres).mean()) / pitch
    return off, np.asarray(solution, dtype=np.float64)


@cache
def _slots(pattern: CodePattern) -> NDArray[np.float64]:
    """(n, 3): one, the slot's number, its group's number."""
    groups = np.repeat(np.arange(len(pattern.groups)), pattern.groups)
    return np.stack([np.ones(pattern.length), np.arange(pattern.length), groups], axis=1).astype(np.float64)


def _inserted(lattice: Lattice, hidden: tuple[int, ...], centres: NDArray[np.float64]) -> Lattice:
    posteriors = np.zeros((len(centres), WIDTH))
    places = np.zeros((len(centres), 2))
    kept = np.delete(np.arange(len(centres)), hidden)
    posteriors[kept], places[kept] = lattice.posteriors, lattice.places
    half = 0.5 * float(np.median(lattice.places[:, 1] - lattice.places[:, 0]))
    for at in hidden:
        posteriors[at, HIDDEN] = 1.0
        places[at] = centres[at] - half, centres[at] + half
    breaks = tuple(int(kept[at]) for at in lattice.breaks)
    return Lattice(posteriors, places, breaks, lattice.sureness)
