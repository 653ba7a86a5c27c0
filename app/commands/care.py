"""`tillfold check`: whether the book is whole."""

import argparse

from app.commands.context import Context
from app.commands.line import Subparsers
from app.outcomes import STORE


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "check", parents=[common], help="refold the whole book and verify its chains"
    )
    parser.set_defaults(run=_check)


def _check(context: Context, _options: argparse.Namespace) -> None:
    report = context.opened().check()
    findings = [{"kind": one.kind, "where": one.where, "what": one.what} for one in report.findings]
    if context.answers.as_json:
        found = {"entries": report.entries, "cards": report.cards, "findings": findings}
        context.answers.line({"ok": not findings, **found})
    else:
        print(f"{report.entries} entries and {report.cards} cards were checked.")
        context.answers.many(findings, "Nothing is wrong.")
    if findings:
        context.answers.status = STORE
