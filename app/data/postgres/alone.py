"""A PostgreSQL store that nobody else has open: for an upgrade or a restore, each in one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.data import schema
from app.data.places import Place
from app.data.postgres.place import PostgresPlace
from app.data.sqlite.files import APPLICATION_ID
from app.outcomes import STORE_BUSY, Fault

_ALONE = "SELECT pg_try_advisory_lock(%s)"
_SEQUENCES = """
SELECT c.relname, pg_get_serial_sequence(quote_ident(c.relname), 'id') FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id' AND NOT a.attisdropped
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
"""


@contextmanager
def alone(place: Place) -> Iterator[Connection]:
    """A transaction on the database while no other program has the store open, committed at the end.

    Raises Fault: STORE_BUSY where another has, and those of the database.
    """
    database = _database(place)
    engine = database.unheld_engine()
    try:
        with engine.connect() as connection:
            if not connection.exec_driver_sql(_ALONE, (APPLICATION_ID,)).scalar_one():
                raise Fault(STORE_BUSY)
            connection.exec_driver_sql(database.begin_writing)
            yield connection
            connection.commit()
    except DBAPIError as error:
        raise place.fault(error) or error from error
    finally:
        engine.dispose()  # the lock ends with its session


@contextmanager
def emptied(place: Place, *, overwrite: bool) -> Iterator[Connection]:
    """The same on a database without tables, for a store to be put into; with `overwrite` those of the store
    that stands are taken out first. Raises Fault where other tables are there."""
    with alone(place) as connection:
        if overwrite:
            _clear(connection)
        _database(place).require_empty(connection)
        yield connection
        _count_on(connection)


def _database(place: Place) -> PostgresPlace:
    if not isinstance(place, PostgresPlace):
        raise TypeError(f"{place.name} is no database of a server")
    return place


def _clear(connection: Connection) -> None:
    for name in (*schema.metadata.tables, "alembic_version"):
        connection.exec_driver_sql(f'DROP TABLE IF EXISTS "{name}" CASCADE')


def _count_on(connection: Connection) -> None:
    """Let every sequence go on behind the largest number that its table has."""
    for table, sequence in connection.exec_driver_sql(_SEQUENCES).all():
        if sequence is not None:
            largest = f'SELECT coalesce(max(id), 0) + 1 FROM "{table}"'  # noqa: S608 (names of our tables)
            connection.exec_driver_sql(f"SELECT setval('{sequence}', ({largest}), false)")
