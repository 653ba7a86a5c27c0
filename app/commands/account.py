"""`tillfold account`: who can sign in."""

import argparse
from functools import partial
from typing import Any

from app.commands import household
from app.commands.context import Context, from_stdin_or_asked, signed_in
from app.commands.line import Subparsers
from app.commands.words import one_line
from app.counter import staff
from app.counter.staff_values import StaffChanged
from app.outcomes import Refused
from app.wallet import membership
from app.wallet.membership import Membership
from app.wallet.values import Account, Actor, Command, Role

_SHOWN_ONCE = "Write the recovery code down and keep it apart from this computer: it is not shown again."
_SHOWN_BEFORE = (
    "This key was answered before; the recovery code was shown then and is kept nowhere. "
    "tillfold account recovery gives another one."
)
_RENEWED = f"{_SHOWN_ONCE} The old one opens nothing any more."


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("account", parents=[common], help="who can sign in")
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    add = deeds.add_parser("add", parents=[common], help="make an account; the first one makes the store")
    add.add_argument("new_login", type=one_line, metavar="LOGIN")
    add.add_argument("--name", type=one_line, required=True)
    add.add_argument("--region", type=one_line, required=True, help="such as US, UK, CA, DE, JP")
    add.add_argument("--role", type=Role, choices=list(Role), default=Role.HOLDER)
    add.set_defaults(run=_add)
    listing = deeds.add_parser("list", parents=[common], help="everyone who can sign in")
    listing.set_defaults(run=_list)
    role = deeds.add_parser("role", parents=[common], help="what somebody may do from now on; a manager's")
    role.add_argument("whose", type=one_line, metavar="LOGIN")
    role.add_argument("role", type=Role, choices=list(Role), metavar="ROLE", help=", ".join(Role))
    role.set_defaults(run=_change_role)
    close = deeds.add_parser(
        "close", parents=[common], help="end an account whose wallets are empty, for ever"
    )
    close.add_argument("whose", type=one_line, nargs="?", metavar="LOGIN", help="default: one's own")
    close.set_defaults(run=_close)
    for name, does, work in (
        ("lock", "let a clerk or manager do nothing more; a manager's", staff.lock),
        ("unlock", "let somebody in again; a manager's", staff.unlock),
        ("take-pin", "take somebody's PIN away; a manager's", staff.take_pin),
    ):
        deed = deeds.add_parser(name, parents=[common], help=does)
        deed.add_argument("whose", type=one_line, metavar="LOGIN")
        deed.set_defaults(run=_change, work=work)
    household.add_to(deeds, common)
    change = deeds.add_parser("password", parents=[common], help="another password, by the old one")
    change.set_defaults(run=_change_password)
    recovery = deeds.add_parser(
        "recovery", parents=[common], help="another recovery code, by the password, for one that was lost"
    )
    recovery.set_defaults(run=_renew_recovery)
    recover = deeds.add_parser("recover", parents=[common], help="another password, by the recovery code")
    recover.add_argument("lost_login", type=one_line, metavar="LOGIN")
    recover.set_defaults(run=_recover)


def _add(context: Context, options: argparse.Namespace) -> Refused | None:
    context.opened()
    actor = _actor(context)
    if isinstance(actor, Refused):
        return actor
    is_first = not context.tillfold.accounts()
    added = context.tillfold.add_account(
        login=options.new_login,
        name=options.name,
        region=options.region,
        role=options.role,
        password=context.new_password(options.new_login, is_first=is_first),
        actor=actor,
        key=context.key(),
    )
    if isinstance(added, Refused):
        return added
    account = added.account
    row = {"key": added.key, "login": account.login, "name": account.name, "role": account.role.value}
    context.answers.one({**row, "region": account.region, "recovery_code": added.recovery_code})
    context.answers.note(_SHOWN_ONCE if added.recovery_code else _SHOWN_BEFORE)
    return None


def _list(context: Context, _options: argparse.Namespace) -> None:
    rows = [
        {
            "login": account.login,
            "name": account.name,
            "role": account.role.value,
            "region": account.region,
            "currency": account.currency,
        }
        for account in context.opened().accounts()
    ]
    context.answers.many(
        rows, "There is no account yet: tillfold account add LOGIN --name NAME --region REGION"
    )


@signed_in
def _change_role(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    change = partial(membership.change_role, actor=actor, login=options.whose, role=options.role)
    return _say(context, context.opened().act(partial(change, command=Command(context.key()))))


@signed_in
def _change(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    change = partial(options.work, actor=actor, login=options.whose)
    done: StaffChanged | Refused = context.opened().act(partial(change, command=Command(context.key())))
    if isinstance(done, Refused):
        return done
    context.answers.one({"key": done.key, "login": done.login, "entry": done.entry, "at": done.at})
    return None


@signed_in
def _close(context: Context, options: argparse.Namespace, actor: Actor) -> Refused | None:
    close = partial(membership.close, actor=actor, login=options.whose or actor.account.login)
    return _say(context, context.opened().act(partial(close, command=Command(context.key()))))


def _say(context: Context, done: Membership | Refused) -> Refused | None:
    if isinstance(done, Refused):
        return done
    row: dict[str, Any] = {"key": done.key, "login": done.login, "role": done.role}
    if done.role is None:
        row["subscriptions_ended"] = done.ended
    context.answers.one({**row, "entry": done.entry, "at": done.at})
    return None


def _change_password(context: Context, _options: argparse.Namespace) -> Refused | None:
    login = context.needed_login()
    old = context.password(f"Password of {login}: ")
    new, key = context.new_password(login), context.key()
    return _answer(context, context.opened().change_password(login, old, new, key=key), key)


def _recover(context: Context, options: argparse.Namespace) -> Refused | None:
    login = options.lost_login
    code = from_stdin_or_asked("Recovery code: ")
    new, key = context.new_password(login), context.key()
    return _answer(context, context.opened().recover_account(login, code, new, key=key), key)


def _renew_recovery(context: Context, _options: argparse.Namespace) -> Refused | None:
    login = context.needed_login()
    renewed = context.opened().renew_recovery(
        login, context.password(f"Password of {login}: "), key=context.key()
    )
    if isinstance(renewed, Refused):
        return renewed
    context.answers.one(
        {"key": renewed.key, "login": renewed.account.login, "recovery_code": renewed.recovery_code}
    )
    context.answers.note(_RENEWED if renewed.recovery_code else _SHOWN_BEFORE)
    return None


def _answer(context: Context, done: Account | Refused, key: str) -> Refused | None:
    if isinstance(done, Refused):
        return done
    context.answers.one({"key": key, "login": done.login})
    context.answers.note("From now on the new password counts. The recovery code stays the same.")
    return None


def _actor(context: Context) -> Actor | Refused | None:
    return None if context.login is None else context.actor()
