"""Statements as the database's own driver takes them: worded by SQLAlchemy once, then sent without it.

SQLAlchemy's way around each statement costs ten times what SQLite needs to answer it, and a redemption
sends more than twenty. Only what needs no translation goes this way: SELECT and INSERT of integers, texts and
bytes. Rows are named tuples.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Executable, Insert, Integer, LargeBinary, Row, Select, String
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import NullType

Values = Mapping[str, Any]

_AS_THEY_ARE = (Integer, LargeBinary, NullType, String)


@dataclass(frozen=True, slots=True)
class Worded:
    """A statement in a driver's words. order: the names of the values for a driver that counts them, None for
    one that names them. fixed: values that stand in the statement itself."""

    sql: str
    order: tuple[str, ...] | None
    fixed: Values

    def filled(self, values: Values) -> Any:
        merged = {**self.fixed, **values} if self.fixed else values
        return merged if self.order is None else [merged[name] for name in self.order]


_worded: dict[str, WeakKeyDictionary[Executable, dict[tuple[str, ...], Worded | None]]] = {}


_row_class: Any = namedtuple
_makers: dict[str, Callable[[Any], Any]] = {}


class Driver:
    """The driver's connection under one of SQLAlchemy's. Its errors are those that SQLAlchemy raises."""

    __slots__ = ("_connection", "_cursor", "_known")

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known = _worded.setdefault(connection.dialect.name, WeakKeyDictionary())
        driver: Any = connection.connection.driver_connection
        self._cursor = driver.cursor()

    def rows(self, statement: Executable, values: Values) -> Sequence[Row[Any]] | None:
        """What the statement finds; None where it is not one that goes this way."""
        worded = self._wording(statement, ())
        if worded is None:
            return None
        self._send(self._cursor.execute, worded.sql, worded.filled(values))
        rows = self._cursor.fetchall()
        if not rows:
            return []
        make = _makers.get(worded.sql) or self._maker(worded.sql)
        return [make(row) for row in rows]

    def begin(self, sql: str) -> None:
        """Begin the transaction, which ends by way of SQLAlchemy's connection."""
        self._connection.begin()
        self._send(self._cursor.execute, sql, ())

    def insert(self, statement: Executable, rows: Sequence[Values]) -> bool:
        """Whether the rows, all of the same columns, were inserted; False where it does not go this way."""
        worded = self._wording(statement, tuple(rows[0]))
        if worded is None:
            return False
        if len(rows) == 1:
            self._send(self._cursor.execute, worded.sql, worded.filled(rows[0]))
        else:
            self._send(self._cursor.executemany, worded.sql, [worded.filled(row) for row in rows])
        return True

    def _wording(self, statement: Executable, columns: tuple[str, ...]) -> Worded | None:
        known = self._known.get(statement)
        if known is None:
            known = self._known.setdefault(statement, {})
        if columns not in known:
            known[columns] = _in_words(statement, columns, self._connection)
        return known[columns]

    def _maker(self, sql: str) -> Callable[[Any], Any]:
        """What makes a named tuple of a row of the statement that was sent last."""
        names = [column[0] for column in self._cursor.description]
        row = _row_class("Found", names, rename=True)
        return _makers.setdefault(sql, row._make)

    def _send(self, send: Callable[[str, Any], object], sql: str, values: Any) -> None:
        dialect = self._connection.dialect
        try:
            send(sql, values)
        except dialect.loaded_dbapi.Error as error:
            hide_values(error)
            is_lost = dialect.is_disconnect(
                error, self._connection.connection.driver_connection, self._cursor
            )
            told = DBAPIError.instance(
                sql,
                None,
                error,
                dialect.loaded_dbapi.Error,
                hide_parameters=True,
                connection_invalidated=is_lost,
                dialect=dialect,
            )
            if is_lost:  # then all others to that server are
                self._connection.invalidate()
                self._connection.engine.dispose()
            raise told from error


def hide_values(error: BaseException) -> None:
    """PostgreSQL shows the whole row that it refuses; what may be shown is the rule."""
    primary = getattr(getattr(error, "diag", None), "message_primary", None)
    if primary:
        error.args = (primary,)


def _in_words(statement: Executable, columns: tuple[str, ...], connection: Connection) -> Worded | None:
    if not isinstance(statement, Select | Insert):
        return None
    compiled = statement.compile(dialect=connection.dialect, column_keys=columns or None)
    if not isinstance(compiled, SQLCompiler) or not _is_plain(statement, compiled):
        return None
    order = None if compiled.positiontup is None else tuple(compiled.positiontup)
    fixed = {name: value for name, value in compiled.params.items() if value is not None}
    return Worded(str(compiled), order, fixed)


def _is_plain(statement: Select[Any] | Insert, compiled: SQLCompiler) -> bool:
    """Whether nothing of it is to be translated or to be worded anew with its values."""
    if compiled.post_compile_params or compiled.literal_execute_params:
        return False
    types = [bind.type for bind in compiled.binds.values()]
    if isinstance(statement, Select):
        types += [column.type for column in statement.selected_columns]
    return all(isinstance(one, _AS_THEY_ARE) for one in types)
