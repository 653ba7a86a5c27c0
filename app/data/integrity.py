"""The self-check: replay every entry, line and event of the store, and compare with what is there.

It trusts nothing that code or database was to make sure of, and changes nothing. Its parts are `checks`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Table, func, select

from app.data import heads, schema
from app.data.checks import accounts, answers, cards, drawer, entries, people, shape, steps, wallets, words
from app.data.checks.reading import Book, Finding, guarded
from app.data.checks.words import say
from app.data.course import UNTOLD, Course
from app.data.heads import Head
from app.data.store import Store

__all__ = ["Book", "Finding", "Report", "check", "report"]

_CHECKS = (
    shape.file,
    shape.rules,
    shape.references,
    entries.entries,
    accounts.accounts,
    wallets.wallets,
    steps.steps,
    cards.cards,
    drawer.drawer,
    answers.answers,
    people.roles,
)


@dataclass(frozen=True, slots=True)
class Report:
    entries: int
    cards: int
    findings: tuple[Finding, ...]


def check(store: Store, kept: Sequence[Head] = (), course: Course = UNTOLD) -> Report:
    """Check the whole store on one snapshot. No findings means that everything it must hold holds.

    kept: heads of its chains that were kept elsewhere, and must still be there. Raises Stopped.
    """
    return store.read(lambda tx: report(Book(tx.connection, tx.keys, course), kept))


def report(book: Book, kept: Sequence[Head] = ()) -> Report:
    """What is wrong with the store that this transaction sees, each thing once. Raises Stopped."""
    parts = (*_parts(book), heads.missing(book.connection, kept))
    found = tuple(dict.fromkeys(finding for part in parts for finding in guarded(part, say(words.STORE))))
    return Report(_count(book, schema.entry), _count(book, schema.card), found)


def _parts(book: Book) -> Iterator[Iterator[Finding]]:
    """One check after the other, each with its share of the way."""
    for at, one in enumerate(_CHECKS):
        yield one(replace(book, course=book.course.part(at, len(_CHECKS))))


def _count(book: Book, table: Table) -> int:
    return int(book.connection.execute(select(func.count()).select_from(table)).scalar_one())
