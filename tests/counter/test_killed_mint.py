"""A mint that is killed between any two of its steps leaves no card that could be sold, and nothing behind
once the next start has ended it."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.counter.unfinished import settle
from app.data.integrity import check
from app.wallet.values import Activated
from tests.counter.desk import minted, outcome
from tests.counter.minter import COUNT
from tests.data.world import Card, World

ROOT = Path(__file__).resolve().parents[2]
KILLS = [
    ("_begin", 1),
    ("write_part", 1),
    ("_row", 3),
    ("_add", 1),
    ("_add", 2),
    ("_add", 3),
    ("give_name", 1),
    ("end", 1),
    ("_scrap_some", 1),
    ("_scrap_some", 2),
    ("settle", 2),
]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked and killed")


def killed(world: World, codes: Path) -> list[int | None]:
    kills = {"address": world.address, "folder": str(world.folder), "codes": str(codes), "kills": KILLS}
    done = subprocess.run(
        [sys.executable, "-m", "tests.counter.minter"],
        input=json.dumps(kills),
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ended: list[int | None] = json.loads(done.stdout)
    return ended


def batches(world: World) -> list[tuple[str, str]]:
    asked = """
    SELECT name, state FROM batch JOIN batch_event AS one ON one.batch = batch.id
    WHERE seq = (SELECT max(seq) FROM batch_event WHERE batch = one.batch) ORDER BY batch.id
    """
    with world.sql() as raw:
        return [(name, state) for name, state in raw.execute(asked).fetchall()]


def cards(world: World, batch: str) -> list[tuple[Card, str]]:
    asked = """
    SELECT serial, state FROM card JOIN batch ON batch.id = card.batch
    JOIN card_event AS one ON one.card = card.id
    WHERE name = ? AND seq = (SELECT max(seq) FROM card_event WHERE card = one.card)
    """
    with world.sql() as raw:
        return [(Card("", serial), state) for serial, state in raw.execute(asked, (batch,)).fetchall()]


def test_killed_between_any_two_steps_nothing_can_be_sold_and_nothing_is_left(
    world: World, tmp_path: Path
) -> None:
    codes = tmp_path / "codes"
    assert set(killed(world, codes)) == {signal.SIGKILL}
    for name, state in batches(world):
        assert state != "NAMED" or (codes / f"{name}.csv").exists()
        for card, _ in cards(world, name) if state != "NAMED" else ():
            assert outcome(world.activate(card)) == "NOT_IN_STOCK"
    settle(world.store, world.folder)
    ended = dict(batches(world))
    assert sorted(ended.values()) == ["NAMED"] + ["SCRAPPED"] * (len(ended) - 1)
    for name, state in ended.items():
        own = cards(world, name)
        assert {of_card for _, of_card in own} <= {"ISSUED" if state == "NAMED" else "SCRAPPED"}
        assert len(own) == COUNT or state == "SCRAPPED"
    (named,) = [name for name, state in ended.items() if state == "NAMED"]
    assert [path.name for path in codes.iterdir()] == [f"{named}.csv"]
    assert isinstance(world.activate(cards(world, named)[0][0]), Activated)
    assert list((world.folder / "minting").glob("*.json")) == []
    assert len(minted(world, codes, 2)) == 2
    assert check(world.store).findings == ()
