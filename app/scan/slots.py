"""Where a pattern's characters stand along a line: whether a reading stands so, and where it lacks
characters."""

from dataclasses import replace
from functools import cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from app.codes.programme import CodePattern
from app.scan.lattice import HIDDEN, WIDTH, Lattice, median

_MOST_HIDDEN = 4
_CLOSER_AT_MOST = -0.2
"""Groups may stand closer to one another than characters do by this part of a pitch, not by more."""
_OFF_AT_MOST = 0.22
"""Mean distance of the characters from their slots, in pitches, up to which the slots are believed."""


def misfits(places: NDArray[np.float64], pattern: CodePattern) -> NDArray[np.float64]:
    """Mean distance of the characters from the pattern's slots, in pitches, for each window as long as the
    pattern; 0 where they stand exactly so.

    places: (n, 2). Print of even width is under 0.1, other print under 0.2; a hole in the line or a gap at
    another place makes it more; 1 where the characters make no line.
    """
    starts = np.arange(len(places) - pattern.length + 1)
    centres = places.mean(axis=1)[starts[:, None] + np.arange(pattern.length)]
    solutions = centres @ _solver(pattern).T
    pitch, between = solutions[:, 1], solutions[:, 2]
    off = np.abs(solutions @ _slots(pattern).T - centres).mean(axis=1)
    is_line = (pitch > 0) & (between >= _CLOSER_AT_MOST * pitch)
    return np.where(is_line, off / np.where(is_line, pitch, 1.0), 1.0)


def filled(lattice: Lattice, pattern: CodePattern) -> Lattice | None:
    """The lattice with HIDDEN rows where the pattern has slots that nothing was read in.

    The slots stand at even pitch with one more step between groups. None where more than three are missing,
    or none is, or the characters do not stand as the pattern's would.
    """
    missing = pattern.length - len(lattice)
    if not 1 <= missing <= _MOST_HIDDEN or len(lattice) < 8:
        return None
    ways, kept, solvers = _ways(pattern, missing)
    centres = lattice.places.mean(axis=1)
    solutions = solvers @ centres
    places = solutions @ _slots(pattern).T
    off = np.abs(np.take_along_axis(places, kept, axis=1) - centres).mean(axis=1)
    pitch, between = solutions[:, 1], solutions[:, 2]
    off = np.where((pitch > 0) & (between >= _CLOSER_AT_MOST * pitch), off / np.maximum(pitch, 1e-9), np.inf)
    best = int(off.argmin())
    return None if off[best] > _OFF_AT_MOST else _inserted(lattice, ways[best], places[best])


@cache
def _ways(
    pattern: CodePattern, missing: int
) -> tuple[list[tuple[int, ...]], NDArray[np.int64], NDArray[np.float64]]:
    """Every choice of so many hidden slots; the others of each, (ways, n); and what leads from their centres
    to start, pitch and group step, (ways, 3, n)."""
    slots = _slots(pattern)
    ways = list(combinations(range(pattern.length), missing))
    is_kept = np.ones((len(ways), pattern.length), bool)
    is_kept[np.arange(len(ways))[:, None], ways] = False
    kept = np.nonzero(is_kept)[1].reshape(len(ways), -1).astype(np.int64)
    return ways, kept, np.asarray(np.linalg.pinv(slots[kept]), dtype=np.float64)


@cache
def _solver(pattern: CodePattern) -> NDArray[np.float64]:
    return np.asarray(np.linalg.pinv(_slots(pattern)), dtype=np.float64)


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
    half = 0.5 * median(lattice.places[:, 1] - lattice.places[:, 0])
    for at in hidden:
        posteriors[at, HIDDEN] = 1.0
        places[at] = centres[at] - half, centres[at] + half
    breaks = tuple(int(kept[at]) for at in lattice.breaks)
    return replace(lattice, posteriors=posteriors, places=places, breaks=breaks)
