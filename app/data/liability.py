"""What is owed at a position: on cards and in wallets, by currency, in minor units.

Summed over all lines at once; what lies beyond the position is taken off again, which is little for a recent
one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, and_, bindparam, func, select

from app.data.positions import IS_BEYOND, Position, beyond
from app.data.rules import DRAWER_ACCOUNTS, PROMO_ACCOUNT
from app.data.schema import entry, ledger_account, line, movement, promo_grant, wallet
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Owed:
    currency: str
    cards: int
    wallets: int


# Those of the shop's own book: a currency of other issuers alone, in somebody's drawer, is none of its debts.
_CURRENCIES = (
    select(ledger_account.c.currency)
    .where(ledger_account.c.kind.not_in(DRAWER_ACCOUNTS))
    .distinct()
    .order_by(ledger_account.c.currency)
)
_LAST_TOTAL = (  # asked for each wallet: a join goes through all movements
    select(movement.c.total)
    .where(movement.c.wallet == wallet.c.id)
    .order_by(movement.c.seq.desc())
    .limit(1)
    .correlate(wallet)
    .scalar_subquery()
)
_WALLETS = select(wallet.c.currency, func.sum(_LAST_TOTAL)).group_by(wallet.c.currency)
_LAST_BALANCE = (
    select(-line.c.balance)
    .where(line.c.account == ledger_account.c.id)
    .order_by(line.c.seq.desc())
    .limit(1)
    .correlate(ledger_account)
    .scalar_subquery()
)


_LOTS = and_(ledger_account.c.promo_grant == promo_grant.c.id, ledger_account.c.kind == PROMO_ACCOUNT)
_ENDED = (
    select(ledger_account.c.currency, func.sum(_LAST_BALANCE))
    .select_from(promo_grant)
    .join(ledger_account, _LOTS)
    .where(promo_grant.c.ends <= bindparam("at"))
    .group_by(ledger_account.c.currency)
)
_LINES_BEYOND = (
    select(line.c.currency, func.sum(-line.c.amount))
    .select_from(entry)
    .join(line, line.c.entry == entry.c.id)
    .where(IS_BEYOND, line.c.bound == "credit")
    .group_by(line.c.currency)
)
_MOVEMENTS_BEYOND = (
    select(wallet.c.currency, func.sum(movement.c.amount))
    .select_from(entry)
    .join(movement, movement.c.entry == entry.c.id)
    .join(wallet, wallet.c.id == movement.c.wallet)
    .where(IS_BEYOND)
    .group_by(wallet.c.currency)
)
_ENDED_BEYOND = (
    select(ledger_account.c.currency, func.sum(-line.c.amount))
    .select_from(entry)
    .join(line, line.c.entry == entry.c.id)
    .join(ledger_account, ledger_account.c.id == line.c.account)
    .join(promo_grant, _LOTS)
    .where(IS_BEYOND, promo_grant.c.ends <= bindparam("at"))
    .group_by(ledger_account.c.currency)
)


def owed(tx: Tx, position: Position, at: int) -> Sequence[Owed]:
    """One row for each currency there is. at: the moment in µs by which promotional lots have ended, whether
    that is written down yet or not."""
    currencies = [row.currency for row in tx.all(_CURRENCIES)]
    if not currencies:
        return ()
    everything = _by_currency(tx, _all_lines(currencies), currencies)
    wallets, ended = _pairs(tx, _WALLETS), _pairs(tx, _ENDED, {"at": at})
    for beyond_it in () if position.is_now else beyond(tx, position):
        _take_off(everything, _pairs(tx, _LINES_BEYOND, beyond_it))
        _take_off(wallets, _pairs(tx, _MOVEMENTS_BEYOND, beyond_it))
        _take_off(ended, _pairs(tx, _ENDED_BEYOND, {**beyond_it, "at": at}))
    return [_owed(one, everything, wallets, ended) for one in currencies]


def _owed(
    currency: str, everything: Mapping[str, int], wallets: Mapping[str, int], ended: Mapping[str, int]
) -> Owed:
    in_wallets = wallets.get(currency, 0)
    on_cards = everything.get(currency, 0) - in_wallets
    return Owed(currency, on_cards, in_wallets - ended.get(currency, 0))


def _all_lines(currencies: Sequence[str]) -> Select[tuple[int, ...]]:
    """One pass over the lines: a sum a currency beside the others, for grouping sorts them all. Measured on a
    million lines and five currencies: 2.6 times the time of a plain sum, 3.8 with groups, 3.1 with cases."""
    sums = (func.sum(line.c.amount).filter(line.c.currency == one) for one in currencies)
    return select(*sums).where(line.c.bound == "credit")


def _by_currency(tx: Tx, sums: Select[tuple[int, ...]], currencies: Sequence[str]) -> dict[str, int]:
    (row,) = tx.all(sums)
    return {currency: -int(total or 0) for currency, total in zip(currencies, row, strict=True)}


def _pairs(tx: Tx, sums: Select[tuple[str, int]], values: Mapping[str, int] | None = None) -> dict[str, int]:
    rows = [list(row) for row in tx.all(sums, values)]
    return {currency: int(total or 0) for currency, total in rows}


def _take_off(totals: dict[str, int], beyond_it: dict[str, int]) -> None:
    for currency, amount in beyond_it.items():
        totals[currency] = totals.get(currency, 0) - amount
