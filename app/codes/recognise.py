"""What is this text? A claim code of some programmes, another number on the card, a link, or nothing known.

The two entrances: `recognise` for a whole text, `entry` for a code field at each key press.
"""

import re
from dataclasses import dataclass, field
from itertools import accumulate

from app.codes.kinds import Kind, Recognised, claims, whole
from app.codes.links import code_in_account_link, code_in_link
from app.codes.pattern import LONGEST_CODE, CodePattern
from app.codes.programme import Issued, Programme, ProgrammeBook
from app.codes.search import numbers_within, within
from app.codes.text import LONGEST_TEXT, clean, normalise, without_invisible

__all__ = ["Entry", "Kind", "Recognised", "entry", "normalise", "recognise"]

_ADDRESS = re.compile(r"(?i)(?<![a-z0-9+.-])((?:(?:tillfold|https?)://|www\.)[^\s?#<>\"]{0,500})[^\s<>\"]*")
_LONGEST_TYPED = 8 * LONGEST_CODE  # a code typed with blanks and dashes between all its characters


@dataclass(frozen=True, slots=True)
class Entry:
    """What a code field shows.

    text: normalised. groups: the lengths of the cells to draw, empty where nothing fits. fitting: the
    programmes whose codes can begin with the text. complete: it is a whole code of one of them. mistyped:
    programmes whose whole code it would be, were its check character right: some character is not the card's.
    recognised: what the text is as it stands, worth showing once nothing fits.
    """

    text: str = field(repr=False)  # a claim code is a secret
    groups: tuple[int, ...]
    fitting: tuple[str, ...]
    complete: bool
    mistyped: tuple[str, ...]
    recognised: tuple[Recognised, ...]


def recognise(text: str, book: ProgrammeBook) -> tuple[Recognised, ...]:
    """What the text is, likeliest first; never empty. Takes anything; linear in its length, up to
    LONGEST_TEXT characters."""
    text = text[:LONGEST_TEXT]
    found: list[Recognised] = []
    if code := code_in_link(text):
        found += claims(code, book)
    if code := code_in_account_link(text):
        found.append(Recognised(Kind.ACCOUNT, code))
    addresses = [without_invisible(match[1]).rstrip(".,;:!)") for match in _ADDRESS.finditer(text)]
    rest = _ADDRESS.sub(" ", text) if addresses else text
    found += _in_text(rest, book)
    found += [Recognised(Kind.LINK, address) for address in addresses[:1]]
    return tuple(dict.fromkeys(found)) or (Recognised(Kind.UNKNOWN, normalise(text)),)


def entry(text: str, book: ProgrammeBook) -> Entry:
    """Live feedback on what was typed or pasted so far. A pasted sentence or link is replaced by its code."""
    found = recognise(text, book)
    typed = normalise(text)
    forms = _forms(typed, book)
    if not forms and found[0].kind is Kind.CLAIM_CODE:
        typed = found[0].text
        forms = _forms(typed, book)
    complete = any(pattern.length == len(typed) for _, pattern in forms)
    mistyped = _mistyped(typed, book) if found[0].kind in {Kind.UNKNOWN, Kind.PROMOTION} else ()
    fitting = tuple(dict.fromkeys(programme.key for programme, _ in forms))
    return Entry(typed, _groups_to_draw(text, typed, forms), fitting, complete, mistyped, found)


def _in_text(text: str, book: ProgrammeBook) -> list[Recognised]:
    """Whole where that gives something, else what stands in it. A text with blanks can be a code typed in
    groups as well as words around a number: "ID 012345678905" is both."""
    cleaned = clean(text).strip(" \n-")
    found = whole(cleaned, book) if len(cleaned) <= _LONGEST_TYPED else []
    if not found:
        return within(cleaned, book)
    if found[0].kind is Kind.CLAIM_CODE and {" ", "\n"} & set(cleaned):
        found += numbers_within(cleaned, book)
    return found


def _forms(typed: str, book: ProgrammeBook) -> list[tuple[Programme, CodePattern]]:
    """Programmes and forms whose codes can begin with the text; a whole code must also pass its check."""
    return [
        (programme, pattern)
        for programme in book.programmes
        for pattern in programme.begins(typed)
        if pattern.length > len(typed) or programme.fits(typed)
    ]


def _mistyped(typed: str, book: ProgrammeBook) -> tuple[str, ...]:
    return tuple(
        programme.key
        for programme in book.programmes
        if programme.check
        and not programme.fits(typed)
        and any(pattern.length == len(typed) for pattern in programme.begins(typed))
    )


def _groups_to_draw(text: str, typed: str, forms: list[tuple[Programme, CodePattern]]) -> tuple[int, ...]:
    """The printed groups of the form that the typed dashes speak for; else of our own programmes before the
    others', of a complete code before a growing one, of house codes, of the shorter form."""
    dashes = _typed_ends(text, typed)

    def rank(form: tuple[Programme, CodePattern]) -> tuple[int, bool, bool, bool, int]:
        programme, pattern = form
        ends = {end for end in accumulate(pattern.groups[:-1]) if end < len(typed) or end in dashes}
        return (
            len(dashes ^ ends) if dashes else 0,
            programme.issued is not Issued.HERE,
            pattern.length != len(typed),
            programme.check is None,
            pattern.length,
        )

    return min(forms, key=rank)[1].groups if forms else ()


def _typed_ends(text: str, typed: str) -> set[int]:
    """After how many characters the person typed a dash or a space; nothing for a pasted sentence."""
    parts = re.split("[- \n]+", clean(text[:200]).lstrip(" \n-"))
    return set(accumulate(map(len, parts[:-1]))) if "".join(parts) == typed else set()
