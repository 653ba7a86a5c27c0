"""Replacement: the value of a card that cannot be read moves to a new one, against serial and receipt, with a
manager's approval."""

from dataclasses import dataclass
from datetime import datetime

from app.counter import roles, stock, tills
from app.data import cards, commands, ledger, people, sales
from app.data.cards import CardRow
from app.data.drafts import Custody, Draft, Move, Posting, Record
from app.data.people import Station
from app.data.rules import CARD_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.outcomes import AMOUNT_OUT_OF_RANGE, NOT_FOUND, REGION_MISMATCH, Refused
from app.wallet import states
from app.wallet.moments import moment
from app.wallet.values import Actor, CardState, Command, Role


@dataclass(frozen=True, slots=True)
class Exchange:
    """The unreadable card and its receipt, the new one from stock, and the till it is done at."""

    serial: str
    by: str
    receipt: str
    till: str


@dataclass(frozen=True, slots=True)
class Replaced:
    """The answer: the new card, and which one it replaces. `approved_by` is a login."""

    serial: str
    last_four: str
    amount: Money
    state: CardState
    receipt: str
    replaced: str
    approved_by: str
    entry: str
    at: datetime
    key: str


def replace(
    tx: Tx, actor: Actor, exchange: Exchange, *, approver: Actor, command: Command
) -> Replaced | Refused:
    """Move the whole value to the new card, once. Needs a clerk, and a manager who has just signed in (before
    this transaction: `approver`). Cards of imports and of replacements have no receipt of a sale."""
    request = {
        "use_case": "replace",
        "serial": exchange.serial,
        "by": exchange.by,
        "receipt": exchange.receipt,
        "till": exchange.till,
        "approver": approver.account.id,
    }
    return commands.once(
        tx, actor.account.id, command.key, request, Replaced,
        lambda: _replace(tx, actor, exchange, approver, command),
    )  # fmt: skip


def _replace(
    tx: Tx, actor: Actor, exchange: Exchange, approver: Actor, command: Command
) -> Replaced | Refused:
    at = people.find_station(tx, exchange.till)
    tx.lock(
        serials=[exchange.serial, exchange.by],
        accounts=[actor.account.id, approver.account.id],
        station=at.id if at else None,
    )
    refused = (
        roles.require(tx, actor, Role.CLERK)
        or roles.require(tx, approver, Role.MANAGER)
        or tills.require(tx, actor, exchange.till, at)
    )
    if refused:
        return refused
    old = _old(tx, actor, exchange)
    if isinstance(old, Refused):
        return old
    new = _new(tx, exchange, old, at.shop if at else tills.shop_of(tx, actor))
    if isinstance(new, Refused):
        return new
    till = tills.of_first_use(tx, actor, exchange.till, at, command)
    return _post(tx, actor, exchange, approver, (old, new), till, command)


def _old(tx: Tx, actor: Actor, exchange: Exchange) -> CardRow | Refused:
    """The card to be replaced: with value, and sold on the receipt that is shown."""
    card = cards.by_serial(tx, exchange.serial)
    if card is None or card.state == CardState.SCRAPPED:
        return Refused(NOT_FOUND, {"what": "card"})
    if refused := states.not_redeemable(tx, card, actor):
        return refused
    sale = sales.of_card(tx, card.id)
    is_its_receipt = sale is not None and sale.receipt == exchange.receipt
    return card if is_its_receipt else Refused(NOT_FOUND, {"what": "receipt of this card"})


def _new(tx: Tx, exchange: Exchange, old: CardRow, shop: int) -> CardRow | Refused:
    """The card that takes its place: for sale here, of the same region, and free to take that amount."""
    card = stock.sellable(tx, exchange.by, shop)
    if isinstance(card, Refused):
        return card
    if (card.region, card.currency) != (old.region, old.currency):
        return Refused(REGION_MISMATCH, {"card_region": card.region, "wallet_region": old.region})
    if card.preset not in (None, old.amount):
        amount = f"{Money(card.preset or 0, card.currency).plain()} {card.currency}"
        return Refused(AMOUNT_OUT_OF_RANGE, {"least": amount, "most": amount})
    return card


def _post(
    tx: Tx,
    actor: Actor,
    exchange: Exchange,
    approver: Actor,
    pair: tuple[CardRow, CardRow],
    till: Station,
    command: Command,
) -> Replaced:
    old, new = pair
    posted = ledger.post(tx, _draft(tx, actor, exchange, approver, pair, till, command))
    return Replaced(
        new.serial,
        new.last_four,
        Money(old.amount, old.currency),
        CardState.ACTIVE,
        exchange.receipt,
        old.serial,
        approver.account.login,
        posted.name,
        moment(posted.at),
        command.key,
    )


def _draft(
    tx: Tx,
    actor: Actor,
    exchange: Exchange,
    approver: Actor,
    pair: tuple[CardRow, CardRow],
    till: Station,
    command: Command,
) -> Draft:
    """The old card's value onto the new one, the old one scrapped."""
    old, new = pair
    source = ledger.open_account(tx, CARD_ACCOUNT, old.id, old.currency)
    target = ledger.open_account(tx, CARD_ACCOUNT, new.id, new.currency)
    row = {"old": old.id, "new": new.id, "approved_by": approver.account.id}
    return Draft(
        till.id,
        "replace",
        actor.account.id,
        command.key,
        postings=(Posting(source, old.amount), Posting(target, -old.amount)),
        moves=(
            Move(old.id, old.seq + 1, old.state, "REPLACED"),
            Move(new.id, new.seq + 1, new.state, "ACTIVE"),
        ),
        custody=(
            Custody(old.id, old.place_seq + 1, old.place, "scrapped", None),
            Custody(new.id, new.place_seq + 1, new.place, "sold", None),
        ),
        records=(Record("replacement", row),),
        receipt=exchange.receipt,
        approved_by=approver.account.id,
    )
