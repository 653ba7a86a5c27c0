"""What the counter's pane is told: plain values, no store behind them, so that the window can name them.

`till_view` finds them in the book.
"""

from dataclasses import dataclass
from datetime import datetime

from app.money import Money
from app.wallet.values import Activated, CardState


@dataclass(frozen=True, slots=True)
class CardSeen:
    """A card as the counter may know it, which is neither its code nor whose account has its value.

    amount: what is on it now. sold_for: what it was sold for; None where it never was. preset: the one amount
    it can be sold for; without one, anything from `least` to `most`, for which `offered` are proposed.
    void_until: until when its sale can be taken back at this till's shop, None where it cannot.
    """

    serial: str
    programme: str
    last_four: str
    region: str
    amount: Money
    state: CardState
    least: Money
    most: Money
    offered: tuple[Money, ...] = ()
    preset: Money | None = None
    place: str = "stock"
    shop: str | None = None
    sold_for: Money | None = None
    sold_at: datetime | None = None
    receipt: str | None = None
    till: str | None = None
    void_until: datetime | None = None
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class TillDeed:
    """One thing that was done at a till, as people call it, or against a receipt. `kind` is the entry's;
    `who` the holder whose account it moved; `amount` what moved, without sign, None for what moves no
    money."""

    kind: str
    at: datetime
    till: str
    clerk: str
    entry: str
    serial: str | None = None
    last_four: str | None = None
    who: str | None = None
    order: str | None = None
    receipt: str | None = None
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class TillNow:
    """A till as its strip shows it. `state`: OPEN, COUNTED, CLOSED, None for one that was never opened.

    since: when its day began. given: the float then. cash: what lies in the drawer, by currency.
    next_receipt: the number that follows the last one given here. is_from_before: whether its day began on
    an earlier one of its shop. label: what people read in place of its name; empty where it has none.
    """

    till: str
    shop: str
    state: str | None
    since: datetime | None
    given: tuple[Money, ...]
    cash: tuple[Money, ...]
    sold: int
    next_receipt: str
    deeds: tuple[TillDeed, ...]
    is_from_before: bool = False
    label: str = ""

    @property
    def called(self) -> str:
        """The till as people call it."""
        return self.label or self.till


@dataclass(frozen=True, slots=True)
class TillPlace:
    """A till to choose. `state` and `label` as in `TillNow`."""

    till: str
    shop: str
    state: str | None
    label: str = ""

    @property
    def called(self) -> str:
        """The till as people call it."""
        return self.label or self.till


@dataclass(frozen=True, slots=True)
class CardSale:
    """A card and what is to be put on it: plain decimal text, None for one with a preset amount."""

    serial: str
    amount: str | None


@dataclass(frozen=True, slots=True)
class Selling:
    """Up to ten cards on one receipt. `tender`: cash or card."""

    cards: tuple[CardSale, ...]
    receipt: str
    till: str
    tender: str = "cash"


@dataclass(frozen=True, slots=True)
class Sold:
    """All cards of a selling, activated."""

    cards: tuple[Activated, ...]
    key: str


@dataclass(frozen=True, slots=True)
class Exchanging:
    """The unreadable card and its receipt, and the new one from stock."""

    serial: str
    by: str
    receipt: str
    till: str


@dataclass(frozen=True, slots=True)
class Exchanged:
    """The new card, and which one it replaces. `approved_by` is a name."""

    serial: str
    last_four: str
    amount: Money
    receipt: str
    replaced: str
    approved_by: str
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A blank card that is out of stock for good."""

    serial: str
    entry: str
    at: datetime
    key: str
