"""Bars and squares: what zxing-cpp writes, as rectangles that any printer draws sharply."""

from dataclasses import dataclass

import numpy as np
import zxingcpp
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

_Pixels = np.ndarray[tuple[int, int], np.dtype[np.uint8]]
"""(H, W), a pixel a module, 0 for black."""
QUIET = 10
"""Modules that stay white on both sides of bars; 4 are enough around squares."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol in modules: rows of runs of black (from, how many). Bars have one row, of any height."""

    width: int
    rows: tuple[tuple[tuple[int, int], ...], ...]

    def path(self, x: float, y: float, width: float, height: float) -> QPainterPath:
        """The symbol in this rectangle, in the unit of the rectangle."""
        module, tall = width / self.width, height / len(self.rows)
        path = QPainterPath()
        for number, row in enumerate(self.rows):
            for first, count in row:
                path.addRect(QRectF(x + first * module, y + number * tall, count * module, tall))
        return path


def bars(text: str) -> Symbol | None:
    """Code 128 of the text; None for what it cannot hold, or what scanners that type do not type."""
    if not (text.isascii() and text.isprintable()) or not text:
        return None
    try:
        pixels = _pixels(text, zxingcpp.BarcodeFormat.Code128)
    except ValueError:  # too long
        return None
    return Symbol(pixels.shape[1], (_runs(pixels[0]),))


def square(text: str) -> Symbol:
    """A QR code that is still read with a seventh of it gone."""
    pixels = _pixels(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return Symbol(pixels.shape[1], tuple(_runs(row) for row in pixels))


def _pixels(text: str, kind: zxingcpp.BarcodeFormat, **options: str) -> _Pixels:
    written = zxingcpp.create_barcode(text, kind, **options)
    return np.array(written.to_image(scale=1, add_quiet_zones=False))


def _runs(row: np.ndarray[tuple[int], np.dtype[np.uint8]]) -> tuple[tuple[int, int], ...]:
    white = np.zeros(1, dtype=np.int8)
    edges = np.flatnonzero(np.diff(np.concatenate((white, row < _BLACK, white)))).tolist()
    return tuple((first, end - first) for first, end in zip(edges[::2], edges[1::2], strict=True))


_BLACK = 128
