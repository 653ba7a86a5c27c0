"""What is asked of the store for one card, and the answers as values. Runs on the store's worker."""

from collections.abc import Sequence
from dataclasses import dataclass

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
from app.ui.services import Services
from app.wallet.values import Actor, Balance, CardFacts, CardState, Movement, Redeemed

_HISTORY_LOOKED_AT = 200


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
class Request:
    """What was asked for: the code, a wallet in the card's own region even if there is none yet, and the
    positions that a person has compared with the card."""

    text: str
    may_open_wallet: bool = False
    confirmed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a card was not added. `own` is the holder's own movement with it, `facts` what is on the card."""

    refused: Refused
    facts: CardFacts | None = None
    own: Movement | None = None


def look(services: Services, actor: Actor, request: Request) -> Slip | Refusal:
    """Look at the card; nothing moves."""
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


def add(
    services: Services, actor: Actor, request: Request, slip: Slip
) -> tuple[Redeemed, Balance | None] | Refusal:
    """Redeem the card that was confirmed; with it the balance it went into, for what that is made of."""
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
