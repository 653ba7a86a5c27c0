"""What people write into cells is read as they meant it, or said to be unclear, and never taken for
another."""

from datetime import date

import pytest

from app.money import Money
from app.outcomes import Refused
from app.wallet.drawer_cells import (
    currency_in,
    end_date,
    plain_amount,
    programme_named,
    region_named,
    unguarded,
)
from tests.data.world import BOOK


@pytest.mark.parametrize(
    ("cell", "currency", "minor"),
    [
        ("25", "USD", 2500),
        ("25.00", "USD", 2500),
        ("$25.5", "USD", 2550),
        ("US$ 25.00", "USD", 2500),
        ("25,00 €", "EUR", 2500),
        ("EUR 25,5", "EUR", 2550),
        ("1,234.50", "USD", 123450),
        ("1.234,50", "EUR", 123450),
        ("1 234,50", "EUR", 123450),
        ("1'234.50", "EUR", 123450),
        ("1,234", "USD", 123400),
        ("1.234", "EUR", 123400),
        ("1,200", "JPY", 1200),
        ("¥ 1200", "JPY", 1200),
        ("12,345,678", "JPY", 12345678),
    ],
)
def test_an_amount_is_read_as_it_is_written_in_its_country(cell: str, currency: str, minor: int) -> None:
    assert Money.parse(plain_amount(cell, currency), currency).minor == minor


@pytest.mark.parametrize(
    "cell", ["25.5.00", "1,23,456", "-25", "25-30", "25.00 or 30", "12345,678.00", "many"]
)
def test_what_is_no_amount_is_none(cell: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        Money.parse(plain_amount(cell, "USD"), "USD")


@pytest.mark.parametrize(
    ("cell", "currency"),
    [
        ("25 EUR", "EUR"),
        ("€25", "EUR"),
        ("£3", "GBP"),
        ("¥500", "JPY"),
        ("US$5", "USD"),
        ("$5", None),
        ("5", None),
        ("free", None),
    ],
)
def test_a_currency_is_known_by_its_code_or_its_own_sign(cell: str, currency: str | None) -> None:
    assert currency_in(cell) == currency


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2027-05-31", date(2027, 5, 31)),
        ("2027/05/31", date(2027, 5, 31)),
        ("31.05.2027", date(2027, 5, 31)),
        ("05/31/2027", date(2027, 5, 31)),
        ("31.5.27", date(2027, 5, 31)),
        ("7/7/2027", date(2027, 7, 7)),
        ("05/2027", date(2027, 5, 31)),
        ("2028-02", date(2028, 2, 29)),
        ("", None),
    ],
)
def test_a_date_is_read_as_the_last_day(cell: str, expected: date | None) -> None:
    assert end_date(cell) == expected


@pytest.mark.parametrize(
    "cell", ["05/06/2027", "31.31.2027", "2027-02-30", "soon", "2027", "1.2.3.4", "0/2027"]
)
def test_a_date_that_is_none_or_two_is_told(cell: str) -> None:
    found = end_date(cell)
    assert isinstance(found, Refused)
    assert "2027-05-31" in found.remedy


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        ("amazon", "amazon"),
        ("Amazon Gift Card", "amazon"),
        ("APPLE", "apple"),
        ("", None),
        ("a", "a"),
        ("house", "house"),
    ],
)
def test_a_programme_is_known_by_key_name_or_beginning(cell: str, key: str | None) -> None:
    assert programme_named(cell, BOOK) == key


def test_a_region_is_known_by_its_key_or_its_currency_alone() -> None:
    amazon = BOOK.by_key("amazon")
    assert [region_named(cell, amazon, None) for cell in ("us", "GB", "XX", "")] == ["US", "UK", "XX", None]
    assert region_named("", amazon, "EUR") == "DE"
    assert region_named("", amazon, "CHF") is None
    assert region_named("", None, "EUR") is None


def test_the_mark_against_formulas_is_taken_off_and_no_other_apostrophe() -> None:
    assert [unguarded(one) for one in ("'=1", "'-x", "'tis", "'", "=1")] == ["=1", "-x", "'tis", "'", "=1"]
