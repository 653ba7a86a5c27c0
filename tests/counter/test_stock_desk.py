"""What managers see of the blank cards: of which kind how many lie where."""

from pathlib import Path

from app.counter import stock_desk
from app.money import Money
from tests.counter.desk import add_shop, mint, outcome
from tests.data.world import World


def test_blank_cards_are_counted_by_place_and_kind_those_at_the_printer_first(
    world: World, tmp_path: Path
) -> None:
    add_shop(world, "shop-2")
    mint(world, tmp_path, 3, shop="shop-2", amount="25.00")
    mint(world, tmp_path, 2, at_printer=True)
    found = world.store.read(lambda tx: stock_desk.blanks(tx, world.manager, world.book))
    assert isinstance(found, tuple)
    assert [(one.shop, one.count, one.amount) for one in found] == [
        (None, 2, None),
        ("shop-2", 3, Money(2500, "USD")),
    ]
    assert found[0].programme_name == world.book.by_key("house").name
    assert found[0].first < found[0].last


def test_the_stores_are_named_the_first_one_first(world: World) -> None:
    add_shop(world, "A later one")
    names = world.store.read(lambda tx: stock_desk.shop_names(tx, world.manager))
    assert names == ("shop-1", "A later one")


def test_only_a_manager_looks_at_them(world: World) -> None:
    for look in (
        lambda tx: stock_desk.blanks(tx, world.clerk, world.book),
        lambda tx: stock_desk.shop_names(tx, world.clerk),
    ):
        assert outcome(world.store.read(look)) == "NOT_ALLOWED"
