"""Receipts and sheets of cards as PDFs on the command line, read back and compared with the book and the
batch's file."""

import csv
import stat
import sys
from pathlib import Path

import pytest

from app.codes.links import link_for
from tests.ui.paper.reading import dense, pages


@pytest.fixture
def shop(run):
    """A store with a manager, a clerk and a holder."""
    for login in ("manager", "clerk", "holder"):
        by = () if login == "manager" else ("--as", "manager")
        words = ("account", "add", login, "--name", login.title(), "--region", "US", "--role", login)
        assert run(*words, *by).status == 0
    return run


@pytest.fixture
def batch(shop, tmp_path) -> Path:
    """The file of twelve house cards."""
    order = ("--programme", "house", "--currency", "USD", "--count", 12, "--out", tmp_path / "codes")
    answer = shop("mint", *order, "--as", "manager", "--json")
    return Path(answer.row["files"][0])


def rows(batch: Path) -> list[dict[str, str]]:
    with batch.open(newline="") as file:
        return list(csv.DictReader(file))


def sold(shop, batch: Path, count: int = 2, receipt: str = "R-7") -> list[dict[str, str]]:
    cards = rows(batch)[:count]
    serials = [row["serial"] for row in cards]
    words = ("activate", *serials, "--amount", "25.00", "--receipt", receipt, "--till", "till-1")
    assert shop(*words, "--as", "manager").status == 0
    return cards


@pytest.mark.parametrize(("paper", "width"), [("58", 58), ("80", 80), ("A4", 210)])
def test_a_receipt_is_written_with_its_bars_and_without_a_code(shop, batch, tmp_path, paper, width):
    cards, file = sold(shop, batch), tmp_path / "receipt.pdf"
    words = ("receipt", "R-7", "--paper", paper, "--to", file, "--as", "clerk", "--json")
    done = shop(*words)
    assert done.row == {
        "ok": True, "receipt": "R-7", "kind": "activate", "amount": 5000, "currency": "USD", "file": str(file)
    }  # fmt: skip
    (page,) = pages(file)
    assert page.width == pytest.approx(width, abs=0.5)
    assert page.symbols == [("Code 128", "R-7")]
    assert "Copy" in page.text and "2 gift cards activated" in page.text
    for row in cards:
        assert row["code"][-4:] in page.dense
        assert row["code"] not in page.dense and row["code"].encode() not in file.read_bytes()


def test_everything_against_a_number_is_on_papers_of_its_own(shop, batch, tmp_path):
    first, second = sold(shop, batch)
    assert shop("void", first["serial"], "--till", "till-1", "--as", "manager").status == 0
    file = tmp_path / "receipt.pdf"
    done = shop("receipt", "R-7", "--to", file, "--as", "clerk", "--json")
    assert [row["kind"] for row in done.rows] == ["activate", "void"]
    sale, void = pages(file)
    assert "Gift card taken back" in void.text and second["code"][-4:] not in void.dense
    assert sale.height > void.height, "a roll is as long as what is on it"


def test_one_receipt_is_found_by_an_entry_and_a_closed_till_by_its(shop, batch, tmp_path):
    sold(shop, batch, 1)
    file = tmp_path / "paper.pdf"
    entry = shop("lookup", "R-7", "--as", "clerk", "--json").row["entry"]
    assert shop("receipt", entry, "--to", file, "--as", "clerk", "--json").row["receipt"] == "R-7"
    assert shop("till", "count", "till-1", "--cash", "5.00x5", "--as", "clerk").status == 0
    closed = shop("till", "close", "till-1", "--as", "clerk", "--json").row
    done = shop("receipt", closed["entry"], "--to", file, "--overwrite", "--as", "clerk", "--json")
    assert done.row == {"ok": True, "till": "till-1", "entry": closed["entry"], "file": str(file)}
    (page,) = pages(file)
    assert "Till closed" in page.text
    assert all(dense(head) in page.dense for head in closed["heads"])


def test_a_file_that_stands_is_replaced_only_when_told_to(shop, batch, tmp_path):
    sold(shop, batch)
    file = tmp_path / "receipt.pdf"
    file.write_bytes(b"somebody's")
    refused = shop("receipt", "R-7", "--to", file, "--as", "clerk", "--json")
    assert (refused.status, refused.row["outcome"]) == (1, "ALREADY_THERE")
    assert file.read_bytes() == b"somebody's"
    assert shop("receipt", "R-7", "--to", file, "--overwrite", "--as", "clerk").status == 0
    assert len(pages(file)) == 1
    assert shop("receipt", "R-7", "--to", tmp_path / "receipt.txt", "--as", "clerk").status == 2


def test_no_receipt_for_a_holder_and_none_of_nothing(shop, batch, tmp_path):
    sold(shop, batch)
    file = tmp_path / "receipt.pdf"
    for by, word, outcome in (("holder", "R-7", "NOT_ALLOWED"), ("clerk", "R-8", "NOT_FOUND")):
        assert shop("receipt", word, "--to", file, "--as", by, "--json").row["outcome"] == outcome
    assert not file.exists()


@pytest.mark.parametrize(("layout", "sheets"), [("cards-a4", 2), ("labels-letter", 1)])
def test_the_cards_of_a_batch_are_on_its_sheets(shop, batch, tmp_path, layout, sheets):
    file = tmp_path / "cards.pdf"
    words = ("sheets", batch, "--layout", layout, "--to", file, "--as", "manager", "--json")
    assert shop(*words).row == {"ok": True, "batch": batch.stem, "count": 12, "file": str(file)}
    read = pages(file, dpi=300)
    assert len(read) == sheets
    symbols = {symbol for page in read for symbol in page.symbols}
    cards = rows(batch)
    assert symbols == {("Code 128", row["serial"]) for row in cards} | {
        ("QR Code", link_for(row["code"])) for row in cards
    }
    text = "".join(page.dense for page in read)
    assert [text.count(row["code"]) for row in cards] == [1] * 12
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_sheets_are_a_managers_and_of_a_whole_file_of_this_store(shop, batch, tmp_path):
    file = tmp_path / "cards.pdf"

    def refused(source: Path, by: str = "manager") -> str:
        answer = shop("sheets", source, "--to", file, "--as", by, "--json")
        assert answer.status != 0 and not file.exists()
        return answer.row["outcome"]

    assert refused(batch, "clerk") == "NOT_ALLOWED"
    other = tmp_path / "house-usd-UNKNOWN1.csv"
    other.write_bytes(batch.read_bytes())
    assert refused(other) == "NOT_FOUND"
    lines = batch.read_text().splitlines(keepends=True)
    batch.write_text("".join(lines[:-1]))
    assert refused(batch) == "UNREADABLE_FILE"
    serial, code, *rest = lines[-1].split(",")
    batch.write_text("".join(lines[:-1]) + ",".join([serial, code[:-1], *rest]))
    assert refused(batch) == "UNREADABLE_FILE"
    batch.unlink()
    assert refused(batch) == "UNREADABLE_FILE"
