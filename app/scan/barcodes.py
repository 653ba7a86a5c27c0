"""Barcodes and QR codes in a frame.
They are never claim codes; only an e-gift link in a QR code holds one."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import zxingcpp

from app.codes.links import code_in_link
from app.codes.programme import ProgrammeBook
from app.codes.recognise import Kind, recognise
from app.environ import load_cv2
from app.scan.line import Gray, Quad

_SEARCHED_PX = 1600
_SQUARES = zxingcpp.BarcodeFormat.QRCode
_PRINTED = (
    _SQUARES,
    zxingcpp.BarcodeFormat.EAN13,
    zxingcpp.BarcodeFormat.EAN8,
    zxingcpp.BarcodeFormat.UPCA,
    zxingcpp.BarcodeFormat.UPCE,
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.ITF,
    zxingcpp.BarcodeFormat.DataMatrix,
    zxingcpp.BarcodeFormat.PDF417,
)
"""What is printed on cards, their packaging and receipts. A search for all that there is takes four times as
long: 50 ms for a frame, of which squares alone take 2."""


@dataclass(frozen=True, slots=True)
class Barcode:
    """kind: what the number is, a `Kind` value. code: the claim code of an e-gift link, else None."""

    kind: str
    text: str
    code: str | None
    quad: Quad


def squares(gray: Gray, book: ProgrammeBook) -> list[Barcode]:
    """The QR codes in the picture, which may hold a gift link. (H, W) uint8, each text once."""
    return _found(gray, book, (_SQUARES,))


def find(gray: Gray, book: ProgrammeBook) -> list[Barcode]:
    """All codes of bars and squares in the picture, (H, W) uint8, each text once."""
    return _found(gray, book, _PRINTED)


def _found(gray: Gray, book: ProgrammeBook, kinds: Sequence[zxingcpp.BarcodeFormat]) -> list[Barcode]:
    scale = min(1.0, _SEARCHED_PX / max(gray.shape))
    if scale < 1.0:
        cv2 = load_cv2()
        size = (max(round(gray.shape[1] * scale), 1), max(round(gray.shape[0] * scale), 1))
        gray = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    found: dict[str, Barcode] = {}
    pixels = np.ascontiguousarray(gray)
    for result in zxingcpp.read_barcodes(
        pixels, zxingcpp.BarcodeFormats(kinds), try_downscale=False, try_invert=False
    ):
        if result.valid and result.text and result.text not in found:
            found[result.text] = _barcode(result, scale, book)
    return list(found.values())


def _barcode(result: zxingcpp.Barcode, scale: float, book: ProgrammeBook) -> Barcode:
    corners = result.position
    points = (corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left)
    quad = np.array([(point.x, point.y) for point in points], dtype=np.float32) / np.float32(scale)
    kind = recognise(result.text, book)[0].kind
    code = code_in_link(result.text)
    if kind in (Kind.CLAIM_CODE, Kind.UNKNOWN):
        kind = Kind.BARCODE  # bars that carry letters are a stock number, whatever they look like
    return Barcode(Kind.LINK.value if code else kind.value, result.text, code, quad)
