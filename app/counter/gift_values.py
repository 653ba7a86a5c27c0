"""A card that is bought with balance: what is wanted, and the answer. Plain values, without the store."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.counter.gift_words import Language
from app.money import Money

LONGEST_NAME, LONGEST_WORDS = 80, 1000
"""Characters of the recipient's name, and of what the giver writes."""


@dataclass(frozen=True, slots=True)
class Gift:
    """What is to be bought. `amount`: plain decimal; `region`: of the wallet that pays, by default the
    account's own; `file`: where the e-mail goes. `recipient`, `words`: whom the e-mail greets, and what the
    giver has to say; both may be empty. `language`: of the e-mail, by default the region's."""

    amount: str
    file: Path
    programme: str = "house"
    region: str | None = None
    recipient: str = ""
    words: str = ""
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class GiftBought:
    """The answer. `total` is the wallet's worth after it; `file` the one place where the code is.
    `programme_name`: what its programme is called, by which the holder finds it again."""

    name: str
    programme: str
    serial: str
    last_four: str
    amount: Money
    region: str
    total: Money
    file: str
    entry: str
    at: datetime
    key: str
    programme_name: str = ""
