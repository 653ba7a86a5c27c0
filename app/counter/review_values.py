"""What the review desk shows: plain values, so that the window can name them. `review_desk` finds them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.money import Money


class CaseKind(StrEnum):
    """An account held for its speed, a card reported as used by somebody else, a card held for fraud."""

    VELOCITY = "velocity"
    REPORT = "report"
    FRAUD = "fraud"


@dataclass(frozen=True, slots=True)
class CardUnder:
    """The card that a review is about. `amount`: its worth, or what it was redeemed for."""

    serial: str
    programme: str
    last_four: str
    state: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Case:
    """What waits to be decided. `name` is whose account is held, or who reported or held the card, `told`
    what they said. Of a held account: how many cards within how many minutes, and what they were worth.
    `until`: when the hold ends by itself."""

    id: int
    kind: CaseKind
    at: datetime
    until: datetime | None
    name: str
    login: str
    told: str | None
    card: CardUnder | None = None
    cards: int = 0
    minutes: int = 0
    worth: tuple[Money, ...] = ()


class FactKind(StrEnum):
    ONE_RECEIPT = "one_receipt"
    MANY_RECEIPTS = "many_receipts"
    ONE_RUN = "one_run"
    ONE_BATCH = "one_batch"
    NO_BATCH = "no_batch"
    NO_WRONG_CODES = "no_wrong_codes"
    WRONG_CODES = "wrong_codes"
    REDEEMED_BEFORE = "redeemed_before"
    FIRST_CARDS = "first_cards"
    SOLD = "sold"
    NEVER_SOLD = "never_sold"
    REDEEMED_BY_ANOTHER = "redeemed_by_another"
    REDEEMED_BY_THEMSELVES = "redeemed_by_themselves"
    NOT_REDEEMED = "not_redeemed"
    TRIED_BEFORE_SALE = "tried_before_sale"
    NOT_TRIED_BEFORE_SALE = "not_tried_before_sale"
    FIRST_REPORT = "first_report"
    MANY_REPORTS = "many_reports"


@dataclass(frozen=True, slots=True)
class ReviewFact:
    """Something from the book that speaks for approving, or asks to look again. What the places hold is the
    kind's: a till and a receipt, the first and last serial, a name."""

    kind: FactKind
    in_favour: bool
    first: str = ""
    second: str = ""
    count: int = 0
    worth: tuple[Money, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """The answer to a decision. `made_good`: the serial of the card that was given for it."""

    id: int
    is_approved: bool
    made_good: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class PastCase:
    """What was decided: by whom (a login), when, and the reason that was kept. `serial`: of the card that it
    was about; None for an account."""

    id: int
    kind: CaseKind
    name: str
    serial: str | None
    is_approved: bool
    by: str
    at: datetime
    reason: str
