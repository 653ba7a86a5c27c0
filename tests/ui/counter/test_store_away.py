"""When the store cannot be reached: what was typed stays, and the last action is settled with its key."""

import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.background import Background
from app.ui.counter.pane import CounterPane
from app.ui.counter.sending import reach
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.fake_counter import BLANK, BLANKS, CLERK, MANAGER
from tests.ui.fakes import FakeServices


def sold(services: FakeServices) -> list[tuple[object, ...]]:
    return [call for call in services.calls if call[0] == "sell"]


def test_a_store_that_is_away_is_said_above_the_input_and_comes_back_by_itself(
    pane: CounterPane, services: FakeServices
) -> None:
    services.is_away = True
    pane.reach.probe()
    assert pane.board.notice.title == "The store cannot be reached"
    assert pane.board.notice.isVisible()
    assert texts(pane, "till-store") == ["Store not reachable"]
    services.is_away = False
    pane.reach.probe()
    assert not pane.board.notice.isVisible()
    assert texts(pane, "till-store") == ["Store reachable, 4 ms"]


def test_the_probe_goes_on_asking_by_itself(
    pane: CounterPane, services: FakeServices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach, "EVERY_MS", 1)
    services.is_away = True
    pane.reach.probe()
    services.is_away = False
    qtbot.waitUntil(lambda: pane.reach.is_reachable)


def test_a_store_that_is_silent_for_too_long_is_as_good_as_away_and_comes_back_with_its_answer(
    pane: CounterPane, background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Callable[[float], None]] = []
    monkeypatch.setattr(background, "ask", lambda _work, then, _fail, **_: answers.append(then))
    pane.reach._overdue.setInterval(1)
    pane.reach.probe()
    qtbot.waitUntil(pane.board.notice.isVisible)
    assert texts(pane, "till-store") == ["Store not reachable"]
    answers[0](4.2)
    assert not pane.board.notice.isVisible()


def test_an_action_that_has_no_answer_for_too_long_is_a_store_that_is_away(
    pane: CounterPane, keyboard: Keyboard, background: Background, qtbot: QtBot
) -> None:
    keyboard.scan(BLANK)
    held = []
    with pytest.MonkeyPatch.context() as patched:
        ask = background.ask
        patched.setattr(background, "ask", lambda *given, **more: held.append(partial(ask, *given, **more)))
        pane.reach._overdue.setInterval(1)
        keyboard.type("50\n\n\n")
        qtbot.waitUntil(pane.board.notice.isVisible)
        assert not pane.board.ask.decide.isEnabled()
    for work in held:
        work()
    pane.reach.probe()
    assert texts(pane, "answer-headline") == ["Activated  €50.00"]
    assert not pane.board.notice.isVisible()


def test_the_store_is_asked_off_the_thread_of_the_window(
    qtbot: QtBot, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def probe() -> float:
        asked.append(threading.get_ident())
        return 4.2

    monkeypatch.setattr(services, "probe", probe)
    background = Background()
    watch = reach.Reach(services, background)
    with qtbot.waitSignal(watch.answered, timeout=20_000):
        watch.start()
    watch.stop()
    background.shutdown()
    assert asked
    assert threading.get_ident() not in asked


def test_what_was_scanned_while_it_was_away_is_still_in_the_input(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.is_away = True
    keyboard.scan(BLANK)
    assert pane.board.entry.text() == BLANK
    services.is_away = False
    pane.reach.probe()
    keyboard.type("\n")
    assert texts(pane, "ask-title") == ["Activate ···· 2468"]


def test_a_lost_answer_is_being_settled_and_the_same_key_finds_it_when_the_store_is_back(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    services.losing = 1
    keyboard.type("50\n\n\n")
    assert texts(pane, "answer-headline", "till-doubt") == ["Being settled", "Last action being settled"]
    assert pane.board.list.model.rows[0].tag == "Being settled"
    assert pane.board.notice.isVisible()
    services.is_away = False
    pane.reach.probe()
    assert texts(pane, "answer-headline", "till-doubt") == ["Activated  €50.00", "No action in doubt"]
    assert len({call[2] for call in sold(services)}) == 1
    assert [deed.serial for deed in services.deeds].count(BLANK) == 1


def test_a_lost_answer_is_found_again_though_the_store_was_back_before_anybody_noticed(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def probe() -> float:
        services.is_away = False
        return 4.2

    monkeypatch.setattr(services, "probe", probe)
    keyboard.scan(BLANK)
    services.losing = 1
    keyboard.type("50\n\n\n")
    assert pane.reach.is_reachable
    assert texts(pane, "answer-headline") == ["Being settled"]
    pane.reach.probe()
    assert texts(pane, "answer-headline", "till-doubt") == ["Activated  €50.00", "No action in doubt"]
    assert len({call[2] for call in sold(services)}) == 1


def test_what_never_arrived_is_done_then_once(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    services.is_away = True
    keyboard.type("50\n\n\n")
    assert texts(pane, "answer-headline") == ["Being settled"]
    keyboard.type("\n")
    assert texts(pane, "answer-headline") == ["Being settled"]
    services.is_away = False
    pane.reach.probe()
    assert texts(pane, "answer-headline") == ["Activated  €50.00"]
    assert [deed.serial for deed in services.deeds].count(BLANK) == 1


def test_meanwhile_nothing_else_begins_and_what_is_scanned_stays(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    services.losing = 1
    keyboard.type("50\n\n\n")
    keyboard.scan(BLANKS[0])
    press_key(pane, Qt.Key.Key_F7)
    assert pane.board.entry.text() == BLANKS[0]
    assert texts(pane, "answer-headline") == ["Being settled"]
    assert len(sold(services)) == 1


def test_a_broken_scan_meanwhile_is_said_on_the_page_of_the_doubt(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    services.losing = 1
    keyboard.type("50\n\n\n")
    pane.board.entry.broke.emit()
    headline, foot = texts(pane, "answer-headline", "answer-foot")
    assert headline == "Being settled"
    assert foot.startswith("That scan was not whole.")


def test_a_lock_and_another_clerk_do_not_lose_what_is_in_doubt(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    services.losing = 1
    keyboard.type("50\n\n\n")
    pane.show_actor(None)
    pane.show_actor(MANAGER)
    assert texts(pane, "answer-headline") == ["Being settled"]
    services.is_away = False
    pane.reach.probe()
    assert texts(pane, "answer-headline") == ["Activated  €50.00"]


def test_an_answer_that_comes_while_it_is_locked_waits_for_the_next_clerk(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    services.losing = 1
    keyboard.type("50\n\n\n")
    pane.show_actor(None)
    services.is_away = False
    pane.desk.outbox.again()
    assert texts(pane, "answer-headline") == ["Being settled"]
    pane.show_actor(CLERK)
    assert texts(pane, "answer-headline") == ["Activated  €50.00"]
