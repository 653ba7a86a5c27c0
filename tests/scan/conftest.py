"""Sessions for the scan tests: with the network, with Tesseract, or with a reader that says what it is
told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pytest

from app.codes.programme import ProgrammeBook, load_book, shipped_paths
from app.scan.lattice import EMPTY, Lattice
from app.scan.line import LineImage
from app.scan.readers.neural import NeuralReader
from app.scan.readers.tesseract import TesseractReader
from app.scan.session import ScanSession


@dataclass
class Told:
    """A reader that reads the same thing in the first line of every frame, and nothing in the others."""

    lattice: Lattice = EMPTY
    name: str = "told"
    knows_hidden: bool = True
    calls: int = 0

    def read(self, lines: Sequence[LineImage]) -> list[Lattice]:
        self.calls += 1
        return [self._in(line) if line.line == 0 else EMPTY for line in lines]

    def _in(self, line: LineImage) -> Lattice:
        return replace(self.lattice, places=line.start_px + line.length_px * self.lattice.places)


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="session")
def book() -> ProgrammeBook:
    return load_book(shipped_paths())


@pytest.fixture(scope="session")
def tesseract() -> TesseractReader:
    return TesseractReader()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(book: ProgrammeBook) -> ScanSession:
    return ScanSession(book, [NeuralReader()])


@pytest.fixture
def tesseract_session(book: ProgrammeBook, tesseract: TesseractReader) -> ScanSession:
    return ScanSession(book, [tesseract])


@pytest.fixture
def told(book: ProgrammeBook, clock: Clock) -> Callable[[Lattice], tuple[ScanSession, Told]]:
    """A session whose reader says what it is told, so that only the session is under test."""

    def make(lattice: Lattice = EMPTY) -> tuple[ScanSession, Told]:
        reader = Told(lattice)
        return ScanSession(book, [reader], clock=clock), reader

    return make
