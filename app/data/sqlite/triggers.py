"""The triggers in SQLite's words: what stands is never changed, and an entry is whole or refused.

They are not history: every migration ends with dropping and making all of them (`app.data.migrate`).
"""

# ruff: noqa: S608 (the statements are made of names of this program, never of input)

import re
from collections.abc import Iterator

from sqlalchemy import Table, UniqueConstraint

from app.data import schema
from app.data.rules import APPEND_ONLY, RECORDS
from app.data.whole import REFUSED_WHEN

_NO_UPDATE = """
CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}
BEGIN SELECT RAISE(ABORT, '{table}: what stands is never changed'); END
"""
_NO_DELETE = """
CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}
BEGIN SELECT RAISE(ABORT, '{table}: what stands is never deleted'); END
"""
# INSERT OR REPLACE deletes the row in the way, without firing its delete trigger on a connection whose
# recursive_triggers is off; so every unique key is looked up before.
_NO_REPLACE = """
CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}
WHEN {taken}
BEGIN SELECT RAISE(ABORT, '{table}: what stands is never replaced'); END
"""
_ENTRY_STANDS = """
CREATE TRIGGER {table}_entry_stands BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, '{table}: its entry stands already'); END
"""
_ENTRY = """
CREATE TRIGGER {name} AFTER INSERT ON entry
WHEN {condition}
BEGIN SELECT RAISE(ABORT, '{message}'); END
"""


def statements() -> dict[str, str]:
    """Every trigger's name and the statement that makes it."""
    made = [
        _ENTRY.format(name=name, condition=condition, message=message)
        for name, (condition, message) in REFUSED_WHEN.items()
    ]
    for name in APPEND_ONLY:
        made += [_NO_UPDATE.format(table=name), _NO_DELETE.format(table=name)]
        made.append(_NO_REPLACE.format(table=name, taken=" OR ".join(_taken(schema.metadata.tables[name]))))
    made += [_ENTRY_STANDS.format(table=name) for name in RECORDS]
    return {statement.split()[2]: statement.strip() for statement in made}


def _taken(table: Table) -> Iterator[str]:
    """For each unique key of the table, that a row has the new one's."""
    primary = list(table.primary_key.columns.keys())
    yield _same(table, primary)
    for one in sorted(table.constraints, key=lambda one: str(one.name)):
        if isinstance(one, UniqueConstraint) and not set(primary) <= set(one.columns.keys()):
            yield _same(table, list(one.columns.keys()))
    for index in sorted(table.indexes, key=lambda one: str(one.name)):
        if index.unique:
            where = str(index.dialect_options["sqlite"]["where"])
            of_new = re.sub(rf"\b({'|'.join(table.columns.keys())})\b", r"NEW.\1", where)
            yield f"({of_new} AND {_same(table, list(index.columns.keys()), where)})"


def _same(table: Table, key: list[str], where: str | None = None) -> str:
    same = " AND ".join([*([where] if where else []), *(f"{column} = NEW.{column}" for column in key)])
    return f"EXISTS (SELECT 1 FROM {table.name} WHERE {same})"
