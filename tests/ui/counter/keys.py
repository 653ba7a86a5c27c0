"""Keys for the counter's tests: a scripted scanner that is a keyboard, and a person who types.

Every key is sent with the time it was pressed at, so that no test waits for fingers.
"""

from collections.abc import Iterable, Sequence
from itertools import count

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.counter.pane import CounterPane

_NAMED = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x1b": Qt.Key.Key_Escape}
PERSON_MS = 140
"""How long a person takes for a key; so long that a run of keys never looks like a scan."""


class Keyboard:
    """What stands before a till: its keys go to the input, wherever the focus is."""

    def __init__(self, pane: CounterPane) -> None:
        self._pane = pane
        self.now_ms = 1_000

    def press(self, char: str, after_ms: int) -> None:
        self.now_ms += after_ms
        self.send(char, self.now_ms)

    def send(self, char: str, at_ms: int) -> None:
        key = _NAMED.get(char) or Qt.Key(ord(char.upper()))
        text = "" if char == "\x1b" else char
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(at_ms)
            QApplication.sendEvent(self._pane.board.entry, event)

    def type(self, text: str) -> int:
        """As a person does; "\\n" is Enter. Returns how many keys that was."""
        self.now_ms += 1_000
        for char in text:
            self.press(char, PERSON_MS)
        return len(text)

    def scan(self, text: str, *, gap_ms: int = 8, prefix: str = "", suffix: str = "\n") -> None:
        """One burst."""
        self.now_ms += 1_000
        for char in f"{prefix}{text}{suffix}":
            self.press(char, gap_ms)

    def scan_broken(self, text: str, at: int, *, stop_ms: int, gap_ms: int = 8) -> None:
        """A burst that stops for so long behind its first `at` characters."""
        self.now_ms += 1_000
        for place, char in enumerate(f"{text}\n"):
            self.press(char, stop_ms if place == at else gap_ms)

    def scan_at_once(self, one: str, other: str, *, gap_ms: int = 8, later_ms: int = 4) -> None:
        """Two scanners, the second a little later: their keys come mixed."""
        self.now_ms += 1_000
        begun = self.now_ms
        for at_ms, char in sorted((*_timed(one, begun, gap_ms), *_timed(other, begun + later_ms, gap_ms))):
            self.send(char, at_ms)
            self.now_ms = at_ms


def _timed(text: str, begun_ms: int, gap_ms: int) -> Iterable[tuple[int, str]]:
    return zip(count(begun_ms, gap_ms), f"{text}\n", strict=False)


def press_key(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """A key that is no text, such as F8, at whatever has the focus."""
    from PySide6.QtTest import QTest

    holder = QApplication.focusWidget() or window
    QTest.keyClick(holder, key, modifier or Qt.KeyboardModifier.NoModifier)


def texts(pane: CounterPane, *names: str) -> Sequence[str]:
    """What the labels of these names say."""
    return [str(child(pane, name).property("text")) for name in names]


def child(pane: QWidget, name: str) -> QWidget:
    """The one of this name that is on the page: those of the page before are hidden, and there until Qt has
    thrown them away."""
    found = pane.findChildren(QWidget, name)
    assert found, f"there is no {name}"
    return ([one for one in found if not one.isHidden()] or found)[-1]
