"""Camera, mirror, light and voice: what they do at once, and that they are as they were left."""

import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from app.scan.coach import HintKind
from app.scan.frame import AUTOMATIC, Control, Offer, Pixels
from app.testing.camera import ScriptedCamera
from app.ui.scan.preferences import BRIGHTEST, DIMMEST, ScanPreferences
from app.ui.scan.sharpest import SharpestPictures, sharpness_of
from app.ui.scan.speech import Voice, command_of
from tests.ui.scan.driven import SOME_PICTURE, Scanner
from tests.ui.scan.made_up import observation


def switch(scanner: Scanner, name: str) -> QAbstractButton:
    found = scanner.page.findChild(QAbstractButton, name)
    assert found is not None
    return found


def test_the_camera_that_was_chosen_is_opened_the_next_time(scanner: Scanner) -> None:
    opened: list[str | None] = []

    def open_camera(name: str | None) -> ScriptedCamera:
        opened.append(name)
        return ScriptedCamera([SOME_PICTURE])

    scanner.services.make_camera = open_camera
    page = scanner.start()
    cameras = page.findChild(QComboBox, "choose-camera")
    assert cameras is not None
    cameras.setFocus()
    QTest.keyClick(cameras, Qt.Key.Key_Down)
    scanner.qtbot.waitUntil(lambda: opened == [None, "Other camera"], timeout=10_000)
    scanner.press(Qt.Key.Key_Escape)
    scanner.start(observation())
    assert opened == [None, "Other camera", "Other camera"]
    assert cameras.currentText() == "Other camera"


def test_a_remembered_camera_that_is_gone_gives_way_to_the_first_one(scanner: Scanner) -> None:
    opened: list[str | None] = []
    camera = scanner.camera
    scanner.services.make_camera = lambda name: opened.append(name) or camera
    ScanPreferences().camera = "Camera at work"
    scanner.start()
    assert opened == [None]


def test_the_mirror_is_as_it_was_left(scanner: Scanner) -> None:
    scanner.start()
    QTest.keyClick(switch(scanner, "mirror-picture"), Qt.Key.Key_Space)
    assert ScanPreferences().is_mirrored


def test_what_was_changed_in_the_settings_counts_the_next_time(scanner: Scanner) -> None:
    opened: list[str | None] = []
    scanner.services.make_camera = lambda name: opened.append(name) or ScriptedCamera([SOME_PICTURE])
    scanner.start()
    scanner.press(Qt.Key.Key_Escape)
    kept = ScanPreferences()
    kept.camera, kept.address, kept.is_mirrored = "Other camera", "", True
    scanner.start(observation())
    assert opened == [None, "Other camera"]
    assert switch(scanner, "mirror-picture").isChecked()


def test_the_light_is_dimmed_and_spread_by_keys_and_remembered(scanner: Scanner) -> None:
    page = scanner.start()
    QTest.keyClick(switch(scanner, "light-from-screen"), Qt.Key.Key_Space)
    assert page.side.is_adjusting
    small = page.view.size()
    QTest.keyClick(page.side.adjust.brightness, Qt.Key.Key_Home)
    QTest.keyClick(page.side.adjust.area, Qt.Key.Key_End)
    scanner.qtbot.waitUntil(lambda: page.view.width() < small.width(), timeout=10_000)
    grey = round(255 * DIMMEST / 100)
    assert abs(page.grab().toImage().pixelColor(2, 2).value() - grey) <= 1
    assert (ScanPreferences().brightness, ScanPreferences().area) == (DIMMEST, 100)
    done = switch(scanner, "light-done")
    done.setFocus()
    QTest.keyClick(done, Qt.Key.Key_Return)
    assert not page.side.is_adjusting
    assert page.hasFocus()
    assert page.grab().toImage().pixelColor(2, 2).value() < 255


def test_an_address_with_a_login_is_not_written_down() -> None:
    kept = ScanPreferences()
    kept.address = "https://holder:secret@192.168.0.20/video"
    assert kept.address == ""
    kept.address = "https://192.168.0.20/video"
    assert ScanPreferences().address == "https://192.168.0.20/video"


def test_brightness_stays_where_texts_can_be_read() -> None:
    kept = ScanPreferences()
    kept.brightness = 5
    assert kept.brightness == DIMMEST
    kept.brightness = 500
    assert kept.brightness == BRIGHTEST


class Listener:
    """A command that writes down what it was given to speak."""

    def __init__(self, folder: Path) -> None:
        self.heard = folder / "heard"
        code = f"import sys; open({str(self.heard)!r}, 'a').write(sys.stdin.read() + chr(10))"
        self.command = [sys.executable, "-c", code]

    def lines(self) -> list[str]:
        return self.heard.read_text().splitlines() if self.heard.exists() else []


def test_hints_are_spoken_once_each_and_of_many_only_the_newest(tmp_path: Path, qtbot: QtBot) -> None:
    listener = Listener(tmp_path)
    voice = Voice(listener.command)
    for text in ("Bring the card closer", "Hold the card still", "Keep the card there"):
        voice.say(text)
    qtbot.waitUntil(lambda: len(listener.lines()) == 2, timeout=20_000)
    assert listener.lines() == ["Bring the card closer", "Keep the card there"]
    voice.say("Keep the card there")
    voice.shut_down()
    assert len(listener.lines()) == 2


def test_the_hint_on_the_page_is_spoken_once_that_is_switched_on(scanner: Scanner, tmp_path: Path) -> None:
    listener = Listener(tmp_path)
    _, visit = scanner.pane.scanner.ready()
    visit.controls.voice = Voice(listener.command, visit)
    page = scanner.start(observation(hint=HintKind.TURN))
    QTest.keyClick(switch(scanner, "speak-hints"), Qt.Key.Key_Space)
    assert ScanPreferences().speaks
    before = page.hint
    scanner.show(observation(hint=HintKind.CLOSER))
    assert page.hint != before
    scanner.qtbot.waitUntil(lambda: listener.lines()[-1:] == [page.hint], timeout=20_000)
    spoken = listener.lines()  # the hint before it may still have been there when it was switched on
    assert len(set(spoken)) == len(spoken)
    QTest.keyClick(switch(scanner, "speak-hints"), Qt.Key.Key_Space)
    scanner.show(observation(hint=HintKind.FOCUS))
    visit.controls.voice.shut_down()
    assert listener.lines() == spoken


def test_without_a_voice_the_switch_is_not_offered(scanner: Scanner) -> None:
    page = scanner.start()
    page.side.options.set_speech(is_there=False)
    assert not switch(scanner, "speak-hints").isVisible()
    assert command_of(lambda _: "") is None
    assert not Voice(None).is_there


def stripes(width: int) -> Pixels:
    """Edges that take `width` pixels from black to white."""
    ramp = np.clip(np.arange(64) % 32 * 255 // width, 0, 255).astype(np.uint8)
    return np.repeat(np.tile(ramp, (20, 1))[:, :, None], 3, axis=2)


def test_a_sharper_picture_scores_higher_however_bright_it_is() -> None:
    assert sharpness_of(stripes(1)) > sharpness_of(stripes(6)) > sharpness_of(stripes(20))
    assert sharpness_of(stripes(6)) >= sharpness_of(stripes(6) // 3) * 0.9
    assert sharpness_of(np.zeros((20, 14, 3), np.uint8)) == 0


def test_a_doubt_keeps_its_sharpest_picture_until_another_card_comes() -> None:
    sharpest = SharpestPictures()

    def shown(pixels: Pixels, guess: str = "53NV1W3J5J8W1928") -> Pixels | None:
        seen = observation(guess, doubts={8: "5S"})
        doubts = (replace(seen.doubts[0], picture=pixels),)
        return sharpest.applied(replace(seen, doubts=doubts)).doubts[0].picture

    sharp, blurred = stripes(1), stripes(20)
    assert shown(blurred) is blurred
    assert shown(sharp) is sharp
    assert shown(blurred) is sharp
    assert shown(blurred, "KM33CHXMXWKH946P") is blurred


class SetCamera(ScriptedCamera):
    """A camera with an exposure and sizes; it takes no exposure of a fifteenth, whatever it said before."""

    def __init__(self) -> None:
        super().__init__([SOME_PICTURE], name="Other camera")
        self.was_set: list[tuple[str, str]] = []
        self.threads: set[str] = set()

    def controls(self) -> tuple[Offer, ...]:
        self.threads.add(threading.current_thread().name)
        exposure = Offer(Control.EXPOSURE, (AUTOMATIC, "1/125", "1/15"), AUTOMATIC)
        return exposure, Offer(Control.RESOLUTION, ("1280x720", "1920x1080"), "1280x720")

    def set(self, control: Control, value: str) -> bool:
        self.was_set.append((control.value, value))
        return value != "1/15"


def choose_last(scanner: Scanner) -> None:
    """The entry below the cameras, by keys."""
    cameras = choice(scanner, "choose-camera")
    cameras.setFocus()
    cameras.setCurrentIndex(cameras.count() - 2)
    QTest.keyClick(cameras, Qt.Key.Key_Down)


def choice(scanner: Scanner, name: str) -> QComboBox:
    found = scanner.page.findChild(QComboBox, name)
    assert found is not None
    return found


def set_by_keys(scanner: Scanner, name: str, text: str) -> None:
    found = choice(scanner, name)
    found.setFocus()
    while found.currentText() != text:
        before = found.currentIndex()
        QTest.keyClick(found, Qt.Key.Key_Down)
        assert found.currentIndex() > before


def test_what_the_camera_has_is_set_by_keys_and_set_again_when_it_is_opened(scanner: Scanner) -> None:
    camera = SetCamera()
    scanner.services.make_camera = lambda _: camera
    page = scanner.start()
    choose_last(scanner)
    exposure = choice(scanner, "camera-exposure")
    scanner.qtbot.waitUntil(exposure.isVisible, timeout=10_000)
    assert camera.threads == {"camera"}
    assert not choice(scanner, "camera-focus").isVisible()
    set_by_keys(scanner, "camera-exposure", "1/125 s")
    set_by_keys(scanner, "camera-resolution", "1920 × 1080")
    kept = {"Other camera": {"exposure": "1/125", "resolution": "1920x1080"}}
    scanner.qtbot.waitUntil(lambda: ScanPreferences().controls == kept, timeout=10_000)
    done = switch(scanner, "camera-done")
    done.setFocus()
    QTest.keyClick(done, Qt.Key.Key_Return)
    assert page.hasFocus()
    scanner.press(Qt.Key.Key_Escape)
    again = SetCamera()
    scanner.services.make_camera = lambda _: again
    scanner.start(observation())
    assert again.was_set == [("exposure", "1/125"), ("resolution", "1920x1080")]


def test_what_the_camera_does_not_take_is_said_and_not_kept(scanner: Scanner) -> None:
    scanner.services.make_camera = lambda _: SetCamera()
    page = scanner.start()
    page.side.options.controls_wanted.emit()
    exposure = choice(scanner, "camera-exposure")
    scanner.qtbot.waitUntil(exposure.isVisible, timeout=10_000)
    page.side.camera.chosen.emit("exposure", "1/15")
    says = page.findChild(QLabel, "camera-controls-say")
    assert says is not None
    scanner.qtbot.waitUntil(lambda: "did not take" in says.text(), timeout=10_000)
    assert exposure.currentText() == "Automatic"
    assert ScanPreferences().controls == {}


def test_a_camera_without_controls_says_so(scanner: Scanner) -> None:
    page = scanner.start()
    page.side.options.controls_wanted.emit()
    says = page.findChild(QLabel, "camera-controls-say")
    assert says is not None
    scanner.qtbot.waitUntil(lambda: "by itself" in says.text(), timeout=10_000)


def test_without_a_picture_its_controls_are_not_offered(scanner: Scanner) -> None:
    page = scanner.start()
    cameras = choice(scanner, "choose-camera")
    assert cameras.itemText(cameras.count() - 1) == "Set its picture …"
    page.side.options.set_idle()
    assert cameras.itemText(cameras.count() - 1) == "By its address …"


def test_what_was_kept_of_cameras_and_spoiled_is_left_alone() -> None:
    kept = ScanPreferences()
    for spoiled in ("no json", "[1]", '{"Camera": 5}'):
        kept._kept.setValue("controls", spoiled)
        assert ScanPreferences().controls == {}
