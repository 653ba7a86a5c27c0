"""`tillfold account`: who can sign in."""

import argparse

from app.commands.context import Context
from app.commands.line import Subparsers
from app.outcomes import Refused
from app.wallet.values import Actor, Role


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("account", parents=[common], help="who can sign in")
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    add = deeds.add_parser("add", parents=[common], help="make an account; the first one makes the store")
    add.add_argument("new_login", metavar="LOGIN")
    add.add_argument("--name", required=True)
    add.add_argument("--region", required=True, help="such as US, UK, CA, DE, JP")
    add.add_argument("--role", type=Role, choices=list(Role), default=Role.HOLDER)
    add.set_defaults(run=_add)
    listing = deeds.add_parser("list", parents=[common], help="everyone who can sign in")
    listing.set_defaults(run=_list)


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
        password=_new_password(context, options.new_login, is_first=is_first),
        actor=actor,
        key=context.key(),
    )
    if isinstance(added, Refused):
        return added
    account = added.account
    row = {"key": added.key, "login": account.login, "name": account.name, "role": account.role.value}
    context.answers.one({**row, "region": account.region, "recovery_code": added.recovery_code})
    context.answers.note(
        "Write the recovery code down and keep it apart from this computer: it is not shown again."
    )
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


def _actor(context: Context) -> Actor | Refused | None:
    return None if context.login is None else context.actor()


def _new_password(context: Context, login: str, *, is_first: bool) -> str:
    """The first account's is in TILLFOLD_PASSWORD. A further one's is in TILLFOLD_NEW_PASSWORD, because the
    other is the password of the one who acts."""
    prompt = f"Password for {login}: "
    return context.password(prompt, "TILLFOLD_PASSWORD" if is_first else "TILLFOLD_NEW_PASSWORD")
