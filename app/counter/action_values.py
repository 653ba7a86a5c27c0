"""An action of a till's window whose answer never came, as plain values that the window can name."""

from dataclasses import dataclass
from datetime import datetime

from app.counter.at_till import TillDeed
from app.outcomes import Refused


@dataclass(frozen=True, slots=True)
class ActionNote:
    """`words`: what the action is called on the screen. `actor`: the id of the account that did it, under
    which the store keeps the key. `at`: when it was sent, by this computer's clock (ISO 8601)."""

    key: str
    words: str
    actor: int
    till: str
    at: str


@dataclass(frozen=True, slots=True)
class Became:
    """What became of it. `at`: when it was answered, None where it was not done. `deeds`: what it did,
    `refused`: why it did nothing."""

    at: datetime | None = None
    deeds: tuple[TillDeed, ...] = ()
    refused: Refused | None = None
