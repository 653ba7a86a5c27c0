"""Balances: what each wallet of an account is worth, now or at a past moment, and what its parts are."""

from dataclasses import replace
from datetime import datetime

from app.data import ledger, lots, movements, orders, people, promotions
from app.data.lots import Lot
from app.data.people import WalletRow
from app.data.store import Tx
from app.money import Money
from app.wallet.moments import DAY, microseconds, moment
from app.wallet.values import Actor, Balance, PendingRefund, PromotionalCredit, WalletId

SOON_DAYS = 30
"""Credit that ends within so many days ends soon, unless it is asked otherwise."""
IDLE = 180 * DAY
"""A balance that has not moved for so long is worth a reminder."""


def balances(
    tx: Tx, actor: Actor, *, at: datetime | None = None, soon_days: int = SOON_DAYS
) -> tuple[Balance, ...]:
    """One for each wallet, the home region's first. at: as it was just before that moment, not now."""
    wallets = people.wallets_of(tx, actor.account.id)
    if at is None:
        return tuple(_now(tx, wallet, soon_days) for wallet in wallets)
    return tuple(_before(tx, wallet, microseconds(at), soon_days) for wallet in wallets)


def _now(tx: Tx, wallet: WalletRow, soon_days: int) -> Balance:
    found = [*lots.ended(tx, wallet.id), *lots.live(tx, wallet.id)]
    moved = movements.last_at(tx, wallet.id)
    is_idle = moved is not None and tx.now - moved >= IDLE
    total, idle_since = ledger.total(tx, wallet.id), moved if is_idle else None
    now = _balance(wallet, total, found, tx.now, soon_days, idle_since)
    live = tuple(_named(tx, lot, wallet) for lot in found if lot.ends > tx.now)
    return replace(now, promotional=live, pending=_pending(tx, wallet))


def _named(tx: Tx, lot: Lot, wallet: WalletRow) -> PromotionalCredit:
    """With the name and the fine print of its promotion, which count while there is something left."""
    name, terms = promotions.named(tx, lot.grant) or (None, None)
    return PromotionalCredit(Money(lot.left, wallet.currency), moment(lot.ends), name, terms or None)


def _pending(tx: Tx, wallet: WalletRow) -> tuple[PendingRefund, ...]:
    return tuple(
        PendingRefund(one.order, Money(one.amount, wallet.currency), one.receipt, moment(one.at))
        for one in orders.pending(tx, wallet.id)
    )


def _before(tx: Tx, wallet: WalletRow, at: int, soon_days: int) -> Balance:
    found = lots.before(tx, wallet.id, at)
    return _balance(wallet, movements.total_before(tx, wallet.id, at), found, at, soon_days, None)


def _balance(
    wallet: WalletRow, total: int, found: list[Lot], at: int, soon_days: int, idle_since: int | None
) -> Balance:
    """total: by the last movement, with what has ended by `at` and is not written down yet."""

    def money(minor: int) -> Money:
        return Money(minor, wallet.currency)

    live = [lot for lot in found if lot.ends > at]
    standard = total - sum(lot.left for lot in found)
    worth = standard + sum(lot.left for lot in live)
    soon = sum(lot.left for lot in live if lot.ends <= at + soon_days * DAY)
    return Balance(
        WalletId(wallet.id),
        wallet.region,
        money(worth),
        money(standard),
        tuple(PromotionalCredit(money(lot.left), moment(lot.ends)) for lot in live),
        money(soon),
        moment(idle_since) if idle_since is not None and worth > 0 else None,
    )
