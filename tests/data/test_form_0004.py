"""The migration to form 0004, on a store of form 0003 in which months of a shop had passed: labels of tills
and addresses of shops come in, nothing that stands is touched."""

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from app.counter import receipts, stores
from app.counter.slips import Slip
from app.counter.staff_values import StoreChanged, TillChanged
from app.data import schema, shapes
from app.data.integrity import check
from app.data.sqlite.files import APPLICATION_ID
from app.data.upgrade import upgrade
from app.outcomes import Refused
from app.wallet.values import Activated
from tests.data.world import PASSWORDS, HandClock, World, enter, raw

OLD = Path(__file__).parent / "old"
NEW = {"shop_setting", "station_setting"}


@pytest.fixture
def old(tmp_path: Path) -> tuple[Path, str]:
    """A data folder, and the address of the store of form 0003 whose key lies in it."""
    (tmp_path / "store.key").write_text((OLD / "0003-busy.key").read_text())
    path = tmp_path / "store.sqlite"
    with closing(sqlite3.connect(path)) as file:
        file.executescript((OLD / "0003-busy.sql").read_text())
        file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return tmp_path, str(path)


def upgraded(old: tuple[Path, str]) -> World:
    folder, address = old
    done = upgrade(address, "manager", "manager-password", data_folder=folder, passwords=PASSWORDS)
    assert done == schema.REVISION
    world = enter(folder, HandClock(), address)
    world._keys = count(1000)  # those that the store was filled with are taken
    return world


def rows(address: str) -> dict[str, list[tuple[Any, ...]]]:
    """Of every table that both forms have, but for who has signed in meanwhile."""
    with raw(address) as opened:
        names = set(opened.tables()) - {"alembic_version", "sign_in"} - NEW
        return {name: sorted(opened.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}


def test_every_row_is_kept_as_it_was(old: tuple[Path, str]) -> None:
    before = rows(old[1])
    assert sum(map(len, before.values())) > 300
    upgraded(old).store.close()
    assert rows(old[1]) == before


def test_it_has_the_models_shape(old: tuple[Path, str]) -> None:
    world = upgraded(old)
    with world.store._engine.connect() as connection:
        connection.exec_driver_sql("BEGIN")
        assert shapes.differences(connection, schema.metadata) == []
    world.store.close()


def test_the_book_holds_and_old_receipts_say_what_they_said(old: tuple[Path, str]) -> None:
    world = upgraded(old)
    assert check(world.store).findings == ()
    sale = world.activate(world.issued(), till="till-2")
    assert isinstance(sale, Activated)
    found = world.store.read(lambda tx: stores.stores(tx, world.manager))
    assert not isinstance(found, Refused)
    name = found[0].name
    world.clock.advance(1_000_000)
    label, other = world.key(), world.key()
    assert isinstance(
        world.store.transact(
            lambda tx: stores.label_till(tx, world.manager, "till-2", "Front", command=label)
        ),
        TillChanged,
    )
    assert isinstance(
        world.store.transact(
            lambda tx: stores.change_store(tx, world.manager, name, "Mitte", "UTC", command=other)
        ),
        StoreChanged,
    )
    slip = world.store.read(lambda tx: receipts.slip_of(tx, world.clerk, sale.entry, book=world.book))
    assert isinstance(slip, Slip)
    assert (slip.shop, slip.till) == (name, "till-2")
    assert check(world.store).findings == ()
    world.store.close()
