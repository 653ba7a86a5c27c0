"""When Python collects what only cycles hold: on the window's thread, between two events, and never else.

Left to itself Python collects in whichever thread has just made an object, in the middle of anything. A
widget that only a cycle held was then destroyed while Qt was telling it of an event, or by a thread that is
not the window's, and the process died of SIGSEGV (the remedy is that of calibre's author, long in use there).
"""

import gc

from PySide6.QtCore import QObject, QThread, QTimer

_LOOKS_EACH_MS = 250
"""Short enough that little has gathered: a look that finds nothing to do costs some microseconds."""


class Collector(QObject):
    """From when it is made until it is stopped nothing else collects. `parent` is the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOKS_EACH_MS)

    def look(self) -> None:
        """Collect the oldest generation that is full, as Python itself would. Not from within a menu or a
        dialog: the event that opened it is still under way."""
        if QThread.currentThread().loopLevel() > 1:
            return
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [generation for generation, (count, most) in enumerate(counts) if 0 < most < count]
        if full:
            gc.collect(full[-1])

    def leave_out(self) -> None:
        """What is there now stays for as long as the window: it is not gone through again. A whole collection
        takes 80 ms and more with it, and under 1 ms without."""
        gc.freeze()

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
