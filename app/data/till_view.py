"""A till as its own window shows it: what was done there last, and its day so far."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import BigInteger, Row, bindparam, cast, exists, func, or_, select

from app.data.entry_lines import moved
from app.data.place_texts import LABEL
from app.data.rules import TENDER
from app.data.schema import (
    account,
    card,
    card_event,
    entry,
    ledger_account,
    line,
    purchase,
    station,
    till_event,
    trade_in,
    trade_in_event,
)
from app.data.store import Tx
from app.data.tills import CLOSED, OPEN


@dataclass(frozen=True, slots=True)
class DeedRow:
    """One entry at a till, which is `till` to people; `at` in µs, `amount` what moved in minor units. Of
    several cards: the one that came to life, else the first."""

    id: int
    name: str
    kind: str
    at: int
    till: str
    clerk: str
    receipt: str | None
    order: str | None
    who: str | None
    serial: str | None
    last_four: str | None
    card_state: str | None
    amount: int
    currency: str | None


SHOWN_KINDS = (
    "activate", "void", "replace", "purchase", "one_click", "subscription", "refund", "refund_step",
    "trade_in", "trade_in_step", "float", "difference", "takings", "till",
)  # fmt: skip
"""What is done at a till. Of what `takings` brings from another till for a void, the void is shown."""

_CLERK, _HOLDER, _BRINGER = account.alias(), account.alias(), account.alias()
_CURRENCY = (
    select(func.min(line.c.currency)).where(line.c.entry == entry.c.id).correlate(entry).scalar_subquery()
)
_ROWS = (
    select(
        entry.c.id,
        entry.c.station_seq,
        entry.c.kind,
        entry.c.at,
        station.c.name.label("named"),
        LABEL.label("till"),
        _CLERK.c.name.label("clerk"),
        entry.c.receipt,
        func.coalesce(purchase.c.reference, trade_in.c.reference).label("reference"),
        func.coalesce(_HOLDER.c.name, _BRINGER.c.name).label("who"),
        card.c.serial,
        card.c.last_four,
        card_event.c.state,
        cast(func.coalesce(moved(), 0), BigInteger).label("amount"),
        _CURRENCY.label("currency"),
    )
    .select_from(entry)
    .join(station, station.c.id == entry.c.station)
    .join(_CLERK, _CLERK.c.id == entry.c.actor)
    .outerjoin(card_event, card_event.c.entry == entry.c.id)
    .outerjoin(card, card.c.id == card_event.c.card)
    .outerjoin(purchase, purchase.c.id == entry.c.purchase)
    .outerjoin(_HOLDER, _HOLDER.c.id == purchase.c.account)
    .outerjoin(trade_in, trade_in.c.id == entry.c.trade_in)
    .outerjoin(_BRINGER, _BRINGER.c.id == trade_in.c.account)
)
_AT_STATION = (
    _ROWS.where(
        entry.c.station == bindparam("station"),
        entry.c.kind.in_(SHOWN_KINDS),
        or_(entry.c.kind != "takings", entry.c.reason.is_(None)),
    )
    .order_by(entry.c.station_seq.desc())
    .limit(bindparam("most"))
)
_ON_RECEIPT = (
    _ROWS.where(entry.c.receipt == bindparam("receipt"), entry.c.kind.in_(SHOWN_KINDS))
    .order_by(entry.c.at, entry.c.id)
    .limit(bindparam("most"))
)
_OF_ORDER = (
    _ROWS.where(entry.c.purchase == bindparam("order"), entry.c.kind.in_(SHOWN_KINDS))
    .order_by(entry.c.at, entry.c.id)
    .limit(bindparam("most"))
)
_STEPS = select(trade_in_event.c.entry).where(trade_in_event.c.trade_in == bindparam("trade_in"))
_OF_TRADE_IN = _ROWS.where(entry.c.id.in_(_STEPS)).order_by(entry.c.at, entry.c.id)
_BY_NAME = _ROWS.where(station.c.name == bindparam("station"), entry.c.station_seq == bindparam("seq"))
_OPENED = (
    select(entry.c.id, entry.c.at)
    .select_from(till_event)
    .join(entry, entry.c.id == till_event.c.entry)
    .where(
        till_event.c.station == bindparam("station"),
        till_event.c.state == OPEN,
        or_(till_event.c.was.is_(None), till_event.c.was == "CLOSED"),
    )
    .order_by(till_event.c.seq.desc())
    .limit(1)
)
_CLOSED = (
    select(entry.c.station_seq, station.c.name.label("till"))
    .select_from(till_event)
    .join(entry, entry.c.id == till_event.c.entry)
    .join(station, station.c.id == entry.c.station)
    .where(till_event.c.station == bindparam("station"), till_event.c.state == CLOSED)
    .order_by(till_event.c.seq.desc())
    .limit(1)
)
_CASH_IN = (
    select(line.c.currency, line.c.amount)
    .join(ledger_account, ledger_account.c.id == line.c.account)
    .where(
        line.c.entry == bindparam("entry"),
        ledger_account.c.station == bindparam("station"),
        ledger_account.c.kind == TENDER["cash"],
    )
)
_VOID = entry.alias()
_SOLD = select(func.count()).where(
    entry.c.station == bindparam("station"),
    entry.c.at >= bindparam("since"),
    entry.c.kind == "activate",
    ~exists().where(_VOID.c.reverses == entry.c.id),
)
_BEFORE = entry.alias()
_LAST_RECEIPT = (
    select(entry.c.receipt)
    .where(
        entry.c.station == bindparam("station"),
        entry.c.receipt.is_not(None),
        entry.c.kind.in_(("activate", "purchase", "one_click", "refund", "refund_step")),
        # A promised refund is settled under its old number; the till's next one follows its newest.
        ~exists().where(_BEFORE.c.receipt == entry.c.receipt, _BEFORE.c.id < entry.c.id),
    )
    .order_by(entry.c.station_seq.desc())
    .limit(1)
)


def deeds(tx: Tx, station_id: int, most: int) -> Sequence[DeedRow]:
    """What was done at the station, newest first; at most so many."""
    return _merged(tx.all(_AT_STATION, {"station": station_id, "most": most}))


def on_receipt(tx: Tx, receipt: str, most: int) -> Sequence[DeedRow]:
    """What was done against the receipt at any till, oldest first; at most so many."""
    return _merged(tx.all(_ON_RECEIPT, {"receipt": receipt, "most": most}))


def of_order(tx: Tx, order_id: int, most: int) -> Sequence[DeedRow]:
    """What was done with the order at any till, oldest first; at most so many."""
    return _merged(tx.all(_OF_ORDER, {"order": order_id, "most": most}))


def of_trade_in(tx: Tx, trade_in_id: int) -> Sequence[DeedRow]:
    """The steps of a trade-in, oldest first."""
    return _merged(tx.all(_OF_TRADE_IN, {"trade_in": trade_in_id}))


def by_name(tx: Tx, name: str) -> DeedRow | None:
    """What was done by the entry of this name, such as till-1-42."""
    where, _, seq = name.rpartition("-")
    return next(iter(_merged(tx.all(_BY_NAME, {"station": where, "seq": int(seq)}))), None)


def opened(tx: Tx, station_id: int) -> tuple[int, int] | None:
    """The entry with which the till's day began, and when (µs)."""
    row = tx.first(_OPENED, {"station": station_id})
    return None if row is None else (row.id, row.at)


def last_close(tx: Tx, station_id: int) -> str | None:
    """The name of the entry with which the till was closed last."""
    row = tx.first(_CLOSED, {"station": station_id})
    return None if row is None else f"{row.till}-{row.station_seq}"


def cash_of(tx: Tx, station_id: int, entry_id: int) -> Sequence[tuple[str, int]]:
    """(currency, minor units) that the entry put into the station's drawer."""
    return [
        (row.currency, row.amount) for row in tx.all(_CASH_IN, {"station": station_id, "entry": entry_id})
    ]


def cards_sold(tx: Tx, station_id: int, since: int) -> int:
    """How many the station sold from then on (µs), without those taken back, wherever that was done."""
    return int(tx.all(_SOLD, {"station": station_id, "since": since})[0][0])


def last_receipt(tx: Tx, station_id: int) -> str | None:
    """The number of the receipt that was begun there last."""
    row = tx.first(_LAST_RECEIPT, {"station": station_id})
    return None if row is None else str(row.receipt)


def _merged(found: Sequence[Row[Any]]) -> list[DeedRow]:
    """One row an entry: a replacement has an event of each of its two cards."""
    rows: list[DeedRow] = []
    for row in map(_row, found):
        if not rows or rows[-1].id != row.id:
            rows.append(row)
        elif row.card_state == "ACTIVE":
            rows[-1] = replace(rows[-1], serial=row.serial, last_four=row.last_four, card_state="ACTIVE")
    return rows


def _row(row: Row[Any]) -> DeedRow:
    return DeedRow(
        row.id, f"{row.named}-{row.station_seq}", row.kind, row.at, row.till, row.clerk, row.receipt,
        row.reference, row.who, row.serial, row.last_four, row.state, row.amount, row.currency,
    )  # fmt: skip
