"""Reading back what columns, constraints, indexes, triggers and functions a PostgreSQL store really has.

The catalogues give each in one plain form of PostgreSQL's own, so a store is compared with what the model
becomes in a schema that is made for it and rolled back.
"""

import secrets
from copy import deepcopy
from functools import cache

from sqlalchemy import Connection, MetaData

from app.data.postgres import triggers

_SCHEMA = "SELECT current_schema()"
_COLUMNS = """
SELECT format('table %s: %s %s%s%s', r.relname, a.attname, format_type(a.atttypid, a.atttypmod),
  CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END, ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid))
FROM pg_class r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum
WHERE r.relnamespace = {schema} AND r.relkind IN ('r', 'p') AND r.relname <> 'alembic_version'
"""
_CONSTRAINTS = """
SELECT format('table %s: CONSTRAINT %s %s', r.relname, c.conname, pg_get_constraintdef(c.oid))
FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
WHERE c.connamespace = {schema} AND c.contype <> 't' AND r.relname <> 'alembic_version'
"""
_INDEXES = """
SELECT format('index %s: %s%s', i.indexrelid::regclass, pg_get_indexdef(i.indexrelid),
  CASE WHEN i.indisvalid THEN '' ELSE ' INVALID' END)
FROM pg_index i JOIN pg_class r ON r.oid = i.indrelid
WHERE r.relnamespace = {schema} AND r.relname <> 'alembic_version'
"""
_TRIGGERS = """
SELECT format('trigger %s: %s%s', t.tgname, pg_get_triggerdef(t.oid),
  CASE WHEN t.tgenabled = 'O' THEN '' ELSE ' DISABLED' END)
FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid
WHERE r.relnamespace = {schema} AND (NOT t.tgisinternal OR t.tgenabled <> 'O')
"""
_FUNCTIONS = (
    "SELECT format('function %s', pg_get_functiondef(oid)) FROM pg_proc WHERE pronamespace = {schema}"
)
_ALL = " UNION ALL ".join((_COLUMNS, _CONSTRAINTS, _INDEXES, _TRIGGERS, _FUNCTIONS))
_OUR_TRIGGERS = """
SELECT r.relname, t.tgname FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid
WHERE r.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal
"""
_OUR_FUNCTIONS = "SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = current_schema()::regnamespace"


def shape(connection: Connection) -> frozenset[str]:
    """One line of text for each column, constraint, index, trigger and function of the current schema."""
    (name,) = connection.exec_driver_sql(_SCHEMA).one()
    rows = connection.exec_driver_sql(_ALL.format(schema=f"'{name}'::regnamespace").replace("%", "%%"))
    return frozenset(" ".join(text.replace(f"{name}.", "").replace(name, "").split()) for (text,) in rows)


def differences(connection: Connection, model: MetaData) -> list[str]:
    """What the store lacks of the model, and what it has beyond it; empty where they are the same.

    The transaction may be idle while the model is made beside it; the limit for that is for those which
    others wait for.
    """
    connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
    wanted, found = _shape_of_model(connection, model), shape(connection)
    lacking = [f"missing {part}" for part in sorted(wanted - found)]
    return lacking + [f"unexpected {part}" for part in sorted(found - wanted)]


def make_triggers(connection: Connection) -> None:
    """Drop every trigger and function of the schema and make those of this version."""
    for table, name in connection.exec_driver_sql(_OUR_TRIGGERS).all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}" ON "{table}"')
    for (function,) in connection.exec_driver_sql(_OUR_FUNCTIONS).all():
        connection.exec_driver_sql(f"DROP FUNCTION {function}")
    (name,) = connection.exec_driver_sql(_SCHEMA).one()
    for statement in (*triggers.functions(name), *triggers.triggers(name)):
        connection.exec_driver_sql(statement.replace("%", "%%"))


def _shape_of_model(connection: Connection, model: MetaData) -> frozenset[str]:
    (version,) = connection.exec_driver_sql("SHOW server_version_num").one()
    known = _known(model)
    if version not in known:
        known[version] = _made(connection, model)
    return known[version]


@cache
def _known(_model: MetaData) -> dict[str, frozenset[str]]:
    """The shapes of a model by the server's version, which words them."""
    return {}


def _made(connection: Connection, model: MetaData) -> frozenset[str]:
    """On a connection of its own, since one that only reads could not."""
    name = f"tillfold_model_{secrets.token_hex(4)}"
    with connection.engine.connect() as other:
        other.exec_driver_sql("BEGIN")
        other.exec_driver_sql(f"CREATE SCHEMA {name}")
        other.exec_driver_sql(f"SET LOCAL search_path = {name}")
        # Tables that refer to each other in a circle get some foreign keys afterwards. SQLAlchemy marks those
        # in the model for good: an SQLite store that is compared with it later would have too many.
        deepcopy(model).create_all(other, checkfirst=False)
        make_triggers(other)
        found = shape(other)
        other.rollback()
    return found
