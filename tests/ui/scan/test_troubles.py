"""What can be wrong with a camera: each in its own words, with a way on, and the code can always be typed."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from app.outcomes import MISSING_ON_THIS_MACHINE, Fault
from app.testing.camera import ScriptedCamera
from app.ui.scan import visit
from app.ui.scan.page import ScanPage
from app.ui.scan.permission import Permission, camera_permission
from app.ui.scan.troubles import Trouble, trouble_of, words_of
from tests.ui.fakes import GOOD_CODE
from tests.ui.scan.driven import SOME_PICTURE, Scanner, button, text_of
from tests.ui.scan.made_up import observation


def missing(_: str | None) -> ScriptedCamera:
    raise Fault(MISSING_ON_THIS_MACHINE, what="A camera", how="")


def in_trouble(scanner: Scanner) -> str:
    """Wait until the picture's place says what is wrong, and see that a code can be typed all the same."""
    page = scanner.page
    scanner.qtbot.waitUntil(lambda: page.is_typing, timeout=10_000)
    assert page.field.hasFocus()
    page.field.forget()
    QTest.keyClicks(page.field, GOOD_CODE)
    assert button(page, "use-code").isEnabled()
    return text_of(page, "no-picture-state-title")


def test_every_trouble_has_words_of_its_own() -> None:
    said = [words_of(one) for one in Trouble]
    assert len({title for title, _ in said}) == len(Trouble)
    assert len({text for _, text in said}) == len(Trouble)


@pytest.mark.parametrize(
    ("has_seen", "has_cameras", "is_stream", "trouble"),
    [
        (False, False, False, Trouble.NONE),
        (False, True, False, Trouble.BUSY),
        (True, False, False, Trouble.UNPLUGGED),
        (True, True, False, Trouble.UNPLUGGED),
        (False, False, True, Trouble.UNREACHABLE),
        (True, True, True, Trouble.LOST),
    ],
)
def test_what_a_failure_means_follows_from_what_is_there(
    *, has_seen: bool, has_cameras: bool, is_stream: bool, trouble: Trouble
) -> None:
    assert trouble_of(has_seen=has_seen, has_cameras=has_cameras, is_stream=is_stream) is trouble


def test_a_camera_that_does_not_open_though_it_is_there_is_used_by_another_program(scanner: Scanner) -> None:
    scanner.services.make_camera = missing
    button(scanner.pane, "scan-card").click()
    assert in_trouble(scanner) == words_of(Trouble.BUSY)[0]


def test_without_any_camera_it_is_said_that_there_is_none(scanner: Scanner) -> None:
    scanner.services.camera_names = ()
    scanner.services.make_camera = missing
    button(scanner.pane, "scan-card").click()
    assert in_trouble(scanner) == words_of(Trouble.NONE)[0]


def test_a_camera_that_is_pulled_out_is_named_so(scanner: Scanner) -> None:
    scanner.start()
    scanner.camera.unplug()
    assert in_trouble(scanner) == words_of(Trouble.UNPLUGGED)[0]


def test_a_camera_that_may_not_be_used_is_not_opened(
    scanner: Scanner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visit, "camera_permission", lambda: Permission.DENIED)
    button(scanner.pane, "scan-card").click()
    assert in_trouble(scanner) == words_of(Trouble.DENIED)[0]
    assert scanner.camera.taken == 0


def test_where_the_system_asks_the_person_first_the_camera_opens_after_the_answer(
    scanner: Scanner, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [Permission.UNASKED, Permission.GRANTED]
    monkeypatch.setattr(visit, "camera_permission", lambda: answers.pop(0))
    scanner.start()
    assert answers == []
    assert not scanner.page.is_typing


def test_trying_again_by_key_opens_the_camera(scanner: Scanner) -> None:
    open_camera = scanner.services.make_camera
    scanner.services.make_camera = missing
    button(scanner.pane, "scan-card").click()
    in_trouble(scanner)
    scanner.services.make_camera = open_camera
    again = button(scanner.page, "retry-scan")
    again.setFocus()
    QTest.keyClick(again, Qt.Key.Key_Return)
    scanner.qtbot.waitUntil(lambda: scanner.page.shown is scanner.now, timeout=10_000)
    assert not scanner.page.is_typing


def at_address(scanner: Scanner, address: str) -> ScanPage:
    """Ask for the address and type it, by keys."""
    page = scanner.page
    cameras = page.findChild(QComboBox, "choose-camera")
    assert cameras is not None
    cameras.setFocus()
    QTest.keyClick(cameras, "b")  # By its address …
    assert page.address.field.hasFocus()
    page.address.field.selectAll()
    QTest.keyClicks(page.address.field, address)
    QTest.keyClick(page.address.field, Qt.Key.Key_Return)
    return page


def test_a_stream_is_opened_by_its_address_and_used_again_the_next_time(scanner: Scanner) -> None:
    stream = ScriptedCamera([SOME_PICTURE], name="stream")
    scanner.services.make_stream = lambda _: stream
    scanner.start()
    scanner.now = observation()
    at_address(scanner, "https://192.168.0.20:8080/video")
    scanner.qtbot.waitUntil(lambda: scanner.page.shown is scanner.now, timeout=10_000)
    assert scanner.camera.is_closed
    scanner.press(Qt.Key.Key_Escape)
    scanner.qtbot.waitUntil(lambda: stream.is_closed, timeout=10_000)
    scanner.services.make_stream = lambda _: ScriptedCamera([SOME_PICTURE])
    scanner.start(observation())
    asked = [call for call in scanner.services.calls if call[0] == "open_stream"]
    assert asked == [("open_stream", "https://192.168.0.20:8080/video")] * 2


def test_an_address_that_is_none_opens_nothing(scanner: Scanner) -> None:
    scanner.start()
    page = at_address(scanner, "ftp://192.168.0.20/video")
    assert not button(page, "open-address").isEnabled()
    assert not [call for call in scanner.services.calls if call[0] == "open_stream"]


def test_a_stream_in_the_clear_is_named_as_such(scanner: Scanner) -> None:
    page = scanner.start()
    page.side.options.address_wanted.emit()
    QTest.keyClicks(page.address.field, "http://192.168.0.20:8080/video")
    assert text_of(page, "address-notice-title") == "Others in this network can watch this picture"
    page.address.field.clear()
    QTest.keyClicks(page.address.field, "https://192.168.0.20:8080/video")
    assert text_of(page, "address-notice-title") == "The picture travels encrypted"


def test_a_stream_that_does_not_answer_and_one_that_stalls_are_told_apart(scanner: Scanner) -> None:
    scanner.services.make_stream = missing
    scanner.start()
    at_address(scanner, "https://192.168.0.20:8080/video")
    assert in_trouble(scanner) == words_of(Trouble.UNREACHABLE)[0]
    stream = ScriptedCamera([SOME_PICTURE])
    scanner.services.make_stream = lambda _: stream
    scanner.now = observation()
    button(scanner.page, "retry-scan").click()
    scanner.qtbot.waitUntil(lambda: scanner.page.shown is scanner.now, timeout=10_000)
    patience = scanner.pane.findChild(QTimer, "camera-patience")
    assert patience is not None
    patience.setInterval(50)
    stream.stall()
    assert in_trouble(scanner) == words_of(Trouble.LOST)[0]


def test_leaving_the_address_goes_back_to_the_camera(scanner: Scanner) -> None:
    page = scanner.start()
    first = scanner.camera
    page.side.options.address_wanted.emit()
    scanner.qtbot.waitUntil(lambda: first.is_closed, timeout=10_000)
    second = scanner.camera = ScriptedCamera([SOME_PICTURE])
    scanner.now = observation()
    button(page, "leave-address").click()
    scanner.qtbot.waitUntil(lambda: page.shown is scanner.now, timeout=10_000)
    assert second.taken > 0


def test_linux_says_no_only_where_there_are_cameras_and_none_may_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert camera_permission(tmp_path) is Permission.GRANTED
    (tmp_path / "video0").touch()
    assert camera_permission(tmp_path) is Permission.DENIED
