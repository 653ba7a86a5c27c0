"""What goes wrong on real machines, caused for real: the named outcome, nothing lost, nothing doubled."""

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.data import places
from app.data.backup import backup
from app.data.faults import FULL, NOT_WRITABLE
from app.data.integrity import check
from app.data.sqlite import files
from app.data.store import Store
from app.outcomes import Fault
from app.wallet.accounts import accounts
from app.wallet.values import Redeemed
from tests.data.small_disk import SmallDisk, small_disk
from tests.data.world import HandClock, World, enter

WAIT_S = 0.4


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as made:
        yield made


def fault_of(call: Callable[[], object]) -> Fault:
    with pytest.raises(Fault) as raised:
        call()
    assert "…" not in raised.value.title + raised.value.remedy
    return raised.value


def on_disk(disk: SmallDisk, template: Path) -> Path:
    shutil.copytree(template, disk.folder / "store")
    return disk.folder / "store"


def test_on_a_full_disk_nothing_is_lost_and_nothing_doubled(disk: SmallDisk, template: Path) -> None:
    world = enter(on_disk(disk, template), HandClock())
    cards = world.many(40, amount="5.00")
    disk.fill(60_000)
    answered: list[Redeemed] = []

    def redeem_all() -> None:
        for card in cards:
            key = world.key()
            keys.append(key)
            answer = world.redeem(card.code, key=key)
            assert isinstance(answer, Redeemed)
            answered.append(answer)

    keys: list = []
    fault = fault_of(redeem_all)
    assert fault.outcome.name == "STORE_DAMAGED"
    assert fault.facts["why"] == FULL or not disk.is_mounted
    assert world.total() == 500 * len(answered)  # reading goes on
    disk.leave_nothing()
    unwritable = fault_of(lambda: backup(world.store, disk.folder / "backup.db"))
    assert unwritable.outcome.name == "UNWRITABLE_FILE"
    assert not any(path.name.endswith(".part") for path in disk.folder.iterdir())
    disk.free()
    unanswered = cards[len(answered)]
    for _ in range(2):
        assert isinstance(world.redeem(unanswered.code, key=keys[-1]), Redeemed)
    assert (world.total(), check(world.store).findings) == (500 * (len(answered) + 1), ())
    world.store.close()


def test_a_store_on_a_disk_that_is_closed_to_writing_says_so(disk: SmallDisk, template: Path) -> None:
    folder = on_disk(disk, template)
    disk.close_to_writing()
    fault = fault_of(lambda: Store.open(folder / "store.sqlite", data_folder=folder))
    assert (fault.outcome.name, fault.facts["why"]) == ("STORE_DAMAGED", NOT_WRITABLE)


def test_a_server_that_takes_no_changes_says_so_and_keeps_what_it_has(postgres_world: World) -> None:
    world = postgres_world
    card = world.active()
    with world.sql() as raw:
        raw.execute("REVOKE INSERT ON line FROM tillfold")
        key = world.key()
        fault = fault_of(lambda: world.redeem(card.code, key=key))
        raw.execute("GRANT INSERT ON line TO tillfold")
    assert (fault.outcome.name, world.total()) == ("STORE_DAMAGED", 0)
    assert isinstance(world.redeem(card.code, key=key), Redeemed)
    assert check(world.store).findings == ()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stores that wait 0.4 s for a lock; tests/long/held_locks.py waits 15 s for one held for 10 and 20 s."""
    monkeypatch.setattr(places, "LONGEST_WAIT_S", WAIT_S)
    monkeypatch.setattr(files, "BUSY_TIMEOUT_S", WAIT_S)


LOCKS = {True: ("BEGIN IMMEDIATE",), False: ("BEGIN", "SELECT id FROM card FOR UPDATE")}
"""What holds everybody up, on SQLite or not."""


@contextmanager
def locked(world: World, seconds: float) -> Iterator[None]:
    """Another program holds the lock for so long, or until this ends."""
    is_locked, is_over = threading.Event(), threading.Event()

    def hold() -> None:
        with world.sql() as raw:
            for statement in LOCKS[world.is_sqlite]:
                raw.execute(statement)
            is_locked.set()
            is_over.wait(seconds)
            raw.execute("ROLLBACK")

    other = threading.Thread(target=hold)
    other.start()
    is_locked.wait()
    try:
        yield
    finally:
        is_over.set()
        other.join()


@pytest.mark.usefixtures("impatient")
def test_a_lock_that_is_let_go_is_waited_out_and_one_that_is_kept_makes_the_store_busy(world: World) -> None:
    card, key = world.active(), world.key()
    first, world.store = world.store, world.reopened()
    with locked(world, 100 * WAIT_S):
        assert fault_of(lambda: world.redeem(card.code, key=key)).outcome.name == "STORE_BUSY"
    with locked(world, WAIT_S / 3):
        assert isinstance(world.redeem(card.code, key=key), Redeemed)
    assert isinstance(world.redeem(card.code, key=key), Redeemed)
    assert (world.total(), check(world.store).findings) == (2500, ())
    world.store.close()
    world.store = first


def test_a_key_file_that_is_gone_stops_opening_and_not_the_window_that_is_open(world: World) -> None:
    (world.folder / "store.key").unlink()
    fault = fault_of(world.reopened)
    assert (fault.outcome.name, str(world.folder) in fault.remedy) == ("KEY_MISSING", True)
    assert isinstance(world.redeem(world.active().code), Redeemed)
    assert check(world.store).findings == ()


def test_garbage_in_the_midst_of_the_file_is_told_and_not_written_over(sqlite_world: World) -> None:
    world = sqlite_world
    world.redeem(world.active().code)
    world.store.close()
    whole = bytearray(world.path.read_bytes())
    with closing(sqlite3.connect(world.path)) as raw:
        page_size = raw.execute("PRAGMA page_size").fetchone()[0]
        (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'account'").fetchone()
    whole[(page - 1) * page_size : page * page_size] = b"garbage " * (page_size // 8)
    world.path.write_bytes(whole)
    store = Store.open(world.path, data_folder=world.folder)
    assert fault_of(lambda: store.read(accounts)).outcome.name == "STORE_DAMAGED"
    assert fault_of(lambda: check(store)).outcome.name == "STORE_DAMAGED"
    store.close()
    assert world.path.read_bytes() == bytes(whole)
