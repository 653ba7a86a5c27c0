"""Where standard money came from: the lines that brought it into a wallet and what each of them was."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, select

from app.data.drafts import LedgerAccount
from app.data.schema import (
    card,
    card_event,
    entry,
    line,
    promo_grant,
    promotion,
    station,
    trade_in,
)
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class StandardLine:
    """A line of a wallet's standard account as its holder sees it: positive is more. `order` is the one that
    was paid or refunded; `at` is in µs."""

    seq: int
    amount: int
    before: int
    kind: str
    order: int | None
    entry: int


@dataclass(frozen=True, slots=True)
class Origin:
    """What an entry brought into the wallet: a card, a trade-in, a promotion, or by its kind alone."""

    kind: str
    entry: str
    at: int
    programme: str | None
    last_four: str | None
    trade_in: str | None
    promotion: str | None


_COLUMNS = (
    line.c.seq,
    (-line.c.amount).label("amount"),
    (-line.c.prev_balance).label("before"),
    entry.c.kind,
    entry.c.purchase,
    entry.c.id,
)
_BEFORE = (
    select(*_COLUMNS)
    .join(entry, entry.c.id == line.c.entry)
    .where(line.c.account == bindparam("account"), line.c.seq < bindparam("seq"))
    .order_by(line.c.seq.desc())
    .limit(bindparam("most"))
)
_ENTRIES = select(entry.c.id).where(entry.c.purchase == bindparam("order")).order_by(entry.c.id)
# All lines of the entry, whose few the account's are picked from: an account can have a million.
_OF_ENTRY = (
    select(*_COLUMNS, line.c.account)
    .join(entry, entry.c.id == line.c.entry)
    .where(line.c.entry == bindparam("entry"))
)
_ORIGIN = (
    select(
        entry.c.kind,
        station.c.name,
        entry.c.station_seq,
        entry.c.at,
        card.c.programme,
        card.c.last_four,
        trade_in.c.reference,
        promotion.c.name.label("promotion"),
    )
    .join(station, station.c.id == entry.c.station)
    .outerjoin(card_event, (card_event.c.entry == entry.c.id) & (card_event.c.state == "REDEEMED"))
    .outerjoin(card, card.c.id == card_event.c.card)
    .outerjoin(trade_in, trade_in.c.id == entry.c.trade_in)
    .outerjoin(promo_grant, promo_grant.c.entry == entry.c.id)
    .outerjoin(promotion, promotion.c.id == promo_grant.c.promotion)
    .where(entry.c.id == bindparam("entry"))
)
_GRANT = select(promo_grant.c.entry).where(promo_grant.c.id == bindparam("grant"))


def lines_before(tx: Tx, account: LedgerAccount, seq: int, most: int) -> Sequence[StandardLine]:
    """At most so many lines numbered below `seq`, newest first."""
    found = tx.all(_BEFORE, {"account": account.id, "seq": seq, "most": most})
    return [StandardLine(*tuple(row)) for row in found]


def lines_of_order(tx: Tx, account: LedgerAccount, order: int) -> Sequence[StandardLine]:
    """What the order took from standard money, and what its refunds brought back, oldest first."""
    found = [
        StandardLine(*tuple(row)[:-1])
        for own in tx.all(_ENTRIES, {"order": order})
        for row in tx.all(_OF_ENTRY, {"entry": own.id})
        if row.account == account.id
    ]
    return sorted(found, key=lambda one: one.seq)


def of_entry(tx: Tx, entry_id: int) -> Origin:
    return _origin(tx.all(_ORIGIN, {"entry": entry_id})[0])


def of_grant(tx: Tx, grant: int) -> Origin:
    return of_entry(tx, tx.all(_GRANT, {"grant": grant})[0].entry)


def _origin(row: Row[Any]) -> Origin:
    return Origin(
        row.kind,
        f"{row.name}-{row.station_seq}",
        row.at,
        row.programme,
        row.last_four,
        row.reference,
        row.promotion,
    )
