"""A till is opened with its float, counted and closed with its difference; money moves while it is open
alone."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.counter import till_day
from app.counter.till_close import close_till
from app.counter.till_values import Counting, TillClosed, TillState
from app.data import heads, lots, people
from app.data.integrity import check
from app.data.lots import NewLot, Writer
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import DAY
from app.wallet.values import Activated
from tests.counter.desk import add_shop, outcome, sums, void
from tests.data.world import World

TILL = "till-1"


def open_till(
    world: World, amount: str = "0", *, actor=None, till: str = TILL, currency: str = "USD", key=None
):
    by, command = actor or world.manager, key or world.key()
    return world.store.transact(
        lambda tx: till_day.open_till(tx, by, till, amount, currency, command=command)
    )


def count(
    world: World,
    *cash: tuple[str, int],
    card: str | None = None,
    currency: str = "USD",
    actor=None,
    till=TILL,
):
    by, command, counting = actor or world.clerk, world.key(), Counting(till, currency, cash, card)
    return world.store.transact(lambda tx: till_day.count_till(tx, by, counting, command=command))


def close(world: World, reason: str | None = None, *, actor=None, key=None, till: str = TILL):
    return close_till(world.store, actor or world.clerk, till, reason=reason, command=key or world.key())


def closed(world: World, reason: str | None = None) -> TillClosed:
    answer = close(world, reason)
    assert isinstance(answer, TillClosed), answer
    return answer


def test_a_day_with_its_float_ends_with_everything_in_the_safe(world: World) -> None:
    assert isinstance(open_till(world, "100.00"), TillState)
    assert sums(world) == {"Assets:Tender:cash": 10000, "Assets:Safe": -10000}
    assert isinstance(world.activate(world.issued(), actor=world.clerk, amount="25.00"), Activated)
    assert isinstance(count(world, ("50.00", 2), ("5.00", 5)), TillState)
    answer = closed(world)
    (drawer,) = answer.drawers
    assert (drawer.tender, drawer.expected, drawer.difference) == (
        "cash",
        Money(12500, "USD"),
        Money(0, "USD"),
    )
    assert sums(world) == {"Assets:Safe": 2500, "Liabilities:Card": -2500}
    assert check(world.store).findings == ()


@pytest.mark.parametrize(("notes", "difference"), [(4, -500), (6, 500)])
def test_a_difference_is_booked_with_its_reason(world: World, notes: int, difference: int) -> None:
    world.active(amount="25.00")
    count(world, ("5.00", notes))
    refused = close(world)
    assert outcome(refused) == "TILL_DIFFERS"
    assert isinstance(refused, Refused)
    assert f"there should be 25.00 USD; {notes * 5}.00 USD was counted" in refused.remedy
    answer = closed(world, "counted twice")
    assert (answer.drawers[0].difference, answer.reason) == (Money(difference, "USD"), "counted twice")
    booked = sums(world)
    assert booked["Expenses:TillDifference"] == -difference
    assert booked["Assets:Safe"] == 2500 + difference
    with world.sql() as raw:
        assert (
            raw.execute("SELECT reason FROM entry WHERE kind = 'difference'").fetchone()[0] == "counted twice"
        )


def test_no_money_moves_at_a_till_that_is_not_open(world: World) -> None:
    card, fresh = world.active(), world.issued()
    count(world, ("25.00", 1))
    assert outcome(world.activate(fresh)) == "TILL_NOT_OPEN"
    assert outcome(void(world, card)) == "TILL_NOT_OPEN"
    closed(world)
    assert outcome(world.activate(fresh)) == "TILL_NOT_OPEN"
    assert outcome(count(world, ("1.00", 1))) == "TILL_NOT_OPEN"
    assert outcome(close(world)) == "TILL_NOT_OPEN"
    open_till(world, actor=world.clerk)
    assert isinstance(world.activate(fresh), Activated)


def test_a_counted_till_can_be_counted_again_or_go_on(world: World) -> None:
    world.active()
    count(world, ("20.00", 1))
    count(world, ("25.00", 1))
    assert outcome(open_till(world, "10.00")) == "WRONG_STATE"
    assert isinstance(open_till(world), TillState)
    assert outcome(close(world)) == "TILL_NOT_COUNTED"
    count(world, ("25.00", 1))
    assert closed(world).drawers[0].difference == Money(0, "USD")


def test_every_currency_and_the_card_slips_are_counted(world: World) -> None:
    world.active()
    world.active(region="DE", amount="40.00")
    count(world, ("25.00", 1))
    assert outcome(close(world)) == "TILL_NOT_COUNTED"
    count(world, ("20.00", 2), currency="EUR")
    answer = closed(world)
    assert [drawer.counted for drawer in answer.drawers] == [Money(4000, "EUR"), Money(2500, "USD")]
    assert check(world.store).findings == ()


def test_only_a_manager_makes_a_till_and_clerks_work_at_it(world: World) -> None:
    add_shop(world)
    assert outcome(open_till(world, actor=world.clerk, till="till-9")) == "NOT_FOUND"
    by, command = world.manager, world.key()
    made = world.store.transact(lambda tx: till_day.add_till(tx, by, "till-9", "shop-2", command=command))
    assert isinstance(made, TillState)
    assert outcome(open_till(world, actor=world.holder, till="till-9")) == "NOT_ALLOWED"
    assert isinstance(open_till(world, "5.00", actor=world.clerk, till="till-9"), TillState)
    assert outcome(open_till(world, actor=world.clerk, till="till-9")) == "WRONG_STATE"
    assert outcome(open_till(world, till="desk-1")) == "NOT_FOUND"
    assert outcome(world.activate(world.issued(), till="till-9")) == "NOT_IN_STOCK"


@pytest.mark.parametrize("amount", ["-5", "1e3", "5,00", "5.001", ""])
def test_a_float_is_a_plain_amount(world: World, amount: str) -> None:
    assert outcome(open_till(world, amount)) == "AMOUNT_OUT_OF_RANGE"


def test_the_same_key_closes_once(world: World) -> None:
    world.active()
    count(world, ("25.00", 1))
    key = world.key()
    first = close(world, key=key)
    assert close(world, key=key) == first
    assert sums(world)["Assets:Safe"] == 2500


def test_the_heads_of_all_chains_are_on_the_close(world: World) -> None:
    world.active()
    count(world, ("25.00", 1))
    answer = closed(world)
    told = heads.parse("\n".join(answer.heads))
    assert [one.station for one in told] == ["desk-1", TILL]
    assert f"{TILL}-{told[1].seq}" == answer.entry
    assert check(world.store, told).findings == ()


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    given_out=st.integers(0, 20_000),
    sales=st.lists(st.integers(500, 50_000), max_size=3),
    counted=st.integers(0, 99_999),
)
def test_after_any_day_the_drawer_is_empty_and_the_safe_has_what_was_counted(
    world: World, given_out: int, sales: list[int], counted: int
) -> None:
    before = sums(world)
    open_till(world, Money(given_out, "USD").plain())
    for amount in sales:
        assert isinstance(world.activate(world.issued(), amount=Money(amount, "USD").plain()), Activated)
    count(world, ("0.01", counted))
    answer = closed(world, "a random day")
    expected = given_out + sum(sales)
    assert sum(drawer.difference.minor for drawer in answer.drawers) == counted - expected
    after = sums(world)
    change = {kind: after.get(kind, 0) - before.get(kind, 0) for kind in {*before, *after}}
    assert change.get("Assets:Tender:cash", 0) == 0
    assert change.get("Assets:Safe", 0) == counted - given_out
    assert change.get("Expenses:TillDifference", 0) == expected - counted
    assert sum(after.values()) == 0


def test_a_close_writes_down_what_has_ended(world: World) -> None:
    def grant(tx):
        at = people.find_station(tx, world.manager.station)
        wallet = people.wallets_of(tx, world.holder.account.id)[0]
        tx.lock(wallets=[wallet.id], station=at.id)
        new = NewLot(world.holder.account.id, wallet.id, "USD", 500, world.clock.now + DAY, None, "sorry")
        lots.grant(tx, new, Writer(at.id, world.manager.account.id, None))

    world.store.transact(grant)
    world.active()
    count(world, ("25.00", 1))
    world.clock.advance(DAY)
    closed(world)
    assert "Liabilities:Wallet:Promo" not in sums(world)
    with world.sql() as raw:
        asked = "SELECT value_at FROM entry WHERE kind = 'lapse'"
        assert raw.execute(asked).fetchall()[0][0] == world.clock.now
    assert check(world.store).findings == ()
