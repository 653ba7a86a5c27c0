"""Text as people type and paste it, brought to one form: capitals, one kind of dash, one kind of space.

Nothing here knows what a claim code is.
"""

import unicodedata

LONGEST_TEXT = 100_000
"""Characters looked at in one text; an e-mail is shorter. What lies behind is ignored."""

BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Shown as nothing or as a blank, yet not of a category that says so."""

# Dashes by look or by keyboard (the Japanese one types a long-vowel mark), not by category.
_DASHES = frozenset("\u02d7\u2043\u2212\u2500\u2501\u30fc\uff70")
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)
_MORE_VARIATION_SELECTORS = range(0xE0100, 0xE01F0)


class _Cleaning(dict[int, str]):
    """What each character becomes, found when it is first met. Each by itself: normalising a whole text takes
    quadratic time on long runs of combining marks."""

    def __missing__(self, point: int) -> str:
        self[point] = cleaned = _clean_character(chr(point))
        return cleaned


def clean(text: str) -> str:
    """Capitals, full-width and similar forms as plain ones, every dash "-", every blank " ", line ends kept,
    marks that show nothing removed. At most LONGEST_TEXT characters are looked at."""
    return text[:LONGEST_TEXT].translate(_CLEANING)


def normalise(text: str) -> str:
    """The text of a code without what does not matter in it: case, dashes, blanks, invisible marks.

    Look-alikes stay as they are (`lookalikes.fold` is another step), and so do characters no code contains.
    """
    return clean(text).translate(_WITHOUT_SEPARATORS)


def without_invisible(text: str) -> str:
    """The text as it is, without the characters that show nothing and could hide or reorder others."""
    return "".join(character for character in text if not shows_nothing(character))


def _clean_character(character: str) -> str:
    if character in BLANK_LETTERS or shows_nothing(character):
        return ""
    if character in _DASHES or unicodedata.category(character) == "Pd":
        return "-"
    if character in "\n\r\u2028\u2029":
        return "\n"
    if character.isspace():
        return " "
    if character == "İ":  # caps lock on a Turkish keyboard
        return "I"
    plain = unicodedata.normalize("NFKC", character)
    if plain != character:
        return "".join(_clean_character(part) for part in plain)
    capital = character.upper()
    return capital if len(capital) == 1 else character


def shows_nothing(character: str) -> bool:
    """Whether it is a mark of format or control or a variation selector, of which a reader sees nothing."""
    point = ord(character)
    if point in _VARIATION_SELECTORS or point in _MORE_VARIATION_SELECTORS:
        return True
    category = unicodedata.category(character)
    return category in {"Cf", "Me"} or (category == "Cc" and not character.isspace())


_CLEANING = _Cleaning()
_WITHOUT_SEPARATORS = {ord("-"): None, ord(" "): None, ord("\n"): None}
