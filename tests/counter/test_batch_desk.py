"""The manager's desk of batches: where each one's cards are, into which stock they go, and its code file."""

from pathlib import Path

import pytest

from app.codes.programme import ProgrammeBook
from app.counter import batch_desk
from app.counter.batch_values import BatchLine, BatchState, Course, Moved
from app.counter.code_files import read
from app.counter.minting import Minted
from app.counter.unfinished import settle
from app.data.integrity import check
from app.money import Money
from app.outcomes import Fault
from tests.counter.desk import add_shop, mint, outcome, place, put, void
from tests.counter.test_minting import cut_off
from tests.data.world import Card, World


@pytest.fixture
def codes(tmp_path: Path) -> Path:
    return tmp_path / "codes"


def made(world: World, codes: Path, count: int = 5, **order: object) -> Minted:
    answer = mint(world, codes, count, **order)
    assert isinstance(answer, Minted), answer
    return answer


def read_cards(batch: Minted) -> list[Card]:
    return [Card(row.code, row.serial) for row in read(Path(batch.file))]


def course(world: World, name: str) -> Course:
    answer = world.store.read(lambda tx: batch_desk.course(tx, world.manager, name))
    assert isinstance(answer, Course), answer
    return answer


def listed(world: World, book: ProgrammeBook | None = None) -> tuple[BatchLine, ...]:
    answer = world.store.read(lambda tx: batch_desk.listed(tx, world.manager, book or world.book))
    assert isinstance(answer, tuple), answer
    return answer


def put_batch(world: World, name: str, shop: str, **options: object) -> object:
    options.setdefault("command", world.key())
    return batch_desk.put_in_stock(world.store, world.manager, name, shop, **options)  # type: ignore[arg-type]


def test_a_batch_says_where_each_of_its_cards_is(world: World, codes: Path) -> None:
    batch = made(world, codes)
    first, second, third, fourth, _ = read_cards(batch)
    add_shop(world, "shop-2")
    for card in (first, second):
        world.activate(card)
    world.redeem(first.code)
    put(world, "move", [third], "shop-2")
    put(world, "scrap", [fourth], "bent")
    found = course(world, batch.name)
    assert (found.sold, found.redeemed, found.scrapped) == (2, 1, 1)
    assert dict(found.in_stock) == {"shop-1": 1, "shop-2": 1}
    assert (found.at_printer, found.waiting, found.has_file) == (0, 2, True)


def test_a_voided_card_lies_in_no_stock_and_is_not_counted_twice(world: World, codes: Path) -> None:
    batch = made(world, codes, 2)
    card, _ = read_cards(batch)
    world.activate(card)
    void(world, card)
    found = course(world, batch.name)
    assert found.waiting + found.sold + found.scrapped == 2


def test_the_newest_batch_comes_first_with_what_its_cards_take(world: World, codes: Path) -> None:
    older = made(world, codes, 2)
    newer = made(world, codes, 3, amount="25.00", at_printer=True)
    world.issued()
    lines = listed(world)
    assert [(one.name, one.count, one.amount) for one in lines] == [
        (newer.name, 3, Money(2500, "USD")),
        (older.name, 2, None),
    ]
    assert {one.state for one in lines} == {BatchState.READY}
    assert lines[0].file == Path(newer.file)
    assert (lines[0].currency, lines[0].by, lines[0].programme_name) == (
        "USD",
        world.manager.account.name,
        world.book.by_key("house").name,
    )
    assert course(world, newer.name).at_printer == 3


def test_a_batch_that_was_cut_off_is_named_as_such(
    world: World, codes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = cut_off(world, codes, monkeypatch, "give_name")
    assert [(one.name, one.state) for one in listed(world)] == [(name, BatchState.WRITING)]
    assert outcome(put_batch(world, name, "shop-1")) == "WRONG_STATE"
    settle(world.store, world.folder)
    assert [(one.name, one.state) for one in listed(world)] == [(name, BatchState.SCRAPPED)]
    assert course(world, name).scrapped == 3


def test_a_whole_batch_comes_from_the_printer_into_a_stock(
    world: World, codes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_desk, "PORTION", 2)
    batch = made(world, codes, 5, at_printer=True)
    told: list[int] = []
    done = put_batch(world, batch.name, "shop-1", goes_on=lambda count: told.append(count) is None)
    assert isinstance(done, Moved)
    assert (done.count, done.left, told) == (5, 0, [0, 2, 4, 5])
    assert {place(world, card) for card in read_cards(batch)} == {"stock"}
    again = put_batch(world, batch.name, "shop-1")
    assert isinstance(again, Moved) and again.count == 0
    assert check(world.store).findings == ()


def test_what_was_stopped_says_how_many_lie_where_and_can_go_on(
    world: World, codes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_desk, "PORTION", 2)
    batch = made(world, codes, 5, at_printer=True)
    done = put_batch(world, batch.name, "shop-1", goes_on=lambda count: count < 2)
    assert isinstance(done, Moved)
    assert (done.count, done.left) == (2, 3)
    found = course(world, batch.name)
    assert (found.at_printer, dict(found.in_stock)) == (3, {"shop-1": 2})
    rest = put_batch(world, batch.name, "shop-1")
    assert isinstance(rest, Moved) and (rest.count, rest.left) == (3, 0)


def test_cards_that_were_sold_stay_where_they_are(world: World, codes: Path) -> None:
    batch = made(world, codes, 3)
    add_shop(world, "shop-2")
    sold, _, _ = read_cards(batch)
    world.activate(sold)
    done = put_batch(world, batch.name, "shop-2")
    assert isinstance(done, Moved) and done.count == 2
    assert dict(course(world, batch.name).in_stock) == {"shop-2": 2}


def test_a_code_file_is_deleted_once_its_cards_are_printed(world: World, codes: Path) -> None:
    batch = made(world, codes, 2)
    card, _ = read_cards(batch)
    dropped = batch_desk.drop_file(world.store, world.manager, batch.name)
    assert dropped == Path(batch.file)
    assert list(codes.iterdir()) == []
    assert not course(world, batch.name).has_file
    world.activate(card)
    assert world.redeem(card.code)


def test_a_code_file_that_cannot_be_deleted_is_told_of(world: World, codes: Path) -> None:
    batch = made(world, codes, 1)
    Path(batch.file).unlink()
    Path(batch.file).mkdir()
    with pytest.raises(Fault):
        batch_desk.drop_file(world.store, world.manager, batch.name)


def test_only_a_manager_looks_after_batches(world: World, codes: Path) -> None:
    batch = made(world, codes, 1)
    clerk = world.clerk
    assert outcome(world.store.read(lambda tx: batch_desk.listed(tx, clerk, world.book))) == "NOT_ALLOWED"
    assert outcome(world.store.read(lambda tx: batch_desk.course(tx, clerk, batch.name))) == "NOT_ALLOWED"
    assert outcome(batch_desk.drop_file(world.store, clerk, batch.name)) == "NOT_ALLOWED"
    assert outcome(
        batch_desk.put_in_stock(world.store, clerk, batch.name, "shop-1", command=world.key())
    ) == "NOT_ALLOWED"  # fmt: skip
    assert outcome(world.store.read(lambda tx: batch_desk.course(tx, world.manager, "none"))) == "NOT_FOUND"
