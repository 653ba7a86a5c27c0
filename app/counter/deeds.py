"""What was done by day, station and clerk, and how often codes were tried, by the clock of the shop."""

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from app.counter import roles
from app.counter.report_values import Deed, DeedsReport
from app.counter.reporting import Period
from app.data import deeds as data
from app.data import shops
from app.data.deeds import DeedRow, Place, Stretch
from app.data.store import Tx
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import DAY, SECOND, moment
from app.wallet.values import Actor, Role

_FIRST_DAY = date(1970, 1, 1)


def deeds_report(tx: Tx, actor: Actor, period: Period) -> DeedsReport | Refused:
    """What was done, oldest day first. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    found = [
        _deed(place, one)
        for place in data.places(tx)
        for stretch in stretches(place.time_zone, period)
        for one in data.done(tx, place, stretch)
    ]
    found.sort(key=lambda one: one.day)
    return DeedsReport(period.since, period.until, tuple(found))


def tries_by_day(tx: Tx, period: Period) -> tuple[tuple[date, int], ...]:
    """Wrong codes and cards tried before they were sold, by the day of the first shop; days with none are
    left out."""
    found: dict[int, int] = {}
    for stretch in stretches(shops.every(tx)[0].time_zone, period):
        for day, count in data.tries(tx, stretch).items():
            found[day] = found.get(day, 0) + count
    return tuple((_date(day), count) for day, count in sorted(found.items()))


def stretches(time_zone: str, period: Period) -> Iterator[Stretch]:
    """The period in parts in which the clock there keeps its distance from UTC."""
    zone = ZoneInfo(time_zone)
    begin, until = period.microseconds
    while begin < until:
        offset = _offset(zone, begin)
        end = _change(zone, begin, until)
        yield Stretch(begin, end, offset)
        begin = end


def _change(zone: ZoneInfo, begin: int, until: int) -> int:
    """The second at which the clock is set, or the end where it is not."""
    offset, last = _offset(zone, begin), begin
    while last < until:
        step = min(last + DAY, until)
        if _offset(zone, step) != offset:
            return min(_searched(zone, last, step, offset), until)
        last = step
    return until


def _searched(zone: ZoneInfo, same: int, other: int, offset: int) -> int:
    """To the second: clocks are set at whole ones."""
    while other - same > SECOND:
        middle = (same + other) // 2
        same, other = (middle, other) if _offset(zone, middle) == offset else (same, middle)
    return other - other % SECOND


def _offset(zone: ZoneInfo, at: int) -> int:
    ahead = moment(at).astimezone(zone).utcoffset()
    return 0 if ahead is None else ahead // timedelta(microseconds=1)


def _deed(place: Place, one: DeedRow) -> Deed:
    amount = Money(one.amount, one.currency) if one.currency else None
    return Deed(_date(one.day), place.shop, place.name, one.clerk, one.kind, one.count, amount, place.label)


def _date(day: int) -> date:
    return _FIRST_DAY + timedelta(days=day)
