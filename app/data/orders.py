"""Orders as the store knows them: what was charged, what is left of each source, and the refunds so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, exists, func, select, text

from app.data.drafts import LedgerAccount
from app.data.rules import CAPTURED
from app.data.schema import (
    capture,
    entry,
    ledger_account,
    line,
    promo_grant,
    purchase,
    refund,
    refund_event,
    station,
    wallet,
)
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Order:
    """An order that was charged. `entry` is the name of its entry, `at` its time in µs."""

    id: int
    reference: str
    merchant: str
    kind: str
    account: int
    wallet: int
    region: str
    currency: str
    amount: int
    entry: str
    at: int


@dataclass(frozen=True, slots=True)
class Source:
    """What one source paid of an order and what of it is left to refund, in minor units. `grant` and `ends`
    are those of a promotional lot; `account` is the bounded account that refunds draw on."""

    source: str
    grant: int | None
    ends: int | None
    captured: int
    left: int
    account: LedgerAccount


@dataclass(frozen=True, slots=True)
class RefundRow:
    """A refund of an order and its last event. `reason`: the one that was given last, if any."""

    id: int
    order: int
    amount: int
    receipt: str
    state: str
    seq: int
    at: int
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Promised:
    """A refund that is on its way: of which order, how much in minor units, and since when in µs."""

    order: str
    amount: int
    receipt: str
    at: int


_ORDER = (
    select(
        purchase.c.id,
        purchase.c.reference,
        purchase.c.merchant,
        purchase.c.kind,
        purchase.c.account,
        purchase.c.wallet,
        wallet.c.region,
        purchase.c.currency,
        purchase.c.amount,
        station.c.name,
        entry.c.station_seq,
        entry.c.at,
    )
    .join(wallet, wallet.c.id == purchase.c.wallet)
    .join(entry, entry.c.id == purchase.c.entry)
    .join(station, station.c.id == entry.c.station)
)
_BY_REFERENCE = _ORDER.where(purchase.c.reference == bindparam("reference"))
_BY_ID = _ORDER.where(purchase.c.id == bindparam("id"))


def _balance_of_capture(*, first: bool) -> Any:
    """The first or the last balance of the account in the statement around it."""
    found = select(line.c.balance).where(line.c.account == ledger_account.c.id)
    ordered = found.order_by(line.c.seq if first else line.c.seq.desc())
    return ordered.limit(1).correlate(ledger_account).scalar_subquery()


_SOURCES = (
    select(
        capture.c.source,
        capture.c.promo_grant,
        promo_grant.c.ends,
        _balance_of_capture(first=True).label("captured"),
        _balance_of_capture(first=False).label("left"),
        ledger_account.c.id,
        capture.c.id.label("capture"),
        capture.c.currency,
    )
    .join(ledger_account, (ledger_account.c.capture == capture.c.id) & (ledger_account.c.kind == CAPTURED))
    .outerjoin(promo_grant, promo_grant.c.id == capture.c.promo_grant)
    .where(capture.c.purchase == bindparam("order"))
    .order_by(capture.c.rank)
)
_LAST_STEP = (
    select(func.max(refund_event.c.seq))
    .where(refund_event.c.refund == refund.c.id)
    .correlate(refund)
    .scalar_subquery()
)
_BEGUN = entry.alias()
_REFUNDS: Select[Any] = (
    select(
        refund.c.id,
        refund.c.purchase,
        refund.c.amount,
        refund.c.receipt,
        refund_event.c.state,
        refund_event.c.seq,
        entry.c.at,
        func.coalesce(entry.c.reason, _BEGUN.c.reason),
    )
    .join(refund_event, (refund_event.c.refund == refund.c.id) & (refund_event.c.seq == _LAST_STEP))
    .join(entry, entry.c.id == refund_event.c.entry)
    .join(_BEGUN, _BEGUN.c.id == refund.c.entry)
    .order_by(refund.c.id)
)
_OF_ORDER = _REFUNDS.where(refund.c.purchase == bindparam("order"))
_LATER = refund_event.alias()
_PENDING = (
    select(purchase.c.reference, refund.c.amount, refund.c.receipt, entry.c.at)
    .select_from(refund_event)
    .join(refund, refund.c.id == refund_event.c.refund)
    .join(purchase, purchase.c.id == refund.c.purchase)
    .join(entry, entry.c.id == refund_event.c.entry)
    .where(
        text("refund_event.state = 'PENDING'"),  # worded as the index of those that were promised
        purchase.c.wallet == bindparam("wallet"),
        ~exists().where(_LATER.c.refund == refund_event.c.refund, _LATER.c.seq > refund_event.c.seq),
    )
    .order_by(refund.c.id)
)


_ON_RECEIPT = (
    select(purchase.c.reference)
    .join(entry, entry.c.purchase == purchase.c.id)
    .where(entry.c.receipt == bindparam("receipt"))
    .group_by(purchase.c.id, purchase.c.reference)
    .order_by(purchase.c.id)
    .limit(bindparam("most"))
)


def by_reference(tx: Tx, reference: str) -> Order | None:
    return _order(tx, _BY_REFERENCE, {"reference": reference})


def by_id(tx: Tx, order_id: int) -> Order | None:
    return _order(tx, _BY_ID, {"id": order_id})


def on_receipt(tx: Tx, receipt: str, most: int) -> Sequence[str]:
    """The orders that were charged or refunded against the receipt, oldest first; at most so many."""
    return [row.reference for row in tx.all(_ON_RECEIPT, {"receipt": receipt, "most": most})]


def sources(tx: Tx, order: Order) -> Sequence[Source]:
    """What paid for the order, in the order in which it paid."""
    return [
        Source(
            row.source,
            row.promo_grant,
            row.ends,
            row.captured,
            row.left,
            LedgerAccount(row.id, CAPTURED, row.capture, row.currency, None, order.id),
        )
        for row in tx.all(_SOURCES, {"order": order.id})
    ]


def refunds(tx: Tx, order: Order) -> Sequence[RefundRow]:
    """Every refund of the order, oldest first, those that wait or were dropped among them."""
    return [RefundRow(*tuple(row)) for row in tx.all(_OF_ORDER, {"order": order.id})]


def pending(tx: Tx, wallet: int) -> Sequence[Promised]:
    """The refunds that were promised to the wallet and have not come yet, oldest first."""
    return [Promised(*tuple(row)) for row in tx.all(_PENDING, {"wallet": wallet})]


def _order(tx: Tx, statement: Select[Any], values: dict[str, Any]) -> Order | None:
    row = tx.first(statement, values)
    if row is None:
        return None
    return Order(
        row.id,
        row.reference,
        row.merchant,
        row.kind,
        row.account,
        row.wallet,
        row.region,
        row.currency,
        row.amount,
        f"{row.name}-{row.station_seq}",
        row.at,
    )
