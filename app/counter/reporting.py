"""For managers: what is owed, what happened, what was counted, who tried wrong codes. They only look."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from app.counter import roles
from app.data import liability as data
from app.data import positions, reports, shops
from app.data.positions import Position
from app.data.reports import Activity, AlertRow, AttemptRow, CountRow
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.moments import microseconds, moment
from app.wallet.values import Actor, Role

MOST = 500


@dataclass(frozen=True, slots=True)
class Liability:
    """What is owed in one currency. `at`: by which moment promotional credit has ended. `position`: the last
    entry of every chain that was read."""

    currency: str
    cards: Money
    wallets: Money
    total: Money
    at: datetime
    position: tuple[str, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` on up to and not including `until`."""

    since: datetime
    until: datetime

    @property
    def microseconds(self) -> tuple[int, int]:
        return microseconds(self.since), microseconds(self.until)


def liability(
    store: Store, actor: Actor, *, at: datetime | None = None, position: Sequence[str] = ()
) -> tuple[Liability, ...] | Refused:
    """What is owed now, or up to and including a moment, or at a position (one entry a station): a row for
    each currency. Needs a manager.

    Every station is waited for, so that nothing which is being written belongs to it unseen; they go on while
    it is added up.
    """

    def take(tx: Tx) -> tuple[Position, int] | Refused:
        if refused := roles.require(tx, actor, Role.MANAGER):
            return refused
        positions.lock_stations(tx)
        found = _position(tx, at, position)
        if found is None:
            return Refused(NOT_FOUND, {"what": "position"})
        return found, found.at if position else tx.now if at is None else microseconds(at)

    taken = store.transact(take)
    if isinstance(taken, Refused):
        return taken
    place, until = taken
    rows = store.read(lambda tx: _owed(tx, place, until))
    return tuple(_liability(row, place, until) for row in rows)


def activity(tx: Tx, actor: Actor, period: Period) -> tuple[Activity, ...] | Refused:
    """How often what happened where, and how much it moved. Needs a manager."""
    return roles.require(tx, actor, Role.MANAGER) or tuple(reports.activity(tx, *period.microseconds))


def counted(tx: Tx, actor: Actor, period: Period) -> tuple[CountRow, ...] | Refused:
    """What was counted at the tills, newest first. Needs a manager."""
    return roles.require(tx, actor, Role.MANAGER) or tuple(reports.counts(tx, *period.microseconds))


def alerts(tx: Tx, actor: Actor, period: Period) -> tuple[AlertRow, ...] | Refused:
    """Cards that were tried before they were sold, and accounts with too many wrong codes, newest first.
    Needs a manager."""
    return roles.require(tx, actor, Role.MANAGER) or tuple(reports.alerts(tx, *period.microseconds, MOST))


def attempts(tx: Tx, actor: Actor, period: Period) -> tuple[AttemptRow, ...] | Refused:
    """Wrong codes by account and station. Needs a manager."""
    return roles.require(tx, actor, Role.MANAGER) or tuple(reports.attempts(tx, *period.microseconds))


def today(tx: Tx) -> Period:
    """The day of the first shop, by its clock, up to this moment."""
    zone = ZoneInfo(shops.every(tx)[0].time_zone)
    now = moment(tx.now)
    began = datetime.combine(now.astimezone(zone).date(), time(), tzinfo=zone)
    return Period(began, moment(tx.now + 1))


def _position(tx: Tx, at: datetime | None, entries: Sequence[str]) -> Position | None:
    if entries:
        return positions.named(tx, entries)
    return positions.now(tx) if at is None else positions.at(tx, microseconds(at))


def _owed(tx: Tx, place: Position, until: int) -> Sequence[data.Owed]:
    """Whatever was written since the position was taken lies beyond it, also where it was the newest."""
    is_still_now = place.is_now and positions.now(tx).digest == place.digest
    return data.owed(tx, Position(place.places, is_now=is_still_now), until)


def _liability(row: data.Owed, place: Position, until: int) -> Liability:
    cards, wallets = Money(row.cards, row.currency), Money(row.wallets, row.currency)
    total, at = cards + wallets, moment(until)
    return Liability(row.currency, cards, wallets, total, at, place.entries, place.digest)
