"""The Tesseract reader, through pytesseract: all strips of a frame in one process, as pages of their own.

A process costs about 119 ms before it reads anything, so strips are listed in a file and read together.
hOCR is asked
for because `image_to_data` knows no characters, only words; there is no whitelist, because it deletes
look-alikes instead of steering them (tesseract#2820).
"""

import os
import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytesseract

from app.environ import load_cv2
from app.outcomes import MISSING_ON_THIS_MACHINE, QT_TRANSLATE_NOOP, Fault
from app.scan.lattice import EMPTY, Lattice
from app.scan.line import LineImage
from app.scan.readers import hocr

_TIMEOUT_S = 20
_OPTIONS = (
    "--oem 1 --psm {psm} --dpi 300 "
    "-c load_system_dawg=0 -c load_freq_dawg=0 -c load_number_dawg=0 -c load_punc_dawg=0 "
    "-c hocr_char_boxes=1 -c lstm_choice_mode=2"
)


@cache
def is_available() -> bool:
    """Whether the Tesseract program is on this machine. Cheap; nothing is started."""
    return shutil.which(pytesseract.pytesseract.tesseract_cmd) is not None


class TesseractReader:
    """Reads strips with the installed Tesseract.
    Raises Fault(MISSING_ON_THIS_MACHINE) where there is none."""

    name = "tesseract"
    knows_hidden = False

    def __init__(self) -> None:
        if not is_available():
            raise missing()

    def read(self, lines: Sequence[LineImage]) -> list[Lattice]:
        """One lattice for each strip. A strip on which Tesseract fails comes back empty."""
        if not lines:
            return []
        with TemporaryDirectory(prefix="tillfold-") as folder:
            pages = _write(lines, Path(folder))
            try:
                answer = _run(pages)
            except pytesseract.TesseractNotFoundError as error:
                raise missing() from error
            except (pytesseract.TesseractError, RuntimeError):  # RuntimeError: it took too long
                return [EMPTY] * len(lines)
        return hocr.lattices(answer, len(lines))


def missing() -> Fault:
    """What a person is told where Tesseract is asked for and not there."""
    how = QT_TRANSLATE_NOOP(
        "Outcomes",
        "Install Tesseract (Debian and Ubuntu: apt install tesseract-ocr; macOS: brew install tesseract; "
        "Windows: the installer of UB Mannheim) and start Tillfold again.",
    )
    return Fault(MISSING_ON_THIS_MACHINE, what="Tesseract", how=how)


def _run(pages: Path) -> bytes:
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # tesseract#3109
    return bytes(
        pytesseract.image_to_pdf_or_hocr(
            str(pages), lang="eng", config=_OPTIONS.format(psm=7), extension="hocr", timeout=_TIMEOUT_S
        )
    )


def _write(lines: Sequence[LineImage], folder: Path) -> Path:
    cv2 = load_cv2()
    names = []
    for number, line in enumerate(lines):
        name = folder / f"{number}.pgm"
        name.write_bytes(cv2.imencode(".pgm", line.pixels)[1].tobytes())
        names.append(str(name))
    pages = folder / "pages.txt"
    pages.write_text("\n".join(names) + "\n", encoding="utf-8")
    return pages
