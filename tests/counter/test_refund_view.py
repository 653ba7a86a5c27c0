"""An order as the till sees it: found by its number or a receipt, with what paid and what was given back."""

from functools import partial

import pytest

from app.counter.refund_values import DROP, PROMISE, GivenBack, OrderSeen, Refund, RefundPlan
from app.counter.refund_view import give_back, order_seen, refund_plan
from app.counter.till_view import till_now
from app.outcomes import Refused
from app.wallet import membership
from app.wallet.membership import Membership
from app.wallet.moments import DAY
from app.wallet.values import Actor, Command
from tests.counter.counter_orders import TILL, Counter
from tests.data.world import World


@pytest.fixture
def counter(world: World) -> Counter:
    """A-1: 3.00 from a lot, 5.00 of standard money and 4.00 in cash, on receipt 88-20001."""
    made = Counter(world)
    made.grant(300, world.clock.now + DAY)
    made.charged("12.00", "A-1", receipt="88-20001")
    return made


def seen(world: World, word: str, actor: Actor | None = None) -> OrderSeen | Refused:
    return world.store.read(lambda tx: order_seen(tx, actor or world.clerk, word))


def found(world: World, word: str) -> OrderSeen:
    order = seen(world, word)
    assert isinstance(order, OrderSeen), order
    return order


def given(world: World, asked: Refund, key: Command | None = None) -> GivenBack:
    command = key or world.key()
    done = world.store.transact(lambda tx: give_back(tx, world.clerk, asked, command=command))
    assert isinstance(done, GivenBack), done
    return done


@pytest.mark.parametrize("word", ["A-1", "88-20001"])
def test_an_order_is_found_by_its_number_and_by_its_receipt(counter: Counter, word: str) -> None:
    order = found(counter.world, word)
    assert (order.order, order.receipt, order.till) == ("A-1", "88-20001", TILL)
    assert [(one.source, one.amount.minor) for one in order.paid] == [
        ("promo", 300),
        ("standard", 500),
        ("cash", 400),
    ]
    assert (order.left.minor, order.tender) == (1200, "cash")


def test_what_was_given_back_promised_and_withdrawn_is_on_it_with_its_reason(counter: Counter) -> None:
    world = counter.world
    given(world, Refund("A-1", "88-20002", TILL, "6.00", reason="damaged"))
    given(world, Refund("A-1", "88-20003", TILL, "2.00", PROMISE, "on its way back"))
    order = found(world, "88-20002")
    assert (order.order, order.left.minor) == ("A-1", 400)
    assert [(one.receipt, one.amount.minor, one.state, one.reason) for one in order.refunds] == [
        ("88-20002", 600, "POSTED", "damaged"),
        ("88-20003", 200, "PENDING", "on its way back"),
    ]
    assert [one.receipt for one in order.promised] == ["88-20003"]
    given(world, Refund("A-1", "88-20003", TILL, None, DROP, "kept after all"))
    assert found(world, "A-1").refunds[1].reason == "kept after all"
    assert found(world, "A-1").left.minor == 600


def test_the_answer_says_what_became_credit_with_an_end_again_and_what_paid_the_rest(
    counter: Counter,
) -> None:
    world, key = counter.world, counter.world.key()
    asked = Refund("A-1", "88-20002", TILL, "10.00")
    done = given(world, asked, key)
    parts = (done.refunded.to_balance.minor, done.promotional.minor, done.refunded.to_tender.minor)
    assert (parts, done.tender) == ((800, 300, 200), "cash")
    assert given(world, asked, key) == done


def test_of_several_orders_on_a_receipt_the_first_with_something_left_is_shown_and_the_others_named(
    counter: Counter,
) -> None:
    counter.charged("1.00", "A-2", receipt="88-20001")
    assert (found(counter.world, "88-20001").order, found(counter.world, "88-20001").others) == (
        "A-1",
        ("A-2",),
    )
    given(counter.world, Refund("A-1", "88-20002", TILL))
    assert found(counter.world, "88-20001").order == "A-2"


def test_an_unknown_number_is_no_order_and_a_holder_sees_none(counter: Counter) -> None:
    world = counter.world
    assert refusal(seen(world, "88-99999")) == "NOT_FOUND"
    assert refusal(seen(world, "A-1", world.holder)) == "NOT_ALLOWED"
    assert refusal(world.store.read(lambda tx: refund_plan(tx, world.holder, "A-1", None))) == "NOT_ALLOWED"
    plan = world.store.read(lambda tx: refund_plan(tx, world.clerk, "A-1", None))
    assert isinstance(plan, RefundPlan)


def test_of_a_closed_account_only_what_tender_paid_is_left(world: World) -> None:
    leaver = Counter.with_new_holder(world, "leaver")
    leaver.charged("25.00", "L-1", tender="cash")
    close = partial(membership.close, actor=leaver.holder, login="leaver", command=world.key())
    assert isinstance(world.store.transact(close), Membership)
    order = found(world, "L-1")
    assert (order.left.minor, order.gone.minor, order.who) == (2000, 500, "leaver")


def test_the_till_shows_charges_and_refunds_by_what_they_moved_and_counts_their_receipts_on(
    counter: Counter,
) -> None:
    world = counter.world
    given(world, Refund("A-1", "88-20002", TILL, "2.00", PROMISE))
    given(world, Refund("A-1", "88-20007", TILL, "6.00"))
    now = world.store.read(lambda tx: till_now(tx, world.clerk, TILL, most=3))
    assert not isinstance(now, Refused)
    assert [(one.kind, one.amount.minor if one.amount else 0) for one in now.deeds] == [
        ("refund", 600),
        ("refund_step", 0),
        ("purchase", 1200),
    ]
    assert now.next_receipt == "88-20008"
    given(world, Refund("A-1", "88-20002", TILL, None, "settle"))
    later = world.store.read(lambda tx: till_now(tx, world.clerk, TILL, most=3))
    assert not isinstance(later, Refused)
    assert later.next_receipt == "88-20008"


def refusal(answer: object) -> str:
    assert isinstance(answer, Refused)
    return answer.outcome.name
