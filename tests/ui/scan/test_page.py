"""The scanner in the pane, by keys: doubts by their letters, using the code, typing instead, no camera."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.outcomes import MISSING_ON_THIS_MACHINE, UNREADABLE_FILE, Fault
from app.scan.coach import HINTS, HintKind
from app.scan.session import Also, Certainty, Observation
from app.testing.camera import ScriptedCamera
from app.ui.background import Background
from app.ui.components.code_cells import CellState
from app.ui.redeem.pane import RedeemPane
from app.ui.scan.hint_pictures import DRAWINGS
from app.ui.scan.page import ScanPage
from app.ui.theme import is_dark, set_scheme
from app.wallet.values import Actor
from tests.ui.fakes import GOOD_CODE, FakeServices
from tests.ui.scan.made_up import MadeUpSession, frame, observation

SOME_PICTURE = np.full((90, 160, 3), 90, np.uint8)


class Scanner:
    """The pane with a scripted camera and a made-up session behind it."""

    def __init__(self, pane: RedeemPane, services: FakeServices, qtbot: QtBot) -> None:
        self.pane, self.services, self.qtbot = pane, services, qtbot
        self.camera = ScriptedCamera([SOME_PICTURE])
        self.now: Observation = observation()
        self.session = MadeUpSession(lambda _: self.now)
        services.make_session = lambda: self.session
        services.make_camera = lambda _: self.camera
        services.camera_names = ("Practice camera", "Other camera")

    def start(self, now: Observation | None = None) -> ScanPage:
        if now is not None:
            self.now = now
        button(self.pane, "scan-card").click()
        self.qtbot.waitUntil(lambda: self.is_shown(self.now), timeout=10_000)
        return self.page

    def show(self, now: Observation) -> None:
        self.now = now
        self.camera.show(SOME_PICTURE)
        self.qtbot.waitUntil(lambda: self.is_shown(now), timeout=10_000)

    def is_shown(self, now: Observation) -> bool:
        page = self.pane.page
        return isinstance(page, ScanPage) and page.shown is now

    @property
    def page(self) -> ScanPage:
        page = self.pane.page
        assert isinstance(page, ScanPage)
        return page

    def press(self, key: str | Qt.Key) -> None:
        QTest.keyClick(self.page.focusWidget() or self.page, key)


@pytest.fixture
def scanner(services: FakeServices, background: Background, actor: Actor, qtbot: QtBot) -> Iterator[Scanner]:
    pane = RedeemPane(services, background)
    host = QWidget()
    qtbot.addWidget(host)
    layout = QVBoxLayout(host)
    layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    layout.addWidget(pane)
    host.resize(980, 690)
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    pane.show_actor(actor)
    pane.confirm.rebound_ms = 0
    yield Scanner(pane, services, qtbot)
    pane.shut_down()
    host.close()


def button(widget: QWidget, name: str) -> QPushButton:
    found = widget.findChild(QPushButton, name)
    assert found is not None
    return found


def text_of(widget: QWidget, name: str) -> str:
    label = widget.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_a_doubt_is_decided_by_pressing_its_letter(scanner: Scanner) -> None:
    scanner.session.after_choice = observation(sure=True)
    page = scanner.start(observation(doubts={8: "5S", 11: "8B"}))
    assert page.doubts.asked is not None
    assert page.doubts.asked.at == 8
    scanner.press("s")
    scanner.qtbot.waitUntil(lambda: scanner.session.chosen == [(8, "S")], timeout=10_000)


def test_a_letter_that_is_no_candidate_decides_nothing(scanner: Scanner) -> None:
    page = scanner.start(observation(doubts={8: "5S", 11: "8B"}))
    scanner.press("b")
    scanner.press("x")
    assert scanner.session.chosen == []
    assert page.doubts.asked is not None


def test_the_key_on_the_screen_does_the_same(scanner: Scanner) -> None:
    scanner.session.after_choice = observation(sure=True)
    page = scanner.start(observation(doubts={8: "5S"}))
    key = next(key for key in page.findChildren(QWidget) if key.objectName() == "doubt-key-S")
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    scanner.qtbot.waitUntil(lambda: scanner.session.chosen == [(8, "S")], timeout=10_000)


def test_the_doubt_that_is_asked_stays_while_others_come_and_go(scanner: Scanner) -> None:
    page = scanner.start(observation(doubts={8: "5S"}))
    scanner.show(observation(doubts={2: "NM", 8: "5S"}))
    assert page.doubts.asked is not None
    assert page.doubts.asked.at == 8
    scanner.show(observation(doubts={2: "NM"}))
    assert page.doubts.asked.at == 2


def test_a_doubt_with_one_candidate_is_confirmed_by_its_letter(scanner: Scanner) -> None:
    scanner.session.after_choice = observation(sure=True)
    scanner.start(observation(doubts={8: "5"}))
    scanner.press("5")
    scanner.qtbot.waitUntil(lambda: scanner.session.chosen == [(8, "5")], timeout=10_000)


def test_enter_uses_a_sure_code_and_goes_on_to_the_confirmation(scanner: Scanner) -> None:
    page = scanner.start(observation(sure=True))
    assert button(page, "use-code").isEnabled()
    scanner.press(Qt.Key.Key_Return)
    assert scanner.pane.page is scanner.pane.confirm
    assert ("inspect", GOOD_CODE) in scanner.services.calls


def test_a_code_in_doubt_cannot_be_used(scanner: Scanner) -> None:
    page = scanner.start(observation(doubts={8: "5S"}))
    assert not button(page, "use-code").isEnabled()
    assert text_of(page, "scan-promise").startswith("Characters still to decide: 1.")
    scanner.press(Qt.Key.Key_Return)
    assert scanner.pane.page is page


def test_the_camera_goes_off_once_the_code_is_sure(scanner: Scanner) -> None:
    scanner.start(observation(sure=True))
    scanner.qtbot.waitUntil(lambda: scanner.camera.is_closed, timeout=10_000)


def test_escape_stops_and_the_camera_goes_off(scanner: Scanner) -> None:
    scanner.start()
    scanner.press(Qt.Key.Key_Escape)
    assert scanner.pane.page is scanner.pane.idle
    scanner.qtbot.waitUntil(lambda: scanner.camera.is_closed, timeout=10_000)


def test_leaving_the_pane_turns_the_camera_off(scanner: Scanner) -> None:
    scanner.start()
    scanner.pane.left()
    assert scanner.pane.page is scanner.pane.idle
    scanner.qtbot.waitUntil(lambda: scanner.camera.is_closed, timeout=10_000)


def test_typing_instead_takes_along_what_was_read_with_its_doubts(scanner: Scanner) -> None:
    scanner.start(observation(doubts={8: "5S"}))
    button(scanner.page, "type-instead").click()
    field = scanner.pane.idle.field
    assert field.text() == GOOD_CODE
    assert field.cells()[8].state is CellState.DOUBTFUL
    assert field.hasFocus()


def test_the_hint_and_the_count_follow_the_newest_observation(scanner: Scanner) -> None:
    page = scanner.start(observation(doubts={8: "5S"}, hint=HintKind.TILT))
    assert text_of(page, "hint-title") == HINTS[HintKind.TILT].title
    assert text_of(page, "certain-count") == "15 of 16 certain"
    assert text_of(page, "pictures-joined") == "3 pictures joined"


def test_every_hint_has_its_drawing() -> None:
    assert set(DRAWINGS) == {kind.value for kind in HintKind}


def test_the_words_for_certainty_are_the_scanners() -> None:
    assert {one.value for one in Certainty} <= {one.value for one in CellState}


def test_without_a_camera_the_code_is_typed_in_the_same_place(scanner: Scanner) -> None:
    def no_camera(_: str | None) -> None:
        raise Fault(MISSING_ON_THIS_MACHINE, what="A camera", how="Plug a camera in, or open a picture.")

    scanner.services.make_camera = no_camera
    button(scanner.pane, "scan-card").click()
    page = scanner.page
    scanner.qtbot.waitUntil(lambda: page.is_typing, timeout=10_000)
    assert text_of(page, "no-picture-state-title") == "A camera is missing on this computer"
    assert page.field.hasFocus()
    QTest.keyClicks(page.field, GOOD_CODE)
    assert button(page, "use-code").isEnabled()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert scanner.pane.page is scanner.pane.confirm


def test_a_camera_that_is_pulled_out_keeps_what_was_read(scanner: Scanner) -> None:
    page = scanner.start(observation(doubts={8: "5S"}))
    scanner.camera.unplug()
    scanner.qtbot.waitUntil(lambda: page.is_typing, timeout=10_000)
    assert page.field.text() == GOOD_CODE


def test_a_camera_that_hangs_is_told_after_a_while(scanner: Scanner) -> None:
    page = scanner.start()
    patience = scanner.pane.findChild(QTimer, "camera-patience")
    assert patience is not None
    patience.setInterval(50)
    scanner.camera.stall()
    scanner.qtbot.waitUntil(lambda: page.is_typing, timeout=10_000)
    assert text_of(page, "no-picture-state-title") == "The camera gives no pictures"


def test_trying_again_opens_the_camera_once_it_is_there(scanner: Scanner) -> None:
    real = scanner.services.make_camera
    assert real is not None

    def busy(_: str | None) -> None:
        raise Fault(MISSING_ON_THIS_MACHINE, what="A camera", how="Close the program that uses it.")

    scanner.services.make_camera = busy
    button(scanner.pane, "scan-card").click()
    page = scanner.page
    scanner.qtbot.waitUntil(lambda: page.is_typing, timeout=10_000)
    scanner.services.make_camera = real
    button(page, "retry-scan").click()
    scanner.qtbot.waitUntil(lambda: page.shown is scanner.now, timeout=10_000)


def test_another_camera_is_opened_when_it_is_chosen(scanner: Scanner) -> None:
    page = scanner.start()
    first, opened = scanner.camera, []
    second = ScriptedCamera([SOME_PICTURE])
    scanner.services.make_camera = lambda name: opened.append(name) or second
    page.side.options.camera_chosen.emit("Other camera")
    scanner.qtbot.waitUntil(lambda: opened == ["Other camera"], timeout=10_000)
    assert first.is_closed  # let go of before the next one was opened


def test_the_light_turns_the_window_light_and_goes_out_with_the_scanner(scanner: Scanner) -> None:
    set_scheme(dark=True)
    page = scanner.start()
    switch = next(one for one in page.findChildren(QWidget) if one.objectName() == "light-from-screen")
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not is_dark()
    assert page.grab().toImage().pixelColor(2, 2).name() == "#ffffff"
    scanner.press(Qt.Key.Key_Escape)
    assert is_dark()


def test_the_mirror_turns_the_picture_and_not_the_frame(scanner: Scanner) -> None:
    half = SOME_PICTURE.copy()
    half[:, :80] = 255
    page = scanner.start(observation(None))
    scanner.camera.show(half)
    scanner.qtbot.waitUntil(lambda: brightness(page, 0.1) > 200, timeout=10_000)
    switch = next(one for one in page.findChildren(QWidget) if one.objectName() == "mirror-picture")
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert brightness(page, 0.1) < 200 < brightness(page, 0.9)


def brightness(page: ScanPage, share: float) -> int:
    image = page.view.grab().toImage()
    return image.pixelColor(round(image.width() * share), image.height() // 2).value()


def read_pictures(scanner: Scanner, files: dict[str, object]) -> ScanPage:
    def open_picture(path: Path) -> object:
        found = files[path.name]
        if isinstance(found, Fault):
            raise found
        return found

    scanner.services.open_picture = open_picture  # type: ignore[assignment, method-assign]
    scanner.pane.open_pictures([Path(name) for name in files])
    return scanner.page


def unreadable(name: str) -> Fault:
    return Fault(UNREADABLE_FILE, name=name, why="It is not a picture.")


def test_a_picture_is_read_and_used_like_the_camera(scanner: Scanner) -> None:
    scanner.now = observation(sure=True)
    read_pictures(scanner, {"card.png": [frame(1)]})
    scanner.qtbot.waitUntil(lambda: scanner.is_shown(scanner.now), timeout=10_000)
    scanner.press(Qt.Key.Key_Return)
    assert scanner.pane.page is scanner.pane.confirm


def test_the_file_that_failed_is_named_with_its_reason(scanner: Scanner) -> None:
    scanner.now = observation(sure=True)
    page = read_pictures(scanner, {"notes.txt": unreadable("notes.txt"), "card.png": [frame(1)]})
    scanner.qtbot.waitUntil(lambda: scanner.is_shown(scanner.now), timeout=10_000)
    assert text_of(page, "scan-promise") == "notes.txt cannot be opened. It is not a picture."


def test_when_no_file_can_be_opened_it_says_why_and_the_code_can_be_typed(scanner: Scanner) -> None:
    page = read_pictures(scanner, {"notes.txt": unreadable("notes.txt")})
    scanner.qtbot.waitUntil(lambda: page.is_typing, timeout=10_000)
    assert "notes.txt cannot be opened" in text_of(page, "no-picture-state-text")


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (observation(None), "No code was found in this picture"),
        (observation(None, also=(Also("serial", "0049234117542468"),)), "A serial number was read"),
        (observation(None, also=(Also("barcode", "4006381333931"),)), "Only the barcode was read"),
        (observation(), "The code is not clear enough"),
    ],
)
def test_a_picture_without_a_sure_code_says_what_was_found(
    scanner: Scanner, seen: Observation, said: str
) -> None:
    scanner.now = seen
    page = read_pictures(scanner, {"card.png": [frame(1)]})
    scanner.qtbot.waitUntil(lambda: said in text_of(page, "scan-message-title"), timeout=10_000)


def test_a_card_in_a_picture_file_is_not_asked_to_be_tilted(scanner: Scanner) -> None:
    scanner.now = observation(doubts={8: "5S"}, hint=HintKind.TILT)
    page = read_pictures(scanner, {"card.png": [frame(1)]})
    scanner.qtbot.waitUntil(lambda: page.has_doubts, timeout=10_000)
    assert text_of(page, "hint-title") == HINTS[HintKind.DOUBTS].title
    assert not page.side.options.isVisible()


def test_the_scanner_costs_nothing_before_the_first_paint() -> None:
    """A window that imports the pane and the scan page has not imported numpy or OpenCV."""
    code = (
        "import sys, app.ui.redeem.pane, app.ui.scan.page, app.ui.scan.visit;"
        "print([name for name in ('numpy', 'cv2', 'app.scan.session') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
