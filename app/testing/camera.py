"""A camera that a test or the demo drives: live, newest frame only; can stall, end and be pulled out."""

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from enum import Enum, auto

import numpy as np

from app.outcomes import MISSING_ON_THIS_MACHINE, Fault
from app.scan.frame import Frame, Pixels

FRAME_S = 1 / 15


class _State(Enum):
    RUNNING = auto()
    STALLED = auto()
    ENDED = auto()
    UNPLUGGED = auto()
    CLOSED = auto()


class ScriptedCamera:
    """Shows what it is told to, to one taker; may be driven from any thread.

    Like a webcam it looks at something all the time: when nothing new is shown within a frame's time, the
    taker gets the last picture again, at first a dark one. Time in its frames is counted, not measured.
    """

    is_live = True

    def __init__(self, pictures: Iterable[Pixels] = (), *, name: str = "Practice camera") -> None:
        self.name = name
        self.taken = 0
        self.dropped = 0
        self._waiting = deque(pictures)
        self._seen: Pixels = np.zeros((720, 1280, 3), np.uint8)
        self._state = _State.RUNNING
        self._changed = threading.Condition()

    def show(self, picture: Pixels) -> None:
        """Hold something before the camera now; what was not taken before is dropped."""
        with self._changed:
            self.dropped += len(self._waiting)
            self._waiting.clear()
            self._waiting.append(picture)
            self._changed.notify_all()

    def play(self, pictures: Iterable[Pixels]) -> None:
        """Show pictures one after the other, each once it is asked for."""
        with self._changed:
            self._waiting.extend(pictures)
            self._changed.notify_all()

    def stall(self) -> None:
        """Give nothing any more until `resume`: the taker waits, as with a driver that hangs."""
        self._become(_State.STALLED)

    def resume(self) -> None:
        self._become(_State.RUNNING)

    def end(self) -> None:
        """Stop after what still waits."""
        self._become(_State.ENDED)

    def unplug(self) -> None:
        """The next look raises Fault(MISSING_ON_THIS_MACHINE)."""
        self._become(_State.UNPLUGGED)

    def close(self) -> None:
        self._become(_State.CLOSED)

    @property
    def is_closed(self) -> bool:
        return self._state is _State.CLOSED

    def wait_until_taken(self, count: int, timeout_s: float = 10.0) -> bool:
        """Wait until `count` frames in all were taken; False when that took too long."""
        with self._changed:
            return self._changed.wait_for(lambda: self.taken >= count, timeout_s)

    def __iter__(self) -> Iterator[Frame]:
        while (frame := self._next()) is not None:
            yield frame

    def _next(self) -> Frame | None:
        with self._changed:
            self._changed.wait_for(self._has_news, FRAME_S)
            self._changed.wait_for(lambda: self._state is not _State.STALLED)
            if self._state is _State.UNPLUGGED:
                raise Fault(
                    MISSING_ON_THIS_MACHINE,
                    what="The camera",
                    how="The camera was unplugged. Plug it in, or open a picture of the card.",
                )
            if self._state is _State.CLOSED or (self._state is _State.ENDED and not self._waiting):
                return None
            if self._waiting:
                self._seen = self._waiting.popleft()
            self.taken += 1
            self._changed.notify_all()
            return Frame(self._seen, at_s=self.taken * FRAME_S)

    def _has_news(self) -> bool:
        return bool(self._waiting) or self._state is not _State.RUNNING

    def _become(self, state: _State) -> None:
        with self._changed:
            if self._state is not _State.CLOSED:
                self._state = state
            self._changed.notify_all()
