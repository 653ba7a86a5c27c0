"""What was done is told by the shop's own day, its station and its clerk, and adds up to the activity."""

from datetime import UTC, date, datetime, timedelta

from app.counter.deeds import deeds_report, stretches
from app.counter.report_pages import attempts_report, counts_report, liability_over, liability_report
from app.counter.report_values import AttemptsReport, CountsReport, Deed, DeedsReport, LiabilityReport
from app.counter.reporting import Period
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import DAY, HOUR, moment
from tests.counter.desk import outcome
from tests.counter.test_reporting import day
from tests.counter.test_till_day import closed, count
from tests.data.world import World

TODAY = date(2026, 11, 22)


def deeds(world: World, kind: str, period: Period | None = None) -> list[Deed]:
    found = world.store.read(lambda tx: deeds_report(tx, world.manager, period or day(world)))
    assert isinstance(found, DeedsReport), found
    return [one for one in found.deeds if one.kind == kind]


def test_a_sale_is_its_clerks_and_a_redemption_the_holders_own(world: World) -> None:
    first, second = world.active(amount="25.00"), world.issued()
    world.activate(second, actor=world.clerk, amount="40.00")
    world.redeem(first.code)
    sold = deeds(world, "activate")
    assert {(one.clerk, one.amount) for one in sold} == {
        ("manager", Money(2500, "USD")),
        ("clerk", Money(4000, "USD")),
    }
    assert {one.station for one in sold} == {"till-1"} and {one.day for one in sold} == {TODAY}
    (redeemed,) = deeds(world, "redeem")
    assert (redeemed.clerk, redeemed.station, redeemed.amount) == (None, "desk-1", Money(2500, "USD"))


def test_deeds_are_told_by_day_and_what_moves_no_money_has_no_amount(world: World) -> None:
    world.active(amount="25.00")
    world.clock.advance(DAY)
    world.active(amount="5.00")
    world.active(amount="5.00")
    period = Period(moment(world.clock.now - 2 * DAY), moment(world.clock.now + DAY))
    found = [(one.day, one.count, one.amount) for one in deeds(world, "activate", period)]
    assert found == [
        (TODAY, 1, Money(2500, "USD")),
        (TODAY + timedelta(days=1), 2, Money(1000, "USD")),
    ]
    assert all(one.amount is None for one in deeds(world, "stock", period))


def test_a_day_begins_by_the_shops_clock_also_as_it_is_set(world: World) -> None:
    since = datetime(2026, 3, 1, tzinfo=UTC)
    parts = list(stretches("Europe/Berlin", Period(since, datetime(2026, 12, 1, tzinfo=UTC))))
    assert [part.offset // HOUR for part in parts] == [1, 2, 1]
    assert moment(parts[0].until) == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert moment(parts[1].until) == datetime(2026, 10, 25, 1, tzinfo=UTC)
    assert parts[0].since == parts[0].until - (moment(parts[0].until) - since) // timedelta(microseconds=1)
    assert [part.until for part in parts[:-1]] == [part.since for part in parts[1:]]


def test_what_was_counted_is_told_with_its_difference_and_why(world: World) -> None:
    world.active(amount="25.00")
    count(world, ("20.00", 1), ("1.00", 4))
    closed(world, "a note went missing")
    found = world.store.read(lambda tx: counts_report(tx, world.manager, day(world)))
    assert isinstance(found, CountsReport)
    cash = next(one for one in found.counts if one.tender == "cash")
    assert (cash.till, cash.clerk, cash.difference, cash.reason) == (
        "till-1",
        "clerk",
        Money(-100, "USD"),
        "a note went missing",
    )


def test_tries_are_counted_by_day(world: World) -> None:
    card = world.issued()
    assert isinstance(world.redeem(card.code), Refused)
    assert isinstance(world.redeem("NA3FMKMC36R7JJ9X"), Refused)
    found = world.store.read(lambda tx: attempts_report(tx, world.manager, day(world)))
    assert isinstance(found, AttemptsReport)
    assert found.by_day == ((TODAY, 2),)


def test_what_was_owed_over_time_is_what_each_moments_report_says(world: World) -> None:
    world.active(amount="25.00")
    world.clock.advance(DAY)
    world.active(amount="5.00")
    moments = [moment(world.clock.now - DAY), moment(world.clock.now)]
    told: list[int] = []

    def goes_on(done: int) -> bool:
        told.append(done)
        return True

    found = liability_over(world.store, world.manager, moments, goes_on=goes_on)
    assert isinstance(found, tuple) and told == [1, 2]
    assert [one.owed[0].total for one in found] == [Money(2500, "USD"), Money(3000, "USD")]
    alone = liability_report(world.store, world.manager, at=moments[0])
    assert isinstance(alone, LiabilityReport) and alone.owed == found[0].owed
    assert liability_over(world.store, world.manager, moments, goes_on=lambda _: False) is None


def test_a_report_at_a_position_names_the_same_position(world: World) -> None:
    world.active(amount="25.00")
    first = liability_report(world.store, world.manager)
    assert isinstance(first, LiabilityReport)
    world.active(amount="5.00")
    again = liability_report(world.store, world.manager, position=first.position)
    assert isinstance(again, LiabilityReport)
    assert (again.owed, again.digest) == (first.owed, first.digest)


def test_reports_of_deeds_are_a_managers(world: World) -> None:
    by, period = world.clerk, day(world)
    assert outcome(world.store.read(lambda tx: deeds_report(tx, by, period))) == "NOT_ALLOWED"
    assert outcome(world.store.read(lambda tx: counts_report(tx, by, period))) == "NOT_ALLOWED"
    assert outcome(liability_over(world.store, by, [period.since], goes_on=lambda _: True)) == "NOT_ALLOWED"
