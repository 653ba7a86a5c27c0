"""A sale is taken back within 24 hours, untouched, in the shop that made it, once."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.data.integrity import check
from app.money import Money
from app.wallet.moments import DAY, HOUR
from app.wallet.values import Activated, CardState
from tests.counter.desk import add_shop, outcome, place, put, state, sums, void
from tests.data.world import World


def test_a_void_is_the_exact_opposite_of_the_sale(world: World) -> None:
    card = world.active(amount="40.00")
    answer = void(world, card)
    assert isinstance(answer, Activated)
    assert (answer.state, answer.amount, answer.receipt) == (CardState.VOIDED, Money(4000, "USD"), "R-1")
    assert (sums(world), state(world, card), place(world, card)) == ({}, "VOIDED", "scrapped")
    with world.sql() as raw:
        asked = "SELECT kind, reverses IS NOT NULL FROM entry WHERE kind IN ('activate', 'void') ORDER BY id"
        assert [(kind, bool(is_one)) for kind, is_one in raw.execute(asked).fetchall()] == [
            ("activate", False),
            ("void", True),
        ]
    assert check(world.store).findings == ()


def test_a_sale_is_voided_once(world: World) -> None:
    card, key = world.active(), world.key()
    first = void(world, card, key=key)
    assert outcome(void(world, card)) == "ALREADY_VOIDED"
    assert void(world, card, key=key) == first
    assert sums(world) == {}


@pytest.mark.parametrize(("after", "expected"), [(DAY - 1, "voided"), (DAY, "VOID_WINDOW_PASSED")])
def test_the_window_ends_with_the_last_microsecond_of_24_hours(
    world: World, after: int, expected: str
) -> None:
    card = world.active()
    world.clock.advance(after)
    answer = void(world, card)
    assert isinstance(answer, Activated) if expected == "voided" else outcome(answer) == expected


def test_a_card_that_was_redeemed_keeps_its_sale(world: World) -> None:
    card = world.active()
    world.redeem(card.code)
    assert outcome(void(world, card)) == "CARD_ALREADY_USED"
    assert world.total() == 2500


def test_a_card_that_was_held_once_was_touched(world: World) -> None:
    card = world.active()
    world.move(card, "HELD", "hold")
    assert outcome(void(world, card)) == "CARD_ALREADY_USED"
    world.move(card, "ACTIVE", "release")
    assert outcome(void(world, card)) == "CARD_ALREADY_USED"


def test_a_card_without_a_sale_has_none_to_take_back(world: World) -> None:
    world.active()
    assert outcome(void(world, world.issued())) == "CARD_NOT_ACTIVATED"
    scrapped = world.issued()
    put(world, "scrap", [scrapped], "bent")
    assert outcome(void(world, scrapped)) == "NOT_FOUND"


def test_another_shop_does_not_void_it(world: World) -> None:
    add_shop(world)
    here, there = world.active(), world.issued()
    put(world, "move", [there], "shop-2")
    with world.sql() as raw:
        raw.execute("INSERT INTO station (id, name, kind, shop) VALUES (900, 'till-far', 'till', 2)")
    assert outcome(void(world, here, till="till-far")) == "TILL_NOT_OPEN"
    assert outcome(void(world, here, till="till-9")) == "NOT_FOUND"


def test_holders_do_not_void(world: World) -> None:
    card = world.active()
    assert outcome(void(world, card, world.holder)) == "NOT_ALLOWED"


def test_the_till_that_pays_is_the_one_whose_drawer_is_short(world: World) -> None:
    card = world.active(amount="40.00")
    world.activate(world.issued(), till="till-2", amount="50.00")
    assert isinstance(void(world, card, till="till-2"), Activated)
    asked = (
        "SELECT station.name, sum(amount) FROM line JOIN ledger_account ON ledger_account.id = line.account"
        " JOIN station ON station.id = ledger_account.station GROUP BY station.name ORDER BY station.name"
    )
    with world.sql() as raw:
        assert [(name, int(total)) for name, total in raw.execute(asked).fetchall()] == [
            ("till-1", 4000),
            ("till-2", 1000),
        ]
    assert check(world.store).findings == ()


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    jumps=st.lists(st.sampled_from([-HOUR, HOUR, 11 * HOUR, DAY, DAY - 1]), max_size=3),
    amount=st.integers(500, 50_000),
)
def test_whenever_it_is_tried_the_money_is_on_the_card_or_was_given_back(
    world: World, jumps: list[int], amount: int
) -> None:
    before, sold_at = sums(world), world.clock.now
    card = world.active(amount=Money(amount, "USD").plain())
    for jump in jumps:
        world.clock.advance(jump)
    answer = void(world, card)
    is_in_time = world.clock.now < sold_at + DAY
    assert isinstance(answer, Activated) == is_in_time, answer
    after = sums(world)
    change = {kind: after.get(kind, 0) - before.get(kind, 0) for kind in {*before, *after}}
    expected = 0 if is_in_time else amount
    assert change.get("Liabilities:Card", 0) == -expected
    assert change.get("Assets:Tender:cash", 0) == expected
    world.clock.now = max(world.clock.now, sold_at) + 2 * DAY
