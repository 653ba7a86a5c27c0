"""A monkey at the real window: random clicks, keys, drops and camera troubles, from one seed.

A program of its own, so that a crash is seen by who started it: `python -m tests.proof.monkey SEED ACTIONS`.
Prints what it did and found as JSON. Nothing stands in for anything but the camera, dialogs of the system and
the browser. It never works inside a file dialog: what it would delete there is real.
"""

import os
import sys
import tempfile
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import faulthandler
import json
import logging
import random
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    QPoint,
    QPointF,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QWidget,
)
from shiboken6 import isValid

from app.environ import limit_threads
from app.ui import theme
from app.ui.application import make_application
from app.ui.background import Background
from app.ui.collector import Collector
from app.ui.main_window import MainWindow
from app.ui.messages import install_excepthook
from app.ui.redeem.pane import RedeemPane
from tests.proof import monkey_till
from tests.proof.monkey_shop import PASSWORD, PEOPLE, Shop, build
from tests.ui.dropping import carry_files

STUCK_AFTER_S = 120
"""A window that answers nothing for so long is stuck: the process ends with the places of its threads."""
SHORT, PAUSE_MS, OUT_MS = 12, (0, 0, 5, 30, 250), 200
LONGEST_WAIT_S = 60
_SIZES = ((1180, 760), (1000, 680), (1600, 1000), (1024, 700))
_KEYS = [
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space) * 3,
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right) * 2,
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Enter, Qt.Key.Key_D),
    *(Qt.Key(Qt.Key.Key_F1 + number) for number in range(12)),
]
_WITH_CONTROL = [Qt.Key(ord(letter)) for letter in "123456ACEFLNOPTVXZ,"] + [Qt.Key.Key_Return]
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789abcxyz-. äß€日本'\";"
_WAYS_OUT = ("rail-lock", "account-button")
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Found:
    """What went wrong, in words without codes or passwords."""

    unexpected: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    trail: deque[str] = field(default_factory=lambda: deque(maxlen=60))

    def note(self, what: str) -> None:
        """The first time, with what was done before it."""
        self.unexpected.setdefault(what, " > ".join(list(self.trail)[-SHORT:]))


class Monkey(QObject):
    """One action at each beat of a timer, so that it goes on inside the loop of a dialog as well."""

    def __init__(self, shop: Shop, dice: random.Random, actions: int, found: Found) -> None:
        super().__init__()
        self.shop, self.dice, self.found = shop, dice, found
        self.done: Counter[str] = Counter()
        self.pages: Counter[str] = Counter()
        self._left = actions
        self._collector = Collector(self)
        self.window = self._open()
        self.over = QEventLoop()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        self._deeds: dict[str, tuple[int, Callable[[], str]]] = {
            "click": (30, self._click),
            "point": (8, self._point),
            "key": (22, self._key),
            "control": (8, self._control),
            "type": (6, self._type),
            "code": (8, self._code),
            "sign in": (6, self.sign_in),
            "wheel": (4, self._wheel),
            "camera": (7, self._camera),
            "scan": (2, self._scan),
            "till": (8, self._till),
            "pane": (6, self._go),
            "window": (2, self._change_window),
            "drop": (2, self._drop),
            "copy": (2, self._copy),
            "link": (1, self._link),
            "wait": (3, lambda: ""),
        }

    def run(self) -> None:
        self._timer.start(0)
        self.over.exec()
        faulthandler.cancel_dump_traceback_later()

    def _open(self) -> MainWindow:
        window = MainWindow(lambda: self.shop.tillfold, Background())
        window.shell_made.connect(self._collector.leave_out)
        window.show()
        window.activateWindow()
        return window

    def _step(self) -> None:
        faulthandler.dump_traceback_later(STUCK_AFTER_S, exit=True)
        if self._left <= 0:
            self._end()
            return
        self._left -= 1
        modal = QApplication.activeModalWidget()
        is_out = self.window.actor is None
        self._timer.start(OUT_MS if is_out else self.dice.choice(PAUSE_MS))
        if isinstance(modal, QDialog):
            self._note("dialog", self._answer(modal))
            return
        if not self.window.isVisible():
            self.window = self._open()
        kinds, weights = list(self._deeds), [weight for weight, _ in self._deeds.values()]
        kind = self.dice.choices(kinds, weights)[0]
        if is_out and self.dice.random() < 0.7:
            kind = "sign in"
        self.found.trail.append(kind)
        self._note(kind, self._deeds[kind][1]())

    def _note(self, kind: str, what: str) -> None:
        self.done[kind] += 1
        self.found.trail.append(f"{kind} {what}".strip())
        self.pages[self._place()] += 1

    def _place(self) -> str:
        """Which page is in front."""
        shell = self.window.shell
        if self.window.actor is None or shell is None:
            return "door"
        page = shell.current.page if isinstance(shell.current, RedeemPane) else None
        return page.objectName() if page is not None else shell.current.pane_id

    def _end(self) -> None:
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog):
            modal.reject()
            self._timer.start(0)
        else:
            self.over.quit()

    def _answer(self, modal: QDialog) -> str:
        """The system's own dialogs: choose one of our files, or go back."""
        name = type(modal).__name__
        if isinstance(modal, QMessageBox):
            self.dice.choice(modal.buttons()).click()
        elif isinstance(modal, QFileDialog) and self.dice.random() < 0.6:
            is_saving = modal.acceptMode() is QFileDialog.AcceptMode.AcceptSave
            out = self.shop.folder / f"out-{self.dice.randrange(3)}"
            modal.selectFile(str(out if is_saving else self.dice.choice(self.shop.files)))
            modal.accept()
        else:
            modal.reject()
        return name

    # Mouse

    @property
    def top(self) -> QWidget:
        return QApplication.activePopupWidget() or self.window

    def _click(self) -> str:
        """Anything that can be operated."""
        parts = [one for one in self.top.findChildren(QWidget) if self._is_live(one)]
        if isinstance(self.top, QMenu) or not parts:
            return self._point()
        part = self.dice.choice(parts)
        if part.objectName() in _WAYS_OUT and self.dice.random() < 0.8:
            return self._point()  # behind the door there is more to see
        button = Qt.MouseButton.RightButton if self.dice.random() < 0.05 else Qt.MouseButton.LeftButton
        at = QPoint(self.dice.randrange(part.width()), self.dice.randrange(part.height()))
        name = self._named(part)
        press = QTest.mouseDClick if self.dice.random() < 0.05 else QTest.mouseClick
        press(part, button, _NO_MODIFIER, at)
        return name

    def _is_live(self, part: QWidget) -> bool:
        if not isValid(part):
            return False
        is_operated = part.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(part, QAbstractButton)
        is_there = part.isVisible() and part.isEnabled() and part.width() > 0 and part.height() > 0
        return is_operated and is_there and part.window() is self.top.window()

    def _point(self) -> str:
        top = self.top
        at = QPoint(self.dice.randrange(max(top.width(), 1)), self.dice.randrange(max(top.height(), 1)))
        part = top.childAt(at) or top
        name = self._named(part)
        QTest.mouseClick(part, Qt.MouseButton.LeftButton, _NO_MODIFIER, part.mapFrom(top, at))
        return name

    def _wheel(self) -> str:
        at = QPoint(self.dice.randrange(self.window.width()), self.dice.randrange(self.window.height()))
        part = self.window.childAt(at) or self.window
        turn = QPoint(0, self.dice.choice((-480, -120, 120, 480)))
        place = QPointF(part.mapFrom(self.window, at))
        rest = (QPoint(), turn, Qt.MouseButton.NoButton, _NO_MODIFIER, Qt.ScrollPhase.NoScrollPhase, False)
        name = self._named(part)
        QApplication.sendEvent(part, QWheelEvent(place, QPointF(at), *rest))
        moved = QMouseEvent(
            QEvent.Type.MouseMove, place, QPointF(at), Qt.MouseButton.NoButton, rest[2], rest[3]
        )
        QApplication.sendEvent(part, moved)
        return name

    # Keys

    @property
    def focused(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def _key(self) -> str:
        key = self.dice.choice(_KEYS)
        QTest.keyClick(self.focused, key)
        return key.name

    def _control(self) -> str:
        key = self.dice.choice(_WITH_CONTROL)
        QTest.keyClick(self.focused, key, _CONTROL)
        return key.name

    def _type(self) -> str:
        text = "".join(self.dice.choices(_LETTERS, k=self.dice.randint(1, 12)))
        name = self._named(self.focused)
        for letter in text:  # QTest ends the process at letters beyond Latin 1
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focused, QKeyEvent(kind, 0, _NO_MODIFIER, letter))
        return name

    def _code(self) -> str:
        """A code into whatever has the focus; more often into the field it is for, and on with Enter."""
        if self.dice.random() < 0.7 and self.window.shell is not None and self.window.actor is not None:
            self.window.shell.go_to("redeem")
        QTest.keyClicks(self.focused, self.dice.choice(self.shop.codes))
        name = self._named(self.focused)
        for _ in range(self.dice.randrange(3)):
            QTest.keyClick(self.focused, Qt.Key.Key_Return)
        return name

    def sign_in(self) -> str:
        """The right password where one is asked for, mostly."""
        fields = [
            one
            for one in self.window.findChildren(QLineEdit)
            if one.isVisible() and one.echoMode() is QLineEdit.EchoMode.Password and one.isEnabled()
        ]
        if not fields:
            return "nothing to sign"
        asked = self.dice.choice(fields)
        asked.setFocus()
        for _ in range(self.dice.randrange(len(PEOPLE)) if self.window.actor is None else 0):
            QTest.keyClick(asked, self.dice.choice((Qt.Key.Key_Up, Qt.Key.Key_Down)))  # somebody else
        asked.clear()
        QTest.keyClicks(asked, PASSWORD if self.dice.random() < 0.98 else "wrong")
        QTest.keyClick(asked, Qt.Key.Key_Return)
        return self._named(asked)

    # The rest of the world

    def _camera(self) -> str:
        return self.shop.camera.change()

    def _scan(self) -> str:
        if self.window.shell is None or self.window.actor is None:
            return "nobody"
        self.window.shell.go_to("redeem")
        QTest.keyClick(self.focused, Qt.Key.Key_F2)
        return self._named(self.focused)

    def _till(self) -> str:
        return monkey_till.work(self.window, self.shop, self.dice)

    def _go(self) -> str:
        """To any pane that whoever is signed in has, by its place in the rail."""
        items = [
            one
            for one in self.window.findChildren(QAbstractButton)
            if one.objectName().startswith("rail-")
            and self._is_live(one)
            and one.objectName() not in _WAYS_OUT
        ]
        if not items:
            return "nowhere"
        item = self.dice.choice(items)
        item.click()
        return item.objectName()

    def _change_window(self) -> str:
        what = self.dice.choices(("size", "theme", "lock", "close"), (4, 4, 1, 1))[0]
        if what == "size":
            self.window.resize(*self.dice.choice(_SIZES))
        elif what == "theme":
            theme.set_scheme(dark=self.dice.random() < 0.5, high_contrast=self.dice.random() < 0.2)
        elif what == "lock":
            self.window.lock()
        else:
            self.window.close()
        return what

    def _drop(self) -> str:
        files = self.dice.sample(self.shop.files, self.dice.randint(1, len(self.shop.files)))
        carry_files(self.window.shell or self.window, files)
        return str(len(files))

    def _copy(self) -> str:
        clipboard = QGuiApplication.clipboard()
        if self.dice.random() < 0.5:
            clipboard.setText(self.dice.choice(self.shop.codes))
        else:
            clipboard.setImage(QImage(str(self.shop.files[0])))
        return self._paste()

    def _paste(self) -> str:
        QTest.keyClick(self.focused, Qt.Key.Key_V, _CONTROL)
        return self._named(self.focused)

    def _link(self) -> str:
        self.window.pending_code = self.dice.choice(self.shop.codes)
        return ""

    def _named(self, part: QWidget) -> str:
        return part.objectName() or type(part).__name__


def watch(found: Found) -> None:
    """Whatever nobody expected is found: exceptions in slots and threads, and what Qt complains of."""

    class Log(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            trace = logging.Formatter().formatException(record.exc_info) if record.exc_info else ""
            found.note(f"{record.name}: {record.getMessage()} {trace}")

    def from_qt(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
            found.warnings.append(text)

    def unraisable(problem: "sys.UnraisableHookArgs") -> None:
        found.note(f"unraisable {problem.exc_type.__name__}: {problem.exc_value}")

    def in_thread(problem: threading.ExceptHookArgs) -> None:
        found.note(f"thread {problem.exc_type.__name__}: {problem.exc_value}")

    handler = Log(logging.ERROR)
    logging.getLogger().addHandler(handler)
    qInstallMessageHandler(from_qt)
    install_excepthook()
    sys.unraisablehook = unraisable
    threading.excepthook = in_thread


def still_scans(monkey: Monkey) -> bool | None:
    """Whether a sound camera still gives the scanner its pictures; None where nobody can sign in any more,
    which wrong passwords lead to."""
    monkey.shop.camera.is_sound = True
    window = monkey.window
    if not window.isVisible() or not until(lambda: monkey.window.actor is not None, monkey.sign_in):
        return None
    if window.shell is None or not isinstance(pane := window.shell.pane("redeem"), RedeemPane):
        return False
    window.shell.go_to("redeem")
    pane.show_actor(window.actor)  # whatever was being asked or sent is left
    before = len(monkey.shop.camera.opened)
    pane.scan()
    cameras = monkey.shop.camera.opened
    return until(lambda: len(cameras) > before and cameras[-1].taken > 2)


def until(is_so: Callable[[], bool], nudge: Callable[[], object] | None = None) -> bool:
    """Let the window live until it is so, at most LONGEST_WAIT_S; nudge: to be done now and then."""
    began = time.monotonic()
    while not is_so():
        if time.monotonic() - began > LONGEST_WAIT_S:
            return False
        if nudge is not None:
            nudge()
        QTest.qWait(200)
    return True


def left_running(before: set[threading.Thread]) -> list[str]:
    """Threads that were not there before and did not end when the window was closed."""
    started = [one for one in threading.enumerate() if one not in before]
    started = [one for one in started if not isinstance(one, threading._DummyThread)]
    for thread in started:
        thread.join(10)
    return [one.name for one in started if one.is_alive()]


def play(folder: Path, seed: int, actions: int) -> dict[str, object]:
    """The whole of it: shop, window, actions, the end, and the store's own check."""
    dice, found, began = random.Random(seed), Found(), time.monotonic()
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "preferences"))
    app = make_application(["tillfold"])
    QDesktopServices.openUrl = lambda _: True  # the browser opens nothing
    shop = build(folder, dice)
    watch(found)
    before = set(threading.enumerate())
    monkey = Monkey(shop, dice, actions, found)
    monkey.run()
    scans = still_scans(monkey)
    monkey.window.close()
    app.sendPostedEvents()
    left = left_running(before)
    cameras = sum(not one.is_closed for one in shop.camera.opened)
    report = shop.tillfold.check()
    shop.tillfold.close()
    return {
        "seed": seed,
        "actions": sum(monkey.done.values()),
        "kinds": dict(monkey.done),
        "pages": dict(monkey.pages),
        "unexpected": [f"{what} after {trail}" for what, trail in found.unexpected.items()],
        "warnings": sorted(set(found.warnings)),
        "left_running": left,
        "cameras_left_open": cameras,
        "still_scans": scans,
        "entries": report.entries,
        "findings": [str(one) for one in report.findings],
        "seconds": round(time.monotonic() - began, 1),
    }


def main(arguments: list[str]) -> int:
    faulthandler.enable()
    limit_threads()
    with tempfile.TemporaryDirectory() as name:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TILLFOLD_DATA"):
            os.environ[variable] = name
        os.chdir(name)
        report = play(Path(name), int(arguments[0]), int(arguments[1]))
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
