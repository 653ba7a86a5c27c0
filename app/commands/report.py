"""`tillfold report` and `lookup`: what is owed and what happened, for managers; a card or a receipt, for
clerks."""

import argparse
from datetime import datetime
from functools import partial
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, signed_in
from app.commands.line import Subparsers
from app.commands.words import moment, one_line
from app.counter import lookup, report_pages, reporting
from app.counter.lookup import CardFound, OnReceipt
from app.counter.reporting import Period
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import moment as moment_of
from app.wallet.values import Actor


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("report", parents=[common], help="what is owed, what happened")
    kinds = parser.add_subparsers(dest="report", required=True, metavar="REPORT")
    liability = kinds.add_parser("liability", parents=[common], help="what is owed on cards and in wallets")
    liability.add_argument("--at", type=moment, metavar="DATE", help="up to and including this moment (UTC)")
    liability.add_argument(
        "--position", type=one_line, metavar="ENTRY[,…]", help="up to these entries, one of each station"
    )
    liability.set_defaults(run=_liability)
    for name, does, run in (
        ("till", "what was counted at the tills", _till),
        ("activity", "how often what happened where", _activity),
        ("attempts", "cards that were tried before they were sold, and wrong codes", _attempts),
        ("held", "accounts that were held, cards reported or held, what became of each", _held),
    ):
        kind = kinds.add_parser(name, parents=[common], help=does)
        kind.add_argument("--since", type=moment, metavar="DATE", help="default: the store's day today")
        kind.add_argument("--until", "--at", type=moment, metavar="DATE", help="not including it")
        kind.set_defaults(run=run)
    found = commands.add_parser("lookup", parents=[common], help="a card by serial, or a receipt")
    found.add_argument("word", type=one_line, metavar="SERIAL|RECEIPT")
    found.set_defaults(run=_lookup)


@signed_in
def _liability(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    position = tuple(options.position.split(",")) if options.position else ()
    found = reporting.liability(context.opened().store, actor, at=options.at, position=position)
    if isinstance(found, Refused):
        return found
    rows = [
        {
            "currency": one.currency,
            "cards": one.cards,
            "wallets": one.wallets,
            "total": one.total,
            "at": one.at,
            "position": list(one.position) if context.answers.as_json else ", ".join(one.position),
            "digest": one.digest,
        }
        for one in found
    ]
    context.answers.many(rows, "Nothing was ever owed.")
    return None


def _period(context: Context, options: argparse.Namespace) -> Period:
    """What was asked for; without a beginning, the day of the first store that the end lies in."""
    today = context.opened().look(reporting.today)
    until: datetime = options.until or today.until
    return Period(options.since or min(today.since, until), until)


@signed_in
def _till(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    period = _period(context, options)
    found = context.opened().look(partial(reporting.counted, actor=actor, period=period))
    if isinstance(found, Refused):
        return found
    rows = []
    for one in found:
        expected, counted = Money(one.expected, one.currency), Money(one.counted, one.currency)
        row: dict[str, Any] = {"till": one.station, "at": moment_of(one.at), "clerk": one.clerk}
        row |= {"currency": one.currency, "tender": one.tender, "expected": expected, "counted": counted}
        rows.append(
            {
                **row,
                "difference": counted - expected,
                "denominations": one.denominations,
                "reason": one.reason,
                "label": one.label,
            }
        )
    context.answers.many(rows, "No till was counted then.")
    return None


@signed_in
def _activity(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    period = _period(context, options)
    found = context.opened().look(partial(reporting.activity, actor=actor, period=period))
    if isinstance(found, Refused):
        return found
    rows = []
    for one in found:
        amount = Money(one.amount, one.currency) if one.currency else None
        row: dict[str, Any] = {"store": one.shop, "station": one.station, "kind": one.kind}
        row |= {"count": one.count, "amount": amount, "currency": one.currency}
        rows.append({**row, "label": one.label})
    context.answers.many(rows, "Nothing happened then.")
    return None


@signed_in
def _attempts(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    period = _period(context, options)
    alerts = context.opened().look(partial(reporting.alerts, actor=actor, period=period))
    if isinstance(alerts, Refused):
        return alerts
    tried = context.opened().look(partial(reporting.attempts, actor=actor, period=period))
    if isinstance(tried, Refused):
        return tried
    rows: list[dict[str, Any]] = [
        {
            "kind": one.kind,
            "login": one.login,
            "station": one.station,
            "serial": one.serial,
            "count": 1,
            "at": moment_of(one.at),
            "label": one.label,
        }
        for one in alerts
    ]
    rows += [
        {
            "kind": "wrong_codes",
            "login": one.login,
            "station": one.station,
            "serial": None,
            "count": one.count,
            "at": moment_of(one.last),
            "label": one.label,
        }
        for one in tried
    ]
    context.answers.many(rows, "No card was tried before it was sold, and no wrong code entered.")
    return None


@signed_in
def _held(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    period = _period(context, options)
    found = context.opened().look(partial(report_pages.reviews_report, actor=actor, period=period))
    if isinstance(found, Refused):
        return found
    rows = []
    for one in found.reviews:
        row: dict[str, Any] = {"kind": one.kind, "name": one.name, "serial": one.serial, "at": one.at}
        rows.append({**row, "state": one.state, "by": one.by, "decided": one.decided, "reason": one.reason})
    context.answers.many(rows, "No account was held, and no card reported or held.")
    return None


@signed_in
def _lookup(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    found = context.opened().look(partial(lookup.lookup, actor=actor, word=options.word))
    if isinstance(found, Refused):
        return found
    if isinstance(found, CardFound):
        context.answers.one(_card(found))
    else:
        context.answers.many([_on_receipt(one) for one in found], "")
    return None


def _card(found: CardFound) -> dict[str, Any]:
    row: dict[str, Any] = {"serial": found.serial, "programme": found.programme}
    row |= {"last_four": found.last_four, **money_fields(found.amount), "region": found.region}
    row |= {"state": found.state.value, "ends": found.ends, "place": found.place, "store": found.shop}
    row |= {"sold_at": found.sold_at, "receipt": found.receipt, "till": found.till}
    return row | {"entry": found.entry}


def _on_receipt(one: OnReceipt) -> dict[str, Any]:
    row: dict[str, Any] = {"kind": one.kind, "at": one.at, "till": one.till, "clerk": one.clerk}
    row |= {"serial": one.serial, "state": one.state, "order": one.order}
    row |= money_fields(one.amount) if one.amount else {"amount": None, "currency": None}
    return row | {"entry": one.entry}
