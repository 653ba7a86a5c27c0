"""What the counter's pane asks of the rest of Tillfold; part of `app.ui.services.Services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.ui.counter.day.services import TillServices
from app.ui.counter.returns.services import ReturnsServices

if TYPE_CHECKING:  # all of this comes after the first paint
    from app.counter.at_till import (
        CardSeen,
        Exchanged,
        Exchanging,
        Selling,
        Sold,
        TakenOut,
        TillDeed,
        TillNow,
        TillPlace,
    )
    from app.counter.charge_values import AccountSeen, Agreed, Charge, Charged, ChargePlan, Override
    from app.outcomes import Refused
    from app.wallet.values import Activated, Actor


class CounterServices(ReturnsServices, TillServices, Protocol):
    """Each changing call takes the key that it is asked again with where its answer was lost."""

    def probe(self) -> float:
        """How long the store takes to answer now, in ms. Raises Fault where it does not."""
        ...

    def tills(self, actor: Actor) -> tuple[TillPlace, ...] | Refused: ...

    def till_now(self, actor: Actor, till: str, *, most: int) -> TillNow | Refused:
        """The till's day so far, and at most so many of the last things done there."""
        ...

    def card_seen(self, actor: Actor, serial: str, till: str) -> CardSeen | Refused: ...

    def on_receipt(self, actor: Actor, receipt: str) -> tuple[TillDeed, ...] | Refused: ...

    def sell(self, actor: Actor, selling: Selling, *, key: str) -> Sold | Refused:
        """Activate the cards, all or none; a refusal of several has the list of what failed in `failed`."""
        ...

    def void(self, actor: Actor, serial: str, till: str, *, key: str) -> Activated | Refused: ...

    def scrap(self, actor: Actor, serial: str, reason: str, *, key: str) -> TakenOut | Refused:
        """Take a blank card out of stock for good. Needs a manager."""
        ...

    def replace(
        self, actor: Actor, exchanging: Exchanging, approver: Actor, *, key: str
    ) -> Exchanged | Refused: ...

    def approver(self, login: str, password: str) -> Actor | Refused:
        """Who signs in on the spot to approve one thing; nobody is signed in for anything else by it."""
        ...

    def sign_in_by_pin(self, login: str, pin: str, till: str) -> Actor | Refused:
        """A clerk or manager takes over the till by PIN."""
        ...

    def account_of_login(self, actor: Actor, login: str) -> AccountSeen | Refused: ...

    def account_of_code(self, actor: Actor, code: str) -> AccountSeen | Refused:
        """Whose account showed this one-time code, whether or not it still counts."""
        ...

    def plan_charge(self, actor: Actor, asked: Charge) -> ChargePlan | Refused:
        """What would pay, were the balance used; nothing is moved."""
        ...

    def charge(
        self, actor: Actor, asked: Charge, agreed: Agreed | Override, *, key: str
    ) -> Charged | Refused:
        """Charge the order, once, with what the holder gave or a manager's override. A wrong PIN or code is
        refused and counts."""
        ...
