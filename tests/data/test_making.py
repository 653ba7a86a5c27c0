"""Making a store: who may read its files, names of any characters, two programs that make it at once."""

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from app.data import faults
from app.data.address import place_of
from app.data.keyplace import FilePlace, StoreKey
from app.data.sqlite import files
from app.data.store import Store
from app.environ import data_folder
from app.outcomes import Fault
from app.wallet.accounts import accounts
from tests.data.world import HandClock


@pytest.fixture
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def make(path: Path) -> Store:
    return Store.make_or_open(path, data_folder=path.parent, clock=HandClock())


@pytest.mark.usefixtures("no_umask")
def test_only_its_owner_can_read_a_store_and_what_lies_beside_it(tmp_path: Path) -> None:
    store = make(tmp_path / "data" / "store.db")
    store.transact(lambda tx: tx.plain("UPDATE shop SET time_zone = 'UTC' RETURNING 1"))
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "data").iterdir()}
    assert modes == dict.fromkeys(
        ["store.db", "store.db-wal", "store.db-shm", "store.db.lock", "store.key"], 0o600
    )
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    store.close()


def test_a_key_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    (tmp_path / "store.key").touch(0o644)
    make(tmp_path / "store.db").close()
    assert stat.S_IMODE((tmp_path / "store.key").stat().st_mode) == 0o600


def test_keys_put_into_one_file_at_once_are_all_kept(tmp_path: Path) -> None:
    keys = {f"store-{number}": StoreKey(f"key-{number}", bytes([number]) * 32) for number in range(64)}
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda store_id: FilePlace(tmp_path).put(store_id, keys[store_id]), keys))
    assert {store_id: FilePlace(tmp_path).get(store_id) for store_id in keys} == keys


def test_a_key_put_behind_a_half_written_line_is_found_and_a_later_one_counts(tmp_path: Path) -> None:
    (tmp_path / "store.key").write_text("store-1 key-1 AAAA")
    for secret in (b"first", b"second"):
        FilePlace(tmp_path).put("store-2", StoreKey("key-2", secret))
    assert FilePlace(tmp_path).get("store-2") == StoreKey("key-2", b"second")


@pytest.mark.parametrize("name", ["what?mode=ro", "100%41", "a#b", "it's", 'say "hi"', "file:x"])
def test_a_store_lies_where_its_name_says_whatever_the_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    make(folder / "store.db").close()
    found = {path.name for path in tmp_path.rglob("*")}
    assert found == {name, "store.db", "store.db.lock", "store.key"}
    make(folder / "store.db").close()


def test_of_two_that_make_a_store_at_once_the_second_opens_the_firsts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, make_folder = tmp_path / "store.db", files.make_folder

    def other_is_quicker(wanted: Path) -> None:
        monkeypatch.setattr(files, "make_folder", make_folder)
        make(wanted).close()
        make_folder(wanted)

    monkeypatch.setattr(files, "make_folder", other_is_quicker)
    store = make(path)
    assert store.read(accounts) == ()
    store.close()


def test_a_store_that_cannot_be_made_is_a_fault_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises(Fault) as raised:
        make(tmp_path / "a file" / "store.db")
    assert raised.value.outcome.name == "STORE_DAMAGED"
    assert [path.name for path in tmp_path.iterdir()] == ["a file"]


def _without_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA application_id = {files.APPLICATION_ID}")
        raw.execute("CREATE TABLE something (id)")


def _emptied(table: str) -> Callable[[Path], None]:
    def empty(path: Path) -> None:
        make(path).close()
        with closing(sqlite3.connect(path)) as raw:
            raw.execute(f"DELETE FROM {table}")
            raw.commit()

    return empty


@pytest.mark.parametrize(
    "damage", [_without_tables, *map(_emptied, ["alembic_version", "store_info", "store_secret"])]
)
def test_a_file_with_our_mark_and_without_what_belongs_in_it_is_damaged(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    damage(tmp_path / "store.db")
    with pytest.raises(Fault) as raised:
        make(tmp_path / "store.db")
    assert raised.value.outcome.name == "STORE_DAMAGED"
    assert raised.value.facts["why"] == faults.BROKEN


@pytest.mark.parametrize("name", ["x" * 300, "/".join("x" * 200 for _ in range(30))])
def test_a_name_that_no_file_can_have_is_a_fault(tmp_path: Path, name: str) -> None:
    for call in (make, Store.exists, lambda path: Store.open(path, data_folder=tmp_path)):
        with pytest.raises(Fault) as raised:
            call(tmp_path / name / "store.db")
        assert raised.value.outcome.name == "STORE_DAMAGED"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_closed_to_this_user_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "exists", closed)  # a superuser, who runs tests too, finds no folder closed
    with pytest.raises(Fault) as raised:
        make(tmp_path / "store.db")
    assert raised.value.facts["why"] == files.CLOSED


def test_a_home_that_is_nobodys_is_the_name_of_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert place_of("~nobody-of-this-name/store.db").path == tmp_path / "~nobody-of-this-name" / "store.db"
    assert data_folder("~nobody-of-this-name") == tmp_path / "~nobody-of-this-name"


def test_a_link_that_leads_nowhere_or_round_is_a_fault_and_stays(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to("round")
    (tmp_path / "nowhere").symlink_to("not there")
    for name in ("round", "nowhere"):
        with pytest.raises(Fault) as raised:
            make(tmp_path / name)
        assert raised.value.outcome.name == "STORE_DAMAGED"
        assert (tmp_path / name).is_symlink()
