"""Redeeming, voiding, holding, replacing and refunding the same cards and orders at once, from several
processes: the totals are right to the cent, and nobody is told of a deadlock."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from tests.data.world import World
from tests.proof.racers import ORDER, ORDERS, WORTH

ROOT = Path(__file__).resolve().parents[2]
LONGEST_RUN_S = 230


def raced(
    address: str, folder: Path, workers: int, cards: int, *, longest_s: int = LONGEST_RUN_S
) -> dict[str, Any]:
    job = {"address": address, "folder": str(folder), "workers": workers, "cards": cards, "seed": 3}
    job["longest_s"] = longest_s - 10
    command = [sys.executable, "-m", "tests.proof.racers"]
    done = subprocess.run(
        command,
        input=json.dumps(job),
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=longest_s,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def right_to_the_cent(found: dict[str, Any], cards: int) -> Counter[str]:
    """What was acknowledged is what stands; returns how often what was done."""
    sums: Counter[str] = Counter()
    times: Counter[str] = Counter()
    for deed, answer in found["answers"]:
        assert deed != "error", answer
        if deed == "busy":
            times[deed] += 1
            continue
        done = json.loads(answer).get("answer")
        if done is not None:
            times[deed] += 1
            sums[deed] += (
                done["to_balance" if deed == "refund" else "amount"]["minor"] if "amount" in done else 0
            )
    assert found["findings"] == []
    assert found["cards"] == cards * WORTH - sums["redeem"] - sums["void"]
    assert found["wallets"] == WORTH - ORDERS * ORDER + sums["redeem"] + sums["refund"]
    assert sums["redeem"] == times["redeem"] * WORTH
    assert sums["refund"] <= ORDERS * ORDER
    return times


def test_totals_are_right_to_the_cent_whoever_was_first(world: World) -> None:
    world.desk("desk-2")
    times = right_to_the_cent(raced(world.address, world.folder, 4, 50), 50)
    assert set(times) - {"busy"} == {"redeem", "void", "hold", "replace", "refund"}
