import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes.text import LONGEST_TEXT, clean, normalise, without_invisible


@pytest.mark.parametrize(
    "typed",
    [
        "abcd-123456-efgh",
        "ABCD 123456 EFGH",
        " abcd\u00a0123456\u2003efgh\n",
        "ABCD–123456—EFGH",  # en and em dash
        "ABCD\u2212123456\u2011EFGH",  # minus, non-breaking hyphen
        "ABCDー123456ーEFGH",  # the dash of a Japanese keyboard
        "ＡＢＣＤ－１２３４５６－ｅｆｇｈ",  # full width
        "\u202eABCD-123456-EFGH\u202c",  # right-to-left override
        "\u200fABCD\u200e-123456-EFGH",
        "A\u200bB\u200cC\u200dD\ufeff123456\u00adEFGH",
        "𝐀𝐁𝐂𝐃𝟏𝟐𝟑𝟒𝟓𝟔𝐄𝐅𝐆𝐇",
        "ABCD1\ufe0f\u20e323456EFGH",  # a digit as a keycap emoji
        "a b c d 1 2 3 4 5 6 e f g h",
        "\tABCD\r\n123456\r\nEFGH\x00",
    ],
)
def test_what_does_not_matter_in_a_code_is_removed(typed):
    assert normalise(typed) == "ABCD123456EFGH"


def test_lookalikes_and_strange_characters_stay():
    assert normalise("0O-1I 🎁") == "0O1I🎁"


def test_a_turkish_i_is_an_i():
    assert normalise("İı") == "II"


def test_line_ends_stay_in_a_cleaned_text():
    assert clean("one\u2028two\nthree – four") == "ONE\nTWO\nTHREE - FOUR"


@given(st.text())
def test_normalising_twice_is_normalising_once(text):
    assert normalise(normalise(text)) == normalise(text)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text):
    assert clean(clean(text)) == clean(text)


def test_only_the_beginning_of_an_endless_text_is_looked_at():
    assert len(clean("a" * (LONGEST_TEXT + 5))) == LONGEST_TEXT


def test_marks_that_reorder_an_address_are_taken_out_of_it():
    assert without_invisible("https://shop.example/\u202eedoc") == "https://shop.example/edoc"
