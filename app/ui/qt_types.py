"""Every type of Qt made on the GUI thread, a little at a time, before a worker imports what names one.

PySide makes the Python side of a type when it is first named, and the table of the types still to come is
not guarded: two threads that each name a new one end the process. It happened in one of 30 starts of ten
windows at once on two cores, while two workers imported panes.
"""

from collections.abc import Iterator
from importlib import import_module
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE_S = 0.004
"""All 890 take 0.15 s on a quiet core, the longest of those that a first paint leaves 7 ms."""
_MODULES = (
    "QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtPrintSupport",
    "QtOpenGL", "QtOpenGLWidgets", "QtTest",
)  # fmt: skip
"""Those that the window imports, and in the last line those that pyqtgraph does: a type that Qt hands over is
looked for among the types to come of all modules that are there."""


class QtTypes(QObject):
    """`made` comes once, from the event loop, when every type is there."""

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.are_made = False
        self._left: Iterator[object] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make_some)

    def make(self) -> None:
        """Begin, unless it was begun."""
        if self._left is None:
            self._left = _name_all()
            self._timer.start()

    def stop(self) -> None:
        """Leave the rest unmade."""
        self._timer.stop()

    def _make_some(self) -> None:
        until = perf_counter() + _SLICE_S
        for _ in self._left or ():
            if perf_counter() >= until:
                return
        self._timer.stop()
        self.are_made = True
        self.made.emit()


def _name_all() -> Iterator[object]:
    for name in _MODULES:
        yield (module := import_module(f"PySide6.{name}"))
        for kind in dir(module):
            yield getattr(module, kind)
