"""Blank cards are received, moved and scrapped, all of a list or none; only what lies in a shop is sold
there."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.counter.stock import NewShop, Put, piles
from app.data.integrity import check
from app.data.stock import Pile
from app.outcomes import Refused
from app.wallet.values import Activated
from tests.counter.desk import add_shop, minted, outcome, place, put, state
from tests.data.world import Card, World


def test_a_card_in_another_shops_stock_is_not_sold_here_until_it_is_received(world: World) -> None:
    add_shop(world)
    card = world.issued()
    assert isinstance(put(world, "move", [card], "shop-2"), Put)
    assert outcome(world.activate(card)) == "NOT_IN_STOCK"
    assert isinstance(put(world, "receive", [card], "shop-1", world.clerk), Put)
    assert isinstance(world.activate(card), Activated)
    assert place(world, card) == "sold"


def test_cards_at_the_printer_are_sold_only_when_they_were_received(world: World, tmp_path: Path) -> None:
    cards = minted(world, tmp_path / "codes", 2, at_printer=True)
    assert outcome(world.activate(cards[0])) == "NOT_IN_STOCK"
    answer = put(world, "receive", cards, "shop-1", world.clerk)
    assert isinstance(answer, Put)
    assert (answer.count, answer.place, answer.shop) == (2, "stock", "shop-1")
    assert isinstance(world.activate(cards[0]), Activated)
    assert check(world.store).findings == ()


def test_scrapped_cards_are_gone_for_good(world: World) -> None:
    card = world.issued()
    assert isinstance(put(world, "scrap", [card], "bent"), Put)
    assert (state(world, card), place(world, card)) == ("SCRAPPED", "scrapped")
    assert outcome(put(world, "scrap", [card], "bent")) == "NOT_IN_STOCK"
    assert outcome(put(world, "receive", [card], "shop-1")) == "NOT_IN_STOCK"


@pytest.mark.parametrize("deed", ["receive", "move", "scrap"])
def test_all_of_a_list_or_none_with_what_failed_and_why_for_each(world: World, deed: str) -> None:
    add_shop(world)
    good, sold, unknown = world.issued(), world.active(), Card("", "1234567890123456")
    where = {"receive": "shop-2", "move": "shop-2", "scrap": "bent"}[deed]
    answer = put(world, deed, [good, sold, unknown], where)
    assert isinstance(answer, Refused)
    failed = answer.facts["failed"]
    assert isinstance(failed, list)
    assert [(one["serial"], one["outcome"]) for one in failed] == [
        (sold.serial, "ALREADY_ACTIVE"),
        (unknown.serial, "NOT_IN_STOCK"),
    ]
    assert (state(world, good), place(world, good)) == ("ISSUED", "stock")


def test_who_may_do_what_with_the_stock(world: World) -> None:
    add_shop(world)
    card = world.issued()
    assert outcome(put(world, "move", [card], "shop-2", world.clerk)) == "NOT_ALLOWED"
    assert outcome(put(world, "scrap", [card], "bent", world.clerk)) == "NOT_ALLOWED"
    assert outcome(put(world, "receive", [card], "shop-2", world.holder)) == "NOT_ALLOWED"
    assert outcome(world.store.read(lambda tx: piles(tx, world.holder))) == "NOT_ALLOWED"
    assert outcome(add_shop(world, "shop-3", world.clerk)) == "NOT_ALLOWED"


def test_a_shop_is_named_once_and_has_a_time_zone(world: World) -> None:
    assert isinstance(add_shop(world), NewShop)
    assert outcome(add_shop(world)) == "ALREADY_THERE"
    card = world.issued()
    assert outcome(put(world, "move", [card], "shop-9")) == "NOT_FOUND"
    assert outcome(put(world, "move", [card], "shop-1")) == "NOT_IN_STOCK"


def test_the_list_counts_blank_cards_by_kind_and_place(world: World) -> None:
    add_shop(world)
    cards = [world.issued() for _ in range(3)]
    world.issued("practice-amazon", "DE")
    world.activate(cards[0])
    put(world, "move", [cards[1]], "shop-2")
    found = world.store.read(lambda tx: piles(tx, world.clerk))
    assert not isinstance(found, Refused)
    assert [(one.shop, one.place, one.programme, one.currency, one.count) for one in found] == [
        ("shop-1", "stock", "house", "USD", 1),
        ("shop-1", "stock", "practice-amazon", "EUR", 1),
        ("shop-2", "stock", "house", "USD", 1),
    ]
    only = world.store.read(lambda tx: piles(tx, world.clerk, "shop-2"))
    serial = cards[1].serial
    assert only == (Pile("shop-2", "stock", "house", "US", "USD", None, 1, serial, serial),)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    deeds=st.lists(
        st.sampled_from(
            ["receive shop-1", "receive shop-2", "move shop-1", "move shop-2", "scrap bent", "sell"]
        ),
        max_size=7,
    )
)
def test_however_a_card_is_sent_about_it_is_sold_where_it_lies_and_nowhere_else(
    world: World, deeds: list[str]
) -> None:
    add_shop(world)  # of all but the first example: there is one already
    card, lies = world.issued(), "shop-1"
    for deed in deeds:
        work, _, where = deed.partition(" ")
        is_elsewhere = lies in ("shop-1", "shop-2") and where != lies
        if work == "sell":
            answer: object = world.activate(card)
            assert isinstance(answer, Activated) == (lies == "shop-1")
            lies = "sold" if isinstance(answer, Activated) else lies
            continue
        answer = put(world, work, [card], where)
        assert isinstance(answer, Put) == (is_elsewhere if work != "scrap" else lies in ("shop-1", "shop-2"))
        if isinstance(answer, Put):
            lies = where if work != "scrap" else "scrapped"
    assert place(world, card) == ("stock" if lies.startswith("shop") else lies)
