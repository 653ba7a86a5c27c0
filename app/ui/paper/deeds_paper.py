"""The reports of what was done by day and of what was counted, as tables on A4 (`report_paper`)."""

from PySide6.QtCore import QCoreApplication

from app.counter.report_values import Counted, CountsReport, Deed, DeedsReport
from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.formats import count_text, date_of, full_text, money_text
from app.ui.paper.done_words import kind_text
from app.ui.paper.table_pages import Column, TablePages

translate = QCoreApplication.translate

_TENDERS = {
    "cash": QT_TRANSLATE_NOOP("ReportPaper", "Cash"),
    "card": QT_TRANSLATE_NOOP("ReportPaper", "Card"),
}


def tender_text(tender: str) -> str:
    return translate("ReportPaper", _TENDERS[tender])


def clerk_text(clerk: str | None) -> str:
    """The login; holders are not named."""
    return translate("ReportPaper", "a holder") if clerk is None else clerk


def draw_deeds(pages: TablePages, report: DeedsReport) -> None:
    pages.begin((
        Column(translate("ReportPaper", "Day"), 0.16),
        Column(translate("ReportPaper", "Till or desk"), 0.15),
        Column(translate("ReportPaper", "Who"), 0.13),
        Column(translate("ReportPaper", "What"), 0.27),
        Column(translate("ReportPaper", "How often"), 0.11, is_right=True),
        Column(translate("ReportPaper", "Amount"), 0.18, is_right=True),
    ))  # fmt: skip
    for one in report.deeds:
        pages.add(_deed(one))
    if not report.deeds:
        pages.line(translate("ReportPaper", "Nothing happened then."))


def draw_counts(pages: TablePages, report: CountsReport) -> None:
    pages.begin((
        Column(translate("ReportPaper", "Till"), 0.12),
        Column(translate("ReportPaper", "When"), 0.21),
        Column(translate("ReportPaper", "Who"), 0.12),
        Column(translate("ReportPaper", "Tender"), 0.10),
        Column(translate("ReportPaper", "Expected"), 0.15, is_right=True),
        Column(translate("ReportPaper", "Counted"), 0.15, is_right=True),
        Column(translate("ReportPaper", "Difference"), 0.15, is_right=True),
    ))  # fmt: skip
    for one in report.counts:
        pages.add(_counted(one))
        if one.reason:
            pages.line(translate("ReportPaper", "Reason: {reason}").format(reason=one.reason))
    if not report.counts:
        pages.line(translate("ReportPaper", "No till was counted then."))


def _deed(one: Deed) -> tuple[str, ...]:
    amount = money_text(one.amount) if one.amount else ""
    where = clerk_text(one.clerk), kind_text(one.kind)
    return date_of(one.day), one.called, *where, count_text(one.count), amount


def _counted(one: Counted) -> tuple[str, ...]:
    amounts = money_text(one.expected), money_text(one.counted), money_text(one.difference, signed=True)
    return one.called, full_text(one.at), one.clerk, tender_text(one.tender), *amounts
