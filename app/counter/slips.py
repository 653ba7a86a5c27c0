"""What stands on a receipt and on the report of a closed till: plain values, no store behind them, so that
the window can name them. `receipts` finds them in the book; how they look on paper is the window's."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.money import Money


class Deed(StrEnum):
    """What was done, as far as somebody takes a receipt of it home."""

    ACTIVATE = "activate"
    VOID = "void"
    CHARGE = "charge"
    REFUND = "refund"
    REPLACE = "replace"
    TRADE_IN = "trade_in"


@dataclass(frozen=True, slots=True)
class SlipCard:
    """A card on a receipt: `last_four` of its code, never more. `programme`: its name."""

    programme: str
    last_four: str
    amount: Money
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """A receipt. `number` is that of the receipt; where the deed has none, the order's or the trade-in's.
    `shop`, its `address` and `till`, its label, are as they were then.

    `from_tender` is what was paid by `tender` (cash, card), or given back by it. `given`: the cash that was
    handed over, which the book does not know, so that a copy is without it. `lapsed`: the part of a refund
    that went to credit which has ended; `left`: what can still be refunded; `total`: the wallet's after it.
    `state` is that of a refund or a trade-in.
    """

    deed: Deed
    shop: str
    till: str
    clerk: str
    at: datetime
    number: str
    entry: str
    amount: Money
    cards: tuple[SlipCard, ...] = ()
    replaced: SlipCard | None = None
    approved_by: str | None = None
    order: str | None = None
    merchant: str | None = None
    from_balance: Money | None = None
    promotional: Money | None = None
    tender: str | None = None
    from_tender: Money | None = None
    given: Money | None = None
    lapsed: Money | None = None
    left: Money | None = None
    total: Money | None = None
    item: str | None = None
    state: str | None = None
    address: tuple[str, ...] = ()

    @property
    def change(self) -> Money | None:
        """What goes back of the cash that was handed over."""
        if self.given is None or self.from_tender is None:
            return None
        return self.given - self.from_tender


@dataclass(frozen=True, slots=True)
class Counted:
    """One tender of a till at its close. `difference`: what was counted less what the book expected. `notes`:
    how many of each note and coin (plain decimal) lay there."""

    tender: str
    expected: Money
    counted: Money
    difference: Money
    notes: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class DoneAtTill:
    """How often something was done at the till since it was opened; None for what moves no money."""

    kind: str
    count: int
    amount: Money | None


@dataclass(frozen=True, slots=True)
class TillReport:
    """The report of a closed till. `heads`: the last entry of every chain, to be typed again for a check."""

    shop: str
    till: str
    clerk: str
    opened: datetime | None
    at: datetime
    entry: str
    counted: tuple[Counted, ...]
    reason: str | None
    done: tuple[DoneAtTill, ...]
    heads: tuple[str, ...]
