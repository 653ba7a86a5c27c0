"""Every card: it holds value only where its state allows it."""

from collections.abc import Iterator

from sqlalchemy import ScalarSelect, Select, and_, func, select

from app.data import schema
from app.data.checks import words
from app.data.checks.reading import Book, Finding, rows
from app.data.checks.words import say
from app.data.rules import CARD_ACCOUNT, STATES_WITH_VALUE


def cards(book: Book) -> Iterator[Finding]:
    for card in rows(book, _with_value()):
        if card["state"] not in STATES_WITH_VALUE:
            where = say(words.CARD, serial=card["serial"])
            yield Finding("card", where, say(words.VALUE_UNFIT))


def _with_value() -> Select[tuple[str, str]]:
    """Cards on whose account something stands, with their last state."""
    card, account, line, event = schema.card, schema.ledger_account, schema.line, schema.card_event
    own = and_(account.c.card == card.c.id, account.c.kind == CARD_ACCOUNT)
    return (
        select(card.c.serial, event.c.state)
        .select_from(card)
        .join(account, own)
        .join(line, and_(line.c.account == account.c.id, line.c.seq == _last_line()))
        .outerjoin(event, and_(event.c.card == card.c.id, event.c.seq == _last_event()))
        .where(line.c.balance != 0)
        .order_by(card.c.id)
    )


def _last_line() -> ScalarSelect[int]:
    line = schema.line.alias()
    newest = select(func.max(line.c.seq)).where(line.c.account == schema.ledger_account.c.id)
    return newest.correlate(schema.ledger_account).scalar_subquery()


def _last_event() -> ScalarSelect[int]:
    event = schema.card_event.alias()
    newest = select(func.max(event.c.seq)).where(event.c.card == schema.card.c.id)
    return newest.correlate(schema.card).scalar_subquery()
