"""The line under the code field: what the text is so far, and whether it may be sent."""

import pytest

from app.codes.programme import ProgrammeBook, load_book, shipped_paths
from app.ui.redeem.reading import read
from app.ui.theme import Tone
from tests.ui.fakes import GOOD_CODE


@pytest.fixture(scope="module")
def book() -> ProgrammeBook:
    return load_book(shipped_paths())


@pytest.mark.parametrize(
    ("text", "said", "tone"),
    [
        ("", "Type the code", Tone.NOTE),
        ("53NV", "So far this fits House card", Tone.SUCCESS),
        (GOOD_CODE, "whole claim code of House card", Tone.SUCCESS),
        ("0049234117542468", "serial number", Tone.WARN),
        ("4006381333931", "number under a barcode", Tone.WARN),
        ("R-2026-004398", "number of a receipt", Tone.WARN),
        ("https://shop.example/cards", "link", Tone.WARN),
        (GOOD_CODE[:-1] + "9", "does not fit", Tone.WARN),
        ("HHHH-HHHH-HHHH-HHHH", "the check of House card does not fit", Tone.WARN),
        ("SPRING-SALE-OF-CARDS", "promotional code", Tone.NOTE),
        ("?" * 9, "No card that is known here", Tone.WARN),
    ],
)
def test_the_line_says_what_the_text_is(text: str, said: str, tone: Tone, book: ProgrammeBook) -> None:
    so_far = read(text, book)
    assert said in so_far.plain
    assert so_far.tone is tone


@pytest.mark.parametrize(
    ("text", "can_be_sent"),
    [
        ("", False),
        ("53NV", False),
        (GOOD_CODE, True),
        (GOOD_CODE[:-1] + "9", False),
        ("0049234117542468", True),  # the answer says what it is and where the claim code stands
        ("?" * 9, False),
    ],
)
def test_only_what_can_be_answered_is_sent(text: str, can_be_sent: bool, book: ProgrammeBook) -> None:
    assert read(text, book).can_be_sent is can_be_sent


def test_the_count_goes_down_with_each_character(book: ProgrammeBook) -> None:
    assert "12 to go" in read("53NV", book).plain
    assert "11 to go" in read("53NV1", book).plain


def test_look_alikes_are_called_the_same_only_where_they_fold_away(book: ProgrammeBook) -> None:
    assert "either is fine" in read(GOOD_CODE, book).aside
    assert read("53NV", book).aside == ""  # other kinds of card still fit, and theirs differ


def test_a_mistyped_code_keeps_the_groups_of_its_card(book: ProgrammeBook) -> None:
    assert read(GOOD_CODE[:-1] + "9", book).groups == (4, 4, 4, 4)


def test_the_code_is_found_in_an_e_mail(book: ProgrammeBook) -> None:
    mail = f"Dear Mara,\n\nyour gift card is here.\nClaim code: {GOOD_CODE}\nReceipt R-2026-004398\n"
    assert read(mail, book).text == GOOD_CODE


def test_names_from_programme_files_are_no_markup(book: ProgrammeBook) -> None:
    so_far = read("53NV", book)
    assert "<span" in so_far.html
    assert "<" not in so_far.plain
