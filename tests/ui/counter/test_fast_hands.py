"""Fast hands on a slow store: what comes while an answer is awaited is taken in its order, behind it. Where
the store does not answer the first of it stays in the input, and of the rest it is said that it is gone.
"""

from collections.abc import Callable

import pytest

from app.ui.background import Background, Job
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Chime
from tests.ui.counter.conftest import Heard
from tests.ui.counter.keys import Keyboard, texts
from tests.ui.fake_counter import BLANKS
from tests.ui.fakes import GOOD_CODE, FakeServices


class Slow:
    """Holds every piece of work back until it is told to go on."""

    def __init__(self, background: Background) -> None:
        self._ask = background.ask
        self._held: list[Callable[[], object]] = []

    def ask(self, *given: object, **more: object) -> Job | None:
        self._held.append(lambda: self._ask(*given, **more))  # type: ignore[arg-type]
        return None

    def go_on(self) -> None:
        while self._held:
            self._held.pop(0)()


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


LEFT_OUT = "Only the first of what came is kept in the input. Scan or type the rest once more."


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
    assert texts(pane, "answer-headline", "answer-foot") == ["Being settled", LEFT_OUT]
