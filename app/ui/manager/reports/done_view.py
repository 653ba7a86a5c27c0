"""What was done as a view: added up by day, by till, by clerk or by kind. Pure functions from the report."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.report_values import Deed, DeedsReport
from app.money import Money
from app.ui.components.table import Cell
from app.ui.formats import date_of
from app.ui.manager.reports.period import Span
from app.ui.manager.reports.view import (
    BY_CLERK,
    BY_DAY,
    BY_KIND,
    BY_TILL,
    Columns,
    Figure,
    Series,
    View,
    amount_cell,
    by_day,
    count_cell,
    sum_text,
    times_text,
)
from app.ui.paper.deeds_paper import clerk_text
from app.ui.paper.done_words import kind_text

translate = QCoreApplication.translate

_ORDERS: Final = ("purchase", "one_click", "subscription")


def done_view(report: DeedsReport, group: str, span: Span) -> View:
    """group: by what the deeds are added up."""
    names = {
        BY_DAY: translate("Reports", "Day"),
        BY_TILL: translate("Reports", "Till or desk"),
        BY_CLERK: translate("Reports", "Who"),
    }
    heads = [names[group]] if group in names else []
    heads += [translate("Reports", "What"), translate("Reports", "How often"), translate("Reports", "Amount")]
    last = len(heads) - 1
    rest = 0 if group == BY_KIND else 1
    figures = (
        _deeds_figure(translate("Reports", "Activated"), report.deeds, ("activate",)),
        _deeds_figure(translate("Reports", "Redeemed"), report.deeds, ("redeem",)),
        _deeds_figure(translate("Reports", "Orders paid"), report.deeds, _ORDERS),
        _deeds_figure(translate("Reports", "Refunded"), report.deeds, ("refund",)),
    )
    series = (
        *_deeds_series(translate("Reports", "Activated"), report.deeds, "activate", span),
        *_deeds_series(translate("Reports", "Redeemed"), report.deeds, "redeem", span),
    )
    columns = Columns(tuple(heads), (last - 1, last), rest)
    return View(figures, columns, _deeds_rows(report.deeds, group), series, _nothing_done())


def _nothing_done() -> str:
    return translate("Reports", "Nothing was done at any till or desk in this time.")


_KEYS: dict[str, Callable[[Deed], tuple[int, str]]] = {
    BY_DAY: lambda one: (-one.day.toordinal(), date_of(one.day)),
    BY_CLERK: lambda one: (one.clerk is None, clerk_text(one.clerk)),
    BY_KIND: lambda _: (0, ""),
}
"""Where a deed stands in the table, and what stands in its first cell: the newest day first, holders last. By
till it is `_till_texts`."""


def _till_texts(deeds: Sequence[Deed]) -> Mapping[str, str]:
    """By station. Where tills of two stores are called alike, the store tells them apart."""
    stations = {one.station: one for one in deeds}
    alike = Counter(one.called for one in stations.values())
    return {
        name: one.called if alike[one.called] == 1 else f"{one.called}, {one.shop}"
        for name, one in stations.items()
    }


def _deeds_rows(deeds: Sequence[Deed], group: str) -> tuple[tuple[Cell, ...], ...]:
    tills = _till_texts(deeds)
    counts: dict[tuple[tuple[int, str], str, str], int] = {}
    sums: dict[tuple[tuple[int, str], str, str], int] = {}
    for one in deeds:
        place = (0, tills[one.station]) if group == BY_TILL else _KEYS[group](one)
        key = (place, one.kind, one.amount.currency if one.amount else "")
        counts[key] = counts.get(key, 0) + one.count
        sums[key] = sums.get(key, 0) + (one.amount.minor if one.amount else 0)
    rows = []
    for key in sorted(counts):
        (_, head), kind, currency = key
        amount = amount_cell(Money(sums[key], currency), strong=True) if currency else Cell("", is_right=True)
        first = [] if group == BY_KIND else [Cell(head)]
        rows.append((*first, Cell(kind_text(kind)), count_cell(counts[key]), amount))
    return tuple(rows)


def _deeds_figure(name: str, deeds: Iterable[Deed], kinds: Sequence[str]) -> Figure:
    found = [one for one in deeds if one.kind in kinds]
    value = sum_text(one.amount for one in found) or "–"
    count = sum(one.count for one in found)
    return Figure(name, value, times_text(count))


def _deeds_series(name: str, deeds: Sequence[Deed], kind: str, span: Span) -> tuple[Series, ...]:
    """One for each currency."""
    found: dict[str, dict[date, int]] = {}
    for one in deeds:
        if one.kind == kind and one.amount:
            days = found.setdefault(one.amount.currency, {})
            days[one.day] = days.get(one.day, 0) + one.amount.minor
    named = translate("Reports", "{what} in {currency}, by day")
    return tuple(
        Series(named.format(what=name, currency=currency), by_day(currency, days, span))
        for currency, days in sorted(found.items())
    )
