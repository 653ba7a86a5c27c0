"""Places on a card that hold a character, each with what all looks said of it. Which look's character stands
in which place is `fuse`'s."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.codes.lookalikes import classes
from app.scan import limits
from app.scan.lattice import HIDDEN, OTHER, SYMBOLS, WIDTH, Lattice, Posteriors

_SMALLEST = 5e-4
"""One frame rules a character out no further than this: readers are wrong with certainty at times."""
_REPEATED, _REPEATED_ALIKE = 0.5, 0.0
"""Errors repeat from frame to frame, so that n equal looks weigh n ** this much of one, not n (`facts`: three
identical readings were wrong in 9 % of what they accepted). Between look-alikes they hardly do anything else:
what a typeface makes of 0 and O is the same in every frame."""
_COVERS = 0.2
OFF_AT_MOST = 0.45
"""How far from a known place, in pitches, a character still stands in it."""


_CLASSES = [[SYMBOLS.index(member) for member in members] for members in classes()]


@dataclass(slots=True)
class Spot:
    """A place on the card.

    number: in the order of finding. first: (38,) what the first look said of it; logs: (37,) weighted sum of
    log posteriors over SYMBOLS and OTHER; mass: their weight. voted, passed: weight of the looks that saw a
    character here, and of those that were shown the place and saw none. harm: weighted sum of the damage that
    they saw of it.
    """

    number: int
    left: float
    right: float
    first: NDArray[np.float64]
    logs: NDArray[np.float64] = field(default_factory=lambda: np.zeros(HIDDEN))
    votes: int = 0
    mass: float = 0.0
    harm: float = 0.0
    hidden: float = 1.0
    voted: float = 0.0
    passed: float = 0.0
    breaks: float = 0.0

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2

    @property
    def damage(self) -> float:
        """0..1, how likely what stands here is damaged, by all looks that saw it."""
        return self.harm / max(self.mass, 1e-6)


def vote(spot: Spot, lattice: Lattice, at: int, weight: float, damage: float = 0.0) -> None:
    """One look's say about a place. What is hidden in it counts as nothing."""
    row = _covered(lattice.posteriors[at])
    seen = float(row[:HIDDEN].sum())
    shares = np.maximum(row[:HIDDEN] / max(seen, 1e-6), _SMALLEST)
    spot.logs += weight * seen * np.log(shares)
    spot.mass += weight * seen
    spot.harm += weight * seen * damage
    spot.hidden = min(spot.hidden, 1 - seen)
    spot.votes += 1
    spot.voted += weight
    spot.breaks += weight * (at in lattice.breaks)
    step = weight / spot.voted
    spot.left += step * (lattice.places[at, 0] - spot.left)
    spot.right += step * (lattice.places[at, 1] - spot.right)


def _covered(row: NDArray[np.float64]) -> NDArray[np.float64]:
    """What covers a character looks like something that no code holds: that says nothing of the character."""
    if row[HIDDEN] < _COVERS:
        return row
    out = row.copy()
    out[HIDDEN], out[OTHER] = row[HIDDEN] + row[OTHER], 0.0
    return out


def posteriors(spots: Sequence[Spot], heaviest: float) -> Posteriors:
    """(n, 38) what all looks say of each place."""
    if not spots:
        return np.zeros((0, WIDTH))
    scale = max(heaviest, 1e-6)
    mass = np.maximum(np.array([[spot.mass] for spot in spots]) / scale, 1.0)
    logs = np.array([spot.logs for spot in spots]) / scale
    shares = _shares(logs * mass ** (_REPEATED - 1))
    alike = _shares(logs * mass ** (_REPEATED_ALIKE - 1))
    for members in _CLASSES:
        own = alike[:, members]
        shares[:, members] = (
            shares[:, members].sum(axis=1, keepdims=True)
            * own
            / np.maximum(own.sum(axis=1, keepdims=True), 1e-12)
        )
    hidden = np.array([[spot.hidden] for spot in spots])
    rows = np.concatenate([shares * (1 - hidden), hidden], axis=1)
    for at, spot in enumerate(spots):
        if spot.votes == 1:
            rows[at] = spot.first
    return rows


def damaged(spots: Sequence[Spot], numbers: NDArray[np.int64]) -> frozenset[int]:
    """Which of the places of a code, given by number and -1 where none was read, are damaged. Where several
    are, there is foil about, and less of a mark is taken for it."""
    of_number = {spot.number: spot.damage for spot in spots}
    damage = np.array([of_number.get(number, 0.0) for number in numbers.tolist()])
    is_many = (damage >= limits.DAMAGED).sum() >= limits.MANY_DAMAGED
    least = limits.DAMAGED_AMONG_MANY if is_many else limits.DAMAGED
    return frozenset(np.flatnonzero(damage >= least).tolist())


def _shares(logs: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(logs - logs.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def alike_odds(rows: Posteriors, known: Posteriors) -> NDArray[np.float64]:
    """(rows, known) log odds that two places hold the same character, against any two characters."""
    same = rows[:, :OTHER] @ known[:, :OTHER].T
    seen = rows[:, :OTHER].sum(axis=1)[:, None] * known[:, :OTHER].sum(axis=1)[None, :]
    return np.asarray(np.log((same + 0.02) / (seen / OTHER + 0.02)))


def agreements(
    centres: NDArray[np.float64], known: NDArray[np.float64], alike: NDArray[np.float64], pitch: float
) -> NDArray[np.float64]:
    """(k,) sums of the log odds of characters in the places they would stand in. centres: (k, n), the n
    characters placed in k ways."""
    off = np.abs(centres[:, :, None] - known)
    nearest = off.argmin(axis=2)
    is_near = np.take_along_axis(off, nearest[:, :, None], axis=2)[:, :, 0] <= OFF_AT_MOST * pitch
    odds = alike[np.arange(centres.shape[1]), nearest]
    return np.asarray(np.where(is_near, odds, 0.0).sum(axis=1))
