"""Trade-ins as plain values, without the store: what is offered, how far each is, what came of a step."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.money import Money


class Stage(StrEnum):
    """How far a trade-in has come; the last two are its ends."""

    QUOTED = "QUOTED"
    IN_TRANSIT = "IN_TRANSIT"
    ASSESSED = "ASSESSED"
    CREDITED = "CREDITED"
    RETURNED = "RETURNED"


@dataclass(frozen=True, slots=True)
class Offer:
    """What somebody brings, and what it may be worth (plain decimal) in the currency of the region."""

    login: str
    item: str
    amount: str
    region: str | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class TradedIn:
    """How far a trade-in has come. `total`: the wallet's after its credit."""

    reference: str
    item: str
    login: str
    state: str
    amount: Money
    total: Money | None
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class TradeInSeen:
    """A trade-in as the counter may see it. `who` is the holder's name; `amount` the last one that was named;
    `steps`: those that it has taken, oldest first."""

    reference: str
    item: str
    who: str
    stage: Stage
    amount: Money
    steps: "tuple[StepSeen, ...]"

    @property
    def quoted(self) -> Money:
        """What was named first."""
        return next((one.amount for one in self.steps if one.amount is not None), self.amount)


@dataclass(frozen=True, slots=True)
class StepSeen:
    """When, where and by which entry a trade-in came into a stage, and what was named as its worth, if
    anything."""

    stage: Stage
    at: datetime
    till: str
    entry: str
    amount: Money | None
