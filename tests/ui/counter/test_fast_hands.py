"""Fast hands on a slow store: what comes while an answer is awaited is taken in its order, behind it."""

from collections.abc import Callable

import pytest

from app.ui.background import Background, Job
from app.ui.counter.pane import CounterPane
from tests.ui.counter.keys import Keyboard, texts
from tests.ui.fake_counter import BLANKS
from tests.ui.fakes import FakeServices


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
