"""The programmes' forms: what fits them, and what may be a part of a longer code."""

import pytest

from app.codes.programme import load_book, shipped_paths
from app.scan import forms
from app.scan.lattice import Lattice
from tests.scan.drawing import GROUPS, HOUSE, lattice_of

BOOK = load_book(shipped_paths())
SHORT, LONG = BOOK.by_key("amazon").codes
APPLE = BOOK.by_key("apple").codes[0]


def fit(lattice: Lattice, key: str) -> float:
    programme = BOOK.by_key(key)
    (scores,) = forms.fits(lattice, [forms.form(programme, programme.codes[0])])
    return float(scores[0])


def test_programmes_that_print_alike_share_a_form() -> None:
    texts = [(one.pattern.text, one.has_check) for one in forms.forms(BOOK)]
    assert len(texts) == len(set(texts)) == 4
    assert texts[0][1]


@pytest.mark.parametrize(
    ("text", "is_grouped", "expected"),
    [
        ("HK4RMCXA7FWNJP", True, (False, True)),  # a fifteenth character may be covered at its end
        ("HK4RMCXA7FWNJP", False, (True, True)),
        ("XK4RMCXA7FWNJP", False, (True, True)),  # and it may be the beginning of a code of sixteen
    ],
)
def test_a_short_code_may_be_part_of_a_longer_one(
    text: str, is_grouped: bool, expected: tuple[bool, bool]
) -> None:
    assert forms.may_go_on(SHORT, text, BOOK, is_grouped=is_grouped) == expected


def test_fifteen_characters_in_groups_are_all_there_are() -> None:
    assert forms.may_go_on(LONG, "HK4RMCXA7FWNJPT", BOOK, is_grouped=True) == (False, False)


def test_the_longest_code_is_never_a_part() -> None:
    assert forms.may_go_on(APPLE, "XK4RMCXA7FWNJPTT", BOOK, is_grouped=False) == (False, False)


def test_gaps_of_another_form_cost_more_where_no_check_character_tells() -> None:
    strange = (3, 5, 4, 4)
    with_check = fit(lattice_of(HOUSE, groups=GROUPS), "house") - fit(
        lattice_of(HOUSE, groups=strange), "house"
    )
    code = "X" + HOUSE[1:]
    without = fit(lattice_of(code, groups=GROUPS), "apple") - fit(lattice_of(code, groups=strange), "apple")
    assert 0 < with_check < without


def test_a_letter_that_such_a_card_does_not_print_costs_more_than_one_drawn_like_what_it_does() -> None:
    """A zero that looks like an O is a zero; a T is no 7."""
    printed = fit(lattice_of("F018MKF9KCP6M49R"), "house")
    alike = fit(lattice_of("FO18MKF9KCP6M49R"), "house")
    strange = fit(lattice_of("FT18MKF9KCP6M49R"), "house")
    assert printed > alike > strange
