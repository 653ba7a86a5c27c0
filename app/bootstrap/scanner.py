"""The room with the camera: sessions that read, and where their frames come from."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening

if TYPE_CHECKING:
    from app.codes.programme import ProgrammeBook
    from app.scan.frame import Frame, FrameSource
    from app.scan.readers import LineReader
    from app.scan.session import Observation, ScanSession


@dataclass(frozen=True, slots=True)
class SubjectReader:
    """Reads one subject after another (picture, PDF, e-mail, clip), each with a session of its own."""

    book: "ProgrammeBook"
    new_session: "Callable[[], ScanSession]"

    def read(self, path: Path) -> "Observation":
        """What is on the subject. Raises Fault(UNREADABLE_FILE)."""
        from app.scan.sources import read_path

        return read_path(self.new_session(), path)


class Scanner(Opening):
    """Which readers there are here, and what they look at."""

    def scan_session(self) -> "ScanSession":
        return self.subject_reader().new_session()

    def card_session(self) -> "ScanSession":
        """For the counter's camera: numbers and panel of a card, never its code."""
        from app.scan.till.session import CardSession

        return CardSession(self._book, self._readers("auto"))

    def subject_reader(
        self, *, programmes: Path | None = None, only: Collection[str] | None = None, reader: str = "auto"
    ) -> SubjectReader:
        """Reads subjects under these programmes (a file in place of the shipped ones; some keys only).

        reader: "auto" takes the best that is here and does without what is missing; "neural" and "tesseract"
        raise Fault where that one is missing.
        """
        from app.codes.programme import load_book
        from app.scan.session import ScanSession

        book = load_book([programmes]) if programmes else self._book
        if only is not None:
            book = book.only(only)
        return SubjectReader(book, partial(ScanSession, book, self._readers(reader)))

    def _readers(self, reader: str) -> "Sequence[LineReader]":
        from app.scan.readers import neural, tesseract

        if reader == "neural" or (reader == "auto" and neural.is_available()):
            return [neural.NeuralReader()]
        is_wanted = reader == "tesseract" or tesseract.is_available()
        return [tesseract.TesseractReader()] if is_wanted else []

    def cameras(self) -> Sequence[str]:
        from app.scan.sources import list_cameras

        return list_cameras()

    def open_camera(self, name: str | None = None) -> "FrameSource":
        from app.scan.sources import open_camera

        return open_camera(name)

    def open_stream(self, address: str) -> "FrameSource":
        from app.scan.sources import open_stream

        return open_stream(address)

    def open_picture(self, path: Path) -> "Sequence[Frame]":
        from app.scan.sources import open_pictures

        return open_pictures(path)
