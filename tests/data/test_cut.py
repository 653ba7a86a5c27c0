"""Connections cut around the COMMIT, and a server whose processes are killed: nothing lost, nothing doubled,
and the named outcome where there is no answer."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy.engine import make_url

from app.data import places
from app.data.integrity import check
from app.data.transaction import Tx
from app.outcomes import Fault, Refused
from app.wallet.redeem import redeem
from app.wallet.values import Command, Redeemed
from tests.data.proxy import Cut, Proxy
from tests.data.server import Server
from tests.data.stores import Standing
from tests.data.world import BOOK, Card, HandClock, World, enter, raw


@contextmanager
def behind(proxy: Proxy, standing: Standing) -> Iterator[World]:
    """The store as it is used through the proxy."""
    address = make_url(standing.address).set(port=proxy.port).render_as_string()
    world = enter(standing.folder, HandClock(), address)
    try:
        yield world
    finally:
        world.store.close()


@pytest.fixture
def proxy(postgres_server: Server) -> Iterator[Proxy]:
    made = Proxy(postgres_server.port)
    yield made
    made.close()


@pytest.fixture
def world(proxy: Proxy, postgres_standing: Standing) -> Iterator[World]:
    with behind(proxy, postgres_standing) as made:
        yield made


def redemptions(address: str) -> int:
    with raw(address) as opened:
        (found,) = opened.execute("SELECT count(*) FROM entry WHERE kind = 'redeem'").fetchone()
    return int(found)


@pytest.mark.parametrize("cut", Cut)
def test_a_connection_cut_around_the_commit_loses_nothing_and_doubles_nothing(
    world: World, proxy: Proxy, cut: Cut
) -> None:
    card, key = world.active(), Command("once")
    proxy.cut_next = cut
    receipt = world.redeem(card.code, key=key)
    assert isinstance(receipt, Redeemed)
    assert proxy.cut_next is None
    assert (redemptions(world.address), world.total()) == (1, 2500)
    assert world.redeem(card.code, key=key) == receipt
    assert check(world.store).findings == ()


@pytest.mark.parametrize("cut", [Cut.BEFORE, Cut.AFTER])
def test_where_no_server_answers_any_more_the_key_has_one_effect_later(
    world: World,
    proxy: Proxy,
    postgres_standing: Standing,
    cut: Cut,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(places, "LONGEST_WAIT_S", 0.3)
    card, key = world.active(), Command("once")
    proxy.cut_next, proxy.closes_at_cut = cut, True
    with pytest.raises(Fault) as raised:
        world.redeem(card.code, key=key)
    assert raised.value.outcome.name == "STORE_UNREACHABLE"
    assert "the same key" in raised.value.remedy
    assert redemptions(postgres_standing.address) == (cut is Cut.AFTER)
    proxy.is_open = True
    receipt = world.redeem(card.code, key=key)
    assert isinstance(receipt, Redeemed)
    assert (redemptions(world.address), world.total(), receipt.total.minor) == (1, 2500, 2500)


def test_a_server_that_is_away_for_a_moment_between_two_commands_is_not_noticed(
    world: World, proxy: Proxy
) -> None:
    card = world.active()
    with world.sql() as raw:
        ending = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'Tillfold'"
        assert raw.execute(ending).fetchall()
    assert isinstance(world.redeem(card.code), Redeemed)


def test_a_transaction_whose_program_hangs_is_ended_before_others_give_up(world: World) -> None:
    shown = world.store.read(lambda tx: tx.plain("SHOW idle_in_transaction_session_timeout"))
    assert shown == [("10s",)]
    assert places.LONGEST_WAIT_S > 10


def test_killed_server_processes_lose_nothing_that_was_acknowledged(
    postgres_standing: Standing,
) -> None:
    """A killed process takes down all others of the server, which then recovers from its log."""
    address = postgres_standing.address
    world = enter(postgres_standing.folder, HandClock(), address)
    for number, card in enumerate(world.many(2), start=1):
        killed: list[int] = []

        def redeem_and_kill(tx: Tx, card: Card = card, killed: list[int] = killed) -> Redeemed | Refused:
            answer = redeem(tx, world.holder, card.code, book=BOOK, command=Command(card.serial))
            if not killed:
                killed += tx.plain("SELECT pg_backend_pid()")[0]
                os.kill(killed[0], signal.SIGKILL)
            return answer

        assert isinstance(world.store.transact(redeem_and_kill), Redeemed)
        assert (redemptions(address), world.total()) == (number, number * 500)
    assert check(world.store).findings == ()
    world.store.close()
