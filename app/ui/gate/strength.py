"""How hard a password is to guess, in words. Length counts; what everybody tries first does not."""

from enum import IntEnum

LEAST = 10
"""Shorter passwords are not taken (NIST SP 800-63B asks for 8 with a second factor, 15 without)."""
_GOOD, _STRONG = 14, 20
_SHORTEST_WORD = 3
_COMMON = ("password", "passwort", "123456", "qwert", "abcdef", "letmein", "iloveyou", "tillfold", "welcome")


class Strength(IntEnum):
    NONE = 0
    SHORT = 1
    WEAK = 2
    FAIR = 3
    STRONG = 4


def strength_of(password: str, *known: str) -> Strength:
    """`known` are words that anybody would try: the name and the login."""
    if not password:
        return Strength.NONE
    length = len(password) - _lost(password.casefold(), known)
    if len(password) < LEAST:
        return Strength.SHORT
    if length < LEAST or len(set(password)) <= LEAST // 2:
        return Strength.WEAK
    if length < _GOOD:
        return Strength.FAIR
    return Strength.STRONG if length >= _STRONG or len(set(password)) >= _GOOD - 2 else Strength.FAIR


def _lost(password: str, known: tuple[str, ...]) -> int:
    """Characters that add nothing because they are part of a word everybody tries."""
    words = (*_COMMON, *(word.casefold() for word in known if len(word) >= _SHORTEST_WORD))
    return sum(len(word) for word in words if word in password)
