"""The card that replaces an unreadable one before the counter's camera, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.counter.at_till import Exchanging
from app.ui.counter.pane import CounterPane
from app.ui.theme import Tone
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.counter.seen import GOOD, NO_CARD, OPENED, UNSURE, CounterCamera, other, swapped
from tests.ui.fake_counter import BLANK, BLANKS, MANAGER_PASSWORD, SOLD
from tests.ui.fakes import FakeServices

RECEIPT, WHO = "88-20401", "Who approves: a letter, or the login"


@pytest.fixture
def camera(pane: CounterPane, services: FakeServices, qtbot: QtBot) -> CounterCamera:
    made = CounterCamera(pane, services, qtbot)
    made.start()
    return made


@pytest.fixture(autouse=True)
def begun(pane: CounterPane, keyboard: Keyboard, camera: CounterCamera) -> None:
    """F7, and the unreadable card with its receipt."""
    press_key(pane, Qt.Key.Key_F7)
    keyboard.scan(SOLD)
    keyboard.scan(RECEIPT)


def replaced(services: FakeServices) -> list[Exchanging]:
    return [call[1] for call in services.calls if call[0] == "replace"]  # type: ignore[misc]


def fields(pane: CounterPane) -> list[tuple[str, str]]:
    ask = pane.board.ask.ask
    assert ask is not None
    return [(one.label, one.value) for one in ask.fields]


def headline(pane: CounterPane) -> str:
    answer = pane.board.answer.answer
    assert answer is not None
    return answer.headline


def test_a_good_card_before_the_camera_is_the_new_card(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, camera: CounterCamera
) -> None:
    camera.show(GOOD)
    assert "number and panel checked" in texts(pane, "ask-detail")[0]
    assert pane.board.entry.placeholderText() == WHO
    keyboard.type("a\n")
    keyboard.type(f"{MANAGER_PASSWORD}\n")
    assert headline(pane) == "Replaced"
    assert [(one.serial, one.by) for one in replaced(services)] == [(SOLD, BLANK)]


def test_an_opened_panel_stops_the_new_card_and_the_next_scan_goes_on_where_it_was(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, camera: CounterCamera
) -> None:
    camera.show(OPENED)
    answer = pane.board.answer.answer
    assert answer is not None
    assert (answer.tone, answer.headline) == (Tone.DANGER, "Panel opened")
    assert "Nothing was moved: the old card keeps its value." in answer.detail
    assert "Put the card aside for a manager" in answer.foot
    keyboard.type("a\n")
    assert replaced(services) == []
    keyboard.scan(BLANKS[0])
    assert [value for _, value in fields(pane)[:3]] == ["···· 9188", RECEIPT, "···· 2470"]
    keyboard.type("a\n")
    keyboard.type(f"{MANAGER_PASSWORD}\n")
    assert [(one.serial, one.by) for one in replaced(services)] == [(SOLD, BLANKS[0])]


def test_enter_behind_a_stopped_card_asks_for_another_one(
    pane: CounterPane, keyboard: Keyboard, camera: CounterCamera
) -> None:
    camera.show(OPENED)
    keyboard.type("\n")
    assert pane.board.entry.placeholderText() == "Scan a new card from the stock"
    assert [value for _, value in fields(pane)[:3]] == ["···· 9188", RECEIPT, ""]


def test_bars_of_another_card_stop_the_new_card_whatever_that_card_is(
    pane: CounterPane, services: FakeServices, camera: CounterCamera
) -> None:
    camera.show(swapped(BLANKS[3], BLANK))
    assert headline(pane) == "Bars of another card"
    assert ("card_seen", BLANKS[3]) not in services.calls


def test_what_cannot_be_told_asks_for_the_clerks_own_look_before_the_manager_is_asked(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, camera: CounterCamera
) -> None:
    camera.show(UNSURE)
    assert fields(pane)[3] == ("Checked", "")
    keyboard.type("\n\n")
    assert fields(pane)[3] == ("Checked", "")
    keyboard.type("1\n")
    assert fields(pane)[3] == ("Checked", "by eye")
    keyboard.type("a\n")
    keyboard.type(f"{MANAGER_PASSWORD}\n")
    assert len(replaced(services)) == 1


def test_held_better_the_new_card_needs_no_look(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, camera: CounterCamera
) -> None:
    camera.show(UNSURE, GOOD)
    assert fields(pane)[3] == ("Checked", "by camera")
    assert pane.board.entry.placeholderText() == WHO


def test_a_new_card_that_does_not_look_right_to_the_clerk_is_not_handed_out(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, camera: CounterCamera
) -> None:
    camera.show(UNSURE)
    keyboard.type("2\n")
    assert headline(pane) == "Not as it should be"
    keyboard.scan(BLANK)
    assert headline(pane) == "Not as it should be"
    assert not pane.board.is_asking


def test_the_camera_also_checks_a_new_card_that_the_scanner_read(
    pane: CounterPane, keyboard: Keyboard, camera: CounterCamera
) -> None:
    keyboard.scan(BLANK)
    assert pane.board.is_asking
    camera.show(OPENED)
    assert headline(pane) == "Panel opened"


def test_what_the_camera_saw_while_the_password_was_typed_stops_it_before_anything_moves(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, camera: CounterCamera
) -> None:
    keyboard.scan(BLANK)
    keyboard.type("a\n")
    assert pane.board.is_secret
    camera.show(OPENED)
    assert pane.board.is_secret
    keyboard.type(f"{MANAGER_PASSWORD}\n")
    assert headline(pane) == "Panel opened"
    assert replaced(services) == []
    assert MANAGER_PASSWORD not in repr(pane.turns.now.values)


def test_the_old_card_before_the_camera_is_never_taken_for_the_new_one(
    pane: CounterPane, camera: CounterCamera
) -> None:
    old = other(SOLD, OPENED)
    camera.show(old, NO_CARD, old)
    assert pane.board.is_asking
    assert [value for _, value in fields(pane)[:3]] == ["···· 9188", RECEIPT, ""]


def test_a_look_at_one_new_card_is_none_at_the_next(
    pane: CounterPane, keyboard: Keyboard, camera: CounterCamera
) -> None:
    camera.show(UNSURE)
    keyboard.type("1\n")
    camera.show(NO_CARD, other(BLANKS[1], UNSURE))
    assert [value for _, value in fields(pane)[2:4]] == ["···· 2471", ""]


def test_a_new_card_that_the_store_does_not_know_is_refused_at_once(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, keyboard: Keyboard
) -> None:
    del services.seen[BLANK]
    camera.show(GOOD)
    assert headline(pane) == "Not found"
    keyboard.scan(BLANKS[0])
    assert [value for _, value in fields(pane)[:3]] == ["···· 9188", RECEIPT, "···· 2470"]
