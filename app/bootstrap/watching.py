"""A watch over the store's changes that outlasts a store which is closed and opened again in between."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.data.changes import Watch
    from app.data.store import Store


class KeptWatch:
    """`told` is called as long as it is begun and not closed."""

    def __init__(self, told: Callable[[], None]) -> None:
        self._told = told
        self._watch: Watch | None = None
        self._is_closed = False

    def begin(self, store: "Store") -> None:
        """Hear of this store from now on, unless nobody wants to any more. Raises Fault."""
        if not self._is_closed:
            self._watch = store.changes(self._told)

    def pause(self) -> None:
        """Hear nothing before the next `begin`; waits until that is so."""
        if self._watch is not None:
            self._watch.close()
            self._watch = None

    def close(self) -> None:
        self._is_closed = True
        self.pause()
