"""Codes in the text of e-mails and PDF pages."""

import pytest

from app.codes.programme import ProgrammeBook
from app.scan.texts import code_in_text
from tests.scan.drawing import HOUSE, printed

PRACTICE = "HK4RMCXA7FWNJP"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"Open tillfold://redeem#code={PRACTICE} now", PRACTICE),
        (f"Here it is: {printed(HOUSE)}", HOUSE),
        (f"Here it is: {HOUSE.lower()}", HOUSE),
        (f"Use {printed(PRACTICE, (4, 6, 4))} by Monday", PRACTICE),
        (f"Your claim code is {PRACTICE}.", PRACTICE),
        (f"CLAIM CODE:\n{PRACTICE}", PRACTICE),
        (f"Order number {PRACTICE}, thank you", None),
        ("Tracking JD014600003SE12", None),
        (f"{printed(HOUSE)} or {printed(PRACTICE, (4, 6, 4))}", None),
        ("Serial 5781565938778408", None),
        ("", None),
        ("\u202e" * 9 + "🎁" * 5000, None),
    ],
)
def test_a_code_in_a_text_is_believed_only_where_something_marks_it(
    book: ProgrammeBook, text: str, code: str | None
) -> None:
    assert code_in_text(text, book) == code
