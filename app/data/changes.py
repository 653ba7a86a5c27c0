"""Telling that the store has changed, whichever window, till or program of the business changed it.

How a database tells is its own (`sqlite.changes`, `postgres.changes`). What has changed is not said: whoever
is told reads again what is shown.
"""

import threading
from collections.abc import Callable
from typing import Protocol

STEP_S = 0.25
"""How long ending waits at most, and on SQLite how late a change may be told."""


class Watcher(Protocol):
    def changed(self, wait_s: float) -> bool:
        """Wait so long at most; whether the store was, or may have been, changed since it was asked last."""

    def close(self) -> None: ...


class Watch:
    """A thread that calls `told` soon after every change, several at once perhaps, until it is closed."""

    def __init__(self, watcher: Watcher, told: Callable[[], None]) -> None:
        self._watcher = watcher
        self._told = told
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="tillfold-changes", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the thread and wait for it; nothing is told afterwards. Once more does nothing."""
        self._ended.set()
        if self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        try:
            while not self._ended.is_set():
                if self._watcher.changed(STEP_S) and not self._ended.is_set():
                    self._told()
        finally:
            self._watcher.close()
