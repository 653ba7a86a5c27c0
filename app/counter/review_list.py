"""What waits at the review desk, with all that a manager needs to decide it (`review`)."""

from dataclasses import dataclass
from datetime import datetime

from app.counter import roles
from app.data import cards, reviews, sales
from app.data.reviews import Review
from app.data.store import Tx
from app.money import Money
from app.outcomes import Refused
from app.wallet import states
from app.wallet.moments import maybe, moment
from app.wallet.values import Actor, Role

MOST = 500


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """All that a manager needs to decide, on one page. `login`: whose account it is, or who reported or held
    the card; `redeemed_by` and `redeemed_at`: whose wallet got its value."""

    id: int
    kind: str
    state: str
    at: datetime
    login: str
    told: str | None
    until: datetime | None
    serial: str | None
    programme: str | None
    card_state: str | None
    amount: Money | None
    receipt: str | None
    redeemed_by: str | None
    redeemed_at: datetime | None


def pending(tx: Tx, actor: Actor, *, only_open: bool = True) -> tuple[ReviewFacts, ...] | Refused:
    """What waits to be decided, or what was decided too, newest first."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    return tuple(_facts(tx, one) for one in reviews.newest(tx, MOST, only_open=only_open))


def _facts(tx: Tx, one: Review) -> ReviewFacts:
    card = cards.by_serial(tx, one.serial) if one.serial else None
    sale = sales.of_card(tx, card.id) if card else None
    redeemed = reviews.redemption(tx, card.id) if card else None
    worth = redeemed.amount if redeemed else card.amount if card else 0
    return ReviewFacts(
        one.id,
        one.kind,
        one.state,
        moment(one.at),
        one.login,
        one.told,
        maybe(one.until),
        one.serial,
        card.programme if card else None,
        states.state_of(card, tx.now).value if card else None,
        Money(worth, card.currency) if card else None,
        sale.receipt if sale else None,
        redeemed.login if redeemed else None,
        maybe(redeemed.at) if redeemed else None,
    )
