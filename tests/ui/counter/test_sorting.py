"""What a text at the counter is: a claim code in a free-text field is found, and a reason is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes.kinds import Kind
from app.codes.programme import Programme
from app.ui.counter.input.sorting import sort
from app.ui.counter.input.wedge import Entered
from tests.codes.test_wording import PRACTICE, REASONS
from tests.data.world import BOOK

MORE_REASONS = (
    "receipt 88-20417", "order 302-1234567-7654321 came twice", "R-2026-004398", "dana.okafor@example.org",
    "wrong amount 25", "see invoice 2024-118, item 3", "返品のため", "金額間違い 25",
    "falscher Preis: 24,99 €", "called 030 1234567", "paid twice 25.00",
    "anna_lena.berg+card@mail.example", "2026-11-22",
)  # fmt: skip


def kind_of(text: str, *, is_scan: bool = False) -> Kind:
    return sort(Entered(text, is_scan=is_scan), BOOK).kind


@st.composite
def codes(draw: st.DrawFn) -> list[str]:
    """The groups of a code of any practice card, with a letter behind a digit in one of them."""
    programme: Programme = draw(st.sampled_from(PRACTICE))
    form = draw(st.sampled_from(programme.codes))
    members = [sorted(one) for one in form.positions]
    members[1], members[2] = list("0123456789"), list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return form.format("".join(draw(st.sampled_from(one)) for one in members)).split("-")


@given(codes(), st.sampled_from(["-", " ", ""]), st.booleans())
def test_a_code_that_is_typed_is_told_from_words(groups: list[str], between: str, is_small: bool) -> None:
    code = between.join(groups)
    assert kind_of(code.lower() if is_small else code) is Kind.CLAIM_CODE


@given(codes(), st.sampled_from(["{}", "card {} was opened", "Receipt 88-20417, code: {}"]))
def test_a_code_is_found_in_a_sentence_whatever_else_stands_there(groups: list[str], sentence: str) -> None:
    assert kind_of(sentence.format("-".join(groups))) is Kind.CLAIM_CODE


def test_a_scan_that_has_the_shape_of_a_code_is_one() -> None:
    assert kind_of("RETURNEDBYMAIL", is_scan=True) is Kind.CLAIM_CODE
    assert kind_of("RETURNEDBYMAIL") is not Kind.CLAIM_CODE


@pytest.mark.parametrize("reasons", [*REASONS.values(), MORE_REASONS], ids=[*REASONS, "more"])
def test_a_reason_is_no_code(reasons: tuple[str, ...]) -> None:
    assert [one for one in reasons if kind_of(one) is Kind.CLAIM_CODE] == []
