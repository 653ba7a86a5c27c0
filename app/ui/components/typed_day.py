"""A day as people type it, in the order of their country. The field it is typed into is `bar_fields`'."""

import re

from PySide6.QtCore import QDate, QLocale

_CENTURY = 2000
_NUMBERS = re.compile(r"\d+")


def day_form(locale: QLocale) -> str:
    """The country's short form with all of the year, such as dd/MM/yyyy."""
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def typed_day(text: str, form: str) -> QDate | None:
    """The day that was typed whole: three numbers, or eight or six figures without anything between them. Of
    a year, two figures are of this century."""
    numbers = _NUMBERS.findall(text)
    if len(numbers) == 1:
        numbers = _parted(numbers[0], form)
    if len(numbers) != len(_order(form)):
        return None
    found = dict(zip(_order(form), numbers, strict=True))
    if len(found["y"]) not in (2, 4) or max(len(found["d"]), len(found["M"])) > 2:
        return None
    year = int(found["y"]) + (_CENTURY if len(found["y"]) == 2 else 0)
    day = QDate(year, int(found["M"]), int(found["d"]))
    return day if day.isValid() else None


def unit_at(text: str, at: int, form: str) -> str:
    """Which number of the text the cursor is at: d, M or y."""
    ends = [found.end() for found in _NUMBERS.finditer(text)]
    number = next((number for number, end in enumerate(ends) if at <= end), len(ends) - 1)
    return _order(form)[min(max(number, 0), 2)]


def _order(form: str) -> str:
    """The order of day, month and year, such as dMy."""
    return "".join(dict.fromkeys(letter for letter in form if letter in "dMy"))


def _parted(figures: str, form: str) -> list[str]:
    if len(figures) not in (6, 8):
        return [figures]
    widths = {"d": 2, "M": 2, "y": len(figures) - 4}
    parts, at = [], 0
    for unit in _order(form):
        parts.append(figures[at : at + widths[unit]])
        at += widths[unit]
    return parts
