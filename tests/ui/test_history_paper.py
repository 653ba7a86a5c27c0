"""The history on paper: every movement once, on as many pages as it takes, and nothing cut at an edge."""

from datetime import timedelta
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from app.money import Money
from app.ui.history.paper import write_pdf
from app.wallet.values import Movement
from tests.ui.fakes import NOW


def movement(number: int) -> Movement:
    return Movement(
        at=NOW - timedelta(days=number),
        kind="redeem",
        amount=Money(100 + number, "EUR"),
        balance=Money(123456789, "EUR"),
        region="DE",
        programme_name="Ein Programm mit einem ausgesprochen langen Namen" if number == 7 else "House card",
        last_four=f"{number:04d}",
        order=None,
        receipt=None,
        ends=None,
        entry=f"desk-1-{number}",
        cursor=str(number),
    )


def pages(file: Path) -> list[str]:
    with pdfium.PdfDocument(file) as document:
        return [page.get_textpage().get_text_range() for page in document]


@pytest.mark.usefixtures("qapp")
def test_every_movement_is_on_paper_once(tmp_path: Path) -> None:
    file = tmp_path / "history.pdf"
    write_pdf(file, (movement(number) for number in range(120)), name="Ada Example")
    read = pages(file)
    text = "".join(read)
    assert [text.count(f"{number:04d}") for number in range(120)] == [1] * 120
    assert len(read) > 3
    assert all("History of Ada Example" in page and "Balance after it" in page for page in read)
    assert [f"Page {number}" in page for number, page in enumerate(read, 1)] == [True] * len(read)


@pytest.mark.usefixtures("qapp")
def test_a_place_that_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_pdf(tmp_path / "nowhere" / "x.pdf", [], name="Ada")
