"""The stack in the pane, by keys alone: cards before a scripted camera, one confirmation, how it ended."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.outcomes import (
    ISSUED_ELSEWHERE,
    MISSING_ON_THIS_MACHINE,
    STORE_BUSY,
    UNREADABLE_FILE,
    Fault,
    Refused,
)
from app.scan.frame import Frame
from app.scan.session import Observation
from app.testing.camera import ScriptedCamera
from app.ui.formats import money_text
from app.ui.redeem.pane import RedeemPane
from app.ui.redeem.stack.cards import State
from app.ui.redeem.stack.pages import StackPages
from app.ui.scan.pixels import pixels_of
from app.ui.scan.preferences import ScanPreferences
from app.ui.scan.troubles import Trouble, words_of
from tests.ui.dropping import carry, carry_files
from tests.ui.fakes import GOOD_CODE, PASSWORD, SLEEPING_CODE, FakeServices, card_facts, euro
from tests.ui.scan.made_up import MadeUpSession, frame, number_of, observation
from tests.ui.screens_scan import ELSEWHERE, MORE_CODES

ANOTHER = MORE_CODES[0]
NOTHING = observation(None)


@dataclass
class Desk:
    """A pane whose camera shows what `show` says."""

    pane: RedeemPane
    services: FakeServices
    qtbot: QtBot
    camera: ScriptedCamera
    played: list[Path]
    now: Observation = NOTHING
    looked: int = 0

    @property
    def pages(self) -> StackPages:
        return self.pane.stack.ready()

    def start(self) -> None:
        QTest.keyClick(button(self.pane, "read-stack"), Qt.Key.Key_Space)
        self.pages.visit.sounds._play = self.played.append
        assert self.pane.page is self.pages.page

    def show(self, *seen: Observation) -> None:
        """Hold them before the camera, one after the other, each until it was looked at."""
        for one in seen:
            self.now = one
            looked = self.looked
            self.qtbot.waitUntil(lambda looked=looked: self.looked > looked + 1, timeout=10_000)

    def answer(self, _: Frame) -> Observation:
        self.looked += 1
        return self.now

    def press(self, key: Qt.Key) -> None:
        page = self.pane.page
        assert page is not None
        QTest.keyClick(page.focusWidget() or page, key)

    def states(self) -> list[State]:
        return [card.state for card in self.pages.visit.flow.cards]

    def wait_for(self, *states: State) -> None:
        self.qtbot.waitUntil(lambda: self.states() == list(states), timeout=10_000)


@pytest.fixture
def desk(pane: RedeemPane, services: FakeServices, qtbot: QtBot) -> Desk:
    made = Desk(pane, services, qtbot, ScriptedCamera([np.full((90, 160, 3), 90, np.uint8)]), [])
    services.make_session = lambda: MadeUpSession(made.answer)  # type: ignore[return-value]
    services.make_camera = lambda _: made.camera
    services.camera_names = ("Practice camera",)
    services.inspecting[ANOTHER] = card_facts(ANOTHER, euro("25.00"))
    for page in (made.pages.confirm, made.pages.done):
        page.rebound_ms = 0
    return made


def sure(code: str) -> Observation:
    return observation(code, sure=True)


def text_of(pane: RedeemPane, name: str) -> str:
    label = pane.findChild(QLabel, name)
    assert label is not None
    return label.text()


def button(pane: RedeemPane, name: str) -> QPushButton:
    found = pane.findChild(QPushButton, name)
    assert found is not None
    return found


def sent(services: FakeServices) -> list[object]:
    return [call[1] for call in services.calls if call[0] == "redeem"]


def lines(desk: Desk) -> list[tuple[str, ...]]:
    """Card, state and amount as the list shows them."""
    model = desk.pages.page.table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in (1, 2, 3)) for row in range(model.rowCount())
    ]


def test_a_stack_is_read_confirmed_once_and_added_by_keys_alone(desk: Desk) -> None:
    after = money_text(desk.services.wallets[0].total + euro("75.00"))
    desk.start()
    desk.show(sure(GOOD_CODE), NOTHING, sure(ANOTHER), NOTHING, sure(SLEEPING_CODE), NOTHING, sure(GOOD_CODE))
    desk.wait_for(State.READY, State.READY, State.REFUSED, State.SEEN)
    assert lines(desk)[:4] == [
        ("House gift card ···· 1928", "Ready", "€50.00"),
        (f"House gift card ···· {ANOTHER[-4:]}", "Ready", "€25.00"),
        (f"House card ···· {SLEEPING_CODE[-4:]}", "Card Not Activated", "–"),
        ("House gift card ···· 1928", "Seen already, card 1", "–"),
    ]
    assert text_of(desk.pane, "stack-total") == "€75.00"
    assert text_of(desk.pane, "stack-count") == "2 cards"
    assert [path.stem for path in desk.played] == ["read", "read", "refused", "refused"]
    assert sent(desk.services) == []
    desk.press(Qt.Key.Key_Return)
    assert desk.pane.page is desk.pages.confirm
    assert text_of(desk.pane, "stack-confirm-heading") == "Add these 2 cards to your balance?"
    assert sent(desk.services) == []
    desk.press(Qt.Key.Key_Return)
    assert sent(desk.services) == [GOOD_CODE, ANOTHER]
    assert desk.pane.page is desk.pages.done
    assert text_of(desk.pane, "stack-done-amount") == "€75.00 added"
    assert after in [label.text() for label in desk.pages.done.findChildren(QLabel)]
    desk.press(Qt.Key.Key_Return)
    assert desk.pane.page is desk.pane.idle
    assert desk.states() == []


def test_the_camera_goes_off_when_the_stack_is_reviewed(desk: Desk) -> None:
    desk.start()
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.camera.is_closed, timeout=10_000)


def test_a_card_is_taken_out_by_key_before_it_is_confirmed(desk: Desk) -> None:
    desk.start()
    desk.show(sure(GOOD_CODE), NOTHING, sure(ANOTHER))
    desk.wait_for(State.READY, State.READY)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Home)
    desk.press(Qt.Key.Key_Delete)
    assert [card.code for card in desk.pages.visit.flow.cards] == [ANOTHER]
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert sent(desk.services) == [ANOTHER]


def test_a_click_on_the_cross_takes_the_card_out(desk: Desk) -> None:
    desk.start()
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)
    table = desk.pages.page.table
    place = table.visualRect(table.model().index(0, 4)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.states() == []


def test_a_doubt_waits_in_the_list_and_is_decided_by_its_letter(desk: Desk) -> None:
    desk.start()
    wrong = GOOD_CODE[:8] + "S" + GOOD_CODE[9:]
    desk.show(observation(wrong, doubts={8: "S" + GOOD_CODE[8]}), NOTHING)
    desk.wait_for(State.DOUBTFUL)
    desk.press(Qt.Key.Key_D)
    assert desk.pane.page is desk.pages.decide
    QTest.keyClick(desk.pages.decide, GOOD_CODE[8].lower())
    assert desk.states() == [State.READY]
    assert desk.pane.page is desk.pages.page


def test_letters_that_make_no_code_are_asked_about_again(desk: Desk) -> None:
    desk.start()
    wrong = GOOD_CODE[:8] + "A" + GOOD_CODE[9:]
    desk.show(observation(wrong, doubts={8: "AC"}), NOTHING)
    desk.wait_for(State.DOUBTFUL)
    desk.press(Qt.Key.Key_D)
    QTest.keyClick(desk.pages.decide, "c")
    assert desk.pane.page is desk.pages.decide
    assert text_of(desk.pane, "decide-text").startswith("With these letters the check does not fit.")
    desk.press(Qt.Key.Key_Escape)
    assert desk.pane.page is desk.pages.page
    assert desk.states() == [State.DOUBTFUL]


def test_space_pauses_and_goes_on_with_the_same_list(desk: Desk) -> None:
    desk.start()
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)
    pause_and_go_on(desk)
    desk.show(NOTHING, sure(ANOTHER))
    desk.wait_for(State.READY, State.READY)


def test_a_card_that_lies_there_after_a_pause_is_no_second_one(desk: Desk) -> None:
    desk.start()
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)
    pause_and_go_on(desk, NOTHING)  # a camera begins in the dark
    desk.show(NOTHING, sure(GOOD_CODE), NOTHING)
    assert desk.states() == [State.READY]
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY, State.SEEN)


def test_another_card_is_listed_at_once_and_the_one_before_it_as_seen(desk: Desk) -> None:
    desk.start()
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)
    pause_and_go_on(desk, NOTHING)
    desk.show(sure(ANOTHER), sure(GOOD_CODE))
    desk.wait_for(State.READY, State.READY, State.SEEN)


def test_a_card_that_was_taken_out_of_the_list_meanwhile_is_listed_anew(desk: Desk) -> None:
    desk.start()
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)
    pause_and_go_on(desk, NOTHING)
    desk.show(NOTHING)
    desk.pages.page.removed.emit(desk.pages.visit.flow.cards[0].number)
    assert desk.states() == []
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)


def test_a_card_that_could_not_be_asked_about_is_asked_about_again_after_a_pause(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object, **__: object) -> None:
        raise Fault(STORE_BUSY)

    desk.start()
    with monkeypatch.context() as cut_off:
        cut_off.setattr(desk.services, "inspect", away)
        desk.show(sure(GOOD_CODE))
        desk.wait_for(State.FAILED)
    pause_and_go_on(desk)
    desk.wait_for(State.READY)


def pause_and_go_on(desk: Desk, now: Observation | None = None) -> None:
    """now: what lies there then, if it is something else."""
    first = desk.camera
    desk.press(Qt.Key.Key_Space)
    desk.qtbot.waitUntil(lambda: first.is_closed, timeout=10_000)
    desk.camera = ScriptedCamera([np.full((90, 160, 3), 90, np.uint8)])
    desk.now = now or desk.now
    desk.press(Qt.Key.Key_Space)


def test_leaving_keeps_the_list_until_somebody_else_signs_in(desk: Desk) -> None:
    desk.start()
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)
    desk.press(Qt.Key.Key_Escape)
    assert desk.pane.page is desk.pane.idle
    assert button(desk.pane, "read-stack").text() == "Go on with the stack (1)"
    desk.pane.show_actor(None)
    assert desk.states() == []


def test_a_lost_answer_is_asked_for_from_the_last_page(desk: Desk) -> None:
    desk.services.redeem_faults = [Fault(STORE_BUSY)]
    desk.start()
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert text_of(desk.pane, "stack-done-amount") == "No card was added"
    desk.press(Qt.Key.Key_Return)
    assert text_of(desk.pane, "stack-done-amount") == "€50.00 added"
    keys = {call[3] for call in desk.services.calls if call[0] == "redeem"}
    assert len(keys) == 1


def test_a_code_can_be_typed_into_the_stack_without_any_camera(desk: Desk) -> None:
    def missing(_: str | None) -> ScriptedCamera:
        raise Fault(MISSING_ON_THIS_MACHINE, what="A camera", how="")

    desk.services.make_camera = missing
    desk.services.camera_names = ()
    desk.start()
    page = desk.pages.page
    desk.qtbot.waitUntil(page.code.hasFocus, timeout=10_000)
    assert page.nothing.accessibleName().startswith(words_of(Trouble.NONE)[0])
    QTest.keyClicks(page.code, GOOD_CODE + "x")
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    assert desk.states() == []
    QTest.keyClick(page.code, Qt.Key.Key_Backspace)
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    assert desk.states() == [State.READY]
    assert page.code.text() == ""


def test_a_camera_that_stalls_keeps_the_list(desk: Desk) -> None:
    desk.start()
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)
    desk.pages.visit.patience.setInterval(50)
    desk.camera.stall()
    page = desk.pages.page
    title = words_of(Trouble.STALLED)[0]
    desk.qtbot.waitUntil(lambda: page.nothing.accessibleName().startswith(title), timeout=10_000)
    assert desk.states() == [State.READY]


def test_sounds_are_switched_off_for_good(desk: Desk) -> None:
    desk.start()
    QTest.keyClick(desk.pages.page.sounds, Qt.Key.Key_Space)
    desk.show(sure(GOOD_CODE))
    desk.wait_for(State.READY)
    assert desk.played == []
    assert not ScanPreferences().sounds


# Files, drops and the clipboard


def lay_out(desk: Desk, seen: dict[str, Observation | Fault]) -> list[Path]:
    """Files, each showing one thing."""
    names = list(seen)

    def open_picture(path: Path) -> list[Frame]:
        found = seen[path.name]
        if isinstance(found, Fault):
            raise found
        return [frame(names.index(path.name))]

    def look(one: Frame) -> Observation:
        found = seen[names[number_of(one)]]
        assert isinstance(found, Observation)
        return found

    desk.services.open_picture = open_picture  # type: ignore[method-assign]
    desk.services.make_session = lambda: MadeUpSession(look)  # type: ignore[return-value]
    return [Path("/cards") / name for name in names]


def test_many_files_at_once_become_a_stack(desk: Desk) -> None:
    unreadable = Fault(UNREADABLE_FILE, name="notes.txt", why="It is not a picture.")
    paths = lay_out(
        desk,
        {
            "one.png": sure(GOOD_CODE),
            "notes.txt": unreadable,
            "empty.png": NOTHING,
            "two.pdf": sure(ANOTHER),
            "again.eml": sure(GOOD_CODE),
        },
    )
    assert carry_files(desk.pane, paths)
    desk.wait_for(State.READY, State.READY, State.SEEN)
    desk.qtbot.waitUntil(lambda: text_of(desk.pane, "stack-reading") == "Files read: 5", timeout=10_000)
    assert desk.pages.page.progress.value() == 5
    assert sent(desk.services) == []
    assert desk.played == []


def test_reading_files_is_stopped_by_escape_and_the_list_stays(desk: Desk) -> None:
    paths = lay_out(desk, {f"{number}.png": sure(GOOD_CODE) for number in range(50)})

    def look(one: Frame) -> Observation:
        if number_of(one) == 3:
            session.may_go_on.clear()
        return sure(GOOD_CODE)

    session = MadeUpSession(look)
    desk.services.make_session = lambda: session  # type: ignore[return-value]
    desk.pane.open_pictures(paths)
    desk.wait_for(State.READY, State.SEEN)
    desk.press(Qt.Key.Key_Escape)
    session.may_go_on.set()
    assert desk.pane.page is desk.pages.page
    assert not desk.pages.visit.desk.is_scanning
    assert len(session.seen) < 50
    desk.press(Qt.Key.Key_Escape)
    assert desk.pane.page is desk.pane.idle


@pytest.fixture
def clipboard(qapp: object) -> Iterator[QMimeData]:
    data = QMimeData()
    yield data
    QGuiApplication.clipboard().clear()


def paste(pane: RedeemPane, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(pane.idle.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_picture_in_the_clipboard_is_read(desk: Desk, clipboard: QMimeData) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    clipboard.setImageData(image)
    desk.now = sure(GOOD_CODE)
    paste(desk.pane, clipboard)
    page = desk.pane.scanner.page
    assert page is not None
    assert desk.pane.page is page
    desk.qtbot.waitUntil(lambda: page.shown is desk.now, timeout=10_000)


def test_files_that_were_copied_are_read(desk: Desk, clipboard: QMimeData) -> None:
    paths = lay_out(desk, {"one.png": sure(GOOD_CODE), "two.png": sure(ANOTHER)})
    clipboard.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    paste(desk.pane, clipboard)
    desk.wait_for(State.READY, State.READY)


def test_a_picture_that_is_dragged_from_elsewhere_is_read(desk: Desk) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 3, QImage.Format.Format_RGB32))
    desk.now = sure(GOOD_CODE)
    assert carry(desk.pane, data)
    assert desk.pane.page is desk.pane.scanner.page


def test_a_picture_that_qt_holds_keeps_its_colours_and_rows() -> None:
    image = QImage(5, 2, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.setPixelColor(4, 1, Qt.GlobalColor.blue)
    pixels = pixels_of(image)
    assert pixels.shape == (2, 5, 3)
    assert pixels[1, 4].tolist() == [255, 0, 0]
    assert pixels[0, 0].tolist() == [255, 255, 255]


def with_one_elsewhere(desk: Desk, *codes: str) -> None:
    """A stack of these cards, reviewed."""
    elsewhere = Refused(ISSUED_ELSEWHERE, {"programmes": "", "hosts": ""})
    desk.services.inspecting[ELSEWHERE] = elsewhere
    desk.start()
    for code in codes:
        desk.pages.page.text_given.emit(code)
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.pane.page is desk.pages.confirm, timeout=10_000)
    desk.pages.confirm.rebound_ms = 0


def type_password(desk: Desk, password: str) -> None:
    field = desk.pages.confirm.keep.password
    assert field.hasFocus()
    QTest.keyClicks(field, password)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_drawer_asks_for_the_password_before_anything_is_sent(desk: Desk) -> None:
    with_one_elsewhere(desk, GOOD_CODE, ELSEWHERE)
    assert not button(desk.pane, "add-stack").isEnabled()
    assert desk.pages.confirm.keep.switch.text() == "Keep 1 card in the drawer"
    type_password(desk, "wrong")
    assert sent(desk.services) == []
    assert desk.pages.confirm.keep.password.text() == ""
    type_password(desk, PASSWORD)
    desk.wait_for(State.ADDED, State.KEPT)
    assert text_of(desk.pane, "stack-done-amount") == "€50.00 added"
    assert button(desk.pane, "open-stack-drawer").isVisible()
    assert desk.pages.confirm.keep.password.text() == ""


def test_the_drawer_can_be_left_out_and_the_others_are_added(desk: Desk) -> None:
    with_one_elsewhere(desk, GOOD_CODE, ELSEWHERE)
    QTest.keyClick(desk.pages.confirm.keep.switch, Qt.Key.Key_Space)
    button(desk.pane, "add-stack").setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(State.ADDED, State.DRAWER)


def test_a_stack_of_cards_that_are_all_issued_elsewhere_is_kept(desk: Desk) -> None:
    desk.services.is_open = True
    with_one_elsewhere(desk, ELSEWHERE)
    assert text_of(desk.pane, "stack-confirm-heading") == "Keep this card in the drawer?"
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(State.KEPT)
    assert text_of(desk.pane, "stack-done-amount") == "1 card kept"


@pytest.mark.parametrize("way", ["back", "lock", "other pane"])
def test_the_password_does_not_stay_on_the_page(desk: Desk, way: str) -> None:
    with_one_elsewhere(desk, ELSEWHERE)
    QTest.keyClicks(desk.pages.confirm.keep.password, PASSWORD)
    if way == "back":
        desk.press(Qt.Key.Key_Escape)
    elif way == "lock":
        desk.pane.show_actor(None)
    else:
        desk.pane.left()
    assert desk.pages.confirm.keep.password.text() == ""
