"""The live camera: one thread takes frames, the other looks at the newest of them."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.scan.worker import ScanWorker

if TYPE_CHECKING:
    from app.scan.frame import FrameSource
    from app.scan.session import ScanSession


_PATIENCE_S = 1.0


class CameraThread(ScanWorker):
    """Reading a card takes longer than a frame lasts, so frames are taken beside it: the view stays live."""

    def __init__(
        self,
        open_session: "Callable[[], ScanSession]",
        open_source: "Callable[[], FrameSource]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(open_session, parent)
        self._open_source = open_source

    def _work(self, session: "ScanSession") -> None:
        source = self._open_source()
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
        except Exception as error:
            if not self.is_stopped:
                self.failed.emit(error)
                self.stop()
        finally:
            source.close()
            self._inbox.end()
