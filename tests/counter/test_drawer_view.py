"""What a till's window looks at before it opens, counts or closes the till, on both stores."""

import pytest

from app.counter.denominations import denominations
from app.counter.drawer_view import deeds_of_today, till_drawer
from app.counter.till_values import InDrawer, TillDrawer
from app.counter.till_view import till_now
from app.money import Money
from app.wallet.moments import DAY, HOUR, MINUTE, SECOND
from tests.counter.desk import outcome
from tests.counter.test_till_day import closed, count, open_till
from tests.data.world import NOON, World


def drawer(world: World) -> TillDrawer:
    found = world.store.read(lambda tx: till_drawer(tx, world.clerk, "till-1"))
    assert isinstance(found, TillDrawer)
    return found


def dollars(text: str) -> Money:
    return Money.parse(text, "USD")


def test_an_open_till_says_what_the_book_expects_of_each_tender(world: World) -> None:
    open_till(world, "100.00")
    world.active(amount="25.00")
    seen = drawer(world)
    assert (seen.state, seen.given, seen.closed) == ("OPEN", (dollars("100.00"),), None)
    assert seen.drawers == (InDrawer("cash", dollars("125.00"), None),)


def test_a_counted_till_says_what_was_counted_until_it_goes_on(world: World) -> None:
    world.active(amount="25.00")
    count(world, ("20.00", 1))
    assert drawer(world).drawers == (InDrawer("cash", dollars("25.00"), dollars("20.00")),)
    open_till(world)
    assert drawer(world).drawers == (InDrawer("cash", dollars("25.00"), None),)


def test_a_closed_till_names_its_report_and_the_float_it_had(world: World) -> None:
    open_till(world, "100.00")
    count(world, ("100.00", 1))
    done = closed(world)
    seen = drawer(world)
    assert (seen.state, seen.since, seen.drawers, seen.closed) == ("CLOSED", None, (), done.entry)
    assert seen.given == (dollars("100.00"),)


def test_it_needs_a_clerk_and_a_till(world: World) -> None:
    for look in (till_drawer, deeds_of_today):
        assert outcome(world.store.read(lambda tx, look=look: look(tx, world.holder, "till-1"))) == (
            "NOT_ALLOWED"
        )
        assert outcome(world.store.read(lambda tx, look=look: look(tx, world.clerk, "till-9"))) == "NOT_FOUND"


@pytest.mark.parametrize(
    ("ahead", "is_from_before"), [(12 * HOUR - SECOND, False), (12 * HOUR, True), (3 * DAY, True)]
)
def test_a_till_that_was_left_open_before_midnight_of_its_shop_says_so(
    world: World, ahead: int, is_from_before: bool
) -> None:
    assert world.clock.now == NOON
    open_till(world)
    world.clock.advance(ahead)
    seen = world.store.read(lambda tx: till_now(tx, world.clerk, "till-1", most=1))
    assert seen.is_from_before is is_from_before


def test_today_begins_at_midnight_of_the_shop(world: World) -> None:
    world.active()
    world.clock.now = NOON + 12 * HOUR - MINUTE
    late = world.active()
    world.clock.now = NOON + 12 * HOUR
    early = world.active()
    deeds = world.store.read(lambda tx: deeds_of_today(tx, world.clerk, "till-1"))
    assert [one.serial for one in deeds] == [early.serial]
    world.clock.now = NOON + 12 * HOUR - SECOND
    deeds = world.store.read(lambda tx: deeds_of_today(tx, world.clerk, "till-1"))
    assert late.serial in [one.serial for one in deeds]


@pytest.mark.parametrize("currency", ["CAD", "EUR", "GBP", "JPY", "USD"])
def test_every_note_and_coin_is_an_amount_of_its_currency_and_the_largest_is_first(currency: str) -> None:
    values = [Money.parse(one, currency).minor for one in denominations(currency)]
    assert values == sorted(set(values), reverse=True)
    assert values[-1] >= 1


def test_a_currency_whose_notes_are_not_known_has_none() -> None:
    assert denominations("XTS") == ()
