"""Promotional lots: credit with an end, granted to a wallet, each on an account of its own.

From its end on a lot is worth nothing, by the clock; the entry that says so is made by the next write.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Row, Select, bindparam, select

from app.data import ledger
from app.data.drafts import Draft, LedgerAccount, Posted, Posting, Record
from app.data.ids import new_id
from app.data.rules import PROMO_ACCOUNT
from app.data.schema import entry, ledger_account, line, promo_grant
from app.data.store import Tx

EXPENSE = "Expenses:Promo"


@dataclass(frozen=True, slots=True)
class Lot:
    """What is left of a grant, in minor units, and its end in µs: from that moment on it is worth nothing."""

    grant: int
    left: int
    ends: int
    account: LedgerAccount


@dataclass(frozen=True, slots=True)
class Writer:
    """In whose name, at which station and for which command an entry is made."""

    station: int
    actor: int
    command: str | None


@dataclass(frozen=True, slots=True)
class NewLot:
    """A grant to be. `promotion` is None for one that a manager makes by hand; `called`: the promotion's
    name, or the manager's reason. The holder finds it by these words."""

    account: int
    wallet: int
    currency: str
    amount: int
    ends: int
    promotion: int | None
    called: str


_LEFT = (
    select(-line.c.balance)
    .where(line.c.account == ledger_account.c.id)
    .order_by(line.c.seq.desc())
    .limit(1)
    .correlate(ledger_account)
    .scalar_subquery()
)


def _lots_with(left: ColumnElement[int]) -> Select[tuple[int, int, int, int, str]]:
    """Those of the wallet that have something left, soonest end first."""
    return (
        select(
            promo_grant.c.id,
            left.label("left"),
            promo_grant.c.ends,
            ledger_account.c.id.label("account"),
            promo_grant.c.currency,
        )
        .join(ledger_account, ledger_account.c.promo_grant == promo_grant.c.id)
        .where(promo_grant.c.wallet == bindparam("wallet"), left > 0)
        .order_by(promo_grant.c.ends, promo_grant.c.id)
    )


_LOTS = _lots_with(_LEFT)
_LIVE = _LOTS.where(promo_grant.c.ends > bindparam("now"))
_ENDED = _LOTS.where(promo_grant.c.ends <= bindparam("now"))
_LEFT_BEFORE = (
    select(-line.c.balance)
    .join(entry, entry.c.id == line.c.entry)
    .where(line.c.account == ledger_account.c.id, entry.c.at < bindparam("at"))
    .order_by(line.c.seq.desc())
    .limit(1)
    .correlate(ledger_account)
    .scalar_subquery()
)
_BEFORE = _lots_with(_LEFT_BEFORE)
_NEW_GRANT = select(new_id(promo_grant))


def live(tx: Tx, wallet: int, *, at: int | None = None) -> list[Lot]:
    """Lots of the wallet that have something left and have not ended, soonest end first. at: µs, or now."""
    return _found(tx, _LIVE, wallet, at)


def ended(tx: Tx, wallet: int, *, at: int | None = None) -> list[Lot]:
    """Lots of the wallet that have ended and whose rest is still in the book."""
    return _found(tx, _ENDED, wallet, at)


def before(tx: Tx, wallet: int, at: int) -> list[Lot]:
    """Lots that had something left just before a moment (µs), ended or not, soonest end first."""
    return _lots(tx.all(_BEFORE, {"wallet": wallet, "at": at}), wallet)


def worth(tx: Tx, wallet: int) -> int:
    """What the wallet is worth now, in minor units: its last total without what has ended meanwhile."""
    return ledger.total(tx, wallet) - sum(lot.left for lot in ended(tx, wallet))


def grant(tx: Tx, new: NewLot, by: Writer) -> tuple[int, Posted]:
    """Put promotional credit into the wallet. Returns the grant's id and its entry."""
    (made,) = tx.all(_NEW_GRANT)[0]
    account = ledger.open_account(tx, PROMO_ACCOUNT, made, new.currency, wallet=new.wallet)
    expense = ledger.open_account(tx, EXPENSE, by.station, new.currency)
    columns = ("promotion", "account", "wallet", "currency", "amount", "ends")
    row = {"id": made, **{name: getattr(new, name) for name in columns}}
    draft = Draft(
        by.station,
        "promotion",
        by.actor,
        by.command,
        postings=(Posting(expense, new.amount), Posting(account, -new.amount)),
        records=(Record("promo_grant", row),),
        promo_grant=made,
        reason=new.called if new.promotion is None else None,
        words=(new.called,),
    )
    return made, ledger.post(tx, draft)


def lapse(tx: Tx, wallet: int, by: Writer) -> list[Lot]:
    """Write down what has ended by now, one entry a lot with its end as value date; returns those lots.

    Every use case that posts on a wallet begins with it. Needs the wallet and the station locked.
    """
    return _let_go(tx, ended(tx, wallet), by)


def forfeit(tx: Tx, wallet: int, by: Writer) -> list[Lot]:
    """Lapse every lot of a wallet that is closed, also those which have not ended. Returns them."""
    return _let_go(tx, [*ended(tx, wallet), *live(tx, wallet)], by)


def _let_go(tx: Tx, gone: list[Lot], by: Writer) -> list[Lot]:
    for lot in gone:
        expense = ledger.open_account(tx, EXPENSE, by.station, lot.account.currency)
        draft = Draft(
            by.station,
            "lapse",
            by.actor,
            by.command,
            postings=(Posting(lot.account, lot.left), Posting(expense, -lot.left)),
            promo_grant=lot.grant,
            value_at=min(lot.ends, tx.now),
        )
        ledger.post(tx, draft)
    return gone


def _found(tx: Tx, wanted: Select[tuple[int, int, int, int, str]], wallet: int, at: int | None) -> list[Lot]:
    return _lots(tx.all(wanted, {"wallet": wallet, "now": tx.now if at is None else at}), wallet)


def _lots(rows: Sequence[Row[tuple[int, int, int, int, str]]], wallet: int) -> list[Lot]:
    return [
        Lot(
            row.id,
            row.left,
            row.ends,
            LedgerAccount(row.account, PROMO_ACCOUNT, row.id, row.currency, wallet),
        )
        for row in rows
    ]
