"""What the book says about who is under review: what they redeemed, tried and reported."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, literal_column, select

from app.data.attempts import NOT_SOLD
from app.data.rules import CARD_ACCOUNT, HIGH_VALUE
from app.data.schema import alert, attempt, batch, card, card_event, entry, ledger_account, line, review
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class RedeemedCard:
    """A high-value card that somebody redeemed; `at` in µs, `amount` in minor units. `batch`: the name of the
    one it was made in, None for a card that came alone."""

    id: int
    serial: str
    currency: str
    amount: int
    at: int
    batch: str | None


_IS_HIGH = entry.c.reason == literal_column(f"'{HIGH_VALUE}'")  # worded as the index of these entries
_REDEEMED = (
    select(card.c.id, card.c.serial, card.c.currency, line.c.amount, entry.c.at, batch.c.name)
    .select_from(entry)
    .join(card_event, card_event.c.entry == entry.c.id)
    .join(card, card.c.id == card_event.c.card)
    .join(ledger_account, (ledger_account.c.card == card.c.id) & (ledger_account.c.kind == CARD_ACCOUNT))
    .join(line, (line.c.account == ledger_account.c.id) & (line.c.entry == entry.c.id))
    .outerjoin(batch, batch.c.id == card.c.batch)
    .where(
        entry.c.actor == bindparam("account"),
        _IS_HIGH,
        entry.c.at > bindparam("since"),
        entry.c.at <= bindparam("until"),
    )
    .order_by(entry.c.id.desc())
    .limit(bindparam("most"))
)
_WRONG = (
    select(func.count())
    .select_from(attempt)
    .where(
        attempt.c.account == bindparam("account"),
        attempt.c.at > bindparam("since"),
        attempt.c.at <= bindparam("until"),
    )
)
_TRIED = (
    select(func.count()).select_from(alert).where(alert.c.card == bindparam("card"), alert.c.kind == NOT_SOLD)
)
_REPORTS = (
    select(func.count())
    .select_from(review)
    .where(review.c.account == bindparam("account"), review.c.kind == "report")
)


def redeemed(tx: Tx, account: int, since: int, until: int, most: int) -> Sequence[RedeemedCard]:
    """At most so many high-value cards of the account after `since` up to `until` (µs), newest first."""
    values = {"account": account, "since": since, "until": until, "most": most}
    return [RedeemedCard(*tuple(row)) for row in tx.all(_REDEEMED, values)]


def wrong_codes(tx: Tx, account: int, since: int, until: int) -> int:
    """How many wrong codes the account entered then."""
    return int(tx.all(_WRONG, {"account": account, "since": since, "until": until})[0][0])


def tried_before_sale(tx: Tx, card_id: int) -> int:
    """How often somebody entered the card's code before it was sold."""
    return int(tx.all(_TRIED, {"card": card_id})[0][0])


def reports_by(tx: Tx, account: int) -> int:
    """How many cards the account has ever reported."""
    return int(tx.all(_REPORTS, {"account": account})[0][0])
