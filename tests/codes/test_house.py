import secrets
from itertools import combinations

import pytest

from app.codes import house
from app.codes.lookalikes import alternatives, classes, fold

PRIME = 23


def codes(count):
    return [house.mint() for _ in range(count)]


def test_the_alphabet_and_the_weights_are_part_of_the_format():
    assert house.ALPHABET == "0123456789ACFHJKMNPRVWX"
    assert house.WEIGHTS == (1, 5, 2, 10, 4, 20, 8, 17, 16, 11, 9, 22, 18, 21, 13, 19)
    assert house.check_character("0123456789ACFHJ") == "V"
    assert house.is_house_code("0123456789ACFHJV")


def test_the_alphabet_holds_one_member_of_each_class_and_all_that_have_no_lookalike():
    assert len(house.ALPHABET) == len(set(house.ALPHABET)) == PRIME
    assert fold(house.ALPHABET) == house.ALPHABET
    for members in classes():
        assert sum(member in house.ALPHABET for member in members) == 1
    alone = {letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" if not alternatives(letter)}
    assert alone <= set(house.ALPHABET)


def test_every_single_swap_changes_the_sum():
    for weight in house.WEIGHTS:
        for difference in range(1, PRIME):
            assert weight * difference % PRIME != 0


def test_every_exchange_of_two_characters_changes_the_sum():
    assert len(house.WEIGHTS) == house.LENGTH == 16
    for one, other in combinations(house.WEIGHTS, 2):
        for difference in range(1, PRIME):
            assert (one - other) * difference % PRIME != 0


def test_every_twin_error_of_neighbours_changes_the_sum():
    """AA read as CC, also with up to nine characters between the twins."""
    for (at, one), (behind, other) in combinations(enumerate(house.WEIGHTS), 2):
        assert (one + other) % PRIME != 0 or behind - at == 11


def test_no_single_swap_of_a_minted_code_is_accepted():
    for code in codes(20):
        for at in range(house.LENGTH):
            for other in set(house.ALPHABET) - {code[at]}:
                assert not house.is_house_code(code[:at] + other + code[at + 1 :])


def test_no_exchange_of_two_characters_of_a_minted_code_is_accepted():
    for code in codes(50):
        for at, behind in combinations(range(house.LENGTH), 2):
            letters = list(code)
            letters[at], letters[behind] = letters[behind], letters[at]
            wrong = "".join(letters)
            assert wrong == code or not house.is_house_code(wrong)


def test_minted_codes_are_valid_and_do_not_repeat():
    minted = codes(2_000)
    assert len(set(minted)) == len(minted)
    assert all(house.is_house_code(code) and fold(code) == code and code[0] != "X" for code in minted)


def test_minting_draws_again_rather_than_begin_with_x_or_be_digits_alone(monkeypatch):
    digits = next(
        body
        for body in (f"{number:015d}" for number in range(1, 100))
        if house.check_character(body).isdigit()
    )
    size = len(house.ALPHABET)
    drawn = iter(
        sum(house.ALPHABET.index(letter) * size**place for place, letter in enumerate(body))
        for body in ("X23456789ACFHJK", digits, "0123456789ACFHJ")
    )
    asked: list[int] = []

    def randbelow(most: int) -> int:
        asked.append(most)
        return next(drawn)

    monkeypatch.setattr(secrets, "randbelow", randbelow)
    assert house.mint() == "0123456789ACFHJV"
    assert asked == [size**15] * 3, "every body is as likely as any other"


def test_a_serial_of_sixteen_digits_is_never_a_house_code():
    right = [body + house.check_character(body) for body in (f"{number:015d}" for number in range(500))]
    numbers = [code for code in right if code.isdigit()]
    assert numbers
    assert not any(map(house.is_house_code, numbers))


@pytest.mark.parametrize(
    "text", ["", "0", "O123456789ACFHJW", "0123456789ACFHJV0", "0123-4567-89AC-FH", "é" * 16]
)
def test_other_texts_are_not_house_codes(text):
    assert not house.is_house_code(text)


@pytest.mark.parametrize("body", ["", "0123456789ACFH", "0123456789ACFHJV", "0123456789ACFHO"])
def test_a_check_character_needs_fifteen_characters_of_the_alphabet(body):
    with pytest.raises(ValueError, match="15 characters"):
        house.check_character(body)
