"""What became of the last action: while the store does not answer, and when it does again."""

from PySide6.QtCore import QObject, Signal

from app.outcomes import Fault
from app.ui.counter.board import Board
from app.ui.counter.desk import Desk
from app.ui.counter.sending.aftermath import Aftermath
from app.ui.counter.sending.reach import Reach
from app.ui.messages import message_of, messages


class Settling(QObject):
    """Shows on the board whether the store answers and whether an action is in doubt. `doubted` when its page
    is to be shown; `back` when the store answers again."""

    doubted = Signal()
    back = Signal()

    def __init__(self, board: Board, desk: Desk, reach: Reach, parent: QObject) -> None:
        super().__init__(parent)
        self._board, self._desk, self._reach = board, desk, reach
        self._sent_text = ""
        self._answers = 0
        self.aftermath = Aftermath(desk, self)
        self.aftermath.changed.connect(self._show_sending)
        desk.look_failed.connect(self._note_look_failed)
        desk.outbox.doubted.connect(self._note_doubt)
        desk.outbox.unsent.connect(self._say_unsent)
        desk.outbox.sending_changed.connect(self._show_sending)
        reach.answered.connect(board.till.show_store)
        reach.answered.connect(self._note_answer)
        reach.changed.connect(self._note_reach)

    def begin(self) -> None:
        """Somebody works here."""
        self.aftermath.look()

    def keep(self, text: str) -> None:
        """What was typed last and may have to come back; "" once it has led somewhere, or was a secret."""
        self._sent_text = text

    def _show_sending(self) -> None:
        outbox = self._desk.outbox
        if outbox.is_in_doubt or self.aftermath.is_open:
            self._board.till.show_unsettled()
        else:
            self._board.till.show_settled()
        self._board.ask.set_busy(is_busy=outbox.is_sending)
        self._reach.watch(is_sending=outbox.is_sending)
        if not (outbox.is_sending or self._reach.is_reachable):
            self._reach.probe()

    def _note_doubt(self, problem: Exception) -> None:
        """No answer came: it is asked for again with the same key when the store answers."""
        self._answers = 0
        self._tell(problem)
        if self._desk.has_actor:
            self.doubted.emit()
            self._reach.probe()

    def _say_unsent(self, fault: Fault) -> None:
        """It could not be noted on this computer. The page is as it was: Enter tries it again."""
        message = message_of(fault)
        self._board.ask.say_problem(self.tr("{why}. Nothing was sent.").format(why=message.title))

    def _note_look_failed(self, problem: Exception) -> None:
        """A question had no answer. Nothing was sent; what was typed is in the input again."""
        if self._sent_text:
            self._board.entry.restore(self._sent_text)
        self._tell(problem)
        if self._desk.has_actor:
            self._reach.probe()

    def _tell(self, problem: Exception) -> None:
        """A store that is away is told by the notice; anything else nobody expected."""
        if not isinstance(problem, Fault):
            messages().show(problem)

    def _note_answer(self, _ms: float) -> None:
        """The store may have been away too shortly to be noticed. With the second answer behind a doubt the
        action is asked for again, so that what fails once more has the pause between two questions."""
        self._answers += 1
        if self._answers > 1 and self._desk.has_actor:
            self._desk.outbox.again()

    def _note_reach(self) -> None:
        self._board.show_away(is_away=not self._reach.is_reachable)
        if self._reach.is_reachable:
            self._desk.outbox.again()
            self.aftermath.look()
            self.back.emit()
        else:
            self._board.till.show_store(None)
