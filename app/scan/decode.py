"""A lattice under the programmes' grammars: the best code, how sure it is, and what stays open.

Never a wrong code: what the evidence, the grammar and the check character do not settle is a doubt, not an
answer.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from app.codes.lookalikes import alternatives
from app.codes.programme import CodePattern, Programme, ProgrammeBook
from app.scan.checked import likeliest_valid
from app.scan.lattice import Lattice
from app.scan.places import Place, place_of
from app.scan.slots import misfit

_STRANGE_COST, _STRANGE_AT_MOST = -1.6, 2
"""A house card prints no B, E or T. Of 336 that were read, 98 % had at most two such letters beside O, I
and S, which Tesseract likes better than 0, 1 and 5; "BEST BEFORE 632624" has six, and passes the check."""
_PLAUSIBLE_WITH_CHECK, _PLAUSIBLE_WITHOUT_CHECK = -1.2, -0.8
"""A line that fits no grammar better than this is some other text."""
_MISFIT_COST = 0.8
"""What characters that stand one pitch off the pattern's slots take off a fit."""
_HIDDEN_COST = -2.5
"""What a hidden position takes off a fit: less than a misread one, more than one that is read badly."""

_NEVER_BY_LOOKS = {"0": "O", "O": "0", "1": "I", "I": "1", "5": "S", "S": "5"}
"""Pairs that many typefaces print alike, and 5 and S, which Tesseract takes for one another with certainty
(6 of 220 fives): where the grammar allows both, a person has to say."""

_NOTHING: Mapping[int, str] = MappingProxyType({})

SURE_WITH_CHECK = 0.75
SURE_WITHOUT_CHECK = 0.85


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """A position that a person must decide: `alternatives` beside `read`, likeliest first."""

    at: int
    read: str
    alternatives: tuple[str, ...]
    p: float


@dataclass(frozen=True, slots=True)
class Match:
    """The part of a lattice, from `start` up to `stop`, that fits a programme's pattern best.

    score: mean log posterior with what speaks against the framing taken off: 0 is perfect; compares lines.
    is_grouped: the printed gaps are the pattern's.
    """

    programme: Programme
    pattern: CodePattern
    start: int
    score: float
    is_grouped: bool

    @property
    def stop(self) -> int:
        return self.start + self.pattern.length

    @property
    def is_plausible(self) -> bool:
        """Whether it may be a code at all. Without a check character, other text fits too easily."""
        return self.score > (_PLAUSIBLE_WITH_CHECK if self.programme.check else _PLAUSIBLE_WITHOUT_CHECK)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The best reading under one pattern.

    text: normalised. is_valid: it fits its programme, check included. is_whole: nothing of it lies outside
    the reading, as far as the print tells. confidence: 0..1, the weakest of: each character, the margin to
    the next reading that fits.
    """

    programme: Programme
    pattern: CodePattern
    text: str
    places: tuple[Place, ...]
    open_places: tuple[OpenPlace, ...]
    is_valid: bool
    is_whole: bool
    confidence: float

    @property
    def hidden(self) -> tuple[int, ...]:
        return tuple(at for at, place in enumerate(self.places) if place.is_hidden)

    @property
    def code(self) -> str | None:
        """The text where it is sure enough to be answered."""
        strange = sum(place.is_strange for place in self.places)
        if not self.is_valid or self.hidden or strange > _STRANGE_AT_MOST:
            return None
        if self.programme.check:
            return self.text if self.confidence >= SURE_WITH_CHECK else None
        # A longer code with its end covered has this one's form; only a check character would notice.
        is_sure = self.is_whole and self.confidence >= SURE_WITHOUT_CHECK
        return self.text if is_sure and not self.open_places else None


def match(lattice: Lattice, book: ProgrammeBook) -> Match | None:
    """The best window of a line over all programmes; None where the line is too short for any."""
    found = [
        _matched(lattice, programme, pattern, start)
        for programme, pattern in _forms(book)
        for start in range(len(lattice) - pattern.length + 1)
    ]
    return max(found, key=lambda one: one.score, default=None)


def _matched(lattice: Lattice, programme: Programme, pattern: CodePattern, start: int) -> Match:
    part = lattice.part(start, start + pattern.length)
    score = _fit(part, programme, pattern) + _framing(
        lattice, start, pattern, has_check=programme.check is not None
    )
    score -= _MISFIT_COST * misfit(part.places, pattern)
    is_grouped = len(pattern.groups) > 1 and set(part.breaks) == _group_starts(pattern)
    return Match(programme, pattern, start, score, is_grouped)


def _group_starts(pattern: CodePattern) -> set[int]:
    return set(np.cumsum(pattern.groups)[:-1].tolist())


def decode(
    lattice: Lattice,
    programme: Programme,
    pattern: CodePattern,
    chosen: Mapping[int, str] = _NOTHING,
    *,
    is_whole: bool = True,
) -> Decoded:
    """Decode a lattice as long as the pattern. chosen: what a person decided, by position."""
    places = _places(lattice, programme, pattern)
    for at, character in chosen.items():
        places[at] = Place(((character, 1.0),), is_hidden=False)
    text, confidence, is_valid = (
        likeliest_valid(places, programme) if programme.check else _plain(places, programme)
    )
    open_places = tuple(_open_places(places, text, programme, pattern))
    return Decoded(programme, pattern, text, tuple(places), open_places, is_valid, is_whole, confidence)


def _forms(book: ProgrammeBook) -> Iterator[tuple[Programme, CodePattern]]:
    """Each printed form once, those with a check character first: programmes that print alike are told apart
    by nobody, and all of them are named later."""
    seen = set()
    for programme in sorted(book.programmes, key=lambda one: one.check is None):
        for pattern in programme.codes:
            if (pattern.text, programme.check) not in seen:
                seen.add((pattern.text, programme.check))
                yield programme, pattern


def _places(part: Lattice, programme: Programme, pattern: CodePattern) -> list[Place]:
    return [
        place_of(row, allowed, folds=programme.check is not None)
        for row, allowed in zip(part.posteriors, pattern.positions, strict=True)
    ]


def _fit(part: Lattice, programme: Programme, pattern: CodePattern) -> float:
    """Mean log posterior of the best allowed characters: 0 is perfect."""
    total = 0.0
    for place in _places(part, programme, pattern):
        total += _HIDDEN_COST if place.is_hidden else float(np.log(place.p))
        total += _STRANGE_COST * place.is_strange
    return total / pattern.length


def _framing(lattice: Lattice, start: int, pattern: CodePattern, *, has_check: bool) -> float:
    """How well the printed gaps agree with the pattern's groups, and its ends with the line's.

    Words and weights on a package have the form of a code now and then ("COFFEE BEANS 500 G"); where no check
    character tells, their gaps do.
    """
    stop = start + pattern.length
    inside = {at - start for at in lattice.breaks if start < at < stop}
    expected = _group_starts(pattern)
    cost = 0.08 if has_check else 0.25
    score = -cost * len(inside - expected)
    if inside:
        score -= cost * len(expected - inside)
    for edge in (start, stop):
        if edge not in (0, len(lattice), *lattice.breaks):
            score -= 0.5
    return score - 0.02 * (len(lattice) - pattern.length)


def _plain(places: Sequence[Place], programme: Programme) -> tuple[str, float, bool]:
    text = "".join(place.best for place in places)
    return text, min(place.p for place in places), programme.fits(text) is not None


def _open_places(
    places: Sequence[Place], text: str, programme: Programme, pattern: CodePattern
) -> Iterator[OpenPlace]:
    for at, (place, read) in enumerate(zip(places, text, strict=True)):
        if place.is_hidden or len(place.choices) == 1:  # a person decided it, or the pattern does
            continue
        rivals = _rivals(place, read, pattern.positions[at], has_check=programme.check is not None)
        if rivals:
            yield OpenPlace(at, read, rivals, dict(place.choices)[read])


def _rivals(place: Place, read: str, allowed: frozenset[str], *, has_check: bool) -> tuple[str, ...]:
    """What else may stand at a place, likeliest first; empty where it is settled."""
    posterior = dict(place.choices)
    least = 0.25 if has_check else 0.06
    by_evidence = [symbol for symbol, p in place.choices if symbol != read and p >= least]
    if has_check:
        return tuple(by_evidence[:3])
    never = _NEVER_BY_LOOKS.get(read, "")
    by_looks = [symbol for symbol in never if symbol in allowed]
    if posterior[read] < SURE_WITHOUT_CHECK:
        by_looks += [symbol for symbol in alternatives(read) if symbol in allowed]
    return tuple(dict.fromkeys([*by_evidence[:3], *by_looks]))
