"""How many mistakes in a code go unnoticed: house codes, folded first or as typed, beside ISO 7064 MOD 37,36.

Run as `python tests/bench/house_check.py [COUNT]`. For every kind of mistake it makes COUNT (a million)
random codes wrong, keeps those whose text is another than before, and counts which of them are accepted as
another code (unnoticed) and which still lead to the card they were read from (healed by folding).
"""

import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.codes import house
from app.codes.lookalikes import alternatives, fold

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SEED = 20261122
LENGTH = house.LENGTH

Codes = NDArray[np.int64]  # (count, 16): each character as its place in LETTERS
Truths = NDArray[np.bool_]  # (count,)
Mistake = Callable[[np.random.Generator, Codes], Codes]

FOLDED = np.array([LETTERS.index(fold(letter)) for letter in LETTERS])
HOUSE = np.array([LETTERS.index(letter) for letter in house.ALPHABET])
HOUSE_VALUE = np.array([house.ALPHABET.find(letter) for letter in LETTERS])
LOOKALIKES = [[LETTERS.index(other) for other in alternatives(letter)] for letter in LETTERS]
LOOKALIKE_COUNT = np.array([len(others) for others in LOOKALIKES])
LOOKALIKE = np.array([(others + [0] * 3)[:3] for others in LOOKALIKES])  # (36, 3), padded with zeros


def house_codes(rng: np.random.Generator, count: int) -> Codes:
    """As `house.mint` makes them, but from a seeded source and all at once."""
    values = rng.integers(0, len(HOUSE), (count, LENGTH))
    values[:, 0] = rng.integers(0, len(HOUSE) - 1, count)  # X is the last one
    weights = np.array(house.WEIGHTS)
    missing = -(values[:, :-1] @ weights[:-1]) * pow(house.WEIGHTS[-1], -1, len(HOUSE))
    values[:, -1] = missing % len(HOUSE)
    codes = HOUSE[values]
    codes = codes[(codes > 9).any(axis=1)]
    if not all(house.is_house_code("".join(LETTERS[at] for at in code)) for code in codes[:1000]):
        raise AssertionError("this bench and app.codes.house disagree about the check character")
    return codes


def is_house(codes: Codes) -> Truths:
    values = HOUSE_VALUE[codes]
    checked = values @ np.array(house.WEIGHTS) % len(HOUSE) == 0
    return checked & (values >= 0).all(axis=1) & (values[:, 0] != len(HOUSE) - 1) & (codes > 9).any(axis=1)


def iso_codes(rng: np.random.Generator, count: int) -> Codes:
    codes = rng.integers(0, len(LETTERS), (count, LENGTH))
    codes[:, -1] = (1 - _running_product(codes)) % 36
    return codes


def is_iso(codes: Codes) -> Truths:
    return (_running_product(codes) + codes[:, -1]) % 36 == 1


def _running_product(codes: Codes) -> Codes:
    """ISO 7064's hybrid system over all characters but the last."""
    running = np.full(len(codes), 36)
    for place in range(LENGTH - 1):
        total = (running + codes[:, place]) % 36
        running = np.where(total == 0, 36, total) * 2 % 37
    return running


def single_swap(rng: np.random.Generator, codes: Codes) -> Codes:
    """One character becomes any other of the 36."""
    wrong, rows = codes.copy(), np.arange(len(codes))
    at = rng.integers(0, LENGTH, len(codes))
    wrong[rows, at] = (codes[rows, at] + rng.integers(1, 36, len(codes))) % 36
    return wrong


def two_swaps(rng: np.random.Generator, codes: Codes) -> Codes:
    return single_swap(rng, single_swap(rng, codes))


def neighbour_exchange(rng: np.random.Generator, codes: Codes) -> Codes:
    first = rng.integers(0, LENGTH - 1, len(codes))
    return _exchanged(codes, first, first + 1)


def any_exchange(rng: np.random.Generator, codes: Codes) -> Codes:
    first = rng.integers(0, LENGTH, len(codes))
    return _exchanged(codes, first, (first + rng.integers(1, LENGTH, len(codes))) % LENGTH)


def _exchanged(codes: Codes, first: Codes, second: Codes) -> Codes:
    wrong, rows = codes.copy(), np.arange(len(codes))
    wrong[rows, first], wrong[rows, second] = codes[rows, second], codes[rows, first]
    return wrong


def double_lookalike(rng: np.random.Generator, codes: Codes) -> Codes:
    """Two characters that have look-alikes become one of them. Codes without two such stay as they are."""
    has_lookalike = LOOKALIKE_COUNT[codes] > 0
    places = np.argsort(np.where(has_lookalike, rng.random(codes.shape), 2.0), axis=1)[:, :2]
    rows = np.flatnonzero(has_lookalike.sum(axis=1) >= 2)
    wrong = codes.copy()
    for at in (places[rows, 0], places[rows, 1]):
        letters = codes[rows, at]
        wrong[rows, at] = LOOKALIKE[letters, rng.integers(0, LOOKALIKE_COUNT[letters])]
    return wrong


MISTAKES: dict[str, Mistake] = {
    "single swap": single_swap,
    "neighbour exchange": neighbour_exchange,
    "any-two exchange": any_exchange,
    "double look-alike swap": double_lookalike,
    "two swaps, any characters": two_swaps,
}


def house_folded(right: Codes, wrong: Codes) -> tuple[Truths, Truths]:
    """(unnoticed, healed) when what was typed is folded before it is checked, as `Programme.fits` does."""
    folded = FOLDED[wrong]
    is_same = (folded == right).all(axis=1)
    return is_house(folded) & ~is_same, is_same


def house_as_typed(right: Codes, wrong: Codes) -> tuple[Truths, Truths]:
    return is_house(wrong), np.zeros(len(wrong), dtype=bool)


def iso_as_typed(right: Codes, wrong: Codes) -> tuple[Truths, Truths]:
    return is_iso(wrong), np.zeros(len(wrong), dtype=bool)


SCHEMES = {
    "house, folded": (house_codes, house_folded),
    "house, as typed": (house_codes, house_as_typed),
    "ISO 7064 MOD 37,36": (iso_codes, iso_as_typed),
}


def rows(count: int) -> Iterator[tuple[str, str, int, int, int]]:
    for (name, mistake), (scheme, (draw, judge)) in product(MISTAKES.items(), SCHEMES.items()):
        rng = np.random.default_rng(SEED)
        right = draw(rng, count)
        wrong = mistake(rng, right)
        is_changed = (wrong != right).any(axis=1)
        unnoticed, healed = judge(right[is_changed], wrong[is_changed])
        yield name, scheme, int(is_changed.sum()), int(unnoticed.sum()), int(healed.sum())


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    print(f"{'mistake':<27}{'scheme':<20}{'wrong texts':>12}{'unnoticed':>11}{'%':>8}{'healed':>9}")
    for name, scheme, changed, unnoticed, healed in rows(count):
        print(f"{name:<27}{scheme:<20}{changed:>12}{unnoticed:>11}{unnoticed / changed:>8.3%}{healed:>9}")


if __name__ == "__main__":
    main()
