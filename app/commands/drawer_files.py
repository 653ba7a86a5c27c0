"""`tillfold drawer import` and `export`: cards from tables of other programs, and into files.

An import only shows what it would do, until it is told to do it with --yes.
"""

import argparse
import os
from functools import partial
from pathlib import Path
from typing import Any

from app.commands.context import Context, ask_secret, wrong_usage
from app.commands.drawer_key import opened_drawer, with_password
from app.commands.line import Subparsers
from app.commands.words import file_path, one_line
from app.outcomes import WRONG_PASSPHRASE, Refused
from app.wallet import drawer_export, drawer_file, drawer_import
from app.wallet.drawer_plan import Plan, PlannedCard
from app.wallet.drawer_table import (
    Column,
    guess_columns,
    named_columns,
    read_table,
)
from app.wallet.drawer_values import ExportedDrawer
from app.wallet.values import Command

PASSPHRASE = "TILLFOLD_PASSPHRASE"  # noqa: S105 (the name of a variable)


def add_to(deeds: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    bring = deeds.add_parser("import", parents=[common], help="cards of a table (CSV), or of an export")
    bring.add_argument("file", type=file_path, metavar="FILE")
    bring.add_argument("--yes", action="store_true", help="keep them; without it they are only shown")
    bring.add_argument("--programme", type=one_line, metavar="KEY", help="where no column says it")
    bring.add_argument("--region", type=one_line, help="where no column says it; default: the account's own")
    columns = f"which column is what, instead of guessing: {', '.join(Column)}"
    bring.add_argument(
        "--column", type=_column, action="append", default=[], metavar="WHAT=NAME", help=columns
    )
    bring.add_argument("--lines", type=_lines, metavar="N[,N…]", help="only these lines of the file")
    bring.set_defaults(run=_import)
    export = deeds.add_parser("export", parents=[common], help="the cards as a table, without codes")
    export.add_argument("file", type=file_path, metavar="FILE")
    export.add_argument(
        "--codes", action="store_true", help=f"with codes, encrypted; the passphrase: {PASSPHRASE}, or asked"
    )
    export.add_argument("--overwrite", action="store_true", help="replace what stands in its place")
    export.set_defaults(run=_export)


def _column(text: str) -> tuple[Column, str]:
    what, _, name = text.partition("=")
    if what not in {one.value for one in Column} or not name:
        raise argparse.ArgumentTypeError(f"must be such as code=NAME, with one of {', '.join(Column)}")
    return Column(what), name


def _lines(text: str) -> tuple[int, ...]:
    parts = text.split(",")
    if not all(part.isascii() and part.isdecimal() and len(part) < 7 for part in parts):
        raise argparse.ArgumentTypeError("must be numbers of lines, such as 3,7")
    return tuple(int(part) for part in parts)


def _import(context: Context, options: argparse.Namespace) -> Refused | None:
    found = opened_drawer(context)
    if isinstance(found, Refused):
        return found
    actor, key = found
    plan = _plan(context, options)
    if isinstance(plan, Refused):
        return plan
    tillfold, book = context.opened(), context.tillfold.programmes()
    if not options.yes:
        asked = partial(drawer_import.preview, actor=actor, plan=plan, key=key, book=book)
        planned = tillfold.look(asked)
        if isinstance(planned, Refused):
            return planned
        context.answers.many([_row(one) for one in planned], "There is no card in the file.")
        context.answers.note("Nothing was kept yet. To keep what has no problem: the same with --yes.")
        return None
    bring = partial(drawer_import.import_cards, actor=actor, plan=plan, key=key, book=book)
    done = tillfold.act(partial(bring, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    context.answers.one({"key": done.key, "kept": done.kept, "left_out": done.left_out})
    return None


def _plan(context: Context, options: argparse.Namespace) -> Plan | Refused:
    book = context.tillfold.programmes()
    content = _content(options.file)
    if isinstance(content, Refused):
        return content
    table = read_table(content, book)
    if isinstance(table, Refused):
        return table
    named = named_columns(dict(options.column), table)
    if isinstance(named, str):
        wrong_usage(f"the table has no column {named!r}; it has {', '.join(table.names)}")
    columns = {**_not_taken(guess_columns(table, book), named), **named}
    return Plan(table, columns, options.programme, options.region, options.lines)


def _not_taken(guessed: dict[Column, int], named: dict[Column, int]) -> dict[Column, int]:
    """What was guessed of columns that nobody has named otherwise."""
    return {what: at for what, at in guessed.items() if at not in named.values()}


def _content(file: Path) -> bytes | Refused:
    """The table in the file, opened with the passphrase where it is an export. Raises Fault."""
    content = drawer_file.read(file)
    if not drawer_file.is_sealed(content):
        return content
    table = drawer_file.opened(content, _passphrase("Passphrase of the file: "))
    return Refused(WRONG_PASSPHRASE) if table is None else table


def _row(one: PlannedCard) -> dict[str, Any]:
    amount = {"amount": one.amount, "currency": one.amount.currency if one.amount else None}
    row: dict[str, Any] = {"line": one.line, "programme": one.programme_name, "region": one.region}
    row |= {"last_four": one.last_four, **amount, "ends": one.ends, "has_note": one.has_note}
    return row | {"problem": one.problem.title if one.problem else None}


def _export(context: Context, options: argparse.Namespace) -> Refused | None:
    known = with_password(context)
    if isinstance(known, Refused):
        return known
    actor, password = known
    tillfold, book = context.opened(), context.tillfold.programmes()
    done: ExportedDrawer | Refused | None
    if not options.codes:
        done = drawer_export.export_list(
            tillfold.store, actor, options.file, book=book, overwrite=options.overwrite
        )
    else:
        done = drawer_export.export_codes(
            tillfold.store,
            actor,
            options.file,
            password,
            _passphrase("New passphrase for the file: ", is_new=True),
            passwords=tillfold.passwords,
            book=book,
            overwrite=options.overwrite,
        )
    if not isinstance(done, ExportedDrawer):
        return done
    context.answers.one({"file": str(options.file), "cards": done.count, "with_codes": options.codes})
    return None


def _passphrase(prompt: str, *, is_new: bool = False) -> str:
    given = os.environ.get(PASSPHRASE)
    if given is not None:
        return given
    asked = ask_secret(prompt, PASSPHRASE)
    if is_new and ask_secret("The same again: ", PASSPHRASE) != asked:
        wrong_usage("the two passphrases differ; nothing was done")
    return asked
