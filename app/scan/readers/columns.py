"""What a line network says of each column of a strip, brought together to characters. Runs no network
itself."""

import numpy as np
from numpy.typing import NDArray

from app.scan.lattice import EMPTY, HIDDEN, OTHER, SYMBOLS, WIDTH, Lattice, median

DASH, LOST, STRANGE, SPACE, BLANK = range(len(SYMBOLS), len(SYMBOLS) + 5)
"""The network's classes behind the symbols: a dash; a character that is covered; one that no code holds; room
between groups; nothing."""
CLASSES = BLANK + 1
STRIDE_PX = 4
"""Width of a column."""

Columns = NDArray[np.float64]
"""(n, 41): a distribution over the classes for each column; rows sum to 1."""

_BETWEEN, _NO_SYMBOL = [DASH, SPACE, BLANK], [STRANGE, DASH, SPACE, BLANK]
_INK_FROM = 0.5
"""From this share on, a column shows a character."""
_CORE = 0.8
"""A character is what its clearest columns say: those with at least this part of the clearest one's ink."""
_HALF_WIDTH = 0.42
"""Half a character's width, in pitches."""


def softened(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float64]:
    """Logits (..., 41) to distributions; a temperature over 1 makes them less sure."""
    scaled = logits.astype(np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


def lattice_of(columns: Columns, upright: float) -> Lattice:
    """The characters that the columns show, places in strip pixels. upright: 0..1, the strip's own."""
    ink = 1 - columns[:, _BETWEEN].sum(axis=1)
    edges = _edges(ink > _INK_FROM)
    if not len(edges):
        return EMPTY
    shown = slice(edges[0], edges[-1])
    starts = edges[:-1] - edges[0]
    clear = np.where(ink > _INK_FROM, ink, 0.0)[shown]
    rows = _rows(columns[shown], clear, starts)
    middles = (_middles(clear, starts) + edges[0]) * STRIDE_PX
    sureness = upright * float(rows.max(axis=1).mean())
    centres = (np.arange(len(columns)) + 0.5) * STRIDE_PX
    seen = np.stack([centres, ink], axis=1)
    return Lattice(rows, _places(middles), _breaks(columns[shown], starts), sureness, ink=seen)


def _edges(marked: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Where runs of marked columns begin and end (behind their last), by turns."""
    return np.flatnonzero(np.diff(marked, prepend=False, append=False))


def _sums(values: NDArray[np.float64], starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """(characters, …) sums over the columns of each. starts: of characters and of what lies between, by
    turns."""
    return np.asarray(np.add.reduceat(values, starts, axis=0)[::2])


def _rows(columns: Columns, ink: NDArray[np.float64], starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Each character's distribution over symbols, OTHER and HIDDEN. What its columns leave to dash and blank
    says that there may be no character: it counts as OTHER."""
    clearest = np.repeat(np.maximum.reduceat(ink, starts), np.diff(starts, append=len(ink)))
    weights = np.where(ink >= _CORE * clearest, ink, 0.0)[:, None]
    mean = _sums(columns * weights, starts) / _sums(weights, starts)
    rows = np.zeros((len(mean), WIDTH))
    rows[:, : len(SYMBOLS)] = mean[:, : len(SYMBOLS)]
    rows[:, OTHER] = mean[:, _NO_SYMBOL].sum(axis=1)
    rows[:, HIDDEN] = mean[:, LOST]
    return rows


def _middles(ink: NDArray[np.float64], starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """(characters,) where the ink of each has its middle, in columns."""
    at = np.arange(len(ink)) + 0.5
    return _sums(at * ink, starts) / _sums(ink, starts)


def _places(middles: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 2) left and right edges from the characters' middles."""
    steps = np.diff(middles)
    usual = median(steps) if len(steps) else 4.0 * STRIDE_PX
    before = np.minimum(np.concatenate([[usual], steps]), usual)
    behind = np.minimum(np.concatenate([steps, [usual]]), usual)
    return np.stack([middles - _HALF_WIDTH * before, middles + _HALF_WIDTH * behind], axis=1)


def _breaks(columns: Columns, starts: NDArray[np.int64]) -> tuple[int, ...]:
    """Positions before which a dash or room between groups was seen."""
    parting = columns[:, DASH] + columns[:, SPACE]
    between = np.maximum.reduceat(parting, starts)[1::2]
    return tuple((np.flatnonzero(between > _INK_FROM) + 1).tolist())
