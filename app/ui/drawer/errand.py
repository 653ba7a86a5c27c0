"""Something that is done with the drawer on pages of its own, until it is done or given up."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.background import Background, Job, Lane
from app.ui.messages import Message
from app.ui.request_key import RequestKey
from app.ui.services import Services
from app.wallet.values import Actor

T = TypeVar("T")


class Errand(QObject):
    """`page_wanted` carries a page and the line under the pane's title. `done` leads back to the list, with
    a `Message` for it or None. `changed` when the store was."""

    page_wanted = Signal(QWidget, str)
    done = Signal(object)
    changed = Signal()

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services, self.background = services, background
        self.actor: Actor | None = None
        self._jobs: list[Job] = []
        self._key = RequestKey(services.new_key)

    def set_actor(self, actor: Actor | None) -> None:
        self.forget()
        self.actor = actor

    def forget(self) -> None:
        """Nobody waits for an answer any more, and nothing secret stays on a page."""
        for job in self._jobs:
            job.drop()
        self._jobs = []
        self.answered()

    def look_away(self, page: QWidget | None) -> None:
        """Another pane is in front now, and this page of the drawer stays behind it."""

    def key_for(self, *request: object) -> str:
        """The same key for the same request until it was answered: sent twice, it is done once."""
        return self._key.of(request)

    def answered(self) -> None:
        """The next request is a new one, even if it asks for the same."""
        self._key.forget()

    def ask(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.STORE,
    ) -> None:
        self._jobs = [*self._jobs[-4:], self.background.ask(work, then, otherwise, lane=lane)]

    def leave(self) -> None:
        """Given up: nothing is said."""
        self.forget()
        self.done.emit(None)

    def end(self, message: Message | None = None) -> None:
        """Done, and the store changed."""
        self.forget()
        self.changed.emit()
        self.done.emit(message)
