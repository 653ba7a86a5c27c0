"""A till's day on a real store, with worker threads, by keys alone: the money, and the report that is printed
by itself and read back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.data.integrity import check
from app.ui.paper import errand
from app.ui.paper.preferences import PaperPreferences
from tests.counter.desk import sums
from tests.data.world import World
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.counter.real import PATIENCE_MS, TILL, Till, stocked
from tests.ui.counter.test_returns_end_to_end import printer
from tests.ui.paper.reading import dense, pages


class Day:
    """The till of `stocked`, in whose drawer 25.00 lie, and a printer that writes a file."""

    def __init__(self, folder: Path, qtbot: QtBot, printed: Path) -> None:
        self._qtbot, self._printed = qtbot, printed
        address = str(folder / "store.sqlite")
        self.world, _ = stocked(address, folder, 0)
        self.till = Till(address, folder)
        self.keyboard = Keyboard(self.till.pane)
        qtbot.addWidget(self.till.pane)
        self.wait(lambda: self.till.pane.desk.now is not None)

    def wait(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def asks(self, title: str) -> None:
        self.wait(lambda: self.till.is_asking and texts(self.till.pane, "ask-title") == [title])

    def report(self) -> str:
        """What the printed report says, without blanks."""
        said = "The report went to the printer."
        self.wait(lambda: texts(self.till.pane, "answer-foot") == [said])
        (page,) = pages(self._printed)
        self._printed.unlink()
        self.till.pane.board.answer.say("")
        return page.dense

    def close(self) -> None:
        self.till.close()
        self.world.store.close()


@pytest.fixture
def day(folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    file = tmp_path / "printed.pdf"
    monkeypatch.setattr(errand, "printer_named", lambda _name: printer(file))
    kept = PaperPreferences()
    kept.keep_printer(kept.paper, "the printer of this till")
    made = Day(folder, qtbot, file)
    yield made
    made.close()


def booked(world: World) -> tuple[int, int]:
    """What lies in the safe, and what differences there were; minor units."""
    found = sums(world)
    return found.get("Assets:Safe", 0), found.get("Expenses:TillDifference", 0)


def test_a_day_ends_with_its_difference_booked_its_report_printed_and_begins_anew(day: Day) -> None:
    press_key(day.till.pane, Qt.Key.Key_F12)
    day.asks("Cash so far: $0.00")
    day.keyboard.type("\n\n1\n\n\n\n3" + "\n" * 6)  # a twenty and three ones
    day.asks("$2.00 missing")
    day.keyboard.type("\nthe drawer stuck\n")
    day.wait(lambda: day.till.headline == "Till closed $23.00")
    assert booked(day.world) == (2300, 200)
    first = day.report()
    for words in (TILL, "the drawer stuck", "$23.00", "$25.00"):
        assert dense(words) in first
    assert dense("Copy") not in first
    press_key(day.till.pane, Qt.Key.Key_F9)
    assert dense("Copy") in day.report()
    press_key(day.till.pane, Qt.Key.Key_F12)
    day.asks(f"Open {TILL}")
    day.keyboard.type("20\n")
    day.wait(lambda: day.till.headline == "Till open $20.00")
    assert booked(day.world) == (300, 200)
    assert check(day.world.store).findings == ()
