"""The room of what comes back to the counter: refunds of orders, and things that are traded in."""

from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.values import Actor, Command

if TYPE_CHECKING:
    from app.counter.refund_values import GivenBack, OrderSeen, Refund, RefundPlan
    from app.counter.trade_in_values import Offer, Stage, TradedIn, TradeInSeen


class ReturnsRoom(Opening):
    """Each use case in its transaction; plain values in and out."""

    def order_seen(self, actor: Actor, word: str) -> "OrderSeen | Refused":
        from app.counter.refund_view import order_seen

        return self.look(partial(order_seen, actor=actor, word=word))

    def refund_plan(self, actor: Actor, order: str, amount: str | None) -> "RefundPlan | Refused":
        from app.counter.refund_view import refund_plan

        return self.look(partial(refund_plan, actor=actor, order=order, amount=amount))

    def refund(self, actor: Actor, asked: "Refund", *, key: str) -> "GivenBack | Refused":
        from app.counter.refund_view import give_back

        return self.act(partial(give_back, actor=actor, asked=asked, command=Command(key)))

    def trade_in_seen(self, actor: Actor, reference: str) -> "TradeInSeen | Refused":
        from app.counter.trade_in_view import trade_in_seen

        return self.look(partial(trade_in_seen, actor=actor, reference=reference))

    def trade_ins_waiting(self, actor: Actor, *, most: int) -> "tuple[TradeInSeen, ...] | Refused":
        from app.counter.trade_in_view import trade_ins_waiting

        return self.look(partial(trade_ins_waiting, actor=actor, most=most))

    def quote(self, actor: Actor, offer: "Offer", till: str, *, key: str) -> "TradedIn | Refused":
        from app.counter.trade_ins import quote

        asked = partial(quote, actor=actor, offer=offer, book=self._book, till=till)
        return self.act(partial(asked, command=Command(key)))

    def trade_in_step(
        self, actor: Actor, reference: str, to: "Stage", amount: str | None, till: str, *, key: str
    ) -> "TradedIn | Refused":
        from app.counter.trade_ins import take_step

        asked = partial(take_step, actor=actor, reference=reference, to=to, amount=amount, till=till)
        return self.act(partial(asked, command=Command(key)))
