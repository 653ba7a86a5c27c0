"""Voiding: a sale is taken back within 24 hours, untouched, in the shop that made it, once."""

from app.counter import roles, tills
from app.data import cards, commands, ledger, people, sales
from app.data.cards import CardRow
from app.data.drafts import Custody, Draft, LedgerAccount, Move, Posting
from app.data.people import Station
from app.data.rules import CARD_ACCOUNT
from app.data.sales import Sale
from app.data.store import Tx
from app.money import Money
from app.outcomes import (
    ALREADY_VOIDED,
    CARD_ALREADY_USED,
    CARD_EXPIRED,
    CARD_NOT_ACTIVATED,
    NOT_FOUND,
    VOID_WINDOW_PASSED,
    Refused,
)
from app.wallet import states
from app.wallet.moments import DAY, iso, moment
from app.wallet.values import Activated, Actor, CardState, Command, Role

WINDOW = DAY


def void(tx: Tx, actor: Actor, serial: str, till: str, *, command: Command) -> Activated | Refused:
    """Take the sale of the card back: its exact opposite, once. Needs a clerk and an open till of the shop
    that sold the card. The money goes out of this till, whichever of the shop's tills it came to."""
    request = {"use_case": "void", "serial": serial, "till": till}
    return commands.once(
        tx, actor.account.id, command.key, request, Activated, lambda: _void(tx, actor, serial, till, command)
    )


def _void(tx: Tx, actor: Actor, serial: str, till: str, command: Command) -> Activated | Refused:
    at, known = people.find_station(tx, till), _sale(tx, serial)  # neither a sale nor its till ever changes
    tx.lock(
        serials=[serial],
        accounts=[actor.account.id],
        ledger=[known.tender.id] if known and known.tender else (),
        station=at.id if at else None,
    )
    if refused := roles.require(tx, actor, Role.CLERK) or tills.require_open(tx, actor, till, at):
        return refused
    card = cards.by_serial(tx, serial)
    if at is None or card is None or card.state == CardState.SCRAPPED:
        return Refused(NOT_FOUND, {"what": "card"})
    if known is None:  # a sale that was made while the locks were waited for is none that was asked about
        return Refused(CARD_NOT_ACTIVATED)
    sale = _sale(tx, serial) or known
    return _why_not(tx, card, sale, at) or _post(tx, actor, card, sale, at, command)


def _sale(tx: Tx, serial: str) -> Sale | None:
    card = cards.by_serial(tx, serial)
    return sales.of_card(tx, card.id) if card else None


def _why_not(tx: Tx, card: CardRow, sale: Sale, at: Station) -> Refused | None:
    if sale.kind != "activate" or sale.shop != at.shop:
        return Refused(NOT_FOUND, {"what": "sale of this card in this store"})
    if sale.reversed_at is not None:
        return Refused(ALREADY_VOIDED, {"voided": iso(sale.reversed_at)})
    if card.state != CardState.ACTIVE or card.seq != sale.seq:
        return Refused(CARD_ALREADY_USED, {"state": card.state})
    if states.state_of(card, tx.now) is CardState.EXPIRED:
        return Refused(CARD_EXPIRED, {"ended": iso(card.ends or tx.now)})
    return Refused(VOID_WINDOW_PASSED, {"sold": iso(sale.at)}) if sale.at + WINDOW <= tx.now else None


def _post(tx: Tx, actor: Actor, card: CardRow, sale: Sale, at: Station, command: Command) -> Activated:
    if sale.tender is None:
        raise LookupError("an activation has its tender")
    if sale.tender.owner != at.id:
        _bring_money(tx, actor, sale, sale.tender, at, command)
    target = ledger.open_account(tx, CARD_ACCOUNT, card.id, card.currency)
    draft = Draft(
        at.id,
        "void",
        actor.account.id,
        command.key,
        postings=(Posting(target, sale.amount), Posting(sale.tender, -sale.amount)),
        moves=(Move(card.id, card.seq + 1, card.state, "VOIDED"),),
        custody=(Custody(card.id, card.place_seq + 1, card.place, "scrapped", None),),
        reverses=sale.entry,
        receipt=sale.receipt,
    )
    posted = ledger.post(tx, draft)
    return Activated(
        card.serial,
        card.last_four,
        Money(sale.amount, card.currency),
        CardState.VOIDED,
        sale.receipt or "",
        posted.name,
        moment(posted.at),
        command.key,
    )


def _bring_money(tx: Tx, actor: Actor, sale: Sale, to: LedgerAccount, at: Station, command: Command) -> None:
    """The opposite of a sale takes the money out of the till that it came to. This till pays it, so it is put
    there first: both drawers stay what their counts say."""
    paying = ledger.open_account(tx, to.kind, at.id, to.currency)
    postings = (Posting(to, sale.amount), Posting(paying, -sale.amount))
    draft = Draft(at.id, "takings", actor.account.id, command.key, postings=postings, reason="void")
    ledger.post(tx, draft)
