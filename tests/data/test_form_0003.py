"""The migration to form 0003, on a store of form 0002 that its own version had filled, on both databases:
cards, orders, refunds, lots that ended, a subscription, a promotion, a trade-in, a till's close."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.data import schema, shapes
from app.data.integrity import check
from app.data.migrations import postgresql
from app.data.sqlite.files import APPLICATION_ID
from app.data.upgrade import upgrade
from tests.data.server import OWNER, Server
from tests.data.world import PASSWORDS, HandClock, Raw, World, enter, raw

OLD = Path(__file__).parent / "old"
ENTRIES, CARDS = 45, 8
TOTALS = {"US": 250, "DE": 2500}
RENEWED = {"drawer_card", "drawer_event", "drawer_secret"}


@pytest.fixture(params=["sqlite", "postgresql"])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A data folder, and the address of the store of form 0002 whose key lies in it."""
    (tmp_path / "store.key").write_text((OLD / "0002-busy.key").read_text())
    path = tmp_path / "store.sqlite"
    with closing(sqlite3.connect(path)) as file:
        file.executescript((OLD / "0002-busy.sql").read_text())
        file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    if request.param == "sqlite":
        yield tmp_path, str(path)
        return
    server: Server = request.getfixturevalue("postgres_server")
    name = server.database()
    with server.connect(name, OWNER) as database:
        for statement in postgresql.statements():
            database.execute(statement)
        database.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    with closing(sqlite3.connect(path)) as file, server.connect(name) as database:
        _fill(database, file)
    yield tmp_path, server.address(name)
    server.drop(name)


def _fill(database: "psycopg.Connection[Any]", file: sqlite3.Connection) -> None:
    """The same rows in the tables that the version of form 0002 made on PostgreSQL."""
    database.execute("SET session_replication_role = replica")
    for (table,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        rows = file.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in rows.description]
        into = f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({", ".join(["%s"] * len(names))})'
        database.cursor().executemany(into, rows.fetchall())
        if "id" in names:
            sequence = f"pg_get_serial_sequence('{table}', 'id')"
            database.execute(
                f'SELECT setval({sequence}, (SELECT coalesce(max(id), 0) + 1 FROM "{table}"), false)'
            )


def upgraded(old: tuple[Path, str]) -> World:
    folder, address = old
    done = upgrade(address, "manager", "manager-password", data_folder=folder, passwords=PASSWORDS)
    assert done == schema.REVISION
    world = enter(folder, HandClock(), address)
    world._keys = count(1000)  # those that the store was filled with are taken
    return world


def everything(opened: Raw, tables: dict[str, list[str]]) -> dict[str, list[tuple[Any, ...]]]:
    return {
        table: opened.execute(
            f"SELECT {', '.join(names)} FROM {table} ORDER BY {', '.join(names)}"
        ).fetchall()
        for table, names in tables.items()
    }


def test_every_row_is_kept_as_it_was(old: tuple[Path, str]) -> None:
    with raw(old[1]) as opened:
        names = {name for name in opened.tables() if name != "alembic_version"} - RENEWED
        tables = {name: [f'"{column}"' for column in opened.columns(name)] for name in names}
        before = everything(opened, tables)
        empty = [opened.execute(f"SELECT count(*) FROM {name}").fetchone() for name in RENEWED]
    assert sum(len(found) for found in before.values()) > 300
    assert empty == [(0,)] * len(RENEWED)
    upgraded(old).store.close()
    with raw(old[1]) as opened:
        after = everything(opened, tables)
    signed_in = after.pop("sign_in")
    assert signed_in[: len(before["sign_in"])] == before.pop("sign_in")
    assert after == before


def test_the_book_holds_and_goes_on(old: tuple[Path, str]) -> None:
    world = upgraded(old)
    report = check(world.store)
    assert (report.findings, report.entries, report.cards) == ((), ENTRIES, CARDS)
    assert {region: world.total(region=region) for region in TOTALS} == TOTALS
    card = world.issued()
    world.activate(card, till="till-2")  # the other one was closed
    world.redeem(card.code)
    assert world.total() == TOTALS["US"] + 2500
    assert check(world.store).findings == ()
    world.store.close()


def test_it_has_the_models_shape(old: tuple[Path, str]) -> None:
    world = upgraded(old)
    with world.store._engine.connect() as connection:
        connection.exec_driver_sql("BEGIN")
        assert shapes.differences(connection, schema.metadata) == []
    world.store.close()
