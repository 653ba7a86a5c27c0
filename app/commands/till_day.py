"""`tillfold till`: a till that is added or called otherwise, opened, counted and closed."""

import argparse
import re
from functools import partial
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, signed_in, wrong_usage
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.counter import stock, till_day
from app.counter.staff_values import LONGEST_LABEL, label_from
from app.counter.stores import label_till
from app.counter.till_close import close_till
from app.counter.till_values import Counting, TillClosed, TillState
from app.outcomes import Refused
from app.wallet.values import Actor, Command

_COUNT = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,4})?)x([0-9]{1,7})")


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("till", parents=[common], help="open, count and close a till")
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    add = deeds.add_parser("add", parents=[common], help="a further till in a store")
    add.add_argument("till", type=one_line, metavar="TILL")
    add.add_argument("--stock", type=one_line, required=True, metavar="STORE")
    add.set_defaults(run=_add)
    label = deeds.add_parser(
        "label", parents=[common], help="what people read in place of a till's name, which stays"
    )
    label.add_argument("till", type=one_line, metavar="TILL")
    label.add_argument(
        "label", nargs="?", default="", help=f"up to {LONGEST_LABEL} characters; left out: its name again"
    )
    label.set_defaults(run=_label)
    listing = deeds.add_parser("list", parents=[common], help="every desk and till of every store")
    listing.set_defaults(run=_list)
    opening = deeds.add_parser("open", parents=[common], help="with a float out of the safe")
    opening.add_argument("till", type=one_line, metavar="TILL")
    opening.add_argument("--float", type=one_line, default="0", metavar="AMOUNT", help="such as 100.00")
    _currency(opening)
    opening.set_defaults(run=_open)
    count = deeds.add_parser("count", parents=[common], help="what lies in the drawer")
    count.add_argument("till", type=one_line, metavar="TILL")
    count.add_argument(
        "--cash",
        type=_count_of,
        action="extend",
        default=[],
        metavar="NOTExN[,…]",
        help="such as 50.00x3,0.05x7",
    )
    count.add_argument("--card", type=one_line, metavar="AMOUNT", help="the sum of the card slips")
    _currency(count)
    count.set_defaults(run=_count)
    close = deeds.add_parser("close", parents=[common], help="on its count; the takings go to the safe")
    close.add_argument("till", type=one_line, metavar="TILL")
    close.add_argument("--reason", type=one_line, help="of the difference, where there is one")
    close.set_defaults(run=_close)


def _currency(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--currency", type=one_line, help="default: that of the one who acts")


def _count_of(text: str) -> list[tuple[str, int]]:
    found = [_COUNT.fullmatch(part.strip()) for part in text.split(",")]
    if not all(found):
        raise argparse.ArgumentTypeError("must be what and how many, such as 50.00x3,20.00x2")
    return [(one[1], int(one[2])) for one in found if one]


@signed_in
def _add(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    add = partial(till_day.add_till, actor=actor, name=options.till, shop=options.stock)
    return _say(context, context.opened().act(partial(add, command=Command(context.key()))))


def _label(context: Context, options: argparse.Namespace) -> Refused | None:
    try:
        label = label_from(options.label)
    except ValueError as error:
        wrong_usage(str(error))
    actor = context.actor()
    if isinstance(actor, Refused):
        return actor
    change = partial(label_till, actor=actor, till=options.till, label=label)
    done = context.opened().act(partial(change, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    row = {"key": done.key, "till": done.name, "label": done.label or None}
    context.answers.one({**row, "entry": done.entry, "at": done.at})
    return None


@signed_in
def _list(context: Context, _options: argparse.Namespace, actor: Actor) -> Refused | None:
    found = context.opened().look(partial(stock.places, actor=actor))
    if isinstance(found, Refused):
        return found
    rows = [
        {
            "store": one.shop,
            "time_zone": one.time_zone,
            "station": one.station,
            "kind": one.kind,
            "state": one.state,
            "label": one.label or None,
        }
        for one in found
    ]
    context.answers.many(rows, "There is no desk and no till.")
    return None


@signed_in
def _open(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    opened = partial(till_day.open_till, actor=actor, name=options.till, amount=options.float)
    currency = _currency_of(options, actor)
    return _say(
        context, context.opened().act(partial(opened, currency=currency, command=Command(context.key())))
    )


@signed_in
def _count(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    counting = Counting(options.till, _currency_of(options, actor), tuple(options.cash), options.card)
    counted = partial(till_day.count_till, actor=actor, counting=counting)
    return _say(context, context.opened().act(partial(counted, command=Command(context.key()))))


def _currency_of(options: argparse.Namespace, actor: Actor) -> str:
    return str(options.currency or actor.account.currency)


def _say(context: Context, done: TillState | Refused) -> Refused | None:
    if isinstance(done, Refused):
        return done
    row: dict[str, Any] = {"key": done.key, "till": done.till, "state": done.state}
    row |= {**money_fields(done.amount), "card": done.card, "entry": done.entry, "at": done.at}
    context.answers.one(row)
    return None


@signed_in
def _close(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    command = Command(context.key())
    done = close_till(context.opened().store, actor, options.till, reason=options.reason, command=command)
    if isinstance(done, Refused):
        return done
    context.answers.one(_closed(done, as_json=context.answers.as_json))
    if not context.answers.as_json:
        for head in done.heads:
            context.answers.out(head)
    return None


def _closed(done: TillClosed, *, as_json: bool) -> dict[str, Any]:
    row: dict[str, Any] = {"key": done.key, "till": done.till, "reason": done.reason}
    drawers: list[dict[str, Any]] = [
        {
            "tender": one.tender,
            "currency": one.counted.currency,
            "expected": one.expected,
            "counted": one.counted,
            "difference": one.difference,
        }
        for one in done.drawers
    ]
    if as_json:
        row |= {"drawers": drawers, "heads": list(done.heads)}
    else:
        for one in drawers:
            parts = (f"{part} {one[part].plain()}" for part in ("expected", "counted", "difference"))
            row[f"{one['tender']} {one['currency']}"] = ", ".join(parts)
    return row | {"entry": done.entry, "at": done.at}
