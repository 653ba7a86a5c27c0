"""What other issuers hold for an account, as its owner books it: one for each programme and region."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, bindparam, func, insert, select

from app.data import book, ids
from app.data.drafts import LedgerAccount, Record
from app.data.rules import OUTSIDE_ACCOUNTS
from app.data.schema import (
    drawer_card,
    drawer_event,
    entry,
    ledger_account,
    line,
    outside,
    outside_booking,
    station,
)
from app.data.store import Tx

STANDARD, PROMO = OUTSIDE_ACCOUNTS
ORDER, REFUND, BALANCE = "order", "refund", "balance"


@dataclass(frozen=True, slots=True)
class Outside:
    id: int
    account: int
    programme: str
    region: str
    currency: str


@dataclass(frozen=True, slots=True)
class OrderOutside:
    """An order that was booked by hand, in minor units. `refunded` came back already."""

    id: int
    at: int
    amount: int
    refunded: int


@dataclass(frozen=True, slots=True)
class MovementOutside:
    """What an entry did to one of them. `kind`: accepted, taken_back, order, refund or balance."""

    entry: int
    name: str
    at: int
    outside: int
    currency: str
    amount: int
    kind: str
    reference: str | None
    last_four: str | None


_EVERY = select(outside).where(outside.c.account == bindparam("account")).order_by(outside.c.id)
_ONE = select(outside).where(
    outside.c.account == bindparam("account"),
    outside.c.programme == bindparam("programme"),
    outside.c.region == bindparam("region"),
)
_ADD = insert(outside)
_ORDER = (
    select(outside_booking.c.id, outside_booking.c.entry, entry.c.at)
    .join(entry, entry.c.id == outside_booking.c.entry)
    .where(
        outside_booking.c.outside == bindparam("outside"),
        outside_booking.c.kind == ORDER,
        outside_booking.c.reference == bindparam("reference"),
    )
)
_CAME = (
    select(func.coalesce(func.sum(line.c.amount), 0))
    .select_from(line)
    .join(ledger_account, ledger_account.c.id == line.c.account)
    .where(ledger_account.c.kind.in_(OUTSIDE_ACCOUNTS))
)
_OF_ENTRY = _CAME.where(line.c.entry == bindparam("entry"))
_OF_REFUNDS = _CAME.join(outside_booking, outside_booking.c.entry == line.c.entry).where(
    outside_booking.c.about == bindparam("order")
)
_MOVEMENTS = (
    select(
        entry.c.id,
        station.c.name,
        entry.c.station_seq,
        entry.c.at,
        outside.c.id.label("outside"),
        outside.c.currency,
        func.sum(line.c.amount).label("amount"),
        func.max(outside_booking.c.kind).label("kind"),
        func.max(outside_booking.c.reference).label("reference"),
        func.max(drawer_event.c.state).label("state"),
        func.max(drawer_card.c.last_four).label("last_four"),
    )
    .select_from(outside)
    .join(ledger_account, ledger_account.c.outside == outside.c.id)
    .join(line, line.c.account == ledger_account.c.id)
    .join(entry, entry.c.id == line.c.entry)
    .join(station, station.c.id == entry.c.station)
    .outerjoin(outside_booking, outside_booking.c.entry == entry.c.id)
    .outerjoin(drawer_event, drawer_event.c.entry == entry.c.id)
    .outerjoin(drawer_card, drawer_card.c.id == drawer_event.c.drawer_card)
    .where(and_(outside.c.account == bindparam("account"), entry.c.id < bindparam("before")))
    .group_by(entry.c.id, station.c.name, entry.c.station_seq, entry.c.at, outside.c.id, outside.c.currency)
    .order_by(entry.c.id.desc())
    .limit(bindparam("most"))
)


def of_account(tx: Tx, account: int) -> list[Outside]:
    return [Outside(*tuple(row)) for row in tx.all(_EVERY, {"account": account})]


def opened(tx: Tx, account: int, programme: str, region: str, currency: str) -> Outside:
    """What the issuer of the programme holds in the region; made if it is not there yet."""
    row = tx.first(_ONE, {"account": account, "programme": programme, "region": region})
    if row is not None:
        return Outside(*tuple(row))
    (new,) = ids.draw(tx, outside)
    made = {"id": new, "account": account, "programme": programme, "region": region, "currency": currency}
    tx.run(_ADD, made)
    return Outside(new, account, programme, region, currency)


def ledger_accounts(tx: Tx, one: Outside) -> tuple[LedgerAccount, LedgerAccount]:
    """Its standard and its promotional account in the book, made if they are not there yet."""
    standard, promo = (book.open_account(tx, kind, one.id, one.currency) for kind in OUTSIDE_ACCOUNTS)
    return standard, promo


def balances(tx: Tx, one: Outside) -> tuple[int, int]:
    """Standard and promotional credit in minor units."""
    found = (book.find_account(tx, kind, one.id, one.currency) for kind in OUTSIDE_ACCOUNTS)
    standard, promo = (book.balance(tx, account) for account in found)
    return standard, promo


def find_order(tx: Tx, one: Outside, reference: str) -> OrderOutside | None:
    row = tx.first(_ORDER, {"outside": one.id, "reference": reference})
    if row is None:
        return None
    (paid,) = tx.all(_OF_ENTRY, {"entry": row.entry})[0]
    (back,) = tx.all(_OF_REFUNDS, {"order": row.id})[0]
    return OrderOutside(row.id, row.at, -int(paid), int(back))


def booking_record(
    tx: Tx, one: Outside, kind: str, reference: str | None, about: int | None = None
) -> Record:
    """The row that says what an entry by hand is."""
    (new,) = ids.draw(tx, outside_booking)
    row = {"id": new, "outside": one.id, "kind": kind, "reference": reference, "about": about}
    return Record("outside_booking", row)


def movements(tx: Tx, account: int, *, before: int, most: int) -> Sequence[MovementOutside]:
    """What entries older than `before` did, newest first."""
    found = tx.all(_MOVEMENTS, {"account": account, "before": before, "most": most})
    return [
        MovementOutside(
            row.id,
            f"{row.name}-{row.station_seq}",
            row.at,
            row.outside,
            row.currency,
            int(row.amount),
            row.kind or ("accepted" if row.state == "ACCEPTED" else "taken_back"),
            row.reference,
            row.last_four,
        )
        for row in found
    ]
