"""A lattice under the programmes' grammars: the best code, how sure it is, and what stays open.

Never a wrong code: what the evidence, the grammar and the check character do not settle is a doubt, not an
answer.
"""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from app.codes.lookalikes import alternatives, fold
from app.codes.programme import CodePattern, Programme, ProgrammeBook
from app.scan.lattice import HIDDEN, SYMBOLS, Lattice
from app.scan.slots import misfit

_FLOOR = 0.002
"""No character is less likely than this: readers are wrong with certainty at times."""
_TRIED = 600
"""How many strings, likeliest first, are tried against a check character."""
_NEGLIGIBLE = 0.005
"""Strings this much less likely than the best that passes the check do not bear on it."""
_HIDDEN_FROM = 0.5
"""From this posterior of HIDDEN on, a position says nothing about its character."""

_MISFIT_COST = 0.8
"""What characters that stand one pitch off the pattern's slots take off a fit."""
_WEAKEST, _WEAK, _WEAK_AT_MOST = 0.25, 0.6, 2
"""With a check character: the least posterior of any character, and how many may have little more."""
_HIDDEN_COST = -2.5
"""What a hidden position takes off a fit: less than a misread one, more than one that is read badly."""

_NEVER_BY_LOOKS = {"0": "O", "O": "0", "1": "I", "I": "1", "5": "S", "S": "5"}
"""Pairs that many typefaces print alike, and 5 and S, which Tesseract takes for one another with certainty
(6 of 220 fives): where the grammar allows both, a person has to say."""

_NOTHING: Mapping[int, str] = MappingProxyType({})

SURE_WITH_CHECK = 0.75
SURE_WITHOUT_CHECK = 0.85


@dataclass(frozen=True, slots=True)
class Place:
    """One position of a decoded code: choices are (character, posterior), likeliest first, summing to at
    most 1."""

    choices: tuple[tuple[str, float], ...]
    is_hidden: bool

    @property
    def best(self) -> str:
        return self.choices[0][0]

    @property
    def p(self) -> float:
        return self.choices[0][1]


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
        if not self.is_valid or self.hidden:
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
    text, confidence, is_valid = _checked(places, programme) if programme.check else _plain(places, programme)
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
        _place(row, allowed, folds=programme.check is not None)
        for row, allowed in zip(part.posteriors, pattern.positions, strict=True)
    ]


def _place(
    row: np.ndarray[tuple[int], np.dtype[np.float64]], allowed: Iterable[str], *, folds: bool
) -> Place:
    """Posteriors of the allowed characters; under folding, look-alikes count for the member that is
    printed."""
    weights = dict.fromkeys(sorted(allowed), 0.0)
    for symbol, weight in zip(SYMBOLS, row, strict=False):
        target = fold(symbol) if folds else symbol
        if target in weights:
            weights[target] += float(weight)
    seen = float(row[:HIDDEN].sum())
    floored = ((symbol, max(weight, _FLOOR)) for symbol, weight in weights.items())
    ranked = sorted(floored, key=lambda pair: -pair[1])
    return Place(tuple(ranked), is_hidden=seen < 1 - _HIDDEN_FROM)


def _fit(part: Lattice, programme: Programme, pattern: CodePattern) -> float:
    """Mean log posterior of the best allowed characters: 0 is perfect."""
    total = 0.0
    for place in _places(part, programme, pattern):
        total += _HIDDEN_COST if place.is_hidden else float(np.log(place.p))
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


def _checked(places: Sequence[Place], programme: Programme) -> tuple[str, float, bool]:
    """The likeliest string that passes the check, and its posterior among all that do.

    A check modulo 23 lets every 23rd misreading through, so a string that is not the likeliest by itself
    has to stand on evidence: its weight against the likeliest counts into the confidence.
    """
    likeliest = "".join(place.best for place in places)
    top = sum(np.log(place.p) for place in places)
    valid: list[tuple[str, float]] = []
    for text, weight in _likeliest_strings(places):
        if valid and weight < valid[0][1] + np.log(_NEGLIGIBLE):
            break
        if programme.fits(text) is not None:
            valid.append((text, weight))
    if not valid:
        return likeliest, 0.0, False
    shares = np.exp(np.array([weight for _, weight in valid]) - top)
    text, among = valid[0][0], float(shares[0] / shares.sum())
    posteriors = [dict(place.choices)[character] for place, character in zip(places, text, strict=True)]
    return text, among * _trust(posteriors, is_likeliest=text == likeliest), True


def _trust(posteriors: Sequence[float], *, is_likeliest: bool) -> float:
    """How far a passed check may be relied on: of many wrong readings, one in 23 passes it.

    Less where the check itself chose the string or characters were hardly read: those need nearly all of the
    posterior. Of 300 drawn house cards, 4 wrong readings passed the check by themselves, with at most a
    quarter of the posterior, and 42 with its help, with at most two thirds.
    """
    weak = sum(p < _WEAK for p in posteriors)
    is_clear = is_likeliest and min(posteriors) >= _WEAKEST and weak <= _WEAK_AT_MOST
    return 1.0 if is_clear else 0.8


def _likeliest_strings(places: Sequence[Place]) -> Iterator[tuple[str, float]]:
    """Strings with their summed log posterior, likeliest first, at most _TRIED of them."""
    ranked = [[(symbol, float(np.log(p))) for symbol, p in place.choices] for place in places]
    first = (0,) * len(ranked)
    heap = [(-sum(choice[0][1] for choice in ranked), first)]
    seen = {first}
    for _ in range(_TRIED):
        if not heap:
            return
        cost, picks = heapq.heappop(heap)
        yield "".join(ranked[at][pick][0] for at, pick in enumerate(picks)), -cost
        for at, pick in enumerate(picks):
            if pick + 1 >= len(ranked[at]):
                continue
            following = (*picks[:at], pick + 1, *picks[at + 1 :])
            if following not in seen:
                seen.add(following)
                step = ranked[at][pick][1] - ranked[at][pick + 1][1]
                heapq.heappush(heap, (cost + step, following))


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
