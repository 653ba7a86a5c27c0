"""What comes in at the counter, by scanner or by hand, and to whom it goes. Nothing is shown here."""

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.codes.kinds import Kind
from app.ui.counter.board import Board
from app.ui.counter.desk import Desk
from app.ui.counter.input.sorting import is_whole, sort
from app.ui.counter.input.wedge import Entered
from app.ui.counter.sending.settling import Settling
from app.ui.counter.turns import Turns
from app.ui.counter.values import Given

if TYPE_CHECKING:
    from app.scan.session import CheckedCard


class Intake(QObject):
    """Fast hands do not wait for answers: what comes meanwhile waits, in its order.

    `broken`: a scan that lacks its end, or two that ran into each other; nothing of it is believed.
    `code_came`: a claim code, which belongs into no till. `home_wanted`: Esc where nothing is asked.
    `left_out`: something of what came is not kept, since something else stands in the input.
    """

    broken = Signal()
    left_out = Signal()
    code_came = Signal()
    home_wanted = Signal()

    def __init__(self, board: Board, desk: Desk, turns: Turns, settling: Settling, parent: QObject) -> None:
        super().__init__(parent)
        self._board, self._desk, self._turns, self._settling = board, desk, turns, settling
        self._waiting: deque[tuple[Entered, bool]] = deque()
        """With each whether it was a secret that the page asked for."""
        self._is_ahead = False
        """Whether what is looked for was typed before its page was there."""
        self._connect()

    def _connect(self) -> None:
        board, desk = self._board, self._desk
        board.entry.entered.connect(self.take)
        board.entry.chosen.connect(self.choose)
        board.entry.broke.connect(self.broken)
        board.ask.chosen.connect(self.choose)
        board.ask.decided.connect(self.enter)
        board.ask.back_wanted.connect(self.back)
        board.answer.enter_pressed.connect(self.enter)
        desk.freed.connect(self._take_waiting)
        desk.look_failed.connect(self._keep_waiting)
        desk.outbox.ended.connect(self._take_waiting)

    def forget(self) -> None:
        """What waits is for somebody who is no longer here."""
        self._waiting.clear()

    def take(self, entered: Entered) -> None:
        """Enter: of a scan, of something typed, or alone."""
        if not self._desk.has_actor:
            return
        text = entered.text.strip()
        if self._desk.is_busy:
            self._wait_with(entered)
        elif not text:
            self.enter()
        elif not entered.is_scan and text in self._board.choices:
            self.choose(text)
        else:
            self._take_text(entered)

    def take_seen(self, card: "CheckedCard", is_new: bool) -> None:  # noqa: FBT001 - a slot
        """What the camera read goes the way of a scan; a card that is held on only says more of itself."""
        if not self._desk.has_actor or card.serial is None:
            return
        self._desk.checks.note(card)
        if self._board.is_secret:
            return
        if not self._turns.now.check_again(card.serial) and is_new:
            self.take(Entered(card.serial, is_scan=True))

    def enter(self) -> None:
        """Enter with nothing typed."""
        outbox, flow = self._desk.outbox, self._turns.now
        if not self._desk.has_actor or outbox.is_sending:
            return
        if outbox.is_in_doubt:
            outbox.again()
        elif flow.is_asking:
            flow.enter()
        else:
            flow.again()
        self._board.entry.setFocus()

    def choose(self, key: str) -> None:
        """One of the choices of the page."""
        if self._desk.has_actor and self._desk.outbox.deed is None and self._turns.now.is_asking:
            self._turns.now.choose(key)
        self._board.entry.setFocus()

    def back(self) -> None:
        """Esc: one field back; where nothing is asked, to the start."""
        if self._desk.outbox.deed is None and self._turns.now.is_asking:
            self._turns.now.back()
        elif self._desk.outbox.deed is None:
            self.home_wanted.emit()
        self._board.entry.setFocus()

    def _take_text(self, entered: Entered) -> None:
        is_secret = self._board.is_secret
        given = sort(entered, self._desk.book)
        self._is_ahead = False
        self._make_up_for(entered, given)
        if entered.is_suspect and not is_whole(given):
            self.broken.emit()
        elif self._desk.outbox.deed is None:
            self._settling.keep("" if is_secret else entered.text)
            self._give(given)
        elif given.kind is Kind.CLAIM_CODE:
            self.code_came.emit()
        elif not is_secret:  # the last action has no answer yet: what came stays
            self._board.entry.restore(entered.text)

    def _make_up_for(self, entered: Entered, given: Given) -> None:
        """A scan took the place of what was kept: that is back where the scan is refused, else it is said."""
        if entered.in_place_of and _is_refused(entered, given):
            self._board.entry.restore(entered.in_place_of)
        elif entered.in_place_of:
            self.left_out.emit()

    def _give(self, given: Given) -> None:
        if self._turns.now.is_asking:
            self._turns.now.take(given)
        elif given.kind is Kind.CLAIM_CODE:
            self.code_came.emit()
        else:
            self._turns.turn_to_whose(given)
            self._turns.now.take(given)

    def _wait_with(self, entered: Entered) -> None:
        """A second Enter on what is being sent is none: the answer would be gone before it is read."""
        given = sort(entered, self._desk.book)
        self._make_up_for(entered, given)
        if entered.text.strip() or not self._desk.outbox.is_sending:
            is_card = entered.is_scan and is_whole(given)
            self._waiting.append((entered, self._board.is_secret and not is_card))

    def _take_waiting(self) -> None:
        """What came while an answer was awaited, in its order. A PIN or a password is for the page that asked
        for one, and for no other; nor is a scan one."""
        is_lost = False
        while self._waiting and not self._desk.is_busy:
            entered, is_secret = self._waiting.popleft()
            if is_secret is not self._board.is_secret and (is_secret or entered.is_scan):
                is_lost = is_lost or entered.is_scan
            elif self._desk.outbox.deed is not None:
                is_lost = not self._is_kept(entered) or is_lost
            else:
                self._take_ahead(entered)
        if is_lost:
            self.left_out.emit()

    def _take_ahead(self, entered: Entered) -> None:
        """What was typed ahead may have been meant for another page, as a PIN: it does not come in sight."""
        self.take(entered)
        self._is_ahead = bool(entered.text.strip()) and not entered.is_scan
        if self._is_ahead:
            self._settling.keep("")

    def _keep_waiting(self, _: object) -> None:
        """The store does not answer what was asked first: nothing is done with what came behind it."""
        waiting, self._waiting = self._waiting, deque()
        kept = [self._is_kept(one) for one, is_secret in waiting if one.is_scan or not is_secret]
        if self._is_ahead or not all(kept):
            self.left_out.emit()
        self._is_ahead = False

    def _is_kept(self, entered: Entered) -> bool:
        """Put a scan with which nothing can be done now into the input, where that is free. What was typed
        ahead may be a PIN whose page had not come yet, and is not kept in sight; nor is a claim code."""
        given = sort(entered, self._desk.book)
        is_free = not (self._board.is_secret or self._board.entry.text())
        if entered.is_scan and is_free and not _is_refused(entered, given):
            self._board.entry.restore(entered.text)
            return True
        return not entered.text.strip()


def _is_refused(entered: Entered, given: Given) -> bool:
    """A claim code has no business here, and a scan that may lack something is not believed."""
    return given.kind is Kind.CLAIM_CODE or (entered.is_suspect and not is_whole(given))
