"""Reports on paper: every line once, on as many pages as it takes; a till's report says what was counted."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.counter.report_values import (
    AttemptsReport,
    Counted,
    CountsReport,
    Deed,
    DeedsReport,
    LiabilityReport,
    Owed,
    Report,
    Reviewed,
    ReviewsReport,
    Suspicion,
)
from app.data.rules import DRAWER_KINDS, MONEY_KINDS, QUIET_KINDS
from app.money import Money
from app.ui.formats import money_text
from app.ui.paper.column import print_columns
from app.ui.paper.done_words import KINDS, kind_text
from app.ui.paper.output import write_pdf
from app.ui.paper.report_paper import draw_report, title_of
from app.ui.paper.stock import STOCKS, Paper
from app.ui.paper.till_paper import till_paper
from tests.ui.paper.reading import Page, dense, pages
from tests.ui.paper.samples import AT, REPORT, euro

pytestmark = pytest.mark.usefixtures("qapp")
UNTIL = AT + timedelta(days=1)


def printed(report: Report, folder: Path) -> list[Page]:
    file = folder / "report.pdf"
    write_pdf(file, title_of(report), lambda device: draw_report(device, report))
    return pages(file, dpi=72)


def test_what_is_owed_is_on_paper_with_its_position_and_digest(tmp_path: Path) -> None:
    owed = tuple(
        Owed(Money(minor, code), Money(2 * minor, code), Money(3 * minor, code))
        for minor, code in ((123456, "EUR"), (700, "JPY"), (10**12, "USD"))
    )
    digest = "0123456789abcdef" * 4
    (page,) = printed(LiabilityReport(AT, owed, ("desk-1-412", "till-1-1098"), digest), tmp_path)
    for one in owed:
        for amount in (one.cards, one.wallets, one.total):
            assert dense(money_text(amount)) in page.dense
    assert digest in page.dense
    assert "desk-1-412" in page.text and "till-1-1098" in page.text
    assert "As of 22 Nov 2026" in page.text


def test_everything_that_was_done_is_on_paper_once(tmp_path: Path) -> None:
    done = tuple(
        Deed(
            date(2026, 11, 22),
            "Berlin Mitte",
            f"till-{number}",
            "theo",
            "activate",
            number,
            euro(100_000 + number) if number % 2 else None,
        )
        for number in range(1, 101)
    )
    read = printed(DeedsReport(AT, UNTIL, done), tmp_path)
    text = "".join(page.text for page in read)
    assert [text.count(f"till-{number} ") for number in range(1, 101)] == [1] * 100
    assert len(read) > 2
    assert all("What was done" in page.text and "How often" in page.text for page in read)
    assert all(money_text(one.amount) in text for one in done if one.amount)


def test_every_kind_of_entry_that_a_report_can_list_has_its_words() -> None:
    assert set(KINDS) == set(MONEY_KINDS + QUIET_KINDS) - set(DRAWER_KINDS)
    assert len({kind_text(kind) for kind in KINDS}) == len(KINDS)


def test_who_tried_what_is_on_paper(tmp_path: Path) -> None:
    suspicions = (
        Suspicion("not_sold", "mara", "desk-1", "4900234117542468", 1, AT),
        Suspicion("not_sold", "mara", "desk-1", "490023411754246849002341175424", 1, AT),
        Suspicion("attempts", "jonas", "desk-2", None, 1, AT),
        Suspicion("wrong_codes", "jonas", "desk-2", None, 14, AT),
    )
    (page,) = printed(AttemptsReport(AT, UNTIL, suspicions), tmp_path)
    for text in (
        "Card tried before it was sold",
        "4900234117542468",
        "490023411754246849002341175424",
        "Too many wrong codes",
        "jonas",
        "14",
    ):
        assert text in page.text


@pytest.mark.parametrize(
    ("report", "told"),
    [
        (LiabilityReport(AT, (), (), ""), "Nothing was ever owed."),
        (DeedsReport(AT, UNTIL, ()), "Nothing happened then."),
        (AttemptsReport(AT, UNTIL, ()), "No card was tried before it was sold, and no wrong code entered."),
    ],
)
def test_an_empty_report_says_so(report: Report, told: str, tmp_path: Path) -> None:
    assert told in printed(report, tmp_path)[0].text


@pytest.mark.parametrize("paper", list(Paper))
def test_the_report_of_a_till_says_what_was_expected_counted_and_done(paper: Paper, tmp_path: Path) -> None:
    file = tmp_path / "till.pdf"
    blocks = till_paper(REPORT, is_copy=True)
    write_pdf(file, "Till", lambda device: print_columns(device, [blocks], STOCKS[paper]))
    (page,) = pages(file)
    for one in REPORT.counted:
        for amount in (one.expected, one.counted):
            assert money_text(amount) in page.text
    assert money_text(euro(-500), signed=True) in page.text
    for text in (
        "140 × €0.05",
        "€7.00",
        "12 × ¥10,000",
        "17 × Gift cards activated",
        "2 × Steps of trade-ins",
    ):
        assert text in page.text
    assert all(dense(head) in page.dense for head in REPORT.heads)
    assert "anotewasmissing" in page.dense
    assert "Copy" in page.text
    stock = STOCKS[paper]
    assert page.left() > stock.side - 0.6 and page.right() < stock.width - stock.side + 0.6


def test_every_deed_of_a_month_is_on_paper_with_its_day_and_clerk(tmp_path: Path) -> None:
    deeds = tuple(
        Deed(date(2026, 11, day), "Mitte", "till-2", clerk, "activate", 3, Money(day * 1000 + 7, "EUR"))
        for day in range(1, 31)
        for clerk in ("theo", None)
    )
    found = printed(DeedsReport(AT, UNTIL, deeds), tmp_path)
    text = "".join(page.dense for page in found)
    assert len(found) > 1
    assert all(text.count(dense(money_text(one.amount))) == 2 for one in deeds if one.amount)
    assert text.count("theo") == 30 and text.count("aholder") == 30


def test_a_difference_is_on_paper_with_its_reason(tmp_path: Path) -> None:
    counted = Counted("till-2", AT, "theo", "cash", euro(11200), euro(11100), "a coin went missing")
    (page,) = printed(CountsReport(AT, UNTIL, (counted,)), tmp_path)
    assert dense(money_text(counted.difference, signed=True)) in page.dense
    assert "Reason: a coin went missing" in page.text


def test_what_was_held_is_on_paper_with_the_decision_and_its_reason(tmp_path: Path) -> None:
    report = ReviewsReport(
        AT,
        UNTIL,
        (
            Reviewed("velocity", "Mara Lindqvist", None, AT, "OPEN", None, None, None),
            Reviewed("fraud", "Theo", "4900234117548123", AT, "APPROVED", "dana", UNTIL, "panel open"),
        ),
    )
    (page,) = printed(report, tmp_path)
    for text in (
        "What was held and reported",
        "Mara Lindqvist",
        "Waiting",
        "4900234117548123",
        "Approved",
        "dana",
    ):
        assert dense(text) in page.dense
    assert "Reason: panel open" in page.text
    (nothing,) = printed(ReviewsReport(AT, UNTIL, ()), tmp_path)
    assert "No account was held and no card reported then." in nothing.text


def test_a_time_without_counts_says_so(tmp_path: Path) -> None:
    (page,) = printed(CountsReport(AT, UNTIL, ()), tmp_path)
    assert "No till was counted then." in page.text
