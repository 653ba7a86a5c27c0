"""The scanner in the pane, by keys: doubts by their letters, using the code, typing instead, no camera."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.outcomes import MISSING_ON_THIS_MACHINE, UNREADABLE_FILE, Fault
from app.scan.coach import HINTS, HintKind
from app.scan.frame import Frame
from app.scan.session import Also, Certainty, Observation
from app.testing.camera import ScriptedCamera
from app.ui.components.code_cells import CellState
from app.ui.scan.hint_pictures import DRAWINGS, HintPicture
from app.ui.scan.meter import Meter
from app.ui.scan.page import ScanPage
from app.ui.theme import Color, color, is_dark, set_scheme
from tests.ui.fakes import GOOD_CODE
from tests.ui.scan.driven import SOME_PICTURE, Scanner, button, text_of
from tests.ui.scan.made_up import frame, observation


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


def test_a_sure_code_of_another_issuer_is_named_and_offered_to_the_drawer(scanner: Scanner) -> None:
    seen = replace(observation("XK3AM9PLW2Q7RT", sure=True), programmes=("amazon",))
    page = scanner.start(seen)
    said = " ".join(label.text() for label in page.doubts.notice.findChildren(QLabel))
    assert "It fits Amazon gift card: only the issuer redeems it." in said


def test_after_a_card_that_was_read_long_ago_the_next_scan_opens_the_camera_again(scanner: Scanner) -> None:
    scanner.start(observation(sure=True))
    _, visit = scanner.pane.scanner.ready()
    front = visit.desk._front
    assert front is not None
    scanner.qtbot.waitUntil(front.isFinished, timeout=10_000)
    QApplication.processEvents()  # who waits for the end of the thread has heard of it
    scanner.press(Qt.Key.Key_Escape)
    scanner.camera = ScriptedCamera([SOME_PICTURE])
    scanner.start(observation())
    assert scanner.camera.taken > 0


def test_scans_that_are_left_before_they_began_do_not_keep_the_next_one_waiting(scanner: Scanner) -> None:
    scanner.start(observation())
    for _ in range(3):
        scanner.press(Qt.Key.Key_Escape)
        button(scanner.pane, "scan-card").click()
    scanner.press(Qt.Key.Key_Escape)
    scanner.camera = ScriptedCamera([SOME_PICTURE])
    scanner.start(observation())
    assert scanner.camera.taken > 0


def test_the_camera_goes_off_once_the_code_is_sure(scanner: Scanner) -> None:
    scanner.start(observation(sure=True))
    scanner.qtbot.waitUntil(lambda: scanner.camera.is_closed, timeout=10_000)


def test_in_a_large_window_the_picture_grows_to_1280_by_720_and_no_further(scanner: Scanner) -> None:
    page = scanner.start()
    assert page.view.width() < 1280
    scanner.pane.window().resize(2600, 1500)
    scanner.qtbot.waitUntil(lambda: page.view.size().toTuple() == (1280, 720), timeout=10_000)


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
    QTest.keyClick(scanner.page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    scanner.qtbot.waitUntil(lambda: scanner.pane.page is scanner.pane.idle, timeout=10_000)
    field = scanner.pane.idle.field
    assert field.text() == GOOD_CODE
    assert field.cells()[8].state is CellState.DOUBTFUL
    assert field.hasFocus()


def test_the_hint_and_the_count_follow_the_newest_observation(scanner: Scanner) -> None:
    page = scanner.start(observation(doubts={8: "5S"}, hint=HintKind.TILT))
    assert text_of(page, "hint-title") == HINTS[HintKind.TILT].title
    assert text_of(page, "certain-count") == "15 of 16 certain"
    assert text_of(page, "pictures-joined") == "3 pictures joined"


def drawn(picture: HintPicture, kind: str) -> QImage:
    picture.show_kind(kind)
    return picture.grab().toImage()


def test_every_hint_has_a_drawing_of_its_own(qtbot: QtBot) -> None:
    assert set(DRAWINGS) == {kind.value for kind in HintKind}
    picture = HintPicture()
    qtbot.addWidget(picture)
    images = [drawn(picture, kind) for kind in DRAWINGS]
    assert all(one != other for at, one in enumerate(images) for other in images[:at])


def test_the_drawing_beside_the_hint_is_that_of_the_hint(scanner: Scanner) -> None:
    page = scanner.start(observation(hint=HintKind.TILT))
    picture = page.side.hint.findChild(HintPicture)
    assert picture is not None
    shown = picture.grab().toImage()
    assert shown == drawn(picture, "tilt")
    assert shown != drawn(picture, "closer")


def test_the_meter_has_a_segment_for_each_character_in_the_colour_of_what_is_known(qtbot: QtBot) -> None:
    meter = Meter()
    qtbot.addWidget(meter)
    meter.resize(4 * 20 + 3 * 4, 6)
    meter.show_states((CellState.CERTAIN, CellState.DOUBTFUL, CellState.SETTLING, CellState.EMPTY))
    image = meter.grab().toImage()
    found = [image.pixelColor(10 + 24 * at, 3) for at in range(4)]
    assert found == [color(one) for one in (Color.ACCENT, Color.WARN, Color.OFF, Color.OFF)]


@pytest.mark.parametrize(
    ("also", "said"),
    [
        (Also("serial", "0049234117542468"), "A serial number was read, not the claim code"),
        (Also("barcode", "4006381333931"), "Only the barcode was read"),
    ],
)
def test_another_number_is_told_while_the_camera_looks_until_a_code_is_seen(
    scanner: Scanner, also: Also, said: str
) -> None:
    page = scanner.start(observation(None, also=(also,)))
    assert text_of(page, "scan-message-title") == said
    scanner.show(observation(also=(also,)))
    assert text_of(page, "scan-message-title") == "Hold the card 10 to 15 cm before the camera"


def test_the_words_for_certainty_are_the_scanners() -> None:
    assert {one.value for one in Certainty} <= {one.value for one in CellState}


def test_without_a_camera_the_code_is_typed_in_the_same_place(scanner: Scanner) -> None:
    def no_camera(_: str | None) -> None:
        raise Fault(MISSING_ON_THIS_MACHINE, what="A camera", how="Plug a camera in, or open a picture.")

    scanner.services.make_camera = no_camera
    scanner.services.camera_names = ()
    button(scanner.pane, "scan-card").click()
    page = scanner.page
    scanner.qtbot.waitUntil(lambda: page.is_typing, timeout=10_000)
    assert text_of(page, "no-picture-state-title") == "No camera is connected"
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


def read_picture(scanner: Scanner, name: str, found: list[Frame] | Fault) -> ScanPage:
    def open_picture(_: Path) -> list[Frame]:
        if isinstance(found, Fault):
            raise found
        return found

    scanner.services.open_picture = open_picture  # type: ignore[method-assign]
    scanner.pane.open_pictures([Path(name)])
    return scanner.page


def unreadable(name: str) -> Fault:
    return Fault(UNREADABLE_FILE, name=name, why="It is not a picture.")


def test_a_picture_is_read_and_used_like_the_camera(scanner: Scanner) -> None:
    scanner.now = observation(sure=True)
    read_picture(scanner, "card.png", [frame(1)])
    scanner.qtbot.waitUntil(lambda: scanner.is_shown(scanner.now), timeout=10_000)
    scanner.press(Qt.Key.Key_Return)
    assert scanner.pane.page is scanner.pane.confirm


def test_when_the_file_cannot_be_opened_it_says_why_and_the_code_can_be_typed(scanner: Scanner) -> None:
    page = read_picture(scanner, "notes.txt", unreadable("notes.txt"))
    scanner.qtbot.waitUntil(lambda: page.is_typing, timeout=10_000)
    assert text_of(page, "no-picture-state-title") == "notes.txt cannot be opened"


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
    page = read_picture(scanner, "card.png", [frame(1)])
    scanner.qtbot.waitUntil(lambda: said in text_of(page, "scan-message-title"), timeout=10_000)


def test_a_card_in_a_picture_file_is_not_asked_to_be_tilted(scanner: Scanner) -> None:
    scanner.now = observation(doubts={8: "5S"}, hint=HintKind.TILT)
    page = read_picture(scanner, "card.png", [frame(1)])
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


def test_each_character_stands_in_its_place_as_sure_as_it_is(scanner: Scanner) -> None:
    now = observation(doubts={8: "5S"})
    cells = list(now.cells)
    cells[3] = replace(cells[3], certainty=Certainty.SETTLING)
    page = scanner.start(replace(now, cells=tuple(cells)))
    shown = page.strip.cells
    assert "".join(cell.character for cell in shown) == GOOD_CODE
    states = {at: cell.state for at, cell in enumerate(shown) if cell.state is not CellState.CERTAIN}
    assert states == {3: CellState.SETTLING, 8: CellState.DOUBTFUL}
    assert [at for at, cell in enumerate(shown) if cell.is_asked] == [8]
    scanner.show(observation())
    assert {cell.state for cell in page.strip.cells} == {CellState.CERTAIN}
