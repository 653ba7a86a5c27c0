"""`tillfold balance`, `history` and `export`: what there is, and how it came."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.commands.context import Context, signed_in
from app.commands.line import Subparsers
from app.commands.words import moment, number, one_line
from app.outcomes import NOT_FOUND, Refused
from app.wallet.balances import SOON_DAYS
from app.wallet.history import LARGEST_PAGE
from app.wallet.overview import Asked
from app.wallet.values import Actor, Balance, Movement, PendingRefund, WalletId

MOST_DAYS = 36_500


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    balance = commands.add_parser("balance", parents=[common], help="what each wallet is worth")
    balance.add_argument(
        "--at", type=moment, metavar="DATE", help="as it was before this date or moment (UTC)"
    )
    soon = f"which credit is said to end soon; default: within {SOON_DAYS} days"
    balance.add_argument("--soon", type=number(MOST_DAYS), default=SOON_DAYS, metavar="DAYS", help=soon)
    balance.set_defaults(run=_balance)
    history = commands.add_parser("history", parents=[common], help="the movements, newest first")
    most = f"how many at the most (1 to {LARGEST_PAGE})"
    history.add_argument("--limit", type=number(LARGEST_PAGE), default=100, help=most)
    history.add_argument(
        "--after", type=one_line, metavar="CURSOR", help="the page that begins behind this movement"
    )
    history.set_defaults(run=_history)
    export = commands.add_parser(
        "export", parents=[common], help="write the history into a file, without codes"
    )
    export.add_argument("file", type=_file, metavar="FILE")
    export.add_argument("--format", choices=("csv", "json", "pdf"), required=True)
    export.add_argument("--overwrite", action="store_true", help="replace what stands in its place")
    export.set_defaults(run=_export)
    _add_filters(history, region="the wallet's region; default: the account's own")
    _add_filters(export, region="only this region's wallet; default: all")


def _add_filters(parser: argparse.ArgumentParser, *, region: str) -> None:
    parser.add_argument("--region", type=one_line, help=region)
    parser.add_argument("--since", type=moment, metavar="DATE", help="from this date or moment (UTC) on")
    parser.add_argument("--until", type=moment, metavar="DATE", help="up to, not including, this one")
    parser.add_argument("--kind", type=one_line, help="only movements of this kind, such as redeem")
    words = "only what has these words: order, merchant, programme, receipt, last four"
    parser.add_argument("--search", metavar="WORDS", help=words)


def _file(text: str) -> Path:
    return Path(text).expanduser().absolute()


@signed_in
def _export(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    asked = Asked(options.region, options.since, options.until, options.kind, options.search)
    opened = context.opened()
    made = opened.export(actor, options.file, options.format, asked, overwrite=options.overwrite)
    if isinstance(made, Refused):
        return context.answers.not_overwritten(made)
    if made is not None:  # nobody stops it here
        context.answers.one({"file": str(options.file), "movements": made.count})
    return None


@signed_in
def _balance(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    found = context.opened().balances(actor, at=options.at, soon_days=options.soon)
    rows = [_balance_row(one, as_json=context.answers.as_json) for one in found]
    context.answers.many(rows, "There is no wallet.")
    return None


def _balance_row(one: Balance, *, as_json: bool) -> dict[str, Any]:
    row: dict[str, Any] = {"region": one.region, "currency": one.total.currency, "total": one.total}
    row["standard"] = one.standard
    if as_json:
        row["promotional"] = [{"amount": lot.amount, "ends": lot.ends} for lot in one.promotional]
    row |= {"ends_soon": one.ends_soon, "idle_since": one.idle_since}
    return row | {"pending": [_pending(refund) for refund in one.pending]} if as_json else row


def _pending(one: PendingRefund) -> dict[str, Any]:
    row = {"order": one.order, "amount": one.amount, "receipt": one.receipt}
    return row | {"promised": one.promised}


@signed_in
def _history(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
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
        search=options.search,
    )
    if isinstance(page, Refused):
        return page
    is_all = not any((options.after, options.since, options.until, options.kind, options.search))
    none = "No movement yet." if is_all else "No movement is like that."
    context.answers.many(list(_rows(page.movements, as_json=context.answers.as_json)), none)
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
            row |= {"merchant": one.merchant, "trade_in": one.trade_in}
        row["entry"] = one.entry
        yield row | {"cursor": one.cursor} if as_json else row
