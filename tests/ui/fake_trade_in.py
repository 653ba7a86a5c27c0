"""Stand-in for the book of trade-ins: one that waits in each stage, and the steps that are taken."""

from dataclasses import replace
from datetime import timedelta

from app.counter.at_till import TillDeed
from app.counter.trade_in_values import Offer, Stage, StepSeen, TradedIn, TradeInSeen
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.values import Actor
from tests.ui.fake_answers import FakeAnswers
from tests.ui.fake_counter import NOW, euro

QUOTED, HANDED_IN, ASSESSED, WORTHLESS, CREDITED = (
    "T-4K7M9NZK", "T-7KHM4AFK", "T-9P1023VW", "T-XRNCCCH7", "T-W4KP3J5J",
)  # fmt: skip
_COURSE = (Stage.QUOTED, Stage.IN_TRANSIT, Stage.ASSESSED, Stage.CREDITED)


def trade_in(reference: str, item: str, stage: Stage, worth: str) -> TradeInSeen:
    """One that was quoted at 120.00, a day a step."""
    at = _COURSE.index(stage)
    amounts = {Stage.QUOTED: euro("120.00"), Stage.IN_TRANSIT: None}
    steps = tuple(
        StepSeen(
            one, NOW - timedelta(days=at - day), "till-3", f"till-3-{40 + day}", amounts.get(one, euro(worth))
        )
        for day, one in enumerate(_COURSE[: at + 1])
    )
    amount = euro("120.00") if at < 2 else euro(worth)
    return TradeInSeen(reference, item, "Mara Lindqvist", stage, amount, steps)


class FakeTradeIn(FakeAnswers):
    """`brought`: by their numbers. `trading`: answered in place of a quote or a step."""

    deeds: list[TillDeed]

    def begin_trade_in(self) -> None:
        made = (
            trade_in(QUOTED, "Phone 128 GB, good", Stage.QUOTED, "120.00"),
            trade_in(HANDED_IN, "Reader 2021, used", Stage.IN_TRANSIT, "120.00"),
            trade_in(ASSESSED, "Camera, like new", Stage.ASSESSED, "95.00"),
            trade_in(WORTHLESS, "Headset, for parts", Stage.ASSESSED, "0"),
            trade_in(CREDITED, "Tablet, good", Stage.CREDITED, "80.00"),
        )
        self.brought = {one.reference: one for one in made}
        self.trading: Refused | None = None

    def trade_in_seen(self, actor: Actor, reference: str) -> TradeInSeen | Refused:
        self._answer()
        self.calls.append(("trade_in_seen", reference))
        return self.brought.get(reference.upper(), Refused(NOT_FOUND, {"what": "trade-in"}))

    def trade_ins_waiting(self, actor: Actor, *, most: int) -> tuple[TradeInSeen, ...] | Refused:
        self._answer()
        ended = (Stage.CREDITED, Stage.RETURNED)
        return tuple(one for one in self.brought.values() if one.stage not in ended)[:most]

    def quote(self, actor: Actor, offer: Offer, till: str, *, key: str) -> TradedIn | Refused:
        self.calls.append(("quote", offer, till, key))
        return self._make_once(key, lambda: self.trading or self._quoted(offer, key))

    def _quoted(self, offer: Offer, key: str) -> TradedIn:
        amount, entry = euro(offer.amount), f"till-3-{180 + len(self.answered)}"
        step = StepSeen(Stage.QUOTED, NOW, "till-3", entry, amount)
        new = "T-NNNN0001"
        self.brought[new] = TradeInSeen(new, offer.item, offer.login, Stage.QUOTED, amount, (step,))
        return self._done(self.brought[new], entry, None, key)

    def trade_in_step(
        self, actor: Actor, reference: str, to: Stage, amount: str | None, till: str, *, key: str
    ) -> TradedIn | Refused:
        self.calls.append(("trade_in_step", reference, to, amount, key))
        return self._make_once(key, lambda: self.trading or self._stepped(reference, to, amount, key))

    def _stepped(self, reference: str, to: Stage, amount: str | None, key: str) -> TradedIn:
        one, entry = self.brought[reference], f"till-3-{180 + len(self.answered)}"
        named = None if amount is None else euro(amount)
        step = StepSeen(to, NOW, "till-3", entry, named)
        changed = replace(one, stage=to, amount=named or one.amount, steps=(*one.steps, step))
        if named is not None:
            changed = replace(changed, amount=named)
        self.brought[reference] = changed
        total = euro("143.20") if to is Stage.CREDITED else None
        return self._done(changed, entry, total, key)

    def _done(self, one: TradeInSeen, entry: str, total: Money | None, key: str) -> TradedIn:
        kind = "trade_in" if one.stage is Stage.CREDITED else "trade_in_step"
        moved = one.amount if kind == "trade_in" else None
        deed = TillDeed(
            kind, NOW, "till-3", "Theo Brandt", entry, who=one.who, order=one.reference, amount=moved
        )
        self.deeds.insert(0, deed)
        return TradedIn(one.reference, one.item, "mara", one.stage.value, one.amount, total, entry, NOW, key)
