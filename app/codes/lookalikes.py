"""Characters that are taken for one another on a card: classes, folding, and the alternatives of a character.

The classes are data with a version. Keyed hashes of folded codes lie in stores, so the classes of a version
never change: another grouping is a new version beside the old ones.
"""

from functools import cache
from types import MappingProxyType

FOLD_VERSION = 1

# The first member of a class is the one that the others fold to.
_CLASSES = MappingProxyType(
    {
        1: ("0ODQ", "1IL", "8B", "5S", "2Z", "6G", "VUY", "3E", "7T"),
    }
)

# Within a class, who is taken for whom, likeliest first. Basis: the drawn shape. The pairs of the published
# claim-code advice come first (0/O, 1/I/L, 8/B, 5/S, then D/O, O/Q, U/V); a pair that differs by a tail or a
# stem comes behind one that differs by proportion alone.
_LIKELIEST_FIRST = MappingProxyType(
    {
        "0": "ODQ",
        "O": "0QD",
        "D": "O0Q",
        "Q": "O0D",
        "1": "IL",
        "I": "1L",
        "L": "1I",
        "U": "VY",
        "V": "UY",
        "Y": "VU",
    }
)


def fold(text: str, version: int = FOLD_VERSION) -> str:
    """The normalised text with each look-alike replaced by its class's first member.

    Two codes that differ by look-alikes alone fold to the same text. Raises KeyError for an unknown version.
    """
    return text.translate(_folding(version))


def classes(version: int = FOLD_VERSION) -> tuple[str, ...]:
    """The look-alike classes of a version, each with the member it folds to first."""
    return _CLASSES[version]


@cache
def alternatives(character: str) -> tuple[str, ...]:
    """The other members of the character's class, likeliest first; empty where it has no look-alike."""
    if character in _LIKELIEST_FIRST:
        return tuple(_LIKELIEST_FIRST[character])
    for members in _CLASSES[FOLD_VERSION]:
        if character in members:
            return tuple(member for member in members if member != character)
    return ()


@cache
def _folding(version: int) -> dict[int, str]:
    return {ord(member): group[0] for group in _CLASSES[version] for member in group}
