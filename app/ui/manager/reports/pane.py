"""The reports pane: what is asked of the store for the report that is chosen, and what came of it."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.counter.report_values import (
    AttemptsReport,
    CountsReport,
    DeedsReport,
    LiabilityReport,
    Report,
    ReviewsReport,
)
from app.outcomes import Refused
from app.ui.background import Background, Lane
from app.ui.formats import date_of, full_text
from app.ui.history.long_work import LongWork
from app.ui.manager.desk_pane import DeskPane
from app.ui.manager.reports.done_view import done_view
from app.ui.manager.reports.export_page import ExportPage
from app.ui.manager.reports.exporter import Exporter
from app.ui.manager.reports.front import FrontPage
from app.ui.manager.reports.held_view import held_view
from app.ui.manager.reports.period import Span
from app.ui.manager.reports.view import DONE, HELD, OWED, TILLS, TRIES, View
from app.ui.manager.reports.views import owed_view, tills_view, tries_view
from app.ui.messages import Message, Problem, message_of
from app.ui.paper.tray import PaperTray
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.ui.theme import Tone
from app.wallet.values import Actor

translate = QCoreApplication.translate


class ReportsPane(DeskPane):
    """What a report says is read anew with F5."""

    pane_id: ClassVar[str] = "reports"
    icon_name: ClassVar[str] = "chart-line"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._work: LongWork | None = None
        self._report: Report | None = None
        self._is_begun = False

    @cached_property
    def front(self) -> FrontPage:
        """Made when it is first looked at."""
        front = FrontPage(self.background)
        front.bar.changed.connect(self.refresh)
        front.bar.export_wanted.connect(self._open_export)
        front.bar.print_wanted.connect(self._print)
        front.chart.stop_wanted.connect(self._stop)
        return front

    @cached_property
    def pages(self) -> Pages:
        return Pages(self._stack, self.front, self.front.focus_first)

    @cached_property
    def tray(self) -> PaperTray:
        tray = PaperTray(self.services, self.background, self)
        tray.told.connect(self._note_paper)
        tray.failed.connect(self._fail_paper)
        return tray

    @cached_property
    def export_page(self) -> ExportPage:
        page = ExportPage()
        page.back_wanted.connect(self.pages.close)
        return page

    @cached_property
    def exporter(self) -> Exporter:
        return Exporter(self.export_page, self.tray, self.services, self.background)

    # What the window asks of a pane

    def title(self) -> str:
        return self.tr("Reports")

    def show_actor(self, actor: Actor | None) -> None:
        super().show_actor(actor)
        self._drop()
        if not self._is_begun:
            return
        self.pages.close()
        self.tray.forget()
        self.exporter.forget()
        self._report = None
        self.front.say(None)
        self.front.bar.forget()
        self._show(None)

    def entered(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            self._stack.addWidget(self.front)
        if self._report is None:
            self.refresh()
        self.pages.focus()

    def left(self) -> None:
        if self._is_begun:
            self._stop()
            self.pages.close()
            self.front.say(None)

    def shut_down(self) -> None:
        self._drop()

    def refresh(self) -> None:
        """Ask the store again for the report that is chosen."""
        if self.actor is None or not self._is_begun:
            return
        self._drop()
        bar = self.front.bar
        self._report = None
        if bar.report == OWED and bar.waits_for_entries:
            self._show(None)
            return
        self.front.show_waiting(self.tr("Adding up…"))
        self._say_place()
        span, end = bar.span, None if bar.span.is_running else bar.span.end
        asked: dict[str, Callable[[], Report | Refused]] = {
            OWED: partial(self.services.liability_report, self.actor, at=end, position=bar.entries),
            DONE: partial(self.services.deeds_report, self.actor, span.since, span.until),
            TILLS: partial(self.services.counts_report, self.actor, span.since, span.until),
            TRIES: partial(self.services.attempts_report, self.actor, span.since, span.until),
            HELD: partial(self.services.reviews_report, self.actor, span.since, span.until),
        }
        work = partial(_looked_at, asked[bar.report], bar.group.key, span)
        self._ask("report", work, self._take, self._fail, lane=Lane.FREE)

    # What came of it

    def _take(self, answer: tuple[Report, View] | Refused) -> None:
        if isinstance(answer, Refused):
            self._fail(answer)
            return
        self._report, view = answer
        self.front.say(None)
        self._show(view)
        is_course_open = isinstance(self._report, LiabilityReport) and bool(self._report.owed)
        if is_course_open and not self.front.bar.entries:
            self._ask_course()

    def _show(self, view: View | None) -> None:
        """What came of it; None where there is no report."""
        bar, front = self.front.bar, self.front
        for button in (bar.export, bar.print):
            button.setEnabled(view is not None)
        if view is None:
            is_open = bar.report == OWED and bar.waits_for_entries
            front.show_waiting(_how_position() if is_open else "")
            return
        front.show_view(view)
        front.chart.setVisible(not bar.entries)  # a position is one moment
        front.chart.show_series(view.series, translate("Reports", "There is nothing to draw over this time."))
        self._say_place()

    def _ask_course(self) -> None:
        if self.actor is None:
            return
        moments = self.front.bar.span.moments
        self._work = LongWork(self)
        self._work.progressed.connect(partial(self._note_progress, len(moments)))
        self.front.chart.show_progress(0, len(moments))
        over = partial(self.services.liability_over, self.actor, moments, goes_on=self._work.goes_on)
        self._ask("course", over, self._take_course, self._fail_course, lane=Lane.FREE)

    def _note_progress(self, of: int, done: int) -> None:
        if self._work is not None and not self._work.is_stopped:
            self.front.chart.show_progress(done, of)

    def _take_course(self, answer: tuple[LiabilityReport, ...] | Refused | None) -> None:
        self._work = None
        if isinstance(answer, Refused):
            self._fail_course(answer)
        elif answer is None:
            self.front.chart.show_series((), translate("Reports", "Stopped. F5 begins again."))
        elif isinstance(self._report, LiabilityReport):
            self._show(owed_view(self._report, answer))

    def _fail_course(self, problem: Problem) -> None:
        """The figures stand; only their course is not known."""
        self._work = None
        self.front.chart.show_series((), translate("Reports", "There is nothing to draw over this time."))
        self.front.say(message_of(problem))

    def _stop(self) -> None:
        if self._work is not None:
            self._work.stop()

    def _drop(self) -> None:
        """What is under way is not wanted any more."""
        self._stop()
        self._work = None
        self._drop_jobs()

    def _fail(self, problem: Problem) -> None:
        self._report = None
        self._show(None)
        self.front.say(message_of(problem))

    def _say_place(self) -> None:
        self.subline_changed.emit(self._subline())

    def _subline(self) -> str:
        bar = self.front.bar
        if self._report is None and bar.waits_for_entries:
            return translate("Reports", "At a position of the book")
        if isinstance(self._report, LiabilityReport):
            text = translate("Reports", "What is owed, as of {moment}")
            return text.format(moment=full_text(self._report.at))
        span = bar.span
        if span.first == span.last:
            return date_of(span.first)
        text = translate("Reports", "From {first} to {last}")
        return text.format(first=date_of(span.first), last=date_of(span.last))

    # Export and print

    def _open_export(self) -> None:
        if self._report is not None:
            self.exporter.begin(self._report)
            self.pages.open(self.export_page)

    def _print(self) -> None:
        if self._report is not None:
            self.tray.print_report(self._report)

    def _note_paper(self, told: str) -> None:
        self._tell(Message(Tone.SUCCESS, told, ""))

    def _fail_paper(self, problem: Problem) -> None:
        self._tell(message_of(problem))

    def _tell(self, message: Message) -> None:
        """Where the action was."""
        if self.pages.current is not None:
            self.export_page.say(message)
        else:
            self.front.say(message)


def _looked_at(ask: Callable[[], Report | Refused], group: str, span: Span) -> tuple[Report, View] | Refused:
    """The report and what of it is shown: a year of days is too much to add up on the window's thread."""
    report = ask()
    return report if isinstance(report, Refused) else (report, _view(report, group, span))


def _view(report: Report, group: str, span: Span) -> View:
    if isinstance(report, DeedsReport):
        return done_view(report, group, span)
    if isinstance(report, CountsReport):
        return tills_view(report, span)
    if isinstance(report, AttemptsReport):
        return tries_view(report, span)
    if isinstance(report, ReviewsReport):
        return held_view(report, span)
    return owed_view(report, ())


def _how_position() -> str:
    return translate(
        "Reports",
        "A position names the last entry of each till and desk, as it stands on a report or a till's close. "
        "Type the entries above, then Enter.",
    )
