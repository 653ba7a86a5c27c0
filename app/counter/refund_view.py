"""Orders and their refunds as a till sees them: found by their number or by a receipt, planned, given back.
How money goes back is `refunding`'s. Every look needs a clerk."""

from dataclasses import replace

from app.counter import refunding, roles
from app.counter.refund_values import GivenBack, OrderSeen, PaidBy, Refund, Refunded, RefundPlan, RefundSeen
from app.data import done, entry_lines, orders, people
from app.data.orders import Order
from app.data.rules import PROMO_ACCOUNT, TENDER
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.moments import maybe, moment
from app.wallet.values import Actor, Command, Role

MOST = 20


def order_seen(tx: Tx, actor: Actor, word: str) -> OrderSeen | Refused:
    """The order with this number, or the one that was charged or refunded against this receipt: of several
    the first that has something left."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    found = orders.by_reference(tx, word)
    names = [found.reference] if found else orders.on_receipt(tx, word, MOST)
    seen = [_seen(tx, order) for name in names if (order := orders.by_reference(tx, name))]
    if not seen:
        return Refused(NOT_FOUND, {"what": "order"})
    chosen = next((one for one in seen if one.left.minor or one.promised), seen[0])
    return replace(chosen, others=tuple(one.order for one in seen if one is not chosen))


def refund_plan(tx: Tx, actor: Actor, order: str, amount: str | None) -> RefundPlan | Refused:
    """What a refund would give back to whom (`refunding.plan_refund`)."""
    return roles.require(tx, actor, Role.CLERK) or refunding.plan_refund(tx, order, amount)


def give_back(tx: Tx, actor: Actor, asked: Refund, *, command: Command) -> GivenBack | Refused:
    """`refunding.refund`, and what of it became promotional credit again, by the entry that was made."""
    refunded = refunding.refund(tx, actor, asked, command=command)
    return refunded if isinstance(refunded, Refused) else _given_back(tx, refunded)


def _given_back(tx: Tx, refunded: Refunded) -> GivenBack:
    order = orders.by_reference(tx, refunded.order)
    paid = orders.sources(tx, order) if order else ()
    promotional = -entry_lines.sum_of(tx, refunded.entry, PROMO_ACCOUNT)
    tender = next((one.source for one in paid if one.source in TENDER), None)
    return GivenBack(refunded, Money(promotional, refunded.amount.currency), tender)


def _seen(tx: Tx, order: Order) -> OrderSeen:
    charged, holder = done.find(tx, order.entry), people.by_id(tx, order.account)
    if charged is None or holder is None:
        raise LookupError("an order has its entry and its account")
    left, gone = refunding.left_of(tx, order)

    def money(minor: int) -> Money:
        return Money(minor, order.currency)

    return OrderSeen(
        order.reference,
        order.merchant,
        holder.name,
        charged.till,
        moment(order.at),
        order.entry,
        charged.receipt,
        money(order.amount),
        money(left),
        money(gone),
        tuple(
            PaidBy(one.source, money(one.captured), money(one.left), maybe(one.ends))
            for one in orders.sources(tx, order)
        ),
        tuple(
            RefundSeen(one.receipt, money(one.amount), one.state, moment(one.at), one.reason)
            for one in orders.refunds(tx, order)
        ),
    )
