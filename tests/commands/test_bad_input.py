"""What no store, no picture and no folder should be: each has its named outcome and exit status, and nothing
is changed."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from app.environ import data_folder


@pytest.fixture
def store(run):
    """A store with one account; its file."""
    assert run("account", "add", "holder", "--name", "Holder", "--region", "DE").status == 0
    return data_folder() / "store.db"


def digests(folder):
    return {
        path: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()
    }


def assert_store_fault(answer, outcome):
    assert (answer.status, answer.row["outcome"]) == (3, outcome)
    assert answer.row["title"]
    assert answer.row["remedy"]


@pytest.mark.parametrize("content", [b"", b"this is a letter and no store\n" * 50, bytes(8192)])
def test_a_file_that_is_no_store_is_left_as_it_is(run, tmp_path, content):
    other = tmp_path / "letter.db"
    other.write_bytes(content)
    assert_store_fault(run("account", "list", "--store", other, "--json"), "STORE_DAMAGED")
    assert other.read_bytes() == content


def test_another_programs_database_is_left_as_it_is(run, tmp_path):
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE note (text TEXT)")
    connection.close()
    before = other.read_bytes()
    assert_store_fault(run("account", "list", "--store", other, "--json"), "STORE_DAMAGED")
    assert other.read_bytes() == before


def test_a_newer_store_is_left_as_it_is(run, store):
    connection = sqlite3.connect(store)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    before = store.read_bytes()
    assert_store_fault(run("account", "list", "--json"), "STORE_TOO_NEW")
    assert store.read_bytes() == before


def test_a_missing_key_file_is_named_and_never_made_anew(run, store):
    key = store.with_name("store.key")
    key.unlink()
    answer = run("balance", "--as", "holder", "--json")
    assert_store_fault(answer, "KEY_MISSING")
    assert str(key) in answer.row["remedy"]
    assert not key.exists()


def test_the_key_of_another_store_is_no_key(run, store, tmp_path):
    run("account", "add", "other", "--name", "Other", "--region", "DE", "--data", tmp_path / "second")
    shutil.copy(tmp_path / "second" / "store.key", store.with_name("store.key"))
    assert_store_fault(run("balance", "--as", "holder", "--json"), "KEY_MISSING")


def test_a_data_folder_that_cannot_be_written_is_named(run, tmp_path):
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("not a folder")
    answer = run(
        "account", "add", "x", "--name", "X", "--region", "DE", "--json", "--data", in_the_way / "data"
    )
    assert_store_fault(answer, "STORE_DAMAGED")
    assert in_the_way.read_text() == "not a folder"


def test_no_store_is_no_balance(run):
    assert_store_fault(run("balance", "--as", "holder", "--json"), "STORE_DAMAGED")
    assert not data_folder().exists()


def make_pictures(folder):
    """Pictures that are none, by their names."""
    (folder / "zero.jpg").write_bytes(b"")
    (folder / "text.png").write_text("This is not a picture.")
    Image.new("RGB", (10_000, 10_000), "white").save(folder / "huge.png", compress_level=1)
    noise = np.random.default_rng(1).integers(0, 255, (400, 600, 3), dtype=np.uint8)
    Image.fromarray(noise).save(folder / "whole.jpg")
    (folder / "truncated.jpg").write_bytes((folder / "whole.jpg").read_bytes()[:3000])
    (folder / "empty.pdf").write_bytes(EMPTY_PDF)
    return [folder / name for name in ("zero.jpg", "text.png", "huge.png", "truncated.jpg", "empty.pdf")]


EMPTY_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


def test_pictures_that_are_none_are_answered_one_by_one_and_end_no_run(run, tmp_path):
    paths = [*make_pictures(tmp_path), tmp_path / "nowhere.png"]
    before = digests(tmp_path)
    answer = run("scan", "--json", *paths)
    assert answer.status == 1
    rows = {row["path"].rsplit("/", 1)[-1]: row for row in answer.rows}
    assert len(rows) == len(paths)
    assert all(row["code"] is None for row in rows.values())
    for name in ("zero.jpg", "text.png", "nowhere.png"):
        assert rows[name]["error"]
        assert rows[name]["outcome"] == "UNREADABLE_FILE"
    assert "error" in rows["huge.png"] or rows["huge.png"]["problems"]
    assert rows["empty.pdf"]["problems"]
    assert rows["empty.pdf"]["outcome"] == "CODE_NOT_RECOGNIZED"
    assert digests(tmp_path) == before


def test_paths_on_standard_input_are_answered_each_before_the_next_is_read(tmp_path):
    (tmp_path / "zero.jpg").write_bytes(b"")
    words = [sys.executable, "-m", "app", "scan", "--json", "-"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as scan:
        for _ in range(2):
            scan.stdin.write(f"{tmp_path}/zero.jpg\n")
            scan.stdin.flush()
            assert json.loads(scan.stdout.readline())["error"]
        scan.stdin.close()
        assert scan.wait(30) == 1


def test_an_unknown_programme_is_wrong_usage_and_a_broken_file_is_named_by_line(run, tmp_path):
    assert run("scan", "--programme", "nobody", "x.png").status == 2
    broken = tmp_path / "mine.toml"
    broken.write_text('[[programme]]\nkey = "mine"\nname = \n')
    answer = run("scan", "--json", "--programmes", broken, "x.png")
    assert f"{broken}" in answer.err
    assert "3" in answer.err


def test_the_recovery_code_brings_a_missing_key_back(run):
    added = run("account", "add", "holder", "--name", "Holder", "--region", "DE", "--json")
    key = data_folder() / "store.key"
    key.unlink()
    wrong = run("store", "join", "--json", stdin="AAAAA-AAAAA-AAAAA-AAAAA-AAAAA\n")
    assert (wrong.status, wrong.row["outcome"], key.exists()) == (1, "NOT_FOUND", False)
    assert run("store", "join", stdin=added.row["recovery_code"] + "\n").status == 0
    assert run("balance", "--as", "holder", "--json").status == 0


@pytest.mark.parametrize(
    "words",
    [
        ["history", "--limit", "0"],
        ["history", "--limit", "1001"],
        ["history", "--limit", "²"],
        ["history", "--since", "yesterday"],
        ["redeem", "-", "--confirmed", "0"],
        ["redeem", "-", "--confirmed", "3,x"],
        ["redeem", "-", "--confirmed", "65"],
        ["redeem", "-", "--key", "k" * 201],
        ["redeem", "-", "--region", "\udcff"],
        ["history", "--kind", "\udcff"],
        ["history", "--after", "\udcff"],
        ["activate", "1", "--amount", "\udcff", "--till", "till-1", "--receipt", "R-1"],
        ["activate", "1", "--amount", "25", "--till", "", "--receipt", "R-1"],
        ["activate", "1", "--amount", "25", "--till", "till-1", "--receipt", "\x1b[2J"],
    ],
)
@pytest.mark.usefixtures("store")
def test_words_that_mean_nothing_are_wrong_usage_in_whole_sentences(run, words):
    answer = run(*words, "--as", "holder", stdin="ABCD-123456-EFGH\n")
    assert (answer.status, answer.out) == (2, "")
    assert "must be" in answer.err


@pytest.mark.usefixtures("store")
def test_bytes_that_are_no_text_are_answered_and_end_no_run(tmp_path):
    def tillfold(*words, stdin=b""):
        words = [sys.executable, "-m", "app", *words, "--json"]
        environment = os.environ | {"TILLFOLD_PASSWORD": "correct horse", "LC_ALL": "C.UTF-8"}
        return subprocess.run(words, input=stdin, capture_output=True, env=environment, timeout=60)

    redeemed = tillfold("redeem", "-", "--as", "holder", stdin=b"\xff\xfe\n")
    assert (redeemed.returncode, json.loads(redeemed.stdout)["outcome"]) == (1, "INVALID_CLAIM_CODE")
    named = bytes(tmp_path) + b"/\xff.png"
    scanned = tillfold("scan", named, "-", stdin=named + b"\n")
    rows = [json.loads(line) for line in scanned.stdout.splitlines()]
    assert scanned.returncode == 1
    assert [row["path"].encode("utf-8", "surrogateescape") for row in rows] == [named, named]


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("form", [["--json"], []])
def test_an_answer_that_cannot_be_written_is_not_called_a_refusal(form):
    words = [sys.executable, "-m", "app", "balance", "--as", "holder", *form]
    environment = os.environ | {"TILLFOLD_PASSWORD": "correct horse"}
    with open(os.devnull) as only_read:
        run = subprocess.run(words, stdout=only_read, stderr=subprocess.PIPE, env=environment, timeout=60)
    assert run.returncode == 4
    assert run.stderr.startswith(b"The answer could not be written.")
    assert b"Traceback" not in run.stderr
