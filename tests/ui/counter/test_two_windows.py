"""Two windows, each a process of its own, at one counter on one PostgreSQL, working the same cards."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.data.stores import Standing
from tests.ui.counter.other_window import work
from tests.ui.counter.real import PATIENCE_MS, Till, stocked

ROOT = Path(__file__).resolve().parents[3]


def test_of_two_windows_that_sell_the_same_cards_each_card_is_sold_by_one_and_refused_by_the_other(
    postgres_standing: Standing, qtbot: QtBot
) -> None:
    address, folder = postgres_standing.address, postgres_standing.folder
    world, cards = stocked(address, folder, 4)
    serials = [card.serial for card in cards]
    command = [sys.executable, "-m", "tests.ui.counter.other_window", address, str(folder), *serials]
    other = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    till = Till(address, folder)
    qtbot.addWidget(till.pane)
    here = {
        serial: work(till, serial, lambda until: qtbot.waitUntil(until, timeout=PATIENCE_MS))
        for serial in serials
    }
    said, _ = other.communicate(timeout=120)
    till.close()
    there = dict(line.split(" ", 1) for line in said.splitlines())
    world.store.close()
    for serial in serials:
        assert sorted((here[serial], there[serial])) == ["Activated $25.00", "Already active"]
