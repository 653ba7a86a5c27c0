"""Letters that are taken for others in an address: one reading for all that looks the same, and alphabets.

Which foreign letters look like Latin ones is Unicode's list of confusables; which Latin letters and digits
look like one another in the faces of screens is written here. `codes.lookalikes` has printed capitals.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from app.codes.links.address import Letter, Span

# What two letters together are read as, then what one is read as. Both sides of a comparison are read so:
# no letter is lost by standing for another.
_TOGETHER = {"rn": "m", "vv": "w", "cl": "d"}
_ALONE = {
    "0": "o", "1": "l", "i": "l", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g",
    "2": "z", "q": "g", "v": "u",
}  # fmt: skip
_PLAIN = re.compile(r"[a-z0-9-]")
_ANY_SCRIPT = frozenset({"COMMON", "INHERITED", "Unknown"})
# Alphabets that honest names hold together (Unicode TS 39, "highly restrictive").
_TOGETHER_IN_USE = (
    frozenset({"LATIN", "HAN", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "HAN", "BOPOMOFO"}),
    frozenset({"LATIN", "HAN", "HANGUL"}),
)


class Glyph(NamedTuple):
    """What a reader takes one or two letters for. `written` are they themselves."""

    reads: str
    written: str
    span: Span


def glyphs(letters: Sequence[Letter]) -> list[Glyph]:
    """The letters as a hasty reader sees them. A letter that looks like no Latin one stays itself."""
    plain = _plain(letters)
    found: list[Glyph] = []
    at = 0
    while at < len(plain):
        pair = "".join(glyph.reads for glyph in plain[at : at + 2])
        if pair in _TOGETHER:
            one, two = plain[at : at + 2]
            found.append(
                Glyph(_TOGETHER[pair], one.written + two.written, Span(one.span.start, two.span.end))
            )
            at += 2
        else:
            one = plain[at]
            found.append(one._replace(reads=_ALONE.get(one.reads, one.reads)))
            at += 1
    return found


def skeleton(text: str) -> str:
    """What the text is read as; two texts of one skeleton are taken for each other."""
    return "".join(glyph.reads for glyph in glyphs([Letter(char, Span(0, 0)) for char in text]))


def _plain(letters: Sequence[Letter]) -> list[Glyph]:
    found: list[Glyph] = []
    for char, span in letters:
        if found and unicodedata.combining(char):  # an accent on its own belongs to the letter before it
            last = found[-1]
            found[-1] = Glyph(last.reads, last.written + char, Span(last.span.start, span.end))
        else:
            found += [Glyph(reads, char, span) for reads in latin_of(char) or char]
    return found


@cache
def latin_of(char: str) -> str:
    """The small Latin letters or digits that the character is or looks like; "" where it looks like none."""
    if _PLAIN.fullmatch(char):
        return char
    if char.isascii():
        return ""
    base = unicodedata.normalize("NFKD", char)[:1].lower()  # é, ä, ａ
    if _PLAIN.fullmatch(base):
        return base
    for similar in (char, char.upper()):
        for reading in _confusables(similar):
            reading = "".join(
                part for part in reading if not unicodedata.combining(part)
            )  # ł is l and a stroke
            if re.fullmatch(r"[a-z0-9-]{1,3}", reading):
                return reading
    return ""


def ascii_of(char: str) -> str:
    """The sign of an address ("/", "?", "#", "@", ":" or ".") that a character looks like and is not."""
    if char.isascii():
        return ""
    known = {unicodedata.normalize("NFKC", char), *_confusables(char)}
    return next((sign for sign in "/?#@:.%" if sign in known), "")


def scripts(text: str) -> set[str]:
    """The alphabets of the text's letters, "LATIN", "CYRILLIC", …, where there is more than one and they are
    not in use together; else nothing."""
    from confusable_homoglyphs import categories  # late: reads its list, 0.1 s

    if text.isascii():
        return set()
    found: set[str] = {categories.alias(char) for char in text} - _ANY_SCRIPT
    is_in_use = any(found <= known for known in _TOGETHER_IN_USE)
    return found if len(found) > 1 and not is_in_use else set()


@cache
def script(char: str) -> str:
    """The alphabet of one letter, as Unicode names it."""
    from confusable_homoglyphs import categories

    return str(categories.alias(char))


@cache
def _confusables(char: str) -> tuple[str, ...]:
    from confusable_homoglyphs.confusables import confusables_data  # late: reads its list, 0.1 s

    return tuple(one["c"].strip("\u200e").lower() for one in confusables_data.get(char, ()))
