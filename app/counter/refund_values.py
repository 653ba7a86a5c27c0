"""Refunds as plain values, without the store: what is rung up, what it would do, what came of it, and the
order that it belongs to as a till may see it."""

from dataclasses import dataclass
from datetime import datetime

from app.money import Money

PENDING, POSTED, DROPPED = "PENDING", "POSTED", "DROPPED"
NOW, PROMISE, SETTLE, DROP = "now", "promise", "settle", "drop"
STATES = {NOW: POSTED, PROMISE: PENDING, SETTLE: POSTED, DROP: DROPPED}
"""What can be done, and the state that it leads a refund to."""


@dataclass(frozen=True, slots=True)
class Refund:
    """What the clerk rings up. `amount` is plain decimal text, None for all that is left. `deed`: give the
    money back now, promise it, or settle or drop what was promised under this receipt."""

    order: str
    receipt: str
    till: str
    amount: str | None = None
    deed: str = NOW
    reason: str | None = None

    @property
    def state(self) -> str:
        return STATES[self.deed]


@dataclass(frozen=True, slots=True)
class Refunded:
    """The answer. `lapsed` is what went back to lots that have ended and is gone at once; `left` is what can
    still be refunded; `total` is the wallet's after it."""

    order: str
    amount: Money
    to_balance: Money
    to_tender: Money
    lapsed: Money
    left: Money
    total: Money
    state: str
    receipt: str
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class RefundPlan:
    """What a refund would do, before it is done: the clerk tells the holder what lapses."""

    order: str
    amount: Money
    to_balance: Money
    to_tender: Money
    lapsed: Money
    left: Money


@dataclass(frozen=True, slots=True)
class GivenBack:
    """What a till says of a refund that was done. `promotional` is the part of what went to the balance that
    is credit with an end again; `tender`: how the order's other part was paid, cash or card."""

    refunded: Refunded
    promotional: Money
    tender: str | None


@dataclass(frozen=True, slots=True)
class PaidBy:
    """What one source paid of an order: `source` is promo, standard, cash or card. `left` of it can still go
    back; `ends` is that of promotional credit."""

    source: str
    amount: Money
    left: Money
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class RefundSeen:
    """A refund of an order. `state`: POSTED, PENDING (promised) or DROPPED."""

    receipt: str
    amount: Money
    state: str
    at: datetime
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class OrderSeen:
    """An order as the counter may see it: what paid for it, and what was given back.

    `left` can be refunded now; `gone` cannot, because the account was closed that it would go to. `who` is
    the holder's name; `entry` the one it was charged by. `others`: more orders on the same receipt.
    """

    order: str
    merchant: str
    who: str
    till: str
    at: datetime
    entry: str
    receipt: str | None
    amount: Money
    left: Money
    gone: Money
    paid: tuple[PaidBy, ...]
    refunds: tuple[RefundSeen, ...]
    others: tuple[str, ...] = ()

    @property
    def tender(self) -> str | None:
        """What paid what the balance did not."""
        return next((one.source for one in self.paid if one.source in ("cash", "card")), None)

    @property
    def promised(self) -> tuple[RefundSeen, ...]:
        """What was promised and has not been given yet, oldest first."""
        return tuple(one for one in self.refunds if one.state == PENDING)
