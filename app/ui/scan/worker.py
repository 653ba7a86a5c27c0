"""The scanning thread: frames in, at most one waiting picture and one waiting observation out.

What a camera and a pile of pictures have in common lives here; where their frames come from lives beside it.
"""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QThread, Signal

from app.ui.scan.inbox import Inbox
from app.ui.scan.mailbox import Mailbox
from app.ui.scan.pixels import glare_hatching, image_of
from app.ui.scan.seen import Picture, Seen
from app.ui.scan.sharpest import SharpestPictures

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.scan.frame import Frame
    from app.scan.session import Observation, ScanSession

log = logging.getLogger(__name__)

_FIRST_VIEW = QSize(1280, 720)
_KEEP = Qt.AspectRatioMode.KeepAspectRatio


class ScanWorker(QThread):
    """Runs one ScanSession over the frames of one source, until it is sure, stopped, or out of frames.

    With `goes_on` it is never sure enough: the next card of a stack may come.
    """

    picture_waits = Signal()  # take_picture() has one; not sent again before it was taken
    observation_waits = Signal()  # take_observation() has one
    failed = Signal(object)  # the exception that ended the work
    ended = Signal()  # no frames are left, and no code is sure
    card_read = Signal(object)  # CardRead: one of a stack

    def __init__(self, open_session: "Callable[[], ScanSession]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_session = open_session
        self.goes_on = False
        self._pictures: Mailbox[Picture] = Mailbox()
        self._observations: Mailbox[Seen] = Mailbox()
        self._inbox = Inbox()
        self._view_size = _FIRST_VIEW
        self._frame: Frame | None = None
        self._sharpest = SharpestPictures()

    def set_view_size(self, size: QSize) -> None:
        """How large pictures are shown, in physical pixels."""
        self._view_size = QSize(size)

    def take_picture(self) -> Picture | None:
        return self._pictures.take()

    def take_observation(self) -> Seen | None:
        return self._observations.take()

    def choose(self, at: int, character: str) -> None:
        """A person decided a doubt; the answer comes as an observation."""
        self._inbox.order(partial(self._choose, at, character))

    def stop(self) -> None:
        """Ask the thread to end. It does so within one frame; wait() waits for it."""
        self._inbox.close()

    @property
    def is_stopped(self) -> bool:
        return self._inbox.is_closed

    def run(self) -> None:
        # A funnel: whatever breaks in here is shown in the window instead of ending the program.
        try:
            self._work(self._open_session())
        except Exception as error:
            log.info("scanning ended: %s", type(error).__name__)
            if not self.is_stopped:
                self.failed.emit(error)

    def _work(self, session: "ScanSession") -> None:
        raise NotImplementedError

    def _serve(self, session: "ScanSession") -> None:
        """Work off orders and frames until they end or the code is sure."""
        while (item := self._inbox.next()) is not None:
            if callable(item):
                item(session)
            else:
                self._observe(session, item)

    def _observe(self, session: "ScanSession", frame: "Frame") -> "Observation":
        self._frame = frame
        observation = session.observe(frame)
        self._publish(observation)
        return observation

    def _choose(self, at: int, character: str, session: "ScanSession") -> None:
        try:
            observation = session.choose(at, character)
        except ValueError:
            return  # another card lies there by now, which has no such doubt
        self._publish(observation)

    def _publish(self, observation: "Observation") -> None:
        if self.is_stopped or self._frame is None:
            return
        observation = self._sharpest.applied(observation)
        if observation.code is not None and not self.goes_on:
            self._inbox.close()  # the first sure code stands: nothing that comes later may replace it
        height, width = self._frame.pixels.shape[:2]
        size = QSize(width, height)
        glare = glare_hatching(_glare_in_the_way(observation), size.scaled(self._view_size, _KEEP))
        if self._observations.put(Seen(observation, size, glare, self._frame.subject)):
            self.observation_waits.emit()

    def _show(self, frame: "Frame") -> None:
        height, width = frame.pixels.shape[:2]
        picture = Picture(image_of(frame.pixels, self._view_size), QSize(width, height))
        if self._pictures.put(picture):
            self.picture_waits.emit()


def _glare_in_the_way(observation: "Observation") -> "NDArray[np.float32] | None":
    """The glare, when it takes characters of the code. White paper shines too, and hides nothing."""
    is_in_the_way = any(problem.kind == "glare" for problem in observation.problems)
    return observation.glare if is_in_the_way else None
