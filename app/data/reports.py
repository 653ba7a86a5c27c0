"""What happened, added up: by till and kind; what was counted; attempts and alerts; what a receipt stands
for. `label` is what people call a station."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import BigInteger, bindparam, cast, func, select

from app.data.entry_lines import NO_CAPTURE, moved
from app.data.place_texts import LABEL
from app.data.rules import DRAWER_KINDS
from app.data.schema import (
    account,
    alert,
    attempt,
    card,
    card_event,
    entry,
    ledger_account,
    line,
    purchase,
    shop,
    station,
    till_count,
    till_event,
)
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Activity:
    """How often something happened at a station, and how much was moved by it. `currency` is None for what
    moves no money."""

    shop: str
    station: str
    kind: str
    currency: str | None
    count: int
    amount: int
    label: str


@dataclass(frozen=True, slots=True)
class CountRow:
    """One tender of one count; `at` in µs. `reason`: what was said of a difference as the till was closed."""

    station: str
    at: int
    clerk: str
    currency: str
    tender: str
    expected: int
    counted: int
    denominations: str | None
    reason: str | None
    label: str


@dataclass(frozen=True, slots=True)
class AlertRow:
    """Something to look at: a card that was tried before it was sold, or too many wrong codes; `at` in µs."""

    at: int
    kind: str
    login: str
    station: str
    serial: str | None
    label: str


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """Wrong codes of one account at one station; times in µs."""

    login: str
    station: str
    count: int
    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One entry that was made against a receipt; `card_state` is what its card became. `amount` is what
    moved, in minor units; `at` in µs."""

    kind: str
    at: int
    station: str
    station_seq: int
    clerk: str
    serial: str | None
    card_state: str | None
    order: str | None
    amount: int
    currency: str | None


_STATIONS = (
    select(station.c.id, station.c.name, shop.c.name.label("shop"), LABEL.label("label"))
    .join(shop, shop.c.id == station.c.shop)
    .order_by(shop.c.name, station.c.name)
)
_DONE = (  # one station's at a time, which is what the index of times is for
    entry.c.station == bindparam("station"),
    entry.c.at >= bindparam("since"),
    entry.c.at < bindparam("until"),
    entry.c.kind.not_in(DRAWER_KINDS),  # what somebody keeps of other issuers is nobody's business here
)
_HOW_OFTEN = select(entry.c.kind, func.count()).where(*_DONE).group_by(entry.c.kind)
_HOW_MUCH = (
    # PostgreSQL adds BIGINTs up to a NUMERIC.
    select(
        entry.c.kind,
        line.c.currency,
        cast(func.sum(line.c.amount), BigInteger),
        func.count(entry.c.id.distinct()),
    )
    .join(line, line.c.entry == entry.c.id)
    .join(ledger_account, ledger_account.c.id == line.c.account)
    .where(*_DONE, line.c.amount > 0, NO_CAPTURE)
    .group_by(entry.c.kind, line.c.currency)
)
_AFTER, _CLOSED = till_event.alias(), entry.alias()
_COUNTS = (
    select(
        station.c.name,
        entry.c.at,
        account.c.login,
        till_count.c.currency,
        till_count.c.tender,
        till_count.c.expected,
        till_count.c.counted,
        till_count.c.denominations,
        _CLOSED.c.reason,
        LABEL,
    )
    .select_from(till_count)
    .join(till_event, (till_event.c.station == till_count.c.station) & (till_event.c.seq == till_count.c.seq))
    .join(entry, entry.c.id == till_event.c.entry)
    .join(station, station.c.id == till_count.c.station)
    .join(account, account.c.id == entry.c.actor)
    .outerjoin(
        _AFTER,
        (_AFTER.c.station == till_count.c.station)
        & (_AFTER.c.seq == till_count.c.seq + 1)
        & (_AFTER.c.state == "CLOSED"),
    )
    .outerjoin(_CLOSED, _CLOSED.c.id == _AFTER.c.entry)
    .where(entry.c.at >= bindparam("since"), entry.c.at < bindparam("until"))
    .order_by(entry.c.at.desc(), station.c.name, till_count.c.currency, till_count.c.tender)
)
_ALERTS = (
    select(alert.c.at, alert.c.kind, account.c.login, station.c.name, card.c.serial, LABEL)
    .join(account, account.c.id == alert.c.account)
    .join(station, station.c.id == alert.c.station)
    .outerjoin(card, card.c.id == alert.c.card)
    .where(alert.c.at >= bindparam("since"), alert.c.at < bindparam("until"))
    .order_by(alert.c.id.desc())
    .limit(bindparam("most"))
)
_ATTEMPTS = (
    select(
        account.c.login, station.c.name, func.count(), func.min(attempt.c.at), func.max(attempt.c.at), LABEL
    )
    .select_from(attempt)
    .join(account, account.c.id == attempt.c.account)
    .join(station, station.c.id == attempt.c.station)
    .where(attempt.c.at >= bindparam("since"), attempt.c.at < bindparam("until"))
    .group_by(account.c.login, station.c.id, station.c.name)
    .order_by(func.count().desc(), account.c.login, station.c.name)
)
_CURRENCY = (
    select(func.min(line.c.currency)).where(line.c.entry == entry.c.id).correlate(entry).scalar_subquery()
)
_RECEIPT = (
    select(
        entry.c.kind,
        entry.c.at,
        station.c.name,
        entry.c.station_seq,
        account.c.login,
        card.c.serial,
        card_event.c.state,
        purchase.c.reference,
        cast(func.coalesce(moved(), 0), BigInteger),
        _CURRENCY,
    )
    .select_from(entry)
    .join(station, station.c.id == entry.c.station)
    .join(account, account.c.id == entry.c.actor)
    .outerjoin(card_event, card_event.c.entry == entry.c.id)
    .outerjoin(card, card.c.id == card_event.c.card)
    .outerjoin(purchase, purchase.c.id == entry.c.purchase)
    .where(entry.c.receipt == bindparam("receipt"))
    .order_by(entry.c.at, entry.c.id, card.c.id, card_event.c.seq)
    .limit(bindparam("most"))
)


def activity(tx: Tx, since: int, until: int) -> Iterator[Activity]:
    """By shop, station, kind and currency, from `since` on up to and not including `until` (µs)."""
    for row in tx.all(_STATIONS):
        for kind, currency, count, amount in done_at(tx, row.id, since, until):
            yield Activity(row.shop, row.name, kind, currency, count, amount, row.label)


def done_at(tx: Tx, station: int, since: int, until: int) -> list[tuple[str, str | None, int, int]]:
    """Kind, currency, how often and how much at one station, as `activity`."""
    values = {"station": station, "since": since, "until": until}
    rows: list[tuple[str, str | None, int, int]] = [
        (kind, currency, count, amount)
        for kind, currency, amount, count in map(tuple, tx.all(_HOW_MUCH, values))
    ]
    with_money = {kind for kind, _, _, _ in rows}
    rows += [
        (kind, None, count, 0)
        for kind, count in map(tuple, tx.all(_HOW_OFTEN, values))
        if kind not in with_money
    ]
    return sorted(rows, key=lambda one: (one[0], one[1] or ""))


def counts(tx: Tx, since: int, until: int) -> Sequence[CountRow]:
    """What was counted, newest first."""
    return [CountRow(*tuple(row)) for row in tx.all(_COUNTS, {"since": since, "until": until})]


def alerts(tx: Tx, since: int, until: int, most: int) -> Sequence[AlertRow]:
    """At most so many, newest first."""
    return [AlertRow(*tuple(row)) for row in tx.all(_ALERTS, {"since": since, "until": until, "most": most})]


def attempts(tx: Tx, since: int, until: int) -> Sequence[AttemptRow]:
    """Whoever entered the most wrong codes first."""
    return [AttemptRow(*tuple(row)) for row in tx.all(_ATTEMPTS, {"since": since, "until": until})]


def of_receipt(tx: Tx, receipt: str, most: int) -> Sequence[ReceiptRow]:
    """At most so many entries that name the receipt, oldest first; one row for each card of an entry."""
    return [ReceiptRow(*tuple(row)) for row in tx.all(_RECEIPT, {"receipt": receipt, "most": most})]
