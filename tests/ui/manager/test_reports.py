"""The reports by keys alone: which one, of which time, the chart as a table, out into files, anew by F5."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.counter.report_values import Deed, DeedsReport, LiabilityReport
from app.money import Money
from app.outcomes import NOT_FOUND, STORE_BUSY, UNWRITABLE_FILE, Fault, Refused
from app.ui.formats import date_text, now
from app.ui.history.filters import start_of
from app.ui.main_window import MainWindow
from app.ui.manager.reports.bar import POSITION
from app.ui.manager.reports.done_view import done_view
from app.ui.manager.reports.pane import ReportsPane
from app.ui.manager.reports.period import CHOSEN, MONTH, TODAY, Span
from app.ui.manager.reports.plot import ReportPlot
from app.ui.manager.reports.view import BY_CLERK, BY_KIND, BY_TILL, DONE, HELD, OWED, TILLS, TRIES, value_text
from tests.ui.fake_counter import CLERK, MANAGER
from tests.ui.fakes import FakeServices
from tests.ui.screens_reports import reporting


class Desk:
    """Somebody with a keyboard at the reports."""

    def __init__(self, qtbot: QtBot, window: MainWindow, pane: ReportsPane, services: FakeServices) -> None:
        self.qtbot, self.window, self.pane, self.services = qtbot, window, pane, services
        self.bar, self.front = pane.front.bar, pane.front

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def choose(self, report: str) -> None:
        """Its chip, by Tab and Space."""
        self.bar.chips[OWED].setFocus()
        while QApplication.focusWidget() is not self.bar.chips[report]:
            self.press(Qt.Key.Key_Tab)
        self.press(Qt.Key.Key_Space)

    def rows(self) -> list[list[str]]:
        model = self.front.table.model()
        columns = range(model.columnCount())
        return [[str(model.index(at, one).data()) for one in columns] for at in range(model.rowCount())]

    @property
    def last(self) -> tuple[object, ...]:
        return self.services.asked_reports[-1]


@pytest.fixture
def desk(qtbot: QtBot, services: FakeServices) -> Iterator[Desk]:
    window, pane = reporting(services)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    pane.entered()
    yield Desk(qtbot, window, pane, services)
    window.close()


def test_what_is_owed_now_comes_first_with_its_course_and_position(desk: Desk) -> None:
    assert QApplication.focusWidget() is desk.bar.chips[OWED]
    assert [row[0] for row in desk.rows()] == ["EUR", "USD"]
    assert desk.rows()[0][-1] == "€16,292.10"
    assert "till-1-1098" in desk.front.note.text()
    assert desk.services.asked_reports == [("liability", None, ()), ("over", 13)]
    assert desk.front.chart.table.model().rowCount() == 13


def test_a_past_day_is_asked_for_as_it_ended(desk: Desk) -> None:
    desk.bar.time.choose(CHOSEN)
    desk.bar.last.set_date(QDate(2026, 10, 31))
    kind, at, entries = desk.services.asked_reports[-2]
    assert (kind, entries) == ("liability", ())
    assert at == start_of(QDate(2026, 11, 1).toPython())  # type: ignore[attr-defined]


def test_a_position_is_typed_and_read_by_enter(desk: Desk) -> None:
    desk.bar.time.choose(POSITION)
    assert QApplication.focusWidget() is desk.bar.position
    asked = len(desk.services.asked_reports)
    desk.type("till-1-42, desk-1-7")
    assert len(desk.services.asked_reports) == asked, "nothing is asked for before Enter"
    desk.press(Qt.Key.Key_Return)
    assert desk.last == ("liability", None, ("till-1-42", "desk-1-7"))
    assert not desk.front.chart.which.isVisible(), "a position is one moment"


def test_an_unknown_position_is_told_of_and_stays_in_its_field(desk: Desk) -> None:
    desk.services.on_report = Refused(NOT_FOUND, {"what": "position"})
    desk.bar.time.choose(POSITION)
    desk.type("till-9-1")
    desk.press(Qt.Key.Key_Return)
    assert desk.front.told.title == Refused(NOT_FOUND, {"what": "position"}).title
    assert desk.bar.position.text() == "till-9-1"
    assert not desk.bar.export.isEnabled()


def test_what_was_done_is_added_up_by_day_till_clerk_or_kind(desk: Desk) -> None:
    desk.choose(DONE)
    assert desk.rows()[0][0] == date_text(now()), "the newest day first"
    desk.bar.group.choose(BY_CLERK)
    assert {row[0] for row in desk.rows()} == {"theo", "ines", "dana", "a holder"}
    desk.bar.group.choose(BY_KIND)
    assert ["Gift cards activated", "119", "€7,735.00"] in desk.rows()
    assert next(one for one in desk.rows() if one[0] == "Changes of settings")[-1] == ""


def test_tills_that_are_called_alike_in_two_stores_are_two_lines() -> None:
    day, amount = date(2026, 11, 22), Money(2500, "EUR")
    deeds = [
        Deed(day, shop, till, "theo", "activate", 1, amount, label)
        for shop, till, label in (
            ("Mitte", "till-1", "Front"),
            ("Hafen", "till-2", "Front"),
            ("Hafen", "till-3", ""),
        )
    ]
    since = datetime(2026, 11, 22, tzinfo=UTC)
    report = DeedsReport(since, since + timedelta(days=1), tuple(deeds))
    view = done_view(report, BY_TILL, Span(day, day))
    assert sorted(row[0].text for row in view.rows) == ["Front, Hafen", "Front, Mitte", "till-3"]


def test_tills_show_each_difference_with_its_reason(desk: Desk) -> None:
    desk.choose(TILLS)
    assert [row[-1] for row in desk.rows() if row[-1] != "none"] == ["−€2.00", "+€0.50"]
    assert any("change given twice" in row[1] for row in desk.rows())


def test_tries_show_cards_that_were_tried_before_their_sale(desk: Desk) -> None:
    desk.choose(TRIES)
    assert desk.rows()[0][:4] == ["Card tried before it was sold", "rolf", "desk-1", "4900234117548123"]
    values = desk.front.chart.table.model()
    assert [values.index(at, 1).data() for at in range(values.rowCount())].count("16") == 2


def test_what_was_held_and_reported_is_told_with_what_became_of_it(desk: Desk) -> None:
    desk.choose(HELD)
    assert [(row[0], row[3]) for row in desk.rows()] == [
        ("Account held for review", "Waiting"),
        ("New card, already redeemed, 4900234117544410", "Approved"),
        ("Card held for fraud, 4900234117548123", "Rejected"),
    ]
    assert desk.rows()[1][1] == "Rolf Weiss, receipt seen"
    values = desk.front.chart.table.model()
    assert [values.index(at, 1).data() for at in range(values.rowCount())].count("1") == 4


def test_the_chart_is_also_a_table(desk: Desk) -> None:
    desk.choose(DONE)
    desk.front.chart.as_table.setFocus()
    desk.press(Qt.Key.Key_Space)
    table = desk.front.chart.table
    assert table.isVisible()
    assert (table.model().index(0, 1).data(), table.model().rowCount()) == ("€895.00", 8)


def test_the_chart_draws_what_the_table_beside_it_says(desk: Desk) -> None:
    """A step for each value, from the first moment to the last."""
    desk.choose(DONE)
    plot = desk.front.chart.findChild(ReportPlot, "report-plot")
    assert plot is not None and plot.isVisible()
    model = desk.front.chart.table.model()
    told = [str(model.index(at, 1).data()) for at in reversed(range(model.rowCount()))]
    series = desk.front.chart._current()
    assert series is not None
    assert [value_text(series.curve, round(one)) for one in plot._line.yData[::2]] == told


def test_a_day_is_one_line_of_the_chart(desk: Desk) -> None:
    desk.choose(DONE)
    desk.bar.time.choose(TODAY)
    assert desk.front.chart.table.model().rowCount() == 2
    assert desk.bar.span.first == desk.bar.span.last


def test_f5_asks_again_for_the_same_report(desk: Desk) -> None:
    desk.choose(TILLS)
    desk.bar.time.choose(MONTH)
    before = list(desk.services.asked_reports)
    desk.press(Qt.Key.Key_F5)
    assert desk.services.asked_reports == [*before, before[-1]]


def test_a_store_that_does_not_answer_is_told_of_and_f5_reads_it(desk: Desk) -> None:
    desk.services.on_report = Fault(STORE_BUSY)
    desk.choose(TILLS)
    assert desk.front.told.title == STORE_BUSY.title
    desk.press(Qt.Key.Key_F5)
    assert len(desk.rows()) == 4 and desk.front.told.isHidden()


def test_nothing_sold_yet_is_said_in_words(qtbot: QtBot, services: FakeServices) -> None:
    services.has_ever_sold = False
    window, pane = reporting(services)
    qtbot.addWidget(window)
    window.show()
    assert pane.front.empty.isVisible()
    assert pane.front.empty.text.text().startswith("Nothing was ever owed")


def test_a_report_is_saved_as_the_kind_that_is_chosen(desk: Desk, tmp_path: Path) -> None:
    desk.choose(DONE)
    desk.bar.export.setFocus()
    desk.press(Qt.Key.Key_Return)
    page = desk.pane.export_page
    assert QApplication.focusWidget() is page.decisive
    page._forms["json"].setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.pane.exporter.save(str(tmp_path / "done"))
    ((report, file, form),) = desk.services.saved_reports
    assert isinstance(report, DeedsReport) and (file.name, form) == ("done.json", "json")
    assert "3 lines are in done.json." in page.told.text
    desk.press(Qt.Key.Key_Escape)
    assert desk.pane.pages.current is None


def test_a_file_that_cannot_be_written_is_told_of(desk: Desk, tmp_path: Path) -> None:
    desk.bar.export.click()
    desk.services.on_report = Fault(UNWRITABLE_FILE, name="a", why="there is no room")
    desk.pane.exporter.save(str(tmp_path / "owed.csv"))
    assert desk.pane.export_page.told.title == Fault(UNWRITABLE_FILE, name="a", why="there is no room").title


def test_what_is_printed_is_the_report_that_is_shown(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[object] = []
    monkeypatch.setattr(desk.pane.tray, "print_report", printed.append)
    desk.bar.print.click()
    assert [type(one) for one in printed] == [LiabilityReport]


def test_adding_up_can_be_stopped(desk: Desk) -> None:
    stopped: list[bool] = []
    desk.front.chart.stop_wanted.connect(lambda: stopped.append(True))
    desk.front.chart.show_progress(4, 13)
    assert desk.front.chart.stop.isVisible()
    desk.front.chart.stop.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert stopped == [True]


def test_nothing_of_it_is_left_when_the_window_locks(desk: Desk) -> None:
    desk.choose(TRIES)
    desk.pane.show_actor(None)
    assert not desk.bar.export.isEnabled()
    assert desk.bar.report == OWED
    desk.pane.show_actor(CLERK)
    asked = len(desk.services.asked_reports)
    desk.pane.refresh()
    assert len(desk.services.asked_reports) == asked, "a clerk sees nothing of it"
    desk.pane.show_actor(MANAGER)
    desk.pane.entered()
    assert desk.rows()[0][0] == "EUR"
