"""Notes of actions in doubt: private, held by whoever works on them, found by the next start alone."""

import stat
import sys
from pathlib import Path

import pytest

from app.counter.action_notes import ActionNotes
from app.counter.action_values import ActionNote
from app.outcomes import Fault

NOTE = ActionNote("key-1", "Activate ···· 2468, €50.00", 3, "till-3", "2026-11-22T08:52:00+00:00")


def files(data: Path) -> list[str]:
    return sorted(path.name for path in (data / "actions").glob("*"))


def test_a_note_is_for_its_owner_alone_and_names_its_store(tmp_path: Path) -> None:
    ActionNotes(tmp_path, "store-1").write(NOTE)
    path = tmp_path / "actions" / "key-1.json"
    assert '"store": "store-1"' in path.read_text("utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_window_that_works_keeps_its_note_and_the_next_start_finds_it(tmp_path: Path) -> None:
    working = ActionNotes(tmp_path, "store-1")
    working.write(NOTE)
    assert ActionNotes(tmp_path, "store-1").left() == ()
    del working  # the hold ends with the program
    later = ActionNotes(tmp_path, "store-1")
    assert later.left() == (NOTE,)
    assert later.left() == ()
    later.remove(NOTE.key)
    assert files(tmp_path) == []


def test_a_note_that_is_there_already_stays(tmp_path: Path) -> None:
    before = ActionNotes(tmp_path, "store-1")
    before.write(NOTE)
    del before
    ActionNotes(tmp_path, "store-1").write(NOTE)
    assert ActionNotes(tmp_path, "store-1").left() == (NOTE,)


def test_an_answer_takes_the_note_away_and_a_second_try_writes_none(tmp_path: Path) -> None:
    notes = ActionNotes(tmp_path, "store-1")
    notes.write(NOTE)
    notes.write(NOTE)
    notes.remove(NOTE.key)
    notes.remove(NOTE.key)
    assert files(tmp_path) == []


def test_the_note_of_another_store_stays_for_it(tmp_path: Path) -> None:
    ActionNotes(tmp_path, "store-2").write(NOTE)
    assert ActionNotes(tmp_path, "store-1").left() == ()
    assert ActionNotes(tmp_path, "store-2").left() == (NOTE,)


@pytest.mark.parametrize("text", ["", '{"store": "store-1", "key"', "[]", '{"store": "store-1"}'])
def test_a_note_that_was_cut_off_is_none_since_nothing_was_sent_under_it(tmp_path: Path, text: str) -> None:
    (tmp_path / "actions").mkdir()
    (tmp_path / "actions" / "key-1.json").write_text(text, "utf-8")
    assert ActionNotes(tmp_path, "store-1").left() == ()
    assert files(tmp_path) == []


def test_what_cannot_be_noted_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "actions").write_text("a file where the folder should be")
    with pytest.raises(Fault) as told:
        ActionNotes(tmp_path, "store-1").write(NOTE)
    assert told.value.outcome.name == "UNWRITABLE_FILE"
