"""The steps of trade-ins so far: which state each came into, when, and what was named as its worth."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from app.data.schema import entry, station, trade_in_event
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class TradeInEvent:
    """`amount` in minor units, None where the step names none; `at` in µs; `entry` is the entry's name."""

    state: str
    amount: int | None
    at: int
    station: str
    entry: str


_STEPS = (
    select(trade_in_event.c.state, trade_in_event.c.amount, entry.c.at, station.c.name, entry.c.station_seq)
    .join(entry, entry.c.id == trade_in_event.c.entry)
    .join(station, station.c.id == entry.c.station)
    .where(trade_in_event.c.trade_in == bindparam("trade_in"))
    .order_by(trade_in_event.c.seq)
)


def of_trade_in(tx: Tx, trade_in: int) -> Sequence[TradeInEvent]:
    """Oldest first."""
    found = tx.all(_STEPS, {"trade_in": trade_in})
    return [
        TradeInEvent(row.state, row.amount, row.at, row.name, f"{row.name}-{row.station_seq}")
        for row in found
    ]
