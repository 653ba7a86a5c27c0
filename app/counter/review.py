"""The review desk: accounts held for their speed are freed or left held, reported cards are made good, cards
held for fraud are voided or given back. Everything here is a manager's; what was decided is never decided
again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.counter import roles, stock
from app.data import cards, commands, ledger, reviews, sales, steps
from app.data.cards import CardRow
from app.data.drafts import Custody, Draft, Move, Posted, Posting
from app.data.people import Station
from app.data.reviews import APPROVED, CHAIN, OPEN, REJECTED, Review
from app.data.rules import CARD_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.outcomes import AMOUNT_OUT_OF_RANGE, NOT_FOUND, REGION_MISMATCH, WRONG_STATE, Refused
from app.wallet.accounts import desk_of
from app.wallet.moments import DAY, moment
from app.wallet.values import Actor, CardState, Command, Role

FRAUD_LOSS = "Expenses:FraudLoss"
DECIDED_WITHIN = 14 * DAY
"""By when a card that is held for fraud is to be decided: its holder is told."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The answer to a decision. `made_good`: the serial of the card that was given for it."""

    id: int
    state: str
    card_state: CardState | None
    made_good: str | None
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class _Case:
    """A review under decision, everything it touches locked. `by`: the card that makes it good."""

    tx: Tx
    actor: Actor
    desk: Station
    review: Review
    card: CardRow | None
    by: CardRow | None
    reason: str
    command: Command


def hold(tx: Tx, actor: Actor, serial: str, reason: str, *, command: Command) -> Reviewed | Refused:
    """Hold a card with value, so that nobody redeems it while fraud is looked into."""
    request = {"use_case": "hold card", "serial": serial, "reason": reason}
    return commands.once(
        tx,
        actor.account.id,
        command.key,
        request,
        Reviewed,
        lambda: _hold(tx, actor, serial, reason, command),
    )


def decide(
    tx: Tx,
    actor: Actor,
    review: int,
    *,
    approve: bool,
    reason: str,
    by: str | None = None,
    command: Command,
) -> Reviewed | Refused:
    """Decide a review, once.

    Approved: a held account may redeem again; a card's fraud is confirmed, its value is lost, and a new card
    from this shop's stock (by: its serial) makes it good. Rejected: a held account stays held to its end; a
    held card is what it was before.
    """
    request = {"use_case": "decide review", "review": review, "approve": approve, "reason": reason, "by": by}

    def work() -> Reviewed | Refused:
        case = _case(tx, actor, review, reason, by, command)
        if isinstance(case, Refused):
            return case
        return _approve(case) if approve else _reject(case)

    return commands.once(tx, actor.account.id, command.key, request, Reviewed, work)


# --- holding


def _hold(tx: Tx, actor: Actor, serial: str, reason: str, command: Command) -> Reviewed | Refused:
    desk = desk_of(tx, actor)
    tx.lock(serials=[serial], accounts=[actor.account.id], station=desk.id)
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    card = cards.by_serial(tx, serial)
    if card is None:
        return Refused(NOT_FOUND, {"what": "card"})
    if card.state not in (CardState.ACTIVE, CardState.EXPIRED):
        return Refused(WRONG_STATE, {"what": "card", "state": card.state})
    review, records = reviews.begin(tx, "fraud", actor.account.id, card_id=card.id, told=reason)
    draft = Draft(
        desk.id,
        "hold",
        actor.account.id,
        command.key,
        moves=(Move(card.id, card.seq + 1, card.state, "HELD"),),
        records=records,
        reason=reason,
        until=tx.now + DECIDED_WITHIN,
    )
    posted = ledger.post(tx, draft)
    return Reviewed(review, OPEN, CardState.HELD, None, posted.name, moment(posted.at), command.key)


# --- deciding


def _case(
    tx: Tx, actor: Actor, review_id: int, reason: str, by: str | None, command: Command
) -> _Case | Refused:
    desk, found = desk_of(tx, actor), reviews.find(tx, review_id)
    touched = [found.card] if found and found.card is not None else []
    people_in_it = {actor.account.id, found.account} if found else {actor.account.id}
    tx.lock(cards=touched, serials=[by] if by else (), accounts=people_in_it, station=desk.id)
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    review = reviews.find(tx, review_id)
    if review is None:
        return Refused(NOT_FOUND, {"what": "review"})
    if review.state != OPEN:
        return Refused(WRONG_STATE, {"what": "review", "state": review.state})
    card = cards.by_serial(tx, review.serial) if review.serial else None
    new = stock.sellable(tx, by, desk.shop) if by else None
    if isinstance(new, Refused):
        return new
    return _Case(tx, actor, desk, review, card, new, reason, command)


def _approve(case: _Case) -> Reviewed | Refused:
    if case.card is None:
        if case.by:
            return Refused(NOT_FOUND, {"what": "card in this review"})
        return _done(case, APPROVED, _post(case, "release", APPROVED, subject=case.review.account))
    worth = _worth(case.tx, case.card)
    if worth is None:
        return Refused(WRONG_STATE, {"what": "card", "state": case.card.state})
    refused = _cannot_make_good(case.by, case.card, worth) if case.by else None
    return refused or _confirm(case, case.card, worth)


def _worth(tx: Tx, card: CardRow) -> int | None:
    """What was lost with the card: its value, or what it was redeemed for; None where there was none."""
    if card.state in (CardState.ACTIVE, CardState.EXPIRED, CardState.HELD):
        return card.amount
    redeemed = reviews.redemption(tx, card.id)
    return redeemed.amount if redeemed else None


def _cannot_make_good(new: CardRow, old: CardRow, worth: int) -> Refused | None:
    if (new.region, new.currency) != (old.region, old.currency):
        return Refused(REGION_MISMATCH, {"card_region": new.region, "wallet_region": old.region})
    if new.preset not in (None, worth):
        amount = f"{Money(new.preset or 0, new.currency).plain()} {new.currency}"
        return Refused(AMOUNT_OUT_OF_RANGE, {"least": amount, "most": amount})
    return None


def _confirm(case: _Case, card: CardRow, worth: int) -> Reviewed:
    """Void what the card still holds, and give the new one. The review is decided with the first entry."""
    tx, kind = case.tx, "review"
    postings: tuple[Posting, ...] = ()
    moves: tuple[Move, ...] = ()
    if card.state != CardState.REDEEMED:
        kind, moves = "fraud", _voided(card)
        source = ledger.open_account(tx, CARD_ACCOUNT, card.id, card.currency)
        loss = ledger.open_account(tx, FRAUD_LOSS, case.desk.id, card.currency)
        postings = (Posting(source, worth), Posting(loss, -worth))
    posted = _post(case, kind, APPROVED, postings=postings, moves=moves)
    if case.by is not None:
        posted = _make_good(case, card, case.by, worth)
    state = CardState.VOIDED if moves else CardState(card.state)
    return _done(case, APPROVED, posted, state)


def _voided(card: CardRow) -> tuple[Move, ...]:
    """Held first where it is not yet: only a held card is voided for fraud."""
    if card.state == CardState.HELD:
        return (Move(card.id, card.seq + 1, "HELD", "VOIDED"),)
    held = Move(card.id, card.seq + 1, card.state, "HELD")
    return (held, Move(card.id, card.seq + 2, "HELD", "VOIDED"))


def _make_good(case: _Case, old: CardRow, new: CardRow, worth: int) -> Posted:
    """The new card goes by the receipt of the old one, so that it can be found and replaced by it."""
    sale = sales.of_card(case.tx, old.id)
    target = ledger.open_account(case.tx, CARD_ACCOUNT, new.id, new.currency)
    loss = ledger.open_account(case.tx, FRAUD_LOSS, case.desk.id, new.currency)
    draft = Draft(
        case.desk.id,
        "make_good",
        case.actor.account.id,
        case.command.key,
        postings=(Posting(loss, worth), Posting(target, -worth)),
        moves=(Move(new.id, new.seq + 1, new.state, "ACTIVE"),),
        custody=(Custody(new.id, new.place_seq + 1, new.place, "sold", None),),
        receipt=sale.receipt if sale else None,
        reason=case.reason,
    )
    return ledger.post(case.tx, draft)


def _reject(case: _Case) -> Reviewed | Refused:
    if case.by is not None:
        return Refused(WRONG_STATE, {"what": "rejected review", "state": "without a card that makes it good"})
    card = case.card
    if card is None or card.state != CardState.HELD:
        state = None if card is None else CardState(card.state)
        return _done(case, REJECTED, _post(case, "review", REJECTED), state)
    before = reviews.state_before_hold(case.tx, card.id)
    moves = (Move(card.id, card.seq + 1, card.state, before),)
    return _done(case, REJECTED, _post(case, "release", REJECTED, moves=moves), CardState(before))


def _post(
    case: _Case,
    kind: str,
    state: str,
    *,
    postings: Sequence[Posting] = (),
    moves: Sequence[Move] = (),
    subject: int | None = None,
) -> Posted:
    draft = Draft(
        case.desk.id,
        kind,
        case.actor.account.id,
        case.command.key,
        postings=postings,
        moves=moves,
        records=(steps.following(CHAIN, case.review.id, case.review.step, state),),
        reason=case.reason,
        subject=subject,
    )
    return ledger.post(case.tx, draft)


def _done(case: _Case, state: str, posted: Posted, card_state: CardState | None = None) -> Reviewed:
    made_good = case.by.serial if case.by else None
    at = moment(posted.at)
    return Reviewed(case.review.id, state, card_state, made_good, posted.name, at, case.command.key)
