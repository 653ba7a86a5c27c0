"""`tillfold charge`, `refund` and `provenance`: an order, its way back, and where its cents came from."""

import argparse
import os
import sys
from functools import partial
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, ask_secret, from_stdin_or_asked, signed_in, wrong_usage
from app.commands.line import Subparsers
from app.commands.till import APPROVE_PASSWORD
from app.commands.words import one_line
from app.counter import charging, refunding
from app.counter.charge_values import Charge, Charged, Override
from app.counter.refunding import Refund, Refunded, RefundPlan
from app.outcomes import Refused
from app.wallet import consent
from app.wallet.consent import Given
from app.wallet.overview import Cents
from app.wallet.provenance import provenance
from app.wallet.settings import CHOICES
from app.wallet.values import Actor, Command

PIN = "TILLFOLD_PIN"
ONE_TIME = "TILLFOLD_ONE_TIME"
TENDERS = ("cash", "card", "none")
_USUAL_TENDER = {"checkout": "cash", "one_click": "card", "subscription": "none"}


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    _add_charge(commands.add_parser("charge", parents=[common], help="charge an account for an order"))
    refund = commands.add_parser("refund", parents=[common], help="give money of an order back")
    refund.add_argument("order", type=one_line, metavar="ORDER")
    refund.add_argument("--amount", type=one_line, help="such as 12.50; default: all that is left")
    refund.add_argument("--receipt", type=one_line, required=True)
    refund.add_argument("--till", type=one_line, required=True)
    refund.add_argument("--reason", type=one_line, help="kept with the refund")
    deed = refund.add_mutually_exclusive_group()
    helps = {refunding.PROMISE: "promise it", refunding.SETTLE: "give what was promised under this receipt"}
    helps[refunding.DROP] = "take back what was promised under this receipt"
    for name, text in helps.items():
        deed.add_argument(f"--{name}", dest="deed", action="store_const", const=name, help=text)
    refund.set_defaults(run=_refund, deed=refunding.NOW)
    origin = commands.add_parser("provenance", parents=[common], help="where each cent of an order came from")
    origin.add_argument("order", type=one_line, metavar="ORDER")
    origin.set_defaults(run=_provenance)


def _add_charge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("account", type=one_line, metavar="LOGIN", help="whose balance pays")
    parser.add_argument("--amount", type=one_line, required=True, help="such as 32.99")
    parser.add_argument("--currency", type=one_line, required=True, help="such as USD")
    parser.add_argument("--order", type=one_line, required=True, help="its number, charged once")
    parser.add_argument("--till", type=one_line, required=True)
    parser.add_argument("--kind", choices=charging.KINDS, default="checkout")
    parser.add_argument("--balance", choices=CHOICES, help="default: as the account has settled")
    parser.add_argument(
        "--tender",
        choices=TENDERS,
        help="pays the rest; default: cash, card for one_click, none for subscription",
    )
    parser.add_argument("--merchant", type=one_line, help="default: the store's name")
    parser.add_argument("--receipt", type=one_line)
    parser.add_argument(
        "--override",
        type=one_line,
        metavar="REASON",
        help=f"a manager's, in place of the holder's PIN ({PIN}) or one-time code ({ONE_TIME})",
    )
    parser.add_argument(
        "--approve", type=one_line, metavar="MANAGER", help=f"who overrides; password in {APPROVE_PASSWORD}"
    )
    parser.set_defaults(run=_charge)


def _charge(context: Context, options: argparse.Namespace) -> Refused | None:
    if options.approve and not options.override:
        wrong_usage("--approve needs --override with the reason")
    actor = context.actor()
    if isinstance(actor, Refused):
        return actor
    given = _override(context, options, actor) if options.override else _given(context, options)
    if isinstance(given, Refused):
        return given
    tender = options.tender or _USUAL_TENDER[options.kind]
    asked = Charge(
        options.account,
        options.amount,
        options.currency,
        options.order,
        options.till,
        options.kind,
        options.balance,
        None if tender == "none" else tender,
        options.merchant,
        options.receipt,
    )
    tillfold, command = context.opened(), Command(context.key())
    charge = partial(charging.charge, actor=actor, asked=asked, book=tillfold.programmes())
    done = tillfold.act(partial(charge, given=given, command=command))
    if isinstance(done, Refused):
        return done
    context.answers.one(_charged(done))
    return None


def _override(context: Context, options: argparse.Namespace, actor: Actor) -> Override | Refused:
    """The manager who is named, or the one who acts."""
    if options.approve is None:
        return Override(actor, options.override)
    password = context.password(f"Password of {options.approve}: ", APPROVE_PASSWORD)
    approver = context.opened().sign_in(options.approve, password)
    return approver if isinstance(approver, Refused) else Override(approver, options.override)


def _given(context: Context, options: argparse.Namespace) -> Given | None:
    """What the holder gave: in a variable, behind the password on standard input, or asked on a terminal."""
    if (code := os.environ.get(ONE_TIME)) is not None:
        return consent.one_time(options.account, code)
    text = os.environ.get(PIN)
    if text is None and getattr(options, "password_stdin", False):
        text = from_stdin_or_asked("")
    elif text is None and sys.stdin.isatty():
        text = ask_secret(f"PIN or one-time code of {options.account}: ", PIN)
    if not text:
        return None
    if not consent.is_pin(text):
        return consent.one_time(options.account, text)
    tillfold = context.opened()
    return consent.compare_pin(tillfold.store, options.account, text, passwords=tillfold.passwords)


def _charged(done: Charged) -> dict[str, Any]:
    row: dict[str, Any] = {"key": done.key, "order": done.order, **money_fields(done.amount)}
    row |= {"from_balance": done.from_balance, "promotional": done.promotional, "standard": done.standard}
    row |= {"from_tender": done.from_tender, "tender": done.tender, "total": done.total}
    return row | {"receipt": done.receipt, "entry": done.entry, "at": done.at}


@signed_in
def _refund(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    asked = Refund(options.order, options.receipt, options.till, options.amount, options.deed, options.reason)
    tillfold, command = context.opened(), Command(context.key())
    if asked.deed != refunding.DROP:
        _tell_what_lapses(context, asked)
    done = tillfold.act(partial(refunding.refund, actor=actor, asked=asked, command=command))
    if isinstance(done, Refused):
        return done
    context.answers.one(_refunded(done))
    return None


def _tell_what_lapses(context: Context, asked: Refund) -> None:
    """The clerk is told before it is done. Where a plan is refused, so is the refund, and says it itself."""
    plan = context.opened().look(partial(refunding.plan_refund, order=asked.order, amount=asked.amount))
    if isinstance(plan, RefundPlan) and plan.lapsed.minor:
        lapsed = f"{plan.lapsed.plain()} {plan.lapsed.currency}"
        context.answers.note(f"{lapsed} goes back to promotional credit that has ended, and lapses at once.")


def _refunded(done: Refunded) -> dict[str, Any]:
    row: dict[str, Any] = {"key": done.key, "order": done.order, **money_fields(done.amount)}
    row |= {"to_balance": done.to_balance, "to_tender": done.to_tender, "lapsed": done.lapsed}
    row |= {"left": done.left, "total": done.total, "state": done.state, "receipt": done.receipt}
    return row | {"entry": done.entry, "at": done.at}


@signed_in
def _provenance(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    tillfold = context.opened()
    trace = partial(provenance, actor=actor, order=options.order, book=tillfold.programmes())
    found = tillfold.look(trace)
    if isinstance(found, Refused):
        return found
    context.answers.many([_cents(found.order, one) for one in found.parts], "")
    return None


def _cents(order: str, one: Cents) -> dict[str, Any]:
    row: dict[str, Any] = {"order": order, **money_fields(one.amount), "kind": one.kind}
    row |= {"programme": one.programme_name, "last_four": one.last_four, "promotion": one.promotion}
    return row | {"trade_in": one.trade_in, "entry": one.entry, "at": one.at}
