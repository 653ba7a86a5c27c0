"""A claim code is never kept among the words of a reason, wherever a window or the command line takes one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import Tillfold
from app.codes import house
from app.counter.promotion_values import Gift
from app.outcomes import CODE_IN_WORDS, Refused
from app.wallet.values import Actor
from tests.data.world import PASSWORDS, HandClock, World, enter

CODE = house.mint()
REASON = f"the holder says {CODE}"


@pytest.fixture
def world(folder: Path) -> Iterator[World]:
    made = enter(folder, HandClock(), str(folder / "store.sqlite"))
    made.active()
    yield made
    made.store.close()


@pytest.fixture
def shop(world: World, folder: Path) -> Iterator[Tillfold]:
    made = Tillfold(data=folder, store=str(folder / "store.sqlite"), passwords=PASSWORDS)
    made.open()
    yield made
    made.close()


@pytest.fixture
def manager(shop: Tillfold) -> Actor:
    found = shop.sign_in("manager", "manager-password")
    assert isinstance(found, Actor)
    return found


def test_every_room_that_keeps_a_reason_refuses_one_with_a_code(
    shop: Tillfold, world: World, manager: Actor
) -> None:
    serial = world.issued().serial
    answers = [
        shop.decide_review(manager, 1, approve=True, reason=REASON, by=None, key="a"),
        shop.scrap_cards(manager, [serial], REASON, key="b"),
        shop.scrap(manager, serial, REASON, key="c"),
        shop.close_till(manager, "till-1", REASON, key="d"),
        shop.grant_credit(manager, Gift("holder", "5", "EUR", REASON), key="e"),
    ]
    assert answers == [Refused(CODE_IN_WORDS)] * len(answers)


def test_the_same_deed_with_plain_words_is_done(shop: Tillfold, world: World, manager: Actor) -> None:
    done = shop.scrap(manager, world.issued().serial, "bent at the corner", key="f")
    assert not isinstance(done, Refused)
