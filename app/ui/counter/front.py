"""What stands on the board: a flow's page, its answer, the start, or an action in doubt; with its sound and
its rows. Which flow has the input is decided by `turns`."""

from PySide6.QtCore import QObject, Signal

from app.ui.counter.board import Board
from app.ui.counter.chimes import Chimes
from app.ui.counter.desk import Desk
from app.ui.counter.last_actions import LastActions
from app.ui.counter.pages import (
    broken_scan_answer,
    broken_scan_text,
    claim_code_answer,
    doubt_answer,
    left_out_text,
    start_answer,
)
from app.ui.counter.sending.settling import Settling
from app.ui.counter.turns import Turns
from app.ui.counter.values import Answer, Ask, Chime, Subject


class Front(QObject):
    """`changed` when the line under the title may say something else."""

    changed = Signal()

    def __init__(
        self, board: Board, desk: Desk, turns: Turns, last: LastActions, settling: Settling, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._board, self._desk, self._turns = board, desk, turns
        self._last, self._settling = last, settling
        self.chimes = Chimes()
        turns.asked.connect(self.show_ask)
        turns.answered.connect(self.show_answer)
        turns.ended.connect(self.show_start)
        settling.doubted.connect(self.show_doubt)
        settling.aftermath.told.connect(self.show_aftermath)

    def show_ask(self, ask: Ask) -> None:
        self._settling.keep("")
        self._last.listing = ask.listing
        self._board.show_ask(ask)
        self.show_rows()

    def show_answer(self, answer: Answer) -> None:
        self._settling.keep("")
        self._last.listing = answer.listing
        if answer.row is not None:
            self._last.remember(answer.row)
        self._board.show_answer(answer)
        self.show_rows()
        self.changed.emit()
        self.chimes.play(answer.chime)

    def show_start(self) -> None:
        """Nothing is under way."""
        self._turns.turn_to_first()
        self._last.listing = None
        self._board.show_answer(self._start())
        self.show_rows()

    def show_doubt(self) -> None:
        """The last action has no answer yet. Asking for it in vain once more changes nothing that is said."""
        deed = self._desk.outbox.deed
        if deed is not None and not self._stands(answer := doubt_answer(deed.words)):
            self.show_answer(answer)

    def show_aftermath(self, answer: Answer) -> None:
        """It stands before everything else, whatever was begun meanwhile."""
        self._turns.forget()
        self._turns.turn_to_first()
        self.show_answer(answer)

    def say_broken(self) -> None:
        """A scan was not whole: said on the page that asks or is in doubt, else in place of the answer."""
        if self._board.is_asking or self._desk.outbox.deed is not None:
            self._board.say(broken_scan_text())
        else:
            self.show_answer(broken_scan_answer())

    def say_left_out(self) -> None:
        """More came than the input holds, while the store did not answer."""
        self._board.say(left_out_text())
        self.chimes.play(Chime.REFUSED)

    def say_code(self) -> None:
        """A claim code came: said on the page that asks or is in doubt, else in place of the answer."""
        answer = claim_code_answer()
        if self._board.is_asking or self._desk.outbox.deed is not None:
            self._board.say(answer.detail)
            self.chimes.play(answer.chime)
        else:
            self.show_answer(answer)

    def show_till(self) -> None:
        """The till has changed: its leaf, the rows, and the start where that stands there."""
        self._board.till.show_till(self._desk.till_called, self._desk.now)
        self.show_rows()
        if self._is_at_start and not self._stands(start := self._start()):
            self._board.show_answer(start)

    def show_rows(self) -> None:
        outbox, now = self._desk.outbox, self._desk.now
        doubt = outbox.deed.words if outbox.deed is not None and outbox.is_in_doubt else ""
        self._last.show(now.deeds if now is not None else (), doubt)

    def forget(self) -> None:
        """Nobody works here."""
        self._last.forget()

    @property
    def subject(self) -> Subject:
        """What the page is about, whether it asks or answers."""
        page = self._board.ask.ask if self._board.is_asking else self._board.answer.answer
        return page.subject if page is not None else Subject()

    @property
    def answered(self) -> Subject | None:
        """What was done, where the page says so; None while it asks."""
        answer = self._board.answer.answer
        return answer.subject if answer is not None and not self._board.is_asking else None

    @property
    def _is_at_start(self) -> bool:
        answer = self._board.answer.answer
        return not self._board.is_asking and answer is not None and not answer.enter

    def _stands(self, answer: Answer) -> bool:
        return not self._board.is_asking and self._board.answer.answer == answer

    def _start(self) -> Answer:
        return start_answer(self._desk.now, self._desk.same_receipt)
