"""Money, dates and regions as people read them, through QLocale. Nothing here calculates."""

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.money import Money, exponent

MINUS = "\u2212"
_WEEK = 7
_SYMBOLS: Final = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CAD": "CA$"}
_REGIONS: Final = {"UK": "GB"}
"""Region keys that are not ISO 3166 codes, as the programme files name them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Formats", text)


def money_text(money: Money, *, signed: bool = False) -> str:
    """ "€25.00", "1.234,50 €", "¥1,200"; with `signed` also "+€25.00". A minus is the true one."""
    sign = MINUS if money.minor < 0 else "+" if signed and money.minor > 0 else ""
    return sign + _with_symbol(_digits(abs(money.minor), exponent(money.currency)), money.currency)


def _digits(minor: int, places: int) -> str:
    """The number with the locale's separators. Integers only: an amount never becomes a float."""
    locale = QLocale()
    units, rest = divmod(minor, 10**places)
    whole = locale.toString(units)
    if not places:
        return whole
    zeros = locale.zeroDigit() * (places - len(str(rest)))
    return f"{whole}{locale.decimalPoint()}{zeros}{locale.toString(rest)}"


def _with_symbol(digits: str, currency: str) -> str:
    """The locale decides on which side the symbol stands; a code never touches the digits."""
    locale = QLocale()
    symbol = _symbol(locale, currency)
    pattern = locale.toCurrencyString(1.0, symbol, 0)
    if symbol.isalpha():
        pattern = pattern.replace(symbol + locale.toString(1), f"{symbol}\u00a0{locale.toString(1)}")
    return pattern.replace(locale.toString(1), digits, 1)


def _symbol(locale: QLocale, currency: str) -> str:
    if locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == currency:
        return locale.currencySymbol()
    return _SYMBOLS.get(currency, currency)


def _local(moment: datetime) -> datetime:
    """The moment on this computer's clock; a time without a zone is UTC, as the store keeps it."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone()


def now() -> datetime:
    return datetime.now(UTC)


def _qdate(moment: datetime) -> QDate:
    local = _local(moment)
    return QDate(local.year, local.month, local.day)


def day_text(moment: datetime, *, today: datetime | None = None) -> str:
    """ "22 Nov", with the year when it is not this one."""
    same_year = _local(moment).year == _local(today or now()).year
    return QLocale().toString(_qdate(moment), "d MMM" if same_year else "d MMM yyyy")


def date_text(moment: datetime) -> str:
    return QLocale().toString(_qdate(moment), "d MMM yyyy")


def time_text(moment: datetime) -> str:
    return _local(moment).strftime("%H:%M")


def when_text(moment: datetime, *, today: datetime | None = None) -> str:
    """As people say it: "today, 09:52", "yesterday, 17:20", "Sat 21 Nov"."""
    day, current = _local(moment).date(), _local(today or now()).date()
    ago = (current - day).days
    if ago == 0:
        return _tr("today, {time}").format(time=time_text(moment))
    if ago == 1:
        return _tr("yesterday, {time}").format(time=time_text(moment))
    weekday = QLocale().toString(_qdate(moment), "ddd")
    return f"{weekday} {day_text(moment, today=today)}" if 0 < ago < _WEEK else date_text(moment)


def full_text(moment: datetime) -> str:
    return _tr("{date}, {time}").format(date=date_text(moment), time=time_text(moment))


def ends_text(moment: datetime, *, today: datetime | None = None) -> str:
    """ "ends today", "ends tomorrow, on …", "ends in 9 days, on 1 Dec 2026"."""
    days = (_local(moment).date() - _local(today or now()).date()).days
    if days <= 0:
        return _tr("ends today") if days == 0 else _tr("ended on {date}").format(date=date_text(moment))
    if days == 1:
        return _tr("ends tomorrow, on {date}").format(date=date_text(moment))
    return _tr("ends in {days} days, on {date}").format(days=days, date=date_text(moment))


def sentence_case(text: str) -> str:
    """The text with a capital first letter, to begin a line with a time."""
    return text[:1].upper() + text[1:]


def region_name(key: str) -> str:
    """ "Germany" for DE, in the language of the window; the key itself when nobody knows it."""
    territory = QLocale.codeToTerritory(_REGIONS.get(key, key))
    if territory is QLocale.Country.AnyTerritory:
        return key
    return QLocale.territoryToString(territory)


def region_line(key: str, currency: str) -> str:
    return f"{region_name(key)} · {currency}"


def breakable(path: str) -> str:
    """The text with places where a line may break behind each part of a path."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def masked(last_four: str) -> str:
    return f"···· {last_four}"
