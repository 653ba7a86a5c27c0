"""Whether a text that has the length of a claim code is words all the same: a reason, a name, a login.

Only codes without a check character leave that question open; whoever knows one better asks it first.
"""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from app.codes.text import clean

_VOWELS: Final = frozenset("AEIOUY")
_FOLLOWERS: Final = {
    "A": "ABCDFGHIKLMNPRSTUVWXYZ", "B": "AEGILORSUY", "C": "ACEHIKLORTU", "D": "ADEGILORSU",
    "E": "ABCDEFGHIKLMNPRSTUVWXYZ", "F": "AEFILORTU", "G": "AEHILNORSTUY", "H": "AEILMNORSTUY",
    "I": "ABCDEFGILMNOPRSTVXZ", "J": "AEIOU", "K": "AEGIKLOSTUY", "L": "ABDEFILOSTUY", "M": "ABEIMOPSUY",
    "N": "ABCDEFGIKLNOSTUYZ", "O": "ABCDFGIKLMNOPRSTUVWX", "P": "AEHILOPRSTUY", "Q": "U",
    "R": "ABCDEFGIKLMNORSTUVWY", "S": "ACEGHIKLMOPSTUW", "T": "ACEGHILORSTUWYZ", "U": "ABCEFGILMNPRSTU",
    "V": "AEIO", "W": "AEHINORS", "X": "ACEIOPTUY", "Y": "AEILMNOPSU", "Z": "AEIOTU",
}  # fmt: skip
"""Which letters stand behind which in 97 of 100 pairs of English and German words (of Tillfold's own texts),
and in Japanese in Latin letters. Half of all pairs that are drawn are not among them."""
_ODD_PAIRS: Final = 6
"""One pair in so many may be another: in names, and where two words are written as one."""
_NUMBERED: Final = re.compile(r"([A-Z]{3,})[0-9]{1,4}")
_MODEL: Final = re.compile(r"(?=.{2,5}$)(?:[A-Z]+[0-9]+|[0-9]+[A-Z]+)")
"""S21, 128GB, 2x."""


def reads_as_words(text: str, printed: Collection[tuple[int, ...]]) -> bool:
    """Whether a person has written words, perhaps with numbers among them, and no code.

    text: letters A to Z and digits, with blanks or dashes. printed: the groups of the programmes' codes. No
    words are: the printed groups with their dashes; letters and digits mixed within a printed group or a text
    without blanks, unless the digits are a number behind a word; whatever is spelt as no language spells.

    What remains, and is taken for words, is a code whose letters happen to be spelt like words, with whole
    groups of digits or a number at the end at most: "WAIT NOBODY CAME", "GOT 5555 XTRAS". Of the codes that
    letters and digits can make, drawn at random, that is 5 in 10,000 in the printed groups with blanks and 4
    in one piece, as long as they are typed; `tests/codes/test_wording.py` counts them.
    """
    cleaned = clean(text).strip("- \n")
    parts = re.split("[- \n]+", cleaned)
    is_printed = tuple(map(len, parts)) in printed
    if is_printed and len(parts) > 1 and not {" ", "\n"} & set(cleaned):
        return False
    models = [part for part in parts if _MODEL.fullmatch(part) and not _NUMBERED.fullmatch(part)]
    if models and (is_printed or len(parts) == 1):
        return False
    words = [_letters_of(part) for part in parts if not (part.isdigit() or part in models)]
    return all(words) and _is_mostly(words, sum(map(len, parts)), models) and _is_spelt(words)


def _letters_of(part: str) -> str:
    """The word, without a number behind it; empty where it is none."""
    numbered = _NUMBERED.fullmatch(part)
    word = numbered[1] if numbered else part
    is_short = len(word) <= len("LTD")
    return word if word.isalpha() and (is_short or _VOWELS & set(word)) else ""


def _is_mostly(words: Sequence[str], length: int, models: Sequence[str]) -> bool:
    """Whether words are a third of the text, or two in five where S21 or 128GB stand beside them."""
    longest = max(map(len, words), default=0)
    letters = sum(len(word) for word in words if len(word) > len("OF"))
    return longest > len("THE") and (5 * letters >= 2 * length if models else 3 * letters >= length)


def _is_spelt(words: Sequence[str]) -> bool:
    pairs = [pair for word in words for pair in pairwise(word)]
    odd = sum(after not in _FOLLOWERS.get(before, "") for before, after in pairs)
    return odd * _ODD_PAIRS <= len(pairs)
