"""The live camera: one thread takes frames, the other looks at the newest of them."""

import threading
from collections import deque
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.scan.stack_watch import StackWatch
from app.ui.scan.worker import ScanWorker

if TYPE_CHECKING:
    from app.scan.frame import Frame, FrameSource
    from app.scan.session import Observation, ScanSession

    Wish = Callable[[FrameSource], None]

_PATIENCE_S = 1.0
Kept = Mapping[str, Mapping[str, str]]
"""By the camera's name, what its controls were set to, each by its own name."""


class CameraThread(ScanWorker):
    """Reading a card takes longer than a frame lasts, so frames are taken beside it: the view stays live.

    kept: what cameras are set to before their first frame.
    """

    controls_known = Signal(str, object)  # the camera's name, and its offers
    control_answered = Signal(str, str, str, bool)  # camera, control, value, and whether it was taken

    def __init__(
        self,
        open_session: "Callable[[], ScanSession]",
        open_source: "Callable[[], FrameSource]",
        parent: QObject | None = None,
        *,
        kept: Kept | None = None,
    ) -> None:
        super().__init__(open_session, parent)
        self._open_source = open_source
        self._kept = kept or {}
        self._wishes: deque[Wish] = deque()

    def find_controls(self) -> None:
        """Ask which controls the camera has; between two frames, since finding out tries them."""
        self._wishes.append(self._tell_controls)

    def set_control(self, control: str, value: str) -> None:
        self._wishes.append(partial(self._set_control, control, value))

    def _tell_controls(self, source: "FrameSource") -> None:
        from app.scan.frame import Adjustable  # on the scanning thread: numpy comes after the first paint

        offers = source.controls() if isinstance(source, Adjustable) else ()
        self.controls_known.emit(source.name, offers)

    def _set_control(self, control: str, value: str, source: "FrameSource") -> None:
        self.control_answered.emit(source.name, control, value, _set(source, control, value))

    def _work(self, session: "ScanSession") -> None:
        source = self._open_source()
        for control, value in self._kept.get(source.name, {}).items():
            _set(source, control, value)
        taker = threading.Thread(target=self._take_frames, args=[source], name="camera")
        taker.start()
        try:
            self._serve(session)
            if not self.is_stopped:
                self.ended.emit()
                self._serve(session)  # the camera is gone, but what it saw can still be decided
        finally:
            self.stop()
            taker.join(_PATIENCE_S)
            if taker.is_alive():
                source.close()  # a driver that hangs in a read is let go from outside
                taker.join()

    def _take_frames(self, source: "FrameSource") -> None:
        # A funnel like run(): a camera that is pulled out raises in here.
        try:
            for frame in source:
                if self.is_stopped:
                    break
                self._show(frame)
                self._inbox.put(frame, wait=not source.is_live)
                while self._wishes:
                    self._wishes.popleft()(source)
        except Exception as error:
            if not self.is_stopped:
                self.failed.emit(error)
                self.stop()
        finally:
            source.close()
            self._inbox.end()


class StackCameraThread(CameraThread):
    """The same camera for card after card: each is told once, and it goes on until it is stopped."""

    def __init__(
        self,
        open_session: "Callable[[], ScanSession]",
        open_source: "Callable[[], FrameSource]",
        parent: QObject | None = None,
        *,
        kept: Kept | None = None,
    ) -> None:
        super().__init__(open_session, open_source, parent, kept=kept)
        self.goes_on = True
        self._watch = StackWatch()

    def _observe(self, session: "ScanSession", frame: "Frame") -> "Observation":
        observation = super()._observe(session, frame)
        for read in self._watch.take(observation):
            self.card_read.emit(read)
        return observation


def _set(source: "FrameSource", control: str, value: str) -> bool:
    """Whether the camera has such a control and took it."""
    from app.scan.frame import Adjustable, Control

    return isinstance(source, Adjustable) and control in list(Control) and source.set(Control(control), value)
