"""What came to the review desk as a view: accounts held, cards reported or held, and what became of each. A
pure function from the report."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from app.counter.report_values import Reviewed, ReviewsReport
from app.counter.review_values import CaseKind
from app.ui.components.table import ROW_TWO_LINES, Cell
from app.ui.formats import count_text, when_text
from app.ui.manager.reports.period import Span
from app.ui.manager.reports.view import Columns, Figure, Series, View, by_day
from app.ui.manager.review.words import case_text
from app.ui.paper.reviews_paper import is_open, state_text
from app.ui.theme import Color, Tone

translate = QCoreApplication.translate


def held_view(report: ReviewsReport, span: Span) -> View:
    names = (
        translate("Reports", "What"),
        translate("Reports", "Whose account, or who told of it"),
        translate("Reports", "Since"),
        translate("Reports", "Decision"),
        translate("Reports", "Decided by"),
    )
    kinds = Counter(one.kind for one in report.reviews)
    waiting = Counter(one.kind for one in report.reviews if is_open(one))
    waits = translate("Reports", "Waiting: {count}")
    figures = tuple(
        Figure(name, count_text(kinds[kind]), waits.format(count=count_text(waiting[kind])))
        for kind, name in (
            (CaseKind.VELOCITY, translate("Reports", "Accounts held")),
            (CaseKind.REPORT, translate("Reports", "Cards reported")),
            (CaseKind.FRAUD, translate("Reports", "Cards held")),
        )
    )
    days = Counter(one.at.astimezone().date() for one in report.reviews)
    named = translate("Reports", "Held and reported by day")
    series = (Series(named, by_day("", dict(days), span)),) if days else ()
    rows = tuple(_row(one) for one in report.reviews)
    nothing = translate("Reports", "No account was held and no card reported in this time.")
    return View(figures, Columns(names, (), 1, ROW_TWO_LINES), rows, series, nothing)


def _row(one: Reviewed) -> tuple[Cell, ...]:
    icon, tone = _SIGNS[one.state]
    decided = "" if one.decided is None else when_text(one.decided)
    return (
        Cell(case_text(CaseKind(one.kind)), one.serial or ""),
        Cell(one.name, one.reason or ""),
        Cell(when_text(one.at), ink=Color.INK2),
        Cell(state_text(one), tag=icon, tone=tone),
        Cell(one.by or "", decided, ink=Color.INK2),
    )


_SIGNS = {
    "OPEN": ("hourglass", Tone.WARN),
    "APPROVED": ("check", Tone.SUCCESS),
    "REJECTED": ("x", Tone.NOTE),
}
