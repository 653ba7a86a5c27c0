"""Inspect: what is on a card, without redeeming it. Looking moves nothing; a wrong code is an attempt."""

from collections.abc import Collection

from app.codes.programme import ProgrammeBook
from app.data.cards import CardRow
from app.data.store import Tx
from app.money import Money
from app.outcomes import Refused
from app.wallet import looking, promotions, states, wording
from app.wallet.limits import Limits
from app.wallet.moments import maybe
from app.wallet.promotions import Offered
from app.wallet.values import Actor, CardFacts, CardState


def inspect(
    tx: Tx,
    actor: Actor,
    text: str,
    *,
    book: ProgrammeBook,
    confirmed: Collection[int] = (),
    limits: Limits = Limits(),  # noqa: B008 (a frozen value)
) -> CardFacts | Refused:
    """Amount, programme, region, state and end of the card or promotion with this code, for a signed-in
    person."""
    entered = promotions.understand(text, book) or looking.understand(text, book)
    if isinstance(entered, Refused):
        return entered
    station = looking.station_of(tx, actor)
    if isinstance(station, Refused):
        return station
    if isinstance(entered, Offered):
        return promotions.inspect(tx, actor, station, entered, limits)
    codes = looking.lock(tx, actor, station, entered)
    if isinstance(codes, Refused):
        return codes
    card = looking.find(tx, actor, station, entered, codes, confirmed=confirmed, limits=limits)
    return card if isinstance(card, Refused) else _facts(tx, card, actor, book)


def _facts(tx: Tx, card: CardRow, actor: Actor, book: ProgrammeBook) -> CardFacts | Refused:
    state = states.state_of(card, tx.now)
    if state is CardState.SCRAPPED:  # destroyed unsold: nobody is told that there was such a card
        return wording.invalid()
    return CardFacts(
        card.programme,
        book.by_key(card.programme).name,
        card.last_four,
        Money(card.amount, card.currency),
        card.region,
        state,
        maybe(card.activated_at),
        maybe(card.ends),
        refused=states.not_redeemable(tx, card, actor),
    )
