"""Cards on a real store, with worker threads, by keys alone: sold, looked up, voided, replaced, ten on one
receipt; their slips are printed and read back."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.data.integrity import check
from app.ui.formats import full_text
from app.ui.paper import errand
from tests.counter.desk import state, sums
from tests.data.world import Card, World
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.counter.real import PATIENCE_MS, TILL, Till, stocked
from tests.ui.counter.test_returns_end_to_end import printer
from tests.ui.paper.reading import Page, dense, pages


class Stage:
    """A till with ten blank cards, and a printer that writes a file."""

    def __init__(self, folder: Path, qtbot: QtBot, printed: Path) -> None:
        self._qtbot, self._printed = qtbot, printed
        address = str(folder / "store.sqlite")
        self.world, self.cards = stocked(address, folder, 10)
        self.till = Till(address, folder)
        self.pane, self.keyboard = self.till.pane, Keyboard(self.till.pane)
        qtbot.addWidget(self.pane)
        self.wait(lambda: self.pane.desk.now is not None)

    def wait(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def wait_for(self, headline: str) -> None:
        self.wait(lambda: self.till.headline == headline)

    def says(self, name: str, text: str) -> None:
        self.wait(lambda: texts(self.pane, name) == [text])

    def sell(self, card: Card) -> None:
        self.keyboard.scan(card.serial)
        self.wait(lambda: self.till.is_asking)
        self.keyboard.type("25\n\n\n")
        self.wait_for("Activated $25.00")

    def slip(self) -> Page:
        """F9 prints; the paper is read back."""
        self._printed.unlink(missing_ok=True)
        self.pane.board.answer.say("")
        press_key(self.pane, Qt.Key.Key_F9)
        self.says("answer-foot", "The receipt went to the printer.")
        (page,) = pages(self._printed)
        return page

    def states(self, cards: Sequence[Card]) -> set[str]:
        return {state(self.world, one) for one in cards}

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


def clerk_of(world: World) -> str:
    return world.clerk.account.name


def test_a_card_is_sold_its_slip_says_all_and_brings_the_sale_up_again(stage: Stage) -> None:
    card, clerk = stage.cards[0], clerk_of(stage.world)
    stage.sell(card)
    stage.wait(lambda: stage.pane.desk.now and stage.pane.desk.now.deeds[0].serial == card.serial)
    now = stage.pane.desk.now
    assert now is not None
    deed = now.deeds[0]
    assert deed.receipt is not None
    first = stage.slip()
    for words in (
        now.shop,
        f"{TILL}, {clerk}",
        full_text(deed.at),
        card.code[-4:],
        "$25.00",
        "Cash",
        "1.",
        "4.",
    ):
        assert dense(words) in first.dense
    assert card.code not in first.dense
    assert card.serial not in first.dense
    assert "Copy" not in first.text
    assert first.symbols == [("Code 128", deed.receipt)]
    assert "Copy" in stage.slip().text
    stage.keyboard.scan(first.symbols[0][1])
    stage.wait_for(f"Receipt {deed.receipt} $25.00")
    assert f"at {TILL}, by {clerk}." in texts(stage.pane, "answer-detail")[0]
    assert "Copy" in stage.slip().text
    assert check(stage.world.store).findings == ()


def test_a_sale_is_taken_back_and_cards_are_looked_up_by_their_serials(stage: Stage) -> None:
    card, before = stage.cards[0], sums(stage.world)
    stage.sell(card)
    press_key(stage.pane, Qt.Key.Key_F8)
    stage.says("ask-decide", "Void $25.00")
    stage.keyboard.type("\n")
    stage.wait_for("Voided $25.00")
    assert (state(stage.world, card), sums(stage.world)) == ("VOIDED", before)
    assert "Giftcardtakenback" in stage.slip().dense
    press_key(stage.pane, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    stage.wait_for("Voided")
    press_key(stage.pane, Qt.Key.Key_Escape)
    press_key(stage.pane, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    stage.keyboard.scan(stage.cards[1].serial)
    stage.wait_for("Not activated")
    assert check(stage.world.store).findings == ()


def test_a_card_that_cannot_be_read_is_replaced_by_a_manager_on_the_spot(stage: Stage) -> None:
    old, new = stage.cards[:2]
    stage.sell(old)
    press_key(stage.pane, Qt.Key.Key_F7)
    stage.says("ask-title", "Replace a card")
    stage.keyboard.scan(new.serial)
    stage.wait(lambda: "a" in stage.pane.board.choices)
    stage.keyboard.type("a\nwrong password\n")
    stage.says("ask-hint", "Name and password do not fit together")
    assert (state(stage.world, old), state(stage.world, new)) == ("ACTIVE", "ISSUED")
    stage.keyboard.type("manager-password\n")
    stage.wait_for("Replaced $25.00")
    assert (state(stage.world, old), state(stage.world, new)) == ("REPLACED", "ACTIVE")
    assert stage.pane.actor is not None
    assert stage.pane.actor.account.name == clerk_of(stage.world)
    page = stage.slip()
    for words in ("Gift card replaced", old.code[-4:], new.code[-4:], "Approved by"):
        assert dense(words) in page.dense
    assert check(stage.world.store).findings == ()


def test_ten_cards_go_on_one_receipt_or_none_of_them(stage: Stage) -> None:
    cards = list(stage.cards)
    for card in cards:
        stage.keyboard.scan(card.serial)
    stage.says("ask-title", "Activate 10 cards")
    stage.world.activate(cards[3])
    stage.keyboard.type("10\n\n\n")
    stage.wait_for("None activated")
    rows = stage.pane.board.list.model.rows
    assert [row.tag for row in rows].count("Can be sold") == 9
    assert (rows[3].about, rows[3].tag) == (f"···· {cards[3].serial[-4:]}", "Already active")
    rest = [one for one in cards if one is not cards[3]]
    assert stage.states(rest) == {"ISSUED"}
    stage.keyboard.type("\n10\n\n\n")
    stage.wait_for("9 cards activated $90.00")
    assert stage.states(rest) == {"ACTIVE"}
    page = stage.slip()
    assert [page.dense.count(one.code[-4:]) for one in rest] == [1] * 9
    assert check(stage.world.store).findings == ()
