"""`tillfold account household`: who lives together, and is told that one of them has a card."""

import argparse
from functools import partial

from app.commands.context import Context, signed_in
from app.commands.line import Subparsers
from app.commands.till import APPROVE_PASSWORD
from app.commands.words import one_line
from app.outcomes import Refused
from app.wallet import household
from app.wallet.household import Housemate
from app.wallet.values import Actor, Command


def add_to(deeds: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = deeds.add_parser("household", parents=[common], help="with whom one lives")
    steps = parser.add_subparsers(dest="step", required=True, metavar="STEP")
    join = steps.add_parser(
        "join",
        parents=[common],
        help=f"with somebody who agrees: their password is in {APPROVE_PASSWORD}, or asked",
    )
    leave = steps.add_parser("leave", parents=[common], help="either one can, alone")
    for parser, run in ((join, _join), (leave, _leave)):
        parser.add_argument("other", type=one_line, metavar="LOGIN")
        parser.set_defaults(run=run)
    steps.add_parser("list", parents=[common], help="who they are").set_defaults(run=_list)


@signed_in
def _join(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    password = context.password(f"Password of {options.other}: ", APPROVE_PASSWORD)
    other = context.opened().sign_in(options.other, password)
    if isinstance(other, Refused):
        return other
    join = partial(household.join, actor=actor, other=other, command=Command(context.key()))
    return _say(context, context.opened().act(join))


@signed_in
def _leave(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    leave = partial(household.leave, actor=actor, login=options.other, command=Command(context.key()))
    return _say(context, context.opened().act(leave))


def _say(context: Context, done: Housemate | Refused) -> Refused | None:
    if isinstance(done, Refused):
        return done
    row = {"key": done.key, "login": done.login, "name": done.name, "together": done.is_together}
    context.answers.one({**row, "entry": done.entry, "at": done.at})
    return None


@signed_in
def _list(context: Context, _options: argparse.Namespace, actor: Actor) -> Refused | None:
    found = context.opened().look(partial(household.members, actor=actor))
    rows = [{"login": one.login, "name": one.name, "since": one.since} for one in found]
    context.answers.many(rows, "Nobody lives with this account.")
    return None
