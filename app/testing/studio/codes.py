"""Seeded codes, serials and other numbers to print on practice cards. Never codes of real programmes."""

from dataclasses import dataclass

from app.codes import house
from app.testing.studio.dice import Dice

LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
PROGRAMMES = ("house", "practice-amazon", "practice-apple")


@dataclass(frozen=True, slots=True)
class CodeText:
    """A normalised code with the lengths of its printed groups."""

    code: str
    groups: tuple[int, ...]
    programme: str

    def printed(self, separator: str) -> str:
        return group(self.code, self.groups, separator)


def group(text: str, groups: tuple[int, ...], separator: str) -> str:
    parts, at = [], 0
    for length in groups:
        parts.append(text[at : at + length])
        at += length
    return separator.join(parts)


def code_for(programme: str, dice: Dice) -> CodeText:
    """A code of a practice programme. Raises KeyError for another one."""
    return {"house": _house, "practice-amazon": _amazon, "practice-apple": _apple}[programme](dice)


def groups_of(code: str, programme: str | None) -> tuple[int, ...]:
    """How a given code is printed: as its programme prints it, else in fours."""
    if programme == "practice-amazon":
        return (4, 6, len(code) - 10)
    return tuple(min(4, len(code) - at) for at in range(0, len(code), 4))


def _letters(dice: Dice, count: int, alphabet: str) -> str:
    return "".join(dice.pick(alphabet) for _ in range(count))


def _house(dice: Dice) -> CodeText:
    while True:
        body = _letters(dice, house.LENGTH - 1, house.ALPHABET)
        code = body + house.check_character(body)
        if house.is_house_code(code):
            return CodeText(code, (4, 4, 4, 4), "house")


def _amazon(dice: Dice) -> CodeText:
    last = dice.pick((4, 4, 5))
    code = _letters(dice, 10 + last, LETTERS_AND_DIGITS)
    if code.isdigit() or code.isalpha():
        return _amazon(dice)
    return CodeText(code, (4, 6, last), "practice-amazon")


def _apple(dice: Dice) -> CodeText:
    code = "X" + _letters(dice, 15, LETTERS_AND_DIGITS)
    return CodeText(code, dice.pick(((16,), (4, 4, 4, 4))), "practice-apple")


def serial(dice: Dice) -> str:
    """16 or 30 digits, sometimes in groups as cards print them."""
    length = dice.pick((16, 16, 30))
    digits = _letters(dice, length, "0123456789")
    size = dice.pick((4, 4, length) if length == 16 else (5, 6, length))
    return group(digits, (size,) * (length // size), " ")


def ean13(dice: Dice) -> str:
    """Thirteen digits with a right check digit."""
    body = dice.pick(("40", "50", "59", "76", "2")) + _letters(dice, 12, "0123456789")
    body = body[:12]
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(body))
    return body + str(-total % 10)


def receipt_number(dice: Dice) -> str:
    return dice.pick(("R-", "BON ", "NR ", "TXN ", "#")) + _letters(dice, dice.whole((5, 9)), "0123456789")
