"""Bringing an older store to this version's form, checked before anybody sees it: a file on a copy that then
takes its place, a database in one transaction."""

from pathlib import Path

from sqlalchemy import Connection, select

from app.data import faults, held, integrity, migrate, people, schema, unlock
from app.data.address import place_of
from app.data.integrity import Book
from app.data.passwords import Passwords
from app.data.places import Place
from app.data.sqlite import copies, files
from app.data.unlock import Locked
from app.data.vault import Keys
from app.outcomes import NOT_ALLOWED, QT_TRANSLATE_NOOP, SIGN_IN_FAILED, Refused

FAULTY = QT_TRANSLATE_NOOP("Outcomes", "the self-check finds faults in it")
_MANAGER = "manager"


def upgrade(
    address: str | Path, login: str, password: str, *, data_folder: Path, passwords: Passwords
) -> str | Refused:
    """Bring the store to this version's form, while nobody has it open, as a manager of it. Returns the form.

    The old one is whole until the new one is made and checked. Raises Fault: STORE_BUSY where another program
    has it open, STORE_DAMAGED where the new one does not pass the check.
    """
    place = place_of(address)
    if place.path is None:
        refused = _upgrade_database(place, login, password, data_folder, passwords)
    else:
        refused = _upgrade_file(place.path, login, password, data_folder, passwords)
    return refused or schema.REVISION


def migrate_alone(path: Path) -> None:
    """Bring a file that nobody else has open to this version's form, with nothing left beside it."""
    engine = files.make_engine(path)
    try:
        migrate.upgrade(engine)
    finally:
        engine.dispose()
    copies.fold_in(path)


def _upgrade_file(
    path: Path, login: str, password: str, data_folder: Path, passwords: Passwords
) -> Refused | None:
    files.require_ours(path)
    files.refuse_network_share(path)
    files.require_writable(path)
    with held.alone(path):
        copies.remove_left_over(path)
        with copies.part_beside(path) as part:
            copies.fold_in(path)
            with copies.looking(path).connect() as connection:
                locked = unlock.locked(connection, path)
                refused = _refused(connection, login, password, passwords)
            if refused is not None or not locked.is_old:
                return refused
            keys = _keys(locked, data_folder)
            copies.copy_still(path, part)
            migrate_alone(part)
            with copies.looking(part).connect() as connection:
                _require_whole(connection, keys, path)
            copies.name(part, path, overwrite=True)
    return None


def _upgrade_database(
    place: Place, login: str, password: str, data_folder: Path, passwords: Passwords
) -> Refused | None:
    from app.data.postgres.alone import alone  # who has a file need not wait for this

    with alone(place) as connection:
        locked = unlock.locked(connection, place.name)
        refused = _refused(connection, login, password, passwords)
        if refused is None and locked.is_old:
            keys = _keys(locked, data_folder)
            migrate.upgrade_within(connection)
            _require_whole(connection, keys, place.name)
    return refused


def _refused(connection: Connection, login: str, password: str, passwords: Passwords) -> Refused | None:
    """Why this is not for the one who asks. An older store has fewer columns, so only those are read that
    every form has."""
    account = schema.account
    wanted = select(account.c.role, account.c.password_hash)
    person = connection.execute(wanted.where(account.c.login_folded == people.fold_login(login))).first()
    if not passwords.fits(password, person.password_hash if person else None):
        return Refused(SIGN_IN_FAILED)
    is_manager = person is not None and person.role == _MANAGER
    return None if is_manager else Refused(NOT_ALLOWED, {"role": _MANAGER})


def _keys(locked: Locked, data_folder: Path) -> Keys:
    return locked.keys(locked.kept_key(data_folder))


def _require_whole(connection: Connection, keys: Keys, where: object) -> None:
    if integrity.report(Book(connection, keys)).findings:
        raise faults.damaged(FAULTY, where)
