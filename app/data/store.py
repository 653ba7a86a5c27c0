"""The store: opening and making it, and the one place where a transaction begins, is tried again, and ends.

What is done inside a transaction is the use cases' and the other modules' of this folder.
"""

import os
import secrets
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hmac import compare_digest
from pathlib import Path
from typing import Any, Self, TypeVar

from keyring.errors import KeyringError
from sqlalchemy import Connection, Engine, Executable, Row, insert, select, text, update
from sqlalchemy.exc import DBAPIError, NoResultFound

from app.data import keyplace, schema, vault
from app.data.keyplace import StoreKey
from app.data.sqlite import files
from app.data.vault import Keys
from app.outcomes import KEY_MISSING, NOT_FOUND, STORE_TOO_NEW, Fault, Refused

T = TypeVar("T")
Clock = Callable[[], int]
"""Microseconds since 1970 in UTC."""

_TRIES = 3
_SECRETS = ("index", "chain", "intent")
_INFO = select(schema.store_info)
_WRAPPED = select(schema.store_secret.c.name, schema.store_secret.c.wrapped)
_REVISION = text("SELECT version_num FROM alembic_version")


def system_clock() -> int:
    return time.time_ns() // 1000


class Tx:
    """A transaction under way. `now` was read after the store was locked; `keys` are the store's."""

    __slots__ = ("_connection", "keys", "now")

    def __init__(self, connection: Connection, keys: Keys, now: int) -> None:
        self._connection = connection
        self.keys = keys
        self.now = now

    def all(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Row[Any]]:
        return self._connection.execute(statement, values).all()

    def first(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Row[Any] | None:
        return self._connection.execute(statement, values).first()

    def run(self, statement: Executable, values: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> None:
        self._connection.execute(statement, values)

    def plain(self, sql: str) -> Sequence[Row[Any]]:
        """A statement of this store's own dialect, as the self-check needs it."""
        return self._connection.exec_driver_sql(sql).all()

    @property
    def connection(self) -> Connection:
        return self._connection


class Store:
    """A store that is open, with its keys. One for a program; its methods may be called from any thread."""

    def __init__(self, path: Path, engine: Engine, key: StoreKey, keys: Keys, clock: Clock) -> None:
        self.path = path
        self._engine = engine
        self._store_key = key
        self._keys = keys
        self._clock = clock

    @staticmethod
    def exists(address: str | Path) -> bool:
        return files.exists(files.path_of(address))

    @classmethod
    def create(cls, address: str | Path, *, data_folder: Path, clock: Clock = system_clock) -> Self:
        """Make a store with keys of its own, a first shop and a desk, and open it.

        It is built beside its place and named last, so that a crash leaves no half of it. Raises Fault
        (STORE_DAMAGED) where the folder cannot be written, is a network share, or the name is taken.
        """
        path = files.path_of(address)
        files.make_folder(path)
        files.refuse_network_share(path)
        if files.exists(path):
            raise files.damaged(files.STANDS_ALREADY, path)
        part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        try:
            with _faults(path):
                _build(part, data_folder, clock())
            _name_last(part, path)
        finally:
            part.unlink(missing_ok=True)
        return cls.open(path, data_folder=data_folder, clock=clock)

    @classmethod
    def make_or_open(cls, address: str | Path, *, data_folder: Path, clock: Clock = system_clock) -> Self:
        """The store, made where there is none. Of two programs that make it at once the second opens what the
        first has made. Raises Fault as `create` and `open` do."""
        path = files.path_of(address)
        if not files.exists(path):
            try:
                return cls.create(path, data_folder=data_folder, clock=clock)
            except Fault:
                if not files.exists(path):
                    raise
        return cls.open(path, data_folder=data_folder, clock=clock)

    @classmethod
    def open(cls, address: str | Path, *, data_folder: Path, clock: Clock = system_clock) -> Self:
        """Open a store that exists. Raises Fault: STORE_DAMAGED, STORE_TOO_NEW, STORE_BUSY, KEY_MISSING.

        A key is never made here: `data_folder` is where the key file lies, if the store says it is in a file.
        """
        path = files.path_of(address)
        engine = _engine_of(path)
        try:
            with _faults(path), engine.connect() as connection:
                info, wrapped = _read_info(connection, path)
            place = keyplace.place_of(info.kept_in, data_folder)
            key = place.get(info.store_id)
            if key is None or not _is_key_of(info, key):
                raise Fault(KEY_MISSING, where=place.name)
            keys = _unwrap_keys(wrapped, key.secret, info.store_id, path)
        except BaseException:
            engine.dispose()
            raise
        return cls(path, engine, key, keys, clock)

    @classmethod
    def recover(
        cls, address: str | Path, recovery_code: str, *, data_folder: Path, clock: Clock = system_clock
    ) -> Self | Refused:
        """Bring the store key back with the recovery code of the first account, and open the store.

        A wrong code is refused (NOT_FOUND), and nothing has changed.
        """
        path = files.path_of(address)
        engine = _engine_of(path)
        try:
            with _faults(path), engine.connect() as connection:
                info, _ = _read_info(connection, path)
                key = _recovered(info, recovery_code)
                if key is None:
                    return Refused(NOT_FOUND, {"what": "recovery code"})
                place = keyplace.choose(data_folder)
                _keep(place, info.store_id, key)
                connection.execute(update(schema.store_info), {"kept_in": place.kind})
        finally:
            engine.dispose()
        return cls.open(path, data_folder=data_folder, clock=clock)

    def transact(self, use_case: Callable[[Tx], T]) -> T:
        """Run the use case in one transaction that has the store to itself, and commit.

        It may be run again from the start, so it changes nothing but the store. Raises Fault (STORE_BUSY
        after 15 s of waiting, STORE_DAMAGED); an exception of the use case rolls everything back.
        """
        return self._with_retries(use_case, "BEGIN IMMEDIATE")

    def read(self, use_case: Callable[[Tx], T]) -> T:
        """Run a use case that only reads, on one snapshot, without keeping writers waiting."""
        return self._with_retries(use_case, "BEGIN")

    def wrap_store_key(self, recovery_code: str) -> tuple[bytes, bytes]:
        """A salt and the store key wrapped by the recovery code, to be kept with the first account."""
        salt = secrets.token_bytes(16)
        wrapping = vault.key_from_recovery(recovery_code, salt, "store")
        return salt, vault.wrap(wrapping, self._store_key.secret, "store")

    def close(self) -> None:
        self._engine.dispose()

    def _with_retries(self, use_case: Callable[[Tx], T], begin: str) -> T:
        with _faults(self.path):
            for _ in range(_TRIES - 1):
                try:
                    return self._once(use_case, begin)
                except DBAPIError as error:
                    if not files.is_passing(error.orig):
                        raise
            return self._once(use_case, begin)

    def _once(self, use_case: Callable[[Tx], T], begin: str) -> T:
        with self._engine.connect() as connection:
            connection.exec_driver_sql(begin)
            answer = use_case(Tx(connection, self._keys, self._clock()))
            connection.commit()
            return answer


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    """Translate SQLite's errors at its door: busy for too long, damaged, not writable."""
    try:
        yield
    except DBAPIError as error:
        fault = files.translate(error.orig, path)
        if fault is None:
            raise
        raise fault from error


def _engine_of(path: Path) -> Engine:
    files.require_ours(path)
    files.refuse_network_share(path)
    files.require_writable(path)
    return files.make_engine(path)


def _build(part: Path, data_folder: Path, now: int) -> None:
    from app.data import migrate  # Alembic is slow to import, and only a new store needs it

    _make_file(part)
    engine = files.make_engine(part)
    try:
        migrate.upgrade(engine)
        key = StoreKey(secrets.token_hex(8), vault.new_key())
        place = keyplace.choose(data_folder)
        store_id = secrets.token_hex(8)
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {files.APPLICATION_ID}")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            _fill(connection, store_id, key, place.kind, now)
        _keep(place, store_id, key)
    finally:
        engine.dispose()


def _make_file(part: Path) -> None:
    """An empty file for its owner alone: SQLite gives what it writes beside it the same permissions."""
    try:
        os.close(keyplace.open_private(part, os.O_EXCL))
    except OSError as error:
        raise files.not_written(error, part.parent) from error


def _fill(connection: Connection, store_id: str, key: StoreKey, kept_in: str, now: int) -> None:
    info = {"id": 1, "store_id": store_id, "key_id": key.id, "kept_in": kept_in, "made_at": now}
    connection.execute(insert(schema.store_info), info | {"key_check": vault.check_value(key.secret)})
    keys = vault.new_keys()
    for name in _SECRETS:
        wrapped = vault.wrap(key.secret, getattr(keys, name), f"{store_id} {name}")
        connection.execute(insert(schema.store_secret), {"name": name, "wrapped": wrapped})
    connection.execute(insert(schema.shop), {"id": 1, "name": "shop-1", "time_zone": "UTC"})
    connection.execute(insert(schema.station), {"name": "desk-1", "kind": "desk", "shop": 1})


def _keep(place: keyplace.KeyPlace, store_id: str, key: StoreKey) -> None:
    try:
        place.put(store_id, key)
    except OSError as error:
        raise files.not_written(error, Path(place.name).parent) from error
    except KeyringError as error:
        raise files.damaged(files.NOT_WRITABLE, place.name) from error


def _name_last(part: Path, path: Path) -> None:
    """Give the finished file its name, unless another program was quicker."""
    try:
        path.hardlink_to(part)
    except FileExistsError as error:
        raise files.damaged(files.STANDS_ALREADY, path) from error
    except OSError:  # a file system without hard links (FAT); there a rename is all there is
        part.rename(path)
    keyplace.sync_folder(path.parent)


def _read_info(connection: Connection, path: Path) -> tuple[Row[Any], Mapping[str, bytes]]:
    try:
        revision = connection.execute(_REVISION).scalar_one()
        if revision > schema.REVISION:
            raise Fault(STORE_TOO_NEW, where=str(path))
        info = connection.execute(_INFO).one()
        wrapped = connection.execute(_WRAPPED).all()
    except NoResultFound as error:
        raise files.damaged(files.BROKEN, path) from error
    except DBAPIError as error:
        if not files.lacks_tables(error.orig):
            raise
        raise files.damaged(files.BROKEN, path) from error
    return info, {row.name: row.wrapped for row in wrapped}


def _is_key_of(info: Row[Any], key: StoreKey) -> bool:
    return key.id == info.key_id and compare_digest(vault.check_value(key.secret), info.key_check)


def _unwrap_keys(wrapped: Mapping[str, bytes], store_key: bytes, store_id: str, path: Path) -> Keys:
    opened = {
        name: vault.unwrap(store_key, wrapped.get(name, b""), f"{store_id} {name}") for name in _SECRETS
    }
    index, chain, intent = (opened[name] for name in _SECRETS)
    if index is None or chain is None or intent is None:
        raise files.damaged(files.BROKEN, path)
    return Keys(index, chain, intent)


def _recovered(info: Row[Any], recovery_code: str) -> StoreKey | None:
    if info.recovery_salt is None or not vault.is_recovery_code(recovery_code):
        return None
    wrapping = vault.key_from_recovery(recovery_code, info.recovery_salt, "store")
    secret = vault.unwrap(wrapping, info.recovery_wrapped, "store")
    return None if secret is None else StoreKey(info.key_id, secret)
