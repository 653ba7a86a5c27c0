"""What became of the actions that were under way when a window of this computer stopped: killed, or without
power. The store is asked by their keys as soon as somebody works here, and the answer is told."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.counter.action_values import ActionNote, Became
from app.outcomes import Refused
from app.ui.counter.desk import Desk
from app.ui.counter.sending.aftermath_words import aftermath_answer
from app.ui.counter.values import Answer


class Aftermath(QObject):
    """`told` carries the answer, once; `changed` when something turned out to be open, or is no more. Where
    the store does not answer, `look` asks once more."""

    told = Signal(Answer)
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open: list[ActionNote] = []
        self._known: list[tuple[ActionNote, Became]] = []
        self._is_asking = self._has_found = False

    @property
    def is_open(self) -> bool:
        return bool(self._open)

    def look(self) -> None:
        """Somebody works here, or the store answers again."""
        if self._is_asking or not self._desk.has_actor:
            return
        if not self._has_found:
            self._ask_what_is_left()
        elif self._open:
            self._ask_what_became(self._open[len(self._known)])

    def _ask_what_is_left(self) -> None:
        self._is_asking = True
        self._desk.look(self._desk.services.actions_left, self._find, self._wait)

    def _ask_what_became(self, note: ActionNote) -> None:
        self._is_asking = True
        desk = self._desk
        desk.look(partial(desk.services.what_became, desk.actor, note), self._learn, self._wait)

    def _find(self, left: tuple[ActionNote, ...]) -> None:
        self._is_asking, self._has_found = False, True
        self._open = list(left)
        if left:
            self.changed.emit()
            self.look()

    def _learn(self, became: Became | Refused) -> None:
        """Who may not ask is told nothing; the next one who works here is."""
        self._is_asking = False
        if isinstance(became, Refused):
            return
        self._known.append((self._open[len(self._known)], became))
        if len(self._known) == len(self._open):
            self._tell()
        else:
            self.look()

    def _tell(self) -> None:
        """Where nobody is there any more to be told, the next one is: what is known stays so."""
        if not self._desk.has_actor:
            self._known.clear()
            return
        known, self._known, self._open = self._known, [], []
        for note, _ in known:
            forget = partial(self._desk.services.forget_action, note.key)
            self._desk.background.ask(forget, self._forgotten)
        self.changed.emit()
        self.told.emit(aftermath_answer(known))
        self._desk.done.emit()

    def _forgotten(self, _: None) -> None:
        """The note is gone; one that could not be taken away is told again at the next start."""

    def _wait(self, problem: Exception) -> None:
        self._is_asking = False
        self._desk.look_failed.emit(problem)
