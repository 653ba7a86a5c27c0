"""Where the blank cards lie, counted."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, bindparam, exists, func, select

from app.data.schema import card, custody, shop
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Pile:
    """Blank cards of one kind in one place. `shop` is None at the printer; `preset` in minor units; serials
    are texts, the first and last of them by their order."""

    shop: str | None
    place: str
    programme: str
    region: str
    currency: str
    preset: int | None
    count: int
    first: str
    last: str


_LATER = custody.alias()
_KIND = (shop.c.name, custody.c.place, card.c.programme, card.c.region, card.c.currency, card.c.preset)


def _blank() -> Select[tuple[str, str, str, str, str, int, int, str, str]]:
    is_last = ~exists().where(_LATER.c.card == custody.c.card, _LATER.c.seq == custody.c.seq + 1)
    return (
        select(*_KIND, func.count(), func.min(card.c.serial), func.max(card.c.serial))
        .select_from(custody)
        .join(card, card.c.id == custody.c.card)
        .outerjoin(shop, shop.c.id == custody.c.shop)
        .where(custody.c.place.in_(["printed", "stock"]), is_last)
        .group_by(*_KIND)
        .order_by(*_KIND)
    )


_PILES = _blank()
_PILES_OF_SHOP = _blank().where(custody.c.shop == bindparam("shop"))


def piles(tx: Tx, shop_id: int | None) -> Sequence[Pile]:
    """Every pile of blank cards, or those of one shop."""
    rows = tx.all(_PILES) if shop_id is None else tx.all(_PILES_OF_SHOP, {"shop": shop_id})
    return [Pile(*tuple(row)) for row in rows]
