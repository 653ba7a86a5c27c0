"""Sends changes of staff and stores, one at a time: the same again, after a lost answer, by the same key."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.outcomes import Refused
from app.ui.background import Background, Job
from app.ui.messages import Message
from app.ui.request_key import RequestKey
from app.ui.services import Services
from app.wallet.values import Actor

Send = Callable[[Actor, str], object]
"""Does it for the actor, under the key."""
Tell = Callable[[object], Message | None]
"""What is said of the answer; None where a page of its own says it."""


class Deeds(QObject):
    """`done` carries what was done, `failed` why it was not."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self.services = services
        self._background = background
        self._actor: Actor | None = None
        self._key = RequestKey(services.new_key)
        self._tell: Tell | None = None
        self._job: Job | None = None

    @property
    def actor(self) -> Actor | None:
        return self._actor

    def show_actor(self, actor: Actor | None) -> None:
        self._actor = actor
        self._tell = None
        self._key.forget()
        if self._job is not None:
            self._job.drop()

    def send(self, asked: object, send: Send, tell: Tell) -> None:
        """asked: what tells this change from any other; it is remembered until its answer is known."""
        if self._actor is None:
            return
        self._tell = tell
        actor, key = self._actor, self._key.of(asked)
        self._job = self._background.ask(lambda: send(actor, key), self._take, self._fail)

    def _take(self, answer: object) -> None:
        self._key.forget()
        if isinstance(answer, Refused):
            self.failed.emit(answer)
            return
        message = self._tell(answer) if self._tell is not None else None
        if message is not None:
            self.done.emit(message)

    def _fail(self, problem: Exception) -> None:
        self.failed.emit(problem)
