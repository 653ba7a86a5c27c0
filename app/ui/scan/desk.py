"""Starts and stops the scanning threads. At most one is in front; one that was stopped is waited for."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from app.ui.scan.camera import CameraThread, Kept, StackCameraThread
from app.ui.scan.pictures import PicturesThread
from app.ui.scan.pixels import pixels_of
from app.ui.scan.stack_files import StackFilesThread
from app.ui.scan.stack_watch import CardRead
from app.ui.scan.worker import ScanWorker
from app.ui.services import Services

if TYPE_CHECKING:
    from app.scan.frame import Frame, FrameSource


class ScanDesk(QObject):
    """What the scan page is connected to. Its signals come on the GUI thread, from the thread in front."""

    picture = Signal(object)  # Picture
    seen = Signal(object)  # Seen
    failed = Signal(object)  # the exception that ended it
    file_failed = Signal(object, object)  # path, Fault
    file_begun = Signal(int, str)  # how many came before it, and its name
    card_read = Signal(object)  # CardRead, of a stack
    controls_known = Signal(str, object)  # the camera's name, and its offers
    control_answered = Signal(str, str, str, bool)  # camera, control, value, and whether it was taken
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

    def start_camera(self, name: str | None, kept: Kept) -> None:
        """The camera of this name, or the first one where it is not there any more, set as it was kept."""
        source = partial(_open, self._services, name)
        self._start(CameraThread(self._services.scan_session, source, kept=kept))

    def start_cards(self, name: str | None, address: str, kept: Kept) -> None:
        """Cards that are to be sold, one after the other: their numbers and panels, until it is stopped."""
        source = (
            partial(self._services.open_stream, address) if address else partial(_open, self._services, name)
        )
        worker = CameraThread(self._services.card_session, source, kept=kept)
        worker.goes_on = True
        self._start(worker)

    def start_stream(self, address: str) -> None:
        self._start(CameraThread(self._services.scan_session, partial(self._services.open_stream, address)))

    def start_stack(self, name: str | None, address: str, kept: Kept) -> None:
        """Card after card from a camera of this computer, or from the one at an address."""
        source = (
            partial(self._services.open_stream, address) if address else partial(_open, self._services, name)
        )
        self._start(StackCameraThread(self._services.scan_session, source, kept=kept))

    def read_stack(self, paths: Sequence[Path]) -> None:
        """Every file is a card of the stack, or several."""
        self._start(StackFilesThread(self._services.scan_session, self._services.open_picture, paths))

    def read_image(self, image: QImage, name: str) -> None:
        """A picture that is no file, such as the clipboard's. `name` is what it is called."""
        frames = partial(_frames_of, image, name)
        self._start(PicturesThread(self._services.scan_session, frames, Path(name)))

    def read_picture(self, path: Path) -> None:
        self._start(PicturesThread(self._services.scan_session, self._services.open_picture, path))

    def choose(self, at: int, character: str) -> None:
        if self._front is not None:
            self._front.choose(at, character)

    def find_controls(self) -> None:
        """Ask the camera in front what of it can be set."""
        if isinstance(self._front, CameraThread):
            self._front.find_controls()

    def set_control(self, control: str, value: str) -> None:
        if isinstance(self._front, CameraThread):
            self._front.set_control(control, value)

    def set_view_size(self, size: QSize) -> None:
        self._view_size = size
        if self._front is not None:
            self._front.set_view_size(size)

    def stop(self) -> None:
        """The thread in front ends within one frame; nothing it still says is heard."""
        front, self._front = self._front, None
        if front is None:
            return
        front.stop()
        if front.isRunning():
            self._leaving.append(front)
        else:  # it ended long ago, or was never begun: nobody would tell of its end any more
            front.wait()

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
        worker.card_read.connect(self._pass_card)
        if isinstance(worker, CameraThread):
            worker.controls_known.connect(self._pass_controls)
            worker.control_answered.connect(self._pass_answer)
        if isinstance(worker, StackFilesThread):
            worker.file_failed.connect(self._pass_file_failure)
            worker.file_begun.connect(self._pass_file)
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

    def _pass_card(self, read: CardRead) -> None:
        if self.sender() is self._front:
            self.card_read.emit(read)

    def _pass_controls(self, name: str, offers: object) -> None:
        if self.sender() is self._front:
            self.controls_known.emit(name, offers)

    def _pass_answer(self, name: str, control: str, value: str, is_taken: bool) -> None:  # noqa: FBT001 - a slot
        if self.sender() is self._front:
            self.control_answered.emit(name, control, value, is_taken)

    def _pass_file(self, before: int, name: str) -> None:
        if self.sender() is self._front:
            self.file_begun.emit(before, name)

    def _pass_end(self) -> None:
        if self.sender() is self._front:
            self.ended.emit()


def _frames_of(image: QImage, name: str, _: Path) -> "Sequence[Frame]":
    from app.scan.frame import Frame  # on the scanning thread: numpy comes after the first paint

    return [Frame(pixels_of(image), subject=name)]


def _open(services: Services, name: str | None) -> "FrameSource":
    return services.open_camera(name if name in services.cameras() else None)
