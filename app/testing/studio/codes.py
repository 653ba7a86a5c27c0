"""Seeded codes, serials and other numbers to print on practice cards. Never codes of real programmes."""

from dataclasses import dataclass

from app.codes import house
from app.testing.studio.dice import Dice

LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
PROGRAMMES = ("house", "practice-amazon", "practice-apple")


@dataclass(frozen=True, slots=True)
class CodeText:
    """A normalised code with the lengths of its printed groups. programme: None for a shape of no one's."""

    code: str
    groups: tuple[int, ...]
    programme: str | None

    def printed(self, separator: str) -> str:
        return group(self.code, self.groups, separator)


def group(text: str, groups: tuple[int, ...], separator: str) -> str:
    parts, at = [], 0
    for length in groups:
        parts.append(text[at : at + length])
        at += length
    return separator.join(parts)


def code_for(programme: str, dice: Dice) -> CodeText:
    """A code of a practice programme, or of a shape that is no programme's ("other"). Raises KeyError."""
    kinds = {"house": _house, "practice-amazon": _amazon, "practice-apple": _apple, "other": _other}
    return kinds[programme](dice)


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


def _other(dice: Dice) -> CodeText:
    """8 to 20 characters in groups of some length, from all letters and digits or fewer of them."""
    alphabet = dice.pick((LETTERS_AND_DIGITS, LETTERS_AND_DIGITS, house.ALPHABET, LETTERS_AND_DIGITS[:26]))
    length = dice.whole((8, 20))
    groups: list[int] = []
    even = dice.pick((3, 4, 4, 5, 5, 6, length))
    while sum(groups) < length:
        size = even if dice.chance(0.8) else dice.whole((2, 6))
        groups.append(min(size, length - sum(groups)))
    return CodeText(_letters(dice, length, alphabet), tuple(groups), None)


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


def labelled_number(dice: Dice) -> str:
    """What looks like a code and says that it is something else: an order, a model, a telephone, a book."""
    name, shapes = dice.pick(_NUMBERS)
    return name + _filled(dice.pick(shapes), dice)


def _filled(shape: str, dice: Dice) -> str:
    """# is any digit, ? any letter or digit, @ a letter."""
    alphabets = {"#": "0123456789", "?": LETTERS_AND_DIGITS, "@": LETTERS_AND_DIGITS[:26]}
    return "".join(dice.pick(alphabets[mark]) if mark in alphabets else mark for mark in shape)


_NUMBERS = (
    ("Order no. ", ("###-#######-#######", "@@########", "????-????-??", "#########")),
    ("Bestellnr. ", ("@#######", "####-####-##")),
    ("Model ", ("@@-####", "@@@#####", "??-???-##")),
    ("Ref. ", ("@@@@@#", "########@", "??????????")),
    ("Tel. ", ("0## #### ####", "+49 30 ### ####", "(###) ###-####")),
    ("ISBN ", ("978-#-###-#####-#", "979-##-####-###-#")),
    ("Product key: ", ("?????-?????-?????-?????-?????", "????-????-????-????-????-????")),
    ("S/N ", ("@@#?#?##?#?#", "####@@####@")),
    ("IBAN ", ("DE## #### #### #### #### ##", "GB## @@@@ #### #### ####")),
    ("Tracking ", ("1Z ### ??? ## #### ####", "@@#########@@")),
    ("VAT ID ", ("DE#########", "GB ### #### ##")),
    ("MAC ", ("A#:B#:#C:D#:##:E#",)),
    ("Lot ", ("@####@", "#####@ ##:##")),
    ("Booking ", ("@@@@@@", "?#?#?#")),
)


def receipt_number(dice: Dice) -> str:
    return dice.pick(("R-", "BON ", "NR ", "TXN ", "#")) + _letters(dice, dice.whole((5, 9)), "0123456789")
