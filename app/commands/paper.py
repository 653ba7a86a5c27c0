"""`tillfold receipt` and `sheets`: what is printed, as PDFs."""

import argparse
from pathlib import Path
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, signed_in
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.outcomes import NOT_FOUND, Refused
from app.wallet.values import Actor

PAPERS = ("58", "80", "A4")
SHEETS = ("cards-a4", "cards-letter", "labels-a4", "labels-letter")
_ENDING = ".pdf"


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    receipt = commands.add_parser(
        "receipt", parents=[common], help="copies of receipts, or of a closed till's report, as a PDF"
    )
    receipt.add_argument("word", type=one_line, metavar="RECEIPT|ENTRY")
    receipt.add_argument("--paper", choices=PAPERS, default="80", help="a roll of 58 or 80 mm, or A4")
    _add_file(receipt)
    receipt.set_defaults(run=_receipt)
    sheets = commands.add_parser(
        "sheets", parents=[common], help="the cards of a batch as sheets to be printed and cut"
    )
    sheets.add_argument("file", type=Path, metavar="BATCH.csv", help="what mint wrote")
    sheets.add_argument("--layout", choices=SHEETS, default=SHEETS[0])
    _add_file(sheets)
    sheets.set_defaults(run=_sheets)


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=_file, required=True, metavar="FILE.pdf")
    parser.add_argument("--overwrite", action="store_true", help="replace what stands in its place")


def _file(text: str) -> Path:
    path = Path(text).expanduser().absolute()
    if path.suffix.lower() != _ENDING or not path.stem:
        raise argparse.ArgumentTypeError(f"must be the name of a file that ends with {_ENDING}")
    return path


@signed_in
def _receipt(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    opened = context.opened()
    into = {"file": options.to, "paper": options.paper, "overwrite": options.overwrite}
    done = opened.save_receipts(actor, options.word, **into)
    if not isinstance(done, Refused):
        rows = [{"receipt": one.number, "kind": one.deed.value, **money_fields(one.amount)} for one in done]
        context.answers.many([{**row, "file": str(options.to)} for row in rows], "")
        return None
    if done.outcome is NOT_FOUND:
        closed = opened.save_till_report(actor, options.word, **into)
        if not isinstance(closed, Refused):
            context.answers.one({"till": closed.till, "entry": closed.entry, "file": str(options.to)})
            return None
        done = done if closed.outcome is NOT_FOUND else closed
    return context.answers.not_overwritten(done)


@signed_in
def _sheets(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    progress = _Progress(context)
    done = context.opened().save_sheets(
        actor, options.file, options.to, options.layout, overwrite=options.overwrite, goes_on=progress.tell
    )
    if isinstance(done, Refused):
        return context.answers.not_overwritten(done)
    row: dict[str, Any] = {"batch": done.batch, "count": done.count, "file": str(options.to)}
    context.answers.one(row)
    return None


class _Progress:
    """Tells of every few hundred cards; never wants to stop."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._next = _TOLD_EACH

    def tell(self, done: int) -> bool:
        if done >= self._next:
            self._context.answers.note(f"{done} cards")
            self._next = done + _TOLD_EACH
        return True


_TOLD_EACH = 500
