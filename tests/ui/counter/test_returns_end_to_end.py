"""A refund and a trade-in on a real store, with worker threads, by keys alone: the money, and the slips that
are printed and read back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.data.integrity import check
from app.ui.paper import errand
from tests.counter.counter_orders import Counter
from tests.data.world import World
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.counter.real import PATIENCE_MS, Till, stocked
from tests.ui.paper.reading import Page, dense, pages

ORDER, RECEIPT = "302-1234567-7654321", "88-20001"
FAR = 4_000_000_000_000_000
"""µs: the credit of this test does not end."""


class Stage:
    """A till on a store where an order of 12.00 was paid with 3.00 of credit, 5.00 of balance, 4.00 cash."""

    def __init__(self, folder: Path, qtbot: QtBot, printed: Path) -> None:
        self._qtbot, self._printed = qtbot, printed
        address = str(folder / "store.sqlite")
        self.world, _ = stocked(address, folder, 0)
        self.book = Counter(self.world)
        self.book.grant(300, FAR)
        self.book.charged("12.00", ORDER, receipt=RECEIPT)
        self.till = Till(address, folder)
        self.keyboard = Keyboard(self.till.pane)
        qtbot.addWidget(self.till.pane)
        self.wait(lambda: self.till.pane.desk.now is not None)

    def wait(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def wait_for(self, headline: str) -> None:
        self.wait(lambda: self.till.headline == headline)

    def asks(self, title: str) -> None:
        self.wait(lambda: self.till.is_asking and texts(self.till.pane, "ask-title") == [title])

    def enters(self, decisive: str) -> None:
        """Wait until Enter does this, and press it."""
        self.wait(lambda: self.till.is_asking and texts(self.till.pane, "ask-decide") == [decisive])
        self.keyboard.type("\n")

    def slip(self) -> Page:
        """F9 prints; the paper is read back."""
        self._printed.unlink(missing_ok=True)
        press_key(self.till.pane, Qt.Key.Key_F9)
        said = "The receipt went to the printer."
        self.wait(lambda: texts(self.till.pane, "answer-foot") == [said])
        (page,) = pages(self._printed)
        return page

    def close(self) -> None:
        self.till.close()
        self.world.store.close()


@pytest.fixture
def stage(folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    file = tmp_path / "printed.pdf"

    def ask(_page: object, then: Callable[[QPrinter], None]) -> None:
        then(printer(file))

    monkeypatch.setattr(errand, "ask_for_printer", ask)
    monkeypatch.setattr(errand, "printer_named", lambda _name: printer(file))
    made = Stage(folder, qtbot, file)
    yield made
    made.close()


def printer(file: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(file))
    return made


def refunds(world: World) -> int:
    with world.sql() as raw:
        return int(raw.execute("SELECT count(*) FROM refund").fetchone()[0])


def test_an_order_goes_back_to_what_paid_it_and_its_slip_brings_it_up_again(stage: Stage) -> None:
    stage.keyboard.scan(RECEIPT)
    stage.asks(f"Refund {ORDER}")
    stage.keyboard.type("10\n\n\n")
    stage.enters("Refund $10.00")
    stage.wait_for("Refunded $10.00")
    assert texts(stage.till.pane, "answer-detail") == [
        "Hand out $2.00 in cash. $8.00 is in the balance again, $3.00 of it as promotional credit."
    ]
    assert (stage.book.worth(), stage.book.left()) == (800, [300])
    page = stage.slip()
    for words in ("Refunded", "$10.00", "Given back in cash", "$2.00", "Back to the balance", "$8.00", ORDER):
        assert dense(words) in page.dense
    ((kind, number),) = page.symbols
    assert (kind, number) == ("Code 128", "88-20002")
    stage.keyboard.scan(number)
    stage.asks(f"Refund {ORDER}")
    rows = stage.till.pane.board.list.model.rows
    assert [(row.tag, row.about, row.amount) for row in rows][-1] == ("Refunded", "Returned", "$10.00")
    stage.keyboard.type("\n\n\n")
    stage.enters("Refund $2.00")
    stage.wait_for("Refunded $2.00")
    assert refunds(stage.world) == 2
    assert check(stage.world.store).findings == ()


def test_a_promise_gives_nothing_until_its_slip_is_scanned(stage: Stage) -> None:
    stage.keyboard.scan(RECEIPT)
    stage.asks(f"Refund {ORDER}")
    stage.keyboard.type("5\n2\n")
    stage.enters("Promise $5.00")
    stage.wait_for("Promised $5.00")
    assert stage.book.worth() == 0
    page = stage.slip()
    assert "Refundpromised" in page.dense
    ((_, number),) = page.symbols
    stage.keyboard.scan(number)
    stage.asks(f"Refund {ORDER}")
    stage.keyboard.type("1\n")
    stage.wait_for("Refunded $5.00")
    assert stage.book.worth() == 500
    assert check(stage.world.store).findings == ()


def test_something_used_becomes_balance_by_the_slips_of_its_steps(stage: Stage) -> None:
    press_key(stage.till.pane, Qt.Key.Key_F6)
    stage.asks("Trade-in")
    stage.keyboard.type("holder\n")
    stage.asks(f"Trade-in of {stage.world.holder.account.name}")
    stage.keyboard.type("Phone 64 GB\n")
    stage.keyboard.type("2\n")
    stage.keyboard.type("30\n")
    stage.enters("Quote $30.00")
    stage.wait_for("Quoted $30.00")
    page = stage.slip()
    assert "Phone64GB,good" in page.dense
    ((kind, number),) = page.symbols
    assert kind == "Code 128"
    stage.keyboard.scan(number)
    stage.enters("Take it in")
    stage.wait_for("Handed in $30.00")
    stage.keyboard.scan(number)
    stage.wait(lambda: stage.till.is_asking)
    stage.keyboard.type("20\n")
    stage.enters("Assess at $20.00")
    stage.wait_for("Assessed $20.00")
    assert stage.book.worth() == 0
    stage.keyboard.scan(number)
    stage.enters("Credit $20.00")
    stage.wait_for("Credited $20.00")
    assert stage.book.worth() == 2000
    assert stage.slip().symbols == [("Code 128", number)]
    stage.keyboard.scan(number)
    stage.wait(lambda: texts(stage.till.pane, "answer-foot") == ["There is no further step."])
    assert check(stage.world.store).findings == ()
