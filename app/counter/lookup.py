"""Look-up at the counter: a card by its serial, or everything that was done against a receipt. Looks only."""

from dataclasses import dataclass
from datetime import datetime

from app.counter import roles
from app.data import cards, people, reports, sales, shops
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet import states
from app.wallet.moments import maybe, moment
from app.wallet.values import Actor, CardState, Role

MOST = 200


@dataclass(frozen=True, slots=True)
class CardFound:
    """What the counter may know of a card, which is neither its code nor whose account has its value.
    `place`: where the plastic is, in the stock of `shop`."""

    serial: str
    programme: str
    last_four: str
    amount: Money
    region: str
    state: CardState
    ends: datetime | None
    place: str
    shop: str | None
    sold_at: datetime | None
    receipt: str | None
    till: str | None
    entry: str | None


@dataclass(frozen=True, slots=True)
class OnReceipt:
    """One thing that was done against a receipt."""

    kind: str
    at: datetime
    till: str
    clerk: str
    serial: str | None
    state: str | None
    order: str | None
    amount: Money | None
    entry: str


def lookup(tx: Tx, actor: Actor, word: str) -> CardFound | tuple[OnReceipt, ...] | Refused:
    """The card with this serial, or what was done against this receipt. Needs a clerk."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    found = _card(tx, word)
    if found is not None:
        return found
    rows = tuple(_done(row) for row in reports.of_receipt(tx, word, MOST))
    return rows or Refused(NOT_FOUND, {"what": "card or receipt"})


def _card(tx: Tx, serial: str) -> CardFound | None:
    card = cards.by_serial(tx, serial)
    if card is None:
        return None
    sale = sales.of_card(tx, card.id)
    return CardFound(
        card.serial,
        card.programme,
        card.last_four,
        Money(card.amount, card.currency),
        card.region,
        states.state_of(card, tx.now),
        maybe(card.ends),
        card.place,
        None if card.shop is None else shops.by_id(tx, card.shop).name,
        maybe(sale.at) if sale else None,
        sale.receipt if sale else None,
        people.station_name(tx, sale.station) if sale else None,
        sale.name if sale else None,
    )


def _done(row: reports.ReceiptRow) -> OnReceipt:
    amount = Money(row.amount, row.currency) if row.currency else None
    entry = f"{row.station}-{row.station_seq}"
    return OnReceipt(
        row.kind, moment(row.at), row.station, row.clerk, row.serial, row.card_state, row.order, amount, entry
    )
