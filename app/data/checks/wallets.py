"""Every wallet: its movements follow each other, at their entries' times, and are found by their words."""

import json
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import select, tuple_

from app.data import schema
from app.data.checks import words
from app.data.checks.reading import Book, Finding, Row, chunks, guarded
from app.data.checks.words import say
from app.data.words import word_of_kind, words_of

_MOVEMENT, _ENTRY, _EVENT, _COMMAND = schema.movement, schema.entry, schema.card_event, schema.command
_OF_CARDS = {"redeem": "REDEEMED", "buy_card": "ACTIVE"}
"""Kinds of entry whose movement is found by a card, and what becomes of that card in them."""
_BY_REASON = ("goodwill", "promotion")
"""Kinds of entry whose movement is found by the words that a manager gave as their reason."""
_IN_ORDER = (
    select(
        _MOVEMENT,
        _ENTRY.c.at.label("entry_at"),
        _ENTRY.c.kind,
        _ENTRY.c.receipt,
        _ENTRY.c.reason,
        schema.purchase.c.reference,
        schema.purchase.c.merchant,
        schema.trade_in.c.reference.label("trade_in"),
        schema.trade_in.c.item,
        schema.promotion.c.name.label("promotion"),
        schema.card.c.programme,
        schema.card.c.last_four,
        _COMMAND.c.answer,
    )
    .select_from(_MOVEMENT)
    .outerjoin(_ENTRY, _ENTRY.c.id == _MOVEMENT.c.entry)
    .outerjoin(schema.purchase, schema.purchase.c.id == _ENTRY.c.purchase)
    .outerjoin(schema.trade_in, schema.trade_in.c.id == _ENTRY.c.trade_in)
    .outerjoin(schema.promo_grant, schema.promo_grant.c.id == _ENTRY.c.promo_grant)
    .outerjoin(schema.promotion, schema.promotion.c.id == schema.promo_grant.c.promotion)
    .outerjoin(
        _EVENT,
        (_EVENT.c.entry == _ENTRY.c.id) & tuple_(_ENTRY.c.kind, _EVENT.c.state).in_(list(_OF_CARDS.items())),
    )
    .outerjoin(schema.card, schema.card.c.id == _EVENT.c.card)
    .outerjoin(
        _COMMAND,
        (_COMMAND.c.actor == _ENTRY.c.actor)
        & (_COMMAND.c.key == _ENTRY.c.command)
        & _ENTRY.c.kind.in_(list(_OF_CARDS)),
    )
    .order_by(_MOVEMENT.c.wallet, _MOVEMENT.c.seq)
)


def wallets(book: Book) -> Iterator[Finding]:
    last: Row | None = None
    for chunk in chunks(book, _IN_ORDER):
        found_by = _words(book, chunk)
        for movement in chunk:
            before = last if last is not None and last["wallet"] == movement["wallet"] else None
            where = say(words.WALLET_MOVEMENT, wallet=movement["wallet"], movement=movement["seq"])
            yield from guarded(_movement(movement, before, where), where)
            own = found_by.get((movement["wallet"], movement["seq"]), set())
            yield from guarded(_searched(movement, own, where), where)
            last = movement


def _movement(movement: Row, before: Row | None, where: str) -> Iterator[Finding]:
    seq, total = (before["seq"], before["total"]) if before else (0, 0)
    continues = movement["seq"] == seq + 1 and movement["prev_total"] == total
    if not continues or movement["total"] != total + movement["amount"] or movement["total"] < 0:
        yield Finding("movement", where, say(words.AFTER_NO_MOVEMENT))
    if movement["at"] != movement["entry_at"]:
        yield Finding("movement", where, say(words.NOT_ENTRYS_TIME))


def _searched(movement: Row, found_by: set[str], where: str) -> Iterator[Finding]:
    """It is found by its kind and by the texts that belong to it, and by no other word."""
    wanted = {word_of_kind(movement["kind"]), *words_of(_texts(movement))}
    if not wanted <= found_by:
        yield Finding("search", where, say(words.NOT_FOUND_BY))
    name = _programme_name(movement)
    if name is not None and not found_by <= wanted | set(words_of([name])):
        yield Finding("search", where, say(words.FOUND_BY_OTHERS))


def _texts(movement: Row) -> list[str]:
    if movement["reference"] is not None:
        texts = [movement["reference"], movement["merchant"], movement["receipt"]]
    elif movement["kind"] == "trade_in":
        texts = [movement["trade_in"], movement["item"]]
    elif movement["kind"] in _BY_REASON:
        texts = [movement["promotion"], movement["reason"]]
    else:
        texts = [movement["programme"], movement["last_four"]]
    return [text for text in texts if text is not None]


def _programme_name(movement: Row) -> str | None:
    """What the programme of its card was called then, which the answer alone tells; None without one."""
    if movement["kind"] not in _OF_CARDS:
        return ""
    answered = json.loads(movement["answer"] or "{}").get("answer") or {}
    return answered.get("programme_name") or None


def _words(book: Book, chunk: Sequence[Row]) -> Mapping[tuple[int, int], set[str]]:
    """The words of these movements, which follow each other, by wallet and number."""
    word = schema.search_word
    found: dict[tuple[int, int], set[str]] = {}
    for wallet in {movement["wallet"] for movement in chunk}:
        numbers = [movement["seq"] for movement in chunk if movement["wallet"] == wallet]
        wanted = select(word).where(word.c.wallet == wallet, word.c.seq.between(min(numbers), max(numbers)))
        for row in book.connection.execute(wanted):
            found.setdefault((row.wallet, row.seq), set()).add(row.word)
    return found
