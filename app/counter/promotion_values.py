"""Promotions as managers offer and give them: plain values, without the store, so that the window can name
them."""

from dataclasses import dataclass, field
from datetime import datetime

from app.money import Money

LONGEST_TERMS = 20_000
LARGEST = 1_000_000_00
"""Minor units that are given to one account at once."""


@dataclass(frozen=True, slots=True)
class NewPromotion:
    """What is to be offered. amount: plain decimal in the currency of the region. code: only of the kind
    "code"; it is kept as a keyed hash. terms: the fine print that a holder reads before it is credited."""

    name: str
    kind: str
    amount: str
    region: str
    ends: datetime
    starts: datetime | None = None
    terms: str = ""
    code: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Offer:
    """A promotion as it stands. `given`: to how many accounts. `terms` are empty in the answer to a deed."""

    name: str
    kind: str
    amount: Money
    region: str
    starts: datetime
    ends: datetime
    state: str
    given: int
    entry: str | None = None
    key: str | None = None
    terms: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """What became of a promotion's credit: `given` in all, of which so much was `spent`, `left` in the
    accounts, or `lapsed` at its end. `waiting`: how many accounts have a wallet of its region and were not
    given it yet."""

    name: str
    given: Money
    spent: Money
    left: Money
    lapsed: Money
    waiting: int


@dataclass(frozen=True, slots=True)
class Gift:
    """What one account is given by hand: promotional credit up to an end, or goodwill that never ends."""

    login: str
    amount: str
    currency: str
    reason: str
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Granted:
    """Credit that was given. `total`: the wallet's after it."""

    login: str
    amount: Money
    region: str
    ends: datetime | None
    total: Money
    entry: str
    key: str


@dataclass(frozen=True, slots=True)
class GivenToMany:
    """To how many accounts the promotion was given now; those that had it already are not among them."""

    name: str
    given: int
    key: str
