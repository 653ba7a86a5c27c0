"""What is owed at any position is the sum of cards and wallets; reports look only, for managers."""

from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.counter import lookup, reporting
from app.counter.lookup import CardFound
from app.counter.reporting import Liability, Period
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import DAY, HOUR, MINUTE, moment
from app.wallet.values import Redeemed
from tests.counter.desk import count, outcome, replace, sums, void
from tests.data.world import World


def owed(world: World, **options) -> dict[str, Liability]:
    found = reporting.liability(world.store, world.manager, **options)
    assert not isinstance(found, Refused), found
    return {one.currency: one for one in found}


def day(world: World) -> Period:
    return Period(moment(world.clock.now - DAY), moment(world.clock.now + DAY))


def test_nothing_is_owed_at_the_beginning(world: World) -> None:
    assert owed(world) == {}


def test_what_is_owed_is_on_cards_and_in_wallets_by_currency(world: World) -> None:
    card = world.active(amount="25.00")
    world.active(amount="40.00")
    world.active(region="DE", amount="30.00")
    world.redeem(card.code)
    found = owed(world)
    assert (found["USD"].cards, found["USD"].wallets) == (Money(4000, "USD"), Money(2500, "USD"))
    assert found["USD"].total == Money(6500, "USD")
    assert found["EUR"].total == Money(3000, "EUR")
    assert found["USD"].position[0].startswith("desk-1-")
    assert found["USD"].digest == found["EUR"].digest


def test_a_position_reads_the_same_for_ever(world: World) -> None:
    card = world.active(amount="25.00")
    first = owed(world)["USD"]
    world.redeem(card.code)
    world.active(amount="40.00")
    again = owed(world, position=first.position)["USD"]
    assert (again.cards, again.wallets, again.digest) == (first.cards, first.wallets, first.digest)
    assert owed(world)["USD"].digest != first.digest


def test_a_date_is_every_stations_last_entry_not_later_than_it(world: World) -> None:
    began = world.clock.now
    card = world.active(amount="25.00")
    world.clock.advance(HOUR)
    world.redeem(card.code)
    world.clock.advance(HOUR)
    world.active(amount="40.00")
    at = [owed(world, at=moment(began + after))["USD"] for after in (0, HOUR - 1, HOUR, 2 * HOUR)]
    assert [(one.cards.minor, one.wallets.minor) for one in at] == [
        (2500, 0),
        (2500, 0),
        (0, 2500),
        (4000, 2500),
    ]
    assert at[0].digest == at[1].digest != at[2].digest
    assert owed(world, at=moment(began - 1))["USD"].total.minor == 0


@pytest.mark.parametrize("entries", [("till-9-1",), ("desk-1-99",), ("desk-1-x",), ("nonsense",)])
def test_a_position_that_never_was_is_not_found(world: World, entries: tuple[str, ...]) -> None:
    found = reporting.liability(world.store, world.manager, position=entries)
    assert outcome(found) == "NOT_FOUND"


@pytest.mark.parametrize("role", ["holder", "clerk"])
def test_reports_are_the_managers_alone_and_look_up_the_clerks(world: World, role: str) -> None:
    who, period = world.actors[role], day(world)
    assert outcome(reporting.liability(world.store, who)) == "NOT_ALLOWED"
    for report in (reporting.activity, reporting.counted, reporting.alerts, reporting.attempts):
        assert outcome(world.store.read(lambda tx, report=report: report(tx, who, period))) == "NOT_ALLOWED"
    found = world.store.read(lambda tx: lookup.lookup(tx, who, "nothing"))
    assert outcome(found) == ("NOT_FOUND" if role == "clerk" else "NOT_ALLOWED")


def test_activity_counts_and_adds_up_by_station_kind_and_currency(world: World) -> None:
    cards = [world.active(amount="25.00"), world.active(amount="40.00")]
    world.redeem(cards[0].code)
    void(world, cards[1])
    found = world.store.read(lambda tx: reporting.activity(tx, world.manager, day(world)))
    assert not isinstance(found, Refused)
    rows = {(one.station, one.kind): (one.count, one.amount, one.currency) for one in found}
    assert rows["till-1", "activate"] == (2, 6500, "USD")
    assert rows["till-1", "void"] == (1, 4000, "USD")
    assert rows["desk-1", "redeem"] == (1, 2500, "USD")
    assert rows["desk-1", "mint"] == (2, 0, None)
    later = Period(moment(world.clock.now + 1), moment(world.clock.now + DAY))
    assert world.store.read(lambda tx: reporting.activity(tx, world.manager, later)) == ()


def test_wrong_codes_are_counted_by_account_and_station(world: World) -> None:
    world.issued("practice-amazon")
    for number in range(3):
        world.redeem(f"QQQQ-{number:06}-QQQQ")
    world.redeem("QQQQ-999999-QQQQ", world.other)
    found = world.store.read(lambda tx: reporting.attempts(tx, world.manager, day(world)))
    assert not isinstance(found, Refused)
    assert [(one.login, one.station, one.count) for one in found] == [
        ("holder", "desk-1", 3),
        ("other", "desk-1", 1),
    ]


def test_a_card_is_looked_up_with_its_sale_and_without_its_owner(world: World) -> None:
    card = world.active(amount="25.00")
    world.redeem(card.code)
    found = world.store.read(lambda tx: lookup.lookup(tx, world.clerk, card.serial))
    assert isinstance(found, CardFound)
    assert (found.state, found.receipt, found.till, found.place) == ("REDEEMED", "R-1", "till-1", "sold")
    assert "holder" not in repr(found) and card.code not in repr(found)


def test_a_receipt_tells_everything_that_was_done_against_it(world: World) -> None:
    card, new = world.active(amount="25.00"), world.issued()
    replace(world, card, new)
    void(world, new)
    rows = world.store.read(lambda tx: lookup.lookup(tx, world.clerk, "R-1"))
    assert isinstance(rows, tuple)
    assert [(row.kind, row.serial, row.state) for row in rows] == [
        ("activate", card.serial, "ACTIVE"),
        ("replace", card.serial, "REPLACED"),
        ("replace", new.serial, "ACTIVE"),
    ]
    assert all(row.amount == Money(2500, "USD") for row in rows)


def test_looking_moves_nothing(world: World) -> None:
    world.active()
    before = {table: count(world, table) for table in ("entry", "line", "command", "attempt")}
    owed(world)
    world.store.read(lambda tx: lookup.lookup(tx, world.clerk, "R-1"))
    assert {table: count(world, table) for table in before} == before


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["sell", "redeem", "void", "wait"]), st.integers(500, 50_000)),
        min_size=1,
        max_size=6,
    )
)
def test_at_every_moment_of_a_history_the_report_is_what_was_owed_then(
    world: World, steps: list[tuple[str, int]]
) -> None:
    known: list[tuple[datetime, int, int]] = []
    cards = []
    for deed, amount in steps:
        world.clock.advance(MINUTE)
        if deed == "sell" or not cards:
            cards.append(world.active(amount=Money(amount, "USD").plain()))
        elif deed == "redeem":
            assert isinstance(world.redeem(cards.pop().code), Redeemed | Refused)
        elif deed == "void":
            void(world, cards.pop())
        balance = sums(world)
        on_cards = -balance.get("Liabilities:Card", 0)
        known.append((moment(world.clock.now), on_cards, -balance.get("Liabilities:Wallet:Standard", 0)))
    for at, on_cards, in_wallets in known:
        row = owed(world, at=at)["USD"]
        assert (row.cards.minor, row.wallets.minor) == (on_cards, in_wallets)
    world.clock.advance(2 * HOUR)


def test_a_card_that_was_tried_before_it_was_sold_is_told_to_the_manager(world: World) -> None:
    card = world.issued()
    row = (world.holder.account.id, world.clock.now, card.serial)
    with world.sql() as raw:
        raw.execute(
            "INSERT INTO alert (account, station, card, at, kind)"
            " SELECT ?, 1, id, ?, 'not_sold' FROM card WHERE serial = ?",
            row,
        )
    found = world.store.read(lambda tx: reporting.alerts(tx, world.manager, day(world)))
    assert not isinstance(found, Refused)
    told = [(one.kind, one.login, one.station, one.serial) for one in found]
    assert ("not_sold", "holder", "desk-1", card.serial) in told
    later = Period(moment(world.clock.now + 1), moment(world.clock.now + DAY))
    assert world.store.read(lambda tx: reporting.alerts(tx, world.manager, later)) == ()
