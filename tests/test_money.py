"""Money keeps to whole minor units and one currency, whatever is put in."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.money import LARGEST_MINOR, Money, exponent

CURRENCIES = st.sampled_from(["USD", "EUR", "GBP", "CAD", "JPY", "KWD", "CLF"])
MINOR = st.integers(min_value=-LARGEST_MINOR, max_value=LARGEST_MINOR)
AMOUNTS = st.builds(Money, MINOR, CURRENCIES)


@given(st.integers(min_value=0, max_value=LARGEST_MINOR), CURRENCIES)
def test_what_is_printed_is_read_back(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert Money.parse(money.plain(), currency) == money


@given(AMOUNTS)
def test_plain_text_is_the_exact_decimal(money: Money) -> None:
    assert Decimal(money.plain()) == Decimal(money.minor).scaleb(-exponent(money.currency))
    assert len(money.plain().partition(".")[2]) == exponent(money.currency)


@given(MINOR, MINOR, MINOR, CURRENCIES)
def test_sums_are_those_of_the_minor_units(one: int, two: int, three: int, currency: str) -> None:
    a, b, c = (Money(minor, currency) for minor in (one, two, three))
    assert (a + b) + c == a + (b + c) == Money(one + two + three, currency)
    assert a - b == a + -b
    assert (a < b, a <= b, a > b, a >= b) == (one < two, one <= two, one > two, one >= two)


@pytest.mark.parametrize("operation", ["__add__", "__sub__", "__lt__", "__le__"])
def test_two_currencies_are_never_mixed(operation: str) -> None:
    with pytest.raises(ValueError, match="EUR and USD are never mixed"):
        getattr(Money(100, "EUR"), operation)(Money(100, "USD"))


def test_amounts_of_two_currencies_are_not_equal() -> None:
    assert Money(100, "EUR") != Money(100, "USD")


@pytest.mark.parametrize("minor", [19.99, 100.0, True, "100", Decimal(100), None])
def test_only_an_integer_is_an_amount(minor: object) -> None:
    with pytest.raises(TypeError):
        Money(minor, "USD")  # type: ignore[arg-type]


@pytest.mark.parametrize("currency", ["", "usd", "US", "USDT", "US1", "USD\n", "ＵＳＤ"])
def test_only_three_capital_letters_are_a_currency(currency: str) -> None:
    with pytest.raises(ValueError, match="not a currency code"):
        Money(1, currency)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("25", "USD", 2500),
        ("25.00", "USD", 2500),
        ("25.5", "USD", 2550),
        ("0.05", "USD", 5),
        (" 19.99 ", "USD", 1999),
        ("1200", "JPY", 1200),
        ("1.234", "KWD", 1234),
        ("0", "USD", 0),
        ("10000000000000.00", "USD", LARGEST_MINOR),
    ],
)
def test_plain_decimals_are_read(text: str, currency: str, minor: int) -> None:
    assert Money.parse(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("", "USD"),
        (".", "USD"),
        ("25.", "USD"),
        (".5", "USD"),
        ("-1", "USD"),
        ("+1", "USD"),
        ("1,000", "USD"),
        ("1e3", "USD"),
        ("1_000", "USD"),
        ("0.005", "USD"),
        ("1.0", "JPY"),
        ("٢٥", "USD"),
        ("25 USD", "USD"),
        ("10000000000000.01", "USD"),
        ("99999999999999999999", "USD"),
        ("25", "usd"),
    ],
)
def test_anything_else_is_refused(text: str, currency: str) -> None:
    with pytest.raises(ValueError, match=r"not an amount|too large|not a currency"):
        Money.parse(text, currency)


@given(st.text(), CURRENCIES)
def test_no_text_is_read_as_more_or_less_than_it_says(text: str, currency: str) -> None:
    try:
        money = Money.parse(text, currency)
    except ValueError:
        return
    assert Decimal(text.strip()) == Decimal(money.plain())
