"""The movements of a wallet as a history: newest first, by keyset page, found by time and by words.

Times are turned into movement numbers first, so that a page of long ago is read right where it lies.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, literal_column, select

from app.data.schema import (
    card,
    card_event,
    entry,
    movement,
    promo_grant,
    promotion,
    purchase,
    search_word,
    station,
    trade_in,
)
from app.data.store import Tx

_PROBED = 300
"""Of several words the rarest leads the search; further than this nobody counts to find it."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which movements are asked for. Times in µs: `since` included, `until` not; `words` must all be there,
    as `app.data.words` cuts them; `grants`: those that brought one of these lots. None and () ask for all,
    but no grants for none."""

    since: int | None = None
    until: int | None = None
    words: tuple[str, ...] = ()
    grants: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class MovementRow:
    """A movement with what belongs to it, signed as the holder sees it. `seq` numbers those of a wallet."""

    seq: int
    amount: int
    total: int
    at: int
    kind: str
    receipt: str | None
    station: str
    station_seq: int
    order: str | None
    merchant: str | None
    trade_in: str | None
    ends: int | None
    programme: str | None
    last_four: str | None
    promotion: str | None


# Of the cards in an entry the newest is meant: buying a card issues and activates it, redeeming moves one.
_CARD_OF_ENTRY = (
    select(func.max(card_event.c.card))
    .where(card_event.c.entry == entry.c.id)
    .correlate(entry)
    .scalar_subquery()
)
_MOVEMENTS = (
    select(
        movement.c.seq,
        movement.c.amount,
        movement.c.total,
        movement.c.at,
        entry.c.kind,
        entry.c.receipt,
        station.c.name,
        entry.c.station_seq,
        purchase.c.reference,
        purchase.c.merchant,
        trade_in.c.reference.label("trade_in"),
        promo_grant.c.ends,
        card.c.programme,
        card.c.last_four,
        promotion.c.name.label("promotion"),
    )
    .join(entry, entry.c.id == movement.c.entry)
    .join(station, station.c.id == entry.c.station)
    .outerjoin(purchase, purchase.c.id == entry.c.purchase)
    .outerjoin(trade_in, trade_in.c.id == entry.c.trade_in)
    .outerjoin(promo_grant, promo_grant.c.id == entry.c.promo_grant)
    .outerjoin(promotion, promotion.c.id == promo_grant.c.promotion)
    .outerjoin(card, card.c.id == _CARD_OF_ENTRY)
    .where(movement.c.wallet == bindparam("wallet"))
    .order_by(movement.c.seq.desc())
    .limit(bindparam("most"))
)
_PAGE = _MOVEMENTS.where(movement.c.seq > bindparam("behind"), movement.c.seq < bindparam("before"))
_THESE = _MOVEMENTS.where(movement.c.seq.in_(bindparam("found", expanding=True)))
_OF_WALLET = movement.c.wallet == bindparam("wallet")
_COUNT = select(func.coalesce(func.max(movement.c.seq), 0)).where(_OF_WALLET)
_LAST_BEFORE = (
    select(movement.c.seq, movement.c.total, movement.c.at)
    .where(_OF_WALLET, movement.c.at < bindparam("at"))
    .order_by(movement.c.at.desc(), movement.c.seq.desc())
    .limit(1)
)

_TOTALS = (
    select(movement.c.at, movement.c.total)
    .where(
        _OF_WALLET,
        movement.c.seq > bindparam("behind"),
        (movement.c.seq % bindparam("step") == 0) | (movement.c.seq == bindparam("last")),
    )
    .order_by(movement.c.seq)
)


def page(tx: Tx, wallet: int, *, before: int, most: int, only: Filter) -> Sequence[MovementRow]:
    """At most `most` movements numbered below `before`, newest first."""
    behind = 0 if only.since is None else _last_before(tx, wallet, only.since)
    if only.until is not None:
        before = min(before, _last_before(tx, wallet, only.until) + 1)
    values: dict[str, Any] = {"wallet": wallet, "behind": behind, "before": before, "most": most}
    if only.grants is not None:
        return _bringing(tx, values, only.grants, only.words)
    if not only.words:
        return [MovementRow(*tuple(row)) for row in tx.all(_PAGE, values)]
    words = _rarest_first(tx, wallet, only.words)
    values |= {f"word_{at}": word for at, word in enumerate(words)}
    # Found first and read then: in one statement PostgreSQL reads the whole wallet and keeps what was found.
    found = [row.seq for row in tx.all(_with_words(len(words)), values)]
    return [MovementRow(*tuple(row)) for row in tx.all(_THESE, values | {"found": found})] if found else []


def _bringing(
    tx: Tx, values: Mapping[str, Any], grants: Sequence[int], words: Sequence[str]
) -> Sequence[MovementRow]:
    """The page of movements that brought these lots, which are few: those that a wallet has at one time."""
    values = dict(values) | {"grants": list(grants)} | {f"word_{at}": word for at, word in enumerate(words)}
    rows = tx.all(_with_grants(len(words)), values) if grants else []
    return [MovementRow(*tuple(row)) for row in rows]


def count(tx: Tx, wallet: int) -> int:
    """How many movements the wallet has: the number of its last one, one read of an index."""
    return int(tx.all(_COUNT, {"wallet": wallet})[0][0])


def last_at(tx: Tx, wallet: int) -> int | None:
    """When the wallet moved last, in µs; None where it never did."""
    row = tx.first(_LAST_BEFORE, {"wallet": wallet, "at": tx.now + 1})
    return None if row is None else int(row.at)


def total_before(tx: Tx, wallet: int, at: int) -> int:
    """The wallet's total by its last movement before a moment (µs); lots count that ended meanwhile."""
    row = tx.first(_LAST_BEFORE, {"wallet": wallet, "at": at})
    return 0 if row is None else int(row.total)


def totals(tx: Tx, wallet: int, *, since: int | None, most: int) -> list[tuple[int, int]]:
    """Time (µs) and total of the wallet's movements from `since` on, oldest first: at most about so many,
    evenly left out by their numbers, and always the last one."""
    first, last = 0 if since is None else _last_before(tx, wallet, since), count(tx, wallet)
    step = max(1, -(-(last - first) // most))
    values = {"wallet": wallet, "behind": first, "step": step, "last": last}
    return [(row.at, row.total) for row in tx.all(_TOTALS, values)]


def _last_before(tx: Tx, wallet: int, at: int) -> int:
    """The number of the last movement before a moment; 0 where there is none."""
    row = tx.first(_LAST_BEFORE, {"wallet": wallet, "at": at})
    return 0 if row is None else int(row.seq)


def _rarest_first(tx: Tx, wallet: int, words: Sequence[str]) -> list[str]:
    if len(words) == 1:
        return list(words)
    counted = {word: _probed(tx, wallet, word) for word in words}
    return sorted(words, key=lambda word: counted[word])


_SOME_OF_WORD = (
    select(literal_column("1"))
    .where(search_word.c.wallet == bindparam("wallet"), search_word.c.word == bindparam("word"))
    .limit(_PROBED)
    .subquery()
)
_BROUGHT = select(promo_grant.c.entry).where(promo_grant.c.id.in_(bindparam("grants", expanding=True)))
_PROBE = select(func.count()).select_from(_SOME_OF_WORD)


def _with_grants(how_many: int) -> Select[Any]:
    """The movements of the grants' entries that have as many words besides."""
    has_word = (
        select(literal_column("1"))
        .where(
            search_word.c.wallet == bindparam("wallet"),
            search_word.c.word == bindparam(f"word_{at}"),
            search_word.c.seq == movement.c.seq,
        )
        .correlate(movement)
        .exists()
        for at in range(how_many)
    )
    return _PAGE.where(movement.c.entry.in_(_BROUGHT), *has_word)


def _probed(tx: Tx, wallet: int, word: str) -> int:
    return int(tx.all(_PROBE, {"wallet": wallet, "word": word})[0][0])


def _with_words(how_many: int) -> Select[Any]:
    """The numbers of the movements that have all these words: walked along the first one, newest first."""
    found = [search_word.alias(f"word_{at}") for at in range(how_many)]
    leading = found[0]
    others: list[ColumnElement[bool]] = [
        select(literal_column("1"))
        .where(
            one.c.wallet == bindparam("wallet"),
            one.c.word == bindparam(f"word_{at}"),
            one.c.seq == leading.c.seq,
        )
        .exists()
        for at, one in enumerate(found[1:], 1)
    ]
    return (
        select(leading.c.seq)
        .where(
            leading.c.wallet == bindparam("wallet"),
            leading.c.word == bindparam("word_0"),
            leading.c.seq > bindparam("behind"),
            leading.c.seq < bindparam("before"),
            *others,
        )
        .order_by(leading.c.seq.desc())
        .limit(bindparam("most"))
    )
