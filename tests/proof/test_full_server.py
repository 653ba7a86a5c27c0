"""A server whose disk is really full: the named outcome, nothing lost, nothing doubled, and on it goes once
there is room."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.data.faults import FULL
from app.data.integrity import check
from app.outcomes import Fault
from app.wallet.values import Command, Redeemed
from tests.data.server import NoServer
from tests.data.stores import why_missing
from tests.data.world import Card, HandClock, World, build, enter
from tests.proof.full_servers import Disk, filling_server

CARDS = 60


@pytest.fixture(params=["a disk of its own", "a limit on its files"])
def filling(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[World, Disk]]:
    try:
        with filling_server(is_mounted=request.param == "a disk of its own") as (server, disk):
            address = server.address(server.database())
            build(tmp_path, address)
            world = enter(tmp_path, HandClock(), address)
            yield world, disk
            world.store.close()
    except NoServer as missing:
        request.config.stash[why_missing] = str(missing)
        pytest.skip(str(missing))


def redeemed_until_full(world: World, cards: list[Card]) -> tuple[list[Redeemed], Command, Fault]:
    """What was answered before, the key of what was not, and what was said instead."""
    answered: list[Redeemed] = []
    for card in cards:
        key = world.key()
        try:
            answer = world.redeem(card.code, key=key)
        except Fault as fault:
            return answered, key, fault
        assert isinstance(answer, Redeemed)
        answered.append(answer)
    pytest.fail("the disk was never full")


def test_on_a_server_whose_disk_is_full_nothing_is_lost_and_nothing_doubled(
    filling: tuple[World, Disk],
) -> None:
    world, disk = filling
    cards = world.many(CARDS)
    disk.fill(world)
    try:
        answered, key, fault = redeemed_until_full(world, cards)
        assert (fault.outcome.name, fault.facts["why"]) == ("STORE_DAMAGED", FULL)
        assert world.total() == 500 * len(answered)  # reading goes on
    finally:
        disk.free()
    unanswered = cards[len(answered)]
    for _ in range(2):
        assert isinstance(world.redeem(unanswered.code, key=key), Redeemed)
    assert world.total() == 500 * (len(answered) + 1)
    assert check(world.store).findings == ()
