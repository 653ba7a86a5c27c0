"""`tillfold stock stores` and `…-store`: the stores of the business, their names, clocks and addresses."""

import argparse
from collections.abc import Sequence
from functools import partial

from app.commands.context import Context, signed_in, wrong_usage
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.counter import stock
from app.counter.staff_values import MOST_LINES, address_from
from app.counter.stock import NewShop
from app.counter.stores import change_address, change_store, stores
from app.outcomes import Refused
from app.wallet.values import Actor, Command


def add_to(deeds: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """deeds: those of `stock`."""
    listing = deeds.add_parser(
        "stores", parents=[common], help="the stores, with the lines at the head of their receipts"
    )
    listing.set_defaults(run=_list)
    shop = deeds.add_parser("add-store", parents=[common], help="a further store, with a stock of its own")
    shop.add_argument("name", type=one_line, metavar="STORE")
    shop.add_argument("--time-zone", type=one_line, default="UTC", help="such as Europe/Berlin")
    shop.set_defaults(run=_add)
    other = deeds.add_parser("change-store", parents=[common], help="another name or clock for a store")
    other.add_argument("shop", type=one_line, metavar="STORE")
    other.add_argument("--name", type=one_line, required=True)
    other.add_argument("--time-zone", type=one_line, required=True, help="such as Europe/Berlin")
    other.set_defaults(run=_change)
    address = deeds.add_parser(
        "address-store", parents=[common], help="the lines at the head of a store's receipts"
    )
    address.add_argument("shop", type=one_line, metavar="STORE")
    address.add_argument(
        "lines", type=one_line, nargs="*", metavar="LINE", help=f"up to {MOST_LINES}; none: no address"
    )
    address.set_defaults(run=_address)


@signed_in
def _list(context: Context, _options: argparse.Namespace, actor: Actor) -> Refused | None:
    found = context.opened().look(partial(stores, actor=actor))
    if isinstance(found, Refused):
        return found
    rows = [
        {"store": one.name, "time_zone": one.time_zone, "address": _shown(context, one.address)}
        for one in found
    ]
    context.answers.many(rows, "")
    return None


@signed_in
def _add(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    add = partial(stock.add_shop, actor=actor, name=options.name, time_zone=options.time_zone)
    done: NewShop | Refused = context.opened().act(partial(add, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    context.answers.one(
        {"key": done.key, "store": done.name, "time_zone": done.time_zone, "entry": done.entry}
    )
    return None


@signed_in
def _change(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    change = partial(change_store, actor=actor, shop=options.shop, name=options.name)
    change = partial(change, time_zone=options.time_zone, command=Command(context.key()))
    done = context.opened().act(change)
    if isinstance(done, Refused):
        return done
    row = {"key": done.key, "store": done.name, "time_zone": done.time_zone}
    context.answers.one({**row, "entry": done.entry, "at": done.at})
    return None


def _address(context: Context, options: argparse.Namespace) -> Refused | None:
    try:
        lines = address_from(options.lines)
    except ValueError as error:
        wrong_usage(str(error))
    actor = context.actor()
    if isinstance(actor, Refused):
        return actor
    change = partial(change_address, actor=actor, shop=options.shop, lines=lines)
    done = context.opened().act(partial(change, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    row = {"key": done.key, "store": done.name, "address": _shown(context, done.address)}
    context.answers.one({**row, "entry": done.entry, "at": done.at})
    return None


def _shown(context: Context, address: Sequence[str]) -> list[str] | str:
    return list(address) if context.answers.as_json else ", ".join(address)
