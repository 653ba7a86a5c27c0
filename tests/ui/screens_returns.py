"""The screens of the counter on which something comes back: refunds of orders, and trade-ins."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from app.counter.refund_values import PENDING, PaidBy, RefundSeen
from app.outcomes import REFUND_EXCEEDS_CAPTURE, WRONG_STATE, Refused
from app.ui.counter.pane import CounterPane
from app.ui.main_window import MainWindow
from tests.ui.fake_counter import NOW, ORDER, euro
from tests.ui.fake_refund import ORDER_RECEIPT, refund_deed
from tests.ui.fake_trade_in import ASSESSED, CREDITED, HANDED_IN, QUOTED, WORTHLESS
from tests.ui.fakes import FakeServices
from tests.ui.screens import Screen
from tests.ui.screens_counter import ASK, PAGE, at, counter, enter, scan

Steps = Callable[[CounterPane], None]
DONE = ("answer-step-f9", "answer-enter")
REASONS = ("choice-1", "choice-2", "choice-3")


def refund(*texts: str, services: FakeServices | None = None) -> MainWindow:
    """The receipt was scanned, then these were typed, each with its Enter."""
    return at(lambda pane: scan(pane, ORDER_RECEIPT), lambda pane: enter(pane, *texts), services=services)


def promised() -> FakeServices:
    services = FakeServices()
    order = services.orders[ORDER]
    made = (
        RefundSeen("88-20416", euro("14.90"), PENDING, NOW - timedelta(minutes=9), "Damaged"),
        RefundSeen("88-20402", euro("5.00"), "POSTED", NOW - timedelta(days=1), "Returned"),
    )
    paid = tuple(replace(one, left=euro("10.00")) if one.source == "standard" else one for one in order.paid)
    services.orders[ORDER] = replace(order, left=euro("13.09"), refunds=made, paid=paid)
    services.deeds.insert(0, refund_deed("88-20416", euro("14.90"), is_given=False))
    return services


def promise() -> MainWindow:
    window, pane = counter(promised())
    scan(pane, "88-20416")
    return window


def withdrawing() -> MainWindow:
    window, pane = counter(promised())
    scan(pane, "88-20416")
    pane.board.ask.chosen.emit("2")
    return window


def lapsing() -> FakeServices:
    services = FakeServices()
    order = services.orders[ORDER]
    ended = PaidBy("promo", euro("5.00"), euro("5.00"), NOW - timedelta(days=1))
    services.orders[ORDER] = replace(order, paid=(ended, *order.paid[1:]))
    return services


def closed_account() -> FakeServices:
    services = FakeServices()
    order = services.orders[ORDER]
    paid = order.paid[:2]
    services.orders[ORDER] = replace(
        order, amount=euro("20.00"), left=euro("0"), gone=euro("20.00"), paid=paid
    )
    return services


def refused_refund() -> FakeServices:
    services = FakeServices()
    services.refunding = Refused(REFUND_EXCEEDS_CAPTURE, {"order": ORDER, "left": "1.00 EUR"})
    return services


def nothing_left() -> MainWindow:
    services = FakeServices()
    window, pane = counter(services)
    scan(pane, ORDER_RECEIPT)
    enter(pane, "", "", "", "")
    scan(pane, ORDER_RECEIPT)
    return window


def begun(key: str, *steps: Steps, services: FakeServices | None = None) -> MainWindow:
    return at(lambda pane: pane.board.keys.pressed.emit(key), *steps, services=services)


def trade(number: str, *texts: str, services: FakeServices | None = None) -> MainWindow:
    return begun("F6", lambda pane: scan(pane, number), lambda pane: enter(pane, *texts), services=services)


def refused_step() -> FakeServices:
    services = FakeServices()
    services.trading = Refused(WRONG_STATE, {"what": "trade-in", "state": "CREDITED"})
    return services


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset((*PAGE, *controls)), in_frame=True)


SCREENS = [
    _screen("counter-refund", lambda: begun("F4"), *ASK),
    _screen("counter-refund-amount", lambda: refund(), *ASK),
    _screen("counter-refund-promised-too", lambda: refund(services=promised()), "choice-p", *ASK),
    _screen("counter-refund-when", lambda: refund(""), "choice-1", "choice-2", *ASK),
    _screen("counter-refund-lapses", lambda: refund("", "", services=lapsing()), *ASK),
    _screen("counter-refund-reason", lambda: refund("17.50", "", ""), *REASONS, *ASK),
    _screen("counter-refunded", lambda: refund("", "", "", ""), *DONE),
    _screen("counter-refund-promise", promise, "choice-1", "choice-2", *ASK),
    _screen("counter-refund-withdraw", withdrawing, *REASONS, *ASK),
    _screen("counter-refund-nothing-left", nothing_left, *DONE),
    _screen("counter-refund-closed-account", lambda: refund(services=closed_account()), *DONE),
    _screen(
        "counter-refund-refused", lambda: refund("", "", "", "", services=refused_refund()), "answer-enter"
    ),
    _screen("counter-trade-in", lambda: begun("F6"), *ASK),
    _screen("counter-trade-in-item", lambda: begun("F6", lambda pane: enter(pane, "mara")), *ASK),
    _screen(
        "counter-trade-in-condition",
        lambda: begun("F6", lambda pane: enter(pane, "mara", "Phone 64 GB")),
        *REASONS,
        "choice-4",
        *ASK,
    ),
    _screen(
        "counter-trade-in-quote",
        lambda: begun("F6", lambda pane: enter(pane, "mara", "Phone 64 GB", "good", "80")),
        *ASK,
    ),
    _screen("counter-trade-in-hand-in", lambda: trade(QUOTED), *ASK),
    _screen("counter-trade-in-handed-in", lambda: trade(QUOTED, ""), "answer-step-f6", *DONE),
    _screen("counter-trade-in-assess", lambda: trade(HANDED_IN, "95"), *ASK),
    _screen("counter-trade-in-credit", lambda: trade(ASSESSED), "choice-1", "choice-2", *ASK),
    _screen("counter-trade-in-worthless", lambda: trade(WORTHLESS), *ASK),
    _screen("counter-trade-in-credited", lambda: trade(ASSESSED, ""), *DONE),
    _screen("counter-trade-in-ended", lambda: trade(CREDITED), *DONE),
    _screen("counter-trade-in-refused", lambda: trade(ASSESSED, "", services=refused_step()), "answer-enter"),
]
