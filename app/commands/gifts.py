"""`tillfold buy-card`: a new card, paid with balance, in the e-mail that brings it."""

import argparse
from pathlib import Path
from typing import Any

from app.commands.answers import money_fields
from app.commands.context import Context, signed_in
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.counter.gift_words import Language
from app.counter.gifting import Gift
from app.outcomes import Refused
from app.wallet.values import Actor

_ENDING = ".eml"


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    buy = commands.add_parser("buy-card", parents=[common], help="pay for a new card with balance")
    buy.add_argument("--amount", type=one_line, required=True, help="such as 25.00")
    buy.add_argument("--to", type=_file, required=True, metavar="FILE.eml", help="the e-mail with its link")
    buy.add_argument("--programme", type=one_line, default="house")
    buy.add_argument("--region", type=one_line, help="the wallet's region; default: the account's own")
    buy.add_argument(
        "--language",
        type=Language,
        choices=list(Language),
        help="of the e-mail: en, de or ja; default: the region's",
    )
    buy.set_defaults(run=_buy)


def _file(text: str) -> Path:
    path = Path(text).expanduser().absolute()
    if path.suffix.lower() != _ENDING or not path.stem:
        raise argparse.ArgumentTypeError(f"must be the name of a file that ends with {_ENDING}")
    return path


@signed_in
def _buy(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    gift = Gift(options.amount, options.to, options.programme, options.region, language=options.language)
    done = context.opened().buy_card(actor, gift, key=context.key())
    if isinstance(done, Refused):
        return done
    row: dict[str, Any] = {"key": done.key, "serial": done.serial, "last_four": done.last_four}
    row |= {**money_fields(done.amount), "region": done.region, "total": done.total}
    context.answers.one({**row, "file": done.file, "entry": done.entry, "at": done.at})
    return None
