"""The way of one card: looked at, confirmed, added, or refused. Decides what comes next; draws nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.money import Money
from app.outcomes import (
    ALREADY_REDEEMED,
    CARD_EXPIRED,
    CARD_NOT_ACTIVATED,
    CARD_REPLACED,
    CARD_VOIDED,
    HELD_FOR_REVIEW,
    INVALID_CLAIM_CODE,
    REGION_MISMATCH,
    Outcome,
    Refused,
)
from app.ui.background import Background
from app.ui.services import Services
from app.wallet.values import Actor, Balance, CardFacts, CardState, Movement, Redeemed

_HISTORY_LOOKED_AT = 200


class Step(Enum):
    ENTERING = "entering"
    LOOKING = "looking"
    CONFIRMING = "confirming"
    SENDING = "sending"
    OVER = "over"  # added, refused, or an answer that was lost


@dataclass(frozen=True, slots=True)
class Slip:
    """What is confirmed: the card, what its wallet holds now, and the key this one redemption has for ever.

    is_new_wallet: the wallet is opened with this card.
    """

    facts: CardFacts
    total: Money
    key: str
    is_new_wallet: bool = False


@dataclass(frozen=True, slots=True)
class _Request:
    """What was asked for: the code, a wallet in the card's own region even if there is none yet, and the
    positions that a person has compared with the card."""

    text: str
    may_open_wallet: bool = False
    confirmed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a card was not added. `own` is the holder's own movement with it, `facts` what is known of the card."""

    refused: Refused
    facts: CardFacts | None = None
    own: Movement | None = None


class RedeemFlow(QObject):
    """One card at a time. The code is kept until it was added or forgotten, so that Try again needs no typing."""

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
        self._request = _Request("")
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

    def set_actor(self, actor: Actor | None) -> None:
        self.forget()
        self._actor = actor

    def forget(self) -> None:
        """Back to nothing: no code, no card, no key."""
        self._request = _Request("")
        self._drop_slip()
        self._go(Step.ENTERING)

    def back(self) -> None:
        """Leave the page; the code stays in the field. A redemption without an answer keeps its key."""
        if self._step is not Step.SENDING:
            self._go(Step.ENTERING)

    def look(self, text: str) -> None:
        """Look at the card of this code; nothing moves."""
        self._look(_Request(text))

    def look_with_new_wallet(self) -> None:
        """After a region that does not match: into a wallet of the card's own region, opened with it."""
        self._look(replace(self._request, may_open_wallet=True))

    def look_compared(self, positions: Sequence[int]) -> None:
        """After more than one card looked like the code: the person compared these positions, from 0."""
        self._look(replace(self._request, confirmed=tuple(positions)))

    def _look(self, request: _Request) -> None:
        if self._actor is None or self._step in (Step.LOOKING, Step.SENDING):
            return
        if request != self._request or not self._is_unanswered:
            self._drop_slip()
        self._request = request
        self._go(Step.LOOKING)
        work = partial(_look, self._services, self._actor, request)
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
        work = partial(_add, self._services, self._actor, self._request, self._slip)
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
        self._request = _Request("")
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


# What follows runs on the store's worker.


def _look(services: Services, actor: Actor, request: _Request) -> Slip | Refusal:
    facts = services.inspect(actor, request.text, confirmed=request.confirmed)
    balances = services.balances(actor)
    if isinstance(facts, Refused):
        return _refusal(facts, None, services, actor, balances)
    if facts.state is not CardState.ACTIVE:
        return _refusal(_refused_for(facts), facts, services, actor, balances)
    balance = next((one for one in balances if one.region == facts.region), None)
    if balance is None and not request.may_open_wallet:
        regions = {"card_region": facts.region, "wallet_region": actor.account.region}
        return Refusal(Refused(REGION_MISMATCH, regions), facts)
    nothing = Money(0, facts.amount.currency)
    total = balance.total if balance is not None else nothing
    return Slip(facts, total, services.new_key(), is_new_wallet=balance is None)


def _add(
    services: Services, actor: Actor, request: _Request, slip: Slip
) -> "tuple[Redeemed, Balance | None] | Refusal":
    region, key = slip.facts.region, slip.key
    answer = services.redeem(actor, request.text, region=region, key=key, confirmed=request.confirmed)
    balances = services.balances(actor)
    if isinstance(answer, Refused):
        return _refusal(answer, slip.facts, services, actor, balances)
    return answer, next((one for one in balances if one.region == answer.region), None)


def _refusal(
    refused: Refused,
    facts: CardFacts | None,
    services: Services,
    actor: Actor,
    balances: Sequence[Balance],
) -> Refusal:
    own = None
    if refused.outcome is ALREADY_REDEEMED and facts is not None:
        own = _own_movement(services, actor, facts, balances)
    return Refusal(refused, facts, own)


def _own_movement(
    services: Services, actor: Actor, facts: CardFacts, balances: Sequence[Balance]
) -> Movement | None:
    """The holder's own movement with this card, among the latest of the wallet of its region."""
    wallet = next((one.wallet for one in balances if one.region == facts.region), None)
    if wallet is None:
        return None
    page = services.history(actor, wallet, limit=_HISTORY_LOOKED_AT)
    if isinstance(page, Refused):
        return None
    return next(
        (
            one
            for one in page.movements
            if one.last_four == facts.last_four
            and one.programme_name == facts.programme_name
            and one.amount.minor > 0
        ),
        None,
    )


_OUTCOME_OF: dict[CardState, Outcome] = {
    CardState.ISSUED: CARD_NOT_ACTIVATED,
    CardState.REDEEMED: ALREADY_REDEEMED,
    CardState.HELD: HELD_FOR_REVIEW,
    CardState.VOIDED: CARD_VOIDED,
    CardState.REPLACED: CARD_REPLACED,
    CardState.EXPIRED: CARD_EXPIRED,
    CardState.CLOSED: CARD_EXPIRED,
    CardState.SCRAPPED: INVALID_CLAIM_CODE,
}


def _refused_for(facts: CardFacts) -> Refused:
    """Looking at a card that cannot be added ends where adding it would."""
    ended = {"ended": facts.ends.isoformat()} if facts.ends is not None else {}
    return Refused(_OUTCOME_OF[facts.state], {"whose": "", "issuer": "", **ended})
