"""A second start hands its code to the open window, and whatever else speaks there does no harm."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from app.codes.links.handover import TAKEN, come_message, message, place_of_window
from app.ui.application import Application
from app.ui.background import Background
from app.ui.handover import Listener
from app.ui.main_window import MainWindow
from tests.ui.fakes import GOOD_CODE, FakeServices
from tests.ui.screens_redeem import pane_of
from tests.ui.screens_shell import make_window, sign_in, signed_in

ROOT = Path(__file__).resolve().parents[2]
LINK = f"tillfold://redeem#code={GOOD_CODE}"
LONG_MS = 60_000
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets with a path")


class Ear:
    """A listener and what it heard."""

    def __init__(self, data: Path, store: str | None = None) -> None:
        self.listener = Listener(data, store, Background(inline=True))
        self.codes: list[str] = []
        self.wanted = 0
        self.listener.code_given.connect(self.codes.append)
        self.listener.wanted.connect(self._count)
        self.listener.begin()

    def _count(self) -> None:
        self.wanted += 1


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "data").mkdir()
    with tempfile.TemporaryDirectory(prefix="run-") as runtime:  # a socket's path has to be short
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield tmp_path / "data"


@pytest.fixture
def ear(data: Path, qapp: object) -> Iterator[Ear]:
    ear = Ear(data)
    yield ear
    ear.listener.close()


def call(data: Path) -> socket.socket:
    line = socket.socket(socket.AF_UNIX)
    line.connect(place_of_window(data))
    line.setblocking(False)
    return line


def heard(qtbot: QtBot, line: socket.socket) -> bytes:
    """What the window answers until it hangs up."""
    said = bytearray()

    def is_over() -> bool:
        try:
            part = line.recv(100)
        except BlockingIOError:
            return False
        except ConnectionResetError:
            return True
        said.extend(part)
        return not part

    qtbot.waitUntil(is_over, timeout=LONG_MS)
    line.close()
    return bytes(said)


def say(qtbot: QtBot, data: Path, said: bytes) -> bytes:
    line = call(data)
    line.sendall(said)
    return heard(qtbot, line)


def test_only_the_user_can_reach_the_place(ear: Ear, data: Path) -> None:
    assert ear.listener.is_listening
    found = os.stat(place_of_window(data))
    assert found.st_uid == os.getuid()
    assert found.st_mode & 0o077 == 0


def test_a_code_is_taken_and_answered(ear: Ear, data: Path, qtbot: QtBot) -> None:
    assert say(qtbot, data, message(GOOD_CODE)) == TAKEN
    assert ear.codes == [GOOD_CODE]


def test_a_code_that_comes_in_pieces_is_taken_whole(ear: Ear, data: Path, qtbot: QtBot) -> None:
    line, said = call(data), message(GOOD_CODE)
    line.sendall(said[:20])
    qtbot.waitUntil(lambda: bool(ear.listener.children()), timeout=LONG_MS)
    assert ear.codes == []
    line.sendall(said[20:])
    assert heard(qtbot, line) == TAKEN
    assert ear.codes == [GOOD_CODE]


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"\x00\xff" * 40 + b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"tillfold-link-2 " + LINK.encode() + b"\n",
        b"tillfold-link-1 tillfold://redeem\n",
        b"x" * 5_000_000,
    ],
)
def test_noise_and_huge_messages_are_hung_up_on(ear: Ear, data: Path, qtbot: QtBot, said: bytes) -> None:
    line = call(data)
    with contextlib.suppress(BlockingIOError, BrokenPipeError, ConnectionResetError):
        line.sendall(said)  # it may be hung up on before it has said all
    assert heard(qtbot, line) == b""
    assert (ear.codes, ear.wanted) == ([], 0)
    assert say(qtbot, data, message(GOOD_CODE)) == TAKEN


def test_who_says_nothing_is_hung_up_on_and_others_are_heard_meanwhile(
    ear: Ear, data: Path, qtbot: QtBot
) -> None:
    silent = call(data)
    assert say(qtbot, data, message(GOOD_CODE)) == TAKEN
    assert heard(qtbot, silent) == b""


def test_many_callers_at_once_do_not_keep_the_window_busy(ear: Ear, data: Path, qtbot: QtBot) -> None:
    silent = [call(data) for _ in range(6)]
    assert say(qtbot, data, message(GOOD_CODE)) == TAKEN
    for line in silent:
        line.close()


def test_a_second_start_brings_the_window_on_the_same_store_to_the_front(
    data: Path, qtbot: QtBot, qapp: object
) -> None:
    ear = Ear(data, "store.db")
    assert say(qtbot, data, come_message("store.db")) == TAKEN
    assert ear.wanted == 1
    assert say(qtbot, data, come_message("other.db")) == b""
    assert ear.wanted == 1
    ear.listener.close()


def test_no_address_of_a_store_is_said(data: Path) -> None:
    assert b"secret" not in come_message("postgresql://till:secret@db.example/shop")


def test_the_place_is_free_after_the_window_has_closed(data: Path, qapp: object) -> None:
    first = Ear(data)
    first.listener.close()
    assert not os.path.lexists(place_of_window(data))
    second = Ear(data)
    assert second.listener.is_listening
    second.listener.close()


def test_a_second_window_leaves_the_place_to_the_first(ear: Ear, data: Path, qtbot: QtBot) -> None:
    second = Ear(data)
    assert not second.listener.is_listening
    second.listener.close()
    assert say(qtbot, data, message(GOOD_CODE)) == TAKEN
    assert ear.codes == [GOOD_CODE]


KILLED = """
import socket, sys, time
line = socket.socket(socket.AF_UNIX)
line.bind(sys.argv[1])
line.listen()
print("ready", flush=True)
time.sleep(600)
"""


def test_the_socket_of_a_window_that_was_killed_is_taken_over(data: Path, qtbot: QtBot) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, place_of_window(data)], stdout=subprocess.PIPE, text=True
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "ready\n"
        window.send_signal(signal.SIGKILL)
    assert os.path.lexists(place_of_window(data))
    ear = Ear(data)
    assert ear.listener.is_listening
    assert say(qtbot, data, message(GOOD_CODE)) == TAKEN
    ear.listener.close()


def a_file(place: Path, _: pytest.MonkeyPatch) -> None:
    place.write_text("somebody's")


def a_link(place: Path, _: pytest.MonkeyPatch) -> None:
    place.symlink_to(place.parent / "elsewhere")


def somebody_elses_socket(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as line:
        line.bind(str(place))
    monkeypatch.setattr(os, "getuid", lambda: place.lstat().st_uid + 1)


@pytest.mark.parametrize("put", [a_file, a_link, somebody_elses_socket])
def test_what_is_no_socket_of_this_user_is_left_alone(
    data: Path, qapp: object, put: Callable[[Path, pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Path(place_of_window(data))
    put(place, monkeypatch)
    before = place.lstat()
    ear = Ear(data)
    assert not ear.listener.is_listening
    ear.listener.close()
    assert place.lstat().st_ino == before.st_ino


# The window that is told


def test_a_code_that_comes_while_somebody_is_signed_in_is_filled_in_and_nothing_is_sent(
    qtbot: QtBot,
) -> None:
    services = FakeServices()
    window = signed_in(services)
    qtbot.addWidget(window)
    window.take_code(GOOD_CODE)
    pane = pane_of(window)
    assert window.shell is not None
    assert window.shell.current is pane
    assert pane.idle.field.text() == GOOD_CODE
    assert not [call for call in services.calls if call[0] in ("inspect", "redeem")]
    assert GOOD_CODE not in window.windowTitle()
    assert window.isVisible()


def test_a_code_that_comes_while_the_window_is_locked_waits_for_the_sign_in(qtbot: QtBot) -> None:
    window = make_window(FakeServices())
    qtbot.addWidget(window)
    window.take_code(GOOD_CODE)
    sign_in(window)
    assert pane_of(window).idle.field.text() == GOOD_CODE


def test_a_code_that_comes_while_an_answer_is_awaited_waits_for_its_turn(qtbot: QtBot) -> None:
    services = FakeServices()
    window = signed_in(services, "redeem")
    qtbot.addWidget(window)
    pane = pane_of(window)
    other = "KM33CHXMXWKH946P"
    pane.idle.field.setText(GOOD_CODE)
    pane.idle.field.textEdited.emit(GOOD_CODE)
    pane.idle.submitted.emit()
    usual = services.redeem

    def interrupted(*arguments: object, **named: object) -> object:
        window.take_code(other)
        assert pane.page is pane.confirm
        return usual(*arguments, **named)  # type: ignore[arg-type]

    services.redeem = interrupted  # type: ignore[method-assign, assignment]
    pane.confirm.add_wanted.emit()
    assert pane.page is pane.success
    pane.success.next_wanted.emit()
    assert pane.idle.field.text() == other


def test_a_hidden_or_minimised_window_comes_forward(qtbot: QtBot) -> None:
    window = MainWindow(FakeServices, Background(inline=True))
    qtbot.addWidget(window)
    window.showMinimized()
    window.come_forward()
    assert window.isVisible()
    assert not window.isMinimized()


def test_a_link_that_the_system_opens_with_the_running_program_is_heard(qtbot: QtBot) -> None:
    codes: list[str] = []

    event = QFileOpenEvent(QUrl(LINK))
    given = type("Given", (), {"emit": codes.append})()
    hears = type("Hears", (), {"code_given": given})()
    assert Application.event(hears, event)  # type: ignore[arg-type]
    assert codes == [GOOD_CODE]


PROGRAM = [sys.executable, "-m", "app"]


def test_the_second_start_ends_when_the_open_window_has_the_code(ear: Ear, data: Path, qtbot: QtBot) -> None:
    environment = {**os.environ, "TILLFOLD_DATA": str(data)}
    with subprocess.Popen([*PROGRAM, LINK], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=LONG_MS)
    assert second.returncode == 0
    assert ear.codes == [GOOD_CODE]


def test_a_second_start_without_a_link_ends_when_the_open_window_has_come_forward(
    ear: Ear, data: Path, qtbot: QtBot
) -> None:
    environment = {**os.environ, "TILLFOLD_DATA": str(data)}
    with subprocess.Popen(PROGRAM, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=LONG_MS)
    assert second.returncode == 0
    assert ear.wanted == 1
