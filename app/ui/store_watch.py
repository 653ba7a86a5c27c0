"""Hears of changes of the store by other windows and tills, and tells the window of them, not too often."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.background import Background

if TYPE_CHECKING:
    from app.ui.services import Services, Watch

_PAUSE_MS = 200
"""Changes of so long are told as one: a busy till makes several a second."""


class StoreWatch(QObject):
    """`changed` soon after anybody changed the store, from the first `begin` until `close`."""

    changed = Signal()
    _told = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._is_begun = False
        self._watch: Watch | None = None  # made and closed in the store's lane alone
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._told.connect(self._wait)

    def begin(self, services: Services) -> None:
        """Where changes cannot be heard of, the fault is shown once, and F5 still refreshes."""
        if not self._is_begun:
            self._is_begun = True
            self._background.ask(partial(self._open, services), self._opened)

    def close(self) -> None:
        """Hear no more. Called in the store's lane, before the store is closed."""
        if self._watch is not None:
            self._watch.close()
            self._watch = None

    def _open(self, services: Services) -> None:
        self._watch = services.watch(self._told.emit)

    def _opened(self, _: None) -> None:
        """Nothing is to be shown for it."""

    def _wait(self) -> None:
        if not self._pause.isActive():
            self._pause.start()
