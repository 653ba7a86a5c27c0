"""A mailbox of one: only the newest item is kept, and its owner is woken once, however fast items arrive."""

import threading
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Mailbox(Generic[Item]):
    """Between two threads. A queue of one signal per frame froze windows for seconds; this cannot grow."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._item: Item | None = None

    def put(self, item: Item) -> bool:
        """Replace what lies there. True when the box was empty, and its owner has to be told."""
        with self._lock:
            was_empty = self._item is None
            self._item = item
            return was_empty

    def take(self) -> Item | None:
        with self._lock:
            item, self._item = self._item, None
            return item
