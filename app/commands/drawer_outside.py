"""`tillfold drawer order`, `refund`, `balance`, `accounts` and `movements`: what other issuers hold, by
hand."""

import argparse
from collections.abc import Callable
from functools import partial
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, signed_in
from app.commands.line import Subparsers
from app.commands.words import number, one_line
from app.outcomes import Refused
from app.wallet import drawer_accounts
from app.wallet.drawer_accounts import LARGEST_PAGE
from app.wallet.drawer_values import Booking, OutsideBalance, OutsideBooked
from app.wallet.values import Actor, Command

_DEEDS: dict[str, tuple[Callable[..., OutsideBooked | Refused], str]] = {
    "order": (drawer_accounts.pay, "an order was paid with balance there"),
    "refund": (drawer_accounts.refund, "something came back there"),
    "balance": (drawer_accounts.set_balance, "the balance that the issuer's page shows"),
}


def add_to(deeds: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    for name, (_, help_text) in _DEEDS.items():
        deed = deeds.add_parser(name, parents=[common], help=help_text)
        deed.add_argument("programme", type=one_line, metavar="PROGRAMME")
        deed.add_argument("--amount", type=one_line, required=True, help="such as 10.00")
        deed.add_argument(
            "--promotional", type=one_line, default="0", help="the part of it that is promotional"
        )
        deed.add_argument("--region", type=one_line, help="default: the account's own")
        deed.add_argument("--order", type=one_line, metavar="NUMBER", help="as the issuer names it")
        deed.set_defaults(run=_book)
    accounts = deeds.add_parser("accounts", parents=[common], help="what is known to be at other issuers")
    accounts.set_defaults(run=_accounts)
    moved = deeds.add_parser("movements", parents=[common], help="what happened there, newest first")
    moved.add_argument("--limit", type=number(LARGEST_PAGE), default=100, help="how many at the most")
    moved.add_argument("--after", type=one_line, metavar="CURSOR", help="those that come behind this one")
    moved.set_defaults(run=_movements)


@signed_in
def _book(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    region = options.region or actor.account.region
    booking = Booking(options.programme, region, options.amount, options.promotional, options.order)
    deed = partial(_DEEDS[options.deed][0], actor=actor, booking=booking, book=context.tillfold.programmes())
    done = context.opened().act(partial(deed, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    row: dict[str, Any] = {
        "key": done.key,
        "programme": done.balance.programme,
        "region": done.balance.region,
    }
    row |= {"order": done.reference, **money_fields(done.amount), **_amounts(done.balance)}
    context.answers.one({**row, "entry": done.entry})
    return None


@signed_in
def _accounts(context: Context, _options: argparse.Namespace, actor: Actor) -> Refused | None:
    asked = partial(drawer_accounts.balances_outside, actor=actor, book=context.tillfold.programmes())
    rows = [
        {"programme": one.programme, "region": one.region, "currency": one.standard.currency, **_amounts(one)}
        for one in context.opened().look(asked)
    ]
    context.answers.many(rows, "Nothing was booked of other issuers yet.")
    return None


def _amounts(one: OutsideBalance) -> dict[str, Any]:
    return {"standard": one.standard, "promotional": one.promotional}


@signed_in
def _movements(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    asked = partial(drawer_accounts.movements_outside, actor=actor, book=context.tillfold.programmes())
    found = context.opened().look(partial(asked, after=options.after, limit=options.limit))
    rows = [
        {"at": one.at, "kind": one.kind, **money_fields(one.amount), "programme": one.programme}
        | {"region": one.region, "order": one.reference, "last_four": one.last_four}
        | {"entry": one.entry, "cursor": one.cursor}
        for one in found
    ]
    context.answers.many(rows, "Nothing happened there yet.")
    return None
