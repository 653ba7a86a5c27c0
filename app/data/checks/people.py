"""Accounts of people: what they may do now is what an entry gave them."""

from collections.abc import Iterator

from sqlalchemy import func, select

from app.data import schema
from app.data.checks import words
from app.data.checks.reading import Book, Finding, rows
from app.data.checks.words import say


def roles(book: Book) -> Iterator[Finding]:
    """Each account's role is that of the last entry which gave it one."""
    entry, given = schema.entry, schema.entry.alias("given")
    last = (
        select(func.max(given.c.id))
        .where(given.c.subject == schema.account.c.id, given.c.kind == "role")
        .correlate(schema.account)
        .scalar_subquery()
    )
    told = (
        select(schema.account.c.id, schema.account.c.role, entry.c.reason)
        .select_from(schema.account)
        .outerjoin(entry, entry.c.id == last)
    )
    for account in rows(book, told.order_by(schema.account.c.id)):
        if account["role"] != account["reason"]:
            where = say(words.PERSON, number=account["id"])
            yield Finding("role", where, say(words.ROLE_NOT_GIVEN))
