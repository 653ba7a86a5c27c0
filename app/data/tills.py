"""A till's drawer as the book has it: its tender accounts, what was counted since it was opened, and the
wallets whose ended lots a close writes down."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from app.data import heads
from app.data.drafts import LedgerAccount
from app.data.rules import PROMO_ACCOUNT, TENDER
from app.data.schema import entry, ledger_account, line, promo_grant, till_count, till_event
from app.data.store import Tx

CHAIN = "till_event"
OPEN, COUNTED, CLOSED = "OPEN", "COUNTED", "CLOSED"


@dataclass(frozen=True, slots=True)
class Count:
    """The newest count of one tender, in minor units. `expected` is what the book said then."""

    currency: str
    tender: str
    counted: int
    expected: int


_TENDERS = (
    select(ledger_account.c.id, ledger_account.c.kind, ledger_account.c.station, ledger_account.c.currency)
    .where(ledger_account.c.station == bindparam("station"), ledger_account.c.kind.in_(list(TENDER.values())))
    .order_by(ledger_account.c.currency, ledger_account.c.kind)
)
_LAST_OPEN = (
    select(func.max(till_event.c.seq))
    .where(till_event.c.station == bindparam("station"), till_event.c.state == OPEN)
    .scalar_subquery()
)
_COUNTS = (
    select(till_count.c.currency, till_count.c.tender, till_count.c.counted, till_count.c.expected)
    .where(till_count.c.station == bindparam("station"), till_count.c.seq > _LAST_OPEN)
    .order_by(till_count.c.seq)
)
_EVENT = till_event.alias()
_CLOSE = (
    select(till_event.c.seq)
    .join(entry, entry.c.id == till_event.c.entry)
    .where(
        till_event.c.station == bindparam("station"),
        till_event.c.state == CLOSED,
        entry.c.station == bindparam("station"),
        entry.c.station_seq == bindparam("entry"),
    )
    .scalar_subquery()
)
_CLOSE_BEFORE = (
    select(func.coalesce(func.max(_EVENT.c.seq), 0))
    .where(_EVENT.c.station == bindparam("station"), _EVENT.c.state == CLOSED, _EVENT.c.seq < _CLOSE)
    .scalar_subquery()
)
_OPENED = (
    select(func.min(entry.c.at))
    .select_from(till_event)
    .join(entry, entry.c.id == till_event.c.entry)
    .where(
        till_event.c.station == bindparam("station"),
        till_event.c.state == OPEN,
        till_event.c.seq > _CLOSE_BEFORE,
        till_event.c.seq < _CLOSE,
    )
)
_NOTES = (
    select(till_count.c.currency, till_count.c.denominations)
    .where(
        till_count.c.station == bindparam("station"),
        till_count.c.seq > _CLOSE_BEFORE,
        till_count.c.seq < _CLOSE,
        till_count.c.tender == "cash",
    )
    .order_by(till_count.c.seq)
)
_LEFT = (
    select(line.c.balance)
    .where(line.c.account == ledger_account.c.id)
    .order_by(line.c.seq.desc())
    .limit(1)
    .correlate(ledger_account)
    .scalar_subquery()
)
_ENDED = (
    select(ledger_account.c.wallet)
    .select_from(promo_grant)
    .join(ledger_account, ledger_account.c.promo_grant == promo_grant.c.id)
    .where(ledger_account.c.kind == PROMO_ACCOUNT, promo_grant.c.ends <= bindparam("now"), _LEFT != 0)
    .distinct()
    .order_by(ledger_account.c.wallet)
)


def tenders(tx: Tx, station: int) -> Sequence[LedgerAccount]:
    """The accounts of the station's cash and card slips, in every currency that it has taken."""
    return [LedgerAccount(*tuple(row)) for row in tx.all(_TENDERS, {"station": station})]


def tender_of(account: LedgerAccount) -> str:
    """ "cash" or "card"."""
    return next(name for name, kind in TENDER.items() if kind == account.kind)


def counts(tx: Tx, station: int) -> dict[tuple[str, str], Count]:
    """The newest count of each currency and tender since the till was last opened."""
    rows = [Count(*tuple(row)) for row in tx.all(_COUNTS, {"station": station})]
    return {(one.currency, one.tender): one for one in rows}


def opened_before(tx: Tx, station: int, close: int) -> int | None:
    """When the till was opened (µs) that this close ended. close: the number of its entry at the station."""
    found: int | None = tx.all(_OPENED, {"station": station, "entry": close})[0][0]
    return found


def notes_before(tx: Tx, station: int, close: int) -> dict[str, str]:
    """What the newest count of cash before this close found, by currency: "50.00x3 20.00x2"."""
    return {
        currency: notes or ""
        for currency, notes in map(tuple, tx.all(_NOTES, {"station": station, "entry": close}))
    }


def wallets_with_ended_lots(tx: Tx) -> Sequence[int]:
    """Wallets with promotional credit that has ended by the clock and is not written down yet."""
    return [row.wallet for row in tx.all(_ENDED, {"now": tx.now})]


def printed_heads(tx: Tx) -> tuple[str, ...]:
    """The last entry of every chain as it is printed at a close."""
    return tuple(head.printed for head in heads.heads(tx.connection))
