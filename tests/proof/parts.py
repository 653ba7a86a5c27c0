"""What every request is put together from: chance, what is known of the store, and the words of the tests.

The requests themselves are in `card_plans`, `order_plans`, `credit_plans`, `shop_plans`, `people_plans`
and `drawer_plans`.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Protocol

from app.wallet.moments import moment
from tests.data.world import RECOVERY_CODE

DAY_S = 24 * 3600
CURRENCIES = {"US": "USD", "JP": "JPY", "KW": "KWD"}
AMOUNTS = {
    "US": ("25.00", "100.00", "5.00", "4.99", "0.01", "17.35", "500.01"),
    "JP": ("500", "10000", "3000", "499", "1"),
    "KW": ("5.000", "0.501", "12.345", "0.001", "100.000"),
}
LASTS_S = (60, 3600, DAY_S, 40 * DAY_S)
HOLDERS, STAFF, TILLS, DESKS = (
    ("holder", "other"),
    ("clerk", "manager"),
    ("till-1", "till-2"),
    ("desk-1", "desk-2"),
)
PASSWORDS_OF_GUESTS = ("first-secret-of-guests", "second-secret-of-guests", "third-secret-of-guests")
RECOVERY_CODES = (RECOVERY_CODE, "70NWF-KN9X8-V4KNF-PX31N-3ACW2")
"""What guests begin with, and what they may change it to."""

NOBODYS_CARD = {"code": "ZZZZ-ZZZZZZ-ZZZZ", "serial": "0", "region": "US"}

Deed = dict[str, Any]
"""`do` names the use case, `who` the actor at the desk `at`; the rest is what is asked."""


class Chance(Protocol):
    """Where decisions come from: a seeded generator, or Hypothesis."""

    def pick(self, values: Sequence[Any]) -> Any: ...
    def number(self, least: int, most: int) -> int: ...


class Dice:
    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def pick(self, values: Sequence[Any]) -> Any:
        return self._random.choice(values)

    def number(self, least: int, most: int) -> int:
        return self._random.randint(least, most)


@dataclass
class Known:
    """What there may be to work on; whoever works on it may find that it is not."""

    cards: list[dict[str, str]] = field(default_factory=list)
    gifts: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    guests: list[str] = field(default_factory=lambda: ["guest-0"])
    orders: list[str] = field(default_factory=list)
    trade_ins: list[str] = field(default_factory=list)
    promotions: list[str] = field(default_factory=list)
    receipts: list[str] = field(default_factory=lambda: ["R-0"])
    has_other_managers: bool = False
    made: int = 0

    def new(self, prefix: str) -> str:
        self.made += 1
        return f"{prefix}-{self.made}"


class Side(Protocol):
    """What somebody who asks knows of the store."""

    def propose(self, how_many: int) -> list[dict[str, str]]:
        """Codes and serials that no card has."""

    def now(self) -> int: ...

    def newest(self, table: str) -> int:
        """The highest id there is."""

    def gift(self, file: str) -> dict[str, str] | None:
        """The card that came with this e-mail; None where there is no such mail."""


class Parts:
    """Parts of a request."""

    def __init__(self, chance: Chance, known: Known, side: Side) -> None:
        self.chance, self.known, self.side = chance, known, side

    def card(self) -> dict[str, str]:
        """Mostly one of the last ones; sometimes one that came by e-mail."""
        cards = self.known.cards
        if self.known.gifts and self.chance.number(0, 5) == 0:
            return self.side.gift(self.one_of(self.known.gifts)) or NOBODYS_CARD
        recent = cards[-8:] if self.chance.number(0, 3) else cards
        return self.chance.pick(recent) if recent else NOBODYS_CARD

    def ends(self, *lasts_s: int | None) -> str | None:
        """A moment from now on, or none."""
        chosen = self.chance.pick(lasts_s)
        return None if chosen is None else (moment(self.side.now()) + timedelta(seconds=chosen)).isoformat()

    def serials(self) -> list[str]:
        return list(dict.fromkeys(self.card()["serial"] for _ in range(self.chance.number(1, 3))))

    def region(self) -> str:
        return str(self.chance.pick(("US", "US", "JP", "KW")))

    def amount(self, region: str) -> str:
        return str(self.chance.pick(AMOUNTS[region]))

    def holder(self) -> str:
        return str(self.chance.pick(("holder", "holder", "holder", "other", "other", self.guest())))

    def clerk(self) -> str:
        return str(self.chance.pick(("clerk", "clerk", "manager", "manager", "holder", self.guest())))

    def manager(self) -> str:
        return str(self.chance.pick(("manager",) * 6 + ("clerk", self.guest())))

    def guest(self) -> str:
        """Somebody whose account was made on the way, may have another role by now, or be closed."""
        return self.one_of(self.known.guests)

    def till(self) -> str:
        return str(self.chance.pick(("till-1", "till-1", "till-2")))

    def one_of(self, names: Sequence[str]) -> str:
        return str(self.chance.pick(names[-6:])) if names else "none"
