"""Answers that were given: one that names an entry has it, and an entry made by a command has its answer."""

import json
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import select, tuple_

from app.data import schema
from app.data.checks import words
from app.data.checks.reading import Book, Finding, Row, chunks, guarded, rows, station_names
from app.data.checks.words import say
from app.data.commands import NOBODY

_NAMING = ("entry", "batch")
"""Fields of an answer that hold the name of the entry which its command made."""

_ANSWERS = select(schema.command).order_by(schema.command.c.actor, schema.command.c.key)
_UNANSWERED = (
    select(schema.entry.c.station, schema.entry.c.station_seq)
    .select_from(schema.entry)
    .outerjoin(
        schema.command,
        schema.command.c.actor.in_([schema.entry.c.actor, NOBODY])
        & (schema.command.c.key == schema.entry.c.command),
    )
    .where(schema.entry.c.command.is_not(None), schema.command.c.key.is_(None))
    .order_by(schema.entry.c.station, schema.entry.c.station_seq)
)


def answers(book: Book) -> Iterator[Finding]:
    names = station_names(book)
    for chunk in chunks(book, _ANSWERS):
        yield from guarded(_named(book, chunk, names), say(words.ANSWERS))
    for entry in rows(book, _UNANSWERED):
        where = f"{names.get(entry['station'], '?')}-{entry['station_seq']}"
        yield Finding("command", where, say(words.NO_ANSWER))


def _named(book: Book, chunk: Sequence[Row], names: Mapping[int, str]) -> Iterator[Finding]:
    told = [(one["key"], name) for one in chunk for name in _entries_of(one)]
    ids = {name: station_id for station_id, name in names.items()}
    places = {name: _place(name, ids) for _, name in told}
    made = _commands_of(book, [place for place in places.values() if place])
    for key, name in told:
        if made.get(places[name] or (0, 0)) != key:
            yield Finding("command", name, say(words.ANSWERED_ENTRY_GONE))


def _entries_of(command: Row) -> Iterator[str]:
    """What the answer says was made. A refusal names entries too, but those of others."""
    return _entries_in(json.loads(command["answer"]).get("answer"))


def _entries_in(stored: object) -> Iterator[str]:
    """The names of entries wherever they stand in it."""
    if isinstance(stored, list):
        for part in stored:
            yield from _entries_in(part)
    elif isinstance(stored, dict):
        for name, value in stored.items():
            if name in _NAMING and isinstance(value, str):
                yield value
            else:
                yield from _entries_in(value)


def _place(name: str, ids: Mapping[str, int]) -> tuple[int, int] | None:
    station, _, seq = name.rpartition("-")
    return (ids[station], int(seq)) if station in ids and seq.isdecimal() else None


def _commands_of(book: Book, places: Sequence[tuple[int, int]]) -> Mapping[tuple[int, int], str]:
    """The key of the command that made each of these entries, by station and number."""
    entry = schema.entry
    wanted = select(entry.c.station, entry.c.station_seq, entry.c.command).where(
        tuple_(entry.c.station, entry.c.station_seq).in_(places)
    )
    return {(row.station, row.station_seq): row.command for row in book.connection.execute(wanted)}
