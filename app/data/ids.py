"""Numbers for new rows. Reading the largest and adding one is right only where the writer is alone."""

from typing import Any

from sqlalchemy import BigInteger, Table, literal_column, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from app.data.transaction import Tx


class _NewId(FunctionElement[int]):
    inherit_cache = True
    type = BigInteger()


def new_id(table: Table) -> FunctionElement[int]:
    """A number that no row of the table has, to be selected: on SQLite the next one, because the writer has
    the store to itself; on PostgreSQL the next of the table's sequence, which leaves gaps."""
    return _NewId(literal_column(table.name))


def draw(tx: Tx, table: Table, count: int = 1) -> list[int]:
    """So many numbers for rows that are all to be written later."""
    drawn: list[int] = []
    for _ in range(count):
        (new,) = tx.all(select(new_id(table)))[0]
        drawn.append(max(new, drawn[-1] + 1) if drawn else new)  # SQLite's is the same until it is used
    return drawn


@compiles(_NewId)
def _largest_and_one(element: _NewId, compiler: SQLCompiler, **options: Any) -> str:
    return f"(SELECT coalesce(max(id), 0) + 1 FROM {compiler.process(element.clauses, **options)})"  # noqa: S608


@compiles(_NewId, "postgresql")
def _of_sequence(element: _NewId, compiler: SQLCompiler, **options: Any) -> str:
    return f"nextval('{compiler.process(element.clauses, **options)}_id_seq')"
