"""House codes: sixteen characters of an alphabet without look-alikes, the last of them a check character.

Printed 4-4-4-4. A code never begins with X (which marks another issuer's shape) and never consists of digits
alone (which is a serial's shape). What a person typed is folded onto the alphabet by whoever asks (see
`Programme.fits`); here codes are taken as they are.
"""

import secrets

# One member of each look-alike class and the fourteen characters that have no look-alike. The order gives
# each character its value and is part of the format: cards in people's hands depend on it.
ALPHABET = "0123456789ACFHJKMNPRVWX"
LENGTH = 16

# The weighted sum of all sixteen values is 0 modulo 23. The weights are the powers 5^0..5^15: 5 generates
# the residues modulo the prime 23, so the weights are non-zero (every single swap is found), different (every
# exchange of two characters is found), and two of them add up to 23 only eleven places apart (a twin error,
# AA read as CC, is found too, also with other characters between).
# Measured (tests/bench/house_check.py): of a million wrong codes of each kind, folded first, so many are
# taken for another code, in brackets with ISO 7064 MOD 37,36 over 36 letters: single swaps 0 (0), exchanges
# of neighbours 0 (0.16 %), of any two 0 (2.3 %), two look-alike swaps 0, each healed by folding (2.8 %, none
# healed), any two swaps 4.1 % (2.7 %).
_MODULUS = len(ALPHABET)
WEIGHTS = tuple(pow(5, place, _MODULUS) for place in range(LENGTH))
_BODIES = _MODULUS ** (LENGTH - 1)
_VALUES = {character: value for value, character in enumerate(ALPHABET)}
_DIGITS = frozenset("0123456789")


def check_character(body: str) -> str:
    """The sixteenth character for the first fifteen. Raises ValueError unless they are of the alphabet."""
    if len(body) != LENGTH - 1 or not _VALUES.keys() >= set(body):
        raise ValueError("a house code begins with 15 characters of its alphabet")
    missing = -_weighted_sum(body) * pow(WEIGHTS[-1], -1, _MODULUS)
    return ALPHABET[missing % _MODULUS]


def mint() -> str:
    """A new code, normalised, from the system's secure random source. 67.8 bits.

    One random number for all places: one for each takes six times as long.
    """
    while True:
        number, drawn = secrets.randbelow(_BODIES), []
        for _ in range(LENGTH - 1):
            number, at = divmod(number, _MODULUS)
            drawn.append(ALPHABET[at])
        body = "".join(drawn)
        code = body + check_character(body)
        if is_house_code(code):
            return code


def is_house_code(code: str) -> bool:
    """Whether the text, without folding, is a code this store could have minted."""
    return (
        len(code) == LENGTH
        and _VALUES.keys() >= set(code)
        and code[0] != "X"
        and not _DIGITS.issuperset(code)
        and _weighted_sum(code) % _MODULUS == 0
    )


def _weighted_sum(text: str) -> int:
    return sum(weight * _VALUES[character] for weight, character in zip(WEIGHTS, text, strict=False))
