"""Words by which a movement is found: cut the same way out of what is written and what is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.data.words import LONGEST, MOST, word_of_kind, words_of


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (["Order A-1027/b"], ["order", "a", "1027", "b"]),
        (["practice-amazon", "Practice card (4-6-4)"], ["practice", "amazon", "card", "4", "6"]),
        (["Straße", "STRASSE"], ["strasse"]),
        (["ＡＢＣ１２", "abc12"], ["abc12"]),
        (["Cafe\u0301", "café"], ["café"]),
        (["", "  …  "], []),
    ],
)
def test_words_are_letters_and_digits_without_case(texts: list[str], words: list[str]) -> None:
    assert words_of(texts) == words


@given(st.lists(st.text(max_size=200), max_size=6))
def test_any_text_gives_few_short_words_that_are_found_again_by_themselves(texts: list[str]) -> None:
    found = words_of(texts)
    assert len(found) <= MOST
    assert len(set(found)) == len(found)
    assert all(0 < len(word) <= LONGEST for word in found)
    assert word_of_kind("redeem") not in found
