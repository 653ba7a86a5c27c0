"""A new password for an account that stands: by the old one, or by its recovery code, which stays the same.

The drawer stays open to whoever renews: its key is wrapped anew. Hashing is slow, so it is done before the
transaction begins; these functions take the store.
"""

from app.data import commands, ledger, people
from app.data.ledger import Draft
from app.data.passwords import Credentials, Passwords
from app.data.people import Person
from app.data.store import Store, Tx
from app.outcomes import NOT_FOUND, SIGN_IN_FAILED, Refused
from app.wallet.accounts import FIRST_DESK, account_of
from app.wallet.values import Account, Command


def change_password(
    store: Store, login: str, old: str, new: str, *, passwords: Passwords, command: Command
) -> Account | Refused:
    """Another password by the old one."""
    person = store.read(lambda tx: people.by_login(tx, login))
    renewed = passwords.changed(person.credentials if person else None, old, new)
    request = {"use_case": "change password", "password": passwords.fingerprint(new, command.key)}
    return _renew(store, person, renewed, request, command)


def recover_account(
    store: Store, login: str, recovery_code: str, new: str, *, passwords: Passwords, command: Command
) -> Account | Refused:
    """Another password by the recovery code. A wrong code and an unknown login are NOT_FOUND alike."""
    person = store.read(lambda tx: people.by_login(tx, login))
    renewed = passwords.renewed(person.credentials, recovery_code, new) if person else None
    request = {"use_case": "recover account", "password": passwords.fingerprint(new, command.key)}
    answer = _renew(store, person, renewed, request, command)
    has_failed = isinstance(answer, Refused) and answer.outcome is SIGN_IN_FAILED
    return Refused(NOT_FOUND, {"what": "recovery code"}) if has_failed else answer


def _renew(
    store: Store,
    person: Person | None,
    renewed: Credentials | None,
    request: dict[str, str],
    command: Command,
) -> Account | Refused:
    """The new password is a part of the request, as a slow hash: a repetition with another one is a conflict,
    and one with the same is answered although the old password does not fit any more."""
    if person is None:
        return Refused(SIGN_IN_FAILED)
    return store.transact(
        lambda tx: commands.once(
            tx,
            person.id,
            command.key,
            request,
            Account,
            lambda: _keep(tx, person, renewed, request["use_case"], command),
        )
    )


def _keep(
    tx: Tx, person: Person, renewed: Credentials | None, reason: str, command: Command
) -> Account | Refused:
    """Write the credentials, unless others were written since `person` was read: what was proved then may not
    hold any more. The entry says when it was done and by which way, so that nobody does it unseen."""
    now = people.by_id(tx, person.id)
    if renewed is None or now is None or now.credentials != person.credentials:
        return Refused(SIGN_IN_FAILED)
    people.set_credentials(tx, person.id, renewed)
    desk = people.find_station(tx, FIRST_DESK)
    if desk is None:
        raise LookupError("every store is made with its first desk")
    ledger.post(tx, Draft(desk.id, "setting", person.id, command.key, subject=person.id, reason=reason))
    return account_of(now)
