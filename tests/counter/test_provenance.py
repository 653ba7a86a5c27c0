"""Provenance: every cent of an order is traced to a card, a promotion or tender, and the parts add up."""

import inspect
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.counter.refunding import Refunded
from app.data.integrity import check
from app.outcomes import Refused
from app.wallet.moments import DAY, HOUR
from app.wallet.provenance import Provenance, provenance
from app.wallet.values import Actor
from tests.counter.counter_orders import Counter
from tests.data.world import World


@pytest.fixture
def counter(world: World) -> Counter:
    return Counter(world)


def trace(counter: Counter, order: str, actor: Actor | None = None) -> Provenance:
    by, book = actor or counter.world.holder, counter.world.book
    found = counter.world.store.read(lambda tx: provenance(tx, by, order, book=book))
    assert isinstance(found, Provenance), found
    assert sum(part.amount.minor for part in found.parts) == found.amount.minor
    return found


def cents(found: Provenance) -> list[tuple[str | None, int]]:
    """The entry (or the tender) that each part came from, and how much."""
    return [(part.entry or part.kind, part.amount.minor) for part in found.parts]


def test_an_order_leads_to_the_cards_the_lot_and_the_tender_that_paid_for_it(counter: Counter) -> None:
    first = counter.world.history().movements[0]
    second = counter.fill("10.00")
    counter.grant(150, counter.world.clock.now + DAY)
    counter.charged("20.00", "A-1")
    found = trace(counter, "A-1")
    assert [part.kind for part in found.parts] == ["promotion", "redeem", "redeem", "cash"]
    assert cents(found)[1:] == [(first.entry, 500), (second.entry, 1000), ("cash", 350)]
    assert found.parts[2].last_four == second.last_four
    assert found.parts[2].programme_name == second.programme_name


def test_what_came_first_is_spent_first(counter: Counter) -> None:
    first = counter.world.history().movements[0].entry
    second = counter.fill("10.00").entry
    counter.charged("3.00", "A-1")
    counter.charged("3.00", "A-2")
    counter.charged("3.00", "A-3")
    assert cents(trace(counter, "A-1")) == [(first, 300)]
    assert cents(trace(counter, "A-2")) == [(first, 200), (second, 100)]
    assert cents(trace(counter, "A-3")) == [(second, 300)]


def test_a_refund_brings_back_the_cents_that_the_order_took_last(counter: Counter) -> None:
    first = counter.world.history().movements[0].entry
    second = counter.fill("10.00").entry
    counter.charged("7.00", "A-1")  # 5.00 of the first card, 2.00 of the second
    third = counter.fill("8.00").entry
    counter.refunded("A-1", "3.00")  # 2.00 of the second card and 1.00 of the first, behind the third
    counter.charged("18.00", "A-2")
    assert cents(trace(counter, "A-2")) == [(second, 800), (third, 800), (first, 100), (second, 100)]
    counter.refunded("A-1", "1.00")
    counter.charged("2.00", "A-3")
    assert cents(trace(counter, "A-3")) == [(second, 100), (first, 100)]


def test_ones_own_orders_and_for_a_clerk_every_order(counter: Counter) -> None:
    counter.charged("3.00", "A-1")
    world = counter.world
    for order, actor in (("A-1", world.other), ("A-2", world.holder)):
        answer = world.store.read(
            lambda tx, order=order, by=actor: provenance(tx, by, order, book=world.book)
        )
        assert isinstance(answer, Refused)
        assert answer.outcome.name == "NOT_FOUND"
    assert trace(counter, "A-1", world.clerk) == trace(counter, "A-1")


def test_an_order_paid_by_what_many_refunds_brought_back_is_traced(sqlite_world: World) -> None:
    """Each order is paid with what the refund of the one before it brought back."""
    counter = Counter(sqlite_world)
    first = counter.world.history().movements[0].entry
    for number in range(40):
        counter.charged("5.00", f"A-{number}")
        counter.refunded(f"A-{number}", receipt=f"R-{number}")
    counter.charged("5.00", "B-1")
    with recursion_limit(100):
        assert cents(trace(counter, "B-1")) == [(first, 500)]


@contextmanager
def recursion_limit(frames: int) -> Iterator[None]:
    """So many frames more than there are now."""
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + frames)
    yield
    sys.setrecursionlimit(usual)


DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("fill"), st.integers(500, 900)),
        st.tuples(st.just("charge"), st.integers(1, 900)),
        st.tuples(st.just("refund"), st.integers(1, 500)),
        st.tuples(st.just("grant"), st.integers(1, 300)),
        st.tuples(st.just("wait"), st.integers(1, 40)),
    ),
    min_size=4,
    max_size=14,
)


class Papers:
    """The same rules told another way: every cent of standard money is a piece of paper in a queue."""

    def __init__(self, counter: Counter) -> None:
        self.counter = counter
        self.queue: deque[str] = deque()
        self.taken: dict[str, list[str]] = {}
        self.with_order: dict[str, list[str]] = {}
        self.bring(counter.world.history(counter.holder).movements[0].entry, 500)

    def bring(self, entry: str, amount: int) -> None:
        self.queue.extend([entry] * amount)

    def fill(self, amount: int) -> None:
        self.bring(self.counter.fill(f"{amount // 100}.{amount % 100:02}").entry, amount)

    def charge(self, amount: int) -> None:
        order = f"{self.counter.holder.account.login}-{len(self.taken)}"
        done = self.counter.charged(f"{amount // 100}.{amount % 100:02}", order)
        assert (done.promotional + done.standard + done.from_tender).minor == amount
        self.taken[order] = [self.queue.popleft() for _ in range(done.standard.minor)]
        self.with_order[order] = list(self.taken[order])

    def refund(self, amount: int) -> None:
        if not self.taken:
            return
        order = sorted(self.taken)[amount % len(self.taken)]
        done = self.counter.refund(order, f"{amount // 100}.{amount % 100:02}", receipt=str(amount))
        if isinstance(done, Refunded):
            papers = self.with_order[order]
            back = [papers.pop() for _ in range(min(amount, len(papers)))]
            self.queue.extend(reversed(back))

    def grant(self, amount: int) -> None:
        self.counter.grant(amount, self.counter.world.clock.now + 20 * HOUR)

    def wait(self, hours: int) -> None:
        self.counter.world.clock.advance(hours * HOUR)

    def require_same(self) -> None:
        for order, papers in self.taken.items():
            found = trace(self.counter, order, self.counter.holder)
            standard = [part for part in found.parts if part.kind == "redeem"]
            assert [part.entry for part in standard for _ in range(part.amount.minor)] == papers


def test_every_history_is_traced_to_the_cent(world: World) -> None:
    numbers = count(1)

    @settings(max_examples=10, deadline=None)
    @given(deeds=DEEDS)
    def histories(deeds: list[tuple[str, int]]) -> None:
        papers = Papers(Counter.with_new_holder(world, f"holder-{next(numbers)}"))
        for deed, amount in deeds:
            getattr(papers, deed)(amount)
        papers.require_same()

    histories()
    assert check(world.store).findings == ()
