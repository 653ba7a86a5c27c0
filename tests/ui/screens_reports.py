"""The screens of the reports."""

from collections.abc import Callable

from app.outcomes import NOT_FOUND, Refused
from app.ui.main_window import MainWindow
from app.ui.manager.reports.bar import POSITION
from app.ui.manager.reports.pane import ReportsPane
from app.ui.manager.reports.period import CHOSEN, MONTH, TODAY, YEAR
from app.ui.manager.reports.view import BY_CLERK, BY_KIND, BY_TILL, DONE, HELD, OWED, TILLS, TRIES
from tests.ui.fake_counter import DANA, THEO
from tests.ui.fake_desk import POSITION as ENTRIES
from tests.ui.fakes import MARA, FakeServices
from tests.ui.screens import Screen
from tests.ui.screens_shell import signed_in

FRAME = (
    "rail-counter", "rail-review", "rail-issue", "rail-promotions", "rail-reports", "rail-staff",
)  # fmt: skip
BAR = (*(f"report-{report}" for report in (OWED, DONE, TILLS, TRIES, HELD)), "report-time")
TAKE = ("report-print", "report-export")
CHART = ("report-series", "report-as-table")
SHOWN = (*FRAME, *BAR, *TAKE, *CHART, "report-table")


def reporting(services: FakeServices | None = None) -> tuple[MainWindow, ReportsPane]:
    """The window with a manager at the reports."""
    services = services or FakeServices()
    services.people = [DANA, THEO, MARA]
    window = signed_in(services, "reports")
    assert window.shell is not None
    pane = window.shell.pane("reports")
    assert isinstance(pane, ReportsPane)
    return window, pane


def report(name: str, time: str = "", group: str = "") -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = reporting()
        pane.front.bar.choose(name)
        if time:
            pane.front.bar.time.choose(time)
        if group:
            pane.front.bar.group.choose(group)
        return window

    return build


def as_table() -> MainWindow:
    window, pane = reporting()
    pane.front.chart.as_table.click()
    return window


def adding_up() -> MainWindow:
    window, pane = reporting()
    pane.front.chart.show_progress(4, 13)
    return window


def position(text: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = reporting()
        pane.front.bar.time.choose(POSITION)
        pane.front.bar.position.setText(text)
        pane.refresh()
        return window

    return build


def nothing(name: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        services = FakeServices()
        services.has_ever_sold = False
        window, pane = reporting(services)
        pane.front.bar.choose(name)
        return window

    return build


def refused() -> MainWindow:
    services = FakeServices()
    window, pane = reporting(services)
    services.on_report = Refused(NOT_FOUND, {"what": "position"})
    pane.front.bar.time.choose(POSITION)
    pane.front.bar.position.setText("till-9-1")
    pane.refresh()
    return window


def exporting(form: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = reporting()
        pane.front.bar.export.click()
        pane.export_page._forms[form].click()
        return window

    return build


def exported() -> MainWindow:
    window, pane = reporting()
    pane.front.bar.export.click()
    pane.exporter.save("/home/dana/What is owed.csv")
    return window


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


EXPORT = (*FRAME, "report-csv", "report-json", "report-pdf", "report-export-back", "report-save")
GROUP = "report-group"
SCREENS: list[Screen] = [
    _screen("reports-owed", report(OWED), *SHOWN),
    _screen("reports-owed-year", report(OWED, YEAR), *SHOWN),
    _screen("reports-owed-table", as_table, *SHOWN, "report-values"),
    _screen("reports-adding-up", adding_up, *FRAME, *BAR, *TAKE, "report-stop", "report-table"),
    _screen(
        "reports-position",
        position(", ".join(ENTRIES)),
        *FRAME,
        *BAR,
        *TAKE,
        "report-table",
        "report-position",
    ),
    _screen("reports-position-asked", position(""), *FRAME, *BAR, "report-position"),
    _screen("reports-refused", refused, *FRAME, *BAR, "report-position"),
    _screen("reports-done", report(DONE), *SHOWN, GROUP),
    _screen("reports-done-till", report(DONE, MONTH, BY_TILL), *SHOWN, GROUP),
    _screen("reports-done-clerk", report(DONE, TODAY, BY_CLERK), *SHOWN, GROUP),
    _screen("reports-done-kind", report(DONE, "", BY_KIND), *SHOWN, GROUP),
    _screen("reports-chosen-days", report(DONE, CHOSEN), *SHOWN, GROUP, "report-first", "report-last"),
    _screen("reports-tills", report(TILLS), *SHOWN),
    _screen("reports-tries", report(TRIES), *SHOWN),
    _screen("reports-held", report(HELD), *SHOWN),
    _screen("reports-held-nothing", nothing(HELD), *FRAME, *BAR, *TAKE),
    _screen("reports-owed-nothing", nothing(OWED), *FRAME, *BAR, *TAKE),
    _screen("reports-done-nothing", nothing(DONE), *FRAME, *BAR, *TAKE, GROUP),
    _screen("reports-tills-nothing", nothing(TILLS), *FRAME, *BAR, *TAKE),
    _screen("reports-tries-nothing", nothing(TRIES), *FRAME, *BAR, *TAKE),
    _screen("reports-export", exporting("csv"), *EXPORT),
    _screen("reports-export-pdf", exporting("pdf"), *EXPORT),
    _screen("reports-exported", exported, *EXPORT),
]
