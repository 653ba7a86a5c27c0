"""Many files read one after the other, each picture and page in them a card of the stack."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.outcomes import Fault
from app.ui.scan.stack_watch import read_of
from app.ui.scan.worker import ScanWorker

if TYPE_CHECKING:
    from app.scan.frame import Frame
    from app.scan.session import ScanSession


class StackFilesThread(ScanWorker):
    """Goes on to the last file; stopping it ends it within one picture."""

    file_begun = Signal(int, str)  # how many came before it, and its name
    file_failed = Signal(object, object)  # the path, and the Fault that says why

    def __init__(
        self,
        open_session: "Callable[[], ScanSession]",
        open_picture: "Callable[[Path], Sequence[Frame]]",
        paths: Sequence[Path],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(open_session, parent)
        self.goes_on = True
        self._open_picture = open_picture
        self._paths = tuple(paths)

    def _work(self, session: "ScanSession") -> None:
        for before, path in enumerate(self._paths):
            if self.is_stopped:
                return
            self.file_begun.emit(before, path.name)
            self._read(session, path)
        if not self.is_stopped:
            self.ended.emit()

    def _read(self, session: "ScanSession", path: Path) -> None:
        try:
            frames = self._open_picture(path)
        except Fault as fault:
            self.file_failed.emit(path, fault)
            return
        for number, frame in enumerate(frames):
            if self.is_stopped:
                return
            one = replace(frame, subject=f"{path}#{number}")
            self._show(one)
            observation = self._observe(session, one)
            if not self.is_stopped:
                self.card_read.emit(read_of(observation, path.name))
