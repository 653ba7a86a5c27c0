"""Trade-ins as the till sees them: one by its number with its steps, and those that still wait."""

import pytest

from app.counter.till_view import on_receipt
from app.counter.trade_in_values import Stage, TradedIn, TradeInSeen
from app.counter.trade_in_view import trade_in_seen, trade_ins_waiting
from app.counter.trade_ins import take_step
from app.money import Money
from app.outcomes import Refused
from tests.counter.counter_orders import Counter
from tests.counter.test_trade_ins import quoted
from tests.data.world import World


def step(world: World, reference: str, to: Stage, amount: str | None = None) -> TradedIn | Refused:
    command = world.key()
    return world.store.transact(lambda tx: take_step(tx, world.clerk, reference, to, amount, command=command))


def seen(world: World, word: str) -> TradeInSeen | Refused:
    return world.store.read(lambda tx: trade_in_seen(tx, world.clerk, word))


@pytest.mark.parametrize("typed", [str, str.lower])
def test_a_trade_in_is_found_by_its_number_with_every_step_and_its_entry(world: World, typed: type) -> None:
    reference = quoted(world)
    done = [step(world, reference, Stage.IN_TRANSIT), step(world, reference, Stage.ASSESSED, "20.00")]
    one = seen(world, typed(reference))
    assert isinstance(one, TradeInSeen)
    assert (one.who, one.stage, one.quoted, one.amount) == (
        world.holder.account.name,
        Stage.ASSESSED,
        Money(3000, "USD"),
        Money(2000, "USD"),
    )
    assert [two.stage for two in one.steps] == [Stage.QUOTED, Stage.IN_TRANSIT, Stage.ASSESSED]
    assert [two.entry for two in one.steps[1:]] == [two.entry for two in done if isinstance(two, TradedIn)]


@pytest.mark.parametrize("end", [Stage.CREDITED, Stage.RETURNED])
def test_only_what_has_not_ended_waits(world: World, end: Stage) -> None:
    first, second = quoted(world), quoted(world)

    def waiting() -> list[str]:
        found = world.store.read(lambda tx: trade_ins_waiting(tx, world.clerk, most=5))
        assert not isinstance(found, Refused)
        return [one.reference for one in found]

    assert waiting() == [second, first]
    for to, amount in ((Stage.IN_TRANSIT, None), (Stage.ASSESSED, "1.00"), (end, None)):
        assert isinstance(step(world, second, to, amount), TradedIn)
    assert waiting() == [first]


def test_a_holder_sees_none_at_the_till_and_an_unknown_number_is_said(world: World) -> None:
    reference = quoted(world)
    looks = (
        lambda tx: trade_in_seen(tx, world.holder, reference),
        lambda tx: trade_ins_waiting(tx, world.holder, most=5),
        lambda tx: trade_in_seen(tx, world.clerk, "T-NONE"),
    )
    refused = [world.store.read(look) for look in looks]
    assert [one.outcome.name for one in refused if isinstance(one, Refused)] == [
        "NOT_ALLOWED",
        "NOT_ALLOWED",
        "NOT_FOUND",
    ]


def test_the_number_of_a_trade_in_finds_its_steps_and_that_of_an_order_what_was_done_with_it(
    world: World,
) -> None:
    counter = Counter(world)
    counter.charged("2.00", "A-1", receipt="88-20001")
    counter.refunded("A-1", "1.00", receipt="88-20002")
    reference = quoted(world)
    step(world, reference, Stage.IN_TRANSIT)

    def kinds(word: str) -> list[str]:
        found = world.store.read(lambda tx: on_receipt(tx, world.clerk, word))
        assert not isinstance(found, Refused)
        return [one.kind for one in found]

    assert kinds(reference.lower()) == ["trade_in_step", "trade_in_step"]
    assert kinds("A-1") == ["purchase", "refund"]
    assert kinds("88-20002") == ["refund"]
