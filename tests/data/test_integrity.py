"""The self-check: clean on what was done right, however it is read bit by bit; it names what is wrong."""

import gc
import sqlite3
import tracemalloc
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.data.checks import reading
from app.data.integrity import check
from app.data.store import Store
from app.outcomes import Filled
from tests.data.lived_in import live
from tests.data.world import HandClock, World, enter


@pytest.fixture(scope="module")
def lived_in(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which everything has happened, to be looked at."""
    folder, codes = (tmp_path_factory.mktemp(name) for name in ("lived-in", "codes"))
    for path in template.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    world = enter(folder, HandClock())
    live(world, codes)
    world.store.close()
    return folder


@pytest.mark.parametrize("rows_at_once", [1, 2, 7, 500])
def test_rows_are_read_bit_by_bit_and_nothing_is_missed_at_the_borders(
    lived_in: Path, monkeypatch: pytest.MonkeyPatch, rows_at_once: int
) -> None:
    monkeypatch.setattr(reading, "CHUNK", rows_at_once)
    store = Store.open(lived_in / "store.sqlite", data_folder=lived_in)
    report = check(store)
    store.close()
    assert report.findings == ()
    with closing(sqlite3.connect(lived_in / "store.sqlite")) as raw:
        counts = [raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("entry", "card")]
    assert [report.entries, report.cards] == counts


def peak_bytes(work: Callable[[], object]) -> int:
    """The most that was held at once. What only a cycle holds waits for the collector, and for how long
    depends on what the process did before: here it comes often, and looks at what the work made alone."""
    usual = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(100, 2, 2)
    tracemalloc.start()
    try:
        work()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        gc.set_threshold(*usual)
        gc.unfreeze()
    return peak


def test_a_book_five_times_as_long_takes_no_more_memory(
    sqlite_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "CHUNK", 1)  # an entry is read as a whole, with all the cards of a batch
    world = sqlite_world
    world.many(20)
    check(world.store)  # what is made once is made before it is measured
    short = peak_bytes(lambda: check(world.store))
    for _ in range(4):
        world.many(20)
    assert peak_bytes(lambda: check(world.store)) < 1.5 * short


def test_a_finding_names_what_and_where(sqlite_world: World) -> None:
    world = sqlite_world
    card = world.active()
    with world.unguarded() as raw:
        raw.execute("UPDATE card SET last_four = '0000' WHERE serial = ?", (card.serial,))
        raw.execute("UPDATE account SET role = 'clerk' WHERE login = 'holder'")
    found = {finding.kind: finding for finding in check(world.store).findings}
    assert (found["chain"].where, found["chain"].what) == ("desk-1-5", "It was changed after it was written.")
    assert found["role"].where == "account number 3"
    assert isinstance(found["role"].where, Filled)  # which the window says in its own language
    assert any("missing trigger line_no_update" in one.what for one in check(world.store).findings)


def test_a_cell_of_another_type_is_a_finding_and_no_crash(sqlite_world: World) -> None:
    sqlite_world.redeem(sqlite_world.active().code)
    with sqlite_world.unguarded() as raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        for change in ("line SET amount = 'much'", "entry SET at = 'then'", "movement SET total = x'00'"):
            raw.execute(f"UPDATE {change}")
        raw.execute("UPDATE command SET answer = '{'")
    kinds = {finding.kind for finding in check(sqlite_world.store).findings}
    assert {"file", "chain", "rules"} <= kinds


def test_checking_changes_nothing(world: World) -> None:
    world.redeem(world.active().code)
    before = check(world.store)
    assert (before.findings, check(world.store)) == ((), before)
