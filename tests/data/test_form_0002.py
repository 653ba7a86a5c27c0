"""The migration to form 0002, on a store of form 0001 that its own version had filled: cards in every state,
redemptions in two regions and at two desks, a hold by velocity, refusals, changed passwords."""

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from app.data import migrate, schema
from app.data.integrity import check
from app.data.rules import APPEND_ONLY
from app.data.sqlite import shape
from app.data.sqlite.files import APPLICATION_ID, make_engine
from tests.data.world import HandClock, enter

OLD = Path(__file__).parent / "old"
ENTRIES, CARDS = 43, 14
TOTALS = {("holder", "US"): 8200, ("other", "US"): 12500, ("holder", "DE"): 10000}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A data folder with the store of form 0001."""
    (tmp_path / "store.key").write_text((OLD / "0001-busy.key").read_text())
    path = tmp_path / "store.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript((OLD / "0001-busy.sql").read_text())
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return tmp_path


def upgrade(folder: Path) -> None:
    engine = make_engine(folder / "store.sqlite")
    migrate.upgrade(engine)
    engine.dispose()


def rows(folder: Path, table: str, columns: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "store.sqlite")) as raw:
        return raw.execute(f"SELECT {columns} FROM {table} ORDER BY {columns}").fetchall()


def test_every_row_is_kept_as_it_was(old: Path) -> None:
    with closing(sqlite3.connect(old / "store.sqlite")) as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        names.remove("alembic_version")
        columns = {
            name: ", ".join(f'"{row[1]}"' for row in raw.execute(f"PRAGMA table_info({name})"))
            for name in names
        }
    before = {name: rows(old, name, columns[name]) for name in names}
    assert sum(len(found) for found in before.values()) > 200
    upgrade(old)
    assert {name: rows(old, name, columns[name]) for name in names} == before


def test_the_book_holds_and_goes_on(old: Path) -> None:
    upgrade(old)
    world = enter(old, HandClock())
    report = check(world.store)
    assert (report.findings, report.entries, report.cards) == ((), ENTRIES, CARDS)
    for (login, region), total in TOTALS.items():
        assert world.total(world.actors[login], region) == total
    world._keys = count(1000)  # those that the store was filled with are taken
    card = world.issued()
    world.activate(card, till="till-2")  # a till of the old form was never opened
    world.redeem(card.code)
    assert world.total() == TOTALS["holder", "US"] + 2500
    assert check(world.store).findings == ()
    world.store.close()


def test_it_has_the_models_shape_and_nothing_that_stands_can_be_changed(old: Path) -> None:
    upgrade(old)
    engine = make_engine(old / "store.sqlite")
    with engine.connect() as connection:
        assert shape.differences(connection, schema.metadata) == []
    engine.dispose()
    filled = 0
    with closing(sqlite3.connect(old / "store.sqlite", isolation_level=None)) as raw:
        for table in APPEND_ONLY:
            if raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]:
                filled += 1
                with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
                    raw.execute(f"DELETE FROM {table}")
    assert filled >= 10


def test_every_movement_is_there_with_its_running_total_and_is_found_again(old: Path) -> None:
    upgrade(old)
    moved = rows(old, "movement", "wallet, seq, amount, total")
    assert [row[3] for row in moved if row[0] == moved[0][0]] == [2500, 7500, 8200]
    words = {
        (wallet, seq)
        for wallet, word, seq in rows(old, "search_word", "wallet, word, seq")
        if word == "=redeem"
    }
    assert words == {(row[0], row[1]) for row in moved}
    (card,) = [row for row in rows(old, "card", "programme, last_four") if row[0] == "practice-apple"]
    found = [
        row[1]
        for row in rows(old, "search_word", "wallet, word, seq")
        if row[0] == moved[0][0] and row[2] == 2
    ]
    assert set(found) == {"=redeem", "practice", "apple", str(card[1]).casefold()}
