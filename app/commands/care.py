"""`tillfold check` and `tillfold store join`: whether the book is whole, and a key that is missing here."""

import argparse

from app.commands.context import Context, from_stdin_or_asked
from app.commands.line import Subparsers
from app.outcomes import STORE, Refused


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "check", parents=[common], help="refold the whole book and verify its chains"
    )
    parser.set_defaults(run=_check)
    store = commands.add_parser("store", parents=[common], help="the store as a whole")
    deeds = store.add_subparsers(dest="deed", required=True, metavar="DEED")
    join = deeds.add_parser(
        "join", parents=[common], help="bring the store's key here with the recovery code"
    )
    join.set_defaults(run=_join)


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


def _join(context: Context, _options: argparse.Namespace) -> Refused | None:
    refused = context.tillfold.recover_store_key(from_stdin_or_asked("Recovery code: "))
    if refused is None:
        context.answers.one({"store": context.tillfold.place()})
    return refused
