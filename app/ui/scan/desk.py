"""Starts and stops the scanning threads. At most one is in front; one that was stopped is waited for."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal

from app.ui.scan.camera import CameraThread
from app.ui.scan.pictures import PicturesThread
from app.ui.scan.worker import ScanWorker
from app.ui.services import Services


class ScanDesk(QObject):
    """What the scan page is connected to. Its signals come on the GUI thread, from the thread in front."""

    picture = Signal(object)  # Picture
    seen = Signal(object)  # Seen
    failed = Signal(object)  # the exception that ended it
    file_failed = Signal(object, object)  # path, Fault
    ended = Signal()  # no frames are left, and no code is sure

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._front: ScanWorker | None = None
        self._leaving: list[ScanWorker] = []
        self._view_size = QSize(1280, 720)

    @property
    def is_scanning(self) -> bool:
        return self._front is not None

    def start_camera(self, name: str | None) -> None:
        open_source = partial(self._services.open_camera, name)
        self._start(CameraThread(self._services.scan_session, open_source))

    def read_pictures(self, paths: Sequence[Path]) -> None:
        self._start(PicturesThread(self._services.scan_session, self._services.open_picture, paths))

    def choose(self, at: int, character: str) -> None:
        if self._front is not None:
            self._front.choose(at, character)

    def set_view_size(self, size: QSize) -> None:
        self._view_size = size
        if self._front is not None:
            self._front.set_view_size(size)

    def stop(self) -> None:
        """The thread in front ends within one frame; nothing it still says is heard."""
        if self._front is not None:
            self._front.stop()
            self._leaving.append(self._front)
            self._front = None

    def shut_down(self) -> None:
        """Stop and wait: for the end of the window."""
        self.stop()
        for worker in self._leaving:
            worker.wait()
        self._leaving.clear()

    def _start(self, worker: ScanWorker) -> None:
        self.stop()
        self._front = worker
        worker.set_view_size(self._view_size)
        worker.picture_waits.connect(self._pass_picture)
        worker.observation_waits.connect(self._pass_observation)
        worker.failed.connect(self._pass_failure)
        worker.ended.connect(self._pass_end)
        worker.finished.connect(self._forget_finished)
        if isinstance(worker, PicturesThread):
            worker.file_failed.connect(self._pass_file_failure)
        self._start_when_free()

    def _start_when_free(self) -> None:
        """A camera can be opened only when the thread before has let go of it."""
        if self._front is not None and not self._leaving and not self._front.isRunning():
            self._front.start()

    def _forget_finished(self) -> None:
        for worker in [one for one in self._leaving if one.isFinished()]:
            worker.wait()
            self._leaving.remove(worker)
        if self._front is not None and not self._front.is_stopped:
            self._start_when_free()

    def _pass_picture(self) -> None:
        picture = self._front.take_picture() if self._front is not None else None
        if picture is not None:
            self.picture.emit(picture)

    def _pass_observation(self) -> None:
        seen = self._front.take_observation() if self._front is not None else None
        if seen is not None:
            self.seen.emit(seen)

    def _pass_failure(self, problem: Exception) -> None:
        if self.sender() is self._front:
            self.failed.emit(problem)

    def _pass_file_failure(self, path: Path, problem: Exception) -> None:
        if self.sender() is self._front:
            self.file_failed.emit(path, problem)

    def _pass_end(self) -> None:
        if self.sender() is self._front:
            self.ended.emit()
