"""Migrations: a new store is the model, a rebuilt table keeps its rules, and what gets lost is noticed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from app.data import migrate, schema
from app.data.integrity import check
from app.data.sqlite import shape, triggers
from app.data.sqlite.files import make_engine
from tests.data.migrations import REBUILT, REBUILT_MODEL, write_migration, write_rebuilding_migration
from tests.data.world import HandClock, World, enter


@pytest.fixture
def engine(folder: Path) -> Iterator[Engine]:
    made = make_engine(folder / "store.sqlite")
    yield made
    made.dispose()


def test_the_newest_migration_is_the_one_this_version_reads() -> None:
    scripts = ScriptDirectory(str(migrate.VERSIONS.parent), version_locations=[str(migrate.VERSIONS)])
    assert scripts.get_current_head() == schema.REVISION


def test_a_new_store_has_exactly_the_models_shape(engine: Engine) -> None:
    with engine.connect() as connection:
        assert shape.differences(connection, schema.metadata) == []


def test_batch_mode_alone_drops_triggers_and_the_comparison_notices(engine: Engine, tmp_path: Path) -> None:
    versions = (migrate.VERSIONS, write_rebuilding_migration(tmp_path))
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("PRAGMA legacy_alter_table = ON")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        for name in triggers.statements():  # a trigger that names a table stops its rebuilding
            if not name.startswith(REBUILT) or name.startswith("entry_"):
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        before = {name for (name,) in connection.exec_driver_sql(TRIGGERS)}
        migrate.run_scripts(connection, versions)
        after = {name for (name,) in connection.exec_driver_sql(TRIGGERS)}
        found = shape.differences(connection, REBUILT_MODEL)
    assert {name for name in before if name.startswith("line_")} == LINE_TRIGGERS
    assert after.isdisjoint(LINE_TRIGGERS)
    for name in LINE_TRIGGERS:
        assert any(difference.startswith(f"missing trigger {name}:") for difference in found)


TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
LINE_TRIGGERS = {"line_no_update", "line_no_delete", "line_no_replace", "line_entry_stands"}


def test_a_migrated_store_has_every_trigger_constraint_and_index(engine: Engine, tmp_path: Path) -> None:
    versions = (migrate.VERSIONS, write_rebuilding_migration(tmp_path))
    migrate.upgrade(engine, versions=versions, model=REBUILT_MODEL)
    with engine.connect() as connection:
        assert shape.differences(connection, REBUILT_MODEL) == []


def test_a_migration_keeps_the_book_as_it_was(folder: Path, tmp_path: Path) -> None:
    world = enter(folder, HandClock())
    world.redeem(world.active().code)
    before = check(world.store)
    world.store.close()
    engine = make_engine(folder / "store.sqlite")
    versions = (migrate.VERSIONS, write_rebuilding_migration(tmp_path))
    migrate.upgrade(engine, versions=versions, model=REBUILT_MODEL)
    engine.dispose()
    with closing(sqlite3.connect(folder / "store.sqlite")) as raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", (schema.REVISION,))
        raw.commit()
    world = enter(folder, HandClock())
    after = check(world.store)
    world.store.close()
    assert before.findings == ()
    assert (after.entries, after.cards) == (before.entries, before.cards)
    assert {finding.kind for finding in after.findings} == {"rules"}  # the three columns that were added


@pytest.mark.parametrize(
    "loss",
    [
        'batch.drop_constraint("line_within_bound", type_="check")',
        'batch.drop_constraint("line_account_seq_balance_uq", type_="unique")',
        'batch.drop_constraint("line_entry_fk", type_="foreignkey")',
        'batch.drop_index("line_entry")',
        'batch.alter_column("amount", type_=sqlalchemy.Float())',
        'batch.alter_column("amount", nullable=True)',
    ],
)
def test_a_migration_that_loses_a_rule_is_taken_back(sqlite_world: World, tmp_path: Path, loss: str) -> None:
    engine = make_engine(sqlite_world.path)
    versions = (migrate.VERSIONS, write_migration(tmp_path, "line", loss))
    with pytest.raises(migrate.Differs) as differs:
        migrate.upgrade(engine, versions=versions)
    engine.dispose()
    assert any(difference.startswith("missing") for difference in differs.value.differences)
    assert check(sqlite_world.store).findings == ()
    with sqlite_world.sql() as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(schema.REVISION,)]
