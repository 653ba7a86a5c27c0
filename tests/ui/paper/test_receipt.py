"""A receipt says all that it is to say on every paper, cuts nothing, overflows nowhere, and its bars are read
as a printer of receipts puts them."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.counter.slips import Slip
from app.money import LARGEST_MINOR, Money
from app.outcomes import Fault
from app.ui.formats import full_text, money_text
from app.ui.paper.output import write_pdf
from app.ui.paper.slip_words import steps_of, title_of
from app.ui.paper.stock import STOCKS, Paper
from tests.ui.paper.reading import Page, dense
from tests.ui.paper.samples import AT, SLIPS, card, euro, printed, sold

PAPERS = list(Paper)
_INK_MM = 0.6
"""Letters may lean out of their box a little."""


def amounts(slip: Slip) -> set[Money]:
    """Every amount that is to stand on it."""
    told = (
        slip.amount,
        slip.from_balance,
        slip.given,
        slip.change,
        slip.total,
        *(one.amount for one in slip.cards),
    )
    worth = (slip.promotional, slip.from_tender, slip.lapsed, slip.left)
    return {one for one in told if one is not None} | {one for one in worth if one and one.minor}


def require_all_of(slip: Slip, page: Page) -> None:
    """Everything that the slip knows can be read on the page."""
    texts = [slip.shop, *slip.address, slip.till, slip.clerk, full_text(slip.at), slip.number, title_of(slip)]
    texts += steps_of(slip)
    texts += [one.last_four for one in slip.cards] + [one.programme for one in slip.cards]
    texts += [text for text in (slip.order, slip.item, slip.approved_by, f"Entry {slip.entry}") if text]
    texts += [money_text(one) for one in amounts(slip)]
    missing = [text for text in texts if dense(text) not in page.dense]
    assert not missing, (missing, page.text)


def require_within(paper: Paper, page: Page) -> None:
    """No letter stands in the margins."""
    stock = STOCKS[paper]
    assert page.width == pytest.approx(stock.width, abs=0.5)
    assert page.left() > stock.side - _INK_MM
    assert page.right() < stock.width - stock.side + _INK_MM
    assert min(one[1] for one in page.letters) > stock.top - _INK_MM


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("kind", list(SLIPS))
def test_every_receipt_says_everything_on_every_paper(kind: str, paper: Paper, tmp_path: Path) -> None:
    slip = SLIPS[kind]
    (page,) = printed(slip, paper, tmp_path)
    require_all_of(slip, page)
    require_within(paper, page)
    assert page.symbols == [("Code 128", slip.number)]
    assert "Copy" not in page.text


@pytest.mark.parametrize("paper", PAPERS)
def test_a_reprint_is_marked_as_a_copy(paper: Paper, tmp_path: Path) -> None:
    (page,) = printed(SLIPS["charge"], paper, tmp_path, is_copy=True)
    assert "Copy" in page.text
    assert "Printed again on" in page.text
    assert page.symbols == [("Code 128", "A-1002")]


def test_a_number_too_long_for_bars_is_printed_as_squares(tmp_path: Path) -> None:
    number = "RECHNUNG-2026-000-000-000-123456"
    slip = replace(SLIPS["activation"], number=number)
    (narrow,), (wide,) = (printed(slip, paper, tmp_path) for paper in (Paper.ROLL_58, Paper.A4))
    assert narrow.symbols == [("QR Code", number)]
    assert wide.symbols == [("Code 128", number)]
    assert dense(number) in narrow.dense


def test_a_number_that_scanners_cannot_type_is_printed_as_squares(tmp_path: Path) -> None:
    slip = replace(SLIPS["activation"], number="Beleg Nº 7 東京")
    (page,) = printed(slip, Paper.ROLL_80, tmp_path)
    assert page.symbols == [("QR Code", "Beleg Nº 7 東京")]


def test_the_end_of_a_card_stands_under_it(tmp_path: Path) -> None:
    (page,) = printed(sold(replace(card(), ends=AT + timedelta(days=365))), Paper.ROLL_58, tmp_path)
    assert "Ends on 22 Nov 2027" in page.text


@pytest.mark.parametrize("paper", PAPERS)
def test_the_address_stands_at_the_head_under_the_store_and_long_lines_are_broken(
    paper: Paper, tmp_path: Path
) -> None:
    address = ("Marktstraße 1, Hinterhof, zweiter Aufgang, 10115 Berlin", "USt-IdNr. DE123456789", "x" * 80)
    slip = replace(SLIPS["activation"], address=address)
    (page,) = printed(slip, paper, tmp_path)
    require_all_of(slip, page)
    require_within(paper, page)
    at = [page.dense.index(dense(text)) for text in (slip.shop, *address, slip.clerk)]
    assert at == sorted(at)


def test_ten_cards_take_one_page_of_any_paper(tmp_path: Path) -> None:
    for paper in PAPERS:
        assert len(printed(SLIPS["ten cards"], paper, tmp_path, is_copy=True)) == 1


def test_a_receipt_that_is_longer_than_a_sheet_goes_on_on_the_next(tmp_path: Path) -> None:
    cards = [card(f"{number:04}", 100 + number) for number in range(80)]
    read = printed(sold(*cards), Paper.A4, tmp_path)
    text = "".join(page.text for page in read)
    assert [text.count(f"···· {one.last_four}") for one in cards] == [1] * 80
    assert len(read) == 3
    for page in read:
        require_within(Paper.A4, page)


_WORDS = st.text(
    st.sampled_from("abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHÄÖÜ      -&.0123456789"), min_size=1, max_size=70
).filter(lambda text: text.strip() == text and "  " not in text)
_MONEY = st.builds(
    Money, st.integers(0, LARGEST_MINOR), st.sampled_from(["EUR", "USD", "JPY", "GBP", "CAD", "KWD", "CHF"])
)


@pytest.mark.usefixtures("qapp")
@given(
    paper=st.sampled_from(PAPERS),
    shop=_WORDS,
    clerk=_WORDS,
    programme=_WORDS,
    amount=_MONEY,
    number=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40),
    german=st.booleans(),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_name_and_no_amount_overflows_any_paper(
    tmp_path: Path,
    paper: Paper,
    shop: str,
    clerk: str,
    programme: str,
    amount: Money,
    number: str,
    german: bool,
) -> None:
    language = QLocale.Language.German if german else QLocale.Language.English
    QLocale.setDefault(
        QLocale(language, QLocale.Country.Germany if german else QLocale.Country.UnitedKingdom)
    )
    line = replace(card(), programme=programme, amount=amount)
    slip = sold(line, amount=amount, from_tender=amount, given=amount, shop=shop, clerk=clerk, number=number)
    (page,) = printed(slip, paper, tmp_path)
    require_all_of(slip, page)
    require_within(paper, page)
    assert [text for _, text in page.symbols] == [number]


def test_every_state_of_a_refund_and_a_trade_in_has_its_words(tmp_path: Path) -> None:
    titles = set()
    for state in ("QUOTED", "IN_TRANSIT", "ASSESSED", "CREDITED", "RETURNED"):
        titles.add(title_of(replace(SLIPS["trade-in"], state=state)))
        assert steps_of(replace(SLIPS["trade-in"], state=state))
    for state in ("POSTED", "PENDING", "DROPPED"):
        slip = replace(SLIPS["refund"], state=state)
        (page,) = printed(slip, Paper.ROLL_80, tmp_path)
        require_all_of(slip, page)
        titles.add(title_of(slip))
    assert len(titles) == 8


def test_nothing_that_is_zero_takes_a_line(tmp_path: Path) -> None:
    nothing = {"promotional": euro(0), "from_tender": euro(0), "total": euro(0)}
    slip = replace(SLIPS["charge"], from_balance=euro(3299), given=None, **nothing)
    (page,) = printed(slip, Paper.ROLL_58, tmp_path)
    assert "promotional" not in page.text and "Cash" not in page.text


@pytest.mark.usefixtures("qapp")
def test_a_place_that_cannot_be_written_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="UNWRITABLE_FILE"):
        write_pdf(tmp_path / "nowhere" / "receipt.pdf", "Receipt", lambda _device: None)
