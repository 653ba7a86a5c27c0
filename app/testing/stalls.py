"""Tells how long the window's thread kept a person waiting: a heartbeat on it, and how late it came."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 8


class StallWatch(QObject):
    """Beats on the thread it was made on. A beat that comes late was kept waiting by something else there.

    late_ms: how late each beat came. busy_ms: what of the time before it this thread itself had worked, which
    does not depend on what else the computer is doing.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.late_ms: list[float] = []
        self.busy_ms: list[float] = []
        self._expected_s = self._worked_s = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.late_ms.clear()
        self.busy_ms.clear()
        self._wait()

    def stop(self) -> None:
        self._timer.stop()

    def _wait(self) -> None:
        self._expected_s = time.perf_counter() + BEAT_MS / 1000
        self._worked_s = time.thread_time()
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        self.late_ms.append(max((time.perf_counter() - self._expected_s) * 1000, 0.0))
        self.busy_ms.append((time.thread_time() - self._worked_s) * 1000)
        self._wait()


def percentile(values: Sequence[float], percent: float) -> float:
    """The value under which so many percent lie; 0 where there is none."""
    ranked = sorted(values)
    return ranked[min(int(len(ranked) * percent / 100), len(ranked) - 1)] if ranked else 0.0
