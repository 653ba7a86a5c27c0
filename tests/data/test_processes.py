"""Many processes on one store: a card is redeemed exactly once, and a killed one leaves nothing half done."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from app.data.integrity import check
from app.data.store import Store
from app.wallet.values import Redeemed
from tests.data.world import HandClock, World, enter

ROOT = Path(__file__).resolve().parents[2]
ROUNDS, WORKERS = 200, 8
KILLS = 50
STATEMENTS = 50  # of the first redemption, its commit, and some of the next one's


def run(job: dict[str, Any]) -> Any:
    command = [sys.executable, "-m", "tests.data.redeemers"]
    done = subprocess.run(
        command, input=json.dumps(job), capture_output=True, text=True, cwd=ROOT, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def with_cards(folder: Path, how_many: int) -> list[str]:
    world = enter(folder, HandClock())
    codes = [card.code for card in world.many(how_many)]
    for number in range(1, 5):
        world.desk(f"desk-{number}")
    world.store.close()
    return codes


def test_of_eight_processes_exactly_one_redeems_the_card_in_every_round(folder: Path) -> None:
    codes = with_cards(folder, ROUNDS)
    done = run({"do": "race", "folder": str(folder), "codes": codes, "workers": WORKERS})
    assert len(done["rounds"]) == ROUNDS
    for outcomes in done["rounds"]:
        assert sorted(outcomes) == ["ALREADY_REDEEMED"] * (WORKERS - 1) + ["redeemed"]
    store = Store.open(folder / "store.sqlite", data_folder=folder)
    assert check(store).findings == ()
    store.close()


def test_of_eight_threads_exactly_one_redeems_the_card(world: World) -> None:
    for card in world.many(10):
        with ThreadPoolExecutor(WORKERS) as pool:
            answers = list(pool.map(world.redeem, [card.code] * WORKERS))
        assert sum(isinstance(answer, Redeemed) for answer in answers) == 1
    assert world.total() == 10 * 500


def all_well(done: Any) -> None:
    for kill in done["kills"]:
        assert kill["findings"] == kill["lost"] == kill["unfinished"] == []
    assert done["findings"] == []
    assert done["total"] == 500 * done["redeemed"]


def test_a_process_killed_at_any_moment_loses_nothing_it_has_acknowledged(folder: Path) -> None:
    codes = with_cards(folder, 6 * KILLS)
    job = {"do": "killings", "folder": str(folder), "codes": codes, "seed": 1, "moments": [None] * KILLS}
    done = run(job)
    all_well(done)
    assert [kill["exit"] for kill in done["kills"]] == [-9] * KILLS
    assert sum(kill["answered"] for kill in done["kills"]) > 0
    unanswered = [kill for kill in done["kills"] if kill["begun"] > kill["answered"]]
    assert len(unanswered) >= KILLS // 5  # enough of them were in the middle of one


def test_a_process_killed_before_any_statement_leaves_nothing_half_done(folder: Path) -> None:
    codes = with_cards(folder, 2 * STATEMENTS)
    job = {"do": "killings", "folder": str(folder), "codes": codes, "seed": 1}
    done = run(job | {"moments": list(range(STATEMENTS))})
    all_well(done)
    assert [kill["exit"] for kill in done["kills"]] == [-9] * STATEMENTS
    assert {kill["answered"] for kill in done["kills"]} == {0, 1}  # up to the commit, and beyond it
