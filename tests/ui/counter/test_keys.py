"""Every key of the counter that the table of keys names, the lock after idle, and the next clerk, by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.counter.pane import CounterPane
from app.ui.gate import pins
from app.ui.main_window import MainWindow
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.fake_counter import BLANK, DANA, PIN, THEO
from tests.ui.fakes import PASSWORD, FakeServices
from tests.ui.screens_counter import own_preferences
from tests.ui.screens_shell import make_window

IDLE_S = 601


@pytest.mark.parametrize(
    ("key", "asks"),
    [
        (Qt.Key.Key_F3, "Charge"),
        (Qt.Key.Key_F4, "Refund"),
        (Qt.Key.Key_F6, "Trade-in"),
        (Qt.Key.Key_F7, "Replace a card"),
        (Qt.Key.Key_F8, "Void a sale"),
        (Qt.Key.Key_F12, "Cash so far: €0.00"),
    ],
)
def test_each_key_begins_its_deed_and_escape_leads_back(
    pane: CounterPane, keyboard: Keyboard, key: Qt.Key, asks: str
) -> None:
    press_key(pane, key)
    assert texts(pane, "ask-title")[0].startswith(asks)
    assert pane.board.entry.hasFocus()
    keyboard.send("\x1b", 0)
    assert texts(pane, "answer-headline") == ["Scan a card"]


def test_f2_leads_back_to_activating_from_anywhere(pane: CounterPane, keyboard: Keyboard) -> None:
    press_key(pane, Qt.Key.Key_F12)
    press_key(pane, Qt.Key.Key_F2)
    assert texts(pane, "answer-headline") == ["Scan a card"]
    keyboard.scan(BLANK)
    assert texts(pane, "ask-title") == ["Activate ···· 2468"]


def test_f10_does_nothing_at_all(pane: CounterPane, keyboard: Keyboard, services: FakeServices) -> None:
    keyboard.scan(BLANK)
    before = len(services.calls)
    press_key(pane, Qt.Key.Key_F10)
    assert texts(pane, "ask-title") == ["Activate ···· 2468"]
    assert len(services.calls) == before


@pytest.fixture
def window(qtbot: QtBot, services: FakeServices, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The whole window at a till, where Theo has signed in by his password, by keys alone."""
    monkeypatch.setattr(pins, "till_here", lambda: "till-3")
    services.people = [THEO, DANA]
    made = make_window(services)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.door.sign_in_page.entered()
    qtbot.waitUntil(made.door.sign_in_page.password.hasFocus)
    give(PASSWORD)
    at_counter(made).desk.preferences = own_preferences()
    yield made
    made.close()


def give(text: str) -> None:
    """Typed wherever the focus is, and Enter."""
    holder = QApplication.focusWidget()
    assert holder is not None
    QTest.keyClicks(holder, text)
    QTest.keyClick(holder, Qt.Key.Key_Return)


def at_counter(window: MainWindow) -> CounterPane:
    assert window.shell is not None
    pane = window.shell.current
    assert isinstance(pane, CounterPane)
    return pane


def test_f5_reads_the_till_again_and_leaves_the_page_as_it_is(
    window: MainWindow, services: FakeServices
) -> None:
    pane = at_counter(window)
    pane.show_actor(window.actor)
    Keyboard(pane).scan(BLANK)
    services.till_state = "CLOSED"
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert pane.desk.now is not None
    assert pane.desk.now.state == "CLOSED"
    assert texts(pane, "ask-title") == ["Activate ···· 2468"]


def test_an_idle_counter_locks_and_forgets_what_was_typed(window: MainWindow) -> None:
    pane = at_counter(window)
    QTest.keyClicks(pane.board.entry, "0049")
    window.idle._last -= IDLE_S
    window.idle.look()
    assert window.actor is None
    assert pane.board.entry.text() == ""


def test_the_next_clerk_takes_over_by_pin_and_the_one_after_by_password(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.actor is None
    give(PIN)
    assert window.actor is not None
    assert window.actor.account == THEO
    assert at_counter(window).board.entry.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    give("1111")
    assert window.actor is None
    give(PASSWORD)
    assert window.actor is not None
