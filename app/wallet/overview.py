"""What the pages of balance and history are told besides balances and movements: plain values.

No module of `data` is imported here, so that the window can name these types before the store is opened.
"""

from dataclasses import dataclass
from datetime import datetime

from app.money import Money


@dataclass(frozen=True, slots=True)
class Settings:
    """`use`: the balance pays first. `save`: it is kept for later, and the order is paid in another way."""

    orders: str
    one_click: str
    subscriptions: str


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """The answer: what is settled from now on, and the entry that says so."""

    settings: Settings
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class Subscribed:
    """A subscription as its holder sees it. `next_due` is None once it is cancelled."""

    subscription: int
    merchant: str
    amount: Money
    every: str
    next_due: str | None
    paid: int
    state: str
    key: str


@dataclass(frozen=True, slots=True)
class TradeInStep:
    """A state that a trade-in came into, when, and what it was said to be worth then, if anything."""

    state: str
    at: datetime
    amount: Money | None


@dataclass(frozen=True, slots=True)
class TradeInCourse:
    """A trade-in of one's own with its steps so far, oldest first. `amount` is the last one named."""

    reference: str
    item: str
    region: str
    amount: Money
    steps: tuple[TradeInStep, ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """A wallet's total after its movements, oldest first: `totals[i]` minor units from `times[i]` on, in
    seconds since 1970 (UTC). Of a very long history only every so manieth movement is in it."""

    currency: str
    times: tuple[float, ...]
    totals: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cents:
    """A part of an order and where it came from. `kind` is that of the entry that brought it (redeem,
    promotion, trade_in, goodwill) with the entry's name and time, or the tender (cash, card) without."""

    amount: Money
    kind: str
    programme_name: str | None
    last_four: str | None
    promotion: str | None
    trade_in: str | None
    entry: str | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Provenance:
    """What paid for an order, in the order in which it paid; the parts add up to the order's amount."""

    order: str
    amount: Money
    parts: tuple[Cents, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """Which movements: of one region or of all, in a time, of a kind, with words, of credit that ends, as
    `history` takes them."""

    region: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    kind: str | None = None
    search: str | None = None
    ends_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """How many movements are in the file now."""

    count: int


@dataclass(frozen=True, slots=True)
class CalledOwn:
    """That nobody asked for a card was said. `entry`: None where it was known before."""

    entry: str | None
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class Reported:
    """The answer to a report: the number under which the shop decides it."""

    review: int
    programme: str
    last_four: str
    at: datetime
    key: str
