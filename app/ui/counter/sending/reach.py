"""Whether the store answers: a small question every few seconds, off the GUI thread."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.background import Background, Job, Lane
from app.ui.services import Services

EVERY_MS = 3_000
_LATER_MS = 150
OVERDUE_MS = 2_000
"""A store that takes longer is as good as away: the clerk is told before the network gives up."""


class Reach(QObject):
    """`answered` carries the ms it took; `is_reachable` is so until an answer fails to come."""

    answered = Signal(float)
    changed = Signal()

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._background = services, background
        self.is_reachable = True
        self._job: Job | None = None
        self._next = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._next.timeout.connect(self.probe)
        self._overdue = QTimer(self, singleShot=True, interval=OVERDUE_MS)
        self._overdue.timeout.connect(self._miss)

    def start(self) -> None:
        self.stop()
        self.probe()

    def stop(self) -> None:
        self._next.stop()
        self._overdue.stop()
        if self._job is not None:
            self._job.drop()
            self._job = None

    def probe(self) -> None:
        """Ask now, or once the work is done that is under way: its answer says as much. The next question
        follows the answer."""
        if self._background.is_busy:
            self._next.start(_LATER_MS)
            return
        self._next.stop()
        self._overdue.start()
        self._job = self._background.ask(self._services.probe, self._hear, self._fail, lane=Lane.FREE)

    def watch(self, *, is_sending: bool) -> None:
        """An action is on its way: a store that is silent on it for so long is as good as away too."""
        if is_sending:
            self._overdue.start()
        else:
            self._overdue.stop()

    def _hear(self, ms: float) -> None:
        self._wait()
        self.answered.emit(ms)
        self._set(is_reachable=True)

    def _fail(self, _problem: Exception) -> None:
        self._wait()
        self._set(is_reachable=False)

    def _wait(self) -> None:
        self._overdue.stop()
        self._next.start(EVERY_MS)

    def _miss(self) -> None:
        """The question stays open: its answer says when the store is back."""
        self._set(is_reachable=False)

    def _set(self, *, is_reachable: bool) -> None:
        if is_reachable is not self.is_reachable:
            self.is_reachable = is_reachable
            self.changed.emit()
