"""What is asked of the store for one card, and the answers as values. Runs on the store's worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.money import Money
from app.outcomes import REGION_MISMATCH, Refused
from app.ui.services import Services
from app.wallet.values import Actor, Balance, CardFacts, Movement, Redeemed

_SECOND = timedelta(seconds=1)  # moments are told to the second


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
    if facts.refused is not None:
        return _refusal(facts.refused, facts, services, actor, balances)
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
    own = _own_movement(refused, services, actor, balances) if refused.facts.get("mine") else None
    return Refusal(refused, facts, own)


def _own_movement(
    refused: Refused, services: Services, actor: Actor, balances: Sequence[Balance]
) -> Movement | None:
    """The holder's own movement that the refusal names by entry and moment; it can be in any wallet."""
    entry, at = refused.facts.get("entry"), refused.facts.get("at")
    if not isinstance(at, str):
        return None
    since = datetime.fromisoformat(at)
    for balance in balances:
        page = services.history(actor, balance.wallet, since=since, until=since + _SECOND)
        found = () if isinstance(page, Refused) else page.movements
        for movement in found:
            if movement.entry == entry:
                return movement
    return None
