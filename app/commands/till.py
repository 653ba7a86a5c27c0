"""`tillfold activate`: a card is worth nothing until the till puts money on it."""

import argparse

from app.commands.answers import money_fields
from app.commands.context import Context
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.outcomes import Refused


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("activate", parents=[common], help="put money on a card from the stock")
    parser.add_argument("serial", type=one_line, metavar="SERIAL")
    parser.add_argument(
        "--amount", type=one_line, required=True, help="in the card's currency, such as 25.00"
    )
    parser.add_argument("--receipt", type=one_line, required=True)
    parser.add_argument("--till", type=one_line, required=True)
    parser.set_defaults(run=_activate)


def _activate(context: Context, options: argparse.Namespace) -> Refused | None:
    actor = context.actor()
    if isinstance(actor, Refused):
        return actor
    done = context.opened().activate(
        actor,
        serial=options.serial,
        amount=options.amount,
        receipt=options.receipt,
        till=options.till,
        key=context.key(),
    )
    if isinstance(done, Refused):
        return done
    row = {"key": done.key, "serial": done.serial, "last_four": done.last_four, **money_fields(done.amount)}
    row |= {"state": done.state.value, "receipt": done.receipt, "entry": done.entry}
    context.answers.one({**row, "at": done.at})
    return None
