"""What is printed in the lines that the reader learns from: codes of every shape, and other print. Draws
nothing."""

from dataclasses import dataclass

from app.scan.lattice import SYMBOLS
from app.scan.readers.columns import DASH, SPACE, STRANGE
from app.testing.studio import codes, layouts
from app.testing.studio.dice import Dice

DASHES = "-–"
IGNORED = -1
"""In place of a class where nothing is asked of the net."""
MAYBE = "\0"
"""Stands for room that may be a space."""
_ALIKE = (
    "0OQDCG", "1ILTJ7", "8B3S", "5S6", "2Z7", "6G8B", "UVWY", "EFP", "T7I1Y", "MNWH", "KXYV", "PRFB", "9P4A",
    "O0DQ",
)  # fmt: skip
_PUNCTUATION = ".,:;/&#*+%()'\"!?$€£=_"


@dataclass(frozen=True, slots=True)
class Text:
    """A printed line. is_code: a claim code, not a serial, a label or other print."""

    line: str
    is_code: bool


def class_of(character: str) -> int:
    """The class the net should say for a printed character."""
    if character in SYMBOLS:
        return SYMBOLS.index(character)
    if character == MAYBE:
        return IGNORED
    if character in DASHES:
        return DASH
    return SPACE if character == " " else STRANGE


def choose(dice: Dice, part: str) -> Text:
    """Mostly codes; the rest is what else stands on cards, receipts and packages."""
    kind = dice.weighted({"code": 0.76, "number": 0.1, "words": 0.12, "mixed": 0.02})
    if kind == "code":
        return Text(code(dice), is_code=True)
    made = {"number": _number, "words": _words, "mixed": _mixed}[kind](dice, part)
    return Text(" ".join(made.split()) or "A", is_code=False)


def code(dice: Dice) -> str:
    """A practice programme's code, or random characters in groups of any size."""
    separator = dice.weighted({"-": 0.56, " ": 0.25, "": 0.16, "–": 0.015, " - ": 0.015})
    if dice.chance(0.4):
        return codes.code_for(dice.pick(codes.PROGRAMMES), dice).printed(separator)
    return codes.group(_random(dice), _groups(dice, 20), separator)


def _random(dice: Dice) -> str:
    alphabet = dice.weighted({SYMBOLS: 0.86, SYMBOLS[:10]: 0.06, SYMBOLS[10:]: 0.08})
    alike = dice.pick(_ALIKE)
    share = dice.pick((0.0, 0.0, 0.3, 0.6))
    return "".join(dice.pick(alike) if dice.chance(share) else dice.pick(alphabet) for _ in range(20))


def _groups(dice: Dice, longest: int) -> tuple[int, ...]:
    """Sizes of groups of 8 to `longest` characters together."""
    total = dice.whole((8, longest))
    if dice.chance(0.25):
        return (total,)
    if dice.chance(0.6):
        size = dice.whole((3, 6))
        return (size,) * (total // size) + ((total % size,) if total % size else ())
    sizes: list[int] = []
    while sum(sizes) < total:
        sizes.append(min(dice.whole((2, 7)), total - sum(sizes)))
    return tuple(sizes)


def _number(dice: Dice, part: str) -> str:
    kind = dice.whole((0, 6))
    if kind < 3:
        return dice.pick(layouts.words(part)["serial_marks"]) + codes.serial(dice)
    if kind == 3:
        return codes.ean13(dice)
    if kind == 4:
        day, month, year = dice.whole((1, 31)), dice.whole((1, 12)), dice.whole((2019, 2031))
        return dice.pick("./-").join((f"{day:02}", f"{month:02}", str(year)))
    if kind == 5:
        return codes.receipt_number(dice)
    return dice.pick(("Tel. ", "+49 ", "0800 ", "TOTAL ", "$", "")) + "".join(
        dice.pick("0123456789 .,") for _ in range(dice.whole((4, 12)))
    )


def _words(dice: Dice, part: str) -> str:
    words = layouts.words(part)
    kind = dice.pick(
        ("labels", "legal", "household", "items", "shops", "panel_words", "thanks", "towns", "made")
    )
    if kind == "made":
        made = "".join(dice.pick("abcdefghijklmnopqrstuvwxyzaeiou") for _ in range(dice.whole((3, 22))))
        made = " ".join(made[at : at + 6] for at in range(0, len(made), 6))
        return dice.pick((made, made.title(), made.upper()))
    line = dice.pick(words[kind]) or "Card"
    if len(line) > 34:
        start = dice.whole((0, len(line) - 30))
        line = line[start : start + dice.whole((8, 30))].strip()
    return line.upper() if dice.chance(0.2) else line


def _mixed(dice: Dice, _: str) -> str:
    signs = SYMBOLS + "abcdefghijklmnopqrstuvwxyz" + _PUNCTUATION + "   "
    return "".join(dice.pick(signs) for _ in range(dice.whole((4, 24)))).strip() or "A"
