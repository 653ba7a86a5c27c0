"""`tillfold demo`: a practice store with accounts and cards, and pictures of the cards."""

import argparse
import os
import secrets
import sys
from pathlib import Path
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, wrong_usage
from app.commands.line import Subparsers
from app.outcomes import QT_TRANSLATE_NOOP, UNREADABLE_FILE, Fault, fill
from app.testing import practice
from app.ui.services import StoreState

PICTURES = "pictures"
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Outcomes", "The store is made, its pictures are not: {why}. Choose another folder with --data."
)


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "demo", parents=[common], help="make a practice store and pictures of its cards"
    )
    parser.add_argument("--seed", type=int, default=1, help="other cards with another number")
    parser.set_defaults(run=_demo)


def _demo(context: Context, options: argparse.Namespace) -> None:
    tillfold = context.tillfold
    if context.opened_state() is not StoreState.NEW:
        wrong_usage(f"there is a store already in {tillfold.place()}; choose another folder with --data")
    password = os.environ.get("TILLFOLD_PASSWORD") or f"practice-{secrets.token_hex(3)}"
    made = practice.furnish(tillfold, password=password, seed=options.seed)
    folder = context.data / PICTURES
    for person in made.people:
        row = {"login": person.account.login, "role": person.account.role.value, "password": password}
        context.answers.one({**row, "recovery_code": person.recovery_code})
    try:
        practice.write_pictures(made.cards, folder)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise Fault(UNREADABLE_FILE, name=str(folder), why=fill(NOT_WRITTEN, {"why": why})) from error
    if context.answers.as_json:
        for card in made.cards:
            context.answers.one(_card_row(card, folder))
    context.answers.note(f"{len(made.cards)} cards, as pictures and as an e-mail, lie in {folder}.")
    context.answers.note(f"Open the window on them: {_started_as()} --data {context.data}")


def _started_as() -> str:
    """How this person starts Tillfold: installed, or from a checkout."""
    is_installed = Path(sys.argv[0]).name.startswith("tillfold")
    return "tillfold" if is_installed else "python3 packaging/bootstrap.py run"


def _card_row(card: practice.PracticeCard, folder: Path) -> dict[str, Any]:
    row: dict[str, Any] = {"picture": str(folder / card.picture), "programme": card.programme}
    row |= {"serial": card.serial, "last_four": card.code[-4:], **money_fields(card.amount)}
    return row | {"region": card.region, "state": card.state.value, "tier": card.tier}
