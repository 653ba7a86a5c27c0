"""Character posteriors per position, and how readings of one line are joined.
Grammars are decoded in `decode`."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from app.scan.line import LineImage

SYMBOLS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
OTHER = len(SYMBOLS)
"""Something is there that no code holds: a small letter, a punctuation mark."""
HIDDEN = OTHER + 1
"""A character is there but glare, residue or a finger lies over it."""
WIDTH = HIDDEN + 1

EVERYWHERE = (float("-inf"), float("inf"))
NO_INK = np.zeros((0, 2))

Posteriors = NDArray[np.float64]
"""(n, 38): a row per position over SYMBOLS, OTHER and HIDDEN; rows sum to 1."""


@dataclass(frozen=True, slots=True)
class Lattice:
    """What a reader saw in one line, left to right.

    posteriors: (n, 38). places: (n, 2) left and right edge of each character: in pixels of the strip as a
    reader gives them, in shares of the line's length once they are `on_line`.
    breaks: positions before which the print has a gap or a dash. sureness: 0..1, the reader's own mean
    confidence in
    what it read, small letters and marks included; it tells print from print that stands upside down.
    is_code: 0..1, how likely the line is a code and no serial, label or words, by the reader's own judgement
    of its look. span: the part of the line that was shown to the reader, in the measure of the places.
    """

    posteriors: Posteriors
    places: NDArray[np.float64]
    breaks: tuple[int, ...] = ()
    sureness: float = 0.0
    is_code: float = 1.0
    span: tuple[float, float] = EVERYWHERE
    ink: NDArray[np.float64] = field(default_factory=lambda: NO_INK, repr=False)

    def __len__(self) -> int:
        return len(self.posteriors)

    @property
    def text(self) -> str:
        """The likeliest symbol of each position; "·" for another mark, "?" for a hidden one."""
        return "".join((SYMBOLS + "·?")[best] for best in self.posteriors.argmax(axis=1))

    def part(self, start: int, stop: int) -> "Lattice":
        """The positions from `start` up to, not including, `stop`."""
        inside = tuple(at - start for at in self.breaks if start < at < stop)
        return replace(
            self, posteriors=self.posteriors[start:stop], places=self.places[start:stop], breaks=inside
        )

    def hidden_by(self, shares: NDArray[np.float64]) -> "Lattice":
        """The same reading where a share of each character, (n,) 0..1, lies under glare: so much of it is
        HIDDEN."""
        shares = np.clip(shares, 0.0, 1.0)[:, None]
        posteriors = self.posteriors * (1 - shares)
        posteriors[:, HIDDEN] += shares[:, 0]
        return replace(self, posteriors=posteriors)

    def on_line(self, image: LineImage) -> "Lattice":
        """A reading of the strip with its places in shares of the line."""
        shown = replace(self, span=(0.0, float(image.pixels.shape[1])))
        return shown.moved(1 / image.length_px, -image.start_px / image.length_px)

    def moved(self, factor: float, shift: float) -> "Lattice":
        """The same reading with its places in another measure."""
        low, high = self.span
        span = (factor * low + shift, factor * high + shift)
        ink = self.ink * (factor, 1.0) + (shift, 0.0)
        return replace(self, places=factor * self.places + shift, span=span, ink=ink)

    def without(self, dropped: NDArray[np.bool_]) -> "Lattice":
        """The same reading without the marked rows, (n,)."""
        kept = np.flatnonzero(~dropped)
        breaks = {int(np.searchsorted(kept, at)) for at in self.breaks}
        inside = tuple(sorted(at for at in breaks if 0 < at < len(kept)))
        return replace(self, posteriors=self.posteriors[kept], places=self.places[kept], breaks=inside)


EMPTY = Lattice(np.zeros((0, WIDTH)), np.zeros((0, 2)))


def median(values: NDArray[np.float64]) -> float:
    """Of a few values, (n,) with n over 0; numpy's own takes ten times as long."""
    ordered, half = np.sort(values), len(values) // 2
    return float(ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2)


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


def join(readings: Sequence[Lattice], lead: int | None = None) -> Lattice:
    """Readings of the same line made differently, joined place by place.

    lead: the reading whose characters stand; by itself, the one of the most typical length. The pool is the
    mean of the probabilities: readings of one picture share their errors, so that agreement must not
    multiply into certainty. A place that a reading was shown and skipped counts as OTHER there: it lowers it.
    """
    kept = [reading for reading in readings if len(reading)]
    if not kept:
        return EMPTY
    first = readings[lead] if lead is not None else kept[_most_typical(kept)]
    if not len(first):
        return EMPTY
    total = np.zeros_like(first.posteriors)
    for reading in kept:
        total += _rows_at(reading, first.places)
    sureness = sum(reading.sureness for reading in kept) / len(kept)
    span = (min(one.span[0] for one in kept), max(one.span[1] for one in kept))
    posteriors = total / total.sum(axis=1, keepdims=True)
    is_code = sum(reading.is_code for reading in kept) / len(kept)
    ink = np.concatenate([reading.ink for reading in kept])
    return replace(first, posteriors=posteriors, sureness=sureness, is_code=is_code, span=span, ink=ink)


def _most_typical(readings: Sequence[Lattice]) -> int:
    lengths = [len(reading) for reading in readings]
    strength = [float(reading.posteriors[:, :OTHER].max(axis=1).mean()) for reading in readings]
    return max(range(len(readings)), key=lambda i: (lengths.count(lengths[i]), strength[i]))


def _rows_at(reading: Lattice, places: NDArray[np.float64]) -> Posteriors:
    """The reading's rows at the places: OTHER where it saw nothing, zeros where it was shown nothing."""
    rows = np.zeros((len(places), WIDTH))
    wanted = places.mean(axis=1)
    rows[(wanted > reading.span[0]) & (wanted < reading.span[1]), OTHER] = 1.0
    reach = 0.5 * median(np.diff(wanted)) if len(wanted) > 1 else float("inf")
    off = np.abs(reading.places.mean(axis=1)[None, :] - wanted[:, None])
    nearest = off.argmin(axis=1)
    is_there = off[np.arange(len(wanted)), nearest] <= reach
    rows[is_there] = reading.posteriors[nearest[is_there]]
    return rows
