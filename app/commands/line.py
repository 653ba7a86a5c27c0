"""The command line: common options, and which group of commands a word belongs to.

Without a command the window opens. A group's module is imported only when it is asked for, so that the window
does not wait for what it does not use.
"""

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from app.codes.links.handover import FROM_STDIN
from app.commands import opening
from app.commands.answers import Answers, drop_output
from app.commands.words import one_line
from app.environ import data_folder, limit_threads
from app.outcomes import Fault, Refused

if TYPE_CHECKING:
    from app.commands.context import Context

GROUPS = {
    "account": "account",
    "inspect": "cards",
    "redeem": "cards",
    "report-card": "cards",
    "balance": "book",
    "history": "book",
    "export": "book",
    "activate": "till",
    "void": "till",
    "replace": "till",
    "charge": "orders",
    "refund": "orders",
    "buy-card": "gifts",
    "provenance": "orders",
    "subscription": "subscriptions",
    "drawer": "drawer",
    "settings": "settings",
    "consent": "settings",
    "mint": "stock",
    "import": "stock",
    "stock": "stock",
    "till": "till_day",
    "review": "review",
    "promotion": "promotions",
    "grant": "promotions",
    "report": "report",
    "lookup": "report",
    "receipt": "paper",
    "sheets": "paper",
    "trade-in": "trade_in",
    "check": "care",
    "backup": "care",
    "restore": "care",
    "store": "care",
    "scan": "scan",
    "link": "link",
    "demo": "demo",
}
"""Command to the module of `app.commands` that holds it."""

INTERRUPTED = 130  # as shells say it

Subparsers = argparse._SubParsersAction  # the only name argparse has for it
Run = Callable[["Context", argparse.Namespace], "Refused | None"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window. Exit status: 0 done, 1 refused, 2 usage, 3 store, 4 machine."""
    limit_threads()
    words = list(sys.argv[1:] if argv is None else argv)
    known, rest = _common().parse_known_args(words)
    if len(rest) == 1 and opening.is_link(rest[0]):
        return opening.open_link(rest[0], data_folder(getattr(known, "data", None)))
    if rest in ([], [FROM_STDIN]):
        from app.commands.window import open_window

        return open_window(known, pending_code=opening.code_from_stdin() if rest else None)
    return _run(_parser(rest).parse_args(words))


def _run(options: argparse.Namespace) -> int:
    from app.commands.context import Context

    _let_any_name_through()
    answers = Answers(as_json=getattr(options, "json", False))
    context = Context(options, answers)
    run: Run = options.run
    try:
        refused = context.code_in_words() or run(context, options)
    except Fault as fault:
        return answers.fault(fault)
    except BrokenPipeError:  # the reader of our output has gone
        drop_output()
        return 0
    except (KeyboardInterrupt, EOFError):  # at a prompt, or while something takes long
        answers.note("tillfold: ended before it was done")
        return INTERRUPTED
    finally:
        context.close()
    return answers.refusal(refused) if refused is not None else answers.status


def _let_any_name_through() -> None:
    """A file name can hold bytes that are no text: on the way in they are kept, on the way out escaped."""
    for stream, errors in ((sys.stdin, "surrogateescape"), (sys.stdout, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def _common() -> argparse.ArgumentParser:
    """Options that stand before or behind a command. Absent ones leave no attribute, so that one given before
    the command is not overwritten by the default of the one behind it."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--store", metavar="ADDRESS", help="an SQLite path; default: in the data folder")
    common.add_argument("--data", metavar="DIR", help="settings, key file and the default store")
    common.add_argument("--as", dest="login", type=one_line, metavar="LOGIN", help="who acts")
    common.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    common.add_argument("--json", action="store_true", help="one JSON object per result")
    common.add_argument(
        "--key", type=one_line, help="idempotency key of a changing command; made and printed if absent"
    )
    return common


def _parser(rest: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tillfold",
        description="Reads gift cards with the camera and keeps the book of their value. "
        "Without a command the window opens.",
        parents=[_common()],
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    wanted = [GROUPS[rest[0]]] if rest[0] in GROUPS else sorted(set(GROUPS.values()))
    for group in wanted:
        import_module(f"app.commands.{group}").add_to(commands, _common())
    return parser
