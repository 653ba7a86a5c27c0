"""One frame's look at the code: lines located, read once, and the likeliest read again in other cuts.

Remembers nothing of earlier frames; that is `fuse` and `session`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.codes.programme import ProgrammeBook
from app.environ import load_cv2
from app.scan import locate, preparations, reading, strips
from app.scan.lattice import Lattice
from app.scan.line import Gray, LineImage, TextLine
from app.scan.readers import LineReader
from app.scan.reading import Reading

_READ_LINES, _READ_TWICE = 4, 2
"""How many of the located lines are read once, and how many of those in more cuts."""
_AS_LIKELY = 0.1
"""Lines that are less likely the code's than this part of the likeliest one are not read."""
_STANDS_FOR_SURE = 0.7
"""From this sureness of the reader on, a line is not read upside down as well."""
_OPEN, _VOTES_AT_MOST = 0.06, 20
"""Difference in sureness up to which it is open which way up the print stands; most characters a line may
vote with."""
_WORTH_A_SECOND_LOOK = -1.6
"""Score from which on a line may be the code and is read in more cuts."""
_CUTS = ((1.0, 0.0), (0.87, 0.09), (1.15, 0.04))
"""(zoom, beyond) of the network's strips: the first for every line, the others for the likeliest. The second
shows the ground beside the line: whether it ends there, and characters that locating missed."""


_PAINTED = 0.03
"""How far beyond its ends a line is painted over, as a part of its length."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one frame showed.
    lines: all located; code: the reading that may be the code; numbers: serials and the like."""

    lines: tuple[TextLine, ...]
    code: Reading | None
    readings: tuple[Reading, ...]
    numbers: tuple[tuple[str, str], ...]


NOTHING = Sight((), None, (), ())


def look(gray: Gray, book: ProgrammeBook, readers: Sequence[LineReader]) -> Sight:
    """Locate and read. gray: (H, W) uint8."""
    lines = locate.lines(gray)
    if not readers or not lines:
        return Sight(tuple(lines), None, (), ())
    readings = _first_readings(gray, _candidates(lines), book, readers[0])
    likely = [one for one in readings if one.score > _WORTH_A_SECOND_LOOK]
    likely.sort(key=lambda one: -one.score)
    again = _read_again(gray, likely[:_READ_TWICE], book, readers)
    return Sight(
        tuple(lines), _standing_right(again), tuple(readings), tuple(reading.numbers(readings, book))
    )


def _candidates(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines that are worth a reading beside the likeliest."""
    return [line for line in lines[:_READ_LINES] if line.score >= _AS_LIKELY * lines[0].score]


def beside(
    gray: Gray, line: TextLine, book: ProgrammeBook, readers: Sequence[LineReader]
) -> tuple[tuple[str, str], ...]:
    """(kind, text) of the numbers that stand beside a line that is known. It is painted over first: where a
    code is likely, no other line is looked for."""
    bare = gray.copy()
    shown = line.extended(_PAINTED, _PAINTED).quad
    ground = int(np.median(strips.straighten(gray, line)))
    load_cv2().fillConvexPoly(bare, np.round(shown).astype(np.int32), ground)
    return look(bare, book, readers).numbers


def look_at(
    gray: Gray, line: TextLine, book: ProgrammeBook, readers: Sequence[LineReader], cuts: int
) -> Sight:
    """Read a line that is known from the frame before, in so many cuts."""
    (lattices,) = _read(gray, [line], readers[0], range(cuts))
    return Sight((line,), reading.read(line, lattices, book), (), ())


def _first_readings(
    gray: Gray, lines: Sequence[TextLine], book: ProgrammeBook, reader: LineReader
) -> list[Reading]:
    """Each line once; turned upside down as well where it does not read surely as it was found."""
    found = [lattices[0] for lattices in _read(gray, lines, reader, (0,))]
    unsure = [at for at, lattice in enumerate(found) if lattice.sureness < _STANDS_FOR_SURE]
    ways = [lines[at].upside_down() for at in unsure]
    turned = [lattices[0] for lattices in _read(gray, ways, reader, (0,))]
    pairs = [
        _Pair(lines[at], found[at], way, other) for at, way, other in zip(unsure, ways, turned, strict=True)
    ]
    vote = _vote(pairs)
    readings = [reading.read(lines[at], [found[at]], book) for at in range(len(lines)) if at not in unsure]
    for pair in pairs:
        agrees = vote * _along(pair.line, pairs[0].line)
        if agrees > -_OPEN:
            readings.append(reading.read(pair.line, [pair.lattice], book))
        if agrees < _OPEN:
            readings.append(reading.read(pair.turned, [pair.other], book))
    return readings


@dataclass(frozen=True, slots=True)
class _Pair:
    """A line as it was found and turned upside down, each with what was read of it."""

    line: TextLine
    lattice: Lattice
    turned: TextLine
    other: Lattice


def _vote(pairs: Sequence[_Pair]) -> float:
    """Which way up the print stands, -1..1, against the first line's direction.

    All print on a card stands the same way up, so that every line has a vote: how much surer the reader is of
    it as it was found than turned.
    """
    total = weight = 0.0
    for pair in pairs:
        count = min(max(len(pair.lattice), len(pair.other)), _VOTES_AT_MOST)
        total += count * _along(pair.line, pairs[0].line) * (pair.lattice.sureness - pair.other.sureness)
        weight += count
    return total / max(weight, 1.0)


def _along(line: TextLine, other: TextLine) -> int:
    """1 where the lines run the same way, -1 where they run against each other, 0 where they cross."""
    one, two = (quad[1] - quad[0] for quad in (line.quad, other.quad))
    cosine = float(one @ two) / max(float(np.linalg.norm(one) * np.linalg.norm(two)), 1e-6)
    return 0 if abs(cosine) < 0.7 else (1 if cosine > 0 else -1)


def _is_same_line(one: TextLine, other: TextLine) -> bool:
    return one is not other and np.array_equal(one.quad, np.roll(other.quad, 2, axis=0))


def _standing_right(readings: Sequence[Reading]) -> Reading | None:
    """The best reading; None where it stays open which way up its line stands, as for a code of H, N, O and
    X alone."""
    best = max(readings, key=lambda one: one.score, default=None)
    for other in readings:
        if best is None or not _is_same_line(other.line, best.line):
            continue
        if best.lattice.sureness < other.lattice.sureness + _OPEN:
            return None
    return best


def _read_again(
    gray: Gray, readings: Sequence[Reading], book: ProgrammeBook, readers: Sequence[LineReader]
) -> list[Reading]:
    """The likely lines in more cuts, by all readers, joined with what was read of them first."""
    ways = [one.line for one in readings]
    found = [list(one.lattices) for one in readings]
    for reader in readers:
        for known, more in zip(found, _read(gray, ways, reader, range(1, len(_CUTS))), strict=True):
            known += more
    return [reading.read(way, lattices, book) for way, lattices in zip(ways, found, strict=True)]


def _read(
    gray: Gray, ways: Sequence[TextLine], reader: LineReader, cuts: Sequence[int]
) -> list[list[Lattice]]:
    """For each line, a lattice of each cut. One call of the reader for all of them."""
    images = [image for number, way in enumerate(ways) for image in _cut(gray, way, number, reader, cuts)]
    found: list[list[Lattice]] = [[] for _ in ways]
    for image, lattice in zip(images, reader.read(images), strict=True):
        found[image.line].append(lattice.on_line(image))
    return found


def _cut(gray: Gray, line: TextLine, number: int, reader: LineReader, cuts: Sequence[int]) -> list[LineImage]:
    """The line's strips as the reader wants them: Tesseract's are larger, and differ in tones too."""
    if reader.name == "tesseract":
        chosen = preparations.FIRST if 0 in cuts else preparations.MORE
        return preparations.prepared(strips.straighten(gray, line), number, chosen)
    return [strips.cut(gray, line, number, zoom=_CUTS[at][0], beyond=_CUTS[at][1]) for at in cuts]
