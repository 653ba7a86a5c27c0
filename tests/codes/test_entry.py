import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes import house
from app.codes.lookalikes import alternatives
from app.codes.programme import load_book, shipped_paths
from app.codes.recognise import Kind, entry

BOOK = load_book(shipped_paths())
HOUSE = "0123456789ACFHJV"


@pytest.mark.parametrize(
    ("typed", "groups", "fitting"),
    [
        ("", (4, 4, 4, 4), {"house", "practice-amazon", "practice-apple", "amazon", "apple"}),
        ("a", (4, 4, 4, 4), {"house", "practice-amazon", "amazon"}),
        ("X", (4, 6, 4), {"practice-amazon", "practice-apple", "amazon", "apple"}),
        ("abcd-123456", (4, 6, 4), {"house", "practice-amazon", "amazon"}),
        ("abcd 1234 56", (4, 4, 4, 4), {"house", "practice-amazon", "amazon"}),
        ("X123-4567-", (4, 4, 4, 4), {"practice-amazon", "practice-apple", "amazon", "apple"}),
        ("O1IL", (4, 4, 4, 4), {"house", "practice-amazon", "amazon"}),
        ("AB*", (), set()),
    ],
)
def test_a_beginning_shows_which_programmes_still_fit_and_the_cells_to_draw(book, typed, groups, fitting):
    shown = entry(typed, book)
    assert (shown.groups, set(shown.fitting), shown.complete) == (groups, fitting, False)


@pytest.mark.parametrize(
    ("typed", "groups", "fitting"),
    [
        ("abcd-123456-efgh", (4, 6, 4), {"practice-amazon", "amazon", "house"}),
        ("abcd-123456-efghi", (4, 6, 5), {"practice-amazon", "amazon", "house"}),
        ("X123 4567 89AB CDEF", (4, 4, 4, 4), {"practice-apple", "apple"}),
        (HOUSE.lower(), (4, 4, 4, 4), {"house"}),
        ("OI23456789ACFHJU", (4, 4, 4, 4), {"house"}),
    ],
)
def test_a_whole_code_is_complete(book, typed, groups, fitting):
    shown = entry(typed, book)
    assert (shown.groups, set(shown.fitting), shown.complete) == (groups, fitting, True)
    assert shown.recognised[0].kind is Kind.CLAIM_CODE


def test_a_house_code_fits_at_every_key_press_with_whatever_lookalikes(book):
    code = house.mint()
    typed = "".join((*alternatives(letter), letter)[0] for letter in code)
    for length in range(house.LENGTH + 1):
        shown = entry(typed[:length], book)
        assert "house" in shown.fitting
        assert shown.text == typed[:length]


def test_a_house_code_with_a_wrong_character_is_told_as_mistyped(book):
    shown = entry(HOUSE[:-1] + "W", book)
    assert (shown.fitting, shown.complete, shown.mistyped) == ((), False, ("house",))
    assert shown.recognised[0].kind is Kind.UNKNOWN


@pytest.mark.parametrize("typed", ["", HOUSE[:5], HOUSE, "6006491234567890", "ABCD-123456-EFGH"])
def test_nothing_else_is_told_as_mistyped(book, typed):
    assert entry(typed, book).mistyped == ()


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("6006491234567890", Kind.SERIAL),
        ("4006381333931123456", Kind.UNKNOWN),
        ("https://shop.example", Kind.LINK),
        ("RECEIPT-012345678901", Kind.RECEIPT),
        ("CHRISTMAS-SEASON-2026", Kind.PROMOTION),
    ],
)
def test_what_fits_nothing_is_told_for_what_it_is(book, typed, kind):
    shown = entry(typed, book)
    assert (shown.fitting, shown.groups, shown.complete) == ((), (), False)
    assert shown.recognised[0].kind is kind


@pytest.mark.parametrize(
    "pasted",
    [
        "Your claim code is ABCD-123456-EFGH.",
        "tillfold://redeem#code=abcd-123456-efgh",
        "Hello,\n\nyour code: ABCD 123456 EFGH\nSerial 6006491234567890\n" + "Best wishes " * 500,
    ],
)
def test_a_pasted_sentence_or_link_is_replaced_by_its_code(book, pasted):
    shown = entry(pasted, book)
    assert (shown.text, shown.complete, shown.groups) == ("ABCD123456EFGH", True, (4, 6, 4))


@given(text=st.text(max_size=200))
def test_any_text_can_be_typed(text):
    shown = entry(text, BOOK)
    assert shown.recognised
    assert bool(shown.groups) == bool(shown.fitting)
    assert shown.complete <= bool(shown.fitting)


def test_nothing_fits_where_there_are_no_programmes():
    shown = entry("ABCD", load_book([]))
    assert (shown.fitting, shown.groups, shown.complete) == ((), (), False)
