"""However many cards a batch has, no transaction holds more of them than a till can wait for."""

from pathlib import Path

from app.counter import batch_desk, minting
from app.counter.minting import Minted, Order
from app.data.integrity import check
from tests.counter.desk import mint
from tests.data.world import World

MOST, CARDS = 2000, 2100


def portions(world: World, table: str, state: str, value: str) -> list[int]:
    """How many cards each entry moved so, the largest first."""
    asked = f"SELECT count(*) FROM {table} WHERE {state} = ? GROUP BY entry ORDER BY 1 DESC"
    with world.sql() as raw:
        return [found for (found,) in raw.execute(asked, (value,)).fetchall()]


def require_small(found: list[int]) -> None:
    assert sum(found) == CARDS and found[0] <= MOST, found


def test_a_batch_is_minted_and_put_into_a_stock_in_transactions_of_two_thousand_cards_at_most(
    sqlite_world: World, tmp_path: Path
) -> None:
    world = sqlite_world
    batch = mint(world, tmp_path / "codes", CARDS, at_printer=True)
    assert isinstance(batch, Minted)
    require_small(portions(world, "card_event", "state", "ISSUED"))
    batch_desk.put_in_stock(world.store, world.manager, batch.name, "shop-1", command=world.key())
    require_small(portions(world, "custody", "place", "stock"))


def test_a_batch_that_is_stopped_is_scrapped_in_such_transactions_too(
    sqlite_world: World, tmp_path: Path
) -> None:
    world = sqlite_world
    order = Order("house", "USD", CARDS + 1000, tmp_path / "codes")
    stopped = minting.mint(
        world.store,
        world.manager,
        order,
        book=world.book,
        data=world.folder,
        command=world.key(),
        goes_on=lambda done: done < CARDS,
    )
    assert stopped is None
    made = portions(world, "card_event", "state", "ISSUED")
    gone = portions(world, "card_event", "state", "SCRAPPED")
    assert sum(made) == sum(gone) >= CARDS
    assert gone[0] <= MOST
    assert check(world.store).findings == ()
