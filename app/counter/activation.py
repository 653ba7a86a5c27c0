"""Activation: the till puts money on a card from the shop's stock. Until then the card is worth nothing."""

from dataclasses import dataclass

from app.codes.programme import ProgrammeBook, Region
from app.counter import roles
from app.data import cards, commands, ledger, people
from app.data.cards import CardRow
from app.data.ledger import Custody, Draft, Move, Posting
from app.data.people import Station
from app.data.rules import CARD_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.outcomes import (
    ALREADY_ACTIVE,
    AMOUNT_OUT_OF_RANGE,
    CARD_EXPIRED,
    NOT_FOUND,
    NOT_IN_STOCK,
    Refused,
)
from app.wallet.accounts import role_of
from app.wallet.moments import iso, moment
from app.wallet.values import Activated, Actor, CardState, Command, Role

_TENDER = "Assets:Tender:cash"


@dataclass(frozen=True, slots=True)
class Sale:
    """What the clerk scanned and typed. `amount` is plain decimal text ("25.00"), in the card's currency."""

    serial: str
    amount: str
    receipt: str
    till: str


def activate(
    tx: Tx, actor: Actor, sale: Sale, *, book: ProgrammeBook, command: Command
) -> Activated | Refused:
    """Take the amount into the till and put it on the card, once. Needs a clerk.

    A till that does not stand is made by a manager's first use of it, never by a clerk's.
    """
    request = {"use_case": "activate", "serial": sale.serial, "amount": sale.amount}
    request |= {"receipt": sale.receipt, "till": sale.till}

    def work() -> Activated | Refused:
        return _activate(tx, actor, sale, book, command)

    return commands.once(tx, actor.account.id, command.key, request, Activated, work)


def _activate(tx: Tx, actor: Actor, sale: Sale, book: ProgrammeBook, command: Command) -> Activated | Refused:
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    till = _till(tx, actor, sale.till)
    if isinstance(till, Refused):
        return till
    card = _in_stock(tx, sale.serial, till)
    if isinstance(card, Refused):
        return card
    amount = _amount(card, sale.amount, book)
    return amount if isinstance(amount, Refused) else _post(tx, actor, sale, till, card, amount, command)


def _till(tx: Tx, actor: Actor, name: str) -> Station | Refused:
    found = people.find_station(tx, name)
    if found is None and role_of(tx, actor) is Role.MANAGER:
        return people.add_station(tx, name, "till")
    return found if found and found.kind == "till" else Refused(NOT_FOUND, {"what": "till"})


def _in_stock(tx: Tx, serial: str, till: Station) -> CardRow | Refused:
    card = cards.by_serial(tx, serial)
    if card is None or card.state == CardState.SCRAPPED:
        return Refused(NOT_IN_STOCK)
    if card.state != CardState.ISSUED:
        return Refused(ALREADY_ACTIVE, {"state": card.state})
    if card.ends is not None and card.ends <= tx.now:  # the money would be gone at once
        return Refused(CARD_EXPIRED, {"ended": iso(card.ends)})
    return card if (card.place, card.shop) == ("stock", till.shop) else Refused(NOT_IN_STOCK)


def _amount(card: CardRow, text: str, book: ProgrammeBook) -> Money | Refused:
    programme = next((one for one in book.programmes if one.key == card.programme), None)
    place = programme.region(card.region) if programme else None
    if place is None:  # the programme's file was taken away or changed since the card was issued
        return Refused(NOT_FOUND, {"what": "programme"})
    try:
        amount = Money.parse(text, card.currency)
    except ValueError:
        return _out_of_range(place)
    return amount if place.least <= amount.minor <= place.most else _out_of_range(place)


def _out_of_range(place: Region) -> Refused:
    least, most = (Money(minor, place.currency).plain() for minor in (place.least, place.most))
    facts = {"least": f"{least} {place.currency}", "most": f"{most} {place.currency}"}
    return Refused(AMOUNT_OUT_OF_RANGE, facts)


def _post(
    tx: Tx, actor: Actor, sale: Sale, till: Station, card: CardRow, amount: Money, command: Command
) -> Activated:
    tender = ledger.open_account(tx, _TENDER, till.id, amount.currency)
    target = ledger.open_account(tx, CARD_ACCOUNT, card.id, amount.currency)
    posted = ledger.post(
        tx,
        Draft(
            till.id,
            "activate",
            actor.account.id,
            command.key,
            postings=(Posting(tender, amount.minor), Posting(target, -amount.minor)),
            moves=(Move(card.id, card.seq + 1, card.state, "ACTIVE"),),
            custody=(Custody(card.id, card.place_seq + 1, "sold", None),),
            receipt=sale.receipt,
        ),
    )
    return Activated(
        card.serial,
        card.last_four,
        amount,
        CardState.ACTIVE,
        sale.receipt,
        posted.name,
        moment(posted.at),
        command.key,
    )
