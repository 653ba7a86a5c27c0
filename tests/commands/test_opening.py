"""A start by a link: handed to the window that is open, or taken along out of sight."""

import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.codes.links.handover import FROM_STDIN, TAKEN, code_in_message, place_of_window
from app.commands import opening

ROOT = Path(__file__).resolve().parents[2]
LINK = "tillfold://redeem#code=ABCD-123456-EFGH"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets with a path and /proc")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the path of the test is too long for a socket, it lies among the temporary files: in a folder of
    its own, or the next run whose test folder has this name could not listen there."""
    with tempfile.TemporaryDirectory() as short:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("TMPDIR", short)
        monkeypatch.setattr(tempfile, "tempdir", None)  # asked anew
        yield tmp_path / "data"
        monkeypatch.undo()


@contextmanager
def window(data: Path, answer: bytes = TAKEN) -> Iterator[list[bytes]]:
    """What listens at the place of a window, and what it is told."""
    said: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(place_of_window(data))
        server.listen()

        def take() -> None:
            line, _ = server.accept()
            with line:
                said.append(line.recv(1000))
                line.sendall(answer)

        taking = threading.Thread(target=take)
        taking.start()
        yield said
        taking.join(10)


def test_the_open_window_gets_the_code_and_the_second_start_ends(data):
    with window(data) as said:
        assert opening.open_link(LINK, data) == 0
    assert [code_in_message(one) for one in said] == ["ABCD123456EFGH"]


@pytest.mark.parametrize("answer", [b"", b"what?\n"])
def test_a_code_that_was_not_taken_starts_a_window_of_its_own(data, monkeypatch, answer):
    started = []
    monkeypatch.setattr(opening, "_start_again", lambda command, given: started.append((command, given)) or 0)
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "app", "--data", str(data), LINK])
    with window(data, answer):
        assert opening.open_link(LINK, data) == 0
    ((command, given),) = started
    assert command == ["python", "-m", "app", "--data", str(data), FROM_STDIN]
    assert code_in_message(given) == "ABCD123456EFGH"


def test_the_socket_of_another_user_is_told_nothing(data, monkeypatch):
    monkeypatch.setattr(opening, "_start_again", lambda command, given: 7)
    monkeypatch.setattr(os, "getuid", lambda: os.stat(data.parent).st_uid + 1)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(place_of_window(data))
        server.listen()
        server.setblocking(False)
        assert opening.open_link(LINK, data) == 7
        with pytest.raises(BlockingIOError):
            server.accept()


def test_a_link_without_a_code_opens_the_window_alone(data, monkeypatch):
    given = []
    monkeypatch.setattr(opening, "_start_again", lambda command, said: given.append(said) or 0)
    assert opening.open_link("tillfold://redeem", data) == 0
    assert [code_in_message(said) for said in given] == [None]


PROGRAM = """
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])
from app.codes.links.handover import FROM_STDIN
from app.commands import opening

if sys.argv[-1] != FROM_STDIN:
    opening.open_link(sys.argv[-1], Path("nowhere"))
shown = Path("/proc/self/cmdline")
print(shown.read_text().replace(chr(0), " ") if shown.exists() else " ".join(sys.argv))
print(opening.code_from_stdin())
"""


def test_the_first_start_goes_on_without_the_link_in_its_command_line(data, tmp_path):
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    command = [sys.executable, str(program), str(ROOT), LINK]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, cwd=tmp_path)
    shown, code = done.stdout.splitlines()
    assert shown.split()[-1] == FROM_STDIN
    assert LINK not in shown and "123456" not in shown
    assert code == "ABCD123456EFGH"


@pytest.mark.parametrize(
    ("word", "is_one"),
    [(LINK, True), ("TILLFOLD://redeem", True), ("redeem", False), ("-", False), ("https://tillfold", False)],
)
def test_a_word_that_is_a_link_is_known(word, is_one):
    assert opening.is_link(word) is is_one
