"""`tillfold activate`, `void` and `replace`: what a clerk does with a card at the till."""

import argparse
from functools import partial
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, signed_in, wrong_usage
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.counter import activation, replacement, voiding
from app.counter.activation import Sale
from app.counter.replacement import Exchange
from app.counter.several import MOST
from app.outcomes import Refused
from app.wallet.values import Activated, Actor, Command

APPROVE_PASSWORD = "TILLFOLD_APPROVE_PASSWORD"  # noqa: S105 (the name of a variable)


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    sell = commands.add_parser(
        "activate", parents=[common], help=f"put money on cards from the stock, up to {MOST} on one receipt"
    )
    sell.add_argument(
        "serials", type=one_line, nargs="+", metavar="SERIAL[=AMOUNT]", help="a card, and its own amount"
    )
    sell.add_argument("--amount", type=one_line, help="of each card without its own, such as 25.00")
    sell.add_argument("--receipt", type=one_line, required=True)
    sell.add_argument("--till", type=one_line, required=True)
    sell.add_argument("--tender", choices=("cash", "card"), default="cash", help="how it was paid")
    sell.set_defaults(run=_activate)
    void = commands.add_parser("void", parents=[common], help="take a sale back, within 24 hours, untouched")
    void.add_argument("serial", type=one_line, metavar="SERIAL")
    void.add_argument("--till", type=one_line, required=True)
    void.set_defaults(run=_void)
    replace = commands.add_parser("replace", parents=[common], help="a new card for one that cannot be read")
    replace.add_argument("serial", type=one_line, metavar="SERIAL")
    replace.add_argument("--by", type=one_line, required=True, metavar="SERIAL", help="the new card")
    replace.add_argument("--receipt", type=one_line, required=True, help="of the unreadable card")
    replace.add_argument("--till", type=one_line, required=True)
    replace.add_argument(
        "--approve",
        type=one_line,
        required=True,
        metavar="MANAGER",
        help=f"who approves it; the password is in {APPROVE_PASSWORD}, on standard input, or asked",
    )
    replace.set_defaults(run=_replace)


def _activate(context: Context, options: argparse.Namespace) -> Refused | None:
    if len(options.serials) > MOST:
        wrong_usage(f"at most {MOST} cards go on one receipt")
    actor = context.actor()
    if isinstance(actor, Refused):
        return actor
    sales = [_sale(word, options) for word in options.serials]
    tillfold, command = context.opened(), Command(context.key())
    if len(sales) == 1:
        one = partial(activation.activate, actor=actor, sale=sales[0], book=tillfold.programmes())
        sold = tillfold.act(partial(one, command=command))
        if isinstance(sold, Refused):
            return sold
        context.answers.one(_row(sold))
        return None
    several = partial(activation.activate_together, actor=actor, sales=sales, book=tillfold.programmes())
    done = tillfold.act(partial(several, command=command))
    if isinstance(done, Refused):
        return done
    context.answers.many([_row(card) for card in done.cards], "")
    return None


def _sale(word: str, options: argparse.Namespace) -> Sale:
    serial, _, amount = word.partition("=")
    return Sale(serial, amount or options.amount, options.receipt, options.till, options.tender)


@signed_in
def _void(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    command = Command(context.key())
    taken_back = partial(voiding.void, actor=actor, serial=options.serial, till=options.till, command=command)
    done = context.opened().act(taken_back)
    if isinstance(done, Refused):
        return done
    context.answers.one(_row(done))
    return None


@signed_in
def _replace(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    approver = context.opened().sign_in(
        options.approve, context.password(f"Password of {options.approve}: ", APPROVE_PASSWORD)
    )
    if isinstance(approver, Refused):
        return approver
    exchange = Exchange(options.serial, options.by, options.receipt, options.till)
    given = partial(replacement.replace, actor=actor, exchange=exchange, approver=approver)
    done = context.opened().act(partial(given, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    row: dict[str, Any] = {"key": done.key, "serial": done.serial, "last_four": done.last_four}
    row |= {**money_fields(done.amount), "state": done.state.value, "receipt": done.receipt}
    row |= {"replaced": done.replaced, "approved_by": done.approved_by}
    context.answers.one({**row, "entry": done.entry, "at": done.at})
    return None


def _row(done: Activated) -> dict[str, Any]:
    row = {"key": done.key, "serial": done.serial, "last_four": done.last_four, **money_fields(done.amount)}
    row |= {"state": done.state.value, "receipt": done.receipt, "entry": done.entry}
    return {**row, "at": done.at}
