"""Balances and history: what each wallet is worth, and how it came to that, page by page."""

import pytest

from app.money import Money
from app.outcomes import Refused
from app.wallet.balances import balances
from app.wallet.history import history
from app.wallet.moments import HOUR, moment
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


def test_a_page_is_one_read_of_an_index(lived: World) -> None:
    sent: list[str] = []
    with lived.traced(sent):
        lived.history()
    pages = [sql for sql in sent if "LIMIT" in sql and "JOIN entry" in sql]
    assert pages
    with lived.sql() as raw:
        for sql in pages:
            plan = raw.execute(f"EXPLAIN QUERY PLAN {sql}", (1,) * sql.count("?")).fetchall()
            assert not any("SCAN" in row[3] or "TEMP B-TREE" in row[3] for row in plan), plan
