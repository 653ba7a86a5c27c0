"""What is sent, once: noted on the disk before, and where its answer was lost, asked for again with the same
key until it is known. What a window that is gone has left behind is the `aftermath`."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.counter.action_values import ActionNote
from app.outcomes import UNWRITABLE_FILE, Fault
from app.ui.background import Background
from app.ui.counter.day.services import OutboxServices
from app.ui.formats import now
from app.wallet.values import Actor


@dataclass(frozen=True, slots=True)
class Deed:
    """words: what it is ("Activate ···· 2468, €50.00, receipt 88-20417"), shown and noted on the disk, so
    never a code, PIN or password. work: does it, with the key it is given, under which the store keeps it for
    whoever sends it. then: told the answer, a refusal too; it may come after a lock, so it needs nothing but
    the answer and what was put into it."""

    words: str
    work: Callable[[str], Any]
    then: Callable[[Any], None]


class _Unsent(Exception):
    """It could not be noted, so it was not sent."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class Outbox(QObject):
    """At most one deed is under way or in doubt. Nothing here forgets one: a lock, another clerk, a lost
    connection find it as it was, until its answer is known; its note goes when somebody was told."""

    sending_changed = Signal()
    ended = Signal()
    """An answer came, or was lost, and whoever asked knows."""
    doubted = Signal(object)
    """The exception, each time an answer was lost."""
    unsent = Signal(object)
    """The fault for which it was not sent; the deed is no more, and its page is as it was."""

    def __init__(
        self, services: OutboxServices, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background = services, background
        self._deed: Deed | None = None
        self._note: ActionNote | None = None
        self._is_away = False
        self._is_under_way = self._is_noted = False
        self._late: list[tuple[Deed, ActionNote | None, object]] = []
        self.problem: Exception | None = None

    @property
    def deed(self) -> Deed | None:
        """What is under way or in doubt."""
        return self._deed

    @property
    def is_sending(self) -> bool:
        return self._is_under_way

    @property
    def is_in_doubt(self) -> bool:
        return self._deed is not None and self.problem is not None

    def send(self, deed: Deed, actor: Actor, till: str) -> bool:
        """Whether it was taken; not while another one is under way or in doubt. actor: who does it."""
        if self._deed is not None:
            return False
        key, at = self._services.new_key(), now().isoformat()
        self._deed, self.problem = deed, None
        self._note = ActionNote(key, deed.words, actor.account.id, till, at)
        self._ask()
        return True

    def again(self) -> None:
        """Ask for the answer in doubt, with its key."""
        if self.is_in_doubt and not self._is_under_way:
            self._ask()

    def set_away(self, *, is_away: bool) -> None:
        """Whether nobody is signed in: an answer that comes then waits for the next who is."""
        self._is_away = is_away
        while self._late and not self._is_away:
            self._tell(*self._late.pop(0))

    def _ask(self) -> None:
        if self._deed is not None and self._note is not None:
            self._is_under_way = True
            self.sending_changed.emit()
            send = partial(self._send, self._deed, self._note, is_in_doubt=self.is_in_doubt)
            self._background.ask(send, self._answered, self._fail)

    def _send(self, deed: Deed, note: ActionNote, *, is_in_doubt: bool) -> Any:
        """On a worker. Nothing is sent that was never noted; what is in doubt is never taken for unsent."""
        if not self._is_noted:
            self._note_down(note, is_in_doubt=is_in_doubt)
        return deed.work(note.key)

    def _note_down(self, note: ActionNote, *, is_in_doubt: bool) -> None:
        try:
            self._services.note_action(note)
        except Fault as fault:
            if fault.outcome is UNWRITABLE_FILE and not is_in_doubt:
                raise _Unsent(fault) from fault
            raise
        self._is_noted = True

    def _answered(self, answer: object) -> None:
        deed, note = self._end()
        self.sending_changed.emit()
        if deed is None:
            return
        if self._is_away:
            self._late.append((deed, note, answer))
        else:
            self._tell(deed, note, answer)
        self.ended.emit()

    def _tell(self, deed: Deed, note: ActionNote | None, answer: object) -> None:
        deed.then(answer)
        if note is not None:
            self._background.ask(partial(self._services.forget_action, note.key), self._forgotten)

    def _forgotten(self, _: None) -> None:
        """The note is gone; one that could not be taken away tells the answer again at the next start."""

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, _Unsent):
            self._end()
            self.sending_changed.emit()
            self.unsent.emit(problem.fault)
        else:
            self.problem, self._is_under_way = problem, False
            self.sending_changed.emit()
            self.doubted.emit(problem)
        self.ended.emit()

    def _end(self) -> tuple[Deed | None, ActionNote | None]:
        deed, note = self._deed, self._note
        self._deed, self._note, self.problem = None, None, None
        self._is_under_way = self._is_noted = False
        return deed, note
