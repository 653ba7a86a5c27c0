"""How the checks read: a table bit by bit, with what belongs to its rows, so that memory stays small."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from app.data import schema
from app.data.checks.words import OTHER_VALUE, say
from app.data.course import UNTOLD, Course
from app.data.vault import Keys

Row = Mapping[str, Any]
CHUNK = 500
"""Rows of a table that are in memory at once; what belongs to them comes on top."""


@dataclass(frozen=True, slots=True)
class Book:
    """A store as it is checked: a transaction under way, on one snapshot, and the store's keys. `course` is
    that of the check that reads it, asked at every bit whether to go on."""

    connection: Connection
    keys: Keys
    course: Course = UNTOLD


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not hold: what kind of rule, where, and what is wrong. Names of entries, and what
    the database says of its own file, are plain texts; the rest is `Filled`, for the window's language."""

    kind: str
    where: str
    what: str


def guarded(findings: Iterator[Finding], where: str) -> Iterator[Finding]:
    """In a store that was tampered with, a cell can hold anything; that is a finding and no crash."""
    try:
        yield from findings
    except (TypeError, ValueError, AttributeError, LookupError, ArithmeticError) as error:
        yield Finding("file", where, say(OTHER_VALUE, error=type(error).__name__))


def chunks(book: Book, statement: Select[Any]) -> Iterator[list[Row]]:
    """The rows of the statement in its order, some hundred at a time, read as they are asked for."""
    with book.connection.execute(statement, execution_options={"yield_per": CHUNK}) as result:
        for part in result.mappings().partitions():
            book.course.at(0, 1)
            yield [dict(row) for row in part]


def rows(book: Book, statement: Select[Any]) -> Iterator[Row]:
    for chunk in chunks(book, statement):
        yield from chunk


def belonging(book: Book, table: Table, column: str, owners: Iterable[int]) -> Mapping[int, list[Row]]:
    """The table's rows whose `column` is one of the owners, by owner, in the order of the primary key."""
    wanted = select(table).where(table.c[column].in_(list(owners))).order_by(*table.primary_key)
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in book.connection.execute(wanted).mappings():
        groups[row[column]].append(dict(row))
    return groups


def by_id(book: Book, table: Table, ids: Iterable[int]) -> Mapping[int, Row]:
    """The table's rows with these ids."""
    return {owner: found[0] for owner, found in belonging(book, table, "id", set(ids)).items()}


def station_names(book: Book) -> Mapping[int, str]:
    return {row["id"]: row["name"] for row in rows(book, select(schema.station))}
