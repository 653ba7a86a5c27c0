"""Character posteriors per position, and how readings of one line are joined.
Grammars are decoded in `decode`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

SYMBOLS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
OTHER = len(SYMBOLS)
"""Something is there that no code holds: a small letter, a punctuation mark."""
HIDDEN = OTHER + 1
"""A character is there but glare, residue or a finger lies over it."""
WIDTH = HIDDEN + 1

Posteriors = NDArray[np.float64]
"""(n, 38): a row per position over SYMBOLS, OTHER and HIDDEN; rows sum to 1."""


@dataclass(frozen=True, slots=True)
class Lattice:
    """What a reader saw in one line, left to right.

    posteriors: (n, 38). places: (n, 2) left and right edge of each character in strip pixels.
    breaks: positions before which the print has a gap or a dash. sureness: 0..1, the reader's own mean
    confidence in
    what it read, small letters and marks included; it tells print from print that stands upside down.
    """

    posteriors: Posteriors
    places: NDArray[np.float64]
    breaks: tuple[int, ...] = ()
    sureness: float = 0.0

    def __len__(self) -> int:
        return len(self.posteriors)

    @property
    def text(self) -> str:
        """The likeliest symbol of each position; "·" for another mark, "?" for a hidden one."""
        return "".join((SYMBOLS + "·?")[best] for best in self.posteriors.argmax(axis=1))

    def part(self, start: int, stop: int) -> "Lattice":
        """The positions from `start` up to, not including, `stop`."""
        inside = tuple(at - start for at in self.breaks if start < at < stop)
        return Lattice(self.posteriors[start:stop], self.places[start:stop], inside, self.sureness)

    def hidden_by(self, shares: NDArray[np.float64]) -> "Lattice":
        """The same reading where a share of each character, (n,) 0..1, lies under glare: so much of it is
        HIDDEN."""
        shares = np.clip(shares, 0.0, 1.0)[:, None]
        posteriors = self.posteriors * (1 - shares)
        posteriors[:, HIDDEN] += shares[:, 0]
        return replace(self, posteriors=posteriors)

    def scaled(self, factor: float) -> "Lattice":
        """The same reading with its places on a strip that is `factor` times as long."""
        return replace(self, places=self.places * factor)


EMPTY = Lattice(np.zeros((0, WIDTH)), np.zeros((0, 2)))


def row(weights: dict[str, float], other: float = 0.0, hidden: float = 0.0) -> NDArray[np.float64]:
    """A position's distribution from symbol weights, normalised."""
    out = np.zeros(WIDTH)
    for symbol, weight in weights.items():
        out[SYMBOLS.index(symbol)] += weight
    out[OTHER] += other
    out[HIDDEN] += hidden
    total = out.sum()
    if total <= 0:
        out[HIDDEN] = total = 1.0
    return np.asarray(out / total)


def join(readings: Sequence[Lattice], weights: Sequence[float] | None = None) -> Lattice:
    """Readings of the same line made differently, joined place by place.

    The reading with the most typical length leads. The pool is the weighted mean of the probabilities:
    readings of
    one picture share their errors, so that agreement must not multiply into certainty. A place that a
    reading skipped counts as OTHER there, which lowers it.
    """
    kept = [reading for reading in readings if len(reading)]
    if not kept:
        return EMPTY
    shares = _shares(readings, weights)
    lead = kept[_most_typical(kept)]
    total = np.zeros_like(lead.posteriors)
    for reading, share in zip(kept, shares, strict=True):
        total += share * _rows_at(reading, lead.places)
    sureness = sum(reading.sureness for reading in kept) / len(kept)
    return replace(lead, posteriors=total / total.sum(axis=1, keepdims=True), sureness=sureness)


def on_cells(reading: Lattice, cells: NDArray[np.float64]) -> Lattice:
    """The reading brought onto shapes found in the picture, (n, 2) left and right in strip pixels.

    A shape that the reader took for two characters gets their mean; one it passed over counts as OTHER;
    characters where there is no shape fall away.
    """
    if not len(reading) or not len(cells):
        return EMPTY
    left = np.maximum(reading.places[None, :, 0], cells[:, None, 0])
    right = np.minimum(reading.places[None, :, 1], cells[:, None, 1])
    widths = np.maximum(reading.places[:, 1] - reading.places[:, 0], 1.0)
    overlap = np.clip(right - left, 0.0, None) / widths[None, :]
    belongs = (overlap == overlap.max(axis=0, keepdims=True)) & (overlap > 0.3)
    rows = np.zeros((len(cells), WIDTH))
    rows[:, OTHER] = 1.0
    for at in range(len(cells)):
        if belongs[at].any():
            rows[at] = np.average(reading.posteriors[belongs[at]], axis=0, weights=overlap[at, belongs[at]])
    return Lattice(rows, cells, gaps(cells), reading.sureness)


def gaps(cells: NDArray[np.float64]) -> tuple[int, ...]:
    """Positions before which there is more room than between the letters of a group."""
    if len(cells) < 3:
        return ()
    pitch = np.diff(cells.mean(axis=1))
    usual = float(np.median(pitch))
    return tuple(int(at) + 1 for at in np.flatnonzero(pitch > 1.45 * usual))


def _shares(readings: Sequence[Lattice], weights: Sequence[float] | None) -> list[float]:
    given = weights if weights is not None else [1.0] * len(readings)
    return [weight for reading, weight in zip(readings, given, strict=True) if len(reading)]


def _most_typical(readings: Sequence[Lattice]) -> int:
    lengths = [len(reading) for reading in readings]
    strength = [float(reading.posteriors[:, :OTHER].max(axis=1).mean()) for reading in readings]
    return max(range(len(readings)), key=lambda i: (lengths.count(lengths[i]), strength[i]))


def _rows_at(reading: Lattice, places: NDArray[np.float64]) -> Posteriors:
    """The reading's rows at the given places; where it has nothing, OTHER."""
    rows = np.zeros((len(places), WIDTH))
    rows[:, OTHER] = 1.0
    centres = reading.places.mean(axis=1)
    wanted = places.mean(axis=1)
    reach = 0.5 * float(np.median(np.diff(wanted))) if len(wanted) > 1 else float("inf")
    nearest = np.abs(centres[None, :] - wanted[:, None]).argmin(axis=1)
    for at, source in enumerate(nearest):
        if abs(centres[source] - wanted[at]) <= reach:
            rows[at] = reading.posteriors[source]
    return rows
