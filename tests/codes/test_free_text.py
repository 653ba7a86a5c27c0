"""A claim code among the words of a reason is found; true reasons are left alone."""

import pytest

from app.codes import house
from app.codes.free_text import holds_claim_code
from app.codes.programme import load_book, shipped_paths

BOOK = load_book(shipped_paths())


@pytest.mark.parametrize(
    "reason",
    ["{code}", "card {code} came twice", "receipt 88-20417, code {code}"],
)
def test_a_code_is_found_alone_and_among_words(reason: str) -> None:
    assert holds_claim_code(reason.format(code=house.mint()), BOOK)


@pytest.mark.parametrize(
    "reason",
    [
        "",
        "Returned by mail",
        "wrong amount 25",
        "4000 0000 0000 0002 was bent",
        "invoice 2024-118",
        "返品のため",
    ],
)
def test_true_reasons_hold_none(reason: str) -> None:
    assert not holds_claim_code(reason, BOOK)
