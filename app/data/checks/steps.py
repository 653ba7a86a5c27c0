"""Everything that has a state: its events follow each other from the first on, each a move that is listed."""

from collections.abc import Iterator

from sqlalchemy import Table, select

from app.data import schema
from app.data.checks import words
from app.data.checks.reading import Book, Finding, Row, guarded, rows
from app.data.checks.words import say
from app.data.rules import CHAINS, Chain

_OWN_HISTORY = ("station",)
"""Things that need no event: a station is a till only once it is opened."""


def steps(book: Book) -> Iterator[Finding]:
    for name, chain in CHAINS.items():
        table = schema.metadata.tables[name]
        yield from _events(book, table, chain)
        if chain.thing not in _OWN_HISTORY:
            yield from _without(book, table, chain)


def _events(book: Book, table: Table, chain: Chain) -> Iterator[Finding]:
    last: Row | None = None
    for event in rows(book, select(table).order_by(table.c[chain.thing], table.c.seq)):
        before = last if last is not None and last[chain.thing] == event[chain.thing] else None
        where = say(words.THING, thing=chain.thing, number=event[chain.thing])
        yield from guarded(_event(event, before, chain, where), where)
        last = event


def _event(event: Row, before: Row | None, chain: Chain, where: str) -> Iterator[Finding]:
    was, last = (before[chain.state], before["seq"]) if before else (None, None)
    follows = (event["was"], event["prev_seq"], event["seq"]) == (was, last, (last or 0) + 1)
    if not follows or (was, event[chain.state]) not in chain.moves:
        what = say(words.AFTER_NO_EVENT, event=event["seq"], state=event[chain.state])
        yield Finding("state", where, what)


def _without(book: Book, table: Table, chain: Chain) -> Iterator[Finding]:
    things = schema.metadata.tables[chain.thing]
    first = (table.c[chain.thing] == things.c.id) & (table.c.seq == 1)
    wanted = select(things.c.id).select_from(things).outerjoin(table, first).where(table.c.seq.is_(None))
    for thing in rows(book, wanted.order_by(things.c.id)):
        where = say(words.THING, thing=chain.thing, number=thing["id"])
        yield Finding("state", where, say(words.NO_FIRST_EVENT, table=table.name))
