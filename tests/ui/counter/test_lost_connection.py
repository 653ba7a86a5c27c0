"""The counter on PostgreSQL whose connection is lost around the COMMIT: no action stays in doubt, and none is
done twice. Window, worker threads, store and server are real; between them stands a proxy that cuts."""

import gc
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.engine import make_url

from app.data import places, tries
from tests.data.proxy import Cut, Proxy
from tests.data.server import Server
from tests.data.stores import Standing
from tests.data.world import Card, World
from tests.ui.counter.keys import Keyboard
from tests.ui.counter.real import PATIENCE_MS, Till, stocked


@dataclass
class Stage:
    world: World
    card: Card
    proxy: Proxy
    till: Till


@pytest.fixture
def stage(
    postgres_server: Server,
    postgres_standing: Standing,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Iterator[Stage]:
    monkeypatch.setattr(places, "LONGEST_WAIT_S", 0.5)
    monkeypatch.setattr(tries, "AWAY_S", 0.2)
    world, cards = stocked(postgres_standing.address, postgres_standing.folder, 1)
    proxy = Proxy(postgres_server.port)
    address = make_url(postgres_standing.address).set(port=proxy.port).render_as_string()
    till = Till(address, postgres_standing.folder)
    qtbot.addWidget(till.pane)
    yield Stage(world, cards[0], proxy, till)
    till.close()
    proxy.close()
    world.store.close()
    collect_lost_connections()


def collect_lost_connections() -> None:
    """Of a server that was lost, the pool lets a connection go that the other worker had out just then:
    Python closes it, and would say so in the middle of another test."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def sales_of(world: World, card: Card) -> int:
    sql = (
        "SELECT count(*) FROM card_event JOIN card ON card.id = card_event.card WHERE serial = ? AND was = ?"
    )
    with world.sql() as raw:
        return int(raw.execute(sql, (card.serial, "ISSUED")).fetchone()[0])


@pytest.mark.parametrize("cut", [Cut.BEFORE, Cut.AFTER])
def test_an_activation_whose_answer_is_lost_is_settled_when_the_server_is_back(
    stage: Stage, qtbot: QtBot, cut: Cut
) -> None:
    till, keyboard = stage.till, Keyboard(stage.till.pane)
    qtbot.waitUntil(lambda: till.pane.desk.now is not None, timeout=PATIENCE_MS)
    keyboard.scan(stage.card.serial)
    qtbot.waitUntil(lambda: till.is_asking, timeout=PATIENCE_MS)
    till.pane.reach.stop()  # a look ends with COMMIT too, and the next one is to be the activation's
    qtbot.waitUntil(lambda: not till.background.is_busy, timeout=PATIENCE_MS)
    stage.proxy.closes_at_cut, stage.proxy.cut_next = True, cut
    keyboard.type("25\n\n\n")
    qtbot.waitUntil(lambda: till.headline == "Being settled", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not till.pane.reach.is_reachable, timeout=PATIENCE_MS)
    assert till.pane.board.notice.isVisible()
    assert sales_of(stage.world, stage.card) == (cut is Cut.AFTER)
    keyboard.type("7310")
    stage.proxy.is_open = True
    qtbot.waitUntil(lambda: till.headline == "Activated $25.00", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not till.pane.board.notice.isVisible(), timeout=PATIENCE_MS)
    assert till.pane.board.entry.text() == "7310"
    assert not till.pane.desk.outbox.is_in_doubt
    assert sales_of(stage.world, stage.card) == 1


def test_a_scan_while_the_server_is_away_stays_in_the_input(stage: Stage, qtbot: QtBot) -> None:
    till, keyboard = stage.till, Keyboard(stage.till.pane)
    qtbot.waitUntil(lambda: till.pane.desk.now is not None, timeout=PATIENCE_MS)
    stage.proxy.is_open = False
    with stage.world.sql() as raw:
        raw.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'Tillfold'"
        )
    keyboard.scan(stage.card.serial)
    qtbot.waitUntil(lambda: till.pane.board.entry.text() == stage.card.serial, timeout=PATIENCE_MS)
    stage.proxy.is_open = True
    qtbot.waitUntil(lambda: till.pane.reach.is_reachable, timeout=PATIENCE_MS)
    keyboard.type("\n")
    qtbot.waitUntil(lambda: till.is_asking, timeout=PATIENCE_MS)
