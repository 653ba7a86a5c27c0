"""Taking row locks: one statement for all the rows of a call, kind by kind, each by rising id.

NO KEY UPDATE is as much as two writers need against each other, and what foreign keys ask for goes past it
(they waited behind FOR UPDATE, and deadlocked).
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from sqlalchemy import Connection

from app.data.locks import Wanted

_ARRAY = {"id": "bigint[]", "account": "bigint[]", "fold_index": "bytea[]", "serial": "text[]"}

Form = tuple[tuple[str, tuple[str, ...]], ...]
"""Kinds with the columns by which their rows are asked for."""


def take(connection: Connection, wanted: Sequence[Wanted]) -> Mapping[str, Collection[int]]:
    """Lock the rows and return the ids that were found, by kind."""
    form = tuple((one.kind, tuple(column for column, _ in one.by)) for one in wanted)
    values = tuple(list(values) for one in wanted for _, values in one.by)
    found: dict[str, list[int]] = {one.kind: [] for one in wanted}
    for kind, row_id in connection.exec_driver_sql(_statement(form), values):
        found[kind].append(row_id)
    return found


@cache
def _statement(form: Form) -> str:
    """UNION ALL is done in the order it is written, so the kinds are locked in the order of the call."""
    return " UNION ALL ".join(_part(kind, columns) for kind, columns in form)


def _part(kind: str, columns: tuple[str, ...]) -> str:
    asked = " OR ".join(f"{column} = ANY(%s::{_ARRAY[column]})" for column in columns)
    rows = f"SELECT id FROM {kind} WHERE {asked} ORDER BY id FOR NO KEY UPDATE"  # noqa: S608 (our own names)
    return f"SELECT '{kind}' AS kind, id FROM ({rows}) AS {kind}_rows"  # noqa: S608
