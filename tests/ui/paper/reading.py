"""Reads papers back from their PDFs: the text, where each letter stands, and the bars and squares as coarse
as a printer of receipts puts them on paper."""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import zxingcpp

PRINTER_DPI = 203
"""Of printers of receipts: nothing on them is finer."""


@dataclass(frozen=True)
class Page:
    """Lengths in mm. `letters`: left, bottom, right, top of each one that is seen."""

    text: str
    width: float
    height: float
    letters: list[tuple[float, float, float, float]]
    symbols: list[tuple[str, str]]
    """Kind and content of each symbol."""

    @property
    def dense(self) -> str:
        """The text without any white: lines may break anywhere."""
        return dense(self.text)

    def left(self) -> float:
        return min(one[0] for one in self.letters)

    def right(self) -> float:
        return max(one[2] for one in self.letters)


def dense(text: str) -> str:
    """Without hyphens too: PDFium takes one at the end of a line for a division."""
    return re.sub(r"\s|-|\ufffe|\x02", "", text)


def pages(file: Path, dpi: int = PRINTER_DPI) -> list[Page]:
    with pdfium.PdfDocument(file) as document:
        return [_page(page, dpi) for page in document]


def _page(page: pdfium.PdfPage, dpi: int) -> Page:
    text = page.get_textpage()
    count = text.count_chars()
    boxes = [text.get_charbox(number) for number in range(count)]
    letters = [tuple(edge / 72 * 25.4 for edge in box) for box in boxes if box[2] > box[0]]
    width, height = (edge / 72 * 25.4 for edge in page.get_size())
    return Page(text.get_text_range(), width, height, letters, _symbols(page, dpi))


def _symbols(page: pdfium.PdfPage, dpi: int) -> list[tuple[str, str]]:
    pixels = page.render(scale=dpi / 72, grayscale=True, no_smoothpath=True).to_numpy()
    found = zxingcpp.read_barcodes(np.ascontiguousarray(pixels.reshape(pixels.shape[:2])))
    return [(str(one.format), one.text) for one in found]


def pixels(file: Path, page: int, dpi: int = 300) -> np.ndarray:
    """(H, W) uint8, a page as a printer of this many dots puts it on paper."""
    with pdfium.PdfDocument(file) as document:
        drawn = document[page].render(scale=dpi / 72, grayscale=True).to_numpy()
    return np.ascontiguousarray(drawn.reshape(drawn.shape[:2]))


def symbols_in(
    file: Path, page: int, box: tuple[float, float, float, float], dpi: int = 300
) -> set[tuple[str, str]]:
    """The symbols within a box of the page: left, top, right, bottom in mm from its upper left corner."""
    left, top, right, bottom = (round(edge / 25.4 * dpi) for edge in box)
    part = pixels(file, page, dpi)[top:bottom, left:right]
    return {(str(one.format), one.text) for one in zxingcpp.read_barcodes(np.ascontiguousarray(part))}


def text_in(file: Path, page: int, box: tuple[float, float, float, float]) -> str:
    """The text within such a box, without any white."""
    with pdfium.PdfDocument(file) as document:
        sheet = document[page]
        left, top, right, bottom = (edge / 25.4 * 72 for edge in box)
        height = sheet.get_height()
        found = sheet.get_textpage().get_text_bounded(left, height - bottom, right, height - top)
    return dense(found)
