"""Every row of one store into another that is empty, whichever databases the two are."""

from collections.abc import Sequence
from graphlib import TopologicalSorter

from sqlalchemy import Connection, Table, insert, select

from app.data import migrate, schema, shapes
from app.data.course import UNTOLD, Course

_AT_ONCE = 1000


def fill_anew(source: Connection, target: Connection, course: Course = UNTOLD) -> None:
    """Make the tables of this version in an empty database and copy every row into them, inside the callers'
    transactions. The triggers come last: they want what is written together to be written in one go. Raises
    Stopped."""
    migrate.run_scripts(target, (migrate.VERSIONS,))
    tables = _in_order()
    for at, table in enumerate(tables):
        course.at(at, len(tables))
        wanted = select(table).order_by(*table.primary_key)
        result = source.execute(wanted, execution_options={"yield_per": _AT_ONCE})
        for part in result.mappings().partitions():
            target.execute(insert(table), [dict(row) for row in part])
    shapes.make_triggers(target)


def _in_order() -> Sequence[Table]:
    """Each table behind those it refers to at once; references that wait for the commit do not count."""
    needed = {
        table: {
            constraint.referred_table
            for constraint in table.foreign_key_constraints
            if not constraint.deferrable and constraint.referred_table is not table
        }
        for table in schema.metadata.tables.values()
    }
    return list(TopologicalSorter(needed).static_order())
