"""`tillfold subscription`: begin and end one, list them, pay what is due."""

import argparse
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, signed_in
from app.commands.line import Subparsers
from app.commands.orders import TENDERS
from app.commands.words import number, one_line
from app.outcomes import NOT_ENOUGH_BALANCE, Refused
from app.wallet import dues, subscriptions
from app.wallet.dues import Payment, Run
from app.wallet.overview import Subscribed
from app.wallet.periods import EVERY
from app.wallet.settings import CHOICES
from app.wallet.subscriptions import NewSubscription
from app.wallet.values import Actor, Command


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("subscription", parents=[common], help="what the balance pays regularly")
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    add = deeds.add_parser("add", parents=[common], help="begin one")
    add.add_argument("merchant", type=one_line, metavar="MERCHANT")
    add.add_argument("--amount", type=one_line, required=True, help="such as 9.99")
    add.add_argument("--currency", type=one_line, help="default: that of the one who acts")
    add.add_argument("--every", choices=EVERY, default="month")
    add.add_argument("--first", type=_date, metavar="DATE", help="when it is due first; default: today")
    add.set_defaults(run=_add)
    deeds.add_parser("list", parents=[common], help="what there is").set_defaults(run=_list)
    cancel = deeds.add_parser("cancel", parents=[common], help="end one; nothing is paid from now on")
    cancel.add_argument("subscription", type=number(10**9), metavar="NUMBER")
    cancel.set_defaults(run=_cancel)
    run = deeds.add_parser("run", parents=[common], help="pay every period that is due, once")
    run.add_argument("--all", action="store_true", help="of every account; for a manager")
    run.add_argument("--balance", choices=CHOICES, help="default: as the account has settled")
    run.add_argument("--tender", choices=TENDERS, default="none", help="pays what the balance does not")
    run.set_defaults(run=_run)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be a date such as 2026-11-22") from error


@signed_in
def _add(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    currency = options.currency or actor.account.currency
    new = NewSubscription(options.merchant, options.amount, currency, options.every, options.first)
    add = partial(subscriptions.subscribe, actor=actor, new=new, command=Command(context.key()))
    return _say(context, context.opened().act(add))


@signed_in
def _cancel(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    cancel = partial(subscriptions.cancel, actor=actor, subscription=options.subscription)
    return _say(context, context.opened().act(partial(cancel, command=Command(context.key()))))


def _say(context: Context, done: Subscribed | Refused) -> Refused | None:
    if isinstance(done, Refused):
        return done
    context.answers.one({"key": done.key, **_row(done)})
    return None


@signed_in
def _list(context: Context, _options: argparse.Namespace, actor: Actor) -> Refused | None:
    found = context.opened().look(partial(subscriptions.subscriptions_of, actor=actor))
    context.answers.many([_row(one) for one in found], "There is no subscription.")
    return None


def _row(one: Subscribed) -> dict[str, Any]:
    row: dict[str, Any] = {"subscription": one.subscription, "merchant": one.merchant}
    row |= {**money_fields(one.amount), "every": one.every, "next_due": one.next_due}
    return row | {"paid": one.paid, "state": one.state}


@signed_in
def _run(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    """What could not be paid is printed too, and the run ends as refused: another way has to be chosen."""
    payments: list[Payment] = []
    for done in _runs(context, options, actor):
        if isinstance(done, Refused):
            return done
        payments += done.payments
    context.answers.many([_payment(one) for one in payments], "Nothing is due.")
    unpaid = next((one for one in payments if not one.is_paid), None)
    if unpaid is None:
        return None
    amounts = {"amount": unpaid.amount, "short": unpaid.short}
    return Refused(
        NOT_ENOUGH_BALANCE, {name: f"{money.plain()} {money.currency}" for name, money in amounts.items()}
    )


def _runs(context: Context, options: argparse.Namespace, actor: Actor) -> Iterator[Run | Refused]:
    """One transaction an account, each with a key of its own behind the one that was given."""
    tillfold, key = context.opened(), context.key()
    tender = None if options.tender == "none" else options.tender
    run = partial(dues.run, actor=actor, balance=options.balance, tender=tender)
    if not options.all:
        yield tillfold.act(partial(run, command=Command(key)))
        return
    for account in tillfold.look(dues.subscribers):
        command = Command(f"{key}-{account}")
        yield tillfold.act(partial(run, account=account, command=command))


def _payment(one: Payment) -> dict[str, Any]:
    row: dict[str, Any] = {"subscription": one.subscription, "merchant": one.merchant, "due": one.due}
    row |= {**money_fields(one.amount), "paid": one.is_paid, "from_balance": one.from_balance}
    return row | {"from_tender": one.from_tender, "short": one.short, "order": one.order, "entry": one.entry}
