"""`tillfold balance` and `tillfold history`: what there is, and how it came."""

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from app.commands.context import Context
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.outcomes import NOT_FOUND, Refused
from app.wallet.history import LARGEST_PAGE
from app.wallet.values import Actor, Balance, Movement, WalletId


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    balance = commands.add_parser("balance", parents=[common], help="what each wallet is worth")
    balance.set_defaults(run=_balance)
    history = commands.add_parser("history", parents=[common], help="the movements, newest first")
    history.add_argument("--region", type=one_line, help="the wallet's region; default: the account's own")
    history.add_argument("--since", type=_moment, metavar="DATE", help="from this date or moment (UTC) on")
    history.add_argument("--until", type=_moment, metavar="DATE", help="up to, not including, this one")
    history.add_argument("--kind", type=one_line, help="only movements of this kind, such as redeem")
    most = f"how many at the most (1 to {LARGEST_PAGE})"
    history.add_argument("--limit", type=_limit, default=100, help=most)
    history.add_argument(
        "--after", type=one_line, metavar="CURSOR", help="the page that begins behind this movement"
    )
    history.set_defaults(run=_history)


def _balance(context: Context, _options: argparse.Namespace) -> Refused | None:
    actor = context.actor()
    if isinstance(actor, Refused):
        return actor
    rows = [_balance_row(one, as_json=context.answers.as_json) for one in context.opened().balances(actor)]
    context.answers.many(rows, "There is no wallet.")
    return None


def _balance_row(one: Balance, *, as_json: bool) -> dict[str, Any]:
    row: dict[str, Any] = {"region": one.region, "currency": one.total.currency, "total": one.total}
    row["standard"] = one.standard
    if as_json:
        row["promotional"] = [{"amount": lot.amount, "ends": lot.ends} for lot in one.promotional]
    return row | {"ends_soon": one.ends_soon}


def _history(context: Context, options: argparse.Namespace) -> Refused | None:
    actor = context.actor()
    if isinstance(actor, Refused):
        return actor
    wallet = _wallet(context, actor, options.region)
    if wallet is None:
        return Refused(NOT_FOUND, {"what": "wallet"})
    page = context.opened().history(
        actor,
        wallet,
        after=options.after,
        limit=options.limit,
        since=options.since,
        until=options.until,
        kind=options.kind,
    )
    if isinstance(page, Refused):
        return page
    context.answers.many(list(_rows(page.movements, as_json=context.answers.as_json)), "No movement yet.")
    return None


def _wallet(context: Context, actor: Actor, region: str | None) -> WalletId | None:
    wanted = region or actor.account.region
    wallets = context.opened().balances(actor)
    return next((one.wallet for one in wallets if one.region == wanted), None)


def _rows(movements: tuple[Movement, ...], *, as_json: bool) -> Iterator[dict[str, Any]]:
    for one in movements:
        row: dict[str, Any] = {"at": one.at, "kind": one.kind, "amount": one.amount, "balance": one.balance}
        row |= {"currency": one.amount.currency, "region": one.region, "last_four": one.last_four}
        if as_json:
            row |= {"order": one.order, "receipt": one.receipt, "ends": one.ends}
        row["entry"] = one.entry
        yield row | {"cursor": one.cursor} if as_json else row


def _moment(text: str) -> datetime:
    """A date or moment; without an offset it is UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be a date such as 2026-11-22") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 4 and 1 <= int(text) <= LARGEST_PAGE):
        raise argparse.ArgumentTypeError(f"must be a number from 1 to {LARGEST_PAGE}")
    return int(text)
