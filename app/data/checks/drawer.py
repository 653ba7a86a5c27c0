"""The drawer: it is moved by its owner alone, value and code lie in it as long as a card does, and refunds by
hand are no more than their orders."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, func, or_, select

from app.data import schema
from app.data.checks import words
from app.data.checks.reading import Book, Finding, Row, guarded, rows, station_names
from app.data.checks.words import say
from app.data.rules import DRAWER_ACCOUNTS, DRAWER_IN_HAND, DRAWER_KINDS, OUTSIDE_ACCOUNTS

_ENTRY, _LINE, _OWN = schema.entry, schema.line, schema.ledger_account
_CARD, _EVENT, _OUTSIDE = schema.drawer_card, schema.drawer_event, schema.outside
_CODE, _SECRET, _BOOKING = schema.drawer_code, schema.drawer_secret, schema.outside_booking


def drawer(book: Book) -> Iterator[Finding]:
    names = station_names(book)
    for entry in rows(book, _of_another()):
        where = f"{names.get(entry['station'], '?')}-{entry['station_seq']}"
        yield Finding("owner", where, say(words.OTHERS_DRAWER))
    for card in rows(book, _cards()):
        where = say(words.DRAWER_CARD, number=card["id"])
        yield from guarded(_card(card, where), where)
    for order in rows(book, _refunded_too_much()):
        where = say(words.ORDER_OUTSIDE, number=order["id"])
        yield Finding("drawer", where, say(words.REFUNDED_TOO_MUCH))


def _card(card: Row, where: str) -> Iterator[Finding]:
    is_in_hand = card["state"] in DRAWER_IN_HAND
    if card["balance"] and not is_in_hand:
        yield Finding("drawer", where, say(words.VALUE_UNFIT))
    if is_in_hand and not (card["indexes"] and card["codes"]):
        yield Finding("drawer", where, say(words.CODE_GONE))
    if card["state"] == "DROPPED" and (card["indexes"] or card["secrets"]):
        yield Finding("drawer", where, say(words.STILL_THERE))


def _of_another() -> Select[Any]:
    """Entries with a line or an event of a drawer that is not their actor's, or whose kind does not fit."""
    is_drawers = _OWN.c.kind.in_(DRAWER_ACCOUNTS)
    owner = func.coalesce(_CARD.c.account, _OUTSIDE.c.account, _OWN.c.account, 0)
    lines = (
        select(_ENTRY.c.station, _ENTRY.c.station_seq)
        .join(_LINE, _LINE.c.entry == _ENTRY.c.id)
        .join(_OWN, _OWN.c.id == _LINE.c.account)
        .outerjoin(_CARD, _CARD.c.id == _OWN.c.drawer_card)
        .outerjoin(_OUTSIDE, _OUTSIDE.c.id == _OWN.c.outside)
        .where(or_(is_drawers != (_ENTRY.c.kind == "drawer"), and_(is_drawers, owner != _ENTRY.c.actor)))
    )
    events = (
        select(_ENTRY.c.station, _ENTRY.c.station_seq)
        .join(_EVENT, _EVENT.c.entry == _ENTRY.c.id)
        .join(_CARD, _CARD.c.id == _EVENT.c.drawer_card)
        .where(or_(_CARD.c.account != _ENTRY.c.actor, _ENTRY.c.kind.not_in(DRAWER_KINDS)))
    )
    found = lines.union(events).subquery()
    return select(found).order_by(found.c.station, found.c.station_seq)


def _cards() -> Select[Any]:
    """Each card with its last state, what lies on its account, and how much is kept of it."""
    newer = _EVENT.alias("newer")
    last = select(func.max(newer.c.seq)).where(newer.c.drawer_card == _CARD.c.id).scalar_subquery()
    return (
        select(
            _CARD.c.id,
            _EVENT.c.state,
            _balance().label("balance"),
            _count(_CODE.c.drawer_card).label("indexes"),
            _count(_SECRET.c.drawer_card).label("secrets"),
            _count(_SECRET.c.drawer_card, _SECRET.c.kind == "code").label("codes"),
        )
        .select_from(_CARD)
        .outerjoin(_EVENT, and_(_EVENT.c.drawer_card == _CARD.c.id, _EVENT.c.seq == last))
        .order_by(_CARD.c.id)
    )


def _count(of: ColumnElement[int], *more: ColumnElement[bool]) -> ScalarSelect[int]:
    return select(func.count()).where(of == _CARD.c.id, *more).correlate(_CARD).scalar_subquery()


def _balance() -> ScalarSelect[int]:
    """The amounts of all lines together: the running balances are checked elsewhere."""
    return (
        select(func.coalesce(func.sum(_LINE.c.amount), 0))
        .join(_OWN, _OWN.c.id == _LINE.c.account)
        .where(_OWN.c.drawer_card == _CARD.c.id)
        .correlate(_CARD)
        .scalar_subquery()
    )


def _refunded_too_much() -> Select[Any]:
    """Orders outside whose refunds come to more than was paid."""
    refund = _BOOKING.alias("refund")
    came = (
        select(func.coalesce(func.sum(_LINE.c.amount), 0))
        .join(_OWN, _OWN.c.id == _LINE.c.account)
        .where(_OWN.c.kind.in_(OUTSIDE_ACCOUNTS))
    )
    paid = came.where(_LINE.c.entry == _BOOKING.c.entry).correlate(_BOOKING).scalar_subquery()
    back = came.join(refund, refund.c.entry == _LINE.c.entry).where(refund.c.about == _BOOKING.c.id)
    refunded = back.correlate(_BOOKING).scalar_subquery()
    wanted = select(_BOOKING.c.id).where(_BOOKING.c.kind == "order", paid + refunded > 0)
    return wanted.order_by(_BOOKING.c.id)
