"""The one bridge between the GUI thread and the workers: answers come back on the former, one at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from app.ui.messages import messages
from app.ui.qt_types import QtTypes

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")


_BETWEEN_MS = 1
"""Between two answers, so that keys and painting come in between. Not 0: such a timer waits for a moment in
which nothing else is to be done."""


class Lane(Enum):
    """STORE: everything that touches the store, one after the other. LOAD: imports of modules that name Qt,
    one after the other, once its types are made. FREE: the rest."""

    STORE = 1
    LOAD = 2
    FREE = 3


class Job:
    """One piece of work. `drop` says that its answer is not wanted any more."""

    def __init__(self, then: Callable[[T], None], otherwise: Callable[[Exception], None] | None) -> None:
        for answer in (then, otherwise):
            if answer is not None and not isinstance(getattr(answer, "__self__", None), QObject):
                raise TypeError("answers go to bound methods of QObjects, which may be gone by then")
        self._then, self._otherwise = then, otherwise
        self._dropped = False

    def drop(self) -> None:
        self._dropped = True

    def deliver(self, result: object, problem: Exception | None) -> None:
        """Call the answer, on the thread this is called on, unless nobody waits for it any more."""
        if self._dropped or not isValid(self._then.__self__):  # type: ignore[attr-defined]
            return
        if problem is None:
            self._then(result)  # type: ignore[arg-type]
        elif self._otherwise is not None:
            self._otherwise(problem)
        else:
            messages().show(problem)


class Background(QObject):
    """Runs work off the GUI thread. With `inline` it runs at once, for tests of widgets."""

    busy_changed = Signal(bool)
    _finished = Signal(object, object, object)

    def __init__(self, *, inline: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inline = inline
        self._waiting = 0
        self._is_shut = False
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._finished.connect(self._take_in, Qt.ConnectionType.QueuedConnection)
        self._answers: deque[tuple[Job, object, Exception | None]] = deque()
        self._next_answer = QTimer(self, interval=_BETWEEN_MS)
        self._next_answer.timeout.connect(self._deliver)
        self._types = QtTypes(self)
        self._types.made.connect(self._begin_loading)
        self._loads: list[tuple[Job, Callable[[], object]]] = []

    @property
    def is_busy(self) -> bool:
        return self._waiting > 0

    def ask(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.STORE,
    ) -> Job:
        """Do `work` on a worker thread, then call `then` with its result on the GUI thread.

        An exception goes to `otherwise`, without one to `messages`. Raises TypeError for answers that are not
        bound methods of QObjects; RuntimeError after `shutdown`.
        """
        job = Job(then, otherwise)
        if self._inline:
            job.deliver(*_outcome(work))
            return job
        if self._is_shut:
            raise RuntimeError("the workers have gone home")
        self._count(1)
        if lane is Lane.LOAD and not self._types.are_made:
            self._loads.append((job, work))
            self._types.make()
        else:
            self._lane(lane).submit(self._work, job, work)
        return job

    def shutdown(self, last: Callable[[], None] | None = None) -> None:
        """Wait for the store's work and do `last` in its lane; drop the rest. No answer comes afterwards."""
        if self._is_shut:
            return
        self._is_shut = True
        self._finished.disconnect(self._take_in)
        self._next_answer.stop()
        self._answers.clear()
        self._types.stop()
        for lane, executor in self._lanes.items():
            if lane is not Lane.STORE:  # what looks at the store from there is over before it is closed
                executor.shutdown(wait=True, cancel_futures=True)
        if self._inline and last is not None:
            last()
        elif last is not None:
            self._lane(Lane.STORE).submit(last)
        if Lane.STORE in self._lanes:
            self._lanes[Lane.STORE].shutdown(wait=True)

    def _begin_loading(self) -> None:
        loads, self._loads = self._loads, []
        for job, work in loads:
            if not self._is_shut:
                self._lane(Lane.LOAD).submit(self._work, job, work)

    def _lane(self, lane: Lane) -> ThreadPoolExecutor:
        """Its workers, made when they are first needed: the first paint needs none."""
        if lane not in self._lanes:
            self._lanes[lane] = _executor(lane)
        return self._lanes[lane]

    def _work(self, job: Job, work: Callable[[], T]) -> None:
        self._finished.emit(job, *_outcome(work))

    def _count(self, change: int) -> None:
        was = self.is_busy
        self._waiting += change
        if was is not self.is_busy:
            self.busy_changed.emit(self.is_busy)

    @Slot(object, object, object)
    def _take_in(self, job: Job, result: object, problem: Exception | None) -> None:
        if self._is_shut:
            return  # it was under way in the event loop when the workers were sent home
        self._answers.append((job, result, problem))
        if not self._next_answer.isActive():
            self._next_answer.start()

    @Slot()
    def _deliver(self) -> None:
        job, result, problem = self._answers.popleft()
        if not self._answers:
            self._next_answer.stop()
        self._count(-1)
        job.deliver(result, problem)


def _executor(lane: Lane) -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    workers = 2 if lane is Lane.FREE else 1
    return ThreadPoolExecutor(workers, thread_name_prefix=f"tillfold-{lane.name.lower()}")


def _outcome(work: Callable[[], object]) -> tuple[object, Exception | None]:
    """The result or the exception: the one broad catch of this bridge, which hands it to the person."""
    try:
        return work(), None
    except Exception as problem:
        return None, problem
