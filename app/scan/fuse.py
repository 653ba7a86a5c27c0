"""Looks at one code in several frames, fused into one. When a fused code may be answered is `decode`'s."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.codes.programme import CodePattern, Programme, ProgrammeBook
from app.scan.decode import match
from app.scan.lattice import HIDDEN, WIDTH, Lattice, Posteriors

_SMALLEST = 0.002
"""One frame rules a character out no further than this: readers are wrong with certainty at times."""
_REPEATED = 0.6
"""Errors repeat from frame to frame, so that n equal looks weigh n ** this much of one, not n (`facts`: three
identical readings were wrong in 9 % of what they accepted)."""


@dataclass(frozen=True, slots=True)
class Look:
    """One frame's reading of the code under one pattern: a lattice as long as the pattern.

    weight: 0..1, the frame's quality. score: how well the pattern fitted. is_whole: nothing of the code lay
    outside.
    """

    programme: Programme
    pattern: CodePattern
    lattice: Lattice
    weight: float
    score: float
    is_whole: bool


@dataclass
class Fusion:
    """The looks at one subject so far."""

    looks: list[Look] = field(default_factory=list)

    def add(self, look: Look) -> None:
        self.looks.append(look)

    def clear(self) -> None:
        self.looks.clear()

    def fused(self, book: ProgrammeBook) -> Look | None:
        """All looks of the length that has the most support, as one; None before the first.

        Which programme it is, is decided anew: what a frame hid may have told its programme from another.
        """
        if not self.looks:
            return None
        support: dict[int, float] = {}
        for look in self.looks:
            support[len(look.lattice)] = support.get(len(look.lattice), 0.0) + look.weight * float(
                np.exp(look.score)
            )
        best = max(support, key=lambda length: support[length])
        chosen = [look for look in self.looks if len(look.lattice) == best]
        newest = chosen[-1]
        pooled = _pooled(chosen) if len(chosen) > 1 else newest.lattice.posteriors
        lattice = Lattice(pooled, newest.lattice.places, newest.lattice.breaks)
        top = max(chosen, key=lambda look: look.score)
        is_whole = any(look.is_whole for look in chosen)
        form = match(lattice, book) if len(chosen) > 1 else None
        if form is None or form.pattern.length != best:
            return Look(newest.programme, newest.pattern, lattice, 1.0, top.score, is_whole)
        return Look(form.programme, form.pattern, lattice, 1.0, top.score, is_whole)


def _pooled(looks: list[Look]) -> Posteriors:
    """Weighted sum of log posteriors per position. What is hidden in a frame counts as nothing there."""
    heaviest = max(look.weight for look in looks)
    total = np.zeros((len(looks[0].lattice), WIDTH - 1))
    mass = np.zeros((len(looks[0].lattice), 1))
    hidden = np.ones((len(looks[0].lattice), 1))
    for look in looks:
        seen = look.lattice.posteriors[:, :HIDDEN].sum(axis=1, keepdims=True)
        weight = seen * (look.weight / max(heaviest, 1e-6))
        shares = look.lattice.posteriors[:, :HIDDEN] / np.maximum(seen, 1e-6)
        total += weight * np.log(np.maximum(shares, _SMALLEST))
        mass += weight
        hidden = np.minimum(hidden, 1 - seen)
    sharpened = total * np.maximum(mass, 1e-3) ** (_REPEATED - 1)
    return np.hstack([_normalised(sharpened) * (1 - hidden), hidden])


def _normalised(logs: NDArray[np.float64]) -> NDArray[np.float64]:
    shares = np.exp(logs - logs.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))
