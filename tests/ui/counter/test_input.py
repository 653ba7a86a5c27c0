"""What comes through the one input: scans of every rhythm, whole and broken, and what they are."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.counter.input.wedge import Setup
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Chime
from tests.ui.counter.conftest import Heard
from tests.ui.counter.keys import Keyboard, child, press_key, texts
from tests.ui.fake_counter import BLANK, BLANKS, ORDER, SOLD
from tests.ui.fakes import GOOD_CODE, FakeServices


def looked_at(services: FakeServices) -> list[object]:
    return [call[1] for call in services.calls if call[0] == "card_seen"]


@pytest.mark.parametrize("gap_ms", [2, 8, 25, 50])
def test_a_scan_at_any_usual_pace_leads_to_its_card(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, gap_ms: int
) -> None:
    keyboard.scan(BLANK, gap_ms=gap_ms)
    assert looked_at(services) == [BLANK]
    assert texts(pane, "ask-title") == ["Activate ···· 2468"]


def test_a_serial_that_is_typed_leads_to_the_same(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.type("0049 2341 1754 2468\n")
    assert looked_at(services) == [BLANK]
    assert texts(pane, "ask-title") == ["Activate ···· 2468"]


@pytest.mark.parametrize("at", [3, 9, 15])
def test_a_scan_that_stutters_is_whole_and_one_that_breaks_off_is_never_a_number(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, at: int
) -> None:
    keyboard.scan_broken(BLANK, at, stop_ms=120)
    assert looked_at(services) == [BLANK]
    pane.turns.now.leave()
    keyboard.scan_broken(BLANK, at, stop_ms=300)
    assert looked_at(services) == [BLANK]
    assert not pane.turns.now.is_asking


def test_digits_of_a_scan_without_its_end_do_not_stay_in_the_input(
    pane: CounterPane, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.scan(BLANK)
    keyboard.scan(BLANKS[0][:11], suffix="")
    qtbot.waitUntil(lambda: pane.board.entry.text() == "")
    assert texts(pane, "ask-hint") == ["That scan was not whole. Scan one card at a time, once more."]
    assert texts(pane, "ask-field-0") == [""]


@pytest.mark.parametrize(("gap_ms", "later_ms"), [(2, 1), (8, 4), (8, 60), (50, 20), (30, 400)])
def test_of_two_scanners_at_once_nothing_is_believed_that_is_no_whole_number(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, gap_ms: int, later_ms: int
) -> None:
    keyboard.scan_at_once(BLANKS[0], BLANKS[1], gap_ms=gap_ms, later_ms=later_ms)
    assert set(looked_at(services)) <= {BLANKS[0], BLANKS[1]}
    assert {one.serial for one in pane.turns.flows["activate"].cards} <= {BLANKS[0], BLANKS[1]}


@pytest.mark.parametrize("gap_ms", [3, 8, 20, 45])
def test_of_two_scanners_at_any_distance_no_other_card_and_no_amount_comes(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, gap_ms: int
) -> None:
    for keys in range(18):
        keyboard.scan_at_once(BLANKS[0], BLANKS[1], gap_ms=gap_ms, later_ms=keys * gap_ms + 1)
        flow = pane.turns.flows["activate"]
        assert {one.serial for one in flow.cards} <= {BLANKS[0], BLANKS[1]}
        assert flow.values == {}
        pane.turns.now.leave()
    assert [call for call in services.calls if call[0] == "sell"] == []


@pytest.mark.parametrize("at", range(2, 16))
def test_the_rest_of_a_scan_is_no_number_wherever_it_broke_off(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, at: int
) -> None:
    """Its last 14, 13, 12 or 8 digits can be a barcode of goods, whose check digit fits one time in ten."""
    for tail in range(10):
        keyboard.scan_broken(f"004923411754246{tail}", at, stop_ms=300)
        pane.turns.now.leave()
    assert looked_at(services) == []
    assert [call for call in services.calls if call[0] == "on_receipt"] == []


def test_two_scanners_one_right_behind_the_other_give_two_cards(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANKS[0], gap_ms=4)
    keyboard.now_ms -= 995
    keyboard.scan(BLANKS[1], gap_ms=4)
    assert looked_at(services) == [BLANKS[0], BLANKS[1]]
    assert texts(pane, "ask-title") == ["Activate 2 cards"]


def test_a_scan_never_becomes_an_amount(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    keyboard.scan("000025")
    assert texts(pane, "ask-field-0") == [""]
    assert texts(pane, "ask-hint") == ["This was scanned and is no card. Type the amount."]


def test_what_was_typed_before_a_scan_is_gone_with_it(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.scan(BLANK)
    keyboard.type("50")
    keyboard.scan(BLANKS[0])
    assert pane.board.entry.text() == ""
    assert texts(pane, "ask-title") == ["Activate 2 cards"]


def test_a_scanner_that_ends_with_tab_or_begins_with_a_prefix_is_understood(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    pane.board.entry.set_up(Setup("~", "tab", "", 20.0))
    keyboard.scan(BLANK, prefix="~", suffix="\t")
    assert looked_at(services) == [BLANK]


def test_a_scanner_without_suffix_is_understood(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, qtbot: QtBot
) -> None:
    pane.board.entry.set_up(Setup(suffix=""))
    keyboard.scan(BLANK, suffix="")
    qtbot.waitUntil(lambda: looked_at(services) == [BLANK])


@pytest.mark.parametrize("number", ["302-1234567-7654321", "W123456789"])
def test_an_order_is_looked_for_under_its_number_and_refunded(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, number: str
) -> None:
    keyboard.scan(number)
    assert ("on_receipt", number) in services.calls
    if number == ORDER:
        assert texts(pane, "ask-title") == [f"Refund {ORDER}"]
    else:
        assert texts(pane, "answer-headline") == ["Not found"]


@pytest.mark.parametrize("number", ["20417006", "012345678905", "4006381333931", "20261122000123"])
def test_a_receipt_that_is_a_bare_number_is_found_though_goods_have_such_bars_too(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, number: str
) -> None:
    services.deeds[0] = replace(services.deeds[0], receipt=number)
    keyboard.scan(number)
    assert texts(pane, "answer-headline") == [f"Receipt {number}  €25.00"]
    keyboard.scan(BLANK)
    keyboard.type("50\n")
    keyboard.scan(number)
    assert texts(pane, "ask-field-1") == [number]


def test_goods_that_are_scanned_are_not_found(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan("4006381333931")
    assert looked_at(services) == ["4006381333931"]
    assert texts(pane, "answer-headline") == ["Not found"]


CODES = [GOOD_CODE, f"tillfold://redeem#code={GOOD_CODE}", "QW3R-TYU8P2-SD4F", "XNWAL4WDKDTLGRG3"]
"""A house code, the link that its QR holds, and codes that have no check character."""


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("hand", ["scanned", "typed"])
def test_a_claim_code_belongs_into_no_field_and_is_kept_nowhere(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, code: str, hand: str
) -> None:
    def give() -> None:
        if hand == "scanned":
            keyboard.scan(code)
        else:
            keyboard.type(f"{code}\n")

    give()
    assert texts(pane, "answer-headline") == ["A claim code"]
    keyboard.scan(BLANK)
    keyboard.type("50\n")
    give()
    assert texts(pane, "ask-hint") == ["This looks like the claim code of a card. It was not kept."]
    assert texts(pane, "ask-field-1") == ["88-20418"]
    for key, typed in ((Qt.Key.Key_F3, "20\n"), (Qt.Key.Key_F7, f"{SOLD}\n"), (Qt.Key.Key_F4, "")):
        press_key(pane, key)
        keyboard.type(typed)
        give()
        assert texts(pane, "ask-hint") == ["This looks like the claim code of a card. It was not kept."]
    press_key(pane, Qt.Key.Key_Escape)
    press_key(pane, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    give()
    assert texts(pane, "ask-hint") == ["This looks like the claim code of a card. It was not kept."]
    assert code not in repr(services.calls) + repr(pane.turns.now)
    assert [call for call in services.calls if call[0] in ("on_receipt", "order_seen")] == []


@pytest.mark.parametrize("words", ["theodorbrandts", "Returned by mail", "Returned by mail 2"])
def test_words_that_are_as_long_as_a_code_are_words(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, words: str
) -> None:
    keyboard.type(f"{words}\n")
    assert ("on_receipt", words) in services.calls
    assert ("account_of_login", words) in services.calls
    keyboard.scan("88-20415")
    keyboard.type(f"\n\n\n{words}\n")
    (refund,) = [call[1] for call in services.calls if call[0] == "refund"]
    assert refund.reason == words  # type: ignore[union-attr]


def test_a_login_that_looks_like_a_code_is_looked_up_where_a_login_is_asked_for(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    login = "max12muster345"
    services.holders[login] = replace(services.holders["mara"], login=login)
    press_key(pane, Qt.Key.Key_F3)
    keyboard.type(f"20\n\n{login}\n")
    assert texts(pane, "ask-title") == ["Charge €20.00"]
    assert ("account_of_login", login) in services.calls


def test_a_claim_code_is_not_looked_up_and_not_kept(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(GOOD_CODE)
    assert looked_at(services) == []
    assert texts(pane, "answer-headline") == ["A claim code"]
    shown = " ".join(label.text() for label in pane.findChildren(type(child(pane, "answer-detail"))))
    assert GOOD_CODE not in shown
    assert pane.board.entry.text() == ""


def test_a_receipt_shows_what_was_done_on_it(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.scan("88-20417")
    assert texts(pane, "answer-headline", "list-title") == ["Receipt 88-20417  €25.00", "On this receipt"]
    assert [row.about for row in pane.board.list.model.rows] == ["···· 7310"]
    keyboard.type("\n")
    assert texts(pane, "answer-headline", "list-title") == ["Scan a card", "Last actions"]


def test_what_nobody_knows_is_told_so(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.type("R-1\n")
    assert texts(pane, "answer-headline") == ["Not found"]


def test_alt_l_looks_the_card_up_that_the_answer_is_about(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.scan(SOLD)
    press_key(pane, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert texts(pane, "answer-headline") == ["Active  €50.00"]
    (detail,) = texts(pane, "answer-detail")
    assert "at till-2, for €50.00." in detail
    assert "Receipt 88-20401" in detail


@pytest.mark.parametrize(
    ("number", "headline"),
    [(SOLD, "Active  €50.00"), (BLANK, "Not activated"), ("88-20417", "Receipt 88-20417  €25.00")],
)
def test_alt_l_asks_for_a_serial_or_a_receipt_and_nothing_begins_by_it(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, heard: Heard, number: str, headline: str
) -> None:
    press_key(pane, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert texts(pane, "ask-title") == ["Look up"]
    keyboard.type("\n")
    assert texts(pane, "ask-hint") == ["The number is still missing."]
    keyboard.scan(number)
    assert texts(pane, "answer-headline") == [headline]
    assert set(heard.sounds) == {Chime.NONE}
    keyboard.scan(BLANKS[0])
    assert pane.board.is_asking


def test_an_order_that_is_looked_up_is_shown_and_escape_leads_back(
    pane: CounterPane, keyboard: Keyboard
) -> None:
    press_key(pane, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    keyboard.type(f"{ORDER}\n")
    assert texts(pane, "answer-headline") == [f"Order {ORDER}  €32.99"]
    (detail,) = texts(pane, "answer-detail")
    assert detail.endswith("at till-3, by Theo Brandt.")
    press_key(pane, Qt.Key.Key_Escape)
    press_key(pane, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    press_key(pane, Qt.Key.Key_Escape)
    assert texts(pane, "answer-headline") == ["Scan a card"]


def test_every_key_goes_to_the_input_wherever_the_focus_is(pane: CounterPane, keyboard: Keyboard) -> None:
    child(pane, "key-f2").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
    assert pane.board.entry.text() == "4"
    assert pane.board.entry.hasFocus()


def test_f10_is_nobodys_key(pane: CounterPane) -> None:
    assert {flow.key for flow in pane.turns.flows.values() if flow.key} <= {
        *(f"F{number}" for number in (2, 3, 4, 5, 6, 7, 8, 9, 12)),
        "F1",
        *("Alt+L", "Alt+O", "Alt+S", "Alt+T", "Ctrl+H"),
    }
