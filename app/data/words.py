"""Words by which a movement is found again: cut out of texts in one way when written and when searched."""

import unicodedata
from collections.abc import Iterable

LONGEST = 40
MOST = 24
"""Words kept of one movement: an order's reference and merchant have a few, never a page of text."""


def words_of(texts: Iterable[str]) -> list[str]:
    """The texts' words, each once: letters and digits without case, as Unicode compares them."""
    found: dict[str, None] = {}
    for text in texts:
        folded = unicodedata.normalize("NFKC", text).casefold()
        spaced = "".join(character if character.isalnum() else " " for character in folded)
        found |= dict.fromkeys(word[:LONGEST] for word in spaced.split())
    return list(found)[:MOST]


def word_of_kind(kind: str) -> str:
    """What every movement of a kind is found by. Nobody can type it as a word: it begins with a sign."""
    return f"={kind}"
