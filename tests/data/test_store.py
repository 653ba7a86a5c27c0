"""Opening, making and keeping a store: what is not one stays untouched, and no key is ever made for one."""

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError, OperationalError

from app.data.integrity import check
from app.data.schema import attempt, command
from app.data.sqlite import files
from app.data.store import Store
from app.outcomes import Fault, Refused
from app.wallet.accounts import accounts
from tests.data.world import RECOVERY_CODE, HandClock, World, build


def fault_of(call) -> Fault:
    with pytest.raises(Fault) as raised:
        call()
    assert "…" not in raised.value.title + raised.value.remedy
    return raised.value


def opening(folder: Path) -> Fault:
    return fault_of(lambda: Store.open(folder / "store.sqlite", data_folder=folder))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def text_file(path: Path) -> None:
    path.write_text("not a store\n" * 1000)


def empty_file(path: Path) -> None:
    path.write_bytes(b"")


def another_programs_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE store_info (id)")


def half_a_header(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + bytes(20))


@pytest.mark.parametrize("write", [text_file, empty_file, another_programs_database, half_a_header])
def test_what_is_not_a_store_is_refused_and_stays_as_it_is(tmp_path: Path, write) -> None:
    write(tmp_path / "store.sqlite")
    before = contents(tmp_path)
    fault = opening(tmp_path)
    assert fault.outcome.name == "STORE_DAMAGED"
    assert "not a Tillfold store" in fault.title
    assert contents(tmp_path) == before


def test_a_store_that_was_cut_off_is_damaged_and_stays_as_it_is(folder: Path) -> None:
    whole = (folder / "store.sqlite").read_bytes()
    (folder / "store.sqlite").write_bytes(whole[: len(whole) // 3])
    before = contents(folder)
    assert opening(folder).outcome.name == "STORE_DAMAGED"
    assert contents(folder) == before


def test_a_folder_in_its_place_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "store.sqlite").mkdir()
    assert opening(tmp_path).outcome.name == "STORE_DAMAGED"


def test_no_store_is_named_as_none(tmp_path: Path) -> None:
    fault = opening(tmp_path)
    assert (fault.outcome.name, list(tmp_path.iterdir())) == ("STORE_DAMAGED", [])


def test_a_newer_store_is_too_new_and_stays_as_it_is(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "store.sqlite")) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.commit()
    before = contents(folder)
    assert opening(folder).outcome.name == "STORE_TOO_NEW"
    assert contents(folder) == before


def test_a_missing_key_is_named_with_its_place_and_none_is_made(folder: Path) -> None:
    (folder / "store.key").unlink()
    before = contents(folder)
    fault = opening(folder)
    assert fault.outcome.name == "KEY_MISSING"
    assert str(folder / "store.key") in fault.remedy
    assert contents(folder) == before


def test_another_stores_key_is_a_missing_key(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    build(other, str(other / "store.sqlite"))
    line = (other / "store.key").read_text().split()
    mine = (folder / "store.key").read_text().split()
    (folder / "store.key").write_text(f"{mine[0]} {mine[1]} {line[2]}\n")
    assert opening(folder).outcome.name == "KEY_MISSING"


@pytest.mark.parametrize("text", ["", "nonsense", "a b", "\x00\xff"])
def test_a_damaged_key_file_is_a_missing_key(folder: Path, text: str) -> None:
    (folder / "store.key").write_text(text, "latin-1")
    assert opening(folder).outcome.name == "KEY_MISSING"


def test_the_recovery_code_brings_a_missing_key_back(folder: Path) -> None:
    before = (folder / "store.key").read_bytes()
    (folder / "store.key").unlink()
    written = f"  {RECOVERY_CODE.lower().replace('-', ' ')} "
    store = Store.recover(folder / "store.sqlite", written, data_folder=folder)
    assert isinstance(store, Store)
    assert len(store.read(accounts)) == 4
    store.close()
    assert (folder / "store.key").read_bytes() == before


def test_a_store_and_its_recovery_code_are_enough_on_a_bare_machine(folder: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    shutil.copy(folder / "store.sqlite", bare)
    store = Store.recover(bare / "store.sqlite", RECOVERY_CODE, data_folder=bare)
    assert isinstance(store, Store)
    store.close()
    Store.open(bare / "store.sqlite", data_folder=bare).close()


@pytest.mark.parametrize("code", ["7KHM4-AFKPX-91023-VWXRN-CCCH8", "", "short", "😀" * 25])
def test_a_wrong_recovery_code_is_refused_and_changes_nothing(folder: Path, code: str) -> None:
    (folder / "store.key").unlink()
    before = contents(folder)
    answer = Store.recover(folder / "store.sqlite", code, data_folder=folder)
    assert isinstance(answer, Refused)
    assert contents(folder) == before


def test_the_key_file_is_its_owners_alone_and_the_key_is_not_in_the_store(folder: Path) -> None:
    key_file = folder / "store.key"
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    with closing(sqlite3.connect(folder / "store.sqlite")) as raw:
        assert raw.execute("SELECT kept_in FROM store_info").fetchone() == ("file",)
    secret = key_file.read_text().split()[2].encode()
    assert secret not in (folder / "store.sqlite").read_bytes()


def test_one_data_folder_holds_the_keys_of_several_stores(tmp_path: Path) -> None:
    for name in ("one", "two"):
        Store.create(tmp_path / f"{name}.sqlite", data_folder=tmp_path).close()
    for name in ("one", "two"):
        Store.open(tmp_path / f"{name}.sqlite", data_folder=tmp_path).close()


class WorkingKeyring(KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def working_keyring() -> WorkingKeyring:
    before = keyring.get_keyring()
    made = WorkingKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_where_a_keyring_works_the_key_lies_in_it_alone(
    tmp_path: Path, working_keyring: WorkingKeyring
) -> None:
    Store.create(tmp_path / "store.sqlite", data_folder=tmp_path).close()
    assert {path.name for path in tmp_path.iterdir()} == {"store.sqlite", "store.sqlite.lock"}
    assert len(working_keyring.kept) == 1
    Store.open(tmp_path / "store.sqlite", data_folder=tmp_path).close()
    working_keyring.kept.clear()
    fault = opening(tmp_path)
    assert fault.outcome.name == "KEY_MISSING"
    assert "keyring" in fault.remedy


def test_a_store_is_never_made_over_a_file(folder: Path) -> None:
    before = contents(folder)
    fault = fault_of(lambda: Store.create(folder / "store.sqlite", data_folder=folder))
    assert fault.outcome.name == "STORE_DAMAGED"
    assert contents(folder) == before


@pytest.mark.parametrize("place", ["file/store.sqlite", "file/deep/store.sqlite"])
def test_a_folder_that_cannot_be_written_gets_no_store(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("in the way")
    fault = fault_of(lambda: Store.create(tmp_path / place, data_folder=tmp_path))
    assert (fault.outcome.name, [path.name for path in tmp_path.iterdir()]) == ("STORE_DAMAGED", ["file"])


def test_a_data_folder_that_cannot_be_written_leaves_no_store_behind(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    fault = fault_of(lambda: Store.create(tmp_path / "store.sqlite", data_folder=tmp_path / "file"))
    assert (fault.outcome.name, [path.name for path in tmp_path.iterdir()]) == ("STORE_DAMAGED", ["file"])


def test_a_store_in_a_read_only_folder_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)  # root may write everywhere
    before = contents(folder)
    fault = opening(folder)
    assert (fault.outcome.name, "cannot be written" in fault.title) == ("STORE_DAMAGED", True)
    assert contents(folder) == before


def test_a_store_that_sqlite_finds_read_only_says_so(sqlite_world: World) -> None:
    def write_protected(tx) -> None:
        tx.connection.exec_driver_sql("PRAGMA query_only = ON")
        tx.connection.exec_driver_sql("DELETE FROM attempt")

    assert fault_of(lambda: sqlite_world.store.transact(write_protected)).outcome.name == "STORE_DAMAGED"


@pytest.mark.parametrize(
    ("kind", "is_share"),
    [("nfs4", True), ("cifs", True), ("fuse.sshfs", True), ("ext4", False), ("btrfs", False)],
)
def test_a_store_on_a_network_share_is_refused(tmp_path: Path, kind: str, is_share: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        f"/dev/sda / ext4 rw 0 0\nserver:/x /shares/the\\040shop {kind} rw 0 0\nproc /proc proc rw\n"
    )
    path = Path("/shares/the shop/deep/store.sqlite")
    if is_share:
        fault = fault_of(lambda: files.refuse_network_share(path, mounts))
        assert (fault.outcome.name, "network share" in fault.title) == ("STORE_DAMAGED", True)
    else:
        files.refuse_network_share(path, mounts)
    files.refuse_network_share(Path("/home/holder/store.sqlite"), mounts)


def test_on_windows_a_path_of_another_machine_is_a_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files.sys, "platform", "win32")
    with pytest.raises(Fault):
        files.refuse_network_share(Path(r"\\server\share\store.sqlite"), tmp_path / "no such list")
    files.refuse_network_share(tmp_path / "store.sqlite", tmp_path / "no such list")


def test_a_full_disk_is_told_and_leaves_nothing_half_done(sqlite_world: World) -> None:
    def fill(tx) -> None:
        tx.connection.exec_driver_sql("PRAGMA max_page_count = 1")
        rows = [{"account": 1, "station": 1, "at": number} for number in range(20_000)]
        tx.run(insert(attempt), rows)

    fault = fault_of(lambda: sqlite_world.store.transact(fill))
    assert (fault.outcome.name, "full" in fault.title) == ("STORE_DAMAGED", True)
    assert check(sqlite_world.store).findings == ()


def test_opening_asks_whether_it_is_a_share(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_file_system", lambda _path, _mounts: "nfs")
    assert "network share" in opening(folder).title


@pytest.mark.parametrize(
    "address", ["postgresql+psycopg://till@host/store", "sqlite://", "sqlite:///:memory:", "a://b"]
)
def test_an_address_that_no_store_can_have_is_refused(tmp_path: Path, address: str) -> None:
    assert fault_of(lambda: Store.open(address, data_folder=tmp_path)).outcome.name == "STORE_DAMAGED"


def test_an_sqlalchemy_address_names_the_same_file(folder: Path) -> None:
    Store.open(f"sqlite:///{folder / 'store.sqlite'}", data_folder=folder).close()


def test_a_store_that_is_locked_for_too_long_is_busy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "BUSY_TIMEOUT_S", 0.05)
    store = Store.open(folder / "store.sqlite", data_folder=folder)
    with closing(sqlite3.connect(folder / "store.sqlite", isolation_level=None)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        assert fault_of(lambda: store.transact(lambda tx: tx.now)).outcome.name == "STORE_BUSY"
        assert len(store.read(accounts)) == 4  # readers do not wait for writers
        raw.execute("ROLLBACK")
    assert isinstance(store.transact(lambda tx: tx.now), int)
    store.close()


def passing_error() -> OperationalError:
    error = sqlite3.OperationalError("database is locked")
    error.sqlite_errorcode = sqlite3.SQLITE_BUSY_SNAPSHOT
    return OperationalError("statement", {}, error)


@pytest.mark.parametrize(("failures", "runs"), [(0, 1), (1, 2), (3, 4)])
def test_a_passing_error_reruns_the_whole_use_case(sqlite_world: World, failures: int, runs: int) -> None:
    seen = []

    def use_case(tx) -> str:
        seen.append(tx)
        if len(seen) <= failures:
            raise passing_error()
        return "done"

    assert sqlite_world.store.transact(use_case) == "done"
    assert len(seen) == runs


def test_it_is_rerun_three_times_at_most(sqlite_world: World) -> None:
    seen = []

    def use_case(tx) -> None:
        seen.append(tx)
        raise passing_error()

    assert fault_of(lambda: sqlite_world.store.transact(use_case)).outcome.name == "STORE_BUSY"
    assert len(seen) == 4


def test_an_exception_rolls_everything_back(world: World) -> None:
    def use_case(tx) -> None:
        tx.run(insert(attempt), {"account": 1, "station": 1, "at": 1})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        world.store.transact(use_case)
    with world.sql() as raw:
        assert raw.execute("SELECT count(*) FROM attempt").fetchone() == (0,)


def test_a_broken_rule_is_a_fault_that_shows_no_values(world: World) -> None:
    row = {"actor": 1, "key": "", "intent": bytes(32), "answer": "the answer", "at": 1}
    with pytest.raises(IntegrityError) as raised:
        world.store.transact(lambda tx: tx.run(insert(command), row))
    assert "the answer" not in str(raised.value)


def test_every_connection_is_durable_and_keeps_the_rules(sqlite_world: World) -> None:
    asked = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}
    for name, wanted in asked.items():
        assert sqlite_world.store.read(lambda tx, name=name: tx.plain(f"PRAGMA {name}"))[0][0] == wanted
    assert sqlite_world.store.read(lambda tx: tx.plain("PRAGMA busy_timeout"))[0][0] == 15_000


def test_now_is_the_clock_read_under_the_lock(world: World) -> None:
    world.clock.now = 5
    assert world.store.transact(lambda tx: tx.now) == 5


def test_keys_never_show(world: World) -> None:
    shown = world.store.read(lambda tx: repr(tx.keys))
    assert shown == "Keys()"


def test_a_crash_while_a_store_is_made_leaves_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.data.sqlite.copies.name", lambda _part, _path, overwrite: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Store.create(tmp_path / "store.sqlite", data_folder=tmp_path, clock=HandClock())
    assert [path.name for path in tmp_path.iterdir()] == ["store.key"]
