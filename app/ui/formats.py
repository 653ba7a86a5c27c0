"""Money, dates and regions as people read them, through QLocale. Nothing here calculates."""

from datetime import UTC, date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QKeySequence

from app.money import Money, exponent
from app.outcomes import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

MINUS = "\u2212"
_WEEK = 7
_SYMBOLS: Final = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CAD": "CA$"}
_REGIONS: Final = {"UK": "GB"}
"""Region keys that are not ISO 3166 codes, as the programme files name them."""
TRANSLATED_REGIONS: Final = (
    QT_TRANSLATE_NOOP("Regions", "United States"),
    QT_TRANSLATE_NOOP("Regions", "United Kingdom"),
    QT_TRANSLATE_NOOP("Regions", "Germany"),
    QT_TRANSLATE_NOOP("Regions", "Canada"),
    QT_TRANSLATE_NOOP("Regions", "Japan"),
)
"""Qt names countries in English, or each in its own language; these are of the programmes that are here."""


def settle_locale() -> None:
    """On a machine without a language, amounts and dates are said in plain English."""
    if QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def money_text(money: Money, *, signed: bool = False) -> str:
    """ "€25.00", "1.234,50 €", "¥1,200"; with `signed` also "+€25.00". A minus is the true one."""
    sign = MINUS if money.minor < 0 else "+" if signed and money.minor > 0 else ""
    return sign + _with_symbol(_digits(abs(money.minor), exponent(money.currency)), money.currency)


def typed_money_text(money: Money) -> str:
    """As a person types it into a field: "1234,50", without the currency and without groups."""
    return money.plain().replace(".", QLocale().decimalPoint())


def round_money_text(money: Money) -> str:
    """As `money_text`, but "€50" where there are no cents: for the axis of a chart."""
    whole, cents = divmod(abs(money.minor), 10 ** exponent(money.currency))
    if cents or money.minor < 0:
        return money_text(money)
    return _with_symbol(QLocale().toString(whole), money.currency)


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


def count_text(count: int) -> str:
    """ "1,000,000" as people of this country write it."""
    return QLocale().toString(count)


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
    return _dated(_qdate(moment), with_year=not same_year)


def _dated(day: QDate, *, with_year: bool) -> str:
    """The order and the marks of a date belong to the language: "22. Nov. 2026", "2026年11月22日"."""
    short = translate("Formats", "d MMM", "day and month, in the letters of QDate")
    whole = translate("Formats", "d MMM yyyy", "a whole date, in the letters of QDate")
    return QLocale().toString(day, whole if with_year else short)


def date_text(moment: datetime) -> str:
    return _dated(_qdate(moment), with_year=True)


def date_of(day: date) -> str:
    """A date that has no time, such as one that was chosen: "1 Dec 2026"."""
    return _dated(QDate(day.year, day.month, day.day), with_year=True)


def month_text(day: date, *, with_day: bool = False) -> str:
    """ "Nov", or "22 Nov"."""
    at = QDate(day.year, day.month, day.day)
    return _dated(at, with_year=False) if with_day else QLocale().toString(at, "MMM")


def year_text(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "yyyy")


def month_and_year(moment: datetime) -> str:
    """ "March 2026", as people say since when something lies idle."""
    pattern = translate("Formats", "MMMM yyyy", "month and year, in the letters of QDate")
    return QLocale().toString(_qdate(moment), pattern)


def time_text(moment: datetime) -> str:
    return _local(moment).strftime("%H:%M")


def when_text(moment: datetime, *, today: datetime | None = None) -> str:
    """As people say it: "today, 09:52", "yesterday, 17:20", "Sat 21 Nov"."""
    day, current = _local(moment).date(), _local(today or now()).date()
    ago = (current - day).days
    if ago == 0:
        return translate("Formats", "today, {time}").format(time=time_text(moment))
    if ago == 1:
        return translate("Formats", "yesterday, {time}").format(time=time_text(moment))
    if not 0 < ago < _WEEK:
        return date_text(moment)
    weekday = QLocale().toString(_qdate(moment), "ddd")
    return translate("Formats", "{weekday} {day}").format(weekday=weekday, day=day_text(moment, today=today))


def full_text(moment: datetime) -> str:
    return translate("Formats", "{date}, {time}").format(date=date_text(moment), time=time_text(moment))


def ends_text(moment: datetime, *, today: datetime | None = None) -> str:
    """ "ends today", "ends tomorrow, on …", "ends in 9 days, on 1 Dec 2026"."""
    days = (_local(moment).date() - _local(today or now()).date()).days
    if days <= 0:
        ended = translate("Formats", "ended on {date}").format(date=date_text(moment))
        return translate("Formats", "ends today") if days == 0 else ended
    if days == 1:
        return translate("Formats", "ends tomorrow, on {date}").format(date=date_text(moment))
    return translate("Formats", "ends in {days} days, on {date}").format(days=days, date=date_text(moment))


def sentence_case(text: str) -> str:
    """The text with a capital first letter, to begin a line with a time."""
    return text[:1].upper() + text[1:]


def region_name(key: str) -> str:
    """ "Germany" for DE, in the language of the window; the key itself when nobody knows it."""
    territory = QLocale.codeToTerritory(_REGIONS.get(key, key))
    if territory is QLocale.Country.AnyTerritory:
        return key
    return translate("Regions", QLocale.territoryToString(territory))


def region_line(key: str, currency: str) -> str:
    return f"{region_name(key)} · {currency}"


def place_text(place: str) -> str:
    """Where a store is: "this computer" in the window's language, an address as it is."""
    return translate("Bootstrap", place)


def breakable(path: str) -> str:
    """The text with places where a line may break behind each part of a path."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def masked(last_four: str) -> str:
    return f"···· {last_four}"


def key_text(key: str) -> str:
    """A key as it is printed on the keyboard of this language and system: "Ctrl 1", "Strg 1"."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return native if native == "+" else native.replace("+", " ")
