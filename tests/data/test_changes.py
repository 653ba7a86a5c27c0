"""Two programs on one store: each is told of what the other has changed."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.data.changes import Watch
from tests.data.world import World

LONGEST_S = 20.0  # for a machine that is busy with other tests

OTHER = """
import sys
from pathlib import Path
from tests.data.world import HandClock, enter
world = enter(Path(sys.argv[2]), HandClock(), sys.argv[1])
for _ in sys.stdin:
    world.issued()
    print("issued", flush=True)
world.store.close()
"""


class Other:
    """Another program on the same store."""

    def __init__(self, world: World, root: Path) -> None:
        command = [sys.executable, "-c", OTHER, world.address, str(world.folder)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
        )

    def changes_it(self) -> None:
        """It issues a card."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "issued\n"

    def end(self) -> None:
        self.process.communicate()
        assert self.process.returncode == 0


@pytest.fixture
def told() -> threading.Event:
    return threading.Event()


@pytest.fixture
def watch(world: World, told: threading.Event) -> Iterator[Watch]:
    opened = world.store.changes(told.set)
    yield opened
    opened.close()


@pytest.fixture
def other(world: World) -> Iterator[Other]:
    started = Other(world, Path(__file__).resolve().parents[2])
    yield started
    started.end()


def test_another_program_is_seen_to_change_the_store(
    other: Other, watch: Watch, told: threading.Event
) -> None:
    for _ in range(2):
        other.changes_it()
        assert told.wait(LONGEST_S)
        told.clear()


def test_what_this_program_changes_is_told_to_its_other_windows_too(
    world: World, watch: Watch, told: threading.Event
) -> None:
    world.issued()
    assert told.wait(LONGEST_S)


def test_looking_is_no_change(world: World, watch: Watch, told: threading.Event) -> None:
    world.total()
    assert not told.wait(0.6)


def test_after_closing_nothing_is_told(world: World, watch: Watch, told: threading.Event) -> None:
    watch.close()
    world.issued()
    assert not told.wait(0.6)


def test_a_cut_connection_is_made_anew_and_what_was_missed_is_told(
    postgres_world: World, told: threading.Event
) -> None:
    watch = postgres_world.store.changes(told.set)
    with postgres_world.sql() as raw:
        listening = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
        assert raw.execute(listening).fetchall() == [(True,)]
    assert told.wait(LONGEST_S)
    told.clear()
    postgres_world.issued()
    assert told.wait(LONGEST_S)
    watch.close()
