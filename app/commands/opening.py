"""A second start: by a link, `tillfold tillfold://redeem#code=…`, the code goes to the window that is open,
or to one that is opened now; by no link, the open window comes to the front. Why so, and what is said, is in
`app.codes.links.handover`. What only one way needs is imported there: until the code is handed over, it can
be seen."""

import os
import sys
from pathlib import Path

from app.codes.links import code_in_link
from app.codes.links.handover import (
    ANSWER_WITHIN_S,
    FROM_STDIN,
    MOST_BYTES,
    PIPE_FILE,
    TAKEN,
    code_in_message,
    come_message,
    is_pipe_name,
    message,
    place_of_window,
)

_SCHEME = "tillfold:"


def is_link(word: str) -> bool:
    """Whether a word of the command line is one of Tillfold's links, with or without a code in it."""
    return word.lower().startswith(_SCHEME)


def open_link(link: str, data: Path) -> int:
    """Hand the link's code to the open window; where there is none, start again with the code out of sight.
    A link without a code opens the window alone. Returns the exit status."""
    code = code_in_link(link)
    if code is not None and _hand_over(message(code), data):
        return 0
    command = [FROM_STDIN if word == link else word for word in sys.orig_argv]
    return _start_again(command, message(code) if code else b"\n")


def is_open_already(store: str | None, data: Path) -> bool:
    """Whether there is a window on this store; it has come to the front then."""
    return _hand_over(come_message(store), data)


def code_from_stdin() -> str | None:
    """The code that a start by a link gave to itself; None where there was none in the link."""
    return code_in_message(sys.stdin.buffer.readline(MOST_BYTES))


def _hand_over(said: bytes, data: Path) -> bool:
    """Whether a window has taken what was said."""
    try:
        if sys.platform == "win32":
            return _over_pipe(said, data)
        return _over_socket(said, place_of_window(data))
    except OSError:  # nobody listens, or too slowly
        return False


def _over_socket(said: bytes, place: str) -> bool:
    import socket

    if os.stat(place).st_uid != os.getuid():
        return False
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(ANSWER_WITHIN_S)
        line.connect(place)
        line.sendall(said)
        return line.recv(len(TAKEN)) == TAKEN


def _over_pipe(said: bytes, data: Path) -> bool:
    name = (data / PIPE_FILE).read_text("ascii", "replace").strip()
    if not is_pipe_name(name):
        return False
    with open(rf"\\.\pipe\{name}", "r+b", buffering=0) as line:
        line.write(said)
        return line.read(len(TAKEN)) == TAKEN


def _start_again(command: list[str], given: bytes) -> int:
    """Become the same program with another command line, and what is given on standard input."""
    if sys.platform == "win32":  # cannot replace a process: the other one goes on by itself
        import subprocess

        child = subprocess.Popen([sys.executable, *command[1:]], stdin=subprocess.PIPE)  # noqa: S603
        if child.stdin:
            child.stdin.write(given)
            child.stdin.close()
        return 0
    reading, writing = os.pipe()
    os.write(writing, given)
    os.close(writing)
    os.dup2(reading, 0)
    return os.execv(sys.executable, command)  # noqa: S606 (never returns)
