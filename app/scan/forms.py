"""The programmes' printed forms as arrays, and how well a lattice's window fits one. Decides nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from app.codes.lookalikes import fold
from app.codes.programme import CodePattern, Programme, ProgrammeBook
from app.scan.lattice import HIDDEN, OTHER, SYMBOLS, Lattice
from app.scan.slots import misfits

FLOOR = 0.002
"""No character is less likely than this: readers are wrong with certainty at times."""
HIDDEN_FROM = 0.5
"""From this posterior of HIDDEN on, a position says nothing about its character."""
_PRINTED_ALIKE = ("0O", "1I", "5S")
_ALIKE_SHARE, _FOLDED_SHARE = 0.8, 0.15
"""What a look-alike's posterior counts for the member that a fold-unique card prints: typefaces draw some
pairs alike; of the others a letter is mostly what it looks like, and speaks for another programme."""
_HIDDEN_COST = -1.6
"""What a hidden position takes off a fit: less than a misread one, more than one that is read badly."""
_MISFIT_COST = 0.8
"""What characters that stand one pitch off the pattern's slots take off a fit."""
_EDGE_COST, _LENGTH_COST = 0.5, 0.02
_GAP_COST_WITH_CHECK, _GAP_COST = 0.08, 0.25


@dataclass(frozen=True, eq=False)
class Form:
    """One printed form of a programme. allowed: (length, 36) what may stand at each place; sets: (k, 36) the
    different ones of these; set_at: (length,) which of them each place has."""

    programme: Programme
    pattern: CodePattern
    allowed: NDArray[np.bool_]
    sets: NDArray[np.bool_]
    set_at: NDArray[np.int64]
    group_starts: frozenset[int]

    @property
    def has_check(self) -> bool:
        return self.programme.check is not None

    @cached_property
    def kind(self) -> tuple[bytes, bool]:
        """Forms of one kind have the same sets and fold alike."""
        return self.sets.tobytes(), self.has_check

    def best(self, posteriors: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, k) posterior of the likeliest character of each set, for each row."""
        symbols = printed(posteriors[:, : len(SYMBOLS)], folds=self.has_check)
        return np.stack([(symbols * one).max(axis=1) for one in self.sets], axis=1)


def forms(book: ProgrammeBook) -> tuple[Form, ...]:
    """Each printed form once, those with a check character first: programmes that print alike are told apart
    by nobody, and all of them are named later."""
    known = _KNOWN.get(id(book.programmes))
    if known is None:
        known = _KNOWN[id(book.programmes)] = (book.programmes, _forms(book.programmes))
    return known[1]


_KNOWN: dict[int, tuple[Sequence[Programme], tuple[Form, ...]]] = {}
"""By identity: to hash all programmes takes longer than to match a line with them. Kept alive, so that no
other programmes get the number of these."""


def _forms(programmes: Sequence[Programme]) -> tuple[Form, ...]:
    found: dict[tuple[str, str | None], Form] = {}
    for programme in sorted(programmes, key=lambda one: one.check is None):
        for pattern in programme.codes:
            found.setdefault((pattern.text, programme.check), _form(programme, pattern))
    return tuple(found.values())


def form(programme: Programme, pattern: CodePattern) -> Form:
    """The form of one pattern."""
    return _form(programme, pattern)


@lru_cache(maxsize=64)
def _form(programme: Programme, pattern: CodePattern) -> Form:
    allowed = np.array([[symbol in place for symbol in SYMBOLS] for place in pattern.positions])
    starts = frozenset(np.cumsum(pattern.groups)[:-1].tolist())
    sets, set_at = np.unique(allowed, axis=0, return_inverse=True)
    return Form(programme, pattern, allowed, sets, set_at.ravel(), starts)


def printed(symbols: NDArray[np.float64], *, folds: bool) -> NDArray[np.float64]:
    """(n, 36) posteriors of what is printed; on a fold-unique card look-alikes count in part for the member
    that is printed there."""
    return symbols @ _FOLDING if folds else symbols


def _folding() -> NDArray[np.float64]:
    matrix = np.eye(len(SYMBOLS))
    for at, symbol in enumerate(SYMBOLS):
        target = fold(symbol)
        if target != symbol:
            alike = any({symbol, target} == set(pair) for pair in _PRINTED_ALIKE)
            matrix[at, SYMBOLS.index(target)] = _ALIKE_SHARE if alike else _FOLDED_SHARE
    return matrix


_FOLDING = _folding()


def may_go_on(pattern: CodePattern, text: str, book: ProgrammeBook, *, is_grouped: bool) -> tuple[bool, bool]:
    """Whether a text of this form may be part of a longer code, of which more stands before it, and behind.

    is_grouped: the gaps of the form were seen in the print: a longer code has them there as well.
    """
    starts = set(np.cumsum(pattern.groups)[:-1].tolist())
    before = behind = False
    for one in forms(book):
        for first in range(one.pattern.length - pattern.length + 1):
            last = first + pattern.length
            is_part = one.pattern.length > pattern.length and all(
                character in place
                for character, place in zip(text, one.pattern.positions[first:last], strict=True)
            )
            gaps = {at - first for at in one.group_starts if first < at < last}
            if is_part and (not is_grouped or gaps == starts):
                before |= first > 0
                behind |= last < one.pattern.length
    return before, behind


def fits(lattice: Lattice, among: Sequence[Form]) -> list[NDArray[np.float64]]:
    """How well the window from each start on fits each form, (starts,): mean log posterior with what speaks
    against the framing taken off; 0 is perfect. None where the lattice is shorter than the form."""
    hidden = lattice.posteriors[:, HIDDEN] >= HIDDEN_FROM
    known: dict[tuple[bytes, bool], NDArray[np.float64]] = {}
    for one in among:
        if one.pattern.length <= len(lattice) and one.kind not in known:
            logs = np.log(np.maximum(one.best(lattice.posteriors), FLOOR))
            logs[hidden] = _HIDDEN_COST
            known[one.kind] = logs
    return [_fit(lattice, one, known.get(one.kind)) for one in among]


def _fit(lattice: Lattice, one: Form, logs: NDArray[np.float64] | None) -> NDArray[np.float64]:
    length = one.pattern.length
    starts = np.arange(len(lattice) - length + 1)
    if not len(starts) or logs is None:
        return np.zeros(0)
    read = logs[starts[:, None] + np.arange(length), one.set_at].mean(axis=1)
    framing = np.array([_framing(lattice, start, one) for start in starts.tolist()])
    return np.asarray(read + framing - _MISFIT_COST * misfits(lattice.places, one.pattern))


def _framing(lattice: Lattice, start: int, one: Form) -> float:
    """How well the printed gaps agree with the pattern's groups, and its ends with the line's.

    Words and weights on a package have the form of a code now and then ("COFFEE BEANS 500 G"); where no check
    character tells, their gaps do.
    """
    stop = start + one.pattern.length
    inside = {at - start for at in lattice.breaks if start < at < stop}
    cost = _GAP_COST_WITH_CHECK if one.has_check else _GAP_COST
    score = -cost * len(inside - one.group_starts)
    if inside:
        score -= cost * len(one.group_starts - inside)
    for edge, beside in ((start, start - 1), (stop, stop)):
        is_open = edge not in (0, len(lattice), *lattice.breaks)
        if is_open and lattice.posteriors[beside, OTHER] < 0.5:
            score -= _EDGE_COST
    return score - _LENGTH_COST * (len(lattice) - one.pattern.length)
