"""How long the window's thread works without a pause when a page is shown for the first time, and again:

    python tests/bench/first_showings.py [RUNS] [--only WORDS] [--over MS]

The real window on a practice store, as a holder, a clerk and a manager. Each pane and each of its pages is
opened, all of it twice, and the longest stretch between two turns of the event loop is told, in milliseconds
of the thread's own processor time: what other programs take does not count. The least of RUNS, each in a
program of its own (3). Needs no display; the goal is 16 ms.
"""

# ruff: noqa: E402 (the platform and the path have to be set before Qt and the tests are imported)
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from app.environ import limit_threads

limit_threads()

from first_steps import STEPS, Step
from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.ui.application import make_application
from app.ui.background import Background
from app.ui.collector import Collector
from app.ui.main_window import MainWindow
from tests.proof.monkey_shop import PASSWORD, Shop, build

USUAL_RUNS, GOAL_MS = 3, 16.0
BEAT_MS, QUIET_S, LONGEST_S = 1, 0.3, 6.0
_HAND_MS = 15
"""From one key to the next: a hand is slower, a scanner that types is as quick."""
LITTLE_MS = 2.0
"""Less than this is no work that a page makes: the camera's picture, a blinking cursor."""
WHO = {"holder": "jonas", "clerk": "clerk", "manager": "mara"}


class Turns(QObject):
    """Looks in between the turns of the event loop how long the last one worked."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self.quiet_since = time.monotonic()
        self._worked_s = time.thread_time()
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        self.longest_ms = 0.0
        self.quiet_since = time.monotonic()

    def _beat(self) -> None:
        now = time.thread_time()
        worked_ms, self._worked_s = (now - self._worked_s) * 1000, now
        self.longest_ms = max(self.longest_ms, worked_ms)
        if worked_ms > LITTLE_MS:
            self.quiet_since = time.monotonic()


class Visitor(QObject):
    """Goes through the window as a person would, a step at a time."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.turns, self.background = Turns(), Background()
        self.window = MainWindow(lambda: shop.tillfold, self.background)
        self._collector = Collector(self)
        self.window.shell_made.connect(self._collector.leave_out)

    def settle(self) -> float:
        """Let the window live until nothing is left to do. Returns the longest stretch, ms."""
        loop, began = QEventLoop(), time.monotonic()
        look = QTimer(interval=20)

        def is_over() -> None:
            is_quiet = time.monotonic() - self.turns.quiet_since > QUIET_S and not self.background.is_busy
            if is_quiet or time.monotonic() - began > LONGEST_S:
                loop.quit()

        look.timeout.connect(is_over)
        look.start()
        loop.exec()
        return self.turns.longest_ms

    def begin(self) -> float:
        self.turns.begin()
        QTimer.singleShot(1, self.window.show)
        self.settle()
        while self.window.shell is None:
            self.settle()
        return self.turns.longest_ms

    def sign_in(self, login: str) -> float:
        page = self.window.door.sign_in_page
        for at in range(page.accounts.count()):
            page.accounts.setCurrentRow(at)
            if page.accounts.account is not None and page.accounts.account.login == login:
                break
        page.password.setText(PASSWORD)
        self.settle()
        return self.timed(page.sign_in.click)

    def timed(self, *deeds: Callable[[], object]) -> float:
        """Do them as a quick person would, each from the event loop, and wait until nothing is left to do."""
        self.turns.begin()
        for number, deed in enumerate(deeds):
            QTimer.singleShot(1 + number * _HAND_MS, deed)
        self.turns.quiet_since += len(deeds) * _HAND_MS / 1000
        return self.settle()

    def take(self, step: Step) -> float:
        return max(self.timed(*self._events(deed)) for deed in step.deeds)

    def _events(self, deed: str) -> list[Callable[[], object]]:
        kind, _, what = deed.partition(" ")
        if kind == "press":
            return [partial(self._press, what)]
        if kind == "key":
            return [partial(self._key, one) for one in what.split()]
        text = what if kind == "type" else self._coded(what)
        return [partial(self._type, letter) for letter in text]

    def _press(self, name: str) -> None:
        found = [one for one in self.window.findChildren(QAbstractButton, name) if one.isVisible()]
        if not found or not found[0].isEnabled():
            raise SystemExit(f"{name} is not there to be pressed")
        found[0].click()

    def _focused(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def _key(self, keys: str) -> None:
        pressed = QKeySequence(keys)[0]
        QTest.keyClick(self._focused(), pressed.key(), pressed.keyboardModifiers())

    def _type(self, letter: str) -> None:
        QTest.keyClicks(self._focused(), letter)

    def _coded(self, which: str) -> str:
        known = {"password": PASSWORD, "serial": self._shop.serials[1]}
        return known.get(which) or self._shop.codes[int(which)]


def furnish(shop: Shop) -> None:
    """Movements for the holder, who has none yet."""
    tillfold = shop.tillfold
    tillfold.open()
    holder = tillfold.sign_in("jonas", PASSWORD)
    for number, code in enumerate(shop.codes[5:35]):
        tillfold.redeem(holder, code, key=f"first-{number}")


def visit(role: str, only: str) -> dict[str, tuple[float, float]]:
    """By the name of a page: ms of the first and of the second showing."""
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        make_application(["tillfold"])
        shop = build(Path(folder), random.Random(1))
        shop.camera.is_sound = True
        furnish(shop)
        visitor = Visitor(shop)
        found = {"the panes are made": (visitor.begin(), 0.0)}
        first = visitor.sign_in(WHO[role])
        steps = [step for step in STEPS[role] if only in step.name]
        firsts = [visitor.take(step) for step in steps]
        agains = [visitor.take(step) for step in steps]
        visitor.timed(visitor.window.lock)
        found["signing in"] = (first, visitor.sign_in(WHO[role]))
        found |= {step.name: both for step, *both in zip(steps, firsts, agains, strict=True)}
        visitor.window.close()
        QApplication.sendPostedEvents()
    return found


def one_run(role: str, only: str) -> dict[str, list[float]]:
    command = [sys.executable, __file__, "--role", role, "--only", only]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode != 0:
        raise SystemExit(done.stderr[-4000:])
    answer: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return answer


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("runs", type=int, nargs="?", default=USUAL_RUNS)
    parser.add_argument("--only", default="", help="pages whose name has these words")
    parser.add_argument("--over", type=float, default=0.0, help="tell only what takes longer, ms")
    parser.add_argument("--role", choices=list(WHO), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.role:
        print(json.dumps(visit(options.role, options.only)))
        return 0
    print(f"{'page':<52}{'first':>8}{'again':>8}")
    over = 0
    for role in WHO:
        runs = [one_run(role, options.only) for _ in range(options.runs)]
        for name in runs[0]:
            first, again = (min(run[name][at] for run in runs) for at in (0, 1))
            over += first > GOAL_MS
            if max(first, again) >= options.over:
                print(f"{role + ': ' + name:<52}{first:>8.1f}{again:>8.1f}", flush=True)
    print(f"over {GOAL_MS:.0f} ms when first shown: {over}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
