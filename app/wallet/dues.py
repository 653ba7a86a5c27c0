"""Paying what subscriptions owe: every period exactly once, however often and in however many windows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from app.data import commands, orders, people, subscriptions
from app.data.lots import Writer
from app.data.store import Tx
from app.data.subscriptions import RUNNING, Subscription
from app.money import Money
from app.outcomes import NOT_ALLOWED, NOT_FOUND, Refused
from app.wallet import purchases
from app.wallet.accounts import desk_of, role_of
from app.wallet.consent import Consent
from app.wallet.moments import moment
from app.wallet.periods import due_date, due_moment
from app.wallet.purchases import Paid, ToPay
from app.wallet.settings import USE, is_balance_used
from app.wallet.values import AccountId, Actor, Command, Role

KIND = "subscription"
MOST_AT_ONCE = 100
"""Periods that one run pays at the most: the store is locked meanwhile, and the next run goes on."""


@dataclass(frozen=True, slots=True)
class Payment:
    """A period that was due. Where the balance was short it is not paid: `short` is missing, and the holder
    chooses another way; it is asked for again at the next run."""

    subscription: int
    merchant: str
    due: str
    amount: Money
    is_paid: bool
    from_balance: Money
    from_tender: Money
    short: Money
    order: str | None
    entry: str | None


@dataclass(frozen=True, slots=True)
class Run:
    """What a run did, in the order of subscriptions and due dates."""

    payments: tuple[Payment, ...]
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class _Payer:
    """Who pays in which way, inside the transaction."""

    tx: Tx
    account: int
    use_balance: bool
    tender: str | None
    by: Writer


def run(
    tx: Tx,
    actor: Actor,
    *,
    account: AccountId | None = None,
    balance: str | None = None,
    tender: str | None = None,
    command: Command,
) -> Run | Refused:
    """Pay every period that is due and not paid yet, oldest first; of another's account a manager alone.

    balance: `use` or `save` for this run, None for what the account has settled. tender: how the rest is
    paid; without it a period that the balance is too short for stays unpaid, and so do those after it.
    """
    payer = actor.account.id if account is None else account
    request = {"use_case": "run subscriptions", "account": payer, "balance": balance, "tender": tender}
    return commands.once(
        tx,
        actor.account.id,
        command.key,
        request,
        Run,
        lambda: _run(tx, actor, payer, balance, tender, command),
    )


def subscribers(tx: Tx) -> tuple[AccountId, ...]:
    """The accounts that have a subscription running."""
    return tuple(AccountId(one) for one in subscriptions.subscribers(tx))


def _run(
    tx: Tx, actor: Actor, account: int, balance: str | None, tender: str | None, command: Command
) -> Run | Refused:
    station = desk_of(tx, actor)
    mine = [one.id for one in subscriptions.of_account(tx, account)]
    tx.lock(
        accounts=[actor.account.id, account], wallets_of=[account], subscriptions=mine, station=station.id
    )
    if account != actor.account.id and role_of(tx, actor) is not Role.MANAGER:
        return Refused(NOT_ALLOWED, {"role": Role.MANAGER.value})
    person = people.by_id(tx, account)
    if person is None or person.closed_at is not None:
        return Refused(NOT_FOUND, {"what": "account"})
    use_balance = is_balance_used(tx, account, KIND) if balance is None else balance == USE
    payer = _Payer(tx, account, use_balance, tender, Writer(station.id, actor.account.id, command.key))
    return Run(tuple(_payments(payer)), moment(tx.now), command.key)


def _payments(payer: _Payer) -> Iterator[Payment]:
    done = 0
    for one in subscriptions.of_account(payer.tx, payer.account):
        period = one.paid
        while one.state == RUNNING and done < MOST_AT_ONCE:
            due = due_date(date.fromisoformat(one.first_due), one.every, period)
            if due_moment(due, one.time_zone) > payer.tx.now:
                break
            payment = _pay(payer, one, period, due)
            yield payment
            if not payment.is_paid:
                break
            period, done = period + 1, done + 1


def _pay(payer: _Payer, one: Subscription, period: int, due: date) -> Payment:
    """Pay one period, unless the balance is short and there is no other way."""
    tx, amount = payer.tx, Money(one.amount, one.currency)
    wallet = next(own for own in people.wallets_of(tx, one.account) if own.id == one.wallet)
    reference = _reference(tx, one, due)
    to_pay = ToPay(reference, one.merchant, KIND, amount, payer.use_balance, payer.tender)
    if short := purchases.short(tx, wallet, to_pay):
        return _payment(one, due, None, None, short)
    row = {"subscription": one.id, "period": period, "due": due.isoformat()}
    consent = Consent("standing", subscription=one.id)
    return _payment(one, due, reference, purchases.pay(tx, wallet, to_pay, consent, payer.by, paying=row), 0)


def _payment(one: Subscription, due: date, reference: str | None, paid: Paid | None, short: int) -> Payment:
    return Payment(
        subscription=one.id,
        merchant=one.merchant,
        due=due.isoformat(),
        amount=Money(one.amount, one.currency),
        is_paid=paid is not None,
        from_balance=Money(paid.from_balance if paid else 0, one.currency),
        from_tender=Money(paid.from_tender if paid else 0, one.currency),
        short=Money(short, one.currency),
        order=reference,
        entry=paid.posted.name if paid else None,
    )


def _reference(tx: Tx, one: Subscription, due: date) -> str:
    """The name of the order. Somebody may have charged an order of the same name at a till."""
    name, number = f"SUB-{one.id}-{due.isoformat()}", 1
    while orders.by_reference(tx, name if number == 1 else f"{name}-{number}") is not None:
        number += 1
    return name if number == 1 else f"{name}-{number}"
