"""`tillfold trade-in`: something used becomes credit of a wallet, step by step."""

import argparse
from functools import partial
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, signed_in
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.counter import trade_ins
from app.counter.trade_ins import Offer, TradedIn
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import moment
from app.wallet.values import Actor, Command


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("trade-in", parents=[common], help="something used becomes credit")
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    quote = deeds.add_parser("quote", parents=[common], help="what it would be worth")
    quote.add_argument("holder", type=one_line, metavar="LOGIN")
    quote.add_argument("--item", type=one_line, required=True, help="what it is")
    quote.add_argument("--amount", type=one_line, required=True, help="such as 30.00")
    quote.add_argument("--region", type=one_line, help="of the wallet; default: the holder's own")
    quote.add_argument("--reference", type=one_line, help="a number of yours; one is made without it")
    quote.add_argument("--till", type=one_line)
    quote.set_defaults(run=_quote)
    for name, does, work in (
        ("receive", "it was handed in, and is on its way to be assessed", trade_ins.receive),
        ("assess", "what it is worth", trade_ins.assess),
        ("credit", "the wallet gets what was assessed", trade_ins.credit),
        ("return", "it goes back to its owner", trade_ins.give_back),
    ):
        deed = deeds.add_parser(name, parents=[common], help=does)
        deed.add_argument("reference", type=one_line, metavar="REFERENCE")
        if name == "assess":
            deed.add_argument("--amount", type=one_line, required=True, help="such as 20.00")
        deed.add_argument("--till", type=one_line)
        deed.set_defaults(run=_step, work=work)
    listing = deeds.add_parser("list", parents=[common], help="how far each has come")
    listing.add_argument("holder", type=one_line, nargs="?", metavar="LOGIN")
    listing.set_defaults(run=_list)


@signed_in
def _quote(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    tillfold = context.opened()
    offer = Offer(options.holder, options.item, options.amount, options.region, options.reference)
    quoted = partial(trade_ins.quote, actor=actor, offer=offer, book=tillfold.programmes(), till=options.till)
    return _say(context, tillfold.act(partial(quoted, command=Command(context.key()))))


@signed_in
def _step(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    words: dict[str, Any] = {"reference": options.reference, "till": options.till}
    if options.work is trade_ins.assess:
        words["amount"] = options.amount
    taken = partial(options.work, actor=actor, command=Command(context.key()), **words)
    return _say(context, context.opened().act(taken))


def _say(context: Context, done: TradedIn | Refused) -> Refused | None:
    if isinstance(done, Refused):
        return done
    row: dict[str, Any] = {"key": done.key, "reference": done.reference, "item": done.item}
    row |= {"login": done.login, "state": done.state, **money_fields(done.amount)}
    context.answers.one({**row, "total": done.total, "entry": done.entry, "at": done.at})
    return None


@signed_in
def _list(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    found = context.opened().look(partial(trade_ins.listed, actor=actor, login=options.holder))
    if isinstance(found, Refused):
        return found
    rows = [
        {
            "reference": one.reference,
            "item": one.item,
            "login": one.login,
            "state": one.state,
            **money_fields(Money(one.amount, one.currency)),
            "at": moment(one.at),
        }
        for one in found
    ]
    context.answers.many(rows, "Nothing was traded in.")
    return None
