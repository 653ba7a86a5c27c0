"""A PostgreSQL database as a place: made in one transaction, spoken to in READ COMMITTED with row locks."""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

from psycopg import Connection as Session
from sqlalchemy import URL, Connection, Engine, create_engine, event, pool
from sqlalchemy.exc import DBAPIError

from app.data import places, schema
from app.data.faults import BROKEN, NO_STORE, STANDS_ALREADY, damaged
from app.data.locks import Wanted
from app.data.places import Again
from app.data.postgres import addresses, errors, locks
from app.data.postgres.changes import Listener
from app.data.sqlite.files import APPLICATION_ID
from app.outcomes import QT_TRANSLATE_NOOP, STORE_BUSY, STORE_TOO_NEW, STORE_TOO_OLD, Fault

NOT_EMPTY = QT_TRANSLATE_NOOP("Outcomes", "the database holds tables of another program")

CONNECT_S = 5
IDLE_S = 10
"""After so long the server ends a transaction whose program does nothing, and its locks with it: sooner than
others give up waiting for them. Nothing slow is done in a transaction."""

_SETTINGS = {
    "default_transaction_isolation": "read\\ committed",
    "idle_in_transaction_session_timeout": f"{IDLE_S}s",
    "jit": "off",  # the statements are short; compiling them costs more than running them
    "synchronous_commit": "on",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": f"{IDLE_S}s",
}
_HOLD = "SELECT pg_try_advisory_lock_shared(%s)"
_REVISION = "SELECT version_num FROM alembic_version"
_TABLES = """
SELECT count(*), count(*) FILTER (WHERE relname = 'store_info') FROM pg_class
WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
"""


class _NoHold:
    """Each connection holds the store itself, for as long as it lasts."""

    def release(self) -> None:
        return


@dataclass(frozen=True, slots=True)
class PostgresPlace:
    """A database by its address. Several tills use it at once."""

    url: URL = field(repr=False)
    name: str
    begin_writing: str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    begin_reading: str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    path: None = None

    @classmethod
    def at(cls, url: URL) -> Self:
        """Raises Fault where the address asks for what is not allowed."""
        used = addresses.accepted(url)
        return cls(used, addresses.shown(used))

    def exists(self) -> bool:
        """Whether the database holds a store. Raises Fault where it cannot be asked."""
        return self._counted()[1] > 0

    def engine(self) -> Engine:
        if not self.exists():
            raise damaged(NO_STORE, self.name)
        engine = self.unheld_engine()
        event.listen(engine, "connect", self._hold_by)
        return engine

    def unheld_engine(self) -> Engine:
        """An engine whose connections do not hold the store: for what must have it alone."""
        engine = create_engine(
            self.url,
            connect_args=_parameters(),
            hide_parameters=True,  # an error must not show what was to be written
            max_overflow=-1,
            use_native_hstore=False,
        )
        event.listen(engine, "handle_error", errors.hide_values)
        return engine

    def hold(self) -> _NoHold:
        return _NoHold()

    def watcher(self) -> Listener:
        try:
            return Listener(self._session)
        except DBAPIError as error:
            raise self.fault(error) or error from error

    def make(self, fill: Callable[[Connection], None]) -> None:
        """Make the tables in a database that is there and empty, in one transaction."""
        from app.data import migrate  # Alembic is slow to import, and only a new store needs it

        engine = self.unheld_engine()
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql(self.begin_writing)
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (APPLICATION_ID,))
                self.require_empty(connection)
                migrate.upgrade_within(connection)
                fill(connection)
                connection.commit()
        except DBAPIError as error:
            raise self.fault(error) or error from error
        finally:
            engine.dispose()

    def fault(self, error: DBAPIError) -> Fault | None:
        return errors.translate(error, self.name)

    def again(self, error: DBAPIError) -> Again:
        return errors.again(error)

    def lock(self, connection: Connection, wanted: Sequence[Wanted]) -> Mapping[str, Collection[int]]:
        return locks.take(connection, wanted)

    def wait_at_most(self, connection: Connection, seconds: float) -> None:
        wait_ms = max(1, round(seconds * 1000))  # none would be for ever
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {wait_ms}")

    def _session(self) -> "Session[tuple[object, ...]]":
        """A connection that no engine knows of, to be closed by whoever asked for it."""
        opened = create_engine(self.url, connect_args=_parameters(), poolclass=pool.NullPool).raw_connection()
        session = opened.driver_connection
        opened.detach()
        if not isinstance(session, Session):
            raise TypeError(f"{type(session)} is no connection of psycopg's")
        return session

    def _counted(self) -> tuple[int, int]:
        """How many tables there are, and how many of a store."""
        engine = create_engine(self.url, connect_args=_parameters(), poolclass=pool.NullPool)
        try:
            with engine.connect() as connection:
                return tuple(connection.exec_driver_sql(_TABLES).one())
        except DBAPIError as error:
            raise self.fault(error) or error from error
        finally:
            engine.dispose()

    def require_empty(self, connection: Connection) -> None:
        """Raises Fault where the database holds anything."""
        tables, stores = connection.exec_driver_sql(_TABLES).one()
        if tables:
            raise damaged(STANDS_ALREADY if stores else NOT_EMPTY, self.name)

    def _hold_by(self, session: "Session[tuple[object, ...]]", _record: object) -> None:
        """Hold the store for as long as the connection lasts, and see that it is still in this form: a window
        whose connections were cut must not go on over a store that was upgraded meanwhile. Raises Fault."""
        try:
            end = time.monotonic() + places.LONGEST_WAIT_S
            while session.execute(_HOLD, (APPLICATION_ID,)).fetchone() != (True,):
                if time.monotonic() > end:
                    raise Fault(STORE_BUSY)
                time.sleep(0.1)
            (revision,) = session.execute(_REVISION).fetchone() or (None,)
            if revision is None:
                raise damaged(BROKEN, self.name)
            if revision != schema.REVISION:
                is_newer = str(revision) > schema.REVISION
                raise Fault(STORE_TOO_NEW if is_newer else STORE_TOO_OLD, where=self.name)
        except BaseException:
            session.close()
            raise


def _parameters() -> dict[str, object]:
    """How a connection is made and what is set for it."""
    wait_ms = round(places.LONGEST_WAIT_S * 1000)
    settings = _SETTINGS | {"lock_timeout": f"{wait_ms}ms"}
    return {
        "application_name": "Tillfold",
        "autocommit": True,  # transactions are begun by hand, as on SQLite
        "connect_timeout": CONNECT_S,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "tcp_user_timeout": IDLE_S * 1000,
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
    }
