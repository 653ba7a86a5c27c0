"""Whatever a process was doing when it was killed: the store is whole, what was acknowledged is there, and
what was not answered has one effect when it is asked again with its key."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.data.server import NoServer, running
from tests.data.stores import why_missing
from tests.data.world import HandClock, build, enter

ROOT = Path(__file__).resolve().parents[2]
KILLS = 20
LONGEST_RUN_S = 230


def killed(address: str, folder: Path, *, server: bool) -> list[dict[str, Any]]:
    job = {
        "address": address,
        "folder": str(folder),
        "seed": 11,
        "first": 0,
        "kills": KILLS,
        "server": server,
    }
    command = [sys.executable, "-m", "tests.proof.killed"]
    done = subprocess.run(
        command,
        input=json.dumps(job),
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=LONGEST_RUN_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    reports: list[dict[str, Any]] = json.loads(done.stdout)
    return reports


def all_well(reports: list[dict[str, Any]]) -> None:
    assert len(reports) == KILLS
    for report in reports:
        assert report["findings"] == report["lost"] == report["doubled"] == []
    assert sum(report["answered"] for report in reports) > KILLS
    assert sum(report["open"] for report in reports) >= KILLS // 5  # enough were in the middle of something


def with_a_second_desk(address: str, folder: Path) -> None:
    world = enter(folder, HandClock(), address)
    world.desk("desk-2")
    world.store.close()


def test_a_process_killed_in_any_work_loses_nothing_and_doubles_nothing(folder: Path) -> None:
    address = str(folder / "store.sqlite")
    with_a_second_desk(address, folder)
    all_well(killed(address, folder, server=False))


@pytest.fixture
def own_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a store on a server that this test may do anything to."""
    try:
        with running() as server:
            address = server.address(server.database())
            build(tmp_path, address)
            yield address
    except NoServer as missing:
        request.config.stash[why_missing] = str(missing)
        pytest.skip(str(missing))


def test_nor_does_a_killed_process_of_the_server(own_server: str, tmp_path: Path) -> None:
    with_a_second_desk(own_server, tmp_path)
    reports = killed(own_server, tmp_path, server=True)
    all_well(reports)
    assert any(report["at_server"] for report in reports)
    assert not all(report["at_server"] for report in reports)
