"""Two windows on one real store: the holder's own shows a code, the till's takes it, both say what it did.

Store, workers and windows are real; the QR is read off the holder's screen as a scanner does.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.ui.background import Background
from app.ui.balance.pane import BalancePane
from app.ui.main_window import MainWindow
from tests.counter.counter_orders import Counter
from tests.data.stores import folder, template
from tests.data.world import PASSWORDS, HandClock, World, enter
from tests.ui.counter.keys import Keyboard, child, press_key
from tests.ui.counter.real import PATIENCE_MS, Till
from tests.ui.reading import barcodes_on

__all__ = ["folder", "template"]
LOGIN_PASSWORD = "holder-password"
TILL_PIN = "4711"


@dataclass
class Stage:
    """A holder with $5.00 of balance, signed in at home; a clerk at an open till."""

    world: World
    till: Till
    holder: MainWindow
    balance: BalancePane


@pytest.fixture
def stage(folder: Path, qtbot: QtBot) -> Iterator[Stage]:
    address = str(folder / "store.sqlite")
    world = enter(folder, HandClock(), address)
    Counter(world)
    window = MainWindow(lambda: Tillfold(data=folder, store=address, passwords=PASSWORDS), Background())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    sign_in(qtbot, window)
    till = Till(address, folder)
    qtbot.addWidget(till.pane)
    qtbot.waitUntil(lambda: till.pane.desk.now is not None, timeout=PATIENCE_MS)
    assert window.shell is not None
    pane = window.shell.pane("balance")
    assert isinstance(pane, BalancePane)
    yield Stage(world, till, window, pane)
    window.close()
    till.close()
    world.store.close()


def sign_in(qtbot: QtBot, window: MainWindow) -> None:
    page = window.door.sign_in_page
    qtbot.waitUntil(page.isVisible, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.accounts.account is not None, timeout=PATIENCE_MS)
    while page.accounts.account is not None and page.accounts.account.login != "holder":
        page.accounts.step(1)
    qtbot.keyClicks(page.password, LOGIN_PASSWORD)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shell is not None, timeout=PATIENCE_MS)


def show_code(stage: Stage, qtbot: QtBot) -> str:
    """The holder opens the page by keys; what a scanner then reads off it."""
    pay, square = stage.balance.page.usage.pay, stage.balance.pay.page.square
    qtbot.waitUntil(pay.isVisible, timeout=PATIENCE_MS)
    qtbot.keyClick(pay, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not square.is_empty and square.isVisible(), timeout=PATIENCE_MS)
    (read,) = barcodes_on(square)
    return read


def ring_up(stage: Stage, qtbot: QtBot, amount: str) -> Keyboard:
    """F3, amount and receipt; the account is asked now."""
    keyboard = Keyboard(stage.till.pane)
    stage.till.pane.activateWindow()
    press_key(stage.till.pane.board.entry, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: stage.till.is_asking, timeout=PATIENCE_MS)
    keyboard.type(f"{amount}\n\n")
    return keyboard


def asks(stage: Stage, label: str) -> bool:
    ask = stage.till.pane.board.ask.ask
    return stage.till.is_asking and ask is not None and any(
        one.label == label and one.is_now for one in ask.fields
    )  # fmt: skip


def test_a_code_of_one_window_is_consent_at_the_till_of_the_other_and_both_say_what_was_charged(
    stage: Stage, qtbot: QtBot
) -> None:
    link = show_code(stage, qtbot)
    keyboard = ring_up(stage, qtbot, "12.50")
    keyboard.scan(link)
    qtbot.waitUntil(lambda: asks(stage, "Paid from"), timeout=PATIENCE_MS)
    keyboard.type("\n20\n")
    assert asks(stage, "Consent")
    assert stage.world.total() == 500
    keyboard.type("\n")
    qtbot.waitUntil(lambda: stage.till.headline == "Charged $12.50, change $12.50", timeout=PATIENCE_MS)
    assert stage.world.total() == 0
    title = child(stage.holder, "pay-page-title")
    qtbot.waitUntil(lambda: title.property("text") == "$12.50 charged", timeout=PATIENCE_MS)
    assert stage.balance.pay.page.square.is_empty


def test_a_code_that_was_used_charges_nothing_more(stage: Stage, qtbot: QtBot) -> None:
    link = show_code(stage, qtbot)
    keyboard = ring_up(stage, qtbot, "1")
    for headline in ("Charged $1.00", "Not agreed"):
        if not asks(stage, "Account"):
            keyboard.type("\n")
            keyboard = ring_up(stage, qtbot, "1")
        keyboard.scan(link)
        qtbot.waitUntil(lambda: asks(stage, "Paid from"), timeout=PATIENCE_MS)
        keyboard.type("\n\n")
        qtbot.waitUntil(lambda said=headline: stage.till.headline == said, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: not stage.till.background.is_busy, timeout=PATIENCE_MS)
    assert stage.world.total() == 400


def test_a_pin_that_was_set_in_the_settings_is_consent_at_the_till_and_a_wrong_one_is_not(
    stage: Stage, qtbot: QtBot
) -> None:
    set_pin(stage, qtbot)
    keyboard = ring_up(stage, qtbot, "2")
    keyboard.type("holder\n")
    qtbot.waitUntil(lambda: asks(stage, "Paid from"), timeout=PATIENCE_MS)
    keyboard.type("\n1234\n")
    qtbot.waitUntil(lambda: stage.till.headline == "Not agreed", timeout=PATIENCE_MS)
    assert stage.world.total() == 500
    keyboard.type("\n")
    qtbot.waitUntil(lambda: asks(stage, "Consent"), timeout=PATIENCE_MS)
    keyboard.type(f"{TILL_PIN}\n")
    qtbot.waitUntil(lambda: stage.till.headline == "Charged $2.00", timeout=PATIENCE_MS)
    assert stage.world.total() == 300


def set_pin(stage: Stage, qtbot: QtBot) -> None:
    """In the holder's own window."""
    assert stage.holder.shell is not None
    stage.holder.shell.go_to("settings")
    settings = stage.holder.shell.pane("settings")
    child(settings, "settings-pin").click()  # type: ignore[attr-defined]
    for name in ("pin-first", "pin-second"):
        qtbot.keyClicks(child(settings, name), TILL_PIN)
    child(settings, "pin-page-deed").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not child(settings, "pin-page").isVisible(), timeout=PATIENCE_MS)
