"""Subscriptions as the store knows them: what is paid how often, and which periods were paid."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from app.data.schema import account, subscription, subscription_event, subscription_payment
from app.data.store import Tx

RUNNING, CANCELLED = "RUNNING", "CANCELLED"


@dataclass(frozen=True, slots=True)
class Subscription:
    """`first_due` is a date (ISO 8601) in the time zone; `paid` is how many periods were paid, from the first
    on without a gap; `seq` numbers its last event."""

    id: int
    account: int
    wallet: int
    currency: str
    merchant: str
    amount: int
    every: str
    first_due: str
    time_zone: str
    state: str
    seq: int
    paid: int


_LAST_STEP = (
    select(func.max(subscription_event.c.seq))
    .where(subscription_event.c.subscription == subscription.c.id)
    .correlate(subscription)
    .scalar_subquery()
)
_PAID = (
    select(func.coalesce(func.max(subscription_payment.c.period) + 1, 0))
    .where(subscription_payment.c.subscription == subscription.c.id)
    .correlate(subscription)
    .scalar_subquery()
)
_ALL: Select[Any] = (
    select(
        subscription.c.id,
        subscription.c.account,
        subscription.c.wallet,
        subscription.c.currency,
        subscription.c.merchant,
        subscription.c.amount,
        subscription.c.every,
        subscription.c.first_due,
        subscription.c.time_zone,
        subscription_event.c.state,
        subscription_event.c.seq,
        _PAID.label("paid"),
    )
    .join(
        subscription_event,
        (subscription_event.c.subscription == subscription.c.id) & (subscription_event.c.seq == _LAST_STEP),
    )
    .order_by(subscription.c.id)
)
_OF_ACCOUNT = _ALL.where(subscription.c.account == bindparam("account"))
_BY_ID = _ALL.where(subscription.c.id == bindparam("id"))
_SUBSCRIBERS = (
    select(subscription.c.account)
    .join(subscription_event, subscription_event.c.subscription == subscription.c.id)
    .join(account, account.c.id == subscription.c.account)
    .where(subscription_event.c.seq == _LAST_STEP, subscription_event.c.state == RUNNING)
    .where(account.c.closed_at.is_(None))
    .group_by(subscription.c.account)
    .order_by(subscription.c.account)
)


def of_account(tx: Tx, account_id: int) -> Sequence[Subscription]:
    return [Subscription(*tuple(row)) for row in tx.all(_OF_ACCOUNT, {"account": account_id})]


def by_id(tx: Tx, subscription_id: int) -> Subscription | None:
    row = tx.first(_BY_ID, {"id": subscription_id})
    return None if row is None else Subscription(*tuple(row))


def subscribers(tx: Tx) -> Sequence[int]:
    """The accounts that stand and have a subscription running."""
    return [row.account for row in tx.all(_SUBSCRIBERS)]
