"""A new password for an account that stands, by the old one or its recovery code; and a new recovery code.

The drawer stays open to whoever renews: its key is wrapped anew. Hashing is slow, so it is done before the
transaction begins; these functions take the store.
"""

from app.data import commands, ledger, people
from app.data.ledger import Draft
from app.data.passwords import Credentials, Passwords
from app.data.people import Person
from app.data.store import Store, Tx
from app.outcomes import NOT_FOUND, SIGN_IN_FAILED, Refused
from app.wallet import locking
from app.wallet.accounts import FIRST_DESK, account_of
from app.wallet.values import Account, Command

RECOVER = "recover account"


def change_password(
    store: Store, login: str, old: str, new: str, *, passwords: Passwords, command: Command
) -> Account | Refused:
    """Another password by the old one."""
    person = store.read(lambda tx: people.ever_by_login(tx, login))
    renewed = passwords.changed(person.credentials if person else None, old, new)
    request = {"use_case": "change password", "password": passwords.fingerprint(new, command.key)}
    return _renew(store, person, renewed, request, command)


def recover_account(
    store: Store, login: str, recovery_code: str, new: str, *, passwords: Passwords, command: Command
) -> Account | Refused:
    """Another password by the recovery code. A wrong code and an unknown login are NOT_FOUND alike."""
    person = store.read(lambda tx: people.ever_by_login(tx, login))
    renewed = passwords.renewed(person.credentials, recovery_code, new) if person else None
    request = {"use_case": RECOVER, "password": passwords.fingerprint(new, command.key)}
    answer = _renew(store, person, renewed, request, command)
    has_failed = isinstance(answer, Refused) and answer.outcome is SIGN_IN_FAILED
    return Refused(NOT_FOUND, {"what": "recovery code"}) if has_failed else answer


def renew_recovery(
    store: Store, login: str, password: str, recovery_code: str, *, passwords: Passwords, command: Command
) -> Account | Refused:
    """Another recovery code by the password, where the old one is lost; that one opens nothing from then on.

    The code of the store's first account brings the store key back too, from then on the new one. The code is
    no part of the request: it is drawn anew each time, and a repeated key gives the answer of the first.
    """
    person = store.read(lambda tx: people.ever_by_login(tx, login))
    renewed = passwords.with_recovery(person.credentials if person else None, password, recovery_code)
    wrapped = store.wrap_store_key(recovery_code)
    return _renew(store, person, renewed, {"use_case": "renew recovery code"}, command, wrapped)


def _renew(
    store: Store,
    person: Person | None,
    renewed: Credentials | None,
    request: dict[str, str],
    command: Command,
    store_key: tuple[bytes, bytes] | None = None,
) -> Account | Refused:
    """The new password is a part of the request, as a slow hash: a repetition with another one is a conflict,
    and one with the same is answered although the old password does not fit any more, or the account is
    closed."""
    if person is None:
        return Refused(SIGN_IN_FAILED)
    return store.transact(
        lambda tx: commands.once(
            tx,
            person.id,
            command.key,
            request,
            Account,
            lambda: _keep(tx, person, renewed, request["use_case"], command, store_key),
        )
    )


def _keep(
    tx: Tx,
    person: Person,
    renewed: Credentials | None,
    reason: str,
    command: Command,
    store_key: tuple[bytes, bytes] | None,
) -> Account | Refused:
    """Write the credentials, unless others were written since `person` was read: what was proved then may not
    hold any more. The entry says when it was done and by which way, so that nobody does it unseen.

    store_key: the store key under the person's new recovery code, kept if theirs is the first account.
    """
    desk = people.find_station(tx, FIRST_DESK)
    if desk is None:
        raise LookupError("every store is made with its first desk")
    tx.lock(accounts=[person.id], station=desk.id)
    now = people.by_id(tx, person.id)
    if now is None or now.closed_at is not None:
        return Refused(SIGN_IN_FAILED)
    proof = locking.RECOVERY if reason == RECOVER else locking.PASSWORD
    locked = locking.judge(tx, person.id, desk.id, proof, fits=renewed is not None)
    if locked is not None:
        return locked
    if renewed is None or now.credentials != person.credentials:
        return Refused(SIGN_IN_FAILED)
    people.set_credentials(tx, person.id, renewed)
    if store_key is not None and person.id == people.first_id(tx):
        people.keep_recovery(tx, *store_key)
    ledger.post(tx, Draft(desk.id, "setting", person.id, command.key, subject=person.id, reason=reason))
    return account_of(now)
