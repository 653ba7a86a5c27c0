"""Upgrading a store: all or nothing whenever it ends, never under an open window; nothing written is lost."""

import os
import signal
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.data import held, integrity, keyplace, migrate, schema, upgrade
from app.data.integrity import check
from app.data.people import find_station
from app.data.sqlite import copies, files
from app.data.store import Store
from app.outcomes import Fault, Refused
from tests.data.world import PASSWORDS, HandClock, World, enter

OLD = Path(__file__).parent / "old"
ENTRIES, TOTAL = 15, 2500
"""What the old store holds: entries, and cents in the holder's wallet."""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A data folder with a store of the first form, whose newest entry lies in its log alone."""
    folder = tmp_path / "old"
    folder.mkdir(mode=0o700)
    (folder / "store.key").write_text((OLD / "0001.key").read_text())
    path = folder / "store.sqlite"
    path.touch(0o600)
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript((OLD / "0001.sql").read_text())
        raw.execute(f"PRAGMA application_id = {files.APPLICATION_ID}")
        raw.execute("PRAGMA journal_mode = WAL")
    return folder


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held, "ALONE_WAIT_S", 0.05)


def upgraded(folder: Path, login: str = "manager", password: str | None = None) -> str | Refused:
    given = f"{login}-password" if password is None else password
    return upgrade.upgrade(folder / "store.sqlite", login, given, data_folder=folder, passwords=PASSWORDS)


def fault_of(call: Callable[[], object]) -> Fault:
    with pytest.raises(Fault) as raised:
        call()
    assert "…" not in raised.value.title + raised.value.remedy
    return raised.value


def opened(folder: Path) -> Store:
    return Store.open(folder / "store.sqlite", data_folder=folder, clock=HandClock())


def rows_of(folder: Path) -> list[str]:
    """Everything that is in the file, as SQL."""
    with closing(sqlite3.connect(folder / "store.sqlite")) as raw:
        return list(raw.iterdump())


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_an_older_store_says_that_it_needs_upgrading_and_stays_as_it_is(old: Path) -> None:
    before = rows_of(old)
    fault = fault_of(lambda: opened(old))
    assert (fault.outcome.name, "tillfold store upgrade" in fault.remedy) == ("STORE_TOO_OLD", True)
    assert rows_of(old) == before


def test_an_upgraded_store_holds_all_that_the_old_one_held_and_goes_on(old: Path) -> None:
    assert upgraded(old) == schema.REVISION
    assert names(old) == {"store.sqlite", "store.sqlite.lock", "store.key"}
    assert stat.S_IMODE((old / "store.sqlite").stat().st_mode) == 0o600
    world = enter(old, HandClock())
    report = check(world.store)
    assert (report.findings, report.entries, world.total()) == ((), ENTRIES, TOTAL)
    world.store.close()


def test_what_lay_in_the_log_alone_is_in_the_upgraded_store(old: Path) -> None:
    with closing(sqlite3.connect(old / "store.sqlite")) as raw:
        raw.execute("INSERT INTO station (name, kind, shop) VALUES ('desk-9', 'desk', 1)")
        raw.commit()
        log = (old / "store.sqlite-wal").read_bytes()
        shared = (old / "store.sqlite-shm").read_bytes()
        main = (old / "store.sqlite").read_bytes()
    assert b"desk-9" in log
    assert b"desk-9" not in main
    (old / "store.sqlite").write_bytes(main)  # as a machine leaves it that lost its power
    (old / "store.sqlite-wal").write_bytes(log)
    (old / "store.sqlite-shm").write_bytes(shared)
    assert upgraded(old) == schema.REVISION
    assert not names(old) & {"store.sqlite-wal", "store.sqlite-shm", "store.sqlite-journal"}
    store = opened(old)
    assert store.read(lambda tx: find_station(tx, "desk-9")) is not None
    store.close()


def test_a_store_of_this_form_is_left_as_it_is(sqlite_world: World) -> None:
    sqlite_world.store.close()
    before = rows_of(sqlite_world.folder)
    assert upgraded(sqlite_world.folder) == schema.REVISION
    assert rows_of(sqlite_world.folder) == before


@pytest.mark.parametrize(
    ("login", "password", "outcome"),
    [
        ("clerk", None, "NOT_ALLOWED"),
        ("manager", "another", "SIGN_IN_FAILED"),
        ("nobody", None, "SIGN_IN_FAILED"),
    ],
)
def test_only_a_manager_upgrades(old: Path, login: str, password: str | None, outcome: str) -> None:
    before = rows_of(old)
    answer = upgraded(old, login, password)
    assert isinstance(answer, Refused)
    assert (answer.outcome.name, rows_of(old)) == (outcome, before)


@pytest.mark.parametrize("is_another_program", [False, True])
def test_a_store_that_another_has_open_is_busy(old: Path, is_another_program: bool) -> None:
    before = rows_of(old)
    if is_another_program:  # one that does not know of holding, such as a database browser
        with closing(sqlite3.connect(old / "store.sqlite")) as raw:
            raw.execute("BEGIN")
            raw.execute("SELECT * FROM shop").fetchall()
            monkey = pytest.MonkeyPatch()
            monkey.setattr(files, "BUSY_TIMEOUT_S", 0.05)
            fault = fault_of(lambda: upgraded(old))
            monkey.undo()
    else:
        window = held.shared(old / "store.sqlite")
        fault = fault_of(lambda: upgraded(old))
        window.release()
    assert (fault.outcome.name, rows_of(old)) == ("STORE_BUSY", before)


def test_a_window_that_is_opened_meanwhile_waits_and_writes_into_the_upgraded_store(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Renaming a file under an open window laid its old log over the new file."""
    wrote = threading.Event()

    def write() -> None:
        store = opened(old)
        store.transact(
            lambda tx: tx.plain("INSERT INTO shop (name, time_zone) VALUES ('second', 'UTC') RETURNING 1")
        )
        store.close()
        wrote.set()

    window = threading.Thread(target=write)
    migrate_alone = upgrade.migrate_alone

    def opened_in_the_midst(path: Path) -> None:
        window.start()
        migrate_alone(path)
        assert not wrote.is_set()

    monkeypatch.setattr(upgrade, "migrate_alone", opened_in_the_midst)
    assert upgraded(old) == schema.REVISION
    window.join()
    with closing(sqlite3.connect(old / "store.sqlite")) as raw:
        assert raw.execute("SELECT count(*) FROM shop WHERE name = 'second'").fetchone() == (1,)
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == (schema.REVISION,)
    store = opened(old)
    assert check(store).findings == ()
    store.close()


STEPS = {
    "the log is folded in": (copies, "fold_in"),
    "the copy is taken": (copies, "copy_still"),
    "the copy is migrated": (migrate, "upgrade"),
    "the copy is checked": (integrity, "report"),
    "the copy takes its name": (os, "replace"),
    "the folder is synced": (keyplace, "sync_folder"),
}


@pytest.mark.parametrize("is_after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", STEPS)
def test_an_upgrade_that_is_killed_leaves_a_whole_store(old: Path, step: str, is_after: bool) -> None:
    before = rows_of(old)
    child = os.fork()
    if child == 0:
        _killed_at(old, *STEPS[step], is_after=is_after)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    is_done = list(STEPS).index(step) + is_after > 4
    if is_done:
        opened(old).close()
    else:
        assert fault_of(lambda: opened(old)).outcome.name == "STORE_TOO_OLD"
        assert rows_of(old) == before
    assert upgraded(old) == schema.REVISION
    assert not any(name.endswith(".part") for name in names(old))
    store = opened(old)
    report = check(store)
    store.close()
    assert (report.findings, report.entries) == ((), ENTRIES)


def _killed_at(folder: Path, module: object, name: str, *, is_after: bool) -> None:
    """Upgrade in this process, which ends at the step as a machine does whose power is cut."""
    real = getattr(module, name)

    def killed(*values: object, **options: object) -> object:
        if is_after:
            real(*values, **options)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(module, name, killed)
    try:
        upgraded(folder)
    finally:
        os._exit(1)


def test_a_copy_that_does_not_pass_the_check_never_takes_the_stores_place(old: Path) -> None:
    with closing(sqlite3.connect(old / "store.sqlite")) as raw:
        raw.execute("DROP TRIGGER entry_no_update")
        raw.execute("UPDATE entry SET receipt = 'R-9' WHERE kind = 'activate'")
        raw.commit()
    before = rows_of(old)
    fault = fault_of(lambda: upgraded(old))
    assert (fault.outcome.name, "self-check" in fault.title) == ("STORE_DAMAGED", True)
    assert (rows_of(old), names(old)) == (before, {"store.sqlite", "store.sqlite.lock", "store.key"})


@pytest.fixture
def next_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """As if this version had one more migration than the stores of the tests."""
    versions = tmp_path / "versions"
    versions.mkdir()
    script = 'revision = "9999"\ndown_revision = "{}"\n\n\ndef upgrade():\n    pass\n'
    (versions / "9999_next.py").write_text(script.format(schema.REVISION))
    run_scripts = migrate.run_scripts
    both = (migrate.VERSIONS, versions)
    monkeypatch.setattr(migrate, "run_scripts", lambda connection, _versions: run_scripts(connection, both))
    monkeypatch.setattr(schema, "REVISION", "9999")
    return "9999"


def test_on_either_database_an_upgrade_is_for_a_manager_alone_with_the_store(
    world: World, next_form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.redeem(world.active().code)
    upgrading = {"data_folder": world.folder, "passwords": PASSWORDS}
    busy = fault_of(lambda: upgrade.upgrade(world.address, "manager", "manager-password", **upgrading))
    assert busy.outcome.name == "STORE_BUSY"
    world.store.close()
    assert fault_of(lambda: world.reopened()).outcome.name == "STORE_TOO_OLD"
    refused = upgrade.upgrade(world.address, "holder", "holder-password", **upgrading)
    assert isinstance(refused, Refused)
    assert refused.outcome.name == "NOT_ALLOWED"
    with monkeypatch.context() as patched:
        patched.setattr(integrity, "report", lambda _book: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            upgrade.upgrade(world.address, "manager", "manager-password", **upgrading)
    assert fault_of(lambda: world.reopened()).outcome.name == "STORE_TOO_OLD"
    assert upgrade.upgrade(world.address, "manager", "manager-password", **upgrading) == next_form
    again = world.reopened()
    assert check(again).findings == ()
    again.close()
