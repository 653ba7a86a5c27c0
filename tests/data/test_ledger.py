"""Posting: accounts opened once, times that never run backwards, chains that continue."""

import pytest
from sqlalchemy.exc import IntegrityError

from app.data import ledger, people
from app.data.integrity import check
from app.data.ledger import Draft, Posting
from app.data.rules import WALLET_ACCOUNT, bound_of
from app.data.store import Tx
from app.wallet.moments import HOUR, MINUTE, moment
from app.wallet.values import Redeemed
from tests.data.world import NOON, World


def test_an_account_is_opened_once(world: World) -> None:
    def twice(tx: Tx) -> bool:
        first = ledger.open_account(tx, "Assets:Tender:cash", 1, "USD")
        return first == ledger.open_account(tx, "Assets:Tender:cash", 1, "USD")

    assert world.store.transact(twice)


def test_an_account_without_owner_is_opened_once_for_each_currency(world: World) -> None:
    def open_four(tx: Tx) -> list[int]:
        return [
            ledger.open_account(tx, "Equity:Opening", None, one).id for one in ("USD", "EUR", "USD", "EUR")
        ]

    first, second, third, fourth = world.store.transact(open_four)
    assert (first, second) == (third, fourth)
    assert first != second


@pytest.mark.parametrize(
    ("kind", "bound"),
    [(WALLET_ACCOUNT, "credit"), ("Liabilities:Card", "credit"), ("Equity:Opening", "none")],
)
def test_the_bound_is_the_kinds(kind: str, bound: str) -> None:
    assert bound_of(kind) == bound


def test_an_account_that_nobody_opened_is_worth_nothing(world: World) -> None:
    assert world.store.read(lambda tx: ledger.balance(tx, None)) == 0


def test_the_balance_costs_one_read_of_an_index(world: World) -> None:
    world.redeem(world.active().code)
    sent: list[str] = []
    account = world.store.read(lambda tx: ledger.find_account(tx, WALLET_ACCOUNT, 3, "USD"))
    assert account is not None
    with world.traced(sent):
        assert world.store.read(lambda tx: ledger.balance(tx, account)) == -2500
    assert len([sql for sql in sent if sql.startswith("SELECT")]) == 1


def test_the_clock_set_back_never_makes_an_entry_earlier_than_the_last_of_its_station(world: World) -> None:
    first, second = world.many(2)
    world.clock.advance(HOUR)
    later = world.redeem(first.code)
    world.clock.now = NOON
    back = world.redeem(second.code)
    assert isinstance(later, Redeemed)
    assert isinstance(back, Redeemed)
    assert back.at == later.at == moment(NOON + HOUR)


def test_an_entry_is_never_earlier_than_the_last_line_of_an_account_it_touches(world: World) -> None:
    """The card was activated at a till whose clock ran ahead; the desk's own last entry is older."""
    card = world.issued()
    world.clock.advance(10 * MINUTE)
    world.activate(card)
    world.clock.now = NOON
    receipt = world.redeem(card.code)
    assert isinstance(receipt, Redeemed)
    assert receipt.at == moment(NOON + 10 * MINUTE)
    assert check(world.store).findings == ()


def test_a_use_case_decides_by_the_time_that_its_entry_bears(world: World) -> None:
    """Where the clock is behind the book it is run again, so that an end in between is not passed over."""
    world.clock.advance(HOUR)
    world.redeem(world.active().code)
    world.clock.now = NOON
    seen: list[int] = []

    def use_case(tx: Tx) -> int:
        seen.append(tx.now)
        return ledger.post(tx, Draft(1, "review", 1)).at

    assert world.store.transact(use_case) == NOON + HOUR
    assert seen == [NOON, NOON + HOUR]


def test_a_jump_of_the_clock_forward_and_back_leaves_a_clean_book(world: World) -> None:
    for jump in (HOUR, -5 * HOUR, 100 * HOUR, -200 * HOUR):
        world.clock.advance(jump)
        assert isinstance(world.redeem(world.active().code), Redeemed)
    assert check(world.store).findings == ()


def test_each_station_continues_its_own_chain(world: World) -> None:
    for _ in range(2):
        world.redeem(world.active().code, world.desk("desk-2"))
        world.redeem(world.active().code)
    with world.sql() as raw:
        rows = raw.execute(
            "SELECT station, station_seq, prev_hash, hash FROM entry ORDER BY station, station_seq"
        ).fetchall()
    last: dict[int, tuple[int, bytes]] = {}
    for station, seq, prev_hash, link in rows:
        before_seq, before = last.get(station, (0, bytes(32)))
        assert (seq, prev_hash) == (before_seq + 1, before)
        last[station] = (seq, link)
    assert len(last) == 3


def test_an_unbalanced_draft_is_a_fault_and_leaves_nothing(world: World) -> None:
    def unbalanced(tx: Tx) -> None:
        station = people.find_station(tx, "desk-1")
        assert station is not None
        account = ledger.open_account(tx, "Equity:Opening", None, "USD")
        ledger.post(tx, Draft(station.id, "import", 1, postings=(Posting(account, 5),)))

    with pytest.raises(IntegrityError, match="sum to zero"):
        world.store.transact(unbalanced)
    assert check(world.store).findings == ()
    assert world.store.read(lambda tx: ledger.find_account(tx, "Equity:Opening", None, "USD")) is None


def test_an_overdraft_is_a_fault_and_leaves_nothing(world: World) -> None:
    def overdraw(tx: Tx) -> None:
        wallet = ledger.open_account(tx, WALLET_ACCOUNT, 3, "USD")
        opening = ledger.open_account(tx, "Equity:Opening", None, "USD")
        ledger.post(tx, Draft(1, "purchase", 1, postings=(Posting(wallet, 1), Posting(opening, -1))))

    with pytest.raises(IntegrityError, match="within_bound"):
        world.store.transact(overdraw)
    assert world.total() == 0


def test_a_station_that_there_is_none_of_is_a_fault(world: World) -> None:
    with pytest.raises(LookupError):
        world.store.transact(lambda tx: ledger.post(tx, Draft(99, "review", 1)))
