"""Reminders: of what ends within the days asked for, soonest first, and of credit that lies idle."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from app.wallet.drawer_values import Said
from app.wallet.moments import DAY, HOUR, moment
from app.wallet.reminders import Reminder, ReminderKind, reminders
from tests.counter.counter_orders import Counter
from tests.data.world import World
from tests.wallet.drawer_world import Drawer

TODAY = date(2026, 11, 22)


def asked(world: World, **more: Any) -> list[Reminder]:
    return list(world.store.read(lambda tx: reminders(tx, world.holder, book=world.book, **more)))


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_cards_in_hand_that_end_soon_are_told_soonest_first(world: World) -> None:
    drawer = Drawer(world)
    later = drawer.kept(ends=in_days(30))
    today = drawer.kept(ends=TODAY, amount=None)
    drawer.kept(ends=in_days(31))
    drawer.kept(ends=in_days(-1))
    drawer.kept()
    gone, dropped = drawer.kept(ends=TODAY), drawer.kept(ends=TODAY)
    drawer.book(gone.card, Said.ACCEPTED)
    drawer.deed("drop", dropped.card)
    found = asked(world)
    assert [(one.card, one.days_left) for one in found] == [(today.card, 0), (later.card, 30)]
    assert (found[0].amount, found[1].amount) == (None, later.amount)
    assert (found[1].last_four, found[1].programme_name) == (later.last_four, "Amazon gift card")
    assert Drawer(world, "other").cards() == []


def test_promotional_credit_is_told_once_for_each_end(world: World) -> None:
    counter = Counter(world)
    ends = world.clock.now + 3 * DAY
    for amount, moment_of in ((300, ends), (200, ends), (100, ends + DAY), (900, ends + 40 * DAY)):
        counter.grant(amount, moment_of)
    found = asked(world)
    assert [(one.amount.minor, one.ends) for one in found if one.amount] == [
        (500, moment(ends)),
        (100, moment(ends + DAY)),
    ]
    assert len({one.key for one in found}) == 2
    world.clock.advance(3 * DAY)  # what has ended is told no more
    assert [one.amount.minor for one in asked(world) if one.amount] == [100]


def test_idle_credit_is_told_with_when_it_moved_last(world: World) -> None:
    world.redeem(world.active().code)
    then = world.clock.now
    world.clock.advance(180 * DAY - 1)
    assert asked(world) == []
    world.clock.advance(1)
    (only,) = asked(world)
    assert (only.kind, only.since, only.days_left) == (ReminderKind.IDLE, moment(then), None)
    assert only.amount is not None
    assert only.amount.minor == 2500


def test_the_same_matter_keeps_its_key_until_it_changes(world: World) -> None:
    drawer = Drawer(world)
    card = drawer.kept(ends=in_days(5))
    (first,) = asked(world)
    world.clock.advance(DAY)
    (next_day,) = asked(world)
    assert (next_day.key, next_day.days_left) == (first.key, 4)
    drawer.change(card.card, ends=in_days(6))
    (other,) = asked(world)
    assert other.key != first.key


def test_days_are_those_of_where_the_person_is(world: World) -> None:
    Drawer(world).kept(ends=TODAY)
    world.clock.advance(4 * HOUR)  # four in the afternoon in UTC, the next day already in Samoa
    samoa = timezone(timedelta(hours=13))
    assert [one.ends for one in asked(world)] == [datetime(2026, 11, 22, tzinfo=UTC)]
    assert asked(world, zone=samoa) == []
