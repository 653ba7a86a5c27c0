"""What refunds and trade-ins ask of the rest of Tillfold; part of `CounterServices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from app.counter.refund_values import GivenBack, OrderSeen, Refund, RefundPlan
    from app.counter.trade_in_values import Offer, Stage, TradedIn, TradeInSeen
    from app.outcomes import Refused
    from app.wallet.values import Actor


class ReturnsServices(Protocol):
    """Each changing call takes the key that it is asked again with where its answer was lost."""

    def order_seen(self, actor: Actor, word: str) -> OrderSeen | Refused:
        """The order with this number, or the one on this receipt, also on that of a refund."""
        ...

    def refund_plan(self, actor: Actor, order: str, amount: str | None) -> RefundPlan | Refused:
        """What a refund of the amount (None: of all that is left) would give back to whom."""
        ...

    def refund(self, actor: Actor, asked: Refund, *, key: str) -> GivenBack | Refused: ...

    def trade_in_seen(self, actor: Actor, reference: str) -> TradeInSeen | Refused: ...

    def trade_ins_waiting(self, actor: Actor, *, most: int) -> tuple[TradeInSeen, ...] | Refused:
        """Those that were neither credited nor given back yet, newest first."""
        ...

    def quote(self, actor: Actor, offer: Offer, till: str, *, key: str) -> TradedIn | Refused: ...

    def trade_in_step(
        self, actor: Actor, reference: str, to: Stage, amount: str | None, till: str, *, key: str
    ) -> TradedIn | Refused:
        """The step that leads into this stage. amount: plain decimal, for an assessment."""
        ...
