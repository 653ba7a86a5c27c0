"""Blank cards as the manager's desk shows them: plain values, without the store."""

from dataclasses import dataclass
from datetime import datetime

from app.money import Money


@dataclass(frozen=True, slots=True)
class Blanks:
    """Blank cards of one kind in one place; `shop` is None at the printer, `amount` None where the till
    decides. `first` and `last`: the serials at the ends of their order."""

    shop: str | None
    programme_name: str
    region: str
    currency: str
    amount: Money | None
    count: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Put:
    """The answer: how many cards are where now. `shop` is None for scrapped ones."""

    count: int
    place: str
    shop: str | None
    entry: str
    at: datetime
    key: str
