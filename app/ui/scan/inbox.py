"""What lies before the scanning thread: the newest frame, and what the person asked for in the meantime."""

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.scan.frame import Frame
    from app.scan.session import ScanSession

    Order = Callable[[ScanSession], None]


class Inbox:
    """Filled by the reading thread and the window, emptied by the scanning one. Orders go before frames."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._frame: Frame | None = None
        self._orders: deque[Order] = deque()
        self._is_closed = False
        self._has_ended = False

    @property
    def is_closed(self) -> bool:
        return self._is_closed

    def put(self, frame: "Frame", *, wait: bool) -> None:
        """Leave a frame; a newer one takes its place, or waits until it was taken (`wait`)."""
        with self._changed:
            self._frame = frame
            self._changed.notify_all()
            if wait:
                self._changed.wait_for(lambda: self._is_closed or self._frame is not frame)

    def order(self, order: "Order") -> None:
        with self._changed:
            self._orders.append(order)
            self._changed.notify_all()

    def end(self) -> None:
        """No more frames will come; orders still may."""
        with self._changed:
            self._has_ended = True
            self._changed.notify_all()

    def close(self) -> None:
        """Wake everybody who waits here: the work is over."""
        with self._changed:
            self._is_closed = True
            self._frame = None
            self._changed.notify_all()

    def next(self) -> "Order | Frame | None":
        """The next order or frame, waiting for it; None once the frames have ended or the box is closed."""
        with self._changed:
            self._changed.wait_for(self._has_something)
            if self._is_closed:
                return None
            if self._orders:
                return self._orders.popleft()
            frame, self._frame = self._frame, None
            if frame is None:
                self._has_ended = False
            self._changed.notify_all()
            return frame

    def _has_something(self) -> bool:
        return bool(self._is_closed or self._orders or self._frame is not None or self._has_ended)
