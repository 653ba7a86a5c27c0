"""Accounts: making them and signing in. A new password for one that stands is `renewal`'s.

Hashing a password is slow, so it is done before the transaction begins; these functions take the store.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.codes.programme import ProgrammeBook
from app.data import commands, ledger, people
from app.data.ledger import Draft
from app.data.passwords import Credentials, Passwords
from app.data.people import Person, Station
from app.data.store import Store, Tx
from app.data.vault import new_recovery_code
from app.outcomes import ALREADY_THERE, LOCKED_OUT, NOT_ALLOWED, NOT_FOUND, SIGN_IN_FAILED, Refused
from app.wallet import locking
from app.wallet.values import Account, AccountId, Actor, Command, Role

__all__ = [
    "FIRST_DESK",
    "NewAccount",
    "account_of",
    "accounts",
    "add_account",
    "desk_of",
    "is_recovery_code_of",
    "new_recovery_code",
    "require_open",
    "role_of",
    "sign_in",
]

FIRST_DESK = "desk-1"
"""The desk that every store is made with."""


@dataclass(frozen=True, slots=True)
class NewAccount:
    """Who is to get an account. The recovery code (`new_recovery_code`) was shown and confirmed before."""

    login: str
    name: str
    role: Role
    region: str
    password: str = field(repr=False)
    recovery_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """The slow part of a new account, done before its transaction."""

    credentials: Credentials = field(repr=False)
    recovery: tuple[bytes, bytes] = field(repr=False)


def add_account(
    store: Store,
    new: NewAccount,
    *,
    passwords: Passwords,
    book: ProgrammeBook,
    actor: Actor | None = None,
    command: Command,
) -> Account | Refused:
    """Make an account with a wallet for its region.

    The store's first account takes any role, and its recovery code brings the store key back too. After it
    anyone may add holders; clerks and managers are added by a manager, or by the first account while there is
    no manager.
    """
    prepared = _Prepared(
        passwords.credentials(new.password, new.recovery_code), store.wrap_store_key(new.recovery_code)
    )
    by = commands.NOBODY if actor is None else actor.account.id
    request = {"use_case": "add account", "login": people.fold_login(new.login), "name": new.name}
    request |= {"role": new.role.value, "region": new.region}
    request |= {"password": passwords.fingerprint(new.password, command.key)}
    return store.transact(
        lambda tx: commands.once(
            tx, by, command.key, request, Account, lambda: _add(tx, new, prepared, book, actor, command)
        )
    )


def sign_in(
    store: Store, login: str, password: str, *, passwords: Passwords, station: str = FIRST_DESK
) -> Actor | Refused:
    """Who acts from now on, at which station. An unknown login takes as long as a wrong password, and a
    closed account is as unknown. After several wrong ones the account is locked for a while; whoever knows
    the password is told where a manager has locked it.

    A desk that is not known yet is made; a till must stand already.
    """
    person = store.read(lambda tx: people.by_login(tx, login))
    fits = passwords.fits(password, person.credentials.password_hash if person else None)
    if person is None:
        return Refused(SIGN_IN_FAILED)
    is_open = fits and store.read(lambda tx: locking.is_spotless(tx, person.id, locking.PASSWORD))
    refused = None if is_open else store.transact(lambda tx: _judge(tx, person, station, fits=fits))
    if refused is not None:
        return refused
    if person.is_locked:
        return Refused(LOCKED_OUT)
    if store.read(lambda tx: people.find_station(tx, station)) is None:
        store.transact(lambda tx: people.find_station(tx, station) or people.add_station(tx, station, "desk"))
    return Actor(account_of(person), station)


def _judge(tx: Tx, person: Person, station: str, *, fits: bool) -> Refused | None:
    tx.lock(accounts=[person.id])
    at = people.find_station(tx, station)
    locked = locking.judge(tx, person.id, at.id if at else None, locking.PASSWORD, fits=fits)
    return locked or (None if fits else Refused(SIGN_IN_FAILED))


def is_recovery_code_of(store: Store, account: Account, recovery_code: str, *, passwords: Passwords) -> bool:
    """Whether the code is the account's. It is not where `add_account` gave the answer of an earlier run."""
    person = store.read(lambda tx: people.by_id(tx, account.id))
    return person is not None and passwords.opens(person.credentials, recovery_code)


def accounts(tx: Tx) -> tuple[Account, ...]:
    """Everyone who can sign in, by name."""
    return tuple(account_of(person) for person in people.everyone(tx))


def role_of(tx: Tx, actor: Actor) -> Role | None:
    """The role the store knows now, which may be another than when the actor signed in; None once the account
    is closed, and while a manager has locked it."""
    person = people.by_id(tx, actor.account.id)
    is_out = person is None or person.closed_at is not None or person.is_locked
    return None if person is None or is_out else Role(person.role)


def desk_of(tx: Tx, actor: Actor) -> Station:
    """The desk or till at which the actor has signed in, which made it where there was none."""
    return _station(tx, actor.station)


def _station(tx: Tx, name: str) -> Station:
    found = people.find_station(tx, name)
    if found is None:
        raise LookupError("a signed-in actor stands at a station that is known")
    return found


def require_open(tx: Tx, actor: Actor) -> Refused | None:
    """Refuse an account that was closed after its holder had signed in."""
    return Refused(SIGN_IN_FAILED) if role_of(tx, actor) is None else None


def _add(
    tx: Tx,
    new: NewAccount,
    prepared: _Prepared,
    book: ProgrammeBook,
    actor: Actor | None,
    command: Command,
) -> Account | Refused:
    station = _station(tx, actor.station if actor else FIRST_DESK)
    tx.lock(accounts=[actor.account.id] if actor else (), station=station.id)
    first = people.first_id(tx)
    regions: Mapping[str, str] = dict(book.regions)
    if first is not None and not _may_add(tx, actor, new.role, first):
        return Refused(NOT_ALLOWED, {"role": Role.MANAGER.value})
    if new.region not in regions:
        return Refused(NOT_FOUND, {"what": "region"})
    if people.has_login(tx, new.login):
        return Refused(ALREADY_THERE, {"what": "login"})
    person = people.add(
        tx,
        login=new.login,
        name=new.name,
        role=new.role.value,
        region=new.region,
        currency=regions[new.region],
        secret=prepared.credentials,
    )
    people.open_wallet(tx, person.id, person.region, person.currency)
    if first is None:
        people.keep_recovery(tx, *prepared.recovery)
    _note_role(tx, person, actor, station, command)
    return account_of(person)


def _may_add(tx: Tx, actor: Actor | None, role: Role, first: int) -> bool:
    if role is Role.HOLDER:
        return True
    if actor is None:
        return False
    is_first_of_all = actor.account.id == first and not people.managers(tx)
    return is_first_of_all or role_of(tx, actor) is Role.MANAGER


def _note_role(tx: Tx, person: Person, actor: Actor | None, station: Station, command: Command) -> None:
    """Who made whom what is an entry of the book, so that it cannot be changed unseen."""
    by = actor.account.id if actor else person.id
    draft = Draft(station.id, "role", by, command.key, subject=person.id, reason=person.role)
    ledger.post(tx, draft)


def account_of(person: Person) -> Account:
    return Account(
        AccountId(person.id), person.login, person.name, Role(person.role), person.region, person.currency
    )
