"""A charge whose connection is lost around the COMMIT: with the same key it is charged once, whatever became
of the first try, though the one-time code can be used but once."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.counter.counter_orders import Counter
from tests.data.proxy import Cut
from tests.ui.counter.keys import Keyboard, press_key
from tests.ui.counter.real import PATIENCE_MS
from tests.ui.counter.test_lost_connection import Stage, stage

__all__ = ["stage"]


@pytest.mark.parametrize("cut", [Cut.BEFORE, Cut.AFTER])
def test_a_charge_whose_answer_is_lost_is_done_once_with_its_one_time_code(
    stage: Stage, qtbot: QtBot, cut: Cut
) -> None:
    till, world = stage.till, stage.world
    Counter(world)
    code = till.tillfold.one_time_code(world.holder).code
    qtbot.waitUntil(lambda: till.pane.desk.now is not None, timeout=PATIENCE_MS)
    keyboard = Keyboard(till.pane)
    press_key(till.pane.board.entry, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: till.is_asking, timeout=PATIENCE_MS)
    keyboard.type("2\n\nholder\n")
    qtbot.waitUntil(lambda: till.pane.board.choices == frozenset("13"), timeout=PATIENCE_MS)
    keyboard.type("\n")
    till.pane.reach.stop()  # a look ends with COMMIT too, and the next one is to be the charge's
    qtbot.waitUntil(lambda: not till.background.is_busy, timeout=PATIENCE_MS)
    stage.proxy.closes_at_cut, stage.proxy.cut_next = True, cut
    keyboard.type(f"{code}\n")
    qtbot.waitUntil(lambda: till.headline == "Being settled", timeout=PATIENCE_MS)
    assert world.total() == (300 if cut is Cut.AFTER else 500)
    stage.proxy.is_open = True
    qtbot.waitUntil(lambda: till.headline == "Charged $2.00", timeout=PATIENCE_MS)
    assert not till.pane.desk.outbox.is_in_doubt
    assert world.total() == 300
