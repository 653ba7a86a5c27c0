"""Households as the book has them: pairs of accounts that agreed to be told of each other's cards."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, or_, select

from app.data import ids, steps
from app.data.drafts import Record
from app.data.schema import account, entry, household, household_event
from app.data.store import Tx

CHAIN = "household_event"
JOINED, LEFT = "JOINED", "LEFT"


@dataclass(frozen=True, slots=True)
class Member:
    """The other one of a pair, and since when they are together, in µs."""

    account: int
    login: str
    name: str
    at: int


_PAIR = select(household.c.id).where(
    household.c.one == bindparam("one"), household.c.other == bindparam("other")
)
_LAST = household_event.alias()
_LAST_SEQ = (
    select(func.max(_LAST.c.seq))
    .where(_LAST.c.household == household.c.id)
    .correlate(household)
    .scalar_subquery()
)
_MEMBERS = (
    select(account.c.id, account.c.login, account.c.name, entry.c.at)
    .select_from(household)
    .join(household_event, household_event.c.household == household.c.id)
    .join(entry, entry.c.id == household_event.c.entry)
    .join(account, account.c.id == household.c.one + household.c.other - bindparam("mine"))
    .where(or_(household.c.one == bindparam("mine"), household.c.other == bindparam("mine")))
    .where(household_event.c.seq == _LAST_SEQ, household_event.c.state == JOINED)
    .where(account.c.closed_at.is_(None))
    .order_by(account.c.name, account.c.id)
)


def members(tx: Tx, account_id: int) -> Sequence[Member]:
    """Who is together with this account now, by name."""
    return [Member(*tuple(row)) for row in tx.all(_MEMBERS, {"mine": account_id})]


def are_together(tx: Tx, one: int, other: int) -> bool:
    found = _pair(tx, one, other)
    last = steps.last(tx, CHAIN, found) if found else None
    return last is not None and last.state == JOINED


def records(tx: Tx, one: int, other: int, state: str) -> Sequence[Record]:
    """The rows that join or part two accounts, to be posted with an entry. Needs both accounts locked."""
    found = _pair(tx, one, other)
    if found is not None:
        return [steps.following(CHAIN, found, steps.last(tx, CHAIN, found), state)]
    (made,) = ids.draw(tx, household)
    least, most = sorted((one, other))
    row = {"id": made, "one": least, "other": most}
    return [Record("household", row), steps.following(CHAIN, made, None, state)]


def _pair(tx: Tx, one: int, other: int) -> int | None:
    least, most = sorted((one, other))
    row = tx.first(_PAIR, {"one": least, "other": most})
    return None if row is None else int(row.id)
