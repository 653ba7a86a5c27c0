"""The e-mail of a gift card in each language: its own amounts, dates and regions, and no text forgotten."""

import email
import string
from dataclasses import fields
from datetime import date
from email import policy

import pytest

from app.codes.links import code_in_link
from app.counter.gift_mail import GiftMail, Greeting
from app.counter.gift_words import (
    WORDINGS,
    Language,
    amount_text,
    date_text,
    language_of,
    region_text,
)
from app.money import Money

CODE = "ABCD123456EFGH"


def read(mail: GiftMail) -> email.message.EmailMessage:
    found = email.message_from_bytes(mail.as_bytes(), policy=policy.default)
    assert isinstance(found, email.message.EmailMessage)
    return found


def mail(region: str = "DE", currency: str = "EUR", **facts: object) -> GiftMail:
    amount = Money(250_050, currency)
    return GiftMail(CODE, "House card", region, currency, amount, **facts)  # type: ignore[arg-type]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", Language)
def test_each_language_says_the_same(language: Language) -> None:
    english, said = WORDINGS[Language.ENGLISH], WORDINGS[language]
    texts = [one.name for one in fields(said) if isinstance(getattr(said, one.name), str)]
    for name in texts:
        assert placeholders(getattr(said, name)) == placeholders(getattr(english, name)), name
    assert said.regions.keys() == english.regions.keys()
    assert len(said.months) == 12


@pytest.mark.parametrize(
    ("minor", "currency", "english", "german", "japanese"),
    [
        (2500, "EUR", "€25.00", "25,00\u00a0€", "€25.00"),
        (123_456_705, "USD", "$1,234,567.05", "1.234.567,05\u00a0$", "$1,234,567.05"),
        (2500, "JPY", "¥2,500", "2.500\u00a0¥", "2,500円"),
        (5, "CAD", "CA$0.05", "0,05\u00a0CA$", "CA$0.05"),
        (5000, "CHF", "CHF\u00a050.00", "50,00\u00a0CHF", "CHF\u00a050.00"),
        (1500, "KWD", "KWD\u00a01.500", "1,500\u00a0KWD", "KWD\u00a01.500"),
    ],
)
def test_an_amount_has_the_form_of_its_language(
    minor: int, currency: str, english: str, german: str, japanese: str
) -> None:
    assert [amount_text(Money(minor, currency), one) for one in Language] == [english, german, japanese]


def test_a_date_has_the_form_of_its_language() -> None:
    said = [date_text(date(2026, 3, 1), one) for one in Language]
    assert said == ["1 March 2026", "1. März 2026", "2026年3月1日"]


@pytest.mark.parametrize(("region", "language"), [("DE", "de"), ("JP", "ja"), ("US", "en"), ("BR", "en")])
def test_the_region_says_the_language_where_nobody_else_does(region: str, language: str) -> None:
    assert language_of(region) == language
    assert read(mail(region))["Content-Language"] == language
    assert read(mail(region, language=Language.GERMAN))["Content-Language"] == "de"


def test_a_region_that_nobody_knows_is_named_by_its_key() -> None:
    assert {region_text("BR", one) for one in Language} == {"BR"}


@pytest.mark.parametrize("language", Language)
def test_the_e_mail_is_read_back_as_it_was_written(language: Language) -> None:
    greeting = Greeting("Jürgen", "Åsa 東", "Alles Gute — 誕生日\n" + "a long line " * 30)
    found = read(mail(language=language, greeting=greeting, waits="4900 1", ends=date(2031, 12, 1)))
    said = WORDINGS[language]
    text = str(found.get_content())
    assert found["Subject"] == said.subject
    assert found.get_content_type() == "text/plain"
    assert text.startswith(said.hello.format(recipient="Åsa 東"))
    for part in (
        amount_text(Money(250_050, "EUR"), language),
        date_text(date(2031, 12, 1), language),
        "4900 1",
    ):
        assert part in text
    assert region_text("DE", language) in text
    assert greeting.words.strip() in text
    assert code_in_link(text) == CODE


@pytest.mark.parametrize("language", Language)
def test_any_mail_server_lets_it_pass_and_its_source_has_the_link(language: Language) -> None:
    source = mail(language=language).as_bytes()
    assert source.isascii()
    assert max(map(len, source.splitlines())) < 998
    assert code_in_link(source.decode("ascii")) == CODE


def test_the_card_is_worth_whatever_it_is_sold_for() -> None:
    any_card = GiftMail(CODE, "House card", "JP", "JPY", None)
    assert "JPYのギフトカードです（House card、日本）。" in str(read(any_card).get_content())
