"""Activating by keys alone: a scan, at most six keys, an answer."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.counter.at_till import CardSale, Selling
from app.outcomes import TILL_NOT_OPEN, Refused
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Chime
from app.ui.theme import Tone
from app.wallet.values import CardState
from tests.ui.counter.conftest import Heard
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.fake_counter import BLANK, BLANKS, PRESET, SOLD, euro
from tests.ui.fakes import FakeServices


def sales(services: FakeServices) -> list[Selling]:
    return [call[1] for call in services.calls if call[0] == "sell"]  # type: ignore[misc]


@pytest.mark.parametrize(("typed", "amount"), [("50\n\n\n", "50.00"), ("100\n\n\n", "100.00")])
def test_a_card_is_activated_with_at_most_six_keys_after_the_scan(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, heard: Heard, typed: str, amount: str
) -> None:
    keyboard.scan(BLANK)
    assert keyboard.type(typed) <= 6
    assert sales(services) == [Selling((CardSale(BLANK, amount),), "88-20418", "till-3", "cash")]
    assert texts(pane, "answer-headline") == [f"Activated  €{amount}"]
    assert heard.sounds == [Chime.DONE]


def test_a_preset_key_and_two_enters_do_it(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    assert keyboard.type("c\n\n\n") == 4
    assert sales(services)[0].cards == (CardSale(BLANK, "100.00"),)


def test_a_preset_chooses_itself_when_nothing_follows_its_letter(
    pane: CounterPane, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.scan(BLANK)
    keyboard.type("b")
    qtbot.waitUntil(lambda: texts(pane, "ask-field-0") == ["€50.00"])
    assert pane.board.entry.text() == ""


def test_a_receipt_that_is_scanned_and_a_tender_that_is_chosen_count(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    keyboard.scan("88-20500")
    keyboard.type("12,50\n\n2\n")
    assert sales(services) == [Selling((CardSale(BLANK, "12.50"),), "88-20500", "till-3", "card")]


def test_a_card_with_a_preset_amount_asks_none(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(PRESET)
    keyboard.type("\n\n")
    assert sales(services)[0].cards == (CardSale(PRESET, None),)
    assert texts(pane, "answer-headline") == ["Activated  €25.00"]


def test_enter_on_the_answer_puts_the_next_card_on_the_same_receipt_and_a_scan_alone_does_not(
    keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    keyboard.scan("88-20500")
    keyboard.type("b\n\n")
    keyboard.type("\n")
    keyboard.scan(BLANKS[0])
    keyboard.type("b\n\n")
    keyboard.scan(BLANKS[1])
    keyboard.type("b\n\n")
    assert [one.receipt for one in sales(services)] == ["88-20500", "88-20500", "88-20418"]


def test_ten_cards_go_on_one_receipt_and_an_eleventh_is_told_so(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    for serial in BLANKS[:11]:
        keyboard.scan(serial)
    assert texts(pane, "ask-hint") == ["10 cards go on one receipt. Activate these first."]
    keyboard.type("25\n\n\n")
    assert [one.serial for one in sales(services)[0].cards] == list(BLANKS[:10])
    assert texts(pane, "answer-headline") == ["10 cards activated  €250.00"]


def test_the_same_card_twice_on_the_page_is_told(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.scan(BLANK)
    keyboard.scan(BLANK)
    assert texts(pane, "ask-hint") == ["This card is on the page already."]


def test_of_several_all_or_none_is_activated_and_what_failed_is_listed_with_its_reason(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    for serial in BLANKS[:3]:
        keyboard.scan(serial)
    services.seen[BLANKS[1]] = services.seen[SOLD]
    keyboard.type("25\n\n\n")
    assert texts(pane, "answer-headline") == ["None activated"]
    rows = pane.board.list.model.rows
    assert [(row.about, row.tag) for row in rows] == [
        (f"···· {BLANKS[0][-4:]}", "Can be sold"),
        (f"···· {BLANKS[1][-4:]}", "Already active"),
        (f"···· {BLANKS[2][-4:]}", "Can be sold"),
    ]
    keyboard.type("\n25\n\n\n")
    assert [one.serial for one in sales(services)[1].cards] == [BLANKS[0], BLANKS[2]]
    assert texts(pane, "answer-headline") == ["2 cards activated  €50.00"]


def test_a_card_that_is_active_is_refused_with_when_where_and_for_how_much(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, heard: Heard
) -> None:
    keyboard.scan(SOLD)
    assert texts(pane, "answer-headline") == ["Already active"]
    (detail,) = texts(pane, "answer-detail")
    assert "at till-2, for €50.00. Nothing was charged." in detail
    assert heard.sounds == [Chime.REFUSED]
    assert pane.board.list.model.rows[0].tag == "Already active"
    assert sales(services) == []


def test_a_till_that_is_not_open_moves_nothing_and_says_so(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.selling = Refused(TILL_NOT_OPEN, {"till": "till-3"})
    keyboard.scan(BLANK)
    keyboard.type("50\n\n\n")
    assert texts(pane, "answer-headline", "answer-detail") == ["Till not open", "Nothing was charged."]
    assert pane.board.answer.answer is not None
    assert pane.board.answer.answer.tone is Tone.DANGER


@pytest.mark.parametrize("amount", ["4", "501", "abc", "1.234", "1e3", "-5"])
def test_an_amount_that_cannot_be_is_told_and_asked_again(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, amount: str
) -> None:
    keyboard.scan(BLANK)
    keyboard.type(f"{amount}\n")
    assert pane.board.ask.ask is not None
    assert pane.board.ask.ask.problem
    assert texts(pane, "ask-field-0") == [""]
    assert sales(services) == []


def test_escape_goes_one_field_back_and_then_out(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.scan(BLANK)
    keyboard.type("50\n")
    keyboard.send("\x1b", 0)
    assert pane.turns.now.is_asking
    keyboard.send("\x1b", 0)
    assert not pane.turns.now.is_asking
    assert texts(pane, "answer-headline") == ["Scan a card"]


def test_f8_on_the_answer_takes_the_sale_back_and_the_card_is_worth_nothing(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    keyboard.type("50\n\n\n")
    press_key(pane, Qt.Key.Key_F8)
    assert texts(pane, "ask-title") == ["Void ···· 2468"]
    keyboard.type("\n")
    assert [call[1] for call in services.calls if call[0] == "void"] == [BLANK]
    assert texts(pane, "answer-headline") == ["Voided  €50.00"]
    assert services.seen[BLANK].state is CardState.VOIDED
    assert services.seen[BLANK].amount == euro("0")
