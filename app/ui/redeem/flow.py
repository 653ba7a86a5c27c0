"""The way of one card: looked at, confirmed, added, or refused. Decides what comes next; draws nothing."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.outcomes import ALREADY_REDEEMED
from app.ui.background import Background
from app.ui.redeem.asking import Refusal, Request, Slip, add, look
from app.ui.services import Services
from app.wallet.values import Actor, Balance, CardFacts, Redeemed


class Step(Enum):
    ENTERING = "entering"
    LOOKING = "looking"
    CONFIRMING = "confirming"
    SENDING = "sending"
    OVER = "over"  # added, refused, or an answer that was lost


class RedeemFlow(QObject):
    """One card at a time. The code is kept until it was added or forgotten: Try again needs no typing."""

    step_changed = Signal(Step)
    to_confirm = Signal(Slip)
    added = Signal(Redeemed, object)  # and the Balance after it, None where it could not be asked
    refused = Signal(Refusal)
    looking_failed = Signal(object)  # the exception; nothing was sent
    answer_lost = Signal(object)  # the exception; whether the card was added is not known

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._background = services, background
        self._actor: Actor | None = None
        self._request = Request("")
        self._slip: Slip | None = None
        self._is_unanswered = False
        self._step = Step.ENTERING

    @property
    def step(self) -> Step:
        return self._step

    @property
    def facts(self) -> CardFacts | None:
        """The card that was looked at, until it is forgotten."""
        return self._slip.facts if self._slip is not None else None

    @property
    def text(self) -> str:
        """The code under way."""
        return self._request.text

    @property
    def request(self) -> Request:
        """What was asked for last."""
        return self._request

    def set_actor(self, actor: Actor | None) -> None:
        self.forget()
        self._actor = actor

    def forget(self) -> None:
        """Back to nothing: no code, no card, no key."""
        self._request = Request("")
        self._drop_slip()
        self._go(Step.ENTERING)

    def back(self) -> None:
        """Leave the page; the code stays in the field. A redemption without an answer keeps its key."""
        if self._step is not Step.SENDING:
            self._go(Step.ENTERING)

    def look(self, text: str) -> None:
        """Look at the card of this code; nothing moves."""
        self._look(Request(text))

    def look_with_new_wallet(self) -> None:
        """After a region that does not match: into a wallet of the card's own region, opened with it."""
        self._look(replace(self._request, may_open_wallet=True))

    def look_compared(self, positions: Sequence[int]) -> None:
        """After more than one card looked like the code: the person compared these positions, from 0."""
        self._look(replace(self._request, confirmed=tuple(positions)))

    def _look(self, request: Request) -> None:
        if self._actor is None or self._step in (Step.LOOKING, Step.SENDING):
            return
        if request != self._request or not self._is_unanswered:
            self._drop_slip()
        self._request = request
        self._go(Step.LOOKING)
        work = partial(look, self._services, self._actor, request)
        self._background.ask(work, self._looked, self._looking_failed)

    def look_again(self) -> None:
        """Try again: ask for a lost answer with its key, or look at the card anew."""
        if self._is_unanswered and self._step is Step.OVER:
            self.add()
        else:
            self._look(self._request)

    def add(self) -> None:
        """Add the confirmed card. A second press while the first is under way does nothing."""
        if self._actor is None or self._slip is None or self._step in (Step.LOOKING, Step.SENDING):
            return
        self._is_unanswered = True
        self._go(Step.SENDING)
        work = partial(add, self._services, self._actor, self._request, self._slip)
        self._background.ask(work, self._answered, self._answer_missing)

    def _looked(self, answer: "Slip | Refusal") -> None:
        if self._step is not Step.LOOKING:
            return
        if isinstance(answer, Refusal):
            self._end_refused(answer)
            return
        # A card whose answer was lost is asked about with the key it was sent with.
        key = self._slip.key if self._slip is not None else answer.key
        self._slip = replace(answer, key=key)
        self._go(Step.CONFIRMING)
        self.to_confirm.emit(self._slip)

    def _end_refused(self, refusal: Refusal) -> None:
        self._go(Step.OVER)
        if self._is_unanswered and refusal.refused.outcome is ALREADY_REDEEMED:
            self.add()  # most likely by us: the key gives the first answer again, and moves nothing
            return
        self._drop_slip()
        self.refused.emit(refusal)

    def _drop_slip(self) -> None:
        self._slip, self._is_unanswered = None, False

    def _looking_failed(self, problem: Exception) -> None:
        if self._step is not Step.LOOKING:
            return
        self._go(Step.OVER)
        self.looking_failed.emit(problem)

    def _answered(self, answer: "tuple[Redeemed, Balance | None] | Refusal") -> None:
        if self._step is not Step.SENDING:
            return
        self._drop_slip()
        self._go(Step.OVER)
        if isinstance(answer, Refusal):
            self.refused.emit(answer)
            return
        self._request = Request("")
        self.added.emit(*answer)

    def _answer_missing(self, problem: Exception) -> None:
        if self._step is not Step.SENDING:
            return
        self._go(Step.OVER)
        self.answer_lost.emit(problem)

    def _go(self, step: Step) -> None:
        if step is not self._step:
            self._step = step
            self.step_changed.emit(step)
