"""The cards of a stack and what is known of each. Plain values: who asks and who shows is elsewhere."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from app.codes.programme import ProgrammeBook
from app.money import Money
from app.ui.redeem.asking import Slip
from app.wallet.values import Redeemed

if TYPE_CHECKING:
    from app.ui.scan.stack_watch import CardRead


class State(Enum):
    LOOKING = "looking"
    READY = "ready"
    DOUBTFUL = "doubtful"
    SEEN = "seen"
    REFUSED = "refused"
    DRAWER = "drawer"
    NOT_A_CODE = "not a code"
    FAILED = "failed"  # it could not be asked; showing the card again asks again
    ADDING = "adding"
    ADDED = "added"
    KEPT = "kept"  # in the drawer by now
    UNSETTLED = "unsettled"  # sent, and the answer was lost: asked for again with the same key


_NAMED = 4
TO_ADD = (State.READY,)
SETTLED = (State.ADDING, State.ADDED, State.KEPT, State.UNSETTLED)
"""Sent: such a card cannot be taken out any more."""


@dataclass(frozen=True, slots=True)
class StackCard:
    """One line of the list. `says` are the words of its state; `of`: the card that a repeated one repeats.

    keep_key: of a card that is issued elsewhere, the key that its one way into the drawer has for ever.
    """

    number: int
    state: State
    name: str = ""
    last_four: str = ""
    says: str = ""
    of: int = 0
    code: str = field(default="", repr=False)
    read: "CardRead | None" = field(default=None, repr=False)
    slip: Slip | None = field(default=None, repr=False)
    receipt: Redeemed | None = None
    amount: Money | None = None
    keep_key: str = ""


class Stack:
    """Numbers are given once: a card that was removed leaves a gap."""

    def __init__(self) -> None:
        self._cards: dict[int, StackCard] = {}
        self._last = 0

    @property
    def cards(self) -> tuple[StackCard, ...]:
        return tuple(self._cards.values())

    def next_number(self) -> int:
        self._last += 1
        return self._last

    def put(self, card: StackCard) -> None:
        """Add it at the end, or in the place of the one with its number."""
        self._cards[card.number] = card

    def get(self, number: int) -> StackCard | None:
        return self._cards.get(number)

    def remove(self, number: int) -> None:
        self._cards.pop(number, None)

    def clear(self) -> None:
        self._cards.clear()
        self._last = 0

    def of(self, *states: State) -> tuple[StackCard, ...]:
        return tuple(card for card in self._cards.values() if card.state in states)

    def same(self, code: str, book: ProgrammeBook) -> StackCard | None:
        """The card with this code that is listed already; look-alikes count as the same where they are."""
        key = card_key(code, book)
        return next((one for one in self.cards if one.code and card_key(one.code, book) == key), None)


def card_key(code: str, book: ProgrammeBook) -> str:
    """What two readings of one card have in common."""
    fitting = book.fitting(code)
    return fitting[0].canonical(code) if len(fitting) == 1 else code


def totals(cards: Iterable[StackCard]) -> dict[tuple[str, str], Money]:
    """What is to be added, by region and currency: they are never mixed."""
    sums: dict[tuple[str, str], Money] = {}
    for card in cards:
        if card.slip is not None:
            facts = card.slip.facts
            where = facts.region, facts.amount.currency
            sums[where] = sums.get(where, Money(0, facts.amount.currency)) + facts.amount
    return sums


def kinds(cards: Sequence[StackCard]) -> list[str]:
    """Which cards they are, the most frequent kinds first."""
    counted = Counter(card.name for card in cards).most_common()
    lines = [f"{name} × {count}" for name, count in counted[:_NAMED]]
    return [*lines, "…"] if len(counted) > _NAMED else lines
