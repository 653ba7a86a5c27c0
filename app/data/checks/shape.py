"""The store itself: the database finds its file whole, every rule still stands, no reference is broken."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, literal_column, select
from sqlalchemy.schema import ForeignKeyConstraint

from app.data import schema, shapes
from app.data.checks import words
from app.data.checks.reading import Book, Finding
from app.data.checks.words import say
from app.outcomes import Filled

_MOST = 100
"""Broken references of one kind that are named; the rest of a large damage says nothing new."""


def file(book: Book) -> Iterator[Finding]:
    """What SQLite says of its own file: damaged pages, cells of a wrong type, indexes that lack a row.

    PostgreSQL finds a damaged page when it is read, and every row is read here.
    """
    if book.connection.dialect.name != "sqlite":
        return
    for (message,) in book.connection.exec_driver_sql("PRAGMA integrity_check"):
        if message != "ok":
            yield Finding("file", say(words.STORE), str(message))


def rules(book: Book) -> Iterator[Finding]:
    """Every table, column, constraint, index and trigger against the model."""
    for difference in shapes.differences(book.connection, schema.metadata):
        yield Finding("rules", say(words.STORE), _rule(difference))


def _rule(difference: str) -> Filled:
    """The difference in words: that the part is missing, or was not expected."""
    which, _, part = difference.partition(" ")
    return say(words.MISSING_RULE if which == "missing" else words.UNEXPECTED_RULE, part=part)


def references(book: Book) -> Iterator[Finding]:
    """Every foreign key, asked again: whoever switches the triggers off switches them off too."""
    for child, parent, broken in _references():
        for row in book.connection.execute(broken).mappings():
            where = f"{child} {', '.join(str(value) for value in row.values())}"
            yield Finding("reference", where, say(words.BROKEN_REFERENCE, table=parent))


@cache
def _references() -> Sequence[tuple[str, str, Select[Any]]]:
    """For each foreign key the names of both tables, and the statement that asks for broken references."""
    return [
        (table.name, constraint.referred_table.name, _broken(constraint))
        for table in schema.metadata.sorted_tables
        for constraint in sorted(table.foreign_key_constraints, key=lambda one: str(one.name))
    ]


def _broken(constraint: ForeignKeyConstraint) -> Select[Any]:
    """The keys of the rows whose reference leads nowhere. One with a NULL refers to nothing."""
    child, parent = constraint.table, constraint.referred_table.alias("parent")
    pairs = [(child.c[one.parent.name], parent.c[one.column.name]) for one in constraint.elements]
    return (
        select(*child.primary_key)
        .select_from(child)
        .outerjoin(parent, and_(*(mine == theirs for mine, theirs in pairs)))
        .where(*(mine.is_not(None) for mine, _ in pairs), pairs[0][1].is_(None))
        .order_by(*child.primary_key)
        .limit(literal_column(str(_MOST)))
    )
