"""Promotions as the book has them: what is offered, how far it has come, and who was given it.

The credit that is given is a lot of a wallet (`lots`). A promotional code is kept as a keyed hash alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, bindparam, exists, func, select

from app.codes.lookalikes import FOLD_VERSION
from app.data import people, steps
from app.data.drafts import Record
from app.data.ids import new_id
from app.data.schema import account, entry, promo_grant, promotion, promotion_event, wallet
from app.data.store import Tx
from app.data.vault import Keys

CHAIN = "promotion_event"
RUNNING, ENDED = "RUNNING", "ENDED"
BY_CODE, AUTOMATIC, MANUAL = "code", "automatic", "manual"
KINDS = (BY_CODE, AUTOMATIC, MANUAL)


@dataclass(frozen=True, slots=True)
class Promotion:
    """What is offered: so many minor units for a wallet of the region. Times in µs. `since`: when it came
    into its state; `given`: to how many accounts."""

    id: int
    name: str
    kind: str
    amount: int
    currency: str
    region: str
    terms: str
    starts: int
    ends: int
    state: str
    since: int
    given: int


@dataclass(frozen=True, slots=True)
class Given:
    """That an account was given a promotion, when (µs), and the entry that says so."""

    grant: int
    at: int
    entry: str


_LAST = promotion_event.alias()
_LAST_SEQ = (
    select(func.max(_LAST.c.seq))
    .where(_LAST.c.promotion == promotion.c.id)
    .correlate(promotion)
    .scalar_subquery()
)
_GIVEN = (
    select(func.count())
    .select_from(promo_grant)
    .where(promo_grant.c.promotion == promotion.c.id)
    .correlate(promotion)
    .scalar_subquery()
)
_ALL: Select[Any] = select(
    promotion.c.id,
    promotion.c.name,
    promotion.c.kind,
    promotion.c.amount,
    promotion.c.currency,
    promotion.c.region,
    promotion.c.terms,
    promotion.c.starts,
    promotion.c.ends,
    promotion_event.c.state,
    entry.c.at,
    _GIVEN.label("given"),
)
_ALL = _ALL.select_from(
    promotion.join(
        promotion_event,
        (promotion_event.c.promotion == promotion.c.id) & (promotion_event.c.seq == _LAST_SEQ),
    ).join(entry, entry.c.id == promotion_event.c.entry)
)
_NEWEST = _ALL.order_by(promotion.c.id.desc()).limit(bindparam("most"))
_BY_NAME = _ALL.where(promotion.c.name == bindparam("name"))
_BY_CODE = _ALL.where(promotion.c.code_index == bindparam("code_index"))
_ANY_BY_CODE = select(exists().where(promotion.c.kind == BY_CODE))
_NOT_YET_GIVEN = ~exists().where(
    promo_grant.c.promotion == promotion.c.id, promo_grant.c.account == bindparam("account")
)
_DUE = _ALL.where(
    promotion.c.kind == AUTOMATIC,
    promotion_event.c.state == RUNNING,
    promotion.c.starts <= bindparam("now"),
    promotion.c.ends > bindparam("now"),
    _NOT_YET_GIVEN,
).order_by(promotion.c.id)
_TO = (
    select(promo_grant.c.id, entry.c.at, entry.c.station, entry.c.station_seq)
    .join(entry, entry.c.id == promo_grant.c.entry)
    .where(promo_grant.c.promotion == bindparam("promotion"), promo_grant.c.account == bindparam("account"))
)
_OF_GRANT = (
    select(promotion.c.name, promotion.c.terms)
    .join(promo_grant, promo_grant.c.promotion == promotion.c.id)
    .where(promo_grant.c.id == bindparam("grant"))
)
_WAITING = (
    select(account.c.login)
    .join(wallet, wallet.c.account == account.c.id)
    .where(
        account.c.closed_at.is_(None),
        wallet.c.region == bindparam("region"),
        ~exists().where(
            promo_grant.c.promotion == bindparam("promotion"), promo_grant.c.account == account.c.id
        ),
    )
    .order_by(account.c.id)
)
_NEW = select(new_id(promotion))


def code_index(keys: Keys, code: str) -> bytes:
    """The keyed hash of a promotional code. It is folded: look-alikes name the same promotion."""
    return keys.fold_index("=promotion", code, FOLD_VERSION)  # no programme's key has such a sign


def records(tx: Tx, row: dict[str, Any]) -> tuple[int, tuple[Record, ...]]:
    """A promotion that is new, running. row: its columns but the id. Returns its id too."""
    (made,) = tx.all(_NEW)[0]
    return made, (Record("promotion", {"id": made, **row}), steps.following(CHAIN, made, None, RUNNING))


def newest(tx: Tx, most: int) -> list[Promotion]:
    return [_promotion(row) for row in tx.all(_NEWEST, {"most": most})]


def by_name(tx: Tx, name: str) -> Promotion | None:
    return _maybe(tx.first(_BY_NAME, {"name": name}))


def by_code(tx: Tx, code: str) -> Promotion | None:
    return _maybe(tx.first(_BY_CODE, {"code_index": code_index(tx.keys, code)}))


def has_codes(tx: Tx) -> bool:
    """Whether any promotion of this store is given by a code."""
    return bool(tx.all(_ANY_BY_CODE)[0][0])


def due(tx: Tx, account_id: int) -> Sequence[Promotion]:
    """Automatic ones that run now and that the account was not given yet."""
    return [_promotion(row) for row in tx.all(_DUE, {"account": account_id, "now": tx.now})]


def given_to(tx: Tx, promotion_id: int, account_id: int) -> Given | None:
    row = tx.first(_TO, {"promotion": promotion_id, "account": account_id})
    if row is None:
        return None
    return Given(row.id, row.at, f"{people.station_name(tx, row.station)}-{row.station_seq}")


def named(tx: Tx, grant: int) -> tuple[str, str] | None:
    """Name and fine print of the promotion that a grant was made under; None for one made by hand."""
    row = tx.first(_OF_GRANT, {"grant": grant})
    return None if row is None else (row.name, row.terms)


def waiting(tx: Tx, one: Promotion) -> list[str]:
    """Logins of all who have a wallet of its region and were not given it yet."""
    return [row.login for row in tx.all(_WAITING, {"promotion": one.id, "region": one.region})]


def _maybe(row: Row[Any] | None) -> Promotion | None:
    return None if row is None else _promotion(row)


def _promotion(row: Row[Any]) -> Promotion:
    return Promotion(*tuple(row))
