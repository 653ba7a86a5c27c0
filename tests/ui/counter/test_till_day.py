"""A till's day by keys alone: opened with a float, counted by notes and coins, closed with its difference."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.counter.till_values import Counting
from app.outcomes import TILL_NOT_COUNTED, TILL_NOT_OPEN, Refused
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Chime, Subject
from app.ui.theme import Tone
from tests.ui.counter.conftest import Heard
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.fake_counter import BLANK, CLERK, MANAGER, SOLD
from tests.ui.fake_till_day import REPORT
from tests.ui.fakes import FakeServices

NOTES = ("500", "200", "100", "50", "20", "10", "5", "2", "1", "0.50", "0.20", "0.10", "0.05", "0.02", "0.01")
RIGHT = {"200": 1, "100": 2, "10": 1, "2": 1}
"""412.00, which is what the book expects."""


def asked(services: FakeServices, deed: str) -> list[tuple[object, ...]]:
    return [call[1:-1] for call in services.calls if call[0] == deed]


def title(pane: CounterPane) -> str:
    return texts(pane, "ask-title")[0]


def begin(pane: CounterPane) -> None:
    press_key(pane, Qt.Key.Key_F12)


def count(keyboard: Keyboard, numbers: dict[str, int], slips: str = "85") -> None:
    for note in NOTES:
        keyboard.type(f"{numbers.get(note, '')}\n")
    keyboard.type(f"{slips}\n")


def is_closed(pane: CounterPane, services: FakeServices) -> None:
    services.till_state = "CLOSED"
    pane.refresh()


def test_a_closed_till_is_opened_with_its_float_by_f12(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, heard: Heard
) -> None:
    is_closed(pane, services)
    begin(pane)
    assert title(pane) == "Open till-3"
    assert texts(pane, "ask-field-0", "ask-decide") == ["€150.00", "Open with €150.00"]
    keyboard.type("200\n")
    assert asked(services, "open_till") == [("till-3", "200.00", "EUR")]
    assert texts(pane, "answer-headline") == ["Till open  €200.00"]
    assert heard.sounds == [Chime.DONE]
    keyboard.scan(BLANK)
    assert title(pane) == "Activate ···· 2468"


def test_enter_alone_takes_the_float_of_the_last_opening(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    is_closed(pane, services)
    begin(pane)
    keyboard.type("\n")
    assert asked(services, "open_till") == [("till-3", "150.00", "EUR")]


@pytest.mark.parametrize("amount", ["abc", "1.234", "-5", "1e3"])
def test_a_float_that_is_no_amount_is_told(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, amount: str
) -> None:
    is_closed(pane, services)
    begin(pane)
    keyboard.type(f"{amount}\n")
    assert texts(pane, "ask-hint") == ["This is no amount. Type one such as 25 or 12.50."]
    assert asked(services, "open_till") == []


@pytest.mark.parametrize("deed", ["sell", "void"])
def test_what_may_not_be_done_at_a_closed_till_leads_to_opening_it(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, monkeypatch: pytest.MonkeyPatch, deed: str
) -> None:
    is_closed(pane, services)
    assert pane.board.answer.has_step("F12")
    refused = Refused(TILL_NOT_OPEN, {"till": "till-3"})
    monkeypatch.setattr(services, deed, lambda *_, **__: refused)
    if deed == "void":
        press_key(pane, Qt.Key.Key_F8)
    keyboard.scan(SOLD if deed == "void" else BLANK)
    keyboard.type("\n" if deed == "void" else "50\n\n\n")
    assert texts(pane, "answer-headline") == ["Till not open"]
    assert pane.board.answer.has_step("F12")
    begin(pane)
    assert title(pane) == "Open till-3"


def test_the_drawer_is_counted_by_notes_and_coins_and_the_sum_grows(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    begin(pane)
    sums = [title(pane)]
    for note in NOTES:
        keyboard.type(f"{RIGHT.get(note, '')}\n")
        sums.append(title(pane))
    assert sums[:5] == [f"Cash so far: €{one}.00" for one in ("0", "0", "200", "400", "400")]
    assert sums[-1] == "Cash so far: €412.00"
    rows = [(row.about, row.amount) for row in pane.board.list.model.rows]
    assert rows == [
        ("1 of €2", "€2.00"),
        ("1 of €10", "€10.00"),
        ("2 of €100", "€200.00"),
        ("1 of €200", "€200.00"),
    ]
    keyboard.type("85\n")
    cash = (("200", 1), ("100", 2), ("10", 1), ("2", 1))
    assert asked(services, "count_till") == [(Counting("till-3", "EUR", cash, "85.00"),)]


def test_a_drawer_that_is_right_is_closed_by_one_more_enter_and_its_report_is_printed_by_f9(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[tuple[Subject, bool]] = []
    monkeypatch.setattr(
        pane.printing, "print", lambda _actor, subject, *, is_old, saves: printed.append((subject, is_old))
    )
    begin(pane)
    count(keyboard, RIGHT)
    assert title(pane) == "Nothing differs"
    keyboard.type("\n")
    assert asked(services, "close_till") == [("till-3", None)]
    assert texts(pane, "answer-headline") == ["Till closed  €497.00"]
    press_key(pane, Qt.Key.Key_F9)
    assert [(one.entry, one.is_report, is_old) for one, is_old in printed] == [(REPORT, True, False)]


@pytest.mark.parametrize(
    ("number", "named"), [({"200": 2}, "€12.00 missing"), ({"500": 1}, "€88.00 too much")]
)
def test_a_difference_is_shown_and_its_reason_asked_before_it_is_closed(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, number: dict[str, int], named: str
) -> None:
    begin(pane)
    count(keyboard, number)
    assert title(pane) == named
    assert pane.board.list.model.rows[0].tag == named
    keyboard.type("\n")
    keyboard.type("\n")
    assert texts(pane, "ask-hint") == ["Reason is still missing."]
    keyboard.type("gave too much change\n")
    assert asked(services, "close_till") == [("till-3", "gave too much change")]
    (detail,) = texts(pane, "answer-detail")
    assert detail == f"till-3 is closed: {named}. The reason is booked: gave too much change"
    assert pane.board.answer.answer is not None
    assert pane.board.answer.answer.tone is Tone.WARN


def test_a_counted_till_can_be_counted_again(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    begin(pane)
    count(keyboard, {"200": 2})
    keyboard.type("2\n")
    assert title(pane) == "Cash so far: €0.00"
    count(keyboard, RIGHT)
    assert title(pane) == "Nothing differs"
    assert len(asked(services, "count_till")) == 2


def test_a_counted_till_can_go_on(pane: CounterPane, keyboard: Keyboard, services: FakeServices) -> None:
    begin(pane)
    count(keyboard, RIGHT)
    keyboard.type("3\n")
    assert asked(services, "open_till") == [("till-3", "0", "EUR")]
    assert texts(pane, "answer-headline", "answer-detail") == [
        "Till open",
        "till-3 goes on. It is counted again before it is closed.",
    ]


def test_what_was_left_counted_is_found_by_the_next_clerk_who_presses_f12(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    begin(pane)
    count(keyboard, {"200": 2})
    pane.show_actor(None)
    pane.show_actor(MANAGER)
    begin(pane)
    assert title(pane) == "€12.00 missing"


def test_a_count_whose_answer_comes_behind_a_lock_is_told_and_goes_on_by_f12(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    begin(pane)
    count(keyboard, RIGHT, slips="")
    services.is_away = False
    begin(pane)
    keyboard.type("2\n")
    for note in NOTES:
        keyboard.type(f"{RIGHT.get(note, '')}\n")
    services.losing = 1
    keyboard.type("85\n")
    assert texts(pane, "answer-headline") == ["Being settled"]
    pane.show_actor(None)
    services.is_away = False
    pane.desk.outbox.again()
    pane.show_actor(CLERK)
    assert texts(pane, "answer-headline") == ["Counted  €412.00"]
    begin(pane)
    assert title(pane) == "Nothing differs"


@pytest.mark.parametrize("text", ["x", "1.5", "-1", "99999999", BLANK])
def test_what_is_no_number_of_notes_is_told(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, text: str
) -> None:
    begin(pane)
    keyboard.type(f"{text}\n")
    assert texts(pane, "ask-hint") == ["Type how many there are, such as 3."]
    assert title(pane) == "Cash so far: €0.00"


def test_a_card_that_is_scanned_into_a_count_is_no_number(pane: CounterPane, keyboard: Keyboard) -> None:
    begin(pane)
    keyboard.scan(BLANK)
    assert texts(pane, "ask-hint") == ["Type how many there are, such as 3."]


def test_escape_goes_one_note_back_and_then_out_and_nothing_was_counted(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    begin(pane)
    keyboard.type("1\n")
    keyboard.send("\x1b", 0)
    assert pane.board.ask.ask is not None
    assert [(one.value, one.is_now) for one in pane.board.ask.ask.fields[:2]] == [("1", True), ("", False)]
    keyboard.send("\x1b", 0)
    assert texts(pane, "answer-headline") == ["Scan a card"]
    assert asked(services, "count_till") == []


def test_money_that_moved_behind_the_count_is_told_and_it_is_counted_again(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(pane)
    count(keyboard, RIGHT)
    refused = Refused(TILL_NOT_COUNTED, {"till": "till-3", "what": "cash in EUR"})
    monkeypatch.setattr(services, "close_till", lambda *_, **__: refused)
    keyboard.type("\n")
    assert texts(pane, "answer-detail") == ["The till till-3 is not counted. No money was moved."]
    assert pane.board.answer.has_step("F12")


def test_the_last_report_is_printed_again_as_a_copy(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[tuple[str | None, bool]] = []
    monkeypatch.setattr(
        pane.printing,
        "print",
        lambda _actor, subject, *, is_old, saves: printed.append((subject.entry, is_old)),
    )
    is_closed(pane, services)
    begin(pane)
    keyboard.type("p\n")
    assert texts(pane, "answer-headline") == ["Report of the last close"]
    press_key(pane, Qt.Key.Key_F9)
    assert printed == [(REPORT, True)]


def test_the_word_of_f12_says_what_the_till_needs_next(pane: CounterPane, services: FakeServices) -> None:
    keys = dict(pane.turns.keys())
    assert keys["F12"] == "Close till"
    is_closed(pane, services)
    assert texts(pane, "key-f12") == ["Open till"]


def test_a_till_that_was_left_open_yesterday_says_so(pane: CounterPane, services: FakeServices) -> None:
    services.is_left_open = True
    pane.refresh()
    (foot,) = texts(pane, "answer-foot")
    assert foot.startswith("till-3 was left open: its day began ")
    assert pane.board.answer.has_step("F12")


def test_a_manager_opens_a_till_that_does_not_stand_yet(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    pane.show_actor(MANAGER)
    pane.desk.choose_till("till-9")
    begin(pane)
    assert title(pane) == "Open till-9"
    keyboard.type("\n")
    assert asked(services, "open_till") == [("till-9", "0.00", "EUR")]


def test_ctrl_h_lists_all_of_today_and_page_down_goes_through_it(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, qtbot: QtBot
) -> None:
    assert texts(pane, "list-note") == ["Ctrl H for all of today"]
    services.deeds = services.deeds * 5
    press_key(pane, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert texts(pane, "answer-headline", "list-title") == ["30 actions today", "All of today"]
    assert len(pane.board.list.model.rows) == 30
    bar = pane.board.list.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press_key(pane, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep()
    press_key(pane, Qt.Key.Key_Down)
    assert bar.value() == bar.pageStep() + 1
    press_key(pane, Qt.Key.Key_PageUp)
    press_key(pane, Qt.Key.Key_Up)
    assert bar.value() == 0
    assert pane.board.entry.hasFocus()
    keyboard.scan(BLANK)
    assert title(pane) == "Activate ···· 2468"
