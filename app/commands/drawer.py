"""`tillfold drawer`: cards of other issuers, kept encrypted; what their issuers said of them.

What the issuers hold is `drawer_outside`'s, tables and files are `drawer_files`'.
"""

import argparse
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from app.commands import drawer_files, drawer_outside
from app.commands.answers import money_fields
from app.commands.context import Context, from_stdin_or_asked, signed_in, wrong_usage
from app.commands.drawer_key import opened_drawer, with_password
from app.commands.line import Subparsers
from app.commands.words import file_path, number, one_line
from app.outcomes import NOT_FOUND, UNREADABLE_FILE, Fault, Refused
from app.wallet import drawer, drawer_booking
from app.wallet.drawer_export import write_private
from app.wallet.drawer_judging import LARGEST_PICTURE
from app.wallet.drawer_key import reveal
from app.wallet.drawer_values import DrawerCard, DrawerChange, DrawerChanges, DrawerState, NewDrawerCard, Said
from app.wallet.reminders import Reminder, reminders
from app.wallet.values import Actor, Command

MOST_CARDS = 10**12
_ANSWERS = {said.value.replace("_", "-"): said for said in Said}
_DEEDS: dict[str, Callable[..., DrawerChange | Refused]] = {
    "back": drawer_booking.take_back,
    "drop": drawer_booking.drop,
    "forget": drawer_booking.forget,
}


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("drawer", parents=[common], help="cards of other issuers, kept encrypted")
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    _add_keeping(deeds, common)
    _add_looking(deeds, common)
    _add_booking(deeds, common)
    drawer_outside.add_to(deeds, common)
    drawer_files.add_to(deeds, common)


def _add_keeping(deeds: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    add = deeds.add_parser("add", parents=[common], help="keep a card")
    add.add_argument("code", metavar="-", choices=["-"], help="the code: from standard input, or asked")
    add.add_argument("--programme", type=one_line, metavar="KEY", help="default: the one its code fits")
    add.add_argument("--region", type=one_line, help="default: the account's own")
    add.set_defaults(run=_add)
    change = deeds.add_parser("change", parents=[common], help="note something else of a card")
    change.add_argument("card", type=number(MOST_CARDS), metavar="CARD")
    change.add_argument("--never-ends", action="store_true", help="it has no end date after all")
    change.set_defaults(run=_change)
    for one in (add, change):
        one.add_argument("--amount", type=one_line, help="such as 25.00; may be left open")
        one.add_argument("--ends", type=_date, metavar="DATE", help="its last day")
        one.add_argument("--note", help="in words, no code: other programs of this computer can see it")
        one.add_argument(
            "--picture", type=file_path, metavar="FILE", help="of the receipt: JPEG, PNG or WebP"
        )


def _add_looking(deeds: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    listed = deeds.add_parser("list", parents=[common], help="the cards, newest first, without their codes")
    listed.add_argument("--all", action="store_true", help="accepted and dropped ones as well")
    listed.set_defaults(run=_list)
    show = deeds.add_parser("reveal", parents=[common], help="the code of a card, and the note beside it")
    show.add_argument("card", type=number(MOST_CARDS), metavar="CARD")
    show.add_argument(
        "--picture", type=file_path, metavar="FILE", help="write the receipt's picture there as well"
    )
    show.set_defaults(run=_reveal)
    soon = deeds.add_parser("remind", parents=[common], help="what ends soon or lies idle, credit as well")
    soon.add_argument("--days", type=number(3650), default=30, help="within so many days; default: 30")
    soon.set_defaults(run=_remind)


def _add_booking(deeds: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    book = deeds.add_parser("book", parents=[common], help="what the issuer's page said of a card")
    book.add_argument("card", type=number(MOST_CARDS), metavar="CARD")
    book.add_argument(
        "said", choices=[*_ANSWERS, *_DEEDS], metavar="WHAT", help=", ".join([*_ANSWERS, *_DEEDS])
    )
    book.add_argument("--amount", type=one_line, help="what was credited, if it is not what was noted")
    book.set_defaults(run=_book)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be a date such as 2027-05-31") from error


def _add(context: Context, options: argparse.Namespace) -> Refused | None:
    found = opened_drawer(context)
    if isinstance(found, Refused):
        return found
    actor, key = found
    text = from_stdin_or_asked("Claim code: ")
    new = NewDrawerCard(
        text,
        options.programme,
        options.region,
        options.amount,
        options.ends,
        options.note or "",
        _picture(options.picture),
    )
    keep = partial(drawer.keep, actor=actor, new=new, key=key, book=context.tillfold.programmes())
    return _say(context, context.opened().act(partial(keep, command=Command(context.key()))))


def _change(context: Context, options: argparse.Namespace) -> Refused | None:
    found = opened_drawer(context)
    if isinstance(found, Refused):
        return found
    actor, key = found
    picture = None if options.picture is None else _picture(options.picture)
    changes = DrawerChanges(options.amount, options.ends, options.never_ends, options.note, picture)
    change = partial(drawer.change, actor=actor, card=options.card, changes=changes, key=key)
    change = partial(change, book=context.tillfold.programmes(), command=Command(context.key()))
    return _say(context, context.opened().act(change))


def _picture(file: Path | None) -> bytes:
    """Raises Fault (UNREADABLE_FILE)."""
    if file is None:
        return b""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST_PICTURE + 1)
    except OSError as error:
        raise Fault(UNREADABLE_FILE, name=str(file), why=f"{error.strerror}.") from error


@signed_in
def _book(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    if options.amount is not None and options.said != Said.ACCEPTED:
        wrong_usage("--amount is for a card that was accepted")
    book = context.tillfold.programmes()
    if options.said in _DEEDS:
        deed = partial(_DEEDS[options.said], actor=actor, card=options.card, book=book)
    else:
        deed = partial(drawer_booking.book_answer, actor=actor, card=options.card, book=book)
        deed = partial(deed, said=_ANSWERS[options.said], amount=options.amount)
    return _say(context, context.opened().act(partial(deed, command=Command(context.key()))))


def _say(context: Context, done: DrawerChange | Refused) -> Refused | None:
    if isinstance(done, Refused):
        return done
    context.answers.one({"key": done.key, **_row(done.card), "page": done.card.page, "entry": done.entry})
    return None


@signed_in
def _list(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    asked = partial(drawer.cards_of, actor=actor, book=context.tillfold.programmes())
    in_hand = (DrawerState.KEPT, DrawerState.REFUSED)
    cards = [one for one in context.opened().look(asked) if options.all or one.state in in_hand]
    rows = [_row(one) | ({"page": one.page} if context.answers.as_json else {}) for one in cards]
    context.answers.many(rows, "There is no card in the drawer.")
    return None


def _row(card: DrawerCard) -> dict[str, Any]:
    row: dict[str, Any] = {"card": card.card, "programme": card.programme, "region": card.region}
    row |= {"last_four": card.last_four, "amount": card.amount, "currency": card.currency}
    row |= {"state": card.state.value, "said": card.said and card.said.value, "ends": card.ends}
    row |= {"kept_at": card.kept_at, "has_code": card.has_code, "has_note": card.has_note}
    return row | {"has_picture": card.has_picture}


def _reveal(context: Context, options: argparse.Namespace) -> Refused | None:
    known = with_password(context)
    if isinstance(known, Refused):
        return known
    actor, password = known
    tillfold = context.opened()
    found = reveal(tillfold.store, actor, options.card, password, passwords=tillfold.passwords)
    if isinstance(found, Refused):
        return found
    row: dict[str, Any] = {"card": options.card, "code": found.code, "note": found.note}
    if options.picture is not None:
        if refused := _write_picture(options.picture, found.picture):
            return refused
        row["picture"] = str(options.picture)
    context.answers.one(row)
    return None


def _write_picture(file: Path, picture: bytes) -> Refused | None:
    if not picture:
        return Refused(NOT_FOUND, {"what": "picture"})
    return write_private(file, picture)


@signed_in
def _remind(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    asked = partial(reminders, actor=actor, book=context.tillfold.programmes(), days=options.days)
    rows = [_reminder(one) for one in context.opened().look(asked)]
    context.answers.many(rows, "Nothing ends soon, and nothing lies idle.")
    return None


def _reminder(one: Reminder) -> dict[str, Any]:
    money = money_fields(one.amount) if one.amount else {"amount": None, "currency": None}
    row: dict[str, Any] = {"kind": one.kind.value, **money, "region": one.region}
    row |= {"programme": one.programme_name, "last_four": one.last_four, "card": one.card}
    return row | {"ends": one.ends, "days_left": one.days_left, "since": one.since}
