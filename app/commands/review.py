"""`tillfold review`: the manager's desk for held accounts, reported cards and fraud."""

import argparse
from functools import partial
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, signed_in
from app.commands.line import Subparsers
from app.commands.words import number, one_line
from app.counter import expiry, review, review_list
from app.counter.review import Reviewed
from app.counter.review_list import ReviewFacts
from app.outcomes import Refused
from app.wallet.values import Actor, Command

_ANY_ID = 2**53


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("review", parents=[common], help="held accounts, reported cards, fraud")
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    listing = deeds.add_parser("list", parents=[common], help="what waits to be decided")
    listing.add_argument("--all", action="store_true", help="also what was decided")
    listing.set_defaults(run=_list)
    for name, does in (
        ("approve", "free the account, or confirm the fraud"),
        ("reject", "leave the account held, or give the card back"),
    ):
        deed = deeds.add_parser(name, parents=[common], help=does)
        deed.add_argument("review", type=number(_ANY_ID), metavar="REVIEW")
        deed.add_argument("--reason", type=one_line, required=True)
        deed.set_defaults(run=_decide, by=None, approve=name == "approve")
        if name == "approve":
            deed.add_argument("--by", type=one_line, metavar="SERIAL", help="a new card that makes it good")
    hold = deeds.add_parser("hold", parents=[common], help="hold a card while fraud is looked into")
    hold.add_argument("serial", type=one_line, metavar="SERIAL")
    hold.add_argument("--reason", type=one_line, required=True)
    hold.set_defaults(run=_hold)
    close = deeds.add_parser("close", parents=[common], help="end an expired card; its rest becomes income")
    close.add_argument("serial", type=one_line, metavar="SERIAL")
    close.set_defaults(run=_close)


@signed_in
def _list(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    found = context.opened().look(partial(review_list.pending, actor=actor, only_open=not options.all))
    if isinstance(found, Refused):
        return found
    context.answers.many([_row(one) for one in found], "Nothing waits to be decided.")
    return None


def _row(one: ReviewFacts) -> dict[str, Any]:
    row: dict[str, Any] = {"review": one.id, "kind": one.kind, "state": one.state, "at": one.at}
    row |= {"login": one.login, "told": one.told, "until": one.until, "serial": one.serial}
    row |= {"programme": one.programme, "card_state": one.card_state}
    row |= money_fields(one.amount) if one.amount else {"amount": None, "currency": None}
    return row | {
        "receipt": one.receipt,
        "redeemed_by": one.redeemed_by,
        "redeemed_at": one.redeemed_at,
    }


@signed_in
def _decide(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    decided = partial(review.decide, actor=actor, review=options.review, approve=options.approve)
    command = Command(context.key())
    done = context.opened().act(partial(decided, reason=options.reason, by=options.by, command=command))
    return _say(context, done)


@signed_in
def _hold(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    held = partial(review.hold, actor=actor, serial=options.serial, reason=options.reason)
    return _say(context, context.opened().act(partial(held, command=Command(context.key()))))


def _say(context: Context, done: Reviewed | Refused) -> Refused | None:
    if isinstance(done, Refused):
        return done
    card_state = done.card_state.value if done.card_state else None
    row: dict[str, Any] = {"key": done.key, "review": done.id, "state": done.state, "card_state": card_state}
    context.answers.one({**row, "made_good": done.made_good, "entry": done.entry, "at": done.at})
    return None


@signed_in
def _close(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    closed = partial(expiry.close_expired, actor=actor, serial=options.serial)
    done = context.opened().act(partial(closed, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    row: dict[str, Any] = {"key": done.key, "serial": done.serial, "last_four": done.last_four}
    row |= {**money_fields(done.amount), "state": done.state.value, "entry": done.entry}
    context.answers.one({**row, "at": done.at})
    return None
