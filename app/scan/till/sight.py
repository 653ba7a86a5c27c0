"""What one frame shows of a card that is to be sold: its serial in print, its bars, the panel over its code.

Nothing that may be a claim code leaves this module. What several frames say together is `check`'s.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.codes.kinds import Kind
from app.codes.programme import ProgrammeBook
from app.codes.recognise import recognise
from app.environ import load_cv2
from app.scan import barcodes, locate
from app.scan.barcodes import Barcode
from app.scan.frame import Pixels
from app.scan.line import Gray, Quad
from app.scan.readers import LineReader
from app.scan.till import anchor as anchors
from app.scan.till import bars as card_bars
from app.scan.till import lines, panel, serials, verdict
from app.scan.till.anchor import NEAR_BARS, Anchor
from app.scan.till.lines import ReadLine
from app.scan.till.serials import Digits, Serial
from app.scan.till.verdict import Panel

_SEARCHED_PX = 640


@dataclass(frozen=True, slots=True)
class CardSight:
    """bars: the serial that the bars say, None where they were not read. print: that which is printed as
    digits. quad: (4, 2) float32, where the bars or the serial stand; None where no card was seen. whole:
    (26,) bool, which parts of the panel and which of its two ends are as they should be; None where it was
    not found."""

    bars: str | None
    print: Digits | None
    panel: Panel
    quad: Quad | None
    whole: NDArray[np.bool_] | None = None


NOTHING = CardSight(None, None, Panel.UNSURE, None)


def look(pixels: Pixels, book: ProgrammeBook, readers: Sequence[LineReader]) -> CardSight:
    """pixels: (H, W, 3) uint8 BGR. Raises Fault(NETWORK_UNUSABLE) where a network is missing."""
    gray = load_cv2().cvtColor(pixels, load_cv2().COLOR_BGR2GRAY)
    found = barcodes.find(gray, book)
    bars, quads = _bars(gray, found, book)
    read = lines.read(gray, locate.prints(gray, min(1.0, _SEARCHED_PX / max(gray.shape))), readers)
    printed = _serials(gray, read, bars, readers)
    anchor = _anchor(pixels, bars, quads, printed)
    if anchor is None:
        return NOTHING
    foil = panel.find(pixels, anchor)
    seen, whole = verdict.of(foil, read) if foil is not None else (Panel.UNSURE, None)
    if any(one.code for one in found) or any(verdict.shows_code(one, foil, read) for one in read):
        seen = Panel.OPENED
    text = bars.text if bars is not None else None
    return CardSight(text, serials.worst(printed, text), seen, anchor.quad, whole)


def _bars(gray: Gray, found: Sequence[Barcode], book: ProgrammeBook) -> tuple[Barcode | None, list[Quad]]:
    """The bars that say a serial, with all four corners where these were found; all bars by their look."""
    quads = card_bars.find(gray)
    read = next((one for one in found if one.kind == Kind.SERIAL.value), None)
    if read is not None:
        middle = tuple(float(side) for side in read.quad.mean(axis=0))
        around = (quad for quad in quads if load_cv2().pointPolygonTest(quad, middle, measureDist=False) > 0)
        return replace(read, quad=next(around, _deep(read.quad))), quads
    for quad in quads:
        text = card_bars.read(gray, quad)
        if text is not None and recognise(text, book)[0].kind is Kind.SERIAL:
            return Barcode(Kind.SERIAL.value, text, None, quad), quads
    return None, quads


def _serials(
    gray: Gray, read: Sequence[ReadLine], bars: Barcode | None, readers: Sequence[LineReader]
) -> list[Serial]:
    """The serials in print, which beside bars are looked for once more in full size."""
    if bars is None:
        return serials.find(read, None)
    found = serials.find(read, bars.quad)
    if found:
        return found
    near = locate.prints(gray, 1.0, _window(gray, bars.quad))
    return serials.find(lines.read(gray, near, readers), bars.quad)


def _window(gray: Gray, quad: Quad) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what lies around the bars."""
    length = float(np.linalg.norm(quad[1] - quad[0]))
    low, high = quad.min(axis=0) - NEAR_BARS * length, quad.max(axis=0) + NEAR_BARS * length
    height, width = gray.shape
    left, top = (int(side) for side in np.clip(low, 0, (width - 16, height - 16)))
    return left, top, int(np.clip(high[0], left + 16, width)), int(np.clip(high[1], top + 16, height))


def _anchor(
    pixels: Pixels, bars: Barcode | None, quads: Sequence[Quad], printed: Sequence[Serial]
) -> Anchor | None:
    """By the bars, else, where these were not read, by the serial."""
    if bars is not None:
        return anchors.of_bars(pixels, bars.quad)
    return anchors.of_serial(pixels, printed[0].line, quads) if printed else None


def _deep(quad: Quad) -> Quad:
    """Of bars often a single row is found: at least a little depth, so that it has a direction."""
    along = quad[1] - quad[0]
    down = np.array([-along[1], along[0]], np.float32) * np.float32(0.02)
    return np.asarray(quad + np.array([-down, -down, down, down], np.float32), np.float32)
