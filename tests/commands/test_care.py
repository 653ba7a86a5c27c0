"""`tillfold check`, `backup`, `restore` and `store upgrade`: what scripts and people are told."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.data import held, schema
from app.data.sqlite import files
from app.environ import data_folder
from tests.commands.conftest import PASSWORD
from tests.data.test_upgrade import OLD


@pytest.fixture
def recovery_code(run) -> str:
    """A store with a manager, and the code that was shown for it."""
    words = ["account", "add", "manager", "--name", "Manager", "--region", "US", "--role", "manager"]
    return run(*words, "--json").row["recovery_code"]


def damage(statement: str) -> None:
    with closing(sqlite3.connect(data_folder() / "store.db")) as raw:
        raw.execute(statement)
        raw.commit()


def test_a_backup_says_what_it_holds_and_where_it_is(run, recovery_code, tmp_path):
    answer = run("backup", tmp_path / "backup.db", "--json")
    assert (answer.status, answer.row["ok"], answer.row["findings"]) == (0, True, [])
    assert answer.row["file"] == str(tmp_path / "backup.db")
    assert [head.partition(":")[0] for head in answer.row["heads"]] == ["desk-1-1"]
    assert "recovery code" in answer.err
    assert recovery_code not in answer.out + answer.err


def test_a_backup_never_overwrites_unasked(run, recovery_code, tmp_path):
    (tmp_path / "backup.db").write_text("something dear")
    refused = run("backup", tmp_path / "backup.db", "--json")
    assert (refused.status, refused.row["outcome"]) == (1, "ALREADY_THERE")
    assert "With --overwrite it is replaced." in refused.err
    assert run("backup", tmp_path / "backup.db", "--overwrite").status == 0


def test_a_backup_that_cannot_be_written_is_told(run, recovery_code, tmp_path):
    (tmp_path / "file").touch()
    for folder in ("file", "no folder"):
        refused = run("backup", tmp_path / folder / "backup.db", "--json")
        assert (refused.status, refused.row["outcome"]) == (1, "UNWRITABLE_FILE")
    assert run("check").status == 0


def test_a_backup_and_the_recovery_code_make_the_store_elsewhere(run, recovery_code, tmp_path):
    run("backup", tmp_path / "backup.db")
    bare = tmp_path / "bare"
    words = ["restore", tmp_path / "backup.db", "--data", bare, "--json"]
    refused = run(*words, stdin="7KHM4-AFKPX-91023-VWXRN-CCCH8\n")
    assert (refused.status, refused.row["outcome"], refused.row["what"]) == (1, "NOT_FOUND", "recovery code")
    restored = run(*words, stdin=f"{recovery_code}\n")
    assert (restored.status, restored.row["entries"], restored.row["findings"]) == (0, 1, [])
    assert [row["login"] for row in run("account", "list", "--data", bare, "--json").rows] == ["manager"]
    refused = run(*words)
    assert (refused.status, refused.row["outcome"]) == (1, "ALREADY_THERE")
    assert run(*words, "--overwrite").status == 0


def test_a_store_that_a_window_has_open_is_not_replaced(run, recovery_code, tmp_path, monkeypatch):
    run("backup", tmp_path / "backup.db")
    monkeypatch.setattr(held, "ALONE_WAIT_S", 0.05)
    window = held.shared(data_folder() / "store.db")
    busy = run("restore", tmp_path / "backup.db", "--overwrite", "--json")
    window.release()
    assert (busy.status, busy.row["outcome"]) == (3, "STORE_BUSY")


def test_what_is_wrong_is_told_by_check_and_with_the_backup(run, recovery_code, tmp_path):
    damage("UPDATE account SET role = 'clerk'")
    wanted = {"kind": "role", "where": "account number 1"}
    for words in (["check"], ["backup", tmp_path / "backup.db"]):
        answer = run(*words, "--json")
        (finding,) = answer.row["findings"]
        assert (answer.status, finding | wanted) == (3, finding)
    assert "role" in run("check").out


def test_check_finds_a_tail_that_was_cut_off_since_a_receipt_a_file_or_a_backup(run, recovery_code, tmp_path):
    run("account", "add", "holder", "--name", "Holder", "--region", "US")
    heads = run("backup", tmp_path / "backup.db", "--json").row["heads"]
    (tmp_path / "close.txt").write_text("Till-1 was closed.\n" + "\n".join(heads))
    kept = [", ".join(heads), tmp_path / "close.txt", tmp_path / "backup.db"]
    assert [run("check", "--since", one).status for one in kept] == [0, 0, 0]
    for table in ("command", "wallet", "entry", "account"):
        damage(f"DROP TRIGGER IF EXISTS {table}_no_delete")
    damage("DELETE FROM command WHERE key = (SELECT command FROM entry WHERE id = 2)")
    damage("DELETE FROM wallet WHERE account = 2")
    damage("DELETE FROM entry WHERE id = 2")
    damage("DELETE FROM account WHERE id = 2")
    assert {one["kind"] for one in run("check", "--json").row["findings"]} == {"rules"}
    for one in kept:
        answer = run("check", "--since", one, "--json")
        assert answer.status == 3
        assert {"kind": "tail", "where": "desk-1-2"}.items() <= answer.row["findings"][-1].items()


@pytest.mark.parametrize("told", ["nonsense", "", "x" * 5000, "till-1-1:xyz"])
def test_heads_that_are_none_are_refused(run, recovery_code, told):
    refused = run("check", f"--since={told}", "--json")
    assert (refused.status, refused.row["outcome"]) == (1, "NOT_FOUND")


def test_the_backup_of_another_store_has_no_heads_of_this_one(run, recovery_code, tmp_path):
    words = ["account", "add", "other", "--name", "Other", "--region", "US", "--data", tmp_path / "other"]
    run(*words)
    run("backup", tmp_path / "backup.db", "--data", tmp_path / "other")
    refused = run("check", "--since", tmp_path / "backup.db", "--json")
    assert (refused.status, refused.row["outcome"]) == (1, "NOT_FOUND")


def test_an_older_store_is_upgraded_by_a_manager(run, monkeypatch):
    folder = data_folder()
    folder.mkdir(parents=True)
    (folder / "store.key").write_text((OLD / "0001.key").read_text())
    with closing(sqlite3.connect(folder / "store.db")) as raw:
        raw.executescript((OLD / "0001.sql").read_text())
        raw.execute(f"PRAGMA application_id = {files.APPLICATION_ID}")
    old = run("check", "--json")
    assert (old.status, old.row["outcome"]) == (3, "STORE_TOO_OLD")
    assert run("store", "upgrade").status == 2
    monkeypatch.setenv("TILLFOLD_PASSWORD", "holder-password")
    refused = run("store", "upgrade", "--as", "holder", "--json")
    assert (refused.status, refused.row["outcome"]) == (1, "NOT_ALLOWED")
    monkeypatch.setenv("TILLFOLD_PASSWORD", "manager-password")
    upgraded = run("store", "upgrade", "--as", "manager", "--json")
    assert (upgraded.status, upgraded.row["form"]) == (0, schema.REVISION)
    assert run("check").status == 0


def test_what_is_no_backup_is_not_put_back(run, tmp_path):
    (tmp_path / "backup.db").write_text(PASSWORD)
    for name in ("backup.db", "none.db"):
        answer = run("restore", tmp_path / name, "--json", stdin="")
        assert (answer.status, answer.row["outcome"]) == (3, "STORE_DAMAGED")
    assert not Path(data_folder(), "store.db").exists()
