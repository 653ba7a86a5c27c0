"""Characters that a reading lacks because glare, foil or a finger hides them: found by where the others
stand."""

from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from app.codes.programme import CodePattern
from app.scan.lattice import HIDDEN, WIDTH, Lattice

_MOST_HIDDEN = 3
_OFF_AT_MOST = 0.22
"""Mean distance of the characters from their slots, in pitches, up to which the slots are believed."""


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
        kept = np.delete(slots, hidden, axis=0)
        solution, *_ = np.linalg.lstsq(kept, centres, rcond=None)
        pitch, between = float(solution[1]), float(solution[2])
        if pitch <= 0 or between < -0.2 * pitch:
            continue
        off = float(np.abs(kept @ solution - centres).mean()) / pitch
        if best is None or off < best[0]:
            best = (off, hidden, slots @ solution)
    if best is None or best[0] > _OFF_AT_MOST:
        return None
    return _inserted(lattice, best[1], best[2])


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
