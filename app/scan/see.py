"""One frame's look at the code: lines located, read both ways up, the best one read again in several
preparations.

Remembers nothing of earlier frames; that is `fuse` and `session`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.codes.kinds import Kind
from app.codes.lookalikes import fold
from app.codes.programme import ProgrammeBook
from app.codes.recognise import recognise
from app.scan import decode, locate, quality, slots, strips
from app.scan.decode import Match
from app.scan.lattice import OTHER, Lattice, join, on_cells
from app.scan.line import Gray, LineImage, TextLine
from app.scan.readers import LineReader
from app.scan.strips import Preparation

_READ_LINES, _READ_TWICE = 4, 2
"""How many of the located lines are read once, and how many of those in more preparations."""
_OPEN, _VOTES_AT_MOST = 0.06, 20
"""Difference in sureness up to which it is open which way up the print stands; most characters a line may
vote with."""
_WORTH_A_SECOND_LOOK = -1.0
"""Score from which on a line may be the code and is read in more preparations."""
_LIKELY = -0.25
"""Score from which on nothing better is looked for in a line, such as hidden characters."""
_NUMBER_SHARE, _DIGITS_SHARE = 0.8, 0.5
"""A line with so many digits and letters that look like digits, and so many true digits, is a serial, a
barcode number or a date: claim codes hold other letters."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A line as it was read, the right way up: each preparation's lattice, and all of them joined."""

    line: TextLine
    lattices: tuple[Lattice, ...]
    lattice: Lattice
    match: Match | None
    has_clear_ends: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether the print itself shows where the code begins and ends: by its groups, or by bare ground on
        both sides of exactly as many shapes as the pattern has characters."""
        if self.match is None:
            return False
        length = self.match.pattern.length
        is_alone = len(self.lattice) == length and self.line.count == length and not self.lattice.breaks
        return self.match.is_grouped or (is_alone and self.has_clear_ends)

    @property
    def score(self) -> float:
        return self.match.score if self.match else float("-inf")


@dataclass(frozen=True, slots=True)
class Sight:
    """What one frame showed.
    lines: all located; code: the reading that may be the code; numbers: serials and the like."""

    lines: tuple[TextLine, ...]
    code: Reading | None
    readings: tuple[Reading, ...]
    numbers: tuple[tuple[str, str], ...]


def look(gray: Gray, book: ProgrammeBook, readers: Sequence[LineReader]) -> Sight:
    """Locate and read. gray: (H, W) uint8."""
    lengths = sorted({pattern.length for one in book.programmes for pattern in one.codes})
    lines = locate.lines(gray, lengths or (16,))
    if not readers or not lines:
        return Sight(tuple(lines), None, (), ())
    readings = _first_readings(gray, lines[:_READ_LINES], book, readers[0])
    numbers = tuple(_numbers(readings, book))
    likely = [reading for reading in readings if reading.score > _WORTH_A_SECOND_LOOK]
    likely.sort(key=lambda reading: -reading.score)
    again = _read_again(gray, likely[:_READ_TWICE], book, readers)
    best = _standing_right(again)
    if best is not None:
        best = replace(best, has_clear_ends=quality.has_clear_ends(gray, best.line))
    return Sight(tuple(lines), best, tuple(readings), numbers)


def _first_readings(
    gray: Gray, lines: Sequence[TextLine], book: ProgrammeBook, reader: LineReader
) -> list[Reading]:
    """Each line once, the way up in which the card's print reads better; both ways where that is open."""
    ways = [way for line in lines for way in (line, line.upside_down())]
    found = [lattices[0] for lattices in _read(gray, ways, strips.FIRST, reader)]
    vote = _upright(lines, found[::2], found[1::2])
    kept: list[int] = []
    for number, line in enumerate(lines):
        agrees = vote * _along(line, lines[0])
        kept += [2 * number] * (agrees > -_OPEN) + [2 * number + 1] * (agrees < _OPEN)
    return [_reading(ways[at], found[at : at + 1], book) for at in kept]


def _standing_right(readings: Sequence[Reading]) -> Reading | None:
    """The best reading; None where it stays open which way up its line stands, as for a code of H, N, O and
    X alone."""
    best = max(readings, key=lambda reading: reading.score, default=None)
    for other in readings:
        if best is None or other is best or not np.array_equal(other.line.cells[::-1, ::-1], best.line.cells):
            continue
        if best.lattice.sureness < other.lattice.sureness + _OPEN:
            return None
    return best


def _upright(lines: Sequence[TextLine], as_found: Sequence[Lattice], turned: Sequence[Lattice]) -> float:
    """How much surer the reader is of the lines as they were found than of the same lines turned, -1..1,
    against the
    first line's direction. All print on a card stands the same way up, so that every line has a vote."""
    total = weight = 0.0
    for line, one, other in zip(lines, as_found, turned, strict=True):
        count = min(max(len(one), len(other)), _VOTES_AT_MOST)
        total += count * _along(line, lines[0]) * (one.sureness - other.sureness)
        weight += count
    return total / max(weight, 1.0)


def _along(line: TextLine, other: TextLine) -> int:
    """1 where the lines run the same way, -1 where they run against each other, 0 where they cross."""
    one, two = (quad[1] - quad[0] for quad in (line.quad, other.quad))
    cosine = float(one @ two) / max(float(np.linalg.norm(one) * np.linalg.norm(two)), 1e-6)
    return 0 if abs(cosine) < 0.7 else (1 if cosine > 0 else -1)


def _read_again(
    gray: Gray, readings: Sequence[Reading], book: ProgrammeBook, readers: Sequence[LineReader]
) -> list[Reading]:
    """The likely lines in more preparations, by all readers, joined with what was read of them first."""
    ways = [reading.line for reading in readings]
    found = [list(reading.lattices) for reading in readings]
    for reader in readers:
        for known, more in zip(found, _read(gray, ways, strips.MORE, reader), strict=True):
            known += more
    return [_reading(way, lattices, book) for way, lattices in zip(ways, found, strict=True)]


def _read(
    gray: Gray, ways: Sequence[TextLine], preparations: Sequence[Preparation], reader: LineReader
) -> list[list[Lattice]]:
    """For each line, a lattice of each preparation. One call of the reader for all of them."""
    images: list[LineImage] = []
    for number, way in enumerate(ways):
        images += strips.prepared(strips.straighten(gray, way), number, preparations)
    found: list[list[Lattice]] = [[] for _ in ways]
    for image, lattice in zip(images, reader.read(images), strict=True):
        found[image.line].append(lattice.scaled(1 / image.stretch))
    return found


def _reading(line: TextLine, lattices: Sequence[Lattice], book: ProgrammeBook) -> Reading:
    """The lattices joined as they came, or on the shapes that locating found: whichever fits a grammar
    better."""
    cells = strips.cells(line)
    joined = [join(lattices), join([on_cells(lattice, cells) for lattice in lattices])]
    for one in joined:
        if is_number(one) or is_word(one):
            return Reading(line, tuple(lattices), one, None)
    best = _best(joined, book)
    if best[1] is None or best[1].score < _LIKELY:
        best = _best([best[0], *(full for one in joined for full in _filled(one, book))], book)
    return Reading(line, tuple(lattices), *best)


def _best(lattices: Sequence[Lattice], book: ProgrammeBook) -> tuple[Lattice, Match | None]:
    found = [(lattice, _match(lattice, book)) for lattice in lattices]
    return max(found, key=lambda pair: pair[1].score if pair[1] else float("-inf"))


def _filled(lattice: Lattice, book: ProgrammeBook) -> Iterator[Lattice]:
    """The lattice with places for characters that may be hidden, for each form that is a little longer."""
    for pattern in dict.fromkeys(pattern for one in book.programmes for pattern in one.codes):
        full = slots.filled(lattice, pattern)
        if full is not None:
            yield full


def _match(lattice: Lattice, book: ProgrammeBook) -> Match | None:
    """The best window that can be a claim code: words and plain numbers cannot."""
    found = decode.match(lattice, book)
    if found is None:
        return None
    part = lattice.part(found.start, found.stop)
    return None if is_number(part) or is_number(lattice) or is_word(part) else found


def _clearness(reading: Reading) -> float:
    if not len(reading.lattice):
        return -1.0
    return float(reading.lattice.posteriors[:, :OTHER].max(axis=1).mean())


def is_word(lattice: Lattice) -> bool:
    """Whether a line holds no digit at all, nor a letter that may be one."""
    digits = lattice.posteriors[:, :10]
    return bool((digits.max(axis=1) < 0.2).all())


def is_number(lattice: Lattice) -> bool:
    """Whether a line is digits but for a few misread ones."""
    text = lattice.text
    digits = sum(character.isdigit() for character in text)
    alike = sum(character.isdigit() for character in fold(text))
    return bool(text) and alike >= _NUMBER_SHARE * len(text) and digits >= _DIGITS_SHARE * len(text)


def _numbers(readings: Sequence[Reading], book: ProgrammeBook) -> list[tuple[str, str]]:
    """(kind, text) of lines that are numbers of another kind, read clearly."""
    found = []
    for reading in readings:
        text = reading.lattice.text.translate(str.maketrans("OQDILSBZ", "00011582"))
        if is_number(reading.lattice) and text.isdigit() and _clearness(reading) > 0.85:
            kind = recognise(text, book)[0].kind
            if kind in (Kind.SERIAL, Kind.BARCODE, Kind.RECEIPT):
                found.append((kind.value, text))
    return found
