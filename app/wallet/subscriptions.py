"""Subscriptions: beginning one, ending it, and what there are. Paying what is due is `dues`."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from app.data import commands, ids, ledger, people, schema, shops, steps, subscriptions
from app.data.drafts import Draft, Record
from app.data.people import Station, WalletRow
from app.data.store import Tx
from app.data.subscriptions import CANCELLED, RUNNING, Subscription
from app.money import Money
from app.outcomes import NOT_FOUND, WRONG_STATE, Refused
from app.wallet import purchases
from app.wallet.accounts import desk_of, require_open
from app.wallet.moments import DAY, moment
from app.wallet.overview import Subscribed
from app.wallet.periods import EVERY, due_date, due_moment
from app.wallet.values import Actor, Command

LONGEST_AGO = 366 * DAY
"""How long ago the first due date may be: each period since then is paid at the first run."""


@dataclass(frozen=True, slots=True)
class NewSubscription:
    """`amount` is plain decimal text; `every` is week, month or year; `first_due` is a date in the time zone
    of the store the holder sits in, today there if it is None."""

    merchant: str
    amount: str
    currency: str
    every: str
    first_due: date | None = None


def subscribe(tx: Tx, actor: Actor, new: NewSubscription, *, command: Command) -> Subscribed | Refused:
    """Begin a subscription of one's own. Nothing is paid before it is due."""
    first = new.first_due.isoformat() if new.first_due else None
    request = {"use_case": "subscribe", "merchant": new.merchant, "amount": new.amount, "first_due": first}
    request |= {"currency": new.currency, "every": new.every}
    return commands.once(
        tx, actor.account.id, command.key, request, Subscribed, lambda: _subscribe(tx, actor, new, command)
    )


def cancel(tx: Tx, actor: Actor, subscription: int, *, command: Command) -> Subscribed | Refused:
    """End a subscription of one's own: no period is paid from now on, also none that is due already."""
    request = {"use_case": "unsubscribe", "subscription": subscription}
    return commands.once(
        tx,
        actor.account.id,
        command.key,
        request,
        Subscribed,
        lambda: _cancel(tx, actor, subscription, command),
    )


def subscriptions_of(tx: Tx, actor: Actor) -> tuple[Subscribed, ...]:
    """One's own, cancelled ones among them, oldest first."""
    return tuple(_shown(one, "") for one in subscriptions.of_account(tx, actor.account.id))


def _subscribe(tx: Tx, actor: Actor, new: NewSubscription, command: Command) -> Subscribed | Refused:
    station, account = desk_of(tx, actor), actor.account.id
    tx.lock(accounts=[account], wallets_of=[account], station=station.id)
    if refused := require_open(tx, actor):
        return refused
    if new.every not in EVERY:
        return Refused(NOT_FOUND, {"what": "period"})
    wallet = _wallet(tx, account, new.currency)
    if wallet is None:
        return Refused(NOT_FOUND, {"what": "wallet"})
    amount = purchases.amount_of(new.amount, new.currency)
    if isinstance(amount, Refused):
        return amount
    if new.first_due is not None and tx.now - due_moment(new.first_due, "UTC") > LONGEST_AGO:
        return Refused(NOT_FOUND, {"what": "day within the last year"})
    return _begin(tx, actor, new, wallet, amount, station, command)


def _begin(
    tx: Tx,
    actor: Actor,
    new: NewSubscription,
    wallet: WalletRow,
    amount: Money,
    station: Station,
    command: Command,
) -> Subscribed:
    time_zone = shops.by_id(tx, station.shop).time_zone
    (made,) = ids.draw(tx, schema.subscription)
    tx.held.made("subscription", made)
    row = {"id": made, "account": actor.account.id, "wallet": wallet.id, "currency": wallet.currency}
    row |= {"merchant": new.merchant, "amount": amount.minor, "every": new.every, "time_zone": time_zone}
    row |= {"first_due": (new.first_due or _today(tx, time_zone)).isoformat()}
    begun = steps.following("subscription_event", made, None, RUNNING)
    _post(tx, actor, station, command, Record("subscription", row), begun)
    return _shown(_found(tx, made), command.key)


def _cancel(tx: Tx, actor: Actor, subscription: int, command: Command) -> Subscribed | Refused:
    station = desk_of(tx, actor)
    tx.lock(accounts=[actor.account.id], subscriptions=[subscription], station=station.id)
    found = subscriptions.by_id(tx, subscription)
    if found is None or found.account != actor.account.id:
        return Refused(NOT_FOUND, {"what": "subscription"})
    if found.state != RUNNING:
        return Refused(WRONG_STATE, {"what": "subscription", "state": found.state})
    last = steps.last(tx, "subscription_event", found.id)
    _post(tx, actor, station, command, steps.following("subscription_event", found.id, last, CANCELLED))
    return _shown(_found(tx, subscription), command.key)


def _post(tx: Tx, actor: Actor, station: Station, command: Command, *records: Record) -> None:
    ledger.post(tx, Draft(station.id, "subscribe", actor.account.id, command.key, records=records))


def _found(tx: Tx, subscription: int) -> Subscription:
    found = subscriptions.by_id(tx, subscription)
    if found is None:
        raise LookupError("a subscription that was just written is there")
    return found


def _wallet(tx: Tx, account: int, currency: str) -> WalletRow | None:
    return next((one for one in people.wallets_of(tx, account) if one.currency == currency), None)


def _today(tx: Tx, time_zone: str) -> date:
    return moment(tx.now).astimezone(ZoneInfo(time_zone)).date()


def _shown(one: Subscription, key: str) -> Subscribed:
    due = due_date(date.fromisoformat(one.first_due), one.every, one.paid).isoformat()
    return Subscribed(
        one.id,
        one.merchant,
        Money(one.amount, one.currency),
        one.every,
        due if one.state == RUNNING else None,
        one.paid,
        one.state,
        key,
    )
