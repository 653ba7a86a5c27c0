"""Refunds: to the same sources, gift part first, never more than they paid; what has ended is gone."""

from functools import partial

import pytest

from app.counter.refunding import DROP, PROMISE, SETTLE, Refunded, RefundPlan, plan_refund
from app.data import orders
from app.data.integrity import check
from app.outcomes import Refused
from app.wallet import membership
from app.wallet.membership import Membership
from app.wallet.moments import DAY
from tests.counter.counter_orders import Counter
from tests.data.world import World


@pytest.fixture
def counter(world: World) -> Counter:
    """A till, and a holder who paid A-1: 3.00 from a lot for a day, 2.00 from one for two, 5.00 of standard
    money and 2.00 in cash."""
    made = Counter(world)
    made.grant(300, world.clock.now + DAY)
    made.grant(200, world.clock.now + 2 * DAY)
    made.charged("12.00", "A-1")
    return made


def parts(done: Refunded) -> tuple[int, int, int]:
    """What went to the balance, to tender, and lapsed, in cents."""
    return done.to_balance.minor, done.to_tender.minor, done.lapsed.minor


def refusal(answer: object) -> str:
    assert isinstance(answer, Refused)
    return answer.outcome.name


def standard(counter: Counter) -> int:
    return counter.worth() - sum(counter.left())


def test_the_gift_part_comes_back_first_and_never_as_cash(counter: Counter) -> None:
    assert parts(counter.refunded("A-1", "4.00")) == (400, 0, 0)
    assert (standard(counter), counter.left()) == (400, [])
    assert parts(counter.refunded("A-1", "4.00")) == (400, 0, 0)
    assert (standard(counter), counter.left()) == (500, [100, 200])
    last = counter.refunded("A-1", "4.00")
    assert parts(last) == (200, 200, 0)
    assert last.left.minor == 0
    assert (standard(counter), counter.left()) == (500, [300, 200])


def test_no_more_comes_back_than_was_captured(counter: Counter) -> None:
    assert refusal(counter.refund("A-1", "12.01")) == "REFUND_EXCEEDS_CAPTURE"
    counter.refunded("A-1", "11.99")
    over = counter.refund("A-1", "0.02")
    assert refusal(over) == "REFUND_EXCEEDS_CAPTURE"
    assert isinstance(over, Refused)
    assert over.facts["left"] == "0.01 USD"
    assert counter.refunded("A-1").amount.minor == 1
    assert refusal(counter.refund("A-1")) == "REFUND_EXCEEDS_CAPTURE"


def test_what_goes_back_to_a_lot_that_has_ended_is_gone_at_once(counter: Counter) -> None:
    counter.world.clock.advance(DAY)
    plan = counter.world.store.read(lambda tx: plan_refund(tx, "A-1"))
    assert isinstance(plan, RefundPlan)
    assert (plan.to_balance.minor, plan.to_tender.minor, plan.lapsed.minor) == (1000, 200, 300)
    done = counter.refunded("A-1")
    assert parts(done) == (1000, 200, 300)
    assert done.total.minor == 700
    assert (standard(counter), counter.left()) == (500, [200])
    with counter.world.sql() as raw:
        (kinds,) = raw.execute("SELECT count(*) FROM entry WHERE kind = 'lapse'").fetchone()
    assert kinds == 1


def test_lots_that_have_ended_are_touched_last(counter: Counter) -> None:
    counter.world.clock.advance(DAY)
    assert parts(counter.refunded("A-1", "7.00")) == (700, 0, 0)
    assert parts(counter.refunded("A-1", "3.00")) == (300, 0, 300)
    assert parts(counter.refunded("A-1", "2.00")) == (0, 200, 0)


def test_planning_changes_nothing(counter: Counter) -> None:
    with counter.world.sql() as raw:
        before = raw.execute("SELECT count(*) FROM entry").fetchone()[0]
    counter.world.store.read(lambda tx: plan_refund(tx, "A-1", "1.00"))
    with counter.world.sql() as raw:
        assert raw.execute("SELECT count(*) FROM entry").fetchone()[0] == before


def test_the_same_key_refunds_once(counter: Counter) -> None:
    key = counter.world.key()
    first = counter.refund("A-1", "1.00", key=key)
    assert counter.refund("A-1", "1.00", key=key) == first
    assert counter.refunded("A-1", "1.00").left.minor == 1000


class TestPromised:
    def pending(self, counter: Counter) -> list[int]:
        wallet = counter.wallet()
        return [one.amount for one in counter.world.store.read(lambda tx: orders.pending(tx, wallet))]

    def test_a_promised_refund_moves_nothing_until_it_is_settled(self, counter: Counter) -> None:
        promised = counter.refunded("A-1", "4.00", receipt="P-1", deed=PROMISE)
        assert (promised.state, promised.total.minor, promised.left.minor) == ("PENDING", 0, 800)
        assert self.pending(counter) == [400]
        settled = counter.refunded("A-1", receipt="P-1", deed=SETTLE)
        assert (settled.state, settled.amount.minor, settled.total.minor) == ("POSTED", 400, 400)
        assert self.pending(counter) == []

    def test_what_is_promised_cannot_be_refunded_otherwise(self, counter: Counter) -> None:
        counter.refunded("A-1", "4.00", receipt="P-1", deed=PROMISE)
        assert refusal(counter.refund("A-1", "8.01")) == "REFUND_EXCEEDS_CAPTURE"
        assert refusal(counter.refund("A-1", "8.01", deed=PROMISE)) == "REFUND_EXCEEDS_CAPTURE"
        assert counter.refunded("A-1").amount.minor == 800
        assert counter.refunded("A-1", receipt="P-1", deed=SETTLE).left.minor == 0

    def test_it_is_settled_or_dropped_once(self, counter: Counter) -> None:
        counter.refunded("A-1", "4.00", receipt="P-1", deed=PROMISE)
        dropped = counter.refunded("A-1", receipt="P-1", deed=DROP)
        assert (dropped.state, dropped.left.minor, dropped.total.minor) == ("DROPPED", 1200, 0)
        for deed in (SETTLE, DROP):
            assert refusal(counter.refund("A-1", receipt="P-1", deed=deed)) == "WRONG_STATE"
        assert refusal(counter.refund("A-1", receipt="P-2", deed=SETTLE)) == "NOT_FOUND"


@pytest.mark.parametrize(
    ("options", "outcome"),
    [
        ({"order": "A-2"}, "NOT_FOUND"),
        ({"till": "till-9"}, "NOT_FOUND"),
        ({"actor": "holder"}, "NOT_ALLOWED"),
        ({"amount": "0"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "1.234"}, "AMOUNT_OUT_OF_RANGE"),
    ],
)
def test_what_cannot_be_refunded_is_named(counter: Counter, options: dict[str, str], outcome: str) -> None:
    options = {"order": "A-1", "amount": "1.00", **options}
    if "actor" in options:
        options["actor"] = counter.world.actors[options["actor"]]  # type: ignore[assignment]
    order, amount = options.pop("order"), options.pop("amount")
    assert refusal(counter.refund(order, amount, **options)) == outcome  # type: ignore[arg-type]


class TestOfAClosedAccount:
    """An order of 25.00, of which 5.00 was paid with the balance and 20.00 in cash."""

    @pytest.fixture
    def leaver(self, world: World) -> Counter:
        counter = Counter.with_new_holder(world, "leaver")
        counter.charged("25.00", "L-1", tender="cash")
        close = partial(membership.close, actor=counter.holder, login="leaver", command=world.key())
        assert isinstance(world.store.transact(close), Membership)
        return counter

    def test_what_cash_paid_goes_back_and_the_balance_is_never_paid_out(self, leaver: Counter) -> None:
        for amount in (None, "20.01", "25.00"):
            refused = leaver.refund("L-1", amount)
            assert refusal(refused) == "ACCOUNT_CLOSED"
            assert isinstance(refused, Refused)
            assert "5.00 USD of it was paid with the balance" in refused.remedy
            assert "20.00 USD can be refunded here" in refused.remedy
        done = leaver.refunded("L-1", "20.00")
        assert (done.to_balance.minor, done.to_tender.minor, done.left.minor) == (0, 2000, 0)
        assert refusal(leaver.refund("L-1", "0.01")) == "ACCOUNT_CLOSED"
        assert leaver.worth() == 0
        assert check(leaver.world.store).findings == ()

    def test_the_plan_says_the_same(self, leaver: Counter) -> None:
        plan = leaver.world.store.read(lambda tx: plan_refund(tx, "L-1", "20.00"))
        assert not isinstance(plan, Refused)
        assert (plan.to_balance.minor, plan.to_tender.minor) == (0, 2000)
        assert refusal(leaver.world.store.read(lambda tx: plan_refund(tx, "L-1"))) == "ACCOUNT_CLOSED"
