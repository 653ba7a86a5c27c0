"""Any history of orders, refunds, lots and waits comes out as the rules say, told another way here."""

from dataclasses import dataclass, field
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from app.counter.charge_values import Charged
from app.counter.refunding import Refunded
from app.data.integrity import check
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import HOUR
from tests.counter.counter_orders import Counter
from tests.data.world import World

HOURS = st.integers(1, 40)
CENTS = st.integers(1, 900)
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("fill"), st.integers(500, 900)),
        st.tuples(
            st.just("charge"),
            CENTS,
            st.sampled_from(["use", "save"]),
            st.sampled_from(["cash", "card", None]),
        ),
        st.tuples(st.just("refund"), CENTS, st.integers(0, 9)),
        st.tuples(st.just("grant"), st.integers(1, 400), HOURS),
        st.tuples(st.just("wait"), HOURS),
    ),
    min_size=5,
    max_size=16,
)


@dataclass
class Lot:
    ends: int
    left: int


@dataclass
class Part:
    """What a source (a lot, "standard" or a tender) paid of an order, and what is left to refund of it."""

    source: Lot | str
    left: int


@dataclass
class Model:
    counter: Counter
    standard: int = 500
    lots: list[Lot] = field(default_factory=list)
    orders: dict[str, list[Part]] = field(default_factory=dict)

    @property
    def now(self) -> int:
        return self.counter.world.clock.now

    def live(self) -> list[Lot]:
        return sorted(
            (lot for lot in self.lots if lot.ends > self.now and lot.left), key=lambda lot: lot.ends
        )

    def fill(self, cents: int) -> None:
        self.counter.fill(Money(cents, "USD").plain())
        self.standard += cents

    def grant(self, cents: int, hours: int) -> None:
        ends = self.now + hours * HOUR + len(self.lots)  # no two at once, so that there is one right order
        self.counter.grant(cents, ends)
        self.lots.append(Lot(ends, cents))

    def wait(self, hours: int) -> None:
        self.counter.world.clock.advance(hours * HOUR)

    def charge(self, cents: int, balance: str, tender: str | None) -> None:
        order = f"{self.counter.holder.account.login}-{len(self.orders)}"
        parts = self.split(cents, balance, tender)
        done = self.counter.charge(Money(cents, "USD").plain(), order, balance=balance, tender=tender)
        if parts is None:
            assert isinstance(done, Refused)
            assert done.outcome.name == "NOT_ENOUGH_BALANCE"
            return
        assert isinstance(done, Charged), done
        for part in parts:
            self.take(part.source, part.left)
        self.orders[order] = parts
        by_kind = [
            sum(part.left for part in parts if kind(part) == one) for one in ("lot", "standard", "tender")
        ]
        assert [done.promotional.minor, done.standard.minor, done.from_tender.minor] == by_kind

    def split(self, cents: int, balance: str, tender: str | None) -> list[Part] | None:
        """Who pays what; None where something stays unpaid."""
        purse: list[tuple[Lot | str, int]] = [(lot, lot.left) for lot in self.live()]
        purse = [*purse, ("standard", self.standard)] if balance == "use" else []
        parts = []
        for source, holds in [*purse, *([(tender, cents)] if tender else [])]:
            share = min(cents, holds)
            parts += [Part(source, share)] if share else []
            cents -= share
        return parts if cents == 0 else None

    def take(self, source: Lot | str, cents: int) -> None:
        if isinstance(source, Lot):
            source.left -= cents
        elif source == "standard":
            self.standard -= cents

    def refund(self, cents: int, which: int) -> None:
        if not self.orders:
            return
        order = sorted(self.orders)[which % len(self.orders)]
        parts = self.orders[order]
        done = self.counter.refund(order, Money(cents, "USD").plain(), receipt=str(cents))
        if cents > sum(part.left for part in parts):
            assert isinstance(done, Refused)
            assert done.outcome.name == "REFUND_EXCEEDS_CAPTURE"
            return
        assert isinstance(done, Refunded), done
        assert (done.to_balance + done.to_tender).minor == cents
        for part in sorted(parts, key=comes_back):
            share = min(cents, part.left)
            part.left, cents = part.left - share, cents - share
            self.take(part.source, -share)

    def require_same(self) -> None:
        """A lot that has ended is worth nothing, whatever went back to it."""
        for lot in self.lots:
            lot.left = lot.left if lot.ends > self.now else 0
        assert self.counter.left() == [lot.left for lot in self.live()]
        assert self.counter.worth() == self.standard + sum(lot.left for lot in self.live())


def kind(part: Part) -> str:
    if isinstance(part.source, Lot):
        return "lot"
    return "standard" if part.source == "standard" else "tender"


def comes_back(part: Part) -> tuple[int, int]:
    """Standard money first, then lots, the one that ends last before the others, tender last."""
    return ("standard", "lot", "tender").index(kind(part)), -part.source.ends if isinstance(
        part.source, Lot
    ) else 0


def test_any_history_of_orders_comes_out_as_the_rules_say(world: World) -> None:
    numbers = count(1)

    @settings(max_examples=12, deadline=None)
    @given(deeds=DEEDS)
    def histories(deeds: list[tuple[str, ...]]) -> None:
        model = Model(Counter.with_new_holder(world, f"holder-{next(numbers)}"))
        for deed, *options in deeds:
            getattr(model, deed)(*options)
            model.require_same()

    histories()
    assert check(world.store).findings == ()
