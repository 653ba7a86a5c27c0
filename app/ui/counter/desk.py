"""What every flow stands on: who works here at which till, and the way to the store and back."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.codes.programme import ProgrammeBook
from app.counter.at_till import TillNow
from app.ui.background import Background
from app.ui.counter.cards.custody import Checks
from app.ui.counter.preferences import CounterPreferences
from app.ui.counter.sending.outbox import Deed, Outbox
from app.ui.services import Services
from app.wallet.values import Actor, Role

T = TypeVar("T")
_RANK = {Role.HOLDER: 0, Role.CLERK: 1, Role.MANAGER: 2}


class Desk(QObject):
    """`done`: something was done, so the till has changed. `look_failed`: a look had no answer; nothing was
    sent, and what was typed comes back into the input. `till_changed`: another till was chosen.
    `learning_changed`: the scanner is being set up, or is no more. `freed`: a look is over.
    `report_wanted`: a till was closed by this entry; its report is printed where a printer is known."""

    done = Signal()
    look_failed = Signal(object)
    till_changed = Signal()
    learning_changed = Signal()
    report_wanted = Signal(str)
    freed = Signal()

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services, self.background = services, background
        self.preferences = CounterPreferences()
        self.outbox = Outbox(services, background, self)
        self.book = ProgrammeBook(())
        self.now: TillNow | None = None
        self.checks = Checks()
        """What the camera said of cards that are to be sold."""
        self._looks = 0
        self.same_receipt = ""
        """The receipt that the next card goes on too, "" where it gets one of its own."""
        self.is_learning = False
        self.last_burst: tuple[list[tuple[str, int]], str] = ([], "")
        """The keys of the last scan with their times (ms), and its suffix: for setting the scanner up."""
        self._actor: Actor | None = None

    @property
    def actor(self) -> Actor:
        """Who works here. Flows are only ever begun while there is somebody."""
        if self._actor is None:
            raise LookupError("nobody is signed in at the counter")
        return self._actor

    @property
    def has_actor(self) -> bool:
        return self._actor is not None

    def set_actor(self, actor: Actor | None) -> None:
        self._actor = actor
        self.checks.forget()
        self.now = None
        self.same_receipt = ""

    def note_burst(self, keys: list[tuple[str, int]], suffix: str) -> None:
        self.last_burst = (keys, suffix) if self.is_learning else ([], "")

    def learn_scanner(self, *, is_learning: bool) -> None:
        """While it is learnt, a scan may end in any way."""
        if is_learning is not self.is_learning:
            self.is_learning = is_learning
            self.learning_changed.emit()

    def set_book(self, book: ProgrammeBook) -> None:
        self.book = book

    @property
    def till(self) -> str:
        """The name of the till that this window is, "" where none was chosen."""
        return self.preferences.till

    @property
    def till_called(self) -> str:
        """As people call it, as far as the store has answered."""
        is_known = self.now is not None and self.now.till == self.till
        return self.now.called if self.now is not None and is_known else self.till

    def choose_till(self, name: str) -> None:
        self.preferences.till = name
        self.now = None
        self.till_changed.emit()

    @property
    def next_receipt(self) -> str:
        """The number behind the last receipt of this till."""
        return self.now.next_receipt if self.now is not None else ""

    def may(self, least: Role) -> bool:
        """Whether who works here has this role. The store asks again at every deed."""
        return self._actor is not None and _RANK[self._actor.account.role] >= _RANK[least]

    def look(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Look at the store off the GUI thread; `then` is a bound method of a QObject."""
        self._looks += 1
        look = _Look(self, then, otherwise or self._note_failed)
        self.background.ask(work, look.answer, look.fail)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited that decides what the next thing means that is scanned or typed."""
        return self._looks > 0 or self.outbox.is_sending

    def note_looked(self) -> None:
        self._looks -= 1
        self.freed.emit()

    def send(self, deed: Deed, *, by: Actor | None = None) -> bool:
        """Do something at the store, once (`Outbox.send`). by: who does it, where that is a manager on the
        spot and not who works here."""
        return self.outbox.send(deed, by or self.actor, self.till)

    def _note_failed(self, problem: Exception) -> None:
        self.look_failed.emit(problem)


class _Look(QObject):
    """One question on its way; whoever asked is told first, then the desk is free."""

    def __init__(
        self, desk: Desk, then: Callable[[Any], None], otherwise: Callable[[Exception], None]
    ) -> None:
        super().__init__(desk)
        self._desk, self._then, self._otherwise = desk, then, otherwise

    def answer(self, found: object) -> None:
        self._then(found)
        self._end()

    def fail(self, problem: Exception) -> None:
        self._otherwise(problem)
        self._end()

    def _end(self) -> None:
        self._desk.note_looked()
        self.deleteLater()
