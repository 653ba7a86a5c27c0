"""What is owed, counted and tried as views. Pure functions from a report; what was done is `done_view`'s."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.report_values import (
    AttemptsReport,
    Counted,
    CountsReport,
    LiabilityReport,
    Suspicion,
)
from app.ui.components.table import ROW_TWO_LINES, Cell
from app.ui.formats import count_text, full_text, money_text, when_text
from app.ui.manager.reports.period import Span
from app.ui.manager.reports.view import (
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
from app.ui.paper.deeds_paper import tender_text
from app.ui.paper.report_paper import suspicion_text
from app.ui.theme import Color, Tone
from app.ui.typeface import Type
from app.wallet.overview import Curve

translate = QCoreApplication.translate

_DIGITS: Final = 16
"""Of a digest in one group."""


def owed_view(report: LiabilityReport, course: Sequence[LiabilityReport]) -> View:
    """course: what was owed before, oldest first; empty where that is not known yet."""
    names = (
        translate("Reports", "Currency"),
        translate("Reports", "On cards"),
        translate("Reports", "In wallets"),
        translate("Reports", "Together"),
    )
    figures = tuple(
        Figure(
            translate("Reports", "Owed in {currency}").format(currency=one.total.currency),
            money_text(one.total),
            translate("Reports", "{cards} on cards, {wallets} in wallets").format(
                cards=money_text(one.cards), wallets=money_text(one.wallets)
            ),
        )
        for one in report.owed
    )
    rows = tuple(
        (
            Cell(one.total.currency),
            amount_cell(one.cards),
            amount_cell(one.wallets),
            amount_cell(one.total, strong=True),
        )
        for one in report.owed
    )
    nothing = translate("Reports", "Nothing was ever owed: no card was sold up to then.")
    series = tuple(_owed_series(one.total.currency, course) for one in report.owed) if course else ()
    return View(figures, Columns(names, (1, 2, 3)), rows, series, nothing, _position_text(report))


def _owed_series(currency: str, course: Sequence[LiabilityReport]) -> Series:
    totals = [
        next((one.total.minor for one in report.owed if one.total.currency == currency), 0)
        for report in course
    ]
    times = tuple(report.at.timestamp() for report in course)
    name = translate("Reports", "Owed in {currency}").format(currency=currency)
    return Series(name, Curve(currency, times, tuple(totals)))


def _position_text(report: LiabilityReport) -> str:
    if not report.position:
        return ""
    text = translate(
        "Reports",
        "Up to {moment}, which is up to these entries: {entries}. Digest, the same for every report that "
        "reads the same: {digest}",
    )
    groups = [report.digest[at : at + _DIGITS] for at in range(0, len(report.digest), _DIGITS)]
    return text.format(
        moment=full_text(report.at), entries=", ".join(report.position), digest=" ".join(groups)
    )


def tills_view(report: CountsReport, span: Span) -> View:
    names = (
        translate("Reports", "Till"),
        translate("Reports", "Counted by"),
        translate("Reports", "Expected"),
        translate("Reports", "Counted"),
        translate("Reports", "Difference"),
    )
    differing = [one for one in report.counts if one.difference.minor]
    missing = [-one.difference for one in differing if one.difference.minor < 0]
    over = [one.difference for one in differing if one.difference.minor > 0]
    figures = (
        Figure(
            translate("Reports", "Counted"),
            count_text(len({(one.till, one.at) for one in report.counts})),
            translate("Reports", "Tills: {count}").format(
                count=count_text(len({one.till for one in report.counts}))
            ),
        ),
        Figure(translate("Reports", "Missing"), sum_text(missing) or "–", times_text(len(missing))),
        Figure(translate("Reports", "Too much"), sum_text(over) or "–", times_text(len(over))),
    )
    rows = tuple(_counted_row(one) for one in report.counts)
    nothing = translate("Reports", "No till was counted in this time.")
    columns = Columns(names, (2, 3, 4), 1, ROW_TWO_LINES)
    return View(figures, columns, rows, _differences(report, span), nothing)


def _counted_row(one: Counted) -> tuple[Cell, ...]:
    difference = one.difference
    text = money_text(difference, signed=True) if difference.minor else translate("Reports", "none")
    ink = Color.WARN if difference.minor else Color.INK2
    told = translate("Reports", "{clerk}, {when}").format(clerk=one.clerk, when=when_text(one.at))
    return (
        Cell(one.called, tender_text(one.tender)),
        Cell(told, one.reason or ""),
        amount_cell(one.expected),
        amount_cell(one.counted),
        Cell(text, ink=ink, type=Type.STRONG, is_right=True),
    )


def _differences(report: CountsReport, span: Span) -> tuple[Series, ...]:
    found: dict[str, dict[date, int]] = {}
    for one in report.counts:
        days = found.setdefault(one.difference.currency, {})
        day = one.at.astimezone().date()
        days[day] = days.get(day, 0) + one.difference.minor
    named = translate("Reports", "Difference in {currency}, by day")
    return tuple(
        Series(named.format(currency=currency), by_day(currency, days, span))
        for currency, days in sorted(found.items())
    )


def tries_view(report: AttemptsReport, span: Span) -> View:
    names = (
        translate("Reports", "What"),
        translate("Reports", "Account"),
        translate("Reports", "Till or desk"),
        translate("Reports", "Serial"),
        translate("Reports", "Times"),
        translate("Reports", "Last"),
    )
    unsold = [one for one in report.suspicions if one.kind == "not_sold"]
    wrong = sum(one.count for one in report.suspicions if one.kind == "wrong_codes")
    accounts = {one.login for one in report.suspicions}
    figures = (
        Figure(
            translate("Reports", "Cards tried before their sale"),
            count_text(len({one.serial for one in unsold})),
            times_text(len(unsold)),
        ),
        Figure(
            translate("Reports", "Wrong codes"),
            count_text(wrong),
            translate("Reports", "Accounts: {count}").format(count=count_text(len(accounts))),
        ),
    )
    series: tuple[Series, ...] = ()
    if report.by_day:
        named = translate("Reports", "Tries by day")
        series = (Series(named, by_day("", dict(report.by_day), span)),)
    rows = tuple(_suspicion_row(one) for one in report.suspicions)
    nothing = translate("Reports", "No card was tried before it was sold, and no wrong code entered.")
    return View(figures, Columns(names, (4, 5)), rows, series, nothing)


def _suspicion_row(one: Suspicion) -> tuple[Cell, ...]:
    tone, icon = (Tone.DANGER, "triangle-alert") if one.kind == "not_sold" else (Tone.WARN, "eye")
    return (
        Cell(suspicion_text(one.kind), tag=icon, tone=tone),
        Cell(one.login),
        Cell(one.called),
        Cell(one.serial or "", type=Type.SMALL, ink=Color.INK2),
        count_cell(one.count),
        Cell(when_text(one.at), ink=Color.INK2, is_right=True),
    )
