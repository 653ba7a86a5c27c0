"""`tillfold check`, `backup`, `restore` and `store`: whether the book is whole, and keeping it so."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.context import Context, from_stdin_or_asked
from app.commands.line import Subparsers
from app.outcomes import STORE, Refused

if TYPE_CHECKING:
    from app.data.backup import Backup
    from app.data.integrity import Report

_KEEP_APART = (
    "Keep it apart from this computer. With the first account's recovery code it is the whole store."
)


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    check = commands.add_parser("check", parents=[common], help="refold the whole book and verify its chains")
    check.add_argument(
        "--since",
        metavar="RECEIPT",
        help="heads printed on a till's close, a text file that holds them, or a backup",
    )
    check.set_defaults(run=_check)
    _add_copies(commands, common)
    store = commands.add_parser("store", parents=[common], help="the store as a whole")
    deeds = store.add_subparsers(dest="deed", required=True, metavar="DEED")
    upgrade = deeds.add_parser(
        "upgrade", parents=[common], help="bring an older store to this version's form"
    )
    upgrade.set_defaults(run=_upgrade)
    join = deeds.add_parser(
        "join", parents=[common], help="bring the store's key here with the recovery code"
    )
    join.set_defaults(run=_join)


def _add_copies(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    backup = commands.add_parser(
        "backup", parents=[common], help="copy the store into a file, while it is used"
    )
    restore = commands.add_parser("restore", parents=[common], help="make the store what a backup holds")
    for parser, run in ((backup, _backup), (restore, _restore)):
        parser.add_argument("file", type=_file, metavar="FILE")
        parser.add_argument("--overwrite", action="store_true", help="replace what stands in its place")
        parser.set_defaults(run=run)


def _file(text: str) -> Path:
    return Path(text).expanduser().absolute()


def _check(context: Context, options: argparse.Namespace) -> Refused | None:
    report = context.opened().check(options.since)
    if isinstance(report, Refused):
        return report
    findings = _findings(report)
    if context.answers.as_json:
        found = {"entries": report.entries, "cards": report.cards, "findings": findings}
        context.answers.line({"ok": not findings, **found})
    else:
        context.answers.out(f"{report.entries} entries and {report.cards} cards were checked.")
        context.answers.many(findings, "Nothing is wrong.")
    if findings:
        context.answers.status = STORE
    return None


def _backup(context: Context, options: argparse.Namespace) -> Refused | None:
    made = context.opened().backup(options.file, overwrite=options.overwrite)
    if isinstance(made, Refused):
        return context.answers.not_overwritten(made)
    _tell(context, made, {"file": str(options.file)})
    context.answers.note(_KEEP_APART)
    return None


def _restore(context: Context, options: argparse.Namespace) -> Refused | None:
    restored = context.tillfold.restore(
        options.file,
        recovery_code=lambda: from_stdin_or_asked("Recovery code: "),
        overwrite=options.overwrite,
    )
    if isinstance(restored, Refused):
        return context.answers.not_overwritten(restored)
    _tell(context, restored, {"store": context.tillfold.place()})
    return None


def _upgrade(context: Context, _options: argparse.Namespace) -> Refused | None:
    login = context.needed_login()
    form = context.tillfold.upgrade_store(login, context.password(f"Password of {login}: "))
    if isinstance(form, Refused):
        return form
    context.answers.one({"store": context.tillfold.place(), "form": form})
    return None


def _join(context: Context, _options: argparse.Namespace) -> Refused | None:
    refused = context.tillfold.recover_store_key(from_stdin_or_asked("Recovery code: "))
    if refused is None:
        context.answers.one({"store": context.tillfold.place()})
    return refused


def _tell(context: Context, made: "Backup", place: dict[str, str]) -> None:
    """What was copied, with the heads of its chains. What the self-check finds in it was in the store."""
    report, findings = made.report, _findings(made.report)
    row = {**place, "made_at": made.kept.moment, "entries": report.entries, "cards": report.cards}
    heads = [head.printed for head in made.kept.heads]
    if context.answers.as_json:
        context.answers.one({**row, "heads": heads, "findings": findings})
    else:
        context.answers.one({**row, "heads": ", ".join(heads)})
        context.answers.many(findings, "It was opened and checked: nothing is wrong.")
    if findings:
        context.answers.status = STORE


def _findings(report: "Report") -> list[dict[str, str]]:
    return [{"kind": one.kind, "where": one.where, "what": one.what} for one in report.findings]
