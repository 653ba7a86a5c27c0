"""The words of the e-mail that brings a gift card, in each language it can be written in: texts, amounts,
dates and regions. What it says when is `gift_mail`'s. The language is the recipient's, not the window's."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.money import Money, exponent

_NO_BREAK = "\u00a0"
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CAD": "CA$"}


class Language(StrEnum):
    """By its ISO 639 code."""

    ENGLISH = "en"
    GERMAN = "de"
    JAPANESE = "ja"


_OF_REGION = {"DE": Language.GERMAN, "AT": Language.GERMAN, "JP": Language.JAPANESE}


def language_of(region: str) -> Language:
    """The language that most people of the region read, of those there are."""
    return _OF_REGION.get(region, Language.ENGLISH)


@dataclass(frozen=True, slots=True)
class Wording:
    """Each text with the line breaks around it; `date` has {day}, {month} and {year}, and `months` their
    names, where the language names them."""

    subject: str
    hello: str
    card: str
    any_card: str
    link: str
    waits: str
    ends: str
    words: str
    fine_print: str
    date: str
    months: tuple[str, ...]
    regions: dict[str, str]


WORDINGS = {
    Language.ENGLISH: Wording(
        subject="A gift card for you",
        hello="Hello {recipient},\n\n",
        card="This is a gift card of {amount}, for {region}: {programme}.\n\n",
        any_card="This is a gift card in {currency}, for {region}: {programme}.\n\n",
        link="Open it in Tillfold: {link}\n",
        waits=(
            "\nIt is worth nothing yet: the shop activates it when it is sold, by its serial\n"
            "{serial}. Opened before, nothing is lost.\n"
        ),
        ends="\nIt ends on {date}.\n",
        words="\n{giver} writes:\n\n{words}\n",
        fine_print=(
            "\nIt is redeemed once, whole, into a wallet of {region} in {currency}.\n"
            "Whoever has the link can redeem it: keep it as you keep cash.\n"
        ),
        date="{day} {month} {year}",
        months=(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ),
        regions={
            "US": "the United States", "UK": "the United Kingdom", "CA": "Canada", "DE": "Germany",
            "JP": "Japan",
        },
    ),
    Language.GERMAN: Wording(
        subject="Eine Geschenkkarte für Sie",
        hello="Guten Tag, {recipient}.\n\n",
        card="Das ist eine Geschenkkarte über {amount} für {region}: {programme}.\n\n",
        any_card="Das ist eine Geschenkkarte in {currency} für {region}: {programme}.\n\n",
        link="In Tillfold öffnen: {link}\n",
        waits=(
            "\nSie ist noch nichts wert: Das Geschäft schaltet sie beim Verkauf frei, unter\n"
            "der Seriennummer {serial}. Wer sie vorher öffnet, verliert nichts.\n"
        ),
        ends="\nSie endet am {date}.\n",
        words="\n{giver} schreibt:\n\n{words}\n",
        fine_print=(
            "\nSie wird einmal und ganz eingelöst, in eine Wallet für {region} in {currency}.\n"
            "Wer den Link hat, kann sie einlösen: Bewahren Sie ihn auf wie Bargeld.\n"
        ),
        date="{day}. {month} {year}",
        months=(
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
            "November", "Dezember",
        ),
        regions={
            "US": "die Vereinigten Staaten", "UK": "das Vereinigte Königreich", "CA": "Kanada",
            "DE": "Deutschland", "JP": "Japan",
        },
    ),
    Language.JAPANESE: Wording(
        subject="ギフトカードのお届け",
        hello="{recipient} 様\n\n",
        card="{amount}のギフトカードです（{programme}、{region}）。\n\n",
        any_card="{currency}のギフトカードです（{programme}、{region}）。\n\n",
        link="Tillfold で開く: {link}\n",
        waits=(
            "\nまだ使えません。販売時に店舗がシリアル番号 {serial}\n"
            "で有効化します。その前に開いても、何も失われません。\n"
        ),
        ends="\n{date}に終了します。\n",
        words="\n{giver} さんからのメッセージ:\n\n{words}\n",
        fine_print=(
            "\n一度だけ、全額を{region}のウォレット（{currency}）に引き換えます。\n"
            "リンクを持つ人は誰でも引き換えられます。現金と同じように保管してください。\n"
        ),
        date="{year}年{month}月{day}日",
        months=tuple(str(number) for number in range(1, 13)),
        regions={
            "US": "アメリカ合衆国", "UK": "イギリス", "CA": "カナダ", "DE": "ドイツ", "JP": "日本",
        },
    ),
}  # fmt: skip


def region_text(region: str, language: Language) -> str:
    """ "the United States", "Deutschland"; the key itself for one that nobody knows."""
    return WORDINGS[language].regions.get(region, region)


def date_text(day: date, language: Language) -> str:
    """ "1 December 2026", "1. Dezember 2026", "2026年12月1日"."""
    wording = WORDINGS[language]
    return wording.date.format(day=day.day, month=wording.months[day.month - 1], year=day.year)


def amount_text(amount: Money, language: Language) -> str:
    """ "€1,234.50", "1.234,50 €", "1,200円". The parts of an amount are never parted by a line break."""
    units, rest = divmod(amount.minor, 10 ** exponent(amount.currency))
    digits, point = f"{units:,}", "."
    if language is Language.GERMAN:
        digits, point = digits.replace(",", "."), ","
    if places := exponent(amount.currency):
        digits = f"{digits}{point}{rest:0{places}}"
    symbol = _SYMBOLS.get(amount.currency, amount.currency)
    if language is Language.GERMAN:
        return f"{digits}{_NO_BREAK}{symbol}"
    if language is Language.JAPANESE and amount.currency == "JPY":
        return f"{digits}円"
    return f"{symbol}{_NO_BREAK if symbol.isalpha() else ''}{digits}"
