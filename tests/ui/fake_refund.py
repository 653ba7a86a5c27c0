"""Stand-in for the book of orders: one that was paid with credit, balance and cash, and what comes of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from app.counter.at_till import TillDeed
from app.counter.refund_values import (
    DROP,
    DROPPED,
    NOW,
    PENDING,
    POSTED,
    PROMISE,
    SETTLE,
    GivenBack,
    OrderSeen,
    PaidBy,
    Refund,
    Refunded,
    RefundPlan,
    RefundSeen,
)
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.values import Actor
from tests.ui.fake_answers import FakeAnswers
from tests.ui.fake_counter import NOW as MORNING
from tests.ui.fake_counter import ORDER, euro

ORDER_RECEIPT = "88-20415"


def some_order() -> OrderSeen:
    """Of 32.99: 5.00 of credit with an end, 15.00 of balance, 12.99 in cash."""
    return OrderSeen(
        ORDER,
        "Berlin Mitte",
        "Mara Lindqvist",
        "till-2",
        MORNING - timedelta(minutes=40),
        "till-2-77",
        ORDER_RECEIPT,
        euro("32.99"),
        euro("32.99"),
        euro("0"),
        (
            PaidBy("promo", euro("5.00"), euro("5.00"), MORNING + timedelta(days=9)),
            PaidBy("standard", euro("15.00"), euro("15.00")),
            PaidBy("cash", euro("12.99"), euro("12.99")),
        ),
        (),
    )


class FakeRefund(FakeAnswers):
    """`orders`: by their numbers; found by receipts too. `refunding`, `refund_planning`: answered in place of
    a refund, or of its plan."""

    deeds: list[TillDeed]

    def begin_refund(self) -> None:
        self.orders: dict[str, OrderSeen] = {ORDER: some_order()}
        self.refunding: Refused | None = None
        self.refund_planning: Refused | None = None

    def order_seen(self, actor: Actor, word: str) -> OrderSeen | Refused:
        self._answer()
        self.calls.append(("order_seen", word))
        found = (one for one in self.orders.values() if word in (one.order, *_receipts(one)))
        return next(found, Refused(NOT_FOUND, {"what": "order"}))

    def refund_plan(self, actor: Actor, order: str, amount: str | None) -> RefundPlan | Refused:
        self._answer()
        self.calls.append(("refund_plan", order, amount))
        if self.refund_planning is not None:
            return self.refund_planning
        seen = self.orders[order]
        wanted = seen.left if amount is None else euro(amount)
        gift, _, tender, lapsed = _shares(_reachable(seen), wanted)
        return RefundPlan(order, wanted, gift, tender, lapsed, seen.left - wanted)

    def refund(self, actor: Actor, asked: Refund, *, key: str) -> GivenBack | Refused:
        self.calls.append(("refund", asked, key))
        return self._make_once(key, lambda: self.refunding or self._given_back(asked, key))

    def _given_back(self, asked: Refund, key: str) -> GivenBack:
        seen = self.orders[asked.order]
        promised = next((one for one in seen.promised if one.receipt == asked.receipt), None)
        amount = promised.amount if promised else euro(asked.amount) if asked.amount else seen.left
        zero = euro("0")
        is_given = asked.deed in (NOW, SETTLE)
        gift, promotional, tender, lapsed = _shares(_reachable(seen), amount) if is_given else (zero,) * 4
        left = {
            NOW: seen.left - amount,
            PROMISE: seen.left - amount,
            SETTLE: seen.left,
            DROP: seen.left + amount,
        }
        self.orders[asked.order] = replace(
            seen,
            left=left[asked.deed],
            paid=_taken(seen.paid, amount if is_given else zero),
            refunds=(
                *(one for one in seen.refunds if one is not promised),
                RefundSeen(asked.receipt, amount, asked.state, MORNING, asked.reason),
            ),
        )
        entry = f"till-3-{160 + len(self.answered)}"
        self.deeds.insert(0, refund_deed(asked.receipt, amount, entry, is_given=is_given))
        refunded = Refunded(
            asked.order,
            amount,
            gift,
            tender,
            lapsed,
            left[asked.deed],
            euro("48.20"),
            {NOW: POSTED, SETTLE: POSTED, PROMISE: PENDING, DROP: DROPPED}[asked.deed],
            asked.receipt,
            entry,
            MORNING,
            key,
        )
        return GivenBack(refunded, promotional, seen.tender)


def refund_deed(receipt: str, amount: Money, entry: str = "till-3-150", *, is_given: bool) -> TillDeed:
    """As the till's last actions have it; what was only promised or withdrawn moved nothing."""
    return TillDeed(
        "refund" if is_given else "refund_step",
        MORNING,
        "till-3",
        "Theo Brandt",
        entry,
        who="Mara Lindqvist",
        order=ORDER,
        receipt=receipt,
        amount=amount if is_given else None,
    )


def _reachable(order: OrderSeen) -> OrderSeen:
    """Without what paid from an account that is closed."""
    kept = tuple(one for one in order.paid if not order.gone.minor or one.source in ("cash", "card"))
    return replace(order, paid=kept)


def _receipts(order: OrderSeen) -> list[str]:
    return [*([order.receipt] if order.receipt else []), *(one.receipt for one in order.refunds)]


def _back(paid: Sequence[PaidBy], amount: Money) -> list[tuple[PaidBy, Money]]:
    """As the book has it: balance first, then credit, then cash or card."""
    ranks = {"standard": 0, "promo": 1, "cash": 2, "card": 2}
    shares = []
    for one in sorted(paid, key=lambda source: ranks[source.source]):
        share = min(amount, one.left, key=lambda money: money.minor)
        amount -= share
        shares.append((one, share))
    return shares


def _taken(paid: Sequence[PaidBy], amount: Money) -> tuple[PaidBy, ...]:
    shares = {one.source: share for one, share in _back(paid, amount)}
    return tuple(replace(one, left=one.left - shares[one.source]) for one in paid)


def _shares(order: OrderSeen, amount: Money) -> tuple[Money, Money, Money, Money]:
    """What goes to the balance, as credit of it, to tender, and what of the credit has ended."""
    zero = Money(0, amount.currency)
    gift, credit, tender, lapsed = zero, zero, zero, zero
    for one, share in _back(order.paid, amount):
        if one.source in ("cash", "card"):
            tender += share
            continue
        gift += share
        credit += share if one.source == "promo" else zero
        lapsed += share if one.ends is not None and one.ends <= MORNING else zero
    return gift, credit, tender, lapsed
