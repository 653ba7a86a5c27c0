"""What a holder is shown when they agree to be charged at a till: plain values, no store behind them."""

from dataclasses import dataclass, field
from datetime import datetime

from app.money import Money


@dataclass(frozen=True, slots=True)
class OneTimeCode:
    """A code for one order, its end, and how long that is from when it was made. It is shown this once and
    never stored readable."""

    code: str = field(repr=False)
    ends: datetime
    lasts_s: int


@dataclass(frozen=True, slots=True)
class PaidWith:
    """The order that was charged with a one-time code."""

    amount: Money
    merchant: str
    order: str
