"""Signing in and opening the drawer with the one password that was given: what its commands begin with."""

from app.commands.context import Context
from app.outcomes import Refused
from app.wallet.drawer_key import DrawerKey, open_drawer
from app.wallet.values import Actor


def with_password(context: Context) -> tuple[Actor, str] | Refused:
    """Who acts, and the password by which they signed in."""
    login = context.needed_login()
    password = context.password(f"Password of {login}: ")
    actor = context.opened().sign_in(login, password)
    return actor if isinstance(actor, Refused) else (actor, password)


def opened_drawer(context: Context) -> tuple[Actor, DrawerKey] | Refused:
    """Who acts, and the key of their drawer."""
    found = with_password(context)
    if isinstance(found, Refused):
        return found
    actor, password = found
    tillfold = context.opened()
    key = open_drawer(tillfold.store, actor, password, passwords=tillfold.passwords)
    return key if isinstance(key, Refused) else (actor, key)
