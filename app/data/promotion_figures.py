"""What became of the credit that was given under a promotion, added up from the book."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, bindparam, cast, func, select

from app.data.schema import entry, ledger_account, line, promo_grant
from app.data.store import Tx

GRANT, LAPSE = "promotion", "lapse"


@dataclass(frozen=True, slots=True)
class Sums:
    """Minor units: what was given, what is still there by the book, and what of it lapsed."""

    given: int
    left: int
    lapsed: int


_BY_KIND = (
    # PostgreSQL adds BIGINTs up to a NUMERIC.
    select(entry.c.kind, cast(func.sum(-line.c.amount), BigInteger).label("amount"))
    .select_from(promo_grant)
    .join(ledger_account, ledger_account.c.promo_grant == promo_grant.c.id)
    .join(line, line.c.account == ledger_account.c.id)
    .join(entry, entry.c.id == line.c.entry)
    .where(promo_grant.c.promotion == bindparam("promotion"))
    .group_by(entry.c.kind)
)


def sums(tx: Tx, promotion_id: int) -> Sums:
    """Of all accounts that were given it."""
    rows = tx.all(_BY_KIND, {"promotion": promotion_id})
    by_kind = {row.kind: int(row.amount) for row in rows}
    return Sums(by_kind.get(GRANT, 0), sum(by_kind.values()), -by_kind.get(LAPSE, 0))
