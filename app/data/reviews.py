"""What waits for a manager's eye: accounts held for their speed, reported cards, cards held for fraud."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, select

from app.data import steps
from app.data.drafts import Record
from app.data.ids import new_id
from app.data.rules import CARD_ACCOUNT
from app.data.schema import (
    account,
    card,
    card_event,
    entry,
    ledger_account,
    line,
    review,
    review_event,
)
from app.data.steps import Step
from app.data.store import Tx

CHAIN = "review_event"
OPEN, APPROVED, REJECTED = "OPEN", "APPROVED", "REJECTED"


@dataclass(frozen=True, slots=True)
class Review:
    """`account`: whose redemptions are held, or who reported or held the card; `told`: what they said. Times
    in µs; `until` is when the hold of an account ends by itself."""

    id: int
    kind: str
    account: int
    login: str
    card: int | None
    serial: str | None
    until: int | None
    told: str | None
    at: int
    step: Step

    @property
    def state(self) -> str:
        return self.step.state


@dataclass(frozen=True, slots=True)
class Redemption:
    """What a card was worth when it was redeemed, by whom and when (µs)."""

    login: str
    amount: int
    at: int


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """What became of a review: its new state, by whom, when (µs) and why. `name`: whose account it is about,
    or who reported or held the card."""

    id: int
    kind: str
    name: str
    serial: str | None
    state: str
    by: str
    at: int
    reason: str | None


@dataclass(frozen=True, slots=True)
class OpenedRow:
    """A review by when it was opened (`at`, µs), with its state now, and by whom, when (`stepped`) and why it
    came into it."""

    kind: str
    name: str
    serial: str | None
    at: int
    state: str
    by: str
    stepped: int
    reason: str | None


_LATER = review_event.alias()
_LAST = (
    select(func.max(_LATER.c.seq)).where(_LATER.c.review == review.c.id).correlate(review).scalar_subquery()
)


def _reviews() -> Select[Any]:
    return (
        select(
            review.c.id,
            review.c.kind,
            review.c.account,
            account.c.login,
            review.c.card,
            card.c.serial,
            review.c.until,
            review.c.told,
            entry.c.at,
            review_event.c.seq,
            review_event.c.state,
            review_event.c.entry.label("step_entry"),
        )
        .select_from(review)
        .join(account, account.c.id == review.c.account)
        .join(entry, entry.c.id == review.c.entry)
        .join(review_event, (review_event.c.review == review.c.id) & (review_event.c.seq == _LAST))
        .outerjoin(card, card.c.id == review.c.card)
    )


_ONE = _reviews().where(review.c.id == bindparam("review"))
_NEWEST = _reviews().order_by(review.c.id.desc()).limit(bindparam("most"))
_OPEN = _reviews().where(review_event.c.state == OPEN).order_by(review.c.id.desc()).limit(bindparam("most"))
_REPORT = (
    _reviews()
    .where(review.c.card == bindparam("card"), review.c.account == bindparam("account"))
    .where(review.c.kind == "report")
    .order_by(review.c.id.desc())
    .limit(1)
)
_REDEEMED = (
    select(account.c.login, line.c.amount, entry.c.at)
    .select_from(card_event)
    .join(entry, entry.c.id == card_event.c.entry)
    .join(account, account.c.id == entry.c.actor)
    .join(line, line.c.entry == entry.c.id)
    .join(ledger_account, ledger_account.c.id == line.c.account)
    .where(
        card_event.c.card == bindparam("card"),
        card_event.c.state == "REDEEMED",
        ledger_account.c.card == bindparam("card"),
        ledger_account.c.kind == CARD_ACCOUNT,
    )
)
_BY = account.alias()
_STEP = entry.alias()
_DECIDED = (
    select(
        review.c.id,
        review.c.kind,
        account.c.name,
        card.c.serial,
        review_event.c.state,
        _BY.c.login,
        _STEP.c.at,
        _STEP.c.reason,
    )
    .select_from(review_event)
    .join(_STEP, _STEP.c.id == review_event.c.entry)
    .join(_BY, _BY.c.id == _STEP.c.actor)
    .join(review, review.c.id == review_event.c.review)
    .join(account, account.c.id == review.c.account)
    .outerjoin(card, card.c.id == review.c.card)
    .where(review_event.c.state != OPEN, _STEP.c.at >= bindparam("since"))
    .order_by(_STEP.c.at.desc(), review.c.id.desc())
    .limit(bindparam("most"))
)
_OPENED = entry.alias()
_BETWEEN = (
    select(
        review.c.kind,
        account.c.name,
        card.c.serial,
        _OPENED.c.at,
        review_event.c.state,
        _BY.c.login.label("by"),
        _STEP.c.at.label("stepped"),
        _STEP.c.reason,
    )
    .select_from(review)
    .join(_OPENED, _OPENED.c.id == review.c.entry)
    .join(account, account.c.id == review.c.account)
    .join(review_event, (review_event.c.review == review.c.id) & (review_event.c.seq == _LAST))
    .join(_STEP, _STEP.c.id == review_event.c.entry)
    .join(_BY, _BY.c.id == _STEP.c.actor)
    .outerjoin(card, card.c.id == review.c.card)
    .where(_OPENED.c.at >= bindparam("since"), _OPENED.c.at < bindparam("until"))
    .order_by(_OPENED.c.at.desc(), review.c.id.desc())
)
_BEFORE_HOLD = (
    select(card_event.c.was)
    .where(card_event.c.card == bindparam("card"), card_event.c.state == "HELD")
    .order_by(card_event.c.seq.desc())
    .limit(1)
)


def begin(
    tx: Tx,
    kind: str,
    account_id: int,
    *,
    card_id: int | None = None,
    until: int | None = None,
    told: str | None = None,
) -> tuple[int, Sequence[Record]]:
    """The id of a new review and the rows that open it, to be posted with an entry. kind: velocity (with its
    end), report or fraud (of a card)."""
    (made,) = tx.all(select(new_id(review)))[0]
    row = {"id": made, "kind": kind, "account": account_id, "card": card_id, "until": until, "told": told}
    return made, (Record("review", row), steps.following(CHAIN, made, None, OPEN))


def find(tx: Tx, review_id: int) -> Review | None:
    row = tx.first(_ONE, {"review": review_id})
    return None if row is None else _review(row)


def newest(tx: Tx, most: int, *, only_open: bool) -> list[Review]:
    """At most so many, newest first."""
    return [_review(row) for row in tx.all(_OPEN if only_open else _NEWEST, {"most": most})]


def decided(tx: Tx, since: int, most: int) -> list[DecidedRow]:
    """What was decided from `since` (µs) on: at most so many, newest first."""
    return [DecidedRow(*tuple(row)) for row in tx.all(_DECIDED, {"since": since, "most": most})]


def between(tx: Tx, since: int, until: int) -> list[OpenedRow]:
    """What came to be reviewed from `since` on and before `until` (µs), newest first."""
    return [OpenedRow(*tuple(row)) for row in tx.all(_BETWEEN, {"since": since, "until": until})]


def report_by(tx: Tx, card_id: int, account_id: int) -> Review | None:
    """The last report of the card by this account, decided or not."""
    row = tx.first(_REPORT, {"card": card_id, "account": account_id})
    return None if row is None else _review(row)


def redemption(tx: Tx, card_id: int) -> Redemption | None:
    """How the card was redeemed; None where it was not."""
    row = tx.first(_REDEEMED, {"card": card_id})
    return None if row is None else Redemption(*tuple(row))


def state_before_hold(tx: Tx, card_id: int) -> str:
    """What the card was when it was held last."""
    return str(tx.all(_BEFORE_HOLD, {"card": card_id})[0].was)


def _review(row: Row[Any]) -> Review:
    return Review(
        row.id,
        row.kind,
        row.account,
        row.login,
        row.card,
        row.serial,
        row.until,
        row.told,
        row.at,
        Step(row.seq, row.state, row.step_entry),
    )
