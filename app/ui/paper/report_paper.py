"""The reports of a manager on A4: what is owed, what was done, who tried codes that were none."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPagedPaintDevice

from app.counter.report_values import (
    AttemptsReport,
    CountsReport,
    DeedsReport,
    LiabilityReport,
    Report,
    ReviewsReport,
    Suspicion,
)
from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.components.paint import painter_on
from app.ui.formats import count_text, full_text, money_text, now
from app.ui.paper.deeds_paper import draw_counts, draw_deeds
from app.ui.paper.reviews_paper import draw_reviews
from app.ui.paper.table_pages import Column, TablePages, a4

translate = QCoreApplication.translate

_SUSPICIONS: Final[dict[str, str]] = {
    "not_sold": QT_TRANSLATE_NOOP("ReportPaper", "Card tried before it was sold"),
    "attempts": QT_TRANSLATE_NOOP("ReportPaper", "Too many wrong codes"),
    "wrong_codes": QT_TRANSLATE_NOOP("ReportPaper", "Wrong codes"),
}
_DIGITS = 16
"""Of a digest in one group."""


def title_of(report: Report) -> str:
    if isinstance(report, LiabilityReport):
        return translate("ReportPaper", "What is owed")
    if isinstance(report, DeedsReport):
        return translate("ReportPaper", "What was done")
    if isinstance(report, CountsReport):
        return translate("ReportPaper", "What was counted at the tills")
    if isinstance(report, ReviewsReport):
        return translate("ReportPaper", "What was held and reported")
    return translate("ReportPaper", "Cards and codes that were tried")


def draw_report(device: QPagedPaintDevice, report: Report) -> None:
    """On as many pages of the device as it takes. The device is not painted on yet.

    Raises OSError where it cannot be written.
    """
    device.setPageLayout(a4())
    with painter_on(device) as painter:
        pages = TablePages(device, painter, title_of(report), _subline(report))
        if isinstance(report, LiabilityReport):
            _liability(pages, report)
        elif isinstance(report, DeedsReport):
            draw_deeds(pages, report)
        elif isinstance(report, CountsReport):
            draw_counts(pages, report)
        elif isinstance(report, ReviewsReport):
            draw_reviews(pages, report)
        else:
            _attempts(pages, report)
        pages.end()


def _subline(report: Report) -> str:
    printed = full_text(now())
    if isinstance(report, LiabilityReport):
        told = translate("ReportPaper", "As of {moment}. Printed on {printed}.")
        return told.format(moment=full_text(report.at), printed=printed)
    return _between(report.since, report.until, printed)


def _between(since: datetime, until: datetime, printed: str) -> str:
    told = translate("ReportPaper", "From {since} up to {until}. Printed on {printed}.")
    return told.format(since=full_text(since), until=full_text(until), printed=printed)


def _liability(pages: TablePages, report: LiabilityReport) -> None:
    pages.begin((
        Column(translate("ReportPaper", "Currency"), 0.19),
        Column(translate("ReportPaper", "On cards"), 0.27, is_right=True),
        Column(translate("ReportPaper", "In wallets"), 0.27, is_right=True),
        Column(translate("ReportPaper", "Together"), 0.27, is_right=True),
    ))  # fmt: skip
    for one in report.owed:
        amounts = [money_text(amount) for amount in (one.cards, one.wallets, one.total)]
        pages.add((one.total.currency, *amounts))
    if not report.owed:
        pages.line(translate("ReportPaper", "Nothing was ever owed."))
        return
    pages.gap()
    pages.line(translate("ReportPaper", "Up to these entries, the last one of each till and desk:"))
    for entry in report.position:
        pages.line(entry)
    pages.gap()
    pages.line(translate("ReportPaper", "Digest, the same for every report that reads the same:"))
    groups = [report.digest[at : at + _DIGITS] for at in range(0, len(report.digest), _DIGITS)]
    pages.line("  ".join(groups))


def _attempts(pages: TablePages, report: AttemptsReport) -> None:
    pages.begin((
        Column(translate("ReportPaper", "What"), 0.24),
        Column(translate("ReportPaper", "Account"), 0.13),
        Column(translate("ReportPaper", "Till or desk"), 0.14),
        Column(translate("ReportPaper", "Serial"), 0.20),
        Column(translate("ReportPaper", "Times"), 0.07, is_right=True),
        Column(translate("ReportPaper", "Last"), 0.22, is_right=True),
    ))  # fmt: skip
    for one in report.suspicions:
        pages.add(_suspicion(one))
    if not report.suspicions:
        pages.line(
            translate("ReportPaper", "No card was tried before it was sold, and no wrong code entered.")
        )


def suspicion_text(kind: str) -> str:
    """What a card or an account is suspected of."""
    return translate("ReportPaper", _SUSPICIONS[kind])


def _suspicion(one: Suspicion) -> Sequence[str]:
    return (
        suspicion_text(one.kind),
        one.login,
        one.called,
        one.serial or "",
        count_text(one.count),
        full_text(one.at),
    )
