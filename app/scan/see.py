"""One frame's look at the code: lines located, read both ways up, the best one read again in several preparations.

Remembers nothing of earlier frames; that is `fuse` and `session`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.codes.kinds import Kind
from app.codes.programme import ProgrammeBook
from app.codes.recognise import recognise
from app.scan import decode, locate, strips
from app.scan.decode import Match
from app.scan.lattice import Lattice, join
from app.scan.line import Gray, TextLine
from app.scan.readers import LineReader

_READ_LINES = 4
_FIRST = ("levelled",)
_MORE = ("sharpened", "two-toned", "stretched", "smoothed")
_WORTH_A_SECOND_LOOK = -1.0
"""Score from which on a line may be the code and is read in more preparations."""
_DIGITS_SHARE = 0.8
"""From this share of digits on, a line is a serial, a barcode number or a date: claim codes hold letters."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A line as it was read, the right way up."""

    line: TextLine
    lattice: Lattice
    match: Match | None

    @property
    def score(self) -> float:
        return self.match.score if self.match else float("-inf")


@dataclass(frozen=True, slots=True)
class Sight:
    """What one frame showed. lines: all located; code: the reading that may be the code; numbers: serials and the like."""

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
    candidates = [reading for reading in readings if reading.match and not is_number(reading.lattice)]
    best = max(candidates, key=lambda reading: reading.score, default=None)
    if best is not None and best.score > _WORTH_A_SECOND_LOOK:
        best = _read_again(gray, best, book, readers)
    return Sight(tuple(lines), best, tuple(readings), numbers)


def _first_readings(
    gray: Gray, lines: Sequence[TextLine], book: ProgrammeBook, reader: LineReader
) -> list[Reading]:
    """Each line once, the way up that reads better."""
    ways = [way for line in lines for way in (line, line.upside_down())]
    images = [
        image
        for number, way in enumerate(ways)
        for image in strips.prepared(strips.straighten(gray, way), number, _FIRST)
    ]
    read = [
        Reading(way, lattice, decode.match(lattice, book))
        for way, lattice in zip(ways, reader.read(images), strict=True)
    ]
    return [max(pair, key=_clearness) for pair in zip(read[::2], read[1::2], strict=True)]


def _clearness(reading: Reading) -> float:
    if not len(reading.lattice):
        return -1.0
    return float(reading.lattice.posteriors[:, :36].max(axis=1).mean())


def _read_again(gray: Gray, reading: Reading, book: ProgrammeBook, readers: Sequence[LineReader]) -> Reading:
    strip = strips.straighten(gray, reading.line)
    images = strips.prepared(strip, 0, _MORE)
    lattices = [reading.lattice]
    for reader in readers:
        lattices += reader.read(images)
    joined = join(lattices)
    return Reading(reading.line, joined, decode.match(joined, book))


def is_number(lattice: Lattice) -> bool:
    """Whether a line is digits but for a few misread ones."""
    text = lattice.text
    return bool(text) and sum(character.isdigit() for character in text) >= _DIGITS_SHARE * len(text)


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
