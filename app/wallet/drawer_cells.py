"""What people write into the cells of a table: amounts, end dates, names of programmes and regions."""

import calendar
import re
from datetime import date

from app.codes.programme import Programme, ProgrammeBook
from app.money import exponent
from app.outcomes import CANNOT_BE_TAKEN, QT_TRANSLATE_NOOP, Refused
from app.wallet.drawer_judging import elsewhere

THE_DATE = QT_TRANSLATE_NOOP("Outcomes", "The end date")
WRITE_IT = QT_TRANSLATE_NOOP("Outcomes", "It is no date. Write it as 2027-05-31.")
DAY_OR_MONTH = QT_TRANSLATE_NOOP(
    "Outcomes", "Day and month could be exchanged in it. Write it as 2027-05-31."
)
THE_CURRENCY = QT_TRANSLATE_NOOP("Outcomes", "The currency")
NOT_OF_REGION = QT_TRANSLATE_NOOP("Outcomes", "It is not that of the card's region.")

_SPENT = frozenset({"accepted", "redeemed", "used", "spent", "dropped", "yes", "eingelöst", "ja"})
_SIGNS = {"€": "EUR", "£": "GBP", "¥": "JPY", "円": "JPY", "US$": "USD", "CA$": "CAD", "C$": "CAD"}
_CODE = re.compile(r"(?<![A-Z])[A-Z]{3}(?![A-Z])")
_NUMBER = re.compile(r"[0-9]+(?:[.,' \u00a0\u202f][0-9]+)*")
_OTHER_NAMES = {"GB": "UK", "USA": "US"}
_GUARDED = re.compile(r"'[=+@\t\r-]")


def plain_amount(cell: str, currency: str) -> str:
    """The cell as plain decimal text: "$1,234.50", "25,00 €" and "1.200 JPY" become 1234.50, 25.00 and
    1200. What cannot be read is given back as it is, and is no amount then."""
    found = _NUMBER.search(cell)
    if found is None or re.search(r"[0-9-]", cell[: found.start()] + cell[found.end() :]):
        return cell
    *groups, last = re.split(r"[^0-9]", found[0])
    if groups and len(last) <= exponent(currency):
        return _joined(groups, cell) + "." + last
    return _joined([*groups, last], cell)


def _joined(groups: list[str], cell: str) -> str:
    """Groups of thousands as one number; the cell as it is where they are none."""
    if all(len(one) == 3 for one in groups[1:]) and (len(groups) == 1 or len(groups[0]) <= 3):
        return "".join(groups)
    return cell


def currency_in(cell: str) -> str | None:
    """The currency that an amount is marked with. A dollar sign alone is that of many countries."""
    for sign, currency in _SIGNS.items():
        if sign in cell.upper():
            return currency
    found = _CODE.search(cell.upper())
    return found[0] if found else None


def end_date(cell: str) -> date | Refused | None:
    """The last day; None where the cell is empty. A month alone ends with its last day."""
    if not cell:
        return None
    numbers = [int(one) for one in re.findall(r"[0-9]{1,4}", cell)]
    if re.search(r"[^0-9./ -]", cell.removesuffix("T00:00:00")) or len(numbers) not in (2, 3):
        return _no_date(WRITE_IT)
    try:
        return _date_of(numbers)
    except ValueError:
        return _no_date(WRITE_IT)


def _date_of(numbers: list[int]) -> date | Refused:
    """Raises ValueError for what is no date."""
    if len(numbers) == 2:
        year, month = sorted(numbers, reverse=True)
        return date(_year(year), month, calendar.monthrange(_year(year), month)[1])
    if numbers[0] > 31:
        return date(numbers[0], numbers[1], numbers[2])
    one, other, year = numbers
    if one <= 12 and other <= 12 and one != other:
        return _no_date(DAY_OR_MONTH)
    day, month = (one, other) if other <= 12 else (other, one)
    return date(_year(year), month, day)


def _year(number: int) -> int:
    return 2000 + number if number < 100 else number


def _no_date(why: str) -> Refused:
    return Refused(CANNOT_BE_TAKEN, {"what": THE_DATE, "why": why})


def programme_named(cell: str, book: ProgrammeBook) -> str | None:
    """The key of the programme that somebody calls so: by key, name, or the only one whose name begins so.
    What is not known is given back as it is; None where the cell is empty."""
    if not cell:
        return None
    wanted, known = cell.casefold(), elsewhere(book)
    exact = [one for one in known if wanted in (one.key, one.name.casefold())]
    begun = [one for one in known if one.name.casefold().startswith(wanted)]
    found = exact or begun
    return found[0].key if len(found) == 1 else cell


def region_named(cell: str, programme: Programme | None, currency: str | None) -> str | None:
    """The region that a cell names; without one, the only region of the programme with that currency."""
    if cell:
        return _OTHER_NAMES.get(cell.upper(), cell.upper())
    fitting = [one.key for one in programme.regions if one.currency == currency] if programme else []
    return fitting[0] if len(fitting) == 1 else None


def is_spent(cell: str) -> bool:
    """Whether the cell about a card's state says that there is nothing on it any more."""
    return cell.casefold() in _SPENT


def unguarded(cell: str) -> str:
    """The text without the mark that keeps a spreadsheet from taking it for a formula."""
    return cell[1:] if _GUARDED.match(cell) else cell
