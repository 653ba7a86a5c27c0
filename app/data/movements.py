"""The lines of one account as a history: newest first, by keyset page, with the running balance of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from app.data.ledger import LedgerAccount
from app.data.schema import card, card_event, entry, line, station
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Filter:
    """Which movements are asked for. Times in µs: `since` included, `until` not. None asks for all."""

    since: int | None = None
    until: int | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class MovementRow:
    """A line with what belongs to it, signed as in the book. `seq` numbers the lines of its account."""

    seq: int
    amount: int
    balance: int
    at: int
    kind: str
    receipt: str | None
    station: str
    station_seq: int
    programme: str | None
    last_four: str | None


_PAGE = (
    select(
        line.c.seq,
        line.c.amount,
        line.c.balance,
        entry.c.at,
        entry.c.kind,
        entry.c.receipt,
        station.c.name,
        entry.c.station_seq,
        card.c.programme,
        card.c.last_four,
    )
    .join(entry, entry.c.id == line.c.entry)
    .join(station, station.c.id == entry.c.station)
    .outerjoin(card_event, (card_event.c.entry == entry.c.id) & (card_event.c.state == "REDEEMED"))
    .outerjoin(card, card.c.id == card_event.c.card)
    .where(line.c.account == bindparam("account"), line.c.seq < bindparam("before"))
    .order_by(line.c.seq.desc())
    .limit(bindparam("most"))
)
_COUNT = select(func.coalesce(func.max(line.c.seq), 0)).where(line.c.account == bindparam("account"))


def page(tx: Tx, account: LedgerAccount, *, before: int, most: int, only: Filter) -> Sequence[MovementRow]:
    """At most `most` movements numbered below `before`, newest first."""
    values = {"account": account.id, "before": before, "most": most}
    return [MovementRow(*tuple(row)) for row in tx.all(_filtered(only), values)]


def count(tx: Tx, account: LedgerAccount) -> int:
    """How many movements the account has: the number of its last line, one read of an index."""
    return int(tx.all(_COUNT, {"account": account.id})[0][0])


def _filtered(only: Filter) -> Select[Any]:
    statement = _PAGE
    if only.since is not None:
        statement = statement.where(entry.c.at >= only.since)
    if only.until is not None:
        statement = statement.where(entry.c.at < only.until)
    if only.kind is not None:
        statement = statement.where(entry.c.kind == only.kind)
    return statement
