"""A picture file, its pages or attachments read one after the other until one shows a code for sure."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.scan.worker import ScanWorker

if TYPE_CHECKING:
    from app.scan.frame import Frame
    from app.scan.session import Observation, ScanSession


class PicturesThread(ScanWorker):
    """The first sure code is taken. Without one, the picture with the best guess is shown with its doubts."""

    def __init__(
        self,
        open_session: "Callable[[], ScanSession]",
        open_picture: "Callable[[Path], Sequence[Frame]]",
        path: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(open_session, parent)
        self._open_picture = open_picture
        self._path = path
        self._best: tuple[int, Frame] | None = None

    def _work(self, session: "ScanSession") -> None:
        # The same name may stand in two folders, and two cards must never be fused into one.
        for number, frame in enumerate(self._open_picture(self._path)):
            if self.is_stopped:
                return
            page = replace(frame, subject=f"{self._path}#{number}")
            self._show(page)
            self._remember(page, self._observe(session, page))
        if self.is_stopped:
            return
        self._return_to_best(session)
        self.ended.emit()
        self._serve(session)

    def _remember(self, frame: "Frame", observation: "Observation") -> None:
        score = sum(cell.certainty == "certain" for cell in observation.cells)
        if self._best is None or score > self._best[0]:
            self._best = score, frame

    def _return_to_best(self, session: "ScanSession") -> None:
        if self._best is not None and self._best[1] is not self._frame:
            self._show(self._best[1])
            self._observe(session, self._best[1])
