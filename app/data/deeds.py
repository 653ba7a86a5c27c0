"""What was done on which day, where and by whom, and how often codes were tried: added up in the database.

The database knows no time zones: it is asked for one stretch of time at a time, in which the shop's clock
keeps its distance from UTC.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Column, ColumnElement, bindparam, case, cast, func, null, select

from app.data.entry_lines import NO_CAPTURE
from app.data.place_texts import LABEL
from app.data.rules import DRAWER_KINDS
from app.data.schema import account, alert, attempt, entry, ledger_account, line, shop, station
from app.data.store import Tx

_DAY_US = 86_400_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """A desk or a till, with its shop and the shop's time zone; `label`: what people call it."""

    id: int
    name: str
    shop: str
    time_zone: str
    label: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `since` on up to and not including `until`; `offset` is what the shop's clock is ahead of UTC. All
    in µs."""

    since: int
    until: int
    offset: int

    @property
    def values(self) -> dict[str, int]:
        return {"since": self.since, "until": self.until, "offset": self.offset}


@dataclass(frozen=True, slots=True)
class DeedRow:
    """How often something was done at a station on a day (counted from 1970-01-01), and how much was moved by
    it. `clerk` is None for what holders did; `currency` for what moves no money."""

    day: int
    clerk: str | None
    kind: str
    currency: str | None
    count: int
    amount: int


def _day(at: Column[int]) -> ColumnElement[int]:
    return ((at + bindparam("offset", type_=BigInteger)) // _DAY_US).label("day")


_PLACES = (
    select(station.c.id, station.c.name, shop.c.name.label("shop"), shop.c.time_zone, LABEL.label("label"))
    .join(shop, shop.c.id == station.c.shop)
    .order_by(shop.c.name, station.c.name)
)
_CLERK = case((account.c.role == "holder", null()), else_=account.c.login).label("clerk")
_DONE = (
    entry.c.station == bindparam("station"),
    entry.c.at >= bindparam("since"),
    entry.c.at < bindparam("until"),
    entry.c.kind.not_in(DRAWER_KINDS),
)
_HOW_OFTEN = (
    select(_day(entry.c.at), _CLERK, entry.c.kind, func.count())
    .select_from(entry)
    .join(account, account.c.id == entry.c.actor)
    .where(*_DONE)
    .group_by("day", "clerk", entry.c.kind)
)
_HOW_MUCH = (
    select(
        _day(entry.c.at),
        _CLERK,
        entry.c.kind,
        line.c.currency,
        func.count(entry.c.id.distinct()),
        cast(func.sum(line.c.amount), BigInteger),
    )
    .select_from(entry)
    .join(account, account.c.id == entry.c.actor)
    .join(line, line.c.entry == entry.c.id)
    .join(ledger_account, ledger_account.c.id == line.c.account)
    .where(*_DONE, line.c.amount > 0, NO_CAPTURE)
    .group_by("day", "clerk", entry.c.kind, line.c.currency)
)


def places(tx: Tx) -> Sequence[Place]:
    """Every desk and till, by shop."""
    return [Place(*tuple(row)) for row in tx.all(_PLACES)]


def done(tx: Tx, place: Place, stretch: Stretch) -> list[DeedRow]:
    """By day, clerk, kind and currency."""
    values = {"station": place.id, **stretch.values}
    moved = [DeedRow(*tuple(row)) for row in tx.all(_HOW_MUCH, values)]
    with_money = {(one.day, one.clerk, one.kind) for one in moved}
    rows = (tuple(row) for row in tx.all(_HOW_OFTEN, values))
    others = [
        DeedRow(day, clerk, kind, None, count, 0)
        for day, clerk, kind, count in rows
        if (day, clerk, kind) not in with_money
    ]
    return sorted([*moved, *others], key=lambda one: (one.day, one.clerk or "", one.kind, one.currency or ""))


def tries(tx: Tx, stretch: Stretch) -> dict[int, int]:
    """By day: how many wrong codes were entered, and cards tried before they were sold."""
    found: dict[int, int] = {}
    for table in (attempt, alert):
        for day, count in (tuple(row) for row in tx.all(_TRIES[table.name], stretch.values)):
            found[day] = found.get(day, 0) + count
    return found


def _tries(table: Any, *only: ColumnElement[bool]) -> Any:
    return (
        select(_day(table.c.at), func.count())
        .select_from(table)
        .where(table.c.at >= bindparam("since"), table.c.at < bindparam("until"), *only)
        .group_by("day")
    )


_TRIES = {
    attempt.name: _tries(attempt),
    alert.name: _tries(alert, alert.c.kind == "not_sold"),  # the others are of wrong codes, counted above
}
