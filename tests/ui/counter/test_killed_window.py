"""A window that is killed between sending and answer: the next start says what became of its action, on both
stores. It is done once or not at all, never twice, and never in doubt."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.counter.action_values import ActionNote
from app.data.integrity import check
from tests.counter.counter_orders import PIN, Counter
from tests.counter.desk import outcome
from tests.data.stores import Standing
from tests.data.world import World
from tests.ui.counter.keys import Keyboard, texts
from tests.ui.counter.real import PATIENCE_MS, Till, stocked

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by SIGKILL")


@pytest.fixture(params=("sqlite", "postgresql"))
def standing(request: pytest.FixtureRequest) -> Standing:
    """An address and a data folder, on either store."""
    if request.param == "postgresql":
        found: Standing = request.getfixturevalue("postgres_standing")
        return found
    folder = request.getfixturevalue("folder")
    return Standing(str(folder / "store.sqlite"), folder)


def killed(standing: Standing, serial: str, moment: str) -> dict[str, object]:
    """The note that the killed window left behind."""
    command = [sys.executable, "-m", "tests.ui.counter.killed_window", standing.address, str(standing.folder)]
    done = subprocess.run(
        [*command, serial, moment], cwd=ROOT, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    note: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return note


def times_sold(world: World, serial: str) -> int:
    sql = "SELECT count(*) FROM card_event JOIN card ON card.id = card_event.card"
    with world.sql() as raw:
        found = raw.execute(f"{sql} WHERE serial = ? AND was = ?", (serial, "ISSUED"))
        return int(found.fetchone()[0])


@pytest.mark.parametrize(("moment", "is_done"), [("noted", False), ("posted", False), ("done", True)])
def test_a_killed_window_says_at_its_next_start_what_became_of_its_action(
    standing: Standing, qtbot: QtBot, moment: str, is_done: bool
) -> None:
    world, (card,) = stocked(standing.address, standing.folder, 1)
    note = killed(standing, card.serial, moment)
    assert note["words"] == f"Activate ···· {card.serial[-4:]}, $25.00, receipt R-2"
    assert card.code not in json.dumps(note)
    till = Till(standing.address, standing.folder)
    qtbot.addWidget(till.pane)
    expected = "Activated $25.00" if is_done else "Not done"
    qtbot.waitUntil(lambda: till.headline == expected, timeout=PATIENCE_MS)
    assert times_sold(world, card.serial) == is_done
    assert texts(till.pane, "till-doubt") == ["No action in doubt"]
    qtbot.waitUntil(lambda: not list((standing.folder / "actions").glob("*")), timeout=PATIENCE_MS)
    sell_by_keys(till, qtbot, card.serial)
    till.close()
    assert times_sold(world, card.serial) == 1
    assert outcome(world.activate(card)) == "ALREADY_ACTIVE"
    assert check(world.store).findings == ()
    world.store.close()


@pytest.mark.parametrize(("moment", "total"), [("posted", 500), ("done", 300)])
def test_a_charge_that_was_killed_is_told_without_its_pin_and_takes_nothing_twice(
    standing: Standing, qtbot: QtBot, moment: str, total: int
) -> None:
    """A secret is never noted, so the store is asked what became of it; it is not sent again."""
    world, _ = stocked(standing.address, standing.folder, 0)
    Counter(world)
    note = killed(standing, "charge", moment)
    assert PIN not in json.dumps({**note, "key": "", "at": ""})
    till = Till(standing.address, standing.folder)
    qtbot.addWidget(till.pane)
    expected = "Charged $2.00" if moment == "done" else "Not done"
    qtbot.waitUntil(lambda: till.headline == expected, timeout=PATIENCE_MS)
    till.close()
    assert world.total() == total
    assert check(world.store).findings == ()
    world.store.close()


def sell_by_keys(till: Till, qtbot: QtBot, serial: str) -> None:
    """Once more: a card that was sold is refused, one that was not is sold."""
    keyboard = Keyboard(till.pane)
    before = till.pane.board.answer.answer
    keyboard.scan(serial)
    qtbot.waitUntil(
        lambda: till.is_asking or till.pane.board.answer.answer is not before, timeout=PATIENCE_MS
    )
    if till.is_asking:
        keyboard.type("25\n\n\n")
        qtbot.waitUntil(lambda: till.headline == "Activated $25.00", timeout=PATIENCE_MS)
    else:
        assert till.headline == "Already active"


def test_what_a_window_has_under_way_is_none_of_another_windows_business(
    standing: Standing, qtbot: QtBot
) -> None:
    world, _ = stocked(standing.address, standing.folder, 0)
    first, second = (Till(standing.address, standing.folder) for _ in range(2))
    for till in (first, second):
        qtbot.addWidget(till.pane)
    first.tillfold.note_action(ActionNote("lost", "Activate", 1, "till-1", "2026-11-22T12:00:00+00:00"))
    assert second.tillfold.actions_left() == ()
    assert len(list((standing.folder / "actions").glob("*.json"))) == 1
    for till in (first, second):
        till.close()
    world.store.close()
