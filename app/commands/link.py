"""`tillfold link`: is an address an official one? Needs no account and no store, and opens nothing."""

import argparse
from typing import Any

from app.codes.links.check import Checked, check_all
from app.commands.context import Context, from_stdin_or_asked
from app.commands.line import Subparsers


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("link", parents=[common], help="tell whether an address is an official one")
    parser.add_argument(
        "address", metavar="-|ADDRESS", help='an address, or a text with addresses; "-": from standard input'
    )
    parser.set_defaults(run=_link)


def _link(context: Context, options: argparse.Namespace) -> None:
    text = from_stdin_or_asked("Address: ") if options.address == "-" else options.address
    for checked in check_all(text, context.tillfold.programmes()):
        context.answers.one(_row(checked) if context.answers.as_json else _words(checked))


def _row(checked: Checked) -> dict[str, Any]:
    """The JSON form; places count from 0 in `shown`."""
    owner = checked.shown[checked.owner.start : checked.owner.end] if checked.owner else None
    row: dict[str, Any] = {
        "verdict": checked.verdict.value,
        "shown": checked.shown,
        "host": checked.host,
        "owner": owner,
    }
    row |= {"official": checked.official, "programmes": list(checked.programmes)}
    row |= {"title": str(checked.title), "remedy": str(checked.remedy)}
    return row | {
        "findings": [
            {"kind": one.trick.value, "where": list(one.span), "what": str(one.sentence)}
            for one in checked.findings
        ]
    }


def _words(checked: Checked) -> dict[str, Any]:
    reasons = " ".join(str(one.sentence) for one in checked.findings)
    row = {"address": checked.shown, "verdict": checked.verdict.value, "what": str(checked.title)}
    return row | ({"why": reasons} if reasons else {}) | {"do": str(checked.remedy)}
