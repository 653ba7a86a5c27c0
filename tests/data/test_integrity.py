"""The self-check: clean on what was done right, and any change to the past is found, whatever was changed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.data.integrity import check
from app.data.store import Store
from tests.data.world import HandClock, World, enter

TABLES = ("entry", "line", "card_event", "custody", "card")
LOOSEN = ("PRAGMA foreign_keys = OFF", "PRAGMA ignore_check_constraints = ON")


@pytest.fixture(scope="module")
def lived_in(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which something of each kind has happened."""
    folder = tmp_path_factory.mktemp("lived-in")
    for path in template.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    world = enter(folder, HandClock())
    _live(world)
    assert check(world.store).findings == ()
    world.store.close()
    return folder


def _live(world: World) -> None:
    card = world.active()
    world.redeem(card.code)
    world.redeem(card.code)
    world.redeem(world.active("house", "DE").code, region="DE")
    world.activate(world.issued(), till="till-2")
    held = world.active("practice-amazon")
    world.move(held, "HELD", "hold")
    world.move(held, "VOIDED", "fraud")
    world.redeem("ZZZZ-ZZZZZZ-ZZZZ")


class Tampered:
    """The store with its triggers gone and one row changed; put back afterwards."""

    def __init__(self, folder: Path) -> None:
        self.store = Store.open(folder / "store.sqlite", data_folder=folder)
        self.raw = sqlite3.connect(folder / "store.sqlite", isolation_level=None)
        for (name,) in self.raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            self.raw.execute(f"DROP TRIGGER {name}")
        for pragma in LOOSEN:
            self.raw.execute(pragma)

    def kinds(self) -> set[str]:
        """What is found beyond the missing triggers."""
        return {finding.kind for finding in check(self.store).findings} - {"rules"}

    def close(self) -> None:
        self.raw.close()
        self.store.close()


@pytest.fixture
def tampered(lived_in: Path, tmp_path: Path) -> Iterator[Tampered]:
    for path in lived_in.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    made = Tampered(tmp_path)
    yield made
    made.close()


def other(value: object) -> object:
    """A value that differs as little as can be."""
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:]
    if isinstance(value, int):
        return value + 1
    return "x" if value is None else f"{value}."


def test_missing_triggers_are_found(tampered: Tampered) -> None:
    findings = check(tampered.store).findings
    assert any(finding.what.startswith("missing trigger line_no_update") for finding in findings)
    assert tampered.kinds() == set()


@pytest.mark.parametrize("table", TABLES)
def test_any_changed_value_of_the_past_is_found(tampered: Tampered, table: str) -> None:
    columns = [row[1] for row in tampered.raw.execute(f"PRAGMA table_info({table})")]
    rows = tampered.raw.execute(f"SELECT rowid, {', '.join(columns)} FROM {table}").fetchall()
    chosen = rows if len(rows) <= 4 else [rows[0], rows[len(rows) // 2], rows[-1]]
    for rowid, *values in chosen:
        for column, value in zip(columns, values, strict=True):
            if column == "id" and table in ("entry", "card"):
                continue  # the rowid itself: the next test
            set_to = f"UPDATE {table} SET {column} = ? WHERE rowid = ?"
            try:
                tampered.raw.execute(set_to, (other(value), rowid))
            except sqlite3.IntegrityError:
                continue  # another row has that number: the file itself refuses it
            assert tampered.kinds(), f"{table}.{column} of row {rowid}"
            tampered.raw.execute(set_to, (value, rowid))
    assert tampered.kinds() == set()


@pytest.mark.parametrize("table", ["entry", "card"])
def test_a_changed_number_of_an_entry_or_card_is_found(tampered: Tampered, table: str) -> None:
    tampered.raw.execute(f"UPDATE {table} SET id = 1000 WHERE id = (SELECT max(id) FROM {table})")
    assert "chain" in tampered.kinds()


@pytest.mark.parametrize("table", TABLES)
def test_any_deleted_row_is_found(tampered: Tampered, table: str) -> None:
    tampered.raw.execute(f"DELETE FROM {table} WHERE rowid = (SELECT min(rowid) FROM {table})")
    assert tampered.kinds()


def test_an_owner_that_was_changed_is_found(tampered: Tampered) -> None:
    """The wallet of a ledger account decides whose money it is, so the chain covers it."""
    tampered.raw.execute("UPDATE ledger_account SET wallet = 1 WHERE currency = 'USD' AND wallet IS NOT NULL")
    assert "chain" in tampered.kinds()


def test_a_wallet_that_changed_hands_is_found(tampered: Tampered) -> None:
    tampered.raw.execute("UPDATE wallet SET region = 'R' || id")  # an account has one of each region
    assert tampered.kinds() == set()
    tampered.raw.execute("UPDATE wallet SET account = 1")
    assert tampered.kinds() == {"owner"}


def test_a_role_that_nobody_gave_is_found(tampered: Tampered) -> None:
    tampered.raw.execute("UPDATE account SET role = 'manager' WHERE login = 'holder'")
    assert tampered.kinds() == {"role"}


def test_an_answer_without_its_entry_is_found(tampered: Tampered) -> None:
    tampered.raw.execute("UPDATE command SET answer = replace(answer, 'desk-1-', 'desk-9-')")
    assert "command" in tampered.kinds()


def test_a_forgotten_answer_is_found(tampered: Tampered) -> None:
    tampered.raw.execute("DELETE FROM command WHERE answer LIKE '%Redeemed%' OR answer LIKE '%total%'")
    assert "command" in tampered.kinds()


def test_a_dropped_index_is_found(tampered: Tampered) -> None:
    tampered.raw.execute("DROP INDEX card_fold_once")
    findings = check(tampered.store).findings
    assert any("missing index card_fold_once" in finding.what for finding in findings)


def test_a_cell_of_another_type_is_a_finding_and_no_crash(tampered: Tampered) -> None:
    tampered.raw.execute("UPDATE line SET amount = 'much' WHERE seq = 1")
    assert tampered.kinds()


def test_a_store_that_was_only_used_is_clean(world: World) -> None:
    _live(world)
    report = check(world.store)
    assert report.findings == ()
    assert report.cards == 4
    with closing(sqlite3.connect(world.path)) as raw:
        assert raw.execute("SELECT count(*) FROM entry").fetchone() == (report.entries,)
