"""The store: opening and making it, and the one place where a transaction begins, is tried again, and ends.

What is done inside a transaction is the use cases' and the other modules' of this folder; what each database
does in its own way is its place's (`places`).
"""

import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Self, TypeVar

from sqlalchemy import Connection, Engine, insert
from sqlalchemy.exc import DBAPIError

from app.data import keyplace, schema, unlock, vault
from app.data.address import place_of
from app.data.changes import Watch
from app.data.keyplace import StoreKey
from app.data.locks import Held, Wanted
from app.data.places import Hold, Place
from app.data.transaction import Later, Tx
from app.data.tries import Tries
from app.data.vault import Keys
from app.outcomes import NOT_FOUND, Fault, Refused

__all__ = ["Clock", "Store", "Tx", "system_clock"]

T = TypeVar("T")
Clock = Callable[[], int]
"""Microseconds since 1970 in UTC."""


def system_clock() -> int:
    return time.time_ns() // 1000


class Store:
    """A store that is open, with its keys. One for a program; its methods may be called from any thread."""

    def __init__(
        self, place: Place, engine: Engine, key: StoreKey, keys: Keys, clock: Clock, hold: Hold
    ) -> None:
        self.place = place
        self.path = place.path
        self._hold = hold
        self._engine = engine
        self._store_key = key
        self._keys = keys
        self._clock = clock

    @staticmethod
    def exists(address: str | Path) -> bool:
        """Whether there is a store. Raises Fault where that cannot be found out."""
        return place_of(address).exists()

    @classmethod
    def create(cls, address: str | Path, *, data_folder: Path, clock: Clock = system_clock) -> Self:
        """Make a store with keys of its own, a first shop and a desk, and open it; a crash leaves no half of
        it. Raises Fault (STORE_DAMAGED, STORE_UNREACHABLE) where it cannot be made or stands already."""
        place = place_of(address)
        place.make(partial(_fill, data_folder=data_folder, now=clock()))
        return cls.open(address, data_folder=data_folder, clock=clock)

    @classmethod
    def make_or_open(cls, address: str | Path, *, data_folder: Path, clock: Clock = system_clock) -> Self:
        """The store, made where there is none. Of two programs that make it at once the second opens what the
        first has made. Raises Fault as `create` and `open` do."""
        place = place_of(address)
        if not place.exists():
            try:
                return cls.create(address, data_folder=data_folder, clock=clock)
            except Fault:
                if not place.exists():
                    raise
        return cls.open(address, data_folder=data_folder, clock=clock)

    @classmethod
    def open(cls, address: str | Path, *, data_folder: Path, clock: Clock = system_clock) -> Self:
        """Open a store that exists. Raises Fault: STORE_DAMAGED, STORE_TOO_NEW, STORE_TOO_OLD, STORE_BUSY,
        STORE_UNREACHABLE, KEY_MISSING.

        A key is never made here: `data_folder` is where the key file lies, if the store says it is in a file.
        """
        place = place_of(address)
        engine, hold = _engine_of(place)
        try:
            with _connected(place, engine) as connection:
                locked = unlock.locked(connection, place.name)
            locked.require_current()
            key = locked.kept_key(data_folder)
            keys = locked.keys(key)
        except BaseException:
            engine.dispose()
            hold.release()
            raise
        return cls(place, engine, key, keys, clock, hold)

    @classmethod
    def recover(
        cls, address: str | Path, recovery_code: str, *, data_folder: Path, clock: Clock = system_clock
    ) -> Self | Refused:
        """Bring the store key back with the recovery code of the first account, and open the store.

        A wrong code is refused (NOT_FOUND), and nothing has changed.
        """
        place = place_of(address)
        engine, hold = _engine_of(place)
        try:
            with _connected(place, engine) as connection:
                locked = unlock.locked(connection, place.name)
                locked.require_current()
                key = locked.recovered_key(recovery_code)
                if key is None:
                    return Refused(NOT_FOUND, {"what": "recovery code"})
                unlock.keep_key(connection, locked.info.store_id, key, data_folder)
        finally:
            engine.dispose()
            hold.release()
        return cls.open(address, data_folder=data_folder, clock=clock)

    def transact(self, use_case: Callable[[Tx], T]) -> T:
        """Run the use case in one transaction, and commit.

        It may be run again from the start, so it changes nothing but the store. Raises Fault (STORE_BUSY
        after 15 s of waiting, STORE_DAMAGED, STORE_UNREACHABLE); an exception of the use case rolls all of it
        back.
        """
        return self._tried(use_case, self.place.begin_writing, writes=True)

    def read(self, use_case: Callable[[Tx], T]) -> T:
        """Run a use case that only reads, on one snapshot, without keeping writers waiting."""
        return self._tried(use_case, self.place.begin_reading, writes=False)

    def changes(self, told: Callable[[], None]) -> Watch:
        """Call `told`, from a thread of its own, within a second of every change of the store by anybody,
        until what is returned is closed: before the store is. Raises Fault."""
        return Watch(self.place.watcher(), told)

    def wrap_store_key(self, recovery_code: str) -> tuple[bytes, bytes]:
        """A salt and the store key wrapped by the recovery code, to be kept with the first account."""
        salt = secrets.token_bytes(16)
        wrapping = vault.key_from_recovery(recovery_code, salt, "store")
        return salt, vault.wrap(wrapping, self._store_key.secret, "store")

    def close(self) -> None:
        self._engine.dispose()
        self._hold.release()

    def _tried(self, use_case: Callable[[Tx], T], begin: str, *, writes: bool) -> T:
        tries = Tries(self.place, self._engine)
        while True:
            held = Held()
            try:
                return self._once(use_case, begin, tries, held if writes else None)
            except Later as later:
                tries.not_before = later.at
            except DBAPIError as error:
                tries.after(error, held)

    def _once(self, use_case: Callable[[Tx], T], begin: str, tries: Tries, held: Held | None) -> T:
        with self._engine.connect() as connection:
            tries.wait_for_the_lost(connection)
            tx = Tx(connection, self._keys, 0, held)
            tx.begin(begin)
            tries.begun(connection)
            tx.now = self._now(tries)
            tx.take = None if held is None else partial(self._take, tx, tries)
            answer = use_case(tx)
            connection.commit()
            return answer

    def _take(self, tx: Tx, tries: Tries, wanted: Sequence[Wanted]) -> int:
        """Lock the rows; it is later then, where others were waited for."""
        for kind, ids in tries.locked(tx.connection, wanted).items():
            tx.held.locked(kind, ids)
        return self._now(tries)

    def _now(self, tries: Tries) -> int:
        return max(self._clock(), tries.not_before)


def _engine_of(place: Place) -> tuple[Engine, Hold]:
    """An engine on the store, held with all others that have it open."""
    engine = place.engine()
    try:
        return engine, place.hold()
    except BaseException:
        engine.dispose()
        raise


@contextmanager
def _connected(place: Place, engine: Engine) -> Iterator[Connection]:
    """A connection whose errors are told as faults."""
    try:
        with engine.connect() as connection:
            yield connection
    except DBAPIError as error:
        raise place.fault(error) or error from error


def _fill(connection: Connection, *, data_folder: Path, now: int) -> None:
    """What every new store begins with: keys of its own, a first shop and a desk."""
    key, keys, store_id = (
        StoreKey(secrets.token_hex(8), vault.new_key()),
        vault.new_keys(),
        secrets.token_hex(8),
    )
    kept_in = keyplace.choose(data_folder)
    info = {"id": 1, "store_id": store_id, "key_id": key.id, "kept_in": kept_in.kind, "made_at": now}
    connection.execute(insert(schema.store_info), info | {"key_check": vault.check_value(key.secret)})
    for name in unlock.SECRETS:
        wrapped = vault.wrap(key.secret, getattr(keys, name), f"{store_id} {name}")
        connection.execute(insert(schema.store_secret), {"name": name, "wrapped": wrapped})
    made = connection.execute(insert(schema.shop), {"name": "shop-1", "time_zone": "UTC"})
    (shop,) = made.inserted_primary_key or (1,)
    connection.execute(insert(schema.station), {"name": "desk-1", "kind": "desk", "shop": shop})
    unlock.put(kept_in, store_id, key)
