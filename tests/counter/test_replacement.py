"""The value of an unreadable card moves to a new one, once, against its receipt, as a manager approves."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.counter.replacement import Replaced
from app.data.integrity import check
from app.money import Money
from app.wallet.moments import DAY, moment
from app.wallet.values import Activated, Redeemed
from tests.counter.desk import outcome, place, put, replace, state, sums
from tests.data.world import Card, World


def test_the_whole_value_moves_to_the_new_card(world: World) -> None:
    old, new = world.active(amount="40.00"), world.issued()
    answer = replace(world, old, new)
    assert isinstance(answer, Replaced)
    assert (answer.serial, answer.replaced, answer.amount) == (new.serial, old.serial, Money(4000, "USD"))
    assert answer.approved_by == "manager"
    assert (state(world, old), place(world, old)) == ("REPLACED", "scrapped")
    assert (state(world, new), place(world, new)) == ("ACTIVE", "sold")
    assert sums(world) == {"Assets:Tender:cash": 4000, "Liabilities:Card": -4000}
    assert outcome(world.redeem(old.code)) == "CARD_REPLACED"
    assert isinstance(world.redeem(new.code), Redeemed)
    with world.sql() as raw:
        (by,) = raw.execute("SELECT approved_by FROM replacement").fetchone()
    assert by == world.manager.account.id
    assert check(world.store).findings == ()


def test_it_is_done_once_and_the_new_card_can_be_replaced_on_the_same_receipt(world: World) -> None:
    old, new, third, key = world.active(), world.issued(), world.issued(), world.key()
    first = replace(world, old, new, key=key)
    assert replace(world, old, new, key=key) == first
    assert outcome(replace(world, old, third)) == "CARD_REPLACED"
    assert outcome(replace(world, new, third, receipt="R-9")) == "NOT_FOUND"
    assert isinstance(replace(world, new, third), Replaced)


def test_it_needs_the_receipt_of_the_card(world: World) -> None:
    old, new = world.active(), world.issued()
    assert outcome(replace(world, old, new, receipt="R-2")) == "NOT_FOUND"
    assert state(world, old) == "ACTIVE"


@pytest.mark.parametrize("approver", ["holder", "clerk", "other"])
def test_only_a_manager_approves(world: World, approver: str) -> None:
    old, new = world.active(), world.issued()
    refused = replace(world, old, new, approver=world.actors[approver])
    assert outcome(refused) == "NOT_ALLOWED"
    assert outcome(replace(world, old, new, actor=world.holder)) == "NOT_ALLOWED"


def test_the_new_card_is_for_sale_here_and_takes_that_amount(world: World) -> None:
    old, sold, abroad = world.active(amount="40.00"), world.active(), world.issued(region="DE")
    scrapped = world.issued()
    put(world, "scrap", [scrapped], "bent")
    assert outcome(replace(world, old, sold)) == "ALREADY_ACTIVE"
    assert outcome(replace(world, old, old)) == "ALREADY_ACTIVE"
    assert outcome(replace(world, old, abroad)) == "REGION_MISMATCH"
    assert outcome(replace(world, old, scrapped)) == "NOT_IN_STOCK"
    assert outcome(replace(world, old, Card("", "1"))) == "NOT_IN_STOCK"


def test_a_card_without_value_is_not_replaced(world: World) -> None:
    new, issued, used = world.issued(), world.issued(), world.active()
    world.redeem(used.code)
    ended = world.active(ends=moment(world.clock.now + DAY))
    held = world.active()
    world.move(held, "HELD", "hold")
    assert outcome(replace(world, issued, new)) == "CARD_NOT_ACTIVATED"
    assert outcome(replace(world, used, new)) == "ALREADY_REDEEMED"
    assert outcome(replace(world, held, new)) == "HELD_FOR_REVIEW"
    assert outcome(replace(world, Card("", "1"), new)) == "NOT_FOUND"
    world.clock.advance(DAY)
    assert outcome(replace(world, ended, new)) == "CARD_EXPIRED"
    assert state(world, new) == "ISSUED"


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(amounts=st.lists(st.integers(500, 50_000), min_size=1, max_size=3), times=st.integers(1, 3))
def test_however_often_cards_are_replaced_what_is_owed_stays(
    world: World, amounts: list[int], times: int
) -> None:
    before = sums(world)
    cards = [world.active(amount=Money(amount, "USD").plain()) for amount in amounts]
    for _ in range(times):
        fresh = [world.issued() for _ in cards]
        for old, new in zip(cards, fresh, strict=True):
            assert isinstance(replace(world, old, new), Replaced)
        cards = fresh
    owed = before.get("Liabilities:Card", 0) - sums(world)["Liabilities:Card"]
    assert owed == sum(amounts)
    assert sums(world)["Assets:Tender:cash"] - before.get("Assets:Tender:cash", 0) == sum(amounts)
    assert isinstance(world.activate(world.issued()), Activated)
