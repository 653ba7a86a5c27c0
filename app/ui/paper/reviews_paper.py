"""The report of what came to the review desk as a table on A4 (`report_paper`), and its states in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.report_values import Reviewed, ReviewsReport
from app.counter.review_values import CaseKind
from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.formats import full_text
from app.ui.manager.review.words import case_text
from app.ui.paper.table_pages import Column, TablePages

translate = QCoreApplication.translate

_WAITING: Final = "OPEN"
_STATES: Final = {
    _WAITING: QT_TRANSLATE_NOOP("Review", "Waiting"),
    "APPROVED": QT_TRANSLATE_NOOP("Review", "Approved"),
    "REJECTED": QT_TRANSLATE_NOOP("Review", "Rejected"),
}


def is_open(one: Reviewed) -> bool:
    """Whether nobody has decided it yet."""
    return one.state == _WAITING


def state_text(one: Reviewed) -> str:
    return translate("Review", _STATES[one.state])


def draw_reviews(pages: TablePages, report: ReviewsReport) -> None:
    pages.begin((
        Column(translate("ReportPaper", "What"), 0.23),
        Column(translate("ReportPaper", "Who"), 0.17),
        Column(translate("ReportPaper", "Serial"), 0.19),
        Column(translate("ReportPaper", "When"), 0.21),
        Column(translate("ReportPaper", "Decision"), 0.11),
        Column(translate("ReportPaper", "By"), 0.09),
    ))  # fmt: skip
    for one in report.reviews:
        kind = case_text(CaseKind(one.kind))
        pages.add((kind, one.name, one.serial or "", full_text(one.at), state_text(one), one.by or ""))
        if one.reason:
            pages.line(translate("ReportPaper", "Reason: {reason}").format(reason=one.reason))
    if not report.reviews:
        pages.line(translate("ReportPaper", "No account was held and no card reported then."))
