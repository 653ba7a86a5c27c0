"""A person's hands at the real program: a display of its own, keys by xdotool, pictures by ImageMagick.

What is done with them is in by_hand.py and by_hand_counter.py. Needs xvfb, openbox, xdotool and imagemagick.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DISPLAY, SCREEN = ":93", "1280x860x24"
LONGEST_WAIT_S, _QUIET = 60, subprocess.DEVNULL
_ANSWERED_S = 2
"""A person waits for the answer before the next thing is typed."""


class Hands:
    """What a person does and sees: keys to the window in front, and a picture of the screen."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._taken = folder, 0
        self._environment = {**os.environ, "DISPLAY": DISPLAY}

    def wait_for_window(self) -> None:
        self._do("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Tillfold$")

    def type(self, text: str) -> None:
        if text:
            self._do("xdotool", "type", "--delay", "120", text)

    def enter(self, text: str) -> None:
        self.type(text)
        self.press("Return")
        time.sleep(_ANSWERED_S)

    def scan(self, text: str) -> None:
        """As a scanner does that is a keyboard: 5 ms a key, and Enter."""
        self._do("xdotool", "type", "--delay", "5", text)
        self._do("xdotool", "key", "Return")
        time.sleep(_ANSWERED_S)

    def press(self, *keys: str) -> None:
        self._do("xdotool", "key", "--delay", "150", *keys)

    def look(self, name: str, rest_s: float = 3.0) -> None:
        """Wait until the picture stands still, and keep it."""
        self._taken += 1
        file = self.folder / f"{self._taken:02d}-{name}.png"
        before, until = b"", time.monotonic() + LONGEST_WAIT_S
        while time.monotonic() < until:
            time.sleep(rest_s)
            self._do("import", "-window", "root", "-crop", "100%x92%+0+0", str(file))
            now = file.read_bytes()
            if now == before:
                break
            before = now
        self._do("import", "-window", "root", str(file))
        print(file.name, flush=True)

    def _do(self, *command: str) -> None:
        subprocess.run(command, env=self._environment, check=True, timeout=LONGEST_WAIT_S, stdout=_QUIET)


@contextmanager
def screen() -> Iterator[None]:
    """A display with a window manager on it."""
    environment = {**os.environ, "DISPLAY": DISPLAY}
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", SCREEN], stderr=_QUIET)
    try:
        time.sleep(2)
        manager = subprocess.Popen(["openbox"], env=environment, stderr=_QUIET)
        try:
            yield
        finally:
            manager.terminate()
            manager.wait()
    finally:
        server.terminate()
        server.wait()


@contextmanager
def program(data: Path, preferences: Path) -> Iterator[None]:
    """The window on a store, with settings of its own."""
    environment = {
        **os.environ,
        "DISPLAY": DISPLAY,
        "QT_QPA_PLATFORM": "xcb",
        "XDG_CONFIG_HOME": str(preferences),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    running = subprocess.Popen([sys.executable, "-m", "app", "--data", str(data)], cwd=ROOT, env=environment)
    try:
        yield
    finally:
        running.terminate()
        running.wait()
