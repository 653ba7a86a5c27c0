"""Notices that nobody has touched keyboard or mouse for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from app.ui.preferences import WindowPreferences

_LOOK_EVERY_MS = 5_000
_INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


def wanted_s() -> float:
    """How long this computer's people want the window to wait."""
    return WindowPreferences().lock_minutes * 60.0


class IdleWatch(QObject):
    """Emits `idle` once when nothing came for `after_s` seconds of `clock`, while it is running: asked anew
    at every look, since it may be changed meanwhile.

    Watches the native window it is given with `watch`: one object, not every event of the application.
    """

    idle = Signal()

    def __init__(
        self,
        parent: QObject,
        *,
        after_s: Callable[[], float] = wanted_s,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._after_s, self._clock = after_s, clock
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, window: QObject) -> None:
        window.installEventFilter(self)

    def start(self) -> None:
        self.touch()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._clock()

    def look(self) -> None:
        if self._timer.isActive() and self._clock() - self._last >= self._after_s():
            self.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.touch()
        return False
