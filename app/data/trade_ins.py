"""Trade-ins as the book has them: what was offered for which wallet, and how far it has come."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from app.data import steps
from app.data.drafts import Record
from app.data.ids import new_id
from app.data.schema import account, entry, trade_in, trade_in_event
from app.data.store import Tx

CHAIN = "trade_in_event"
QUOTED, IN_TRANSIT, ASSESSED = "QUOTED", "IN_TRANSIT", "ASSESSED"
CREDITED, RETURNED = "CREDITED", "RETURNED"


@dataclass(frozen=True, slots=True)
class TradeIn:
    """`amount` is the last one that was named, in minor units; `at` when its last step was, in µs."""

    id: int
    reference: str
    item: str
    account: int
    login: str
    wallet: int
    currency: str
    state: str
    amount: int
    at: int


_LAST, _AMOUNTS = trade_in_event.alias(), trade_in_event.alias()
_LAST_SEQ = (
    select(func.max(_LAST.c.seq))
    .where(_LAST.c.trade_in == trade_in.c.id)
    .correlate(trade_in)
    .scalar_subquery()
)
_AMOUNT = (
    select(_AMOUNTS.c.amount)
    .where(_AMOUNTS.c.trade_in == trade_in.c.id, _AMOUNTS.c.amount.is_not(None))
    .order_by(_AMOUNTS.c.seq.desc())
    .limit(1)
    .correlate(trade_in)
    .scalar_subquery()
)
_ALL = (
    select(
        trade_in.c.id,
        trade_in.c.reference,
        trade_in.c.item,
        trade_in.c.account,
        account.c.login,
        trade_in.c.wallet,
        trade_in.c.currency,
        trade_in_event.c.state,
        func.coalesce(_AMOUNT, 0),
        entry.c.at,
    )
    .select_from(trade_in)
    .join(account, account.c.id == trade_in.c.account)
    .join(trade_in_event, (trade_in_event.c.trade_in == trade_in.c.id) & (trade_in_event.c.seq == _LAST_SEQ))
    .join(entry, entry.c.id == trade_in_event.c.entry)
)
_ONE = _ALL.where(trade_in.c.reference == bindparam("reference"))
_NEWEST = _ALL.order_by(trade_in.c.id.desc()).limit(bindparam("most"))
_NOT_ENDED = _ALL.where(trade_in_event.c.state.in_([QUOTED, IN_TRANSIT, ASSESSED]))
_UNDER_WAY = _NOT_ENDED.where(trade_in.c.account == bindparam("account")).order_by(trade_in.c.id)
_WAITING = _NOT_ENDED.order_by(trade_in.c.id.desc()).limit(bindparam("most"))
_OF_ACCOUNT = _NEWEST.where(trade_in.c.account == bindparam("account"))


def find(tx: Tx, reference: str) -> TradeIn | None:
    row = tx.first(_ONE, {"reference": reference})
    return None if row is None else TradeIn(*tuple(row))


def newest(tx: Tx, most: int, account_id: int | None = None) -> Sequence[TradeIn]:
    """At most so many, newest first: everybody's, or those of one account."""
    values = {"most": most, "account": account_id}
    rows = tx.all(_NEWEST, {"most": most}) if account_id is None else tx.all(_OF_ACCOUNT, values)
    return [TradeIn(*tuple(row)) for row in rows]


def under_way(tx: Tx, account_id: int) -> Sequence[TradeIn]:
    """Those of an account that were neither credited nor given back yet, oldest first."""
    return [TradeIn(*tuple(row)) for row in tx.all(_UNDER_WAY, {"account": account_id})]


def waiting(tx: Tx, most: int) -> Sequence[TradeIn]:
    """Anybody's that were neither credited nor given back yet, newest first; at most so many."""
    return [TradeIn(*tuple(row)) for row in tx.all(_WAITING, {"most": most})]


def begin(
    tx: Tx, *, reference: str, item: str, account_id: int, wallet: int, currency: str, amount: int
) -> tuple[int, Sequence[Record]]:
    """The id of a new trade-in and the rows that quote it, to be posted with an entry."""
    (made,) = tx.all(select(new_id(trade_in)))[0]
    tx.held.made("trade_in", made)
    row = {"id": made, "reference": reference, "item": item, "account": account_id, "wallet": wallet}
    quoted = steps.following(CHAIN, made, None, QUOTED, amount=amount)
    return made, (Record("trade_in", row | {"currency": currency}), quoted)
