"""Picture files, read one after the other until one shows a code for sure."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.outcomes import Fault
from app.ui.scan.worker import ScanWorker

if TYPE_CHECKING:
    from app.scan.frame import Frame
    from app.scan.session import Observation, ScanSession


class PicturesThread(ScanWorker):
    """The first sure code is taken. Without one, the picture with the best guess is shown with its doubts."""

    file_failed = Signal(object, object)  # the path, and the Fault that says why

    def __init__(
        self,
        open_session: "Callable[[], ScanSession]",
        open_picture: "Callable[[Path], Sequence[Frame]]",
        paths: Sequence[Path],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(open_session, parent)
        self._open_picture = open_picture
        self._paths = tuple(paths)
        self._best: tuple[int, Frame] | None = None

    def _work(self, session: "ScanSession") -> None:
        for path in self._paths:
            for frame in self._frames_of(path):
                if self.is_stopped:
                    return
                self._show(frame)
                self._remember(frame, self._observe(session, frame))
        if self.is_stopped:
            return
        self._return_to_best(session)
        self.ended.emit()
        self._serve(session)

    def _frames_of(self, path: Path) -> "Sequence[Frame]":
        try:
            frames = self._open_picture(path)
        except Fault as fault:
            self.file_failed.emit(path, fault)
            return []
        # The same name may stand in two folders, and two cards must never be fused into one.
        return [replace(frame, subject=f"{path}#{number}") for number, frame in enumerate(frames)]

    def _remember(self, frame: "Frame", observation: "Observation") -> None:
        score = sum(cell.certainty == "certain" for cell in observation.cells)
        if self._best is None or score > self._best[0]:
            self._best = score, frame

    def _return_to_best(self, session: "ScanSession") -> None:
        if self._best is not None and self._best[1] is not self._frame:
            self._show(self._best[1])
            self._observe(session, self._best[1])
