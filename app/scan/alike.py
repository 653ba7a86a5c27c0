"""Characters of one code compared with one another: two that look the same are the same, however they were
read.

Typefaces draw 0 and O, 1 and I each in their own way, so that what cannot be told from one character alone is
often told by a second one. Nothing is read here.
"""

from collections.abc import Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.lattice import OTHER, SYMBOLS, Lattice
from app.scan.line import LineImage

_ACROSS, _DOWN, _TOP = 2, 1, 4
"""How far two characters may be shifted against each other, in strip pixels; rows left out at the edges."""
_SAME_FROM, _STEEPNESS = 0.90, 30.0
"""Of 460 pairs of the same character on typical pictures 95 % correlate by more than 0.88, half by more than
0.98; of 110 pairs of look-alikes 90 % by less than 0.90."""
_USUAL = 0.96
"""How alike the same characters usually are; on grainy pictures less, and then less is asked for."""
_ODDS_AT_MOST, _ODDS_AT_LEAST, _ODDS_WEIGHED = 2.5, -15.0, -3.0
_CLASSES = ("0O", "1IL", "5S", "2Z", "6G")
"""Look-alikes that differ in their whole shape where a typeface tells them apart at all. Q and O, 8 and B, E
and F differ by a stroke that such a comparison hardly sees, and the network does."""
_ASKED_TOGETHER = ("0O", "1I")
_IN_CLASS = 0.6
"""A place belongs to a class of look-alikes with this part of its posterior."""
_LEAST_LABEL, _MOST_PLACES = 0.004, 6
_SHARED = 0.7
"""Characters that look the same share the network's errors: m of them count for m ** (1 - this)."""
_SURELY_SAME, _UNLIKE = 2.0, -9.0
"""Of 700 pairs of one character on typical and hard pictures 1 % were less alike than -6.6; of 19,000 pairs
of different ones 1 % more than -1."""
_KEPT, _CLEAR = 0.6, 0.8

_CLASS_OF = np.array(
    [
        next((at for at, one in enumerate(_CLASSES) if symbol in one), -1 - number)
        for number, symbol in enumerate(SYMBOLS)
    ]
)
"""(36,) the class of each symbol; those of none have a number of their own."""

Odds = NDArray[np.float64]
"""(n, n): log odds that two places show the same character; not a number where one of them is not clear."""


def likeness(image: LineImage, lattice: Lattice) -> Odds:
    """Log odds for each two characters of a line. image: its strip; lattice: places in shares of the line."""
    count = len(lattice)
    if count < 2:
        return np.zeros((count, count))
    alike = _correlations(image, lattice)
    top = lattice.posteriors[:, : len(SYMBOLS)].argmax(axis=1)
    pairs = alike[(top[:, None] == top[None, :]) & ~np.eye(count, dtype=bool)]
    usual = float(np.median(pairs)) if len(pairs) >= 4 else _USUAL
    least = _SAME_FROM - float(np.clip(_USUAL - usual, 0.0, 0.2))
    odds = np.clip(_STEEPNESS * (alike - least), _ODDS_AT_LEAST, _ODDS_AT_MOST)
    clear = _is_clear(lattice.posteriors)
    odds[~(clear[:, None] & clear[None, :])] = np.nan
    np.fill_diagonal(odds, 0.0)
    return np.asarray(odds, dtype=np.float64)


def _is_clear(posteriors: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(n,) whether a character is read well enough for its picture to be its own, look-alikes aside."""
    symbols = posteriors[:, : len(SYMBOLS)]
    own = _CLASS_OF[symbols.argmax(axis=1)][:, None] == _CLASS_OF[None, :]
    return np.asarray((symbols * own).sum(axis=1) >= _CLEAR)


def _correlations(image: LineImage, lattice: Lattice) -> NDArray[np.float64]:
    """(n, n) normalised correlation of each two characters, at the shift where it is highest."""
    centres = image.start_px + image.length_px * lattice.places.mean(axis=1)
    pitch = float(np.median(np.diff(centres)))
    half = int(np.clip(round(0.5 * pitch), 5, 14))
    strip = load_cv2().copyMakeBorder(image.pixels, 0, 0, 32, 32, load_cv2().BORDER_REPLICATE)
    shown = _patches(strip, centres + 32, half)
    count, shifts, pixels = shown.shape
    middle = np.ascontiguousarray(shown[:, shifts // 2])
    best = (middle @ shown.reshape(-1, pixels).T).reshape(count, count, shifts).max(axis=2)
    return np.asarray(np.minimum(best, best.T), dtype=np.float64)


def _patches(strip: NDArray[np.uint8], centres: NDArray[np.float64], half: int) -> NDArray[np.float32]:
    """(characters, shifts, pixels) each character at all shifts, each of mean 0 and length 1."""
    wide, high = 2 * (half + _ACROSS) + 1, strip.shape[0] - 2 * _TOP + 2 * _DOWN
    middle = (strip.shape[0] - 1) / 2
    inside = np.clip(centres, half, strip.shape[1] - half).tolist()
    cut = load_cv2().getRectSubPix
    wholes = np.array([cut(strip, (wide, high), (centre, middle)) for centre in inside], np.float32)
    size = (high - 2 * _DOWN, wide - 2 * _ACROSS)
    views = np.lib.stride_tricks.sliding_window_view(wholes, size, axis=(1, 2))
    off = views.reshape(len(wholes), -1, size[0] * size[1]).copy()
    off -= off.mean(axis=2, keepdims=True)
    off /= np.maximum(np.sqrt(np.einsum("ijk,ijk->ij", off, off)), 1e-3)[:, :, None]
    return off


def weighed(lattice: NDArray[np.float64], odds: Odds) -> NDArray[np.float64]:
    """(n, 38) posteriors with what the comparison says of them."""
    out = lattice.copy()
    for members in _CLASSES:
        columns = [SYMBOLS.index(member) for member in members]
        inside = np.flatnonzero(out[:, columns].sum(axis=1) >= _IN_CLASS)[:_MOST_PLACES]
        if len(inside) > 1:
            grid = np.ix_(inside, np.array(columns))
            out[grid] = _jointly(out[grid], np.maximum(odds[np.ix_(inside, inside)], _ODDS_WEIGHED))
    return _doubted(out, odds)


def _jointly(rows: NDArray[np.float64], odds: Odds) -> NDArray[np.float64]:
    """Posteriors of a class's characters at some places, all places considered together. Each row keeps its
    sum."""
    count = len(rows)
    sums = rows.sum(axis=1, keepdims=True)
    shares = rows / sums
    alike = (odds > 0).sum(axis=1) + 1
    logs = np.log(np.maximum(shares, _LEAST_LABEL)) / alike[:, None] ** _SHARED
    labels = [np.flatnonzero(row >= _LEAST_LABEL) for row in shares]
    total = np.zeros_like(rows)
    best, weights = -np.inf, []
    upper = np.triu_indices(count, 1)
    for picks in product(*labels):
        chosen = np.array(picks)
        is_same = chosen[upper[0]] == chosen[upper[1]]
        weight = logs[np.arange(count), chosen].sum() + np.where(is_same, 1, -1) @ odds[upper] / count
        weights.append((weight, chosen))
        best = max(best, weight)
    for weight, chosen in weights:
        total[np.arange(count), chosen] += np.exp(weight - best)
    return np.asarray(sums * total / total.sum(axis=1, keepdims=True))


def _doubted(posteriors: NDArray[np.float64], odds: Odds) -> NDArray[np.float64]:
    """Less certainty for places that were read alike and look unlike."""
    top = posteriors[:, : len(SYMBOLS)].argmax(axis=1)
    is_same = (top[:, None] == top[None, :]) & ~np.eye(len(top), dtype=bool)
    suspicious = (is_same & (odds <= _UNLIKE)).any(axis=1) & ~(is_same & (odds > 0)).any(axis=1)
    out = posteriors.copy()
    out[suspicious] *= _KEPT
    out[suspicious, OTHER] += 1 - _KEPT
    return out


def groups(text: str, odds: Odds) -> tuple[tuple[int, ...], ...]:
    """Places of a text that look the same and were read as one of a class: who decides one decides all."""
    found: list[tuple[int, ...]] = []
    left: Sequence[int] = range(len(text))
    while left:
        first, *others = left
        members = next((one for one in _ASKED_TOGETHER if text[first] in one), text[first])
        same = [at for at in others if text[at] in members and odds[first, at] >= _SURELY_SAME]
        found.append((first, *same))
        left = [at for at in others if at not in same]
    return tuple(found)
