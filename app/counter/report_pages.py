"""The reports of a manager as whole values, to be shown or printed. They only look."""

from collections.abc import Callable, Sequence
from datetime import datetime

from app.counter import reporting, roles
from app.counter.deeds import tries_by_day
from app.counter.report_values import (
    AttemptsReport,
    Counted,
    CountsReport,
    LiabilityReport,
    Owed,
    Reviewed,
    ReviewsReport,
    Suspicion,
)
from app.counter.reporting import Period
from app.data import reviews
from app.data.reviews import OPEN, OpenedRow
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import moment
from app.wallet.values import Actor, Role

WRONG_CODES = "wrong_codes"


def liability_report(
    store: Store, actor: Actor, *, at: datetime | None = None, position: Sequence[str] = ()
) -> LiabilityReport | Refused:
    """What is owed now, or up to and including a moment, or at a position (one entry a station). Needs a
    manager."""
    found = reporting.liability(store, actor, at=at, position=position)
    if isinstance(found, Refused):
        return found
    owed = tuple(Owed(one.cards, one.wallets, one.total) for one in found)
    first = found[0] if found else None
    until = first.at if first else at or store.read(lambda tx: moment(tx.now))
    return LiabilityReport(until, owed, first.position if first else (), first.digest if first else "")


def liability_over(
    store: Store, actor: Actor, moments: Sequence[datetime], *, goes_on: Callable[[int], bool]
) -> tuple[LiabilityReport, ...] | Refused | None:
    """What was owed at each of these moments. goes_on: told how many are read, and asked whether to go on;
    None is the answer where it said no. Needs a manager."""
    found: list[LiabilityReport] = []
    for at in moments:
        one = liability_report(store, actor, at=at)
        if isinstance(one, Refused):
            return one
        found.append(one)
        if not goes_on(len(found)):
            return None
    return tuple(found)


def counts_report(tx: Tx, actor: Actor, period: Period) -> CountsReport | Refused:
    """What was counted at the tills, and the differences. Needs a manager."""
    found = reporting.counted(tx, actor, period)
    if isinstance(found, Refused):
        return found
    counts = (
        Counted(
            one.station,
            moment(one.at),
            one.clerk,
            one.tender,
            Money(one.expected, one.currency),
            Money(one.counted, one.currency),
            one.reason,
            one.label,
        )
        for one in found
    )
    return CountsReport(period.since, period.until, tuple(counts))


def attempts_report(tx: Tx, actor: Actor, period: Period) -> AttemptsReport | Refused:
    """Cards that were tried before they were sold, then wrong codes by account. Needs a manager."""
    alerts, tries = reporting.alerts(tx, actor, period), reporting.attempts(tx, actor, period)
    if isinstance(alerts, Refused):
        return alerts
    if isinstance(tries, Refused):
        return tries
    found = [
        Suspicion(one.kind, one.login, one.station, one.serial, 1, moment(one.at), one.label)
        for one in alerts
    ]
    found += [
        Suspicion(WRONG_CODES, one.login, one.station, None, one.count, moment(one.last), one.label)
        for one in tries
    ]
    return AttemptsReport(period.since, period.until, tuple(found), tries_by_day(tx, period))


def reviews_report(tx: Tx, actor: Actor, period: Period) -> ReviewsReport | Refused:
    """Accounts that were held, cards that were reported or held then, and what became of each. Needs a
    manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    found = tuple(_reviewed(one) for one in reviews.between(tx, *period.microseconds))
    return ReviewsReport(period.since, period.until, found)


def _reviewed(one: OpenedRow) -> Reviewed:
    about = (one.kind, one.name, one.serial, moment(one.at), one.state)
    if one.state == OPEN:
        return Reviewed(*about, by=None, decided=None, reason=None)
    return Reviewed(*about, by=one.by, decided=moment(one.stepped), reason=one.reason)
