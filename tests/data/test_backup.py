"""Backups: taken while others write, checked, never over anything unasked, enough on a bare machine."""

import shutil
import sqlite3
import stat
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from app.data import held
from app.data.backup import Backup, backup, kept_in
from app.data.integrity import check
from app.data.restore import restore
from app.data.sqlite import copies, files
from app.data.store import Store
from app.outcomes import Fault, Refused
from tests.data.server import Server
from tests.data.world import RECOVERY_CODE, World, enter, raw


def never_asked() -> str:
    raise AssertionError("the recovery code was asked for although the key is here")


def made(world: World, file: Path, **options) -> Backup:
    answer = backup(world.store, file, **options)
    assert isinstance(answer, Backup)
    return answer


def put_back(file: Path, folder: Path, code=never_asked, **options) -> Backup | Refused:
    return restore(file, folder / "store.sqlite", data_folder=folder, recovery_code=code, **options)


def fault_of(call) -> Fault:
    with pytest.raises(Fault) as raised:
        call()
    assert "…" not in raised.value.title + raised.value.remedy
    return raised.value


def entered_anew(folder: Path, world: World, address: str | None = None) -> World:
    """The restored store, in which the keys that the world gave before are known."""
    again = enter(folder, world.clock, address)
    again._keys = count(1000)
    return again


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    folder = tmp_path / "bare"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held, "ALONE_WAIT_S", 0.05)


def test_a_backup_is_one_file_of_its_owners_that_holds_the_whole_book(world: World, tmp_path: Path) -> None:
    world.redeem(world.active().code)
    (tmp_path / "out").mkdir()
    answer = made(world, tmp_path / "out" / "backup.db")
    (file,) = (tmp_path / "out").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert (answer.report.findings, answer.report.cards) == ((), 1)
    assert answer.report.entries == check(world.store).entries
    assert {head.station for head in answer.kept.heads} == {"desk-1", "till-1"}


def test_a_backup_is_taken_while_another_till_is_in_the_midst_of_writing(
    world: World, tmp_path: Path
) -> None:
    with world.sql() as raw:
        raw.execute("BEGIN")
        raw.execute("INSERT INTO shop (id, name, time_zone) VALUES (9, 'half done', 'UTC')")
        answer = made(world, tmp_path / "backup.db")
        raw.execute("ROLLBACK")
    assert answer.report.findings == ()
    with closing(sqlite3.connect(tmp_path / "backup.db")) as raw:
        assert raw.execute("SELECT count(*) FROM shop WHERE id = 9").fetchone() == (0,)


def test_a_backup_never_replaces_a_file_unasked_and_a_store_not_even_asked(
    sqlite_world: World, tmp_path: Path
) -> None:
    world, file = sqlite_world, tmp_path / "backup.db"
    file.write_text("something dear")
    answer = backup(world.store, file)
    assert isinstance(answer, Refused)
    assert (answer.outcome.name, file.read_text()) == ("ALREADY_THERE", "something dear")
    assert isinstance(backup(world.store, world.path, overwrite=True), Refused)
    assert made(world, file, overwrite=True).report.findings == ()
    assert check(world.store).findings == ()


def test_what_the_check_finds_in_the_store_is_told_and_the_copy_is_kept(world: World, tmp_path: Path) -> None:
    with world.unguarded() as raw:
        raw.execute("UPDATE account SET role = 'manager' WHERE login = 'holder'")
    answer = made(world, tmp_path / "backup.db")
    assert "role" in {finding.kind for finding in answer.report.findings}
    assert kept_in(tmp_path / "backup.db")[0] == answer.kept


def test_a_backup_is_no_store_to_be_opened(sqlite_world: World, tmp_path: Path) -> None:
    made(sqlite_world, tmp_path / "backup.db")
    fault = fault_of(lambda: Store.open(tmp_path / "backup.db", data_folder=sqlite_world.folder))
    assert (fault.outcome.name, "not a Tillfold store" in fault.title) == ("STORE_DAMAGED", True)


def test_a_backup_and_the_recovery_code_are_enough_on_a_bare_machine(
    world: World, bare: Path, tmp_path: Path
) -> None:
    world.redeem(world.active().code)
    total = world.total()
    made(world, tmp_path / "backup.db")
    assert isinstance(put_back(tmp_path / "backup.db", bare, lambda: RECOVERY_CODE), Backup)
    assert {path.name for path in bare.iterdir()} == {"store.sqlite", "store.sqlite.lock", "store.key"}
    assert stat.S_IMODE((bare / "store.sqlite").stat().st_mode) == 0o600
    again = entered_anew(bare, world)
    assert (check(again.store).findings, again.total()) == ((), total)
    again.redeem(again.active().code)
    assert check(again.store).findings == ()
    again.store.close()


def test_a_backup_of_either_store_is_put_back_on_a_server(
    world: World, postgres_server: Server, bare: Path, tmp_path: Path
) -> None:
    world.redeem(world.active().code)
    made(world, tmp_path / "backup.db")
    address = postgres_server.address(name := postgres_server.database())
    options = {"data_folder": bare, "recovery_code": lambda: RECOVERY_CODE}
    assert isinstance(restore(tmp_path / "backup.db", address, **options), Backup)
    assert [path.name for path in bare.iterdir()] == ["store.key"]
    again = entered_anew(bare, world, address)
    assert (check(again.store).findings, again.total()) == ((), world.total())
    again.redeem(again.active().code)
    assert check(again.store).findings == ()
    refused = restore(tmp_path / "backup.db", address, **options)
    assert isinstance(refused, Refused)
    assert refused.outcome.name == "ALREADY_THERE"
    fault = fault_of(lambda: restore(tmp_path / "backup.db", address, **options, overwrite=True))
    assert fault.outcome.name == "STORE_BUSY"
    again.store.close()
    assert isinstance(restore(tmp_path / "backup.db", address, **options, overwrite=True), Backup)
    again = entered_anew(bare, world, address)
    assert (check(again.store).findings, again.total()) == ((), world.total())
    again.store.close()
    postgres_server.drop(name)


def test_a_backup_is_not_put_beside_the_tables_of_another_program(
    sqlite_world: World, postgres_server: Server, bare: Path, tmp_path: Path
) -> None:
    made(sqlite_world, tmp_path / "backup.db")
    address = postgres_server.address(name := postgres_server.database())
    with raw(address) as other:
        other.execute("CREATE TABLE theirs (id bigint)")
    options = {"data_folder": bare, "recovery_code": lambda: RECOVERY_CODE}
    fault = fault_of(lambda: restore(tmp_path / "backup.db", address, **options, overwrite=True))
    assert (fault.outcome.name, "another program" in fault.title) == ("STORE_DAMAGED", True)
    postgres_server.drop(name)


def test_a_wrong_recovery_code_is_refused_and_leaves_nothing(
    sqlite_world: World, bare: Path, tmp_path: Path
) -> None:
    made(sqlite_world, tmp_path / "backup.db")
    answer = put_back(tmp_path / "backup.db", bare, lambda: "7KHM4-AFKPX-91023-VWXRN-CCCH8")
    assert isinstance(answer, Refused)
    assert answer.outcome.name == "NOT_FOUND"
    assert [path.name for path in bare.iterdir()] == ["store.sqlite.lock"]


def test_where_the_key_is_kept_no_code_is_asked_for(sqlite_world: World, tmp_path: Path) -> None:
    world = sqlite_world
    made(world, tmp_path / "backup.db")
    world.store.close()
    world.path.unlink()
    assert isinstance(put_back(tmp_path / "backup.db", world.folder), Backup)
    Store.open(world.path, data_folder=world.folder).close()


def test_a_store_that_stands_is_replaced_only_when_asked_and_only_while_nobody_has_it_open(
    sqlite_world: World, tmp_path: Path
) -> None:
    world = sqlite_world
    made(world, tmp_path / "backup.db")
    world.redeem(world.active().code)
    entries = check(world.store).entries
    refused = put_back(tmp_path / "backup.db", world.folder)
    assert isinstance(refused, Refused)
    assert refused.outcome.name == "ALREADY_THERE"
    fault = fault_of(lambda: put_back(tmp_path / "backup.db", world.folder, overwrite=True))
    assert (fault.outcome.name, check(world.store).entries) == ("STORE_BUSY", entries)
    world.store.close()
    answer = put_back(tmp_path / "backup.db", world.folder, overwrite=True)
    assert isinstance(answer, Backup)
    again = entered_anew(world.folder, world)
    assert check(again.store).entries == answer.report.entries < entries
    again.store.close()


def test_a_garbage_file_in_the_stores_place_is_replaced_when_asked(
    sqlite_world: World, tmp_path: Path
) -> None:
    world = sqlite_world
    made(world, tmp_path / "backup.db")
    world.store.close()
    for ending in ("", "-wal", "-shm"):
        world.path.with_name(world.path.name + ending).write_text("garbage\n" * 1000)
    assert isinstance(put_back(tmp_path / "backup.db", world.folder, overwrite=True), Backup)
    again = entered_anew(world.folder, world)
    assert check(again.store).findings == ()
    again.store.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE backup SET heads = '[]'",
        "UPDATE backup SET findings = 1",
        "UPDATE backup SET made_at = made_at + 1",
        "UPDATE line SET amount = amount + 1 WHERE seq = 1",
        "DELETE FROM command",
    ],
)
def test_a_backup_that_was_changed_is_not_put_back(
    sqlite_world: World, bare: Path, tmp_path: Path, change: str
) -> None:
    world = sqlite_world
    world.redeem(world.active().code)
    made(world, tmp_path / "backup.db")
    with closing(sqlite3.connect(tmp_path / "backup.db")) as raw:
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute(change)
        raw.commit()
    fault = fault_of(lambda: put_back(tmp_path / "backup.db", bare, lambda: RECOVERY_CODE))
    assert (fault.outcome.name, "changed since" in fault.title) == ("STORE_DAMAGED", True)
    assert [path.name for path in bare.iterdir()] == ["store.sqlite.lock"]


def _text(file: Path) -> None:
    file.write_text("no backup\n" * 1000)


def _cut_off(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])


def _none(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize("damage", [_text, _cut_off, _none])
def test_what_is_no_whole_backup_is_not_put_back(
    sqlite_world: World, bare: Path, tmp_path: Path, damage
) -> None:
    made(sqlite_world, tmp_path / "backup.db")
    damage(tmp_path / "backup.db")
    fault = fault_of(lambda: put_back(tmp_path / "backup.db", bare, lambda: RECOVERY_CODE))
    assert fault.outcome.name == "STORE_DAMAGED"
    assert not (bare / "store.sqlite").exists()


def test_a_copy_of_a_store_is_no_backup(sqlite_world: World, bare: Path, tmp_path: Path) -> None:
    shutil.copy(sqlite_world.path, tmp_path / "copy.db")
    fault = fault_of(lambda: put_back(tmp_path / "copy.db", bare))
    assert "not a Tillfold backup" in fault.title


def test_looking_at_a_backup_leaves_no_trace_of_it(sqlite_world: World, bare: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    file = tmp_path / "out" / "backup.db"
    made(sqlite_world, file)
    before = file.read_bytes()
    kept_in(file)
    put_back(file, bare, lambda: RECOVERY_CODE)
    assert [path.name for path in file.parent.iterdir()] == ["backup.db"]
    assert file.read_bytes() == before


def test_what_a_killed_restore_left_is_cleared_by_the_next(
    sqlite_world: World, bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(sqlite_world, tmp_path / "backup.db")
    with monkeypatch.context() as patched:
        patched.setattr(copies, "_remove", lambda _part: None)  # as if it had been killed
        patched.setattr(copies, "name", lambda *_args, **_options: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            put_back(tmp_path / "backup.db", bare, lambda: RECOVERY_CODE)
    assert any(path.name.endswith(".part") for path in bare.iterdir())
    assert isinstance(put_back(tmp_path / "backup.db", bare, lambda: RECOVERY_CODE), Backup)
    assert not any(path.name.endswith(".part") for path in bare.iterdir())


def test_a_backup_has_the_mark_of_a_backup(sqlite_world: World, tmp_path: Path) -> None:
    made(sqlite_world, tmp_path / "backup.db")
    header = (tmp_path / "backup.db").read_bytes()[68:72]
    assert header == b"TILB" != files.APPLICATION_ID.to_bytes(4, "big")
