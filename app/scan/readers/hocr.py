"""Tesseract's hOCR output to lattices: characters with their places and alternatives. Runs nothing itself."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.codes.lookalikes import alternatives
from app.scan.lattice import EMPTY, SYMBOLS, WIDTH, Lattice, row

_MEANT: dict[str, dict[str, float]] = {
    "l": {"I": 0.45, "1": 0.45, "L": 0.1},
    "|": {"I": 0.5, "1": 0.5},
    "!": {"I": 0.5, "1": 0.5},
    "]": {"I": 0.5, "1": 0.5},
    "[": {"I": 0.5, "1": 0.5},
    "$": {"S": 0.8, "5": 0.2},
    "§": {"S": 0.6, "5": 0.3, "8": 0.1},
    "€": {"E": 0.6, "C": 0.2, "6": 0.2},
    "£": {"E": 0.5, "F": 0.3, "4": 0.2},
    "?": {"7": 0.6, "2": 0.2, "P": 0.2},
    "¥": {"Y": 1.0},
    "©": {"0": 0.4, "O": 0.4, "C": 0.2},
    "@": {"0": 0.5, "Q": 0.3, "8": 0.2},
    "°": {"0": 0.5, "O": 0.5},
    "Ø": {"0": 1.0},
    "ø": {"0": 1.0},
    "&": {"8": 1.0},
    "%": {"X": 0.6, "8": 0.4},
}
"""What Tesseract's marks beside letters and digits mean in a code, by shape."""

_SAME_AS_CAPITAL = frozenset("cosuvwxzkpy")
"""Small letters that differ from their capital by size alone."""

_CERTAIN_AT_MOST = 0.985
"""Tesseract's own confidence is 0.99 on right and wrong characters alike."""

_NOT_TOLD_APART, _UNTOLD_SHARE = (("0", "O"), ("1", "I"), ("5", "S")), 0.3
"""Pairs that Tesseract takes for one another with certainty (6 of 220 fives, and of 0/O and 1/I whatever the
typeface suggests): such a part of either belongs to the other."""

_LOOK_ALIKE_SHARE = 0.6
"""Of what a reading leaves open, this part belongs to the character's look-alikes."""


@dataclass
class _Glyph:
    text: str
    left: float
    right: float
    confidence: float
    choices: dict[str, float] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """The character's part of all that the network considered there; Tesseract's confidence is 1 too
        often."""
        total = sum(self.choices.values())
        return self.choices.get(self.text, 0.0) / total if total else self.confidence


def lattices(hocr: bytes, pages: int) -> list[Lattice]:
    """One lattice for each page (each strip was a page of its own)."""
    found = [EMPTY] * pages
    tree = ET.fromstring(hocr)  # noqa: S314 - written by Tesseract a moment ago
    for page in tree.iter():
        if page.get("class") == "ocr_page":
            number = int(_title(page).get("ppageno", "0"))
            if number < pages:
                found[number] = _lattice(list(_glyphs(page)))
    return found


def _glyphs(page: ET.Element) -> Iterator[_Glyph | None]:
    """Characters left to right; None where a word ends."""
    for word in page.iter():
        if word.get("class") != "ocrx_word":
            continue
        glyph = None
        for part in word:
            if "x_bboxes" in part.get("title", ""):
                glyph = _glyph(part)
                if glyph is not None:
                    yield glyph
            elif glyph is not None and part.get("id", "").startswith("lstm_choices"):
                glyph.choices = _choices(part)
        yield None


def _glyph(part: ET.Element) -> _Glyph | None:
    facts = _title(part)
    if not part.text:
        return None
    left, _, right, _ = (float(number) for number in facts["x_bboxes"].split())
    return _Glyph(part.text.strip(), left, right, float(facts.get("x_conf", "0")) / 100)


def _choices(part: ET.Element) -> dict[str, float]:
    found: dict[str, float] = {}
    for choice in part:
        share = float(_title(choice).get("x_confs", "0")) / 100
        if choice.text and share > 0:
            found[choice.text.strip()] = found.get(choice.text.strip(), 0.0) + share
    return found


def _title(part: ET.Element) -> dict[str, str]:
    """hOCR keeps its facts as "name value; name value" in the title."""
    pairs = (item.strip().partition(" ") for item in part.get("title", "").split(";"))
    return {name: value for name, _, value in pairs}


def _lattice(glyphs: list[_Glyph | None]) -> Lattice:
    rows: list[NDArray[np.float64]] = []
    places: list[tuple[float, float]] = []
    breaks: list[int] = []
    for glyph in glyphs:
        if glyph is None or not _is_character(glyph.text):
            breaks.append(len(rows))
            continue
        rows.append(_row(glyph))
        places.append((glyph.left, glyph.right))
    if not rows:
        return EMPTY
    inner = tuple(sorted({at for at in breaks if 0 < at < len(rows)}))
    sureness = float(np.mean([glyph.share for glyph in glyphs if glyph is not None]))
    return Lattice(np.array(rows), np.array(places), inner, sureness)


def _is_character(text: str) -> bool:
    """Dashes, dots and quotes part the groups; everything else stands for a character."""
    return bool(text) and (text.isalnum() or text in _MEANT)


def _row(glyph: _Glyph) -> NDArray[np.float64]:
    found = _as_read(glyph)
    return found @ _UNTOLD


def _as_read(glyph: _Glyph) -> NDArray[np.float64]:
    sure = min(glyph.confidence, _CERTAIN_AT_MOST)
    weights: dict[str, float] = {}
    other = _add(weights, glyph.text, sure)
    rest = 1.0 - sure
    rivals = {text: share for text, share in glyph.choices.items() if text != glyph.text and text}
    total = sum(rivals.values())
    open_share = min(max(rest, total), 0.9)
    for text, share in rivals.items():
        other += _add(weights, text, open_share * share / total)
    for symbol in _main(glyph.text):
        for alike in alternatives(symbol):
            weights[alike] = weights.get(alike, 0.0) + rest * _LOOK_ALIKE_SHARE / 4
    return row(weights, other=other + 0.1 * rest)


def _untold() -> NDArray[np.float64]:
    matrix = np.eye(WIDTH)
    for pair in _NOT_TOLD_APART:
        for first, second in (pair, pair[::-1]):
            at, beside = SYMBOLS.index(first), SYMBOLS.index(second)
            matrix[at, at], matrix[at, beside] = 1 - _UNTOLD_SHARE, _UNTOLD_SHARE
    return matrix


_UNTOLD = _untold()


def _main(text: str) -> str:
    upper = text.upper()
    return upper if upper in SYMBOLS and len(upper) == 1 else ""


def _add(weights: dict[str, float], text: str, share: float) -> float:
    """Spread a share over the symbols a mark stands for; returns what goes to OTHER."""
    meant = _MEANT.get(text)
    if meant is None and not _main(text):
        return share
    small = text.islower() and text not in _SAME_AS_CAPITAL and meant is None
    kept = share * (0.6 if small else 1.0)
    for symbol, part in (meant or {_main(text): 1.0}).items():
        weights[symbol] = weights.get(symbol, 0.0) + kept * part
    return share - kept
