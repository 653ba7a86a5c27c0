"""Money, dates and regions as people read them."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from app.money import Money
from app.ui import formats

NOON = datetime(2026, 11, 22, 12, 0).astimezone()


@pytest.fixture
def german() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money(2500, "EUR"), "€25.00"),
        (Money(123456789, "EUR"), "€1,234,567.89"),
        (Money(5, "USD"), "$0.05"),
        (Money(-3299, "EUR"), "−€32.99"),
        (Money(1200, "JPY"), "¥1,200"),
        (Money(1500, "KWD"), "KWD 1.500"),
        (Money(10**15, "GBP"), "£10,000,000,000,000.00"),
    ],
)
def test_money_has_its_currencys_decimals_and_a_true_minus(money: Money, text: str) -> None:
    assert formats.money_text(money).replace("\u00a0", " ") == text


def test_a_signed_amount_shows_plus_and_minus_but_not_for_nothing() -> None:
    amounts = [Money(2500, "EUR"), Money(-2500, "EUR"), Money(0, "EUR")]
    assert [formats.money_text(money, signed=True) for money in amounts] == ["+€25.00", "−€25.00", "€0.00"]


@pytest.mark.usefixtures("german")
def test_the_locale_decides_where_the_symbol_stands() -> None:
    texts = [formats.money_text(Money(minor, "EUR"), signed=True) for minor in (123456, -5)]
    assert [text.replace("\u00a0", " ") for text in texts] == ["+1.234,56 €", "−0,05 €"]
    assert formats.money_text(Money(1500, "KWD")).split() == ["1,500", "KWD"]


def test_times_are_said_as_people_say_them() -> None:
    said = [formats.when_text(NOON - timedelta(days=days), today=NOON) for days in (0, 1, 2, 400)]
    assert said == ["today, 12:00", "yesterday, 12:00", "Fri 20 Nov", "18 Oct 2025"]


def test_an_end_is_said_with_the_days_left_and_the_date() -> None:
    said = [formats.ends_text(NOON + timedelta(days=days), today=NOON) for days in (-1, 0, 1, 9)]
    assert said == [
        "ended on 21 Nov 2026",
        "ends today",
        "ends tomorrow, on 23 Nov 2026",
        "ends in 9 days, on 1 Dec 2026",
    ]


def test_regions_have_names_also_the_one_that_is_no_country_code() -> None:
    lines = [formats.region_line(*pair) for pair in (("DE", "EUR"), ("UK", "GBP"), ("??", "EUR"))]
    assert lines == ["Germany · EUR", "United Kingdom · GBP", "?? · EUR"]


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (5000, "EUR", "€50"),
        (20, "EUR", "€0.20"),
        (0, "EUR", "€0"),
        (3000, "JPY", "¥3,000"),
        (-500, "EUR", "−€5.00"),
    ],
)
def test_the_axis_of_a_chart_leaves_out_cents_that_are_none(minor: int, currency: str, text: str) -> None:
    assert formats.round_money_text(Money(minor, currency)) == text


def test_a_large_number_is_written_as_in_this_country() -> None:
    assert formats.count_text(1_000_000) == "1,000,000"


def test_a_date_without_a_time_is_said_as_it_is_in_every_zone() -> None:
    day = date(2026, 12, 1)
    assert formats.date_of(day) == "1 Dec 2026"
    assert (formats.month_text(day), formats.month_text(day, with_day=True)) == ("Dec", "1 Dec")
    assert formats.year_text(day) == "2026"
