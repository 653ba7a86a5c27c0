"""What a reminder says: plain values, without the store, so that the window can name them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.money import Money


class ReminderKind(StrEnum):
    DRAWER_CARD = "drawer_card"
    PROMOTION = "promotion"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to be told. `key` is the same as long as it is the same matter, so that it is told once.

    region: of the card or wallet. last_four, programme_name, card: of a card in the drawer. ends: of
    promotional credit its moment, of a card the first moment of its last day here. days_left: whole days
    until the last one, 0 today; None where nothing ends. since: when idle credit moved last.
    """

    kind: ReminderKind
    key: str
    amount: Money | None
    region: str
    programme_name: str | None = None
    last_four: str | None = None
    card: int | None = None
    ends: datetime | None = None
    days_left: int | None = None
    since: datetime | None = None
