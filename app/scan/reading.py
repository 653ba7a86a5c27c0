"""The lattices of one line become a reading: joined, matched with the grammars, told from words and
numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.codes.kinds import Kind
from app.codes.lookalikes import fold
from app.codes.programme import ProgrammeBook
from app.codes.recognise import recognise
from app.scan import decode, forms, limits, slots
from app.scan.decode import Match
from app.scan.lattice import HIDDEN, OTHER, Lattice, join
from app.scan.line import TextLine

_LIKELY = -0.25
"""Score from which on nothing better is looked for in a line, such as hidden characters."""
_CLEAR = -0.1
"""Score from which on a line is read so clearly that no other cut of it needs to lead."""
_NO_CHARACTER = 0.5
"""From this posterior of OTHER on, a mark may be left out: a dash, a rest of foil, a rim."""
_STRAY_MARKS = 2
"""So many marks in a code, beside those in its gaps, are one too many."""
_NUMBER_SHARE, _DIGITS_SHARE = 0.9, 0.8
"""A line with so many digits and letters that look like digits, and so many true digits, is a serial, a
barcode number or a date: claim codes hold other letters."""
_UNCOVERED = 0.2
_BARE, _BESIDE = 0.35, 1.0
"""How far beyond a code's ends, in pitches, a reader must have been shown the ground, and how far nothing may
stand, for it to be bare."""
_OWN = 0.15
"""How far beyond its ends a code's own ink may reach, in pitches."""
Ends = tuple[float | None, float | None]


@dataclass(frozen=True, slots=True)
class Reading:
    """A line as it was read, the right way up.

    lattices: one of each cut; seen: all of them joined, as they were read; lattice: that with marks left out
    and hidden characters put in as the form of `match` has them.
    """

    line: TextLine
    lattices: tuple[Lattice, ...]
    seen: Lattice
    lattice: Lattice
    match: Match | None

    @property
    def score(self) -> float:
        return self.match.score if self.match else float("-inf")

    @property
    def is_plausible(self) -> bool:
        is_code = self.seen.is_code >= limits.LIKE_A_CODE
        return self.match is not None and self.match.is_plausible and is_code

    @property
    def part(self) -> Lattice:
        """The code's characters alone."""
        assert self.match is not None  # noqa: S101 - asked of readings with a match alone
        return self.lattice.part(self.match.start, self.match.stop)

    @property
    def shows_all(self) -> bool:
        """Whether this reading alone tells how long the code is: every character in it was seen, and so was
        the ground beside it."""
        if self.match is None or None in self.bare_ends:
            return False
        is_whole = len(self.seen) == self.match.pattern.length
        return is_whole and bool((self.seen.posteriors[:, HIDDEN] < _UNCOVERED).all())

    @property
    def bare_ends(self) -> Ends:
        """Where the code begins and ends, in shares of the line; None at an end beside which the reader was
        not shown the ground, or where something stands: a covered character may look like anything."""
        if self.match is None or self._has_more():
            return (None, None)
        part = self.part
        centres = self.lattice.places.mean(axis=1)
        pitch = float(np.median(np.diff(part.places.mean(axis=1)))) if len(part) > 1 else 0.0
        first, last = part.places[0].mean(), part.places[-1].mean()
        left, right = first - pitch / 2, last + pitch / 2
        is_before = (centres < first - 1e-9) & (centres > left - _BESIDE * pitch)
        is_behind = (centres > last + 1e-9) & (centres < right + _BESIDE * pitch)
        low, high = self.lattice.span
        is_bare = self._is_ground(left - _BESIDE * pitch, left - _OWN * pitch)
        ends_bare = self._is_ground(right + _OWN * pitch, right + _BESIDE * pitch)
        return (
            float(left) if low <= left - _BARE * pitch and is_bare and not is_before.any() else None,
            float(right) if high >= right + _BARE * pitch and ends_bare and not is_behind.any() else None,
        )

    def _has_more(self) -> bool:
        """Whether a cut shows more characters within the code's ends: two that touch were read as one in
        another."""
        part = self.part
        low, high = part.places[0, 0], part.places[-1, 1]
        for one in self.lattices:
            centres = one.places.mean(axis=1)
            is_inside = (centres > low) & (centres < high) & ~_are_marks(one)
            if is_inside.sum() > len(part):
                return True
        return False

    def _is_ground(self, start: float, stop: float) -> bool:
        """Whether the reader saw no ink between two places of the line."""
        places, ink = self.seen.ink.T
        return bool((ink[(places > start) & (places < stop)] < limits.INK_AT_MOST).all())


def read(line: TextLine, lattices: Sequence[Lattice], book: ProgrammeBook) -> Reading:
    """The lattices joined, each of them leading once: whichever fits a grammar best."""
    joined = [join(lattices, lead) for lead in range(len(lattices))] if len(lattices) > 1 else list(lattices)
    for one in joined:
        if is_number(one) or is_word(one):
            return Reading(line, tuple(lattices), one, one, None)
    ways = []
    for one in joined:
        ways.append((one, *fitted(one, book)))
        if _score(ways[-1][2]) >= _CLEAR:
            break
    seen, lattice, match = max(ways, key=lambda way: _score(way[2]))
    return Reading(line, tuple(lattices), seen, lattice, match)


def fitted(lattice: Lattice, book: ProgrammeBook) -> tuple[Lattice, Match | None]:
    """The lattice as it fits a grammar best, marks left out and hidden characters put in where that helps."""
    best = _best([lattice, *_cleaned(lattice)], book)
    if best[1] is None or best[1].score < _LIKELY:
        filled = ((one, _match(one, book, len(one))) for one in _filled(lattice, book))
        best = max([best, *filled], key=lambda pair: _score(pair[1]))
    return best if not _is_torn(lattice, *best) else (lattice, None)


def _is_torn(lattice: Lattice, kept: Lattice, match: Match | None) -> bool:
    """Whether so many marks were left out inside a code that it is other print, of which a part has the form
    of a code by chance."""
    if match is None:
        return False
    part = kept.places[match.start : match.stop]
    centres = lattice.places.mean(axis=1)
    is_inside = (centres > part[0].mean()) & (centres < part[-1].mean())
    return int((is_inside & _are_marks(lattice)).sum()) >= len(match.pattern.groups) + _STRAY_MARKS


def _score(match: Match | None) -> float:
    return match.score if match else float("-inf")


def _cleaned(lattice: Lattice) -> Iterator[Lattice]:
    """The lattice without marks that are no characters."""
    marks = _are_marks(lattice)
    if marks.any() and not marks.all():
        yield lattice.without(marks)


def _are_marks(lattice: Lattice) -> NDArray[np.bool_]:
    """(n,) which positions hold no character: a dash, a rest of foil, a rim."""
    is_other = lattice.posteriors[:, OTHER] >= _NO_CHARACTER
    return np.asarray(is_other & (lattice.posteriors[:, HIDDEN] < 0.2))


def _best(lattices: Sequence[Lattice], book: ProgrammeBook) -> tuple[Lattice, Match | None]:
    found = [(lattice, _match(lattice, book)) for lattice in lattices]
    return max(found, key=lambda pair: _score(pair[1]))


def _filled(lattice: Lattice, book: ProgrammeBook) -> Iterator[Lattice]:
    """The lattice with places for characters that may be hidden, for each form that is a little longer.

    How many characters a reflection covers, a reader does not know: its hidden ones are taken out first, and
    put in again where the form has its places.
    """
    strange = lattice.posteriors[:, OTHER:].sum(axis=1) >= _NO_CHARACTER
    bases = (lattice, lattice.without(strange)) if strange.any() else (lattice,)
    for pattern in {one.pattern.groups: one.pattern for one in forms.forms(book)}.values():
        for base in bases:
            full = slots.filled(base, pattern)
            if full is not None:
                yield full


def _match(lattice: Lattice, book: ProgrammeBook, length: int | None = None) -> Match | None:
    """The best window, of the length if one is given, that can be a claim code: words and plain numbers
    cannot."""
    found = decode.match(lattice, book, length)
    if found is None:
        return None
    part = lattice.part(found.start, found.stop)
    return None if is_number(part) or is_number(lattice) or is_word(part) else found


def is_word(lattice: Lattice) -> bool:
    """Whether a line holds no digit at all, nor a letter that may be one."""
    digits = lattice.posteriors[:, :10]
    return bool((digits.max(axis=1) < 0.2).all())


def is_number(lattice: Lattice) -> bool:
    """Whether a line is digits but for a few misread ones."""
    count = len(lattice)
    digits = int((lattice.posteriors.argmax(axis=1) < 10).sum())
    if not count or digits < _DIGITS_SHARE * count:
        return False
    return sum(character.isdigit() for character in fold(lattice.text)) >= _NUMBER_SHARE * count


def numbers(readings: Sequence[Reading], book: ProgrammeBook) -> list[tuple[str, str]]:
    """(kind, text) of lines that are numbers of another kind, read clearly."""
    found = []
    for reading in readings:
        text = reading.lattice.text.translate(str.maketrans("OQDILSBZ", "00011582"))
        if is_number(reading.lattice) and text.isdigit() and _clearness(reading) > 0.85:
            kind = recognise(text, book)[0].kind
            if kind in (Kind.SERIAL, Kind.BARCODE, Kind.RECEIPT):
                found.append((kind.value, text))
    return found


def _clearness(reading: Reading) -> float:
    if not len(reading.lattice):
        return -1.0
    return float(reading.lattice.posteriors[:, :OTHER].max(axis=1).mean())
