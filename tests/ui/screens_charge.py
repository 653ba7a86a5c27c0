"""The screens of a charge at the counter, and of the code for it on the holder's own window."""

from collections.abc import Callable

from app.codes.links import account_link_for
from app.ui.counter.pane import CounterPane
from app.ui.main_window import MainWindow
from app.wallet.consent_values import PaidWith
from tests.ui.fake_charge import HOLDER_PIN, ONE_TIME
from tests.ui.fakes import FakeServices, euro
from tests.ui.screens import Screen
from tests.ui.screens_balance import balance, balance_of, lived
from tests.ui.screens_counter import ASK, PAGE, counter, enter, scan

LINK = account_link_for(ONE_TIME)
NOTES = ("choice-a", "choice-b", "choice-c")
WAYS = ("choice-1", "choice-2", "choice-3")


def charging(*typed: str, services: FakeServices | None = None) -> MainWindow:
    """F3, then these texts, each with its Enter; "" is an Enter alone."""
    window, pane = counter(services)
    begin(pane, *typed)
    return window


def begin(pane: CounterPane, *typed: str) -> None:
    pane.board.keys.pressed.emit("F3")
    enter(pane, *typed)


def with_code() -> MainWindow:
    window, pane = counter()
    begin(pane, "20", "")
    scan(pane, LINK)
    enter(pane, "")
    return window


def by_qr() -> MainWindow:
    window, pane = counter()
    scan(pane, LINK)
    return window


def signing() -> MainWindow:
    window, pane = counter()
    begin(pane, "32.99", "", "mara", "", "50")
    pane.board.ask.chosen.emit("+")
    enter(pane, "Her telephone is flat, she showed her passport", "dana")
    return window


def done() -> MainWindow:
    return charging("32.99", "", "mara", "", "50", HOLDER_PIN)


def paused() -> MainWindow:
    from app.outcomes import TOO_MANY_ATTEMPTS, Refused

    services = FakeServices()
    services.charging = Refused(TOO_MANY_ATTEMPTS, {"until": "2026-11-22T10:07:00Z"})
    return charging("20", "", "mara", "", HOLDER_PIN, services=services)


def showing(window: MainWindow | None = None) -> MainWindow:
    """The holder's own window with the code for the till."""
    window = window or balance()[0]
    balance_of(window).page.usage.pay.click()
    return window


def shown_too_long() -> MainWindow:
    window = showing()
    balance_of(window).pay.page.show_over()
    return window


def paid() -> MainWindow:
    services = lived()
    window = showing(balance(services)[0])
    services.used[ONE_TIME] = PaidWith(euro("32.99"), "Berlin Mitte", "88-20418")
    balance_of(window).refresh()
    return window


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset((*PAGE, *controls)), in_frame=True)


PAY = ("pay-back", "pay-go-on")

SCREENS = [
    Screen("balance-pay", showing, frozenset(PAY), in_frame=True),
    Screen("balance-pay-over", shown_too_long, frozenset(PAY), in_frame=True),
    Screen("balance-pay-done", paid, frozenset(("pay-go-on",)), in_frame=True),
    _screen("charge-amount", charging, *ASK),
    _screen("charge-by-qr", by_qr, *ASK),
    _screen("charge-account", lambda: charging("32.99", ""), *ASK),
    _screen("charge-nobody", lambda: charging("32.99", "", "nobody"), *ASK),
    _screen("charge-ways", lambda: charging("32.99", "", "mara"), *WAYS, *ASK),
    _screen("charge-cash", lambda: charging("32.99", "", "mara", ""), *NOTES, *ASK),
    _screen("charge-consent", lambda: charging("32.99", "", "mara", "", "50"), "choice-+", *ASK),
    _screen("charge-no-pin", lambda: charging("20", "", "jonas", ""), "choice-+", *ASK),
    _screen("charge-code", with_code, "choice-+", *ASK),
    _screen("charge-manager", signing, *ASK),
    _screen("charge-done", done, "answer-step-f9", "answer-enter"),
    _screen("charge-wrong-pin", lambda: charging("32.99", "", "mara", "", "50", "1111"), "answer-enter"),
    _screen("charge-paused", paused, "answer-enter"),
]
