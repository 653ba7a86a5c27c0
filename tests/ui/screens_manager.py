"""The screens of the manager's desk."""

from collections.abc import Callable

from app.outcomes import NOT_IN_STOCK, Refused
from app.ui.main_window import MainWindow
from app.ui.manager.review.pane import ReviewPane
from tests.ui.fake_counter import DANA, THEO
from tests.ui.fakes import MARA, FakeServices
from tests.ui.screens import Screen
from tests.ui.screens_shell import signed_in

FRAME = ("rail-counter", "rail-review", "rail-issue", "rail-promotions", "rail-reports", "rail-staff")
CASE = (*FRAME, "reviews", "review-facts", "review-reason", "reviews-past", "review-ask")
FRAUD = tuple(one for one in CASE if one != "review-ask")
ASK = ("ask-back", "ask-copy", "ask-print")
DECISIONS = ("review-reject", "review-approve")


def reviewing(services: FakeServices | None = None) -> tuple[MainWindow, ReviewPane]:
    """The window with a manager at the review desk."""
    services = services or FakeServices()
    services.people = [DANA, THEO, MARA]
    window = signed_in(services, "review")
    assert window.shell is not None
    pane = window.shell.pane("review")
    assert isinstance(pane, ReviewPane)
    return window, pane


def case(number: int, *, reason: str = "", by: str = "") -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = reviewing()
        pane.list.step(number)
        pane.page.reason.setText(reason)
        pane.page.by.setText(by)
        return window

    return build


def decided() -> MainWindow:
    window, pane = reviewing()
    pane.page.reason.setText("Company order, invoice seen")
    pane.page.approve.click()
    return window


def refused() -> MainWindow:
    services = FakeServices()
    window, pane = reviewing(services)
    services.on_decide = Refused(NOT_IN_STOCK)
    pane.list.step(1)
    pane.page.reason.setText("Receipt seen")
    pane.page.by.setText("4900234117542468")
    pane.page.approve.click()
    return window


def nothing() -> MainWindow:
    services = FakeServices()
    services.cases.clear()
    return reviewing(services)[0]


def asking(number: int) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = reviewing()
        pane.list.step(number)
        pane.page.slip.ask.click()
        return window

    return build


def copied() -> MainWindow:
    window = asking(0)()
    assert window.shell is not None
    pane = window.shell.pane("review")
    assert isinstance(pane, ReviewPane)
    pane.ask_page._copy.click()
    return window


def past(*, is_empty: bool = False) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = reviewing()
        if not is_empty:
            for button in (pane.page.approve, pane.page.reject):
                pane.page.reason.setText("Company order, invoice seen")
                button.click()
        pane.list.past.click()
        return window

    return build


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


REASON = "Company order, invoice seen, called back on the number on file"
SCREENS: list[Screen] = [
    _screen("review-account", case(0, reason=REASON), *CASE, *DECISIONS),
    _screen("review-no-reason", case(0), *CASE),
    _screen("review-report", case(1, reason=REASON), *CASE, "review-by", *DECISIONS),
    _screen(
        "review-make-good",
        case(1, reason=REASON, by="4900234117542468"),
        *CASE,
        "review-by",
        "review-approve",
    ),
    _screen("review-approved", decided, *CASE, "review-by"),
    _screen("review-refused", refused, *CASE, "review-by", "review-approve"),
    _screen("review-empty", nothing, *FRAME, "reviews-past-empty"),
    _screen("review-fraud", case(2, reason=REASON), *FRAUD, "review-by", *DECISIONS),
    _screen("review-ask", asking(0), *FRAME, *ASK),
    _screen("review-ask-card", asking(1), *FRAME, *ASK),
    _screen("review-ask-copied", copied, *FRAME, *ASK),
    _screen("review-past", past(), *FRAME, "past-reviews", "past-back"),
    _screen("review-past-none", past(is_empty=True), *FRAME, "past-back"),
]
