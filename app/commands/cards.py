"""`tillfold inspect`, `redeem` and `report-card`: what is on a card, moving it into a wallet, and saying that
somebody else did."""

import argparse
import re
from functools import partial
from typing import Any

from app.codes.links import code_in_link
from app.codes.pattern import LONGEST_CODE
from app.codes.programme import Issued, ProgrammeBook
from app.codes.recognise import Kind, entry, recognise
from app.commands.answers import money_fields
from app.commands.context import Context, from_stdin_or_asked, signed_in, wrong_usage
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.outcomes import Refused
from app.wallet.card_report import report_card
from app.wallet.overview import Reported
from app.wallet.values import Actor, Command


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    inspect = commands.add_parser("inspect", parents=[common], help="what is on a card, moving nothing")
    inspect.set_defaults(run=_inspect)
    redeem = commands.add_parser("redeem", parents=[common], help="move a card's value into a wallet, once")
    redeem.add_argument("--region", type=one_line, help="the wallet's region; default: the account's own")
    redeem.set_defaults(run=_redeem)
    report = commands.add_parser(
        "report-card", parents=[common], help="tell the shop that somebody else has used a card"
    )
    report.add_argument(
        "--told", type=one_line, metavar="WORDS", help="such as the number of the purchase receipt; no code"
    )
    report.set_defaults(run=_report)
    for parser in (inspect, redeem, report):
        parser.add_argument(
            "code", metavar="-|CODE", help='"-": from standard input or asked; a code only for practice cards'
        )
        parser.add_argument(
            "--confirmed",
            type=_positions,
            default=(),
            metavar="N[,N…]",
            help="characters compared with the card, counted from 1 (after CODE_AMBIGUOUS)",
        )


@signed_in
def _inspect(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    text = _code(context, options.code)
    facts = context.opened().inspect(actor, text, confirmed=options.confirmed)
    if isinstance(facts, Refused):
        return facts
    row: dict[str, Any] = {"programme": facts.programme, "last_four": facts.last_four}
    row |= money_fields(facts.amount)
    row |= {"region": facts.region, "state": facts.state.value, "activated_at": facts.activated_at}
    context.answers.one({**row, "ends": facts.ends} | ({"terms": facts.terms} if facts.terms else {}))
    return None


@signed_in
def _redeem(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    text = _code(context, options.code)
    key = context.key()
    done = context.opened().redeem(actor, text, region=options.region, key=key, confirmed=options.confirmed)
    if isinstance(done, Refused):
        return done
    row: dict[str, Any] = {"key": done.key, "programme": done.programme, "last_four": done.last_four}
    row |= {**money_fields(done.amount), "region": done.region, "total": done.total, "entry": done.entry}
    credit = {"ends": done.ends, "terms": done.terms} if done.ends else {}
    context.answers.one({**row, "at": done.at} | credit)
    return None


@signed_in
def _report(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    text, command = _code(context, options.code), Command(context.key())
    asked = partial(report_card, actor=actor, text=text, book=context.tillfold.programmes())
    told = partial(asked, told=options.told, confirmed=options.confirmed, command=command)
    done: Reported | Refused = context.opened().act(told)
    if isinstance(done, Refused):
        return done
    row: dict[str, Any] = {"key": done.key, "review": done.review, "programme": done.programme}
    context.answers.one({**row, "last_four": done.last_four, "at": done.at})
    return None


def _code(context: Context, word: str) -> str:
    """The code: from standard input, asked, or (practice cards only) the word itself, which other programs of
    this computer can see."""
    if word == "-":
        return from_stdin_or_asked("Claim code: ")
    if not _is_for_practice(word, context.tillfold.programmes()):
        wrong_usage("a code is given on standard input (-), where no other program sees it")
    return word


def _is_for_practice(word: str, book: ProgrammeBook) -> bool:
    """A code that fits practice programmes, whatever else it fits. What is no code at all may pass too, but
    not a code with a slip in it, which gives most of the true one away."""
    text = code_in_link(word) or word
    if entry(text, book).mistyped:
        return False
    claims = [one for one in recognise(text, book) if one.kind is Kind.CLAIM_CODE]
    keys = [key for claim in claims for key in claim.programmes if book.by_key(key).issued is Issued.HERE]
    return not claims or any(key.startswith("practice-") for key in keys)


def _positions(text: str) -> tuple[int, ...]:
    parts = text.split(",")
    if not all(re.fullmatch(r"[1-9][0-9]?", part) and int(part) <= LONGEST_CODE for part in parts):
        raise argparse.ArgumentTypeError("must be numbers of characters, such as 3,7")
    return tuple(int(part) - 1 for part in parts)
