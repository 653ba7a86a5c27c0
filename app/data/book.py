"""The accounts of the book: finding and opening them, and what stands on them now."""

from sqlalchemy import Select, bindparam, insert, select

from app.data.drafts import LedgerAccount
from app.data.ids import new_id
from app.data.rules import ACCOUNT_KINDS, OWNERS, bound_of
from app.data.schema import entry, ledger_account, line
from app.data.store import Tx

_COLUMNS = ledger_account.c
_FOUND = select(_COLUMNS.id, _COLUMNS.wallet).where(
    _COLUMNS.kind == bindparam("kind"), _COLUMNS.currency == bindparam("currency")
)
_NEW_ACCOUNT = select(new_id(ledger_account))
_ADD = insert(ledger_account)
LAST_LINE = (
    select(line.c.seq, line.c.balance, entry.c.at)
    .join(entry, entry.c.id == line.c.entry)
    .where(line.c.account == bindparam("account"))
    .order_by(line.c.seq.desc())
    .limit(1)
)
"""The last line of an account, with the time of its entry."""


def _finding(owners: tuple[str, ...]) -> Select[tuple[int, int | None]]:
    """The account of a kind with such owners, by the first of them, worded so that its own index is used."""
    if not owners:
        return _FOUND.where(*(_COLUMNS[one].is_(None) for one in OWNERS))
    found = _FOUND.where(_COLUMNS[owners[0]] == bindparam("owner"))
    return found.where(_COLUMNS.promo_grant.is_(None)) if owners[0] == "wallet" else found


_FIND = {kind: _finding(about.owners) for kind, about in ACCOUNT_KINDS.items()}


def find_account(
    tx: Tx, kind: str, owner: int | None, currency: str, *, purchase: int | None = None
) -> LedgerAccount | None:
    """The account of this kind and owner. `purchase`: the order that an account for a capture belongs to."""
    row = tx.first(_FIND[kind], {"kind": kind, "owner": owner, "currency": currency})
    return None if row is None else LedgerAccount(row.id, kind, owner, currency, row.wallet, purchase)


def open_account(
    tx: Tx,
    kind: str,
    owner: int | None,
    currency: str,
    *,
    wallet: int | None = None,
    purchase: int | None = None,
) -> LedgerAccount:
    """The account of this kind and owner; made if it is not there yet. `wallet`: a lot's wallet."""
    found = find_account(tx, kind, owner, currency, purchase=purchase)
    if found is not None:
        return found
    (made,) = tx.all(_NEW_ACCOUNT)[0]
    owners = ACCOUNT_KINDS[kind].owners
    row = {"id": made, "kind": kind, "currency": currency, "bound": bound_of(kind)}
    row |= dict(zip(owners, (owner, wallet), strict=False))
    tx.run(_ADD, row)
    tx.held.made("ledger_account", made)
    return LedgerAccount(made, kind, owner, currency, row.get("wallet"), purchase)


def balance(tx: Tx, account: LedgerAccount | None) -> int:
    """What stands on the account now, signed as in the book: one read of an index. No account, no balance."""
    row = account and tx.first(LAST_LINE, {"account": account.id})
    return row.balance if row else 0
