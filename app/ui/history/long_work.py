"""Something long that is done page by page on a worker: how far it is, and whether to go on."""

import threading

from PySide6.QtCore import QObject, Signal


class LongWork(QObject):
    """`progressed` carries how many movements were read. `goes_on` is called on the worker."""

    progressed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Not one page more."""
        self._stopped.set()

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def goes_on(self, done: int) -> bool:
        self.progressed.emit(done)
        return not self.is_stopped
