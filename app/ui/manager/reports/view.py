"""What is shown of a report: figures, a table, values over time; and how amounts and counts stand in them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.money import Money
from app.ui.components.table import Cell
from app.ui.formats import count_text, money_text
from app.ui.history.filters import start_of
from app.ui.manager.reports.period import Span
from app.ui.typeface import Type
from app.wallet.overview import Curve

translate = QCoreApplication.translate

OWED, DONE, TILLS, TRIES, HELD = "owed", "done", "tills", "tries", "held"
"""Which report."""
BY_DAY, BY_TILL, BY_CLERK, BY_KIND = "day", "till", "clerk", "kind"
"""By what deeds are added up."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Name, value, and what is under it."""

    name: str
    value: str
    under: str


@dataclass(frozen=True, slots=True)
class Series:
    """Values over time under a name; the currency of the curve is "" where it counts."""

    name: str
    curve: Curve


@dataclass(frozen=True, slots=True)
class Columns:
    """The table's: their names, those at the right, the one that takes the rest; and how high a row is."""

    names: tuple[str, ...]
    right: tuple[int, ...]
    rest: int = 0
    row_height: int = 36


@dataclass(frozen=True, slots=True)
class View:
    """`nothing`: what is said in place of the table where it has no row. `note`: what stands below it."""

    figures: tuple[Figure, ...]
    columns: Columns
    rows: tuple[tuple[Cell, ...], ...]
    series: tuple[Series, ...]
    nothing: str
    note: str = ""


def by_day(currency: str, days: dict[date, int], span: Span) -> Curve:
    """A value for each day, which holds until the next one begins."""
    times = [start_of(day).timestamp() for day in span.days]
    totals = [days.get(day, 0) for day in span.days]
    return Curve(currency, (*times, span.until.timestamp()), (*totals, totals[-1]))


def times_text(count: int) -> str:
    """ "once", "14 times"."""
    if count == 1:
        return translate("Reports", "once")
    return translate("Reports", "{count} times").format(count=count_text(count))


def value_text(curve: Curve, total: int) -> str:
    """One value of a curve."""
    return money_text(Money(total, curve.currency)) if curve.currency else count_text(total)


def amount_cell(amount: Money, *, strong: bool = False) -> Cell:
    """At the right of its column."""
    return Cell(money_text(amount), type=Type.STRONG if strong else Type.BODY, is_right=True)


def count_cell(count: int) -> Cell:
    """At the right of its column."""
    return Cell(count_text(count), is_right=True)


def sum_text(amounts: Iterable[Money | None]) -> str:
    """By currency, one after the other."""
    sums: dict[str, int] = {}
    for one in amounts:
        if one is not None:
            sums[one.currency] = sums.get(one.currency, 0) + one.minor
    return " + ".join(money_text(Money(minor, currency)) for currency, minor in sorted(sums.items()))
