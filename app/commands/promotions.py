"""`tillfold promotion` and `grant`: credit with an end, offered to everybody or given by hand."""

import argparse
from functools import partial
from pathlib import Path
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, from_stdin_or_asked, signed_in, wrong_usage
from app.commands.line import Subparsers
from app.commands.words import moment, one_line
from app.counter import granting, promotions
from app.counter.promotion_values import LONGEST_TERMS, Gift, NewPromotion, Offer
from app.data.promotions import BY_CODE, KINDS
from app.outcomes import UNREADABLE_FILE, Fault, Refused
from app.wallet.values import Actor, Command


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "promotion", parents=[common], help="credit with an end, once to each account"
    )
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    _add_add(deeds, common)
    listing = deeds.add_parser("list", parents=[common], help="what is offered, and to how many it was given")
    listing.set_defaults(run=_list)
    end = deeds.add_parser("end", parents=[common], help="offer it no longer; what was given stays")
    end.add_argument("name", type=one_line, metavar="NAME")
    end.set_defaults(run=_end)
    give = deeds.add_parser("grant", parents=[common], help="give it by hand")
    give.add_argument("name", type=one_line, metavar="NAME")
    whom = give.add_mutually_exclusive_group(required=True)
    whom.add_argument("--to", type=one_line, nargs="+", metavar="LOGIN", help="to these accounts")
    whom.add_argument("--all", action="store_true", help="to all with a wallet of its region")
    give.set_defaults(run=_give)
    grant = commands.add_parser("grant", parents=[common], help="give one account credit of its own")
    grant.add_argument("holder", type=one_line, metavar="LOGIN")
    grant.add_argument("--amount", type=one_line, required=True, help="such as 5.00")
    grant.add_argument("--currency", type=one_line, required=True)
    grant.add_argument(
        "--ends", type=moment, metavar="DATE", help="without it, it is goodwill and never ends"
    )
    grant.add_argument(
        "--reason", type=one_line, default="granted", help="the holder finds it by these words"
    )
    grant.set_defaults(run=_grant)


def _add_add(deeds: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    add = deeds.add_parser("add", parents=[common], help="offer one")
    add.add_argument("name", type=one_line, metavar="NAME")
    add.add_argument("--kind", choices=KINDS, required=True)
    add.add_argument("--amount", type=one_line, required=True, help="such as 5.00")
    add.add_argument("--region", type=one_line, required=True, help="of the wallets it is for")
    add.add_argument("--starts", type=moment, metavar="DATE", help="default: now")
    add.add_argument("--ends", type=moment, metavar="DATE", required=True, help="the credit ends then too")
    add.add_argument("--terms", type=Path, metavar="FILE", help="the fine print, a text in UTF-8")
    add.add_argument(
        "--code", metavar="CODE|-", help="of kind code: such as SPRING-2026; - reads it from standard input"
    )
    add.set_defaults(run=_add)


def _add(context: Context, options: argparse.Namespace) -> Refused | None:
    if (options.code is not None) != (options.kind == BY_CODE):
        wrong_usage("--code belongs to --kind code, and that kind needs it")
    terms = _terms(options.terms)
    actor = context.actor()
    if isinstance(actor, Refused):
        return actor
    code = from_stdin_or_asked("Promotional code: ") if options.code == "-" else options.code
    new = NewPromotion(
        options.name,
        options.kind,
        options.amount,
        options.region,
        options.ends,
        options.starts,
        terms,
        code,
    )
    tillfold = context.opened()
    add = partial(promotions.add, actor=actor, new=new, book=tillfold.programmes())
    return _say(context, tillfold.act(partial(add, command=Command(context.key()))))


def _terms(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        return file.read_text("utf-8")[:LONGEST_TERMS].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(UNREADABLE_FILE, name=str(file), why=str(error)) from error


@signed_in
def _end(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    end = partial(promotions.end, actor=actor, name=options.name)
    return _say(context, context.opened().act(partial(end, command=Command(context.key()))))


def _say(context: Context, done: Offer | Refused) -> Refused | None:
    if isinstance(done, Refused):
        return done
    context.answers.one({"key": done.key, **_row(done), "entry": done.entry})
    return None


@signed_in
def _list(context: Context, _options: argparse.Namespace, actor: Actor) -> Refused | None:
    found = context.opened().look(partial(promotions.listed, actor=actor))
    if isinstance(found, Refused):
        return found
    context.answers.many([_row(one) for one in found], "No promotion was ever offered.")
    return None


def _row(one: Offer) -> dict[str, Any]:
    row: dict[str, Any] = {"name": one.name, "kind": one.kind, **money_fields(one.amount)}
    row |= {"region": one.region, "starts": one.starts, "ends": one.ends}
    return row | {"state": one.state, "given": one.given}


@signed_in
def _give(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    store, logins = context.opened().store, None if options.all else options.to
    done = granting.give(store, actor, options.name, logins, command=Command(context.key()))
    if isinstance(done, Refused):
        return done
    context.answers.one({"key": done.key, "name": done.name, "given": done.given})
    return None


@signed_in
def _grant(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    gift = Gift(options.holder, options.amount, options.currency, options.reason, options.ends)
    grant = partial(granting.grant, actor=actor, gift=gift)
    done = context.opened().act(partial(grant, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    row: dict[str, Any] = {"key": done.key, "login": done.login, **money_fields(done.amount)}
    row |= {"region": done.region, "ends": done.ends, "total": done.total, "entry": done.entry}
    context.answers.one(row)
    return None
