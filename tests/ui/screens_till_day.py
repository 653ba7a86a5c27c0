"""The screens of a till's day, and of an action that was under way when the till was killed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.counter.action_values import ActionNote, Became
from app.counter.at_till import TillDeed
from app.ui.counter.pane import CounterPane
from app.ui.main_window import MainWindow
from tests.ui.fake_counter import BLANK, NOW, euro
from tests.ui.fakes import FakeServices
from tests.ui.screens import Screen
from tests.ui.screens_counter import ASK, PAGE, at, counter, enter

translate = QCoreApplication.translate

DEED = TillDeed(
    "activate", NOW, "till-3", "Theo Brandt", "till-3-99", BLANK, "9NZK", receipt="88-20418",
    amount=euro("50.00"),
)  # fmt: skip
RIGHT = ("", "1", "2", "", "", "1", "", "1", *("",) * 7, "85")
SHORT = ("", "2", *("",) * 13, "85")
CLOSE = ("choice-1", "choice-2", "choice-3", *ASK)


def f12(pane: CounterPane) -> None:
    pane.board.keys.pressed.emit("F12")


def till(*typed: str, state: str = "OPEN") -> MainWindow:
    """The page of F12 behind so many fields."""
    services = FakeServices()
    services.till_state = state
    return at(f12, lambda pane: enter(pane, *typed), services=services)


def new_till() -> MainWindow:
    """A clerk has named a till that is not there yet; its manager is asked for."""
    window, pane = counter(till="")
    enter(pane, "till-9", "a")
    return window


def left_open() -> MainWindow:
    services = FakeServices()
    services.is_left_open = True
    return at(services=services)


def killed(became: Became | None) -> MainWindow:
    """The window as it begins after one that was killed."""
    services = FakeServices()
    window, pane = counter(services)
    sold = translate("ActivateFlow", "Activate {what}, {amount}, receipt {receipt}")
    words = sold.format(what="···· 2468", amount="€50.00", receipt="88-20418")
    services.notes_found = (ActionNote("lost", words, 3, "till-3", NOW.isoformat()),)
    if became is not None:
        services.became["lost"] = became
    pane.settling.aftermath._has_found = False
    pane.settling.begin()
    return window


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset((*PAGE, *controls)), in_frame=True)


SCREENS = [
    _screen("till-open", lambda: till(state="CLOSED"), "choice-p", *ASK),
    _screen("till-opened", lambda: till("", state="CLOSED"), "answer-enter"),
    _screen("till-count", till, *ASK),
    _screen("till-count-begun", lambda: till(*RIGHT[:8]), *ASK),
    _screen("till-count-slips", lambda: till(*RIGHT[:15]), *ASK),
    _screen("till-right", lambda: till(*RIGHT), *CLOSE),
    _screen("till-differs", lambda: till(*SHORT), *CLOSE),
    _screen("till-reason", lambda: till(*SHORT, ""), *ASK),
    _screen("till-closed", lambda: till(*RIGHT, ""), "answer-step-f9", "answer-enter"),
    _screen(
        "till-closed-short",
        lambda: till(*SHORT, "", "gave too much change"),
        "answer-step-f9",
        "answer-enter",
    ),
    _screen(
        "till-report-again",
        lambda: till("p", "", state="CLOSED"),
        "answer-step-f9",
        "answer-enter",
    ),
    _screen(
        "counter-today", lambda: at(lambda pane: pane.board.answer.stepped.emit("Ctrl+H")), "answer-enter"
    ),
    _screen("till-new", new_till, *ASK),
    _screen("till-left-open", left_open, "answer-step-f12"),
    _screen("counter-killed-done", lambda: killed(Became(NOW, (DEED,))), "answer-step-f9", "answer-enter"),
    _screen("counter-killed-not-done", lambda: killed(None), "answer-enter"),
]
