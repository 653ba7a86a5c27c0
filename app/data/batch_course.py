"""What became of batches: which there are, and where the cards of one of them are now, counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, exists, func, select

from app.data.schema import account, batch, batch_event, card, card_event, custody, entry, shop
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch of the list. `cards`: how many it is to have; `preset` in minor units, `currency` and `ends`:
    those of its cards, None before it has any; `at` and `ends` in µs; `by`: who began it."""

    name: str
    kind: str
    programme: str
    region: str
    cards: int
    folder: str | None
    shop: str | None
    at: int
    by: str
    state: str
    preset: int | None
    currency: str | None
    ends: int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """So many cards of a batch in one place and one state; `shop` is None outside a stock."""

    place: str
    shop: str | None
    state: str
    count: int


_LAST = batch_event.alias()
_LAST_SEQ = (
    select(func.max(_LAST.c.seq)).where(_LAST.c.batch == batch.c.id).correlate(batch).scalar_subquery()
)
_ONE = (
    select(func.min(card.c.id)).where(card.c.batch == batch.c.id).correlate(batch).scalar_subquery()
)  # fmt: skip
_LISTED: Select[Any] = (
    select(
        batch.c.name,
        batch.c.kind,
        batch.c.programme,
        batch.c.region,
        batch.c.cards,
        batch.c.folder,
        shop.c.name.label("shop"),
        entry.c.at,
        account.c.name.label("by"),
        batch_event.c.state,
        card.c.preset,
        card.c.currency,
        card.c.ends,
    )
    .select_from(batch)
    .join(entry, entry.c.id == batch.c.entry)
    .join(account, account.c.id == entry.c.actor)
    .join(batch_event, (batch_event.c.batch == batch.c.id) & (batch_event.c.seq == _LAST_SEQ))
    .outerjoin(shop, shop.c.id == batch.c.shop)
    .outerjoin(card, card.c.id == _ONE)
    .where(batch.c.kind != "gift")
    .order_by(batch.c.id.desc())
    .limit(bindparam("most"))
)
_LATER, _NEXT = custody.alias(), card_event.alias()
_STANDING = (
    select(custody.c.place, shop.c.name, card_event.c.state, func.count())
    .select_from(card)
    .join(batch, batch.c.id == card.c.batch)
    .join(custody, custody.c.card == card.c.id)
    .join(card_event, card_event.c.card == card.c.id)
    .outerjoin(shop, shop.c.id == custody.c.shop)
    .where(
        batch.c.name == bindparam("name"),
        ~exists().where(_LATER.c.card == card.c.id, _LATER.c.seq == custody.c.seq + 1),
        ~exists().where(_NEXT.c.card == card.c.id, _NEXT.c.seq == card_event.c.seq + 1),
    )
    .group_by(custody.c.place, shop.c.name, card_event.c.state)
    .order_by(custody.c.place, shop.c.name, card_event.c.state)
)
_LYING = (
    select(card.c.serial)
    .join(batch, batch.c.id == card.c.batch)
    .join(custody, custody.c.card == card.c.id)
    .outerjoin(shop, shop.c.id == custody.c.shop)
    .where(
        batch.c.name == bindparam("name"),
        custody.c.place.in_(["printed", "stock"]),
        (custody.c.place == "printed") | (shop.c.name != bindparam("shop")),
        ~exists().where(_LATER.c.card == card.c.id, _LATER.c.seq == custody.c.seq + 1),
    )
    .order_by(card.c.id)
)


def listed(tx: Tx, most: int) -> Sequence[BatchRow]:
    """The newest batches that were minted or brought in; those of gifts have a card each and are not here."""
    return [BatchRow(*tuple(row)) for row in tx.all(_LISTED, {"most": most})]


def standing(tx: Tx, name: str) -> Sequence[Standing]:
    """Where the cards of the batch are now."""
    return [Standing(*tuple(row)) for row in tx.all(_STANDING, {"name": name})]


def lying_elsewhere(tx: Tx, name: str, shop_name: str) -> list[str]:
    """Serials of the batch's blank cards that lie at the printer or in another shop's stock."""
    return [row.serial for row in tx.all(_LYING, {"name": name, "shop": shop_name})]
