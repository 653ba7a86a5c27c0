"""Two programs on one real store: what one of them does, the other's window shows by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.data.passwords import Cost, Passwords
from app.ui.background import Background
from app.ui.balance.pane import BalancePane
from app.ui.main_window import MainWindow
from app.wallet.values import Actor
from tests.ui.screens_shell import sign_in

PASSWORD = "correct horse"
_PATIENCE_MS = 20_000


def program(folder: Path) -> Tillfold:
    return Tillfold(data=folder, passwords=Passwords(Cost(1, 8, 1)))


@pytest.fixture
def other(tmp_path: Path) -> Iterator[tuple[Tillfold, Actor]]:
    """Another program, in which the same person is signed in."""
    tillfold = program(tmp_path)
    tillfold.create_account(
        login="ada", name="Ada", region="DE", password=PASSWORD, recovery_code=tillfold.new_recovery_code()
    )
    actor = tillfold.sign_in("ada", PASSWORD)
    assert isinstance(actor, Actor)
    yield tillfold, actor
    tillfold.close()


def test_what_is_settled_in_another_program_is_seen_without_a_key_pressed(
    qtbot: QtBot, tmp_path: Path, other: tuple[Tillfold, Actor]
) -> None:
    window = MainWindow(lambda: program(tmp_path), Background())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.door.sign_in_page.isVisible(), timeout=_PATIENCE_MS)
    sign_in(window, PASSWORD)
    qtbot.waitUntil(lambda: window.shell is not None, timeout=_PATIENCE_MS)
    assert window.shell is not None
    pane = window.shell.pane("balance")
    assert isinstance(pane, BalancePane)
    switch = pane.page.usage.switches["orders"]
    qtbot.waitUntil(switch.isChecked, timeout=_PATIENCE_MS)
    tillfold, actor = other
    tillfold.change_settings(actor, {"orders": "save"}, key="elsewhere")
    qtbot.waitUntil(lambda: not switch.isChecked(), timeout=_PATIENCE_MS)
    window.close()
