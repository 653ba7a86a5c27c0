"""Which official name a part of a host is made to look like, and by what: letters, a slip, added words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from app.codes.links.address import Label, Letter, Span
from app.codes.links.domains import Official
from app.codes.links.letters import Glyph, glyphs
from app.environ import RESOURCES

SHORTEST_BRAND = 3
"""Letters of an official name that is looked for: shorter ones stand in too many others."""
_SHORTEST_WITH_SLIPS = 5
_SHORTEST_WITH_ANY_LETTER_ADDED = 6

_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


class By(StrEnum):
    SAME = "same"  # the very name
    LETTERS = "letters"  # letters or digits that look like its own
    SLIP = "slip"  # one letter more, less, exchanged, or a key beside it; or a dash within
    WORDS = "words"  # the name, or one that looks like it, with words around it


@dataclass(frozen=True, slots=True)
class Likeness:
    """How a label resembles an official name. `name` is where that name stands, `letters` the glyphs that are
    not the official ones with the letter each is taken for, `words` what stands around it."""

    official: Official
    by: By
    name: Span
    letters: tuple[tuple[Glyph, str], ...] = ()
    words: tuple[Span, ...] = ()


def likeness(label: Label, known: Sequence[Official]) -> Likeness | None:
    """The nearest official name that the label looks like; None where it looks like none."""
    brands = {one.brand: one for one in reversed(known) if len(one.brand) >= SHORTEST_BRAND}
    shown = glyphs(label.letters)
    found = [like for one in brands.values() if (like := _to(one, label, shown))]
    return min(found, key=lambda like: list(By).index(like.by), default=None)


def _to(official: Official, label: Label, shown: Sequence[Glyph]) -> Likeness | None:
    if label.text == official.brand:
        return Likeness(official, By.SAME, label.span)
    for find in (_whole, _with_words, _with_slip):
        if like := find(official, shown):
            return like
    return None


def _whole(official: Official, shown: Sequence[Glyph]) -> Likeness | None:
    if _reads(shown) != official.reads:
        return None
    return Likeness(official, By.LETTERS, _span(shown), _strange(official, shown))


def _with_words(official: Official, shown: Sequence[Glyph]) -> Likeness | None:
    """The name with words around it: any word behind a dash, words of deceit directly."""
    reads, length = _reads(shown), len(official.reads)
    at = reads.find(official.reads)
    while at >= 0:
        before, name, behind = shown[:at], shown[at : at + length], shown[at + length :]
        if _may_stand_before(before) and _may_stand_behind(behind):
            words = tuple(_span(part) for part in (before, behind) if part)
            return Likeness(official, By.WORDS, _span(name), _strange(official, name), words)
        at = reads.find(official.reads, at + 1)
    return None


def _may_stand_before(part: Sequence[Glyph]) -> bool:
    return _is_of_words(_written(part).rpartition("-")[2].rpartition("_")[2])


def _may_stand_behind(part: Sequence[Glyph]) -> bool:
    return _is_of_words(_written(part).partition("-")[0].partition("_")[0])


def _is_of_words(text: str) -> bool:
    """Whether the text is nothing, or known words and digits one after another."""
    known = _words()
    reached = {0}
    for at in range(len(text)):
        if at in reached:
            reached |= {at + len(word) for word in known if text.startswith(word, at)}
            if text[at].isdigit():
                reached.add(at + 1)
    return len(text) in reached


@cache
def _words() -> frozenset[str]:
    lines = (RESOURCES / "links" / "words.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _with_slip(official: Official, shown: Sequence[Glyph]) -> Likeness | None:
    if len(official.brand) < _SHORTEST_WITH_SLIPS:
        return None
    bare = [glyph for glyph in shown if glyph.written not in ("-", "_")]
    if _reads(bare) == official.reads:
        return Likeness(official, By.SLIP, _span(shown), _strange(official, bare))
    if _is_slip(_reads(shown), official.reads):
        return Likeness(official, By.SLIP, _span(shown))
    for start, end in _parts(shown):
        rest = [*shown[:start], *shown[end:]]
        # A slip in one of several words is one only beside known words: "apply-here-today" is not "apple".
        around = _written(rest).strip("-_").replace("_", "-").split("-")
        is_beside_words = all(map(_is_of_words, around)) and any(len(word) > 2 for word in around)
        if is_beside_words and _is_slip(_reads(shown[start:end]), official.reads):
            words = tuple(_span(part) for part in (shown[:start], shown[end:]) if part)
            return Likeness(official, By.SLIP, _span(shown[start:end]), words=words)
    return None


def _parts(shown: Sequence[Glyph]) -> Iterator[tuple[int, int]]:
    start = 0
    for at, glyph in enumerate([*shown, None]):
        if glyph is None or glyph.written in ("-", "_"):
            if at > start:
                yield start, at
            start = at + 1


def _is_slip(given: str, meant: str) -> bool:
    return given in _slips(meant)


@cache
def _slips(meant: str) -> frozenset[str]:
    """What one slip of a finger makes of the name. Its first letter stays: other names begin otherwise."""
    found = {meant[:at] + meant[at + 1 :] for at in range(1, len(meant))}
    found |= {meant[:at] + meant[at + 1] + meant[at] + meant[at + 2 :] for at in range(len(meant) - 1)}
    anything = (
        "abcdefghijklmnopqrstuvwxyz0123456789" if len(meant) >= _SHORTEST_WITH_ANY_LETTER_ADDED else "s"
    )
    for at, letter in enumerate(meant):
        beside = _beside(letter)
        found |= {meant[:at] + other + meant[at + 1 :] for other in beside if at}
        found |= {meant[: at + 1] + other + meant[at + 1 :] for other in (*beside, letter)}
        found |= {
            meant[: at + 1] + other + meant[at + 1 :] for other in anything if at == len(meant) - 1 or at == 0
        }
    return frozenset(found - {meant})


def _beside(letter: str) -> set[str]:
    """The keys around a letter's, by the places of a typewriter."""
    places = {key: (row, at + row / 2) for row, keys in enumerate(_KEYBOARD) for at, key in enumerate(keys)}
    if letter not in places:
        return set()
    row, at = places[letter]
    near = (key for key, (one, two) in places.items() if abs(one - row) <= 1 and abs(two - at) <= 1)
    return set(near) - {letter}


def _strange(official: Official, shown: Sequence[Glyph]) -> tuple[tuple[Glyph, str], ...]:
    """The glyphs that are not written as in the official name, with what stands there in it."""
    own = glyphs([Letter(char, Span(0, 0)) for char in official.brand])
    return tuple(
        (glyph, true.written) for glyph, true in zip(shown, own, strict=True) if glyph.written != true.written
    )


def _reads(shown: Sequence[Glyph]) -> str:
    return "".join(glyph.reads for glyph in shown)


def _written(shown: Sequence[Glyph]) -> str:
    return "".join(glyph.written for glyph in shown)


def _span(shown: Sequence[Glyph]) -> Span:
    return Span(shown[0].span.start, shown[-1].span.end)
