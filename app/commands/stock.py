"""`tillfold mint`, `import` and `stock`: cards come into being, and lie somewhere until they are sold."""

import argparse
from functools import partial
from pathlib import Path
from typing import Any

from app.commands import stores
from app.commands.context import Context, signed_in
from app.commands.line import Subparsers
from app.commands.words import moment, number, one_line
from app.counter import code_files, stock
from app.counter.mint_values import MOST, Order
from app.counter.stock import Pile, Put
from app.money import Money
from app.outcomes import Refused
from app.wallet.values import Actor, Command


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    _add_mint(commands, common)
    bring = commands.add_parser(
        "import", parents=[common], help="cards from a file; those with an amount are active with it"
    )
    bring.add_argument("file", type=Path, metavar="FILE", help=f"columns {','.join(code_files.COLUMNS)}")
    bring.add_argument("--stock", type=one_line, metavar="STORE", help="where those without an amount lie")
    bring.set_defaults(run=_import)
    lying = commands.add_parser("stock", parents=[common], help="where the blank cards lie")
    deeds = lying.add_subparsers(dest="deed", required=True, metavar="DEED")
    listing = deeds.add_parser("list", parents=[common], help="how many of which kind lie where")
    listing.add_argument("--stock", type=one_line, metavar="STORE", help="in this store alone")
    listing.set_defaults(run=_list)
    for name, does in (("receive", "into a store's stock"), ("move", "to another store's stock")):
        deed = deeds.add_parser(name, parents=[common], help=does)
        deed.add_argument("serials", type=one_line, nargs="+", metavar="SERIAL")
        deed.add_argument("--stock", type=one_line, required=True, metavar="STORE")
        deed.set_defaults(run=_put, work=getattr(stock, name), where="stock")
    scrap = deeds.add_parser("scrap", parents=[common], help="out of the world for good")
    scrap.add_argument("serials", type=one_line, nargs="+", metavar="SERIAL")
    scrap.add_argument("--reason", type=one_line, required=True)
    scrap.set_defaults(run=_put, work=stock.scrap, where="reason")
    stores.add_to(deeds, common)


def _add_mint(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    mint = commands.add_parser("mint", parents=[common], help="a batch of new cards, their codes in a file")
    mint.add_argument("--programme", type=one_line, required=True)
    mint.add_argument("--currency", type=one_line, required=True)
    mint.add_argument("--region", type=one_line, help="where the programme has several with the currency")
    mint.add_argument("--count", type=number(MOST), required=True)
    mint.add_argument("--amount", type=one_line, help="the only amount these cards take")
    mint.add_argument("--ends", type=moment, metavar="DATE", help="from when on they are expired")
    mint.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    mint.add_argument(
        "--stock", type=one_line, metavar="STORE", help="where they lie; default: the first store"
    )
    mint.add_argument("--at-printer", action="store_true", help="they are received into a stock later")
    mint.set_defaults(run=_mint)


@signed_in
def _mint(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    order = Order(
        options.programme,
        options.currency,
        options.count,
        options.out,
        options.amount,
        options.region,
        options.stock,
        options.at_printer,
        options.ends,
    )
    tell = partial(_tell, context, options.count)
    done = context.opened().mint(actor, order, key=context.key(), goes_on=tell)
    if done is None or isinstance(done, Refused):
        return done
    context.answers.one({"key": done.key, "batch": done.name, "count": done.count, "files": [done.file]})
    return None


def _tell(context: Context, count: int, done: int) -> bool:
    if done:
        context.answers.note(f"{done} of {count} cards")
    return True


@signed_in
def _import(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    rows, key = code_files.read(options.file), context.key()
    done = context.opened().import_cards(actor, rows, shop=options.stock, key=key)
    if isinstance(done, Refused):
        return done
    counts = {"count": sum(one.count for one in done), "active": sum(one.active for one in done)}
    context.answers.one({"key": key, "batches": [one.name for one in done], **counts, "entry": done[0].entry})
    return None


@signed_in
def _list(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    found = context.opened().look(partial(stock.piles, actor=actor, shop=options.stock))
    if isinstance(found, Refused):
        return found
    context.answers.many([_pile(one) for one in found], "No blank card lies there.")
    return None


def _pile(one: Pile) -> dict[str, Any]:
    preset = None if one.preset is None else Money(one.preset, one.currency)
    row: dict[str, Any] = {"store": one.shop, "place": one.place, "programme": one.programme}
    row |= {"region": one.region, "amount": preset, "currency": one.currency, "count": one.count}
    return {**row, "first": one.first, "last": one.last}


@signed_in
def _put(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    serials, where = list(dict.fromkeys(options.serials)), getattr(options, options.where)
    command = Command(context.key())
    done: Put | Refused = context.opened().act(
        lambda tx: options.work(tx, actor, serials, where, command=command)
    )
    if isinstance(done, Refused):
        return done
    row = {"key": done.key, "count": done.count, "place": done.place, "store": done.shop, "entry": done.entry}
    context.answers.one({**row, "at": done.at})
    return None
