"""`tillfold settings` and `consent`: what the balance is used for, and how its holder agrees at a till."""

import argparse
from functools import partial
from typing import Any

from app.commands.context import Context, from_stdin_or_asked, signed_in, wrong_usage
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.counter import store_settings
from app.outcomes import Refused
from app.wallet import consent, settings
from app.wallet.overview import Settings
from app.wallet.settings import CHOICES, NAMES
from app.wallet.values import Actor, Command


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("settings", parents=[common], help="for which orders the balance is used")
    names = ", ".join(NAMES.values())
    parser.add_argument(
        "changes", type=_change, nargs="*", metavar="NAME=VALUE", help=f"{names}: {' or '.join(CHOICES)}"
    )
    parser.add_argument(
        "--of-store",
        action="store_true",
        help="a manager's: high_value_cards, high_value_minutes, hold_hours, high_value_USD (EUR, …)",
    )
    parser.set_defaults(run=_settings)
    agree = commands.add_parser("consent", parents=[common], help="how one agrees to be charged at a till")
    deeds = agree.add_subparsers(dest="deed", required=True, metavar="DEED")
    pin = deeds.add_parser("pin", parents=[common], help="settle the PIN")
    pin.add_argument("pin", choices=["-"], metavar="-", help="from standard input, or asked")
    pin.set_defaults(run=_pin)
    deeds.add_parser("code", parents=[common], help="a code for one order").set_defaults(run=_code)


def _change(text: str) -> tuple[str, str]:
    name, equals, value = one_line(text).partition("=")
    if not equals:
        raise argparse.ArgumentTypeError("must be NAME=VALUE, such as subscriptions=save")
    return name, value


@signed_in
def _settings(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    if options.of_store:
        return _of_store(context, actor, dict(options.changes))
    if not options.changes:
        context.answers.one(_row(context.opened().look(partial(settings.settings_of, actor=actor))))
        return None
    change = partial(settings.change_settings, actor=actor, changes=dict(options.changes))
    done = context.opened().act(partial(change, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    context.answers.one({"key": done.key, **_row(done.settings), "entry": done.entry, "at": done.at})
    return None


def _of_store(context: Context, actor: Actor, changes: dict[str, str]) -> Refused | None:
    if not changes:
        found = context.opened().look(partial(store_settings.settled, actor=actor))
        if isinstance(found, Refused):
            return found
        context.answers.one({"settings": dict(found)})
        return None
    settle = partial(store_settings.settle, actor=actor, changes=changes)
    done = context.opened().act(partial(settle, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    row = {"key": done.key, "settings": dict(done.settled)}
    context.answers.one({**row, "entry": done.entry, "at": done.at})
    return None


def _row(found: Settings) -> dict[str, Any]:
    row = {"orders": found.orders, "one_click": found.one_click}
    return row | {"subscriptions": found.subscriptions}


@signed_in
def _pin(context: Context, _options: argparse.Namespace, actor: Actor) -> Refused | None:
    pin = from_stdin_or_asked("New PIN: ")
    if not consent.is_pin(pin):
        wrong_usage("a PIN is four to twelve digits")
    tillfold = context.opened()
    done = consent.set_pin(
        tillfold.store, actor, pin, passwords=tillfold.passwords, command=Command(context.key())
    )
    if isinstance(done, Refused):
        return done
    context.answers.one({"key": done.key, "entry": done.entry, "at": done.at})
    return None


@signed_in
def _code(context: Context, _options: argparse.Namespace, actor: Actor) -> Refused | None:
    code = context.opened().act(partial(consent.new_one_time_code, actor=actor))
    context.answers.one({"code": code.code, "ends": code.ends})
    return None
