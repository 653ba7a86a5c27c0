"""Balances and history: what each wallet is worth, and how it came to that, page by page."""

from typing import Any

import pytest

from app.data import lots, people
from app.data.store import Tx
from app.money import Money
from app.outcomes import Refused
from app.wallet.balances import IDLE, balances
from app.wallet.history import history
from app.wallet.moments import DAY, HOUR, moment
from app.wallet.values import WalletId
from tests.data.world import BOOK, NOON, World

AMOUNTS = ("5.00", "10.00", "25.00", "50.00", "12.34")


@pytest.fixture
def lived(world: World) -> World:
    """Five redemptions, an hour apart."""
    for amount in AMOUNTS:
        world.redeem(world.active(amount=amount).code)
        world.clock.advance(HOUR)
    return world


def test_an_account_without_movements_has_an_empty_wallet(world: World) -> None:
    (found,) = world.store.read(lambda tx: balances(tx, world.holder))
    assert (found.region, found.total, found.standard) == ("US", Money(0, "USD"), Money(0, "USD"))
    page = world.history()
    assert (page.movements, page.after, page.count) == ((), None, 0)


def test_the_page_that_begins_with_any_movement_is_read_from_there(lived: World) -> None:
    first = lived.history(limit=1)
    for row, amount in enumerate(reversed(AMOUNTS)):
        page = lived.history(limit=1, after=first.cursor_of(row))
        assert [one.amount.plain() for one in page.movements] == [amount]


def test_each_region_has_its_own_balance_the_home_region_first(world: World) -> None:
    world.redeem(world.active("house", "JP", amount="3000").code, region="JP")
    world.redeem(world.active(amount="25.00").code)
    found = world.store.read(lambda tx: balances(tx, world.holder))
    assert [one.total for one in found] == [Money(2500, "USD"), Money(3000, "JPY")]
    assert [one.region for one in found] == ["US", "JP"]


def test_movements_come_newest_first_with_the_balance_after_each(lived: World) -> None:
    page = lived.history()
    assert [one.amount.plain() for one in page.movements] == list(reversed(AMOUNTS))
    assert [one.balance.minor for one in page.movements] == [10234, 9000, 4000, 1500, 500]
    newest = page.movements[0]
    assert (newest.kind, newest.region, newest.programme_name) == ("redeem", "US", "House card")
    assert newest.at == moment(NOON + 4 * HOUR)
    assert page.movements[0].balance.minor == lived.total()


def test_pages_follow_each_other_without_a_gap_while_more_is_redeemed(lived: World) -> None:
    first = lived.history(limit=2)
    lived.redeem(lived.active().code)
    second = lived.history(limit=2, after=first.after)
    third = lived.history(limit=2, after=second.after)
    amounts = [one.amount.plain() for page in (first, second, third) for one in page.movements]
    assert amounts == list(reversed(AMOUNTS))
    assert third.after is None


def test_a_page_that_ends_with_the_last_movement_has_no_next(lived: World) -> None:
    assert lived.history(limit=5).after is None
    assert lived.history(limit=4).after is not None


def test_the_count_is_of_all_movements(lived: World) -> None:
    assert lived.history(limit=1).count == 5


@pytest.mark.parametrize(("since", "until", "found"), [(1, None, 4), (None, 1, 1), (1, 3, 2), (9, None, 0)])
def test_a_time_asks_from_it_on_and_up_to_it(
    lived: World, since: int | None, until: int | None, found: int
) -> None:
    asked = {
        "since": None if since is None else moment(NOON + since * HOUR),
        "until": None if until is None else moment(NOON + until * HOUR),
    }
    assert len(lived.history(**asked).movements) == found


def test_a_kind_asks_for_it_alone(lived: World) -> None:
    assert len(lived.history(kind="redeem").movements) == 5
    assert lived.history(kind="purchase").movements == ()


def test_nobody_sees_another_accounts_wallet(lived: World) -> None:
    (mine,) = lived.store.read(lambda tx: balances(tx, lived.holder))
    answer = lived.store.read(lambda tx: history(tx, lived.other, mine.wallet, book=BOOK))
    assert isinstance(answer, Refused)
    assert answer.outcome.name == "NOT_FOUND"


@pytest.mark.parametrize("cursor", ["", "x", "-1", "1.5", "9" * 40, "１", "1; DROP TABLE line"])
def test_a_cursor_that_is_none_is_not_found(lived: World, cursor: str) -> None:
    (mine,) = lived.store.read(lambda tx: balances(tx, lived.holder))
    answer = lived.store.read(lambda tx: history(tx, lived.holder, mine.wallet, book=BOOK, after=cursor))
    assert isinstance(answer, Refused)


def test_a_wallet_that_there_is_none_of_is_not_found(world: World) -> None:
    answer = world.store.read(lambda tx: history(tx, world.holder, WalletId(999), book=BOOK))
    assert isinstance(answer, Refused)


@pytest.mark.parametrize(
    "asked", [{}, {"since": moment(NOON), "until": moment(NOON + HOUR)}, {"search": "house card"}]
)
def test_a_page_is_read_from_an_index(sqlite_world: World, asked: dict[str, Any]) -> None:
    sqlite_world.redeem(sqlite_world.active().code)
    sent: list[str] = []
    with sqlite_world.traced(sent):
        sqlite_world.history(**asked)
    pages = [sql for sql in sent if "LIMIT" in sql and ("movement" in sql or "search_word" in sql)]
    assert pages
    with sqlite_world.sql() as raw:
        for sql in pages:
            plan = raw.execute(f"EXPLAIN QUERY PLAN {sql}", (1,) * sql.count("?")).fetchall()
            assert not any("SCAN" in row[3] and "SCAN anon" not in row[3] for row in plan), plan


@pytest.mark.parametrize(
    ("search", "found"),
    [("house", 5), ("HOUSE card", 5), ("house nothing", 0), ("", 0), ("%", 0), ("=redeem", 0), ("redeem", 0)],
)
def test_a_search_finds_what_has_all_its_words(lived: World, search: str, found: int) -> None:
    assert len(lived.history(search=search).movements) == found


def test_a_search_finds_the_last_four_of_a_card(lived: World) -> None:
    last_four = lived.history().movements[2].last_four
    (hit,) = lived.history(search=last_four).movements
    assert (hit.last_four, hit.amount.plain()) == (last_four, AMOUNTS[2])


def test_a_search_goes_on_behind_a_cursor_and_within_kind_and_time(lived: World) -> None:
    asked: dict[str, Any] = {"search": "house", "kind": "redeem", "since": moment(NOON + HOUR)}
    first = lived.history(limit=3, **asked)
    second = lived.history(limit=3, after=first.after, **asked)
    amounts = [one.amount.plain() for page in (first, second) for one in page.movements]
    assert amounts == list(reversed(AMOUNTS[1:]))
    assert lived.history(**asked | {"kind": "purchase"}).movements == ()


def granted(world: World, amount: int, ends: int) -> None:
    """Promotional credit in the holder's wallet, as a manager gives it by hand."""

    def give(tx: Tx) -> None:
        (wallet,) = people.wallets_of(tx, world.holder.account.id)
        desk = people.find_station(tx, "desk-1")
        assert desk is not None
        tx.lock(accounts=[world.holder.account.id], wallets=[wallet.id], station=desk.id)
        by = lots.Writer(desk.id, world.manager.account.id, None)
        lots.grant(tx, lots.NewLot(wallet.account, wallet.id, "USD", amount, ends, None, "test"), by)

    world.store.transact(give)


def test_a_balance_shows_its_parts_and_what_ends_soon(world: World) -> None:
    world.redeem(world.active(amount="25.00").code)
    for amount, days in ((300, 10), (500, 30), (700, 31)):
        granted(world, amount, NOON + days * DAY)
    (found,) = world.store.read(lambda tx: balances(tx, world.holder))
    assert (found.total, found.standard) == (Money(4000, "USD"), Money(2500, "USD"))
    assert [lot.amount.minor for lot in found.promotional] == [300, 500, 700]
    assert found.ends_soon == Money(800, "USD")
    (week,) = world.store.read(lambda tx: balances(tx, world.holder, soon_days=7))
    assert week.ends_soon == Money(0, "USD")


def test_a_lot_counts_up_to_its_end_and_not_at_it(world: World) -> None:
    granted(world, 300, NOON + DAY)
    world.clock.advance(DAY - 1)
    assert world.total() == 300
    world.clock.advance(1)
    (found,) = world.store.read(lambda tx: balances(tx, world.holder))
    assert (found.total, found.promotional, found.standard) == (Money(0, "USD"), (), Money(0, "USD"))


def test_a_past_balance_is_what_it_was_just_before_the_moment(world: World) -> None:
    world.redeem(world.active(amount="25.00").code)
    granted(world, 300, NOON + 2 * DAY)
    world.clock.advance(3 * DAY)
    world.redeem(world.active(amount="5.00").code)

    def total(days: int, more: int = 0) -> int:
        at = moment(NOON + days * DAY + more)
        (found,) = world.store.read(lambda tx: balances(tx, world.holder, at=at))
        assert found.total.minor == found.standard.minor + sum(lot.amount.minor for lot in found.promotional)
        return found.total.minor

    assert [total(0), total(0, 1), total(2, -1), total(2), total(3), total(3, 1)] == [
        0, 2800, 2800, 2500, 2500, 3000,
    ]  # fmt: skip


def test_credit_that_has_not_moved_for_half_a_year_is_named_idle(world: World) -> None:
    world.redeem(world.active().code)
    world.clock.advance(IDLE - 1)
    (before,) = world.store.read(lambda tx: balances(tx, world.holder))
    world.clock.advance(1)
    (after,) = world.store.read(lambda tx: balances(tx, world.holder))
    assert (before.idle_since, after.idle_since) == (None, moment(NOON))


def test_an_empty_wallet_is_never_idle(world: World) -> None:
    granted(world, 300, NOON + DAY)
    world.clock.advance(IDLE + DAY)
    (found,) = world.store.read(lambda tx: balances(tx, world.holder))
    assert found.idle_since is None


def test_credit_that_ends_soon_is_found_as_long_as_there_is_some_of_it_left(world: World) -> None:
    world.redeem(world.active(amount="50.00").code)
    granted(world, 500, NOON + 3 * DAY)
    granted(world, 700, NOON + 40 * DAY)

    def ending(days: int, **asked: Any) -> list[int]:
        page = world.history(ends_by=moment(NOON + days * DAY), **asked)
        return [one.amount.minor for one in page.movements]

    assert ending(30) == [500]
    assert ending(40) == [700, 500]
    assert ending(2) == []
    assert ending(40, limit=1) == [700]
    assert ending(40, kind="promotion", limit=1) == [700]
    assert ending(40, search="nothing") == []
    world.clock.advance(4 * DAY)
    assert ending(40) == [700]
