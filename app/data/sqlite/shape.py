"""Reading back what tables, constraints, indexes and triggers an SQLite file really has.

Alembic's batch mode rebuilds a table and drops its triggers silently, and reflection leaves out partial
indexes' conditions and deferred foreign keys; so this reads SQLite's own record of them.
"""

import re
from collections.abc import Iterator
from functools import cache

from sqlalchemy import Connection, MetaData, create_engine

from app.data.sqlite import triggers

_TABLES = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
_OTHERS = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"


def shape(connection: Connection) -> frozenset[str]:
    """One line of text for each column, constraint, index and trigger of the file."""
    found = set()
    for name, sql in connection.exec_driver_sql(_TABLES).all():
        if name != "alembic_version":
            found |= {f"table {name}: {part}" for part in _parts(sql)}
    for kind, name, sql in connection.exec_driver_sql(_OTHERS).all():
        found.add(f"{kind} {name}: {_plain(sql)}")
    return frozenset(found)


@cache
def shape_of_model(metadata: MetaData) -> frozenset[str]:
    """The shape that a file made from the model has."""
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            metadata.create_all(connection)
            make_triggers(connection)
            return shape(connection)
    finally:
        engine.dispose()


def differences(connection: Connection, model: MetaData) -> list[str]:
    """What the file lacks of the model, and what it has beyond it; empty where they are the same."""
    wanted, found = shape_of_model(model), shape(connection)
    lacking = [f"missing {part}" for part in sorted(wanted - found)]
    return lacking + [f"unexpected {part}" for part in sorted(found - wanted)]


def make_triggers(connection: Connection) -> None:
    """Drop every trigger of the file and make those of this version."""
    for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for statement in triggers.statements().values():
        connection.exec_driver_sql(statement)


def _parts(create_table: str) -> Iterator[str]:
    """The columns and constraints between the outermost brackets, each in one plain form."""
    inner = create_table[create_table.index("(") + 1 : create_table.rindex(")")]
    depth, begin = 0, 0
    for at, character in enumerate(inner):
        depth += (character == "(") - (character == ")")
        if character == "," and depth == 0:
            yield _plain(inner[begin:at])
            begin = at + 1
    yield _plain(inner[begin:])


def _plain(sql: str) -> str:
    """The statement without quotes around names and without differences of white space."""
    spaced = re.sub(r"\s*([(),])\s*", r"\1", " ".join(sql.replace('"', "").split()))
    return spaced.removesuffix(";")
