"""Reads the lines of print in a picture of a card, each the way up in which it reads more surely."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.scan import strips
from app.scan.lattice import Lattice
from app.scan.line import Gray, TextLine
from app.scan.readers import LineReader

_STANDS_FOR_SURE = 0.7
"""From this sureness of the reader on, a line is not read upside down as well."""


@dataclass(frozen=True, slots=True)
class ReadLine:
    line: TextLine
    lattice: Lattice


def read(gray: Gray, lines: Sequence[TextLine], readers: Sequence[LineReader]) -> list[ReadLine]:
    """Each line the way up in which it reads more surely."""
    if not lines or not readers:
        return []
    first = _lattices(gray, lines, readers[0])
    unsure = [at for at, lattice in enumerate(first) if lattice.sureness < _STANDS_FOR_SURE]
    turned = [lines[at].upside_down() for at in unsure]
    found = [ReadLine(line, lattice) for line, lattice in zip(lines, first, strict=True)]
    for at, line, lattice in zip(unsure, turned, _lattices(gray, turned, readers[0]), strict=True):
        if lattice.sureness > first[at].sureness:
            found[at] = ReadLine(line, lattice)
    return found


def _lattices(gray: Gray, lines: Sequence[TextLine], reader: LineReader) -> list[Lattice]:
    images = [strips.cut(gray, line, number) for number, line in enumerate(lines)]
    if not images:
        return []
    return [lattice.on_line(image) for image, lattice in zip(images, reader.read(images), strict=True)]
