"""The camera at the counter: what it reads goes the way of a scan; an opened or swapped card stops there."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.counter.at_till import Selling
from app.outcomes import MISSING_ON_THIS_MACHINE, Fault
from app.scan.frame import FrameSource
from app.scan.till.check import Numbers
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Ask, Field
from app.ui.scan.live_view import LiveView
from app.ui.theme import Tone
from tests.ui.counter.conftest import Heard
from tests.ui.counter.keys import Keyboard, child, press_key, texts
from tests.ui.counter.seen import (
    GOOD,
    NO_CARD,
    NO_NUMBER,
    OPENED,
    UNSURE,
    CounterCamera,
    swapped,
)
from tests.ui.fake_counter import BLANK, BLANKS, MANAGER, SOLD
from tests.ui.fakes import FakeServices


@pytest.fixture
def camera(pane: CounterPane, services: FakeServices, qtbot: QtBot) -> CounterCamera:
    return CounterCamera(pane, services, qtbot)


def sales(services: FakeServices) -> list[Selling]:
    return [call[1] for call in services.calls if call[0] == "sell"]  # type: ignore[misc]


def fields(pane: CounterPane) -> list[tuple[str, str]]:
    """Label and value of what the page asks."""
    ask = pane.board.ask.ask
    assert ask is not None
    return [(one.label, one.value) for one in ask.fields]


def headline(pane: CounterPane) -> str:
    answer = pane.board.answer.answer
    assert answer is not None
    return answer.headline


def test_a_card_before_the_camera_is_activated_with_at_most_six_keys(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, camera: CounterCamera
) -> None:
    press_key(pane, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    camera.show(GOOD)
    assert "number and panel checked" in texts(pane, "ask-detail")[0]
    assert keyboard.type("50\n\n\n") <= 6
    (sale,) = sales(services)
    assert [one.serial for one in sale.cards] == [BLANK]


def test_a_card_that_is_held_on_is_one_scan_and_one_that_comes_again_another(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, keyboard: Keyboard
) -> None:
    camera.start()
    camera.show(GOOD, GOOD, GOOD)
    assert [call for call in services.calls if call[0] == "card_seen"] == [("card_seen", BLANK)]
    assert texts(pane, "ask-title")[0] == "Activate ···· 2468"
    keyboard.type("50\n\n\n")
    camera.show(GOOD)
    assert headline(pane) == "Activated"
    camera.show(NO_CARD, GOOD)
    assert headline(pane) == "Already active"


def test_an_opened_panel_stops_the_activation_with_what_to_do(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, heard: Heard, keyboard: Keyboard
) -> None:
    camera.start()
    camera.show(OPENED)
    answer = pane.board.answer.answer
    assert answer is not None
    assert (answer.tone, answer.headline) == (Tone.DANGER, "Panel opened")
    assert "Nothing was charged" in answer.detail
    assert "Put the card aside for a manager" in answer.foot
    assert answer.steps == ()
    assert texts(pane, "camera-hint")[0] == "Stop: the panel was opened."
    keyboard.type("50\n\n\n")
    assert sales(services) == []


def test_a_card_is_stopped_before_its_bars_are_read(
    pane: CounterPane, services: FakeServices, camera: CounterCamera
) -> None:
    camera.start()
    camera.show(replace(OPENED, serial=None, printed=None))
    assert texts(pane, "camera-hint")[0] == "Stop: the panel was opened."
    assert sales(services) == []


def test_a_number_in_print_alone_sells_nothing_and_asks_for_the_bars(
    pane: CounterPane, services: FakeServices, camera: CounterCamera
) -> None:
    camera.start()
    camera.show(replace(UNSURE, serial=None, numbers=Numbers.UNSURE))
    assert texts(pane, "camera-hint")[0] == "Hold the bars flat and freely."
    camera.show(replace(UNSURE, serial=None, printed=None, numbers=Numbers.UNSURE))
    assert texts(pane, "camera-hint")[0] == "Hold it still, a little nearer."
    assert not pane.turns.now.is_asking
    assert sales(services) == []


def test_a_stopped_card_cannot_be_sold_by_the_scanner_either_nor_by_holding_it_again(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, keyboard: Keyboard
) -> None:
    camera.start()
    camera.show(OPENED, NO_CARD, GOOD)
    assert headline(pane) == "Panel opened"
    keyboard.scan(BLANK)
    assert headline(pane) == "Panel opened"
    assert not pane.board.is_asking


def test_bars_of_another_card_stop_the_activation_whatever_that_card_is(
    pane: CounterPane, services: FakeServices, camera: CounterCamera
) -> None:
    camera.start()
    camera.show(swapped(SOLD, BLANK))
    answer = pane.board.answer.answer
    assert answer is not None
    assert answer.headline == "Bars of another card"
    assert "···· 2468" in answer.detail
    assert "···· 9188" in answer.detail
    assert answer.subject.serial == BLANK


def test_what_cannot_be_told_asks_for_the_clerks_own_look_and_is_never_passed_by_enter(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, keyboard: Keyboard
) -> None:
    camera.start()
    camera.show(UNSURE)
    assert fields(pane)[0] == ("Checked", "")
    assert "Hold it free of fingers and light" in texts(pane, "ask-hint")[0]
    keyboard.type("\n\n\n")
    assert sales(services) == []
    assert fields(pane)[0] == ("Checked", "")
    keyboard.type("1\n")
    assert fields(pane)[0] == ("Checked", "by eye")
    keyboard.type("50\n\n\n")
    assert len(sales(services)) == 1


def test_an_amount_typed_instead_of_a_look_is_no_look(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, keyboard: Keyboard
) -> None:
    camera.start()
    camera.show(UNSURE)
    keyboard.type("50\n\n\n\n")
    assert sales(services) == []
    assert fields(pane)[0] == ("Checked", "")


def test_held_better_the_card_needs_no_look(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, keyboard: Keyboard
) -> None:
    camera.start()
    camera.show(NO_NUMBER)
    assert "Print and bars" in texts(pane, "ask-hint")[0]
    camera.show(GOOD)
    assert fields(pane)[0] == ("Checked", "by camera")
    keyboard.type("50\n\n\n")
    assert len(sales(services)) == 1


def test_a_card_that_does_not_look_right_to_the_clerk_is_not_sold(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, keyboard: Keyboard
) -> None:
    camera.start()
    camera.show(UNSURE)
    keyboard.type("2\n")
    assert headline(pane) == "Not as it should be"
    keyboard.scan(BLANK)
    assert not pane.board.is_asking
    assert sales(services) == []


def test_the_camera_also_checks_a_card_that_the_scanner_read(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, keyboard: Keyboard
) -> None:
    camera.start()
    keyboard.scan(BLANK)
    assert pane.board.is_asking
    camera.show(OPENED)
    assert headline(pane) == "Panel opened"
    assert sales(services) == []


def test_of_several_cards_only_the_opened_one_goes_and_the_others_are_sold(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, keyboard: Keyboard
) -> None:
    camera.start()
    for serial in BLANKS[:2]:
        keyboard.scan(serial)
    camera.show(OPENED)
    assert "Panel opened" in texts(pane, "ask-hint")[0]
    keyboard.type("25\n\n\n")
    (sale,) = sales(services)
    assert [one.serial for one in sale.cards] == list(BLANKS[:2])


def test_without_the_camera_nothing_is_asked_more_than_before(
    pane: CounterPane, services: FakeServices, keyboard: Keyboard
) -> None:
    keyboard.scan(BLANK)
    assert fields(pane)[0][0] == "Amount"
    keyboard.type("50\n\n\n")
    assert len(sales(services)) == 1


def test_a_manager_takes_a_stopped_card_out_of_stock(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, keyboard: Keyboard
) -> None:
    pane.show_actor(MANAGER)
    camera.start()
    camera.show(OPENED)
    assert pane.board.answer.has_step("Alt+O")
    press_key(pane, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert [value for _, value in fields(pane)] == ["0049 2341 1754 2468", "Panel opened"]
    keyboard.type("\n")
    assert headline(pane) == "Out of stock"
    (call,) = [one for one in services.calls if one[0] == "scrap"]
    assert call[1:3] == (BLANK, "Panel opened")


def test_a_manager_takes_a_stopped_new_card_out_of_stock(
    pane: CounterPane, camera: CounterCamera, keyboard: Keyboard
) -> None:
    pane.show_actor(MANAGER)
    press_key(pane, Qt.Key.Key_F7)
    keyboard.scan(SOLD)
    keyboard.scan("88-20401")
    camera.start()
    camera.show(OPENED)
    press_key(pane, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert [value for _, value in fields(pane)] == ["0049 2341 1754 2468", "Panel opened"]


def test_a_clerk_takes_nothing_out_of_stock(pane: CounterPane, services: FakeServices) -> None:
    press_key(pane, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert not pane.board.is_asking


def test_a_card_out_of_stock_says_so_when_it_is_taken_out_again(
    pane: CounterPane, services: FakeServices, keyboard: Keyboard
) -> None:
    pane.show_actor(MANAGER)
    services.scrapped[BLANK] = "another"
    press_key(pane, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    keyboard.scan(BLANK)
    keyboard.type("Bars stuck over\n")
    assert headline(pane) == "Not in this stock"


def test_a_lock_ends_the_camera_and_forgets_what_it_said(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, qtbot: QtBot
) -> None:
    camera.start()
    camera.show(OPENED)
    pane.show_actor(None)
    qtbot.waitUntil(lambda: camera.camera.is_closed, timeout=20_000)
    assert not pane.camera.is_on
    assert pane.desk.checks.of(BLANK) is None


def test_while_another_pane_is_in_front_the_camera_is_off_and_then_goes_on(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, qtbot: QtBot
) -> None:
    camera.start()
    pane.left()
    qtbot.waitUntil(lambda: camera.camera.is_closed, timeout=20_000)
    assert not pane.camera.is_on
    second = CounterCamera(pane, services, qtbot)
    pane.entered()
    assert pane.camera.is_on
    second.show(GOOD)
    assert pane.board.is_asking


def test_nothing_outside_the_tills_leaf_moves_when_the_camera_goes_on(
    pane: CounterPane, camera: CounterCamera
) -> None:
    def places() -> list[object]:
        board = pane.board
        shown: list[QWidget] = [board.entry, board.answer, board.list, board.till, board.keys]
        return [one.geometry() for one in shown]

    before = places()
    camera.start()
    assert places() == before
    assert child(pane, "live-view").isVisible()
    pane.camera.toggle()
    assert places() == before
    assert not child(pane, "live-view").isVisible()


def test_a_camera_that_is_not_there_says_so_and_the_scanner_goes_on(
    pane: CounterPane, services: FakeServices, keyboard: Keyboard, qtbot: QtBot
) -> None:
    def no_camera(_: str | None) -> FrameSource:
        raise Fault(MISSING_ON_THIS_MACHINE, what="A camera", how="Plug one in.")

    CounterCamera(pane, services, qtbot)
    services.make_camera = no_camera
    services.camera_names = ()
    pane.camera.toggle()
    qtbot.waitUntil(lambda: not pane.camera.is_on, timeout=20_000)
    assert texts(pane, "camera-hint")[0].startswith("No camera is connected")
    assert texts(pane, "counter-camera-button") == ["Try again"]
    keyboard.scan(BLANK)
    assert pane.board.is_asking


def test_a_camera_that_is_pulled_out_says_so(pane: CounterPane, camera: CounterCamera, qtbot: QtBot) -> None:
    camera.start()
    camera.camera.unplug()
    qtbot.waitUntil(lambda: not pane.camera.is_on, timeout=20_000)
    assert texts(pane, "camera-hint")[0].startswith("The camera was unplugged")


def test_the_camera_tells_nothing_while_a_secret_is_asked(
    pane: CounterPane, services: FakeServices, camera: CounterCamera
) -> None:
    camera.start()
    pane.board.show_ask(Ask("PIN", "", (Field("PIN", is_now=True),), "PIN", "Next", is_secret=True))
    camera.show(GOOD)
    assert ("card_seen", BLANK) not in services.calls


def test_no_code_can_be_read_in_the_picture_and_of_an_opened_card_there_is_none(
    pane: CounterPane, services: FakeServices, camera: CounterCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    box, pictures = pane.board.till.camera, []
    monkeypatch.setattr(box, "show_picture", pictures.append)
    camera.camera.show(np.zeros((720, 1280, 3), np.uint8))
    camera.start()
    assert pictures
    assert all(one.image.width() <= 80 for one in pictures)
    monkeypatch.undo()
    camera.show(OPENED)
    view = child(pane, "live-view")
    assert isinstance(view, LiveView)
    assert not view.has_picture
    camera.show(GOOD)
    camera.show(GOOD)
    assert view.has_picture
