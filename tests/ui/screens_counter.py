"""The screens of the counter."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings

from app.ui.counter.input.wedge import Entered
from app.ui.counter.pane import CounterPane
from app.ui.counter.preferences import CounterPreferences
from app.ui.main_window import MainWindow
from app.ui.settings.pane import SettingsPane
from app.wallet.values import Actor
from tests.ui.fake_counter import BLANK, BLANKS, CLERK, DANA, SOLD, THEO
from tests.ui.fakes import MARA, FakeServices
from tests.ui.screens import Screen
from tests.ui.screens_settings import LIST
from tests.ui.screens_shell import signed_in

KEYS = ("key-f2", "key-f3", "key-f4", "key-f5", "key-f6", "key-f7", "key-f8", "key-f12")
PAGE = ("rail-counter", "counter-input", "counter-camera-button", *KEYS)
TILL = "till-3"


def own_preferences(till: str = TILL) -> CounterPreferences:
    """Kept in a file of its own, and silent."""
    with tempfile.NamedTemporaryFile(suffix=".ini") as file:
        path = Path(file.name)
    preferences = CounterPreferences(QSettings(str(path), QSettings.Format.IniFormat))
    preferences.till, preferences.sounds = till, False
    return preferences


def staff(services: FakeServices | None = None) -> FakeServices:
    services = services or FakeServices()
    services.people = [THEO, DANA, MARA]
    return services


def counter(
    services: FakeServices | None = None, *, actor: Actor = CLERK, till: str = TILL
) -> tuple[MainWindow, CounterPane]:
    """The window with a clerk at the counter."""
    window = signed_in(staff(services), "counter")
    assert window.shell is not None
    pane = window.shell.pane("counter")
    assert isinstance(pane, CounterPane)
    pane.desk.preferences = own_preferences(till)
    pane.show_actor(actor)
    return window, pane


def scan(pane: CounterPane, *texts: str) -> None:
    for text in texts:
        pane.board.entry.entered.emit(Entered(text, is_scan=True))


def enter(pane: CounterPane, *texts: str) -> None:
    """Typed, each with its Enter; "" is an Enter alone."""
    for text in texts:
        pane.board.entry.entered.emit(Entered(text))


def at(*steps: Callable[[CounterPane], None], services: FakeServices | None = None) -> MainWindow:
    window, pane = counter(services)
    for step in steps:
        step(pane)
    return window


def sold() -> MainWindow:
    return at(lambda pane: scan(pane, BLANK), lambda pane: enter(pane, "50", "", ""))


def several() -> MainWindow:
    return at(lambda pane: scan(pane, *BLANKS[:4]), lambda pane: enter(pane, "25"))


def several_failed() -> MainWindow:
    services = FakeServices()
    window, pane = counter(services)
    scan(pane, *BLANKS[:4])
    services.seen[BLANKS[1]] = services.seen[SOLD]
    enter(pane, "25", "", "")
    return window


def away() -> MainWindow:
    services = FakeServices()
    window, pane = counter(services)
    services.is_away = True
    pane.reach.probe()
    pane.board.entry.setText(BLANK)
    return window


def in_doubt() -> MainWindow:
    services = FakeServices()
    window, pane = counter(services)
    scan(pane, BLANK)
    services.losing = 1
    enter(pane, "50", "", "")
    pane.reach.probe()
    return window


def left_out() -> MainWindow:
    """Two cards were scanned while nothing could be done with them."""
    window = in_doubt()
    assert window.shell is not None
    pane = window.shell.pane("counter")
    assert isinstance(pane, CounterPane)
    scan(pane, *BLANKS[:2])
    return window


def no_rights() -> MainWindow:
    """A manager has locked the clerk out, or ended the role."""
    services = FakeServices()
    window, pane = counter(services)
    services.has_no_rights = True
    pane.refresh()
    return window


def closed_till() -> MainWindow:
    services = FakeServices()
    services.till_state = "CLOSED"
    return at(services=services)


def replacing() -> MainWindow:
    def step(pane: CounterPane) -> None:
        pane.board.keys.pressed.emit("F7")
        scan(pane, SOLD)
        enter(pane, "88-20401")
        scan(pane, BLANK)

    return at(step)


def sounds() -> MainWindow:
    """Where a clerk switches the sounds of the counter off."""
    window = signed_in(staff(), "settings")
    assert window.shell is not None
    pane = window.shell.pane("settings")
    assert isinstance(pane, SettingsPane)
    pane.list.chosen.emit("camera")
    return window


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset((*PAGE, *controls)), in_frame=True)


def _away(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    """The store does not answer: no card can be looked at, and the camera's room is needed."""
    page = (one for one in PAGE if one != "counter-camera-button")
    return Screen(name, build, frozenset((*page, *controls)), in_frame=True)


ASK = ("ask-back", "ask-decide")
PRESETS = ("choice-a", "choice-b", "choice-c")

SCREENS = [
    _screen("counter", lambda: at()),
    _screen("counter-no-rights", no_rights),
    _screen("counter-closed-till", closed_till, "answer-step-f12"),
    _screen("counter-choose-till", lambda: counter(till="")[0], "choice-1", "choice-2", "choice-3", *ASK),
    _screen("counter-amount", lambda: at(lambda pane: scan(pane, BLANK)), *PRESETS, *ASK),
    _screen(
        "counter-tender",
        lambda: at(lambda pane: scan(pane, BLANK), lambda pane: enter(pane, "50", "")),
        "choice-1",
        "choice-2",
        *ASK,
    ),
    _screen("counter-sold", sold, "answer-step-f8", "answer-step-f9", "answer-enter"),
    _screen(
        "counter-refused", lambda: at(lambda pane: scan(pane, SOLD)), "answer-step-alt-l", "answer-enter"
    ),
    _screen("counter-several", several, *ASK),
    _screen("counter-several-failed", several_failed, "answer-enter"),
    _screen(
        "counter-receipt",
        lambda: at(lambda pane: scan(pane, "88-20417")),
        "answer-step-f9",
        "answer-enter",
    ),
    _screen(
        "counter-card",
        lambda: at(lambda pane: scan(pane, SOLD), lambda pane: pane.board.answer.stepped.emit("Alt+L")),
        "answer-step-f7",
        "answer-step-f8",
        "answer-enter",
    ),
    _screen(
        "counter-void",
        lambda: at(lambda pane: pane.board.keys.pressed.emit("F8"), lambda pane: scan(pane, SOLD)),
        *ASK,
    ),
    _screen("counter-replace", replacing, "choice-a", *ASK),
    _away("counter-away", away),
    _away("counter-doubt", in_doubt, "answer-enter"),
    _away("counter-left-out", left_out, "answer-enter"),
    _screen(
        "counter-help",
        lambda: at(lambda pane: pane.board.answer.stepped.emit("F1")),
        "answer-step-alt-s",
        "answer-step-alt-t",
        "answer-enter",
    ),
    _screen("counter-look-up", lambda: at(lambda pane: pane.board.answer.stepped.emit("Alt+L")), *ASK),
    _screen("counter-set-up", lambda: at(lambda pane: pane.board.answer.stepped.emit("Alt+S")), *ASK),
    Screen(
        "counter-sounds",
        sounds,
        frozenset(
            (
                "rail-counter",
                *LIST,
                "settings-mirror",
                "settings-brightness",
                "settings-sounds",
                "settings-counter-sounds",
            )
        ),
        in_frame=True,
    ),
    _screen("counter-broken-scan", lambda: at(lambda pane: pane.board.entry.broke.emit()), "answer-enter"),
]
