"""Fast hands on a slow store: what comes while an answer is awaited is taken in its order, behind it. Where
the store does not answer the first of it stays in the input, and of the rest it is said that it is gone.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.background import Background, Job
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Chime
from tests.ui.counter.conftest import Heard
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.fake_charge import HOLDER_PIN
from tests.ui.fake_counter import BLANKS, MANAGER_PASSWORD
from tests.ui.fakes import GOOD_CODE, FakeServices


class Slow:
    """Holds every piece of work back until it is told to go on."""

    def __init__(self, background: Background) -> None:
        self._ask = background.ask
        self._held: list[Callable[[], object]] = []

    def ask(self, *given: object, **more: object) -> Job | None:
        self._held.append(lambda: self._ask(*given, **more))  # type: ignore[arg-type]
        return None

    def one(self) -> None:
        self._held.pop(0)()

    def go_on(self) -> None:
        while self._held:
            self.one()


@pytest.fixture
def slow(pane: CounterPane, background: Background, monkeypatch: pytest.MonkeyPatch) -> Slow:
    made = Slow(background)
    pane.reach.stop()
    monkeypatch.setattr(background, "ask", made.ask)
    return made


def test_scan_amount_and_enters_before_the_card_was_found_lead_to_the_same_sale(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow
) -> None:
    keyboard.scan(BLANKS[0])
    keyboard.scan(BLANKS[1])
    keyboard.type("b\n\n\n")
    slow.go_on()
    assert texts(pane, "answer-headline") == ["2 cards activated  €100.00"]


def test_a_second_enter_while_it_is_sent_leaves_the_answer_where_it_is(
    pane: CounterPane, keyboard: Keyboard, slow: Slow
) -> None:
    keyboard.scan(BLANKS[0])
    slow.go_on()
    keyboard.type("50\n\n\n")
    keyboard.type("\n\n")
    slow.go_on()
    assert texts(pane, "answer-headline") == ["Activated  €50.00"]


def test_the_next_card_that_is_scanned_while_one_is_sent_opens_behind_its_answer(
    pane: CounterPane, keyboard: Keyboard, slow: Slow
) -> None:
    keyboard.scan(BLANKS[0])
    slow.go_on()
    keyboard.type("50\n\n\n")
    keyboard.scan(BLANKS[1])
    slow.go_on()
    assert texts(pane, "ask-title") == [f"Activate ···· {BLANKS[1][-4:]}"]
    assert pane.desk.now is not None
    assert pane.desk.now.deeds[0].serial == BLANKS[0]


LEFT_OUT = "The store did not answer. Scan or type once more what does not stand in the input."
NEVER_A_CODE = "It was not looked up and is not kept. A counter never needs the claim code of a card."


def test_a_scan_that_waits_for_somebody_elses_question_stays_where_the_store_does_not_answer(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow
) -> None:
    pane.settling.aftermath._has_found = False
    pane.settling.aftermath.look()
    keyboard.scan(BLANKS[0])
    services.is_away = True
    slow.go_on()
    assert pane.board.entry.text() == BLANKS[0]
    assert LEFT_OUT not in texts(pane, "answer-foot")


def test_of_several_scans_the_first_stays_and_the_others_are_asked_for_again(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow, heard: Heard
) -> None:
    keyboard.scan(BLANKS[0])
    keyboard.scan(BLANKS[1])
    services.is_away = True
    slow.go_on()
    assert pane.board.entry.text() == BLANKS[0]
    assert texts(pane, "answer-foot") == [LEFT_OUT]
    assert heard.sounds == [Chime.REFUSED]
    services.is_away = False
    keyboard.type("\n")
    slow.go_on()
    assert texts(pane, "ask-title") == [f"Activate ···· {BLANKS[0][-4:]}"]


def test_behind_an_action_in_doubt_it_is_the_same(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow
) -> None:
    keyboard.scan(BLANKS[0])
    slow.go_on()
    services.losing = 1
    keyboard.type("50\n\n\n")
    keyboard.scan(BLANKS[1])
    keyboard.scan(BLANKS[2])
    slow.go_on()
    pane.desk.outbox.again()
    slow.go_on()
    assert texts(pane, "answer-headline", "answer-foot") == ["Being settled", LEFT_OUT]
    assert pane.board.entry.text() == BLANKS[1]


def test_on_a_page_that_asks_it_is_said_there(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow
) -> None:
    keyboard.scan(BLANKS[0])
    slow.go_on()
    keyboard.scan(BLANKS[1])
    keyboard.scan(BLANKS[2])
    services.is_away = True
    slow.go_on()
    assert pane.board.entry.text() == BLANKS[1]
    assert texts(pane, "ask-hint") == [LEFT_OUT]


def test_a_claim_code_that_waits_is_not_kept_in_sight(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow
) -> None:
    pane.settling.aftermath._has_found = False
    pane.settling.aftermath.look()
    keyboard.scan(GOOD_CODE)
    services.is_away = True
    slow.go_on()
    assert pane.board.entry.text() == ""
    assert texts(pane, "answer-foot") == [LEFT_OUT]


def test_nor_is_one_that_comes_behind_an_action_in_doubt(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANKS[0])
    services.losing = 1
    keyboard.type("50\n\n\n")
    keyboard.scan(GOOD_CODE)
    assert pane.board.entry.text() == ""
    assert texts(pane, "answer-headline", "answer-foot") == ["Being settled", NEVER_A_CODE]


def test_a_scan_that_takes_the_place_of_one_that_was_kept_says_so(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, heard: Heard
) -> None:
    keyboard.scan(BLANKS[0])
    services.losing = 1
    keyboard.type("50\n\n\n")
    keyboard.scan(BLANKS[1])
    assert texts(pane, "answer-foot") != [LEFT_OUT]
    keyboard.scan(BLANKS[1])
    assert texts(pane, "answer-foot") != [LEFT_OUT]
    keyboard.scan(BLANKS[2])
    assert pane.board.entry.text() == BLANKS[2]
    assert texts(pane, "answer-headline", "answer-foot") == ["Being settled", LEFT_OUT]
    assert heard.sounds[-1] is Chime.REFUSED


def test_a_claim_code_that_is_scanned_leaves_what_was_kept(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANKS[0])
    services.losing = 1
    keyboard.type("50\n\n\n")
    keyboard.scan(BLANKS[1])
    keyboard.scan(GOOD_CODE)
    assert texts(pane, "answer-headline", "answer-foot") == ["Being settled", NEVER_A_CODE]
    assert pane.board.entry.text() == BLANKS[1]


def test_a_broken_scan_leaves_what_was_kept(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, qtbot: QtBot
) -> None:
    keyboard.scan(BLANKS[0])
    services.losing = 1
    keyboard.type("50\n\n\n")
    keyboard.scan(BLANKS[1])
    keyboard.scan(BLANKS[2][:10], suffix="")
    qtbot.waitUntil(lambda: pane.board.entry.text() == BLANKS[1], timeout=10_000)


def ask_for_pin(pane: CounterPane, keyboard: Keyboard, slow: Slow) -> None:
    """A charge of one's balance, up to the holder's PIN."""
    press_key(pane, Qt.Key.Key_F3)
    keyboard.type("20\n\nmara\n")
    slow.go_on()
    keyboard.type("\n")
    slow.go_on()
    assert pane.board.is_secret


def test_a_pin_that_is_entered_twice_is_not_kept_when_its_answer_is_lost(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow
) -> None:
    ask_for_pin(pane, keyboard, slow)
    services.losing = 1
    keyboard.type(f"{HOLDER_PIN}\n{HOLDER_PIN}\n")
    slow.go_on()
    assert texts(pane, "answer-headline") == ["Being settled"]
    assert not pane.board.is_secret
    assert pane.board.entry.text() == ""


def test_a_card_that_is_scanned_behind_a_pin_opens_behind_the_answer(
    pane: CounterPane, keyboard: Keyboard, slow: Slow
) -> None:
    ask_for_pin(pane, keyboard, slow)
    keyboard.type(f"{HOLDER_PIN}\n")
    keyboard.scan(BLANKS[0])
    slow.go_on()
    assert texts(pane, "ask-title") == [f"Activate ···· {BLANKS[0][-4:]}"]


def test_a_pin_that_was_typed_before_it_was_asked_for_is_not_kept_in_sight(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow
) -> None:
    pane.settling.aftermath._has_found = False
    pane.settling.aftermath.look()
    keyboard.type(f"\n{HOLDER_PIN}\n")
    services.is_away = True
    slow.go_on()
    assert pane.board.entry.text() == ""
    assert texts(pane, "answer-foot") == [LEFT_OUT]


def test_what_was_typed_ahead_and_is_looked_for_does_not_come_back_in_sight(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow
) -> None:
    press_key(pane, Qt.Key.Key_F3)
    keyboard.type(f"20\n\nnobody\n{HOLDER_PIN}\n")
    slow.one()  # there is no such login: the PIN is looked for in its place
    services.is_away = True
    slow.go_on()
    assert pane.board.entry.text() == ""
    assert texts(pane, "ask-hint") == [LEFT_OUT]


def test_a_card_that_is_scanned_behind_a_wrong_password_is_no_password(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow
) -> None:
    ask_for_pin(pane, keyboard, slow)
    pane.board.entry.chosen.emit("+")
    slow.go_on()
    keyboard.type("why\ndana\nwrong password\n")
    keyboard.scan(BLANKS[0])
    slow.go_on()
    assert pane.board.is_secret
    assert [call for call in services.calls if call[0] == "approver"] == [("approver", "dana")]
    assert pane.board.entry.text() == ""


def test_nor_is_a_password_whose_page_was_left_before_the_store_did_not_answer(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, slow: Slow
) -> None:
    ask_for_pin(pane, keyboard, slow)
    pane.board.entry.chosen.emit("+")
    slow.go_on()
    keyboard.type("why\ndana\n")
    assert pane.board.is_secret
    keyboard.type(f"{MANAGER_PASSWORD}\n{MANAGER_PASSWORD}\n")
    pane._intake.back()
    assert not pane.board.is_secret
    services.is_away = True
    slow.go_on()
    assert pane.board.entry.text() == ""
