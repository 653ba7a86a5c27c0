"""A store on PostgreSQL: which addresses are taken, what is made in a database, what is said when it is of no
use, and what tills do to each other."""

import logging
import shutil
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

import psycopg
import pytest
from sqlalchemy import insert

from app.data import places
from app.data.address import place_of
from app.data.integrity import check
from app.data.keyplace import FilePlace
from app.data.postgres import shape as of_postgres
from app.data.schema import attempt
from app.data.sqlite import shape as of_sqlite
from app.data.store import Store, Tx
from app.outcomes import Fault, Refused
from app.wallet.accounts import accounts
from app.wallet.moments import HOUR
from app.wallet.values import Command, Redeemed
from tests.data.keeper import free_port
from tests.data.server import Server
from tests.data.stores import Standing
from tests.data.world import NOON, RECOVERY_CODE, Raw, World, raw

PASSWORD = "s3cret-of-the-till"


def fault_of(call: Callable[[], object]) -> Fault:
    with pytest.raises(Fault) as raised:
        call()
    shown = [*traceback.format_exception(raised.value), raised.value.title, raised.value.remedy]
    assert PASSWORD not in "".join(shown)
    assert "…" not in raised.value.title + raised.value.remedy
    return raised.value


# --- addresses


@pytest.mark.parametrize(
    "address",
    [
        f"postgresql+psycopg2://till:{PASSWORD}@localhost/store",
        f"mysql://till:{PASSWORD}@localhost/store",
        f"postgresql+psycopg://till:{PASSWORD}@localhost",
        f"postgresql+psycopg://till:{PASSWORD}@localhost/store?options=-csynchronous_commit%3Doff",
        f"postgresql+psycopg://till:{PASSWORD}@localhost/store?hostaddr=192.0.2.7",
        f"postgresql+psycopg://till:{PASSWORD}@localhost/store?service=elsewhere",
        f"postgresql+psycopg://till:{PASSWORD}@@localhost/store",
        f"postgresql+psycopg://till:@{PASSWORD}@localhost/store",
        f"postgresql+psycopg://till:{PASSWORD}@localhost:port/store",
    ],
)
def test_an_address_that_is_not_taken_is_not_repeated(address: str) -> None:
    assert fault_of(lambda: place_of(address)).outcome.name == "STORE_DAMAGED"


@pytest.mark.parametrize("query", ["", "?sslmode=require", "?sslmode=verify-ca", "?host=localhost,192.0.2.7"])
def test_another_machine_is_spoken_to_only_if_it_can_show_who_it_is(query: str) -> None:
    fault = fault_of(lambda: place_of(f"postgresql://till:{PASSWORD}@shop.example/store{query}"))
    assert "verify-full" in fault.title
    place_of(f"postgresql+psycopg://till:{PASSWORD}@shop.example/store?sslmode=verify-full")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_this_machine_needs_no_encryption(host: str) -> None:
    assert place_of(f"postgresql+psycopg://till:{PASSWORD}@{host}/store").name.endswith("/store")


def test_a_socket_needs_no_encryption() -> None:
    assert "/run/db" in place_of("postgresql+psycopg://till@/store?host=/run/db").name


def test_no_password_is_shown() -> None:
    address = f"postgresql+psycopg://till:{PASSWORD}@localhost:5433/store"
    place = place_of(address)
    assert place.name == "postgresql://localhost:5433/store"
    assert PASSWORD not in repr(place) + repr(place.unheld_engine()) + str(place)  # type: ignore[attr-defined]


# --- what cannot be used


def test_a_server_that_is_not_there_is_named_and_nothing_is_made(tmp_path: Path) -> None:
    address = f"postgresql+psycopg://till:{PASSWORD}@127.0.0.1:{free_port()}/store"
    for call in (Store.open, Store.create, Store.make_or_open):
        fault = fault_of(lambda call=call: call(address, data_folder=tmp_path))
        assert fault.outcome.name == "STORE_UNREACHABLE"
        assert "runs and lets this login in" in fault.remedy
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_password_and_a_missing_database_are_named(
    postgres_server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    postgres_server.run("CREATE ROLE guarded LOGIN PASSWORD 'another'")
    for address in (
        postgres_server.address("postgres", f"guarded:{PASSWORD}"),
        postgres_server.address("no_such_database", f"tillfold:{PASSWORD}"),
    ):
        fault = fault_of(lambda address=address: Store.open(address, data_folder=tmp_path))
        assert (fault.outcome.name, "let this login in" in fault.title) == ("STORE_UNREACHABLE", True)
    assert PASSWORD not in caplog.text
    postgres_server.run("DROP ROLE guarded")


def test_an_empty_database_holds_no_store_until_one_is_made_in_it(
    postgres_server: Server, tmp_path: Path
) -> None:
    name = postgres_server.database()
    address = postgres_server.address(name)
    assert not Store.exists(address)
    assert "there is no store" in fault_of(lambda: Store.open(address, data_folder=tmp_path)).title
    with ThreadPoolExecutor(2) as both:
        making = [both.submit(Store.make_or_open, address, data_folder=tmp_path) for _ in range(2)]
    for made in making:
        assert made.result().read(lambda tx: tx.plain("SELECT count(*) FROM store_info")) == [(1,)]
        made.result().close()
    assert "already one" in fault_of(lambda: Store.create(address, data_folder=tmp_path)).title
    postgres_server.drop(name)


def test_a_database_of_another_program_is_left_as_it_is(postgres_server: Server, tmp_path: Path) -> None:
    name = postgres_server.database()
    address = postgres_server.address(name)
    with raw(address) as opened:
        opened.execute("CREATE TABLE theirs (id integer)")
    assert "another program" in fault_of(lambda: Store.create(address, data_folder=tmp_path)).title
    with raw(address) as opened:
        assert opened.tables() == ["theirs"]
    postgres_server.drop(name)


def test_a_key_that_cannot_be_kept_leaves_no_store(
    postgres_server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(FilePlace, "put", full)
    name = postgres_server.database()
    fault = fault_of(lambda: Store.create(postgres_server.address(name), data_folder=tmp_path))
    assert (fault.outcome.name, "full" in fault.title) == ("STORE_DAMAGED", True)
    assert not Store.exists(postgres_server.address(name))
    postgres_server.drop(name)


@pytest.mark.parametrize(
    ("damage", "outcome"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "STORE_TOO_NEW"),
        ("UPDATE alembic_version SET version_num = '0001'", "STORE_TOO_OLD"),
        ("DELETE FROM alembic_version", "STORE_DAMAGED"),
        ("DROP TABLE store_secret", "STORE_DAMAGED"),
        ("DELETE FROM store_secret", "STORE_DAMAGED"),
        ("DELETE FROM store_info", "STORE_DAMAGED"),
    ],
)
def test_a_store_that_cannot_be_used_is_named(postgres_standing: Standing, damage: str, outcome: str) -> None:
    with raw(postgres_standing.address) as opened:
        opened.execute(damage)
    found = fault_of(lambda: Store.open(postgres_standing.address, data_folder=postgres_standing.folder))
    assert found.outcome.name == outcome


def test_a_missing_key_is_named_and_the_recovery_code_brings_it_back(postgres_standing: Standing) -> None:
    address, folder = postgres_standing.address, postgres_standing.folder
    (folder / "store.key").unlink()
    assert fault_of(lambda: Store.open(address, data_folder=folder)).outcome.name == "KEY_MISSING"
    wrong = RECOVERY_CODE.replace("7", "4")
    assert isinstance(Store.recover(address, wrong, data_folder=folder), Refused)
    store = Store.recover(address, RECOVERY_CODE, data_folder=folder)
    assert isinstance(store, Store)
    assert len(store.read(accounts)) == 4
    store.close()


def test_a_server_that_takes_no_changes_is_named(postgres_world: World) -> None:
    def change(tx: Tx) -> None:
        tx.connection.exec_driver_sql("SET TRANSACTION READ ONLY")
        tx.run(insert(attempt), {"account": 1, "station": 1, "at": 1})

    fault = fault_of(lambda: postgres_world.store.transact(change))
    assert (fault.outcome.name, "takes no changes" in fault.title) == ("STORE_DAMAGED", True)


def test_what_only_reads_can_neither_lock_nor_change(postgres_world: World) -> None:
    with pytest.raises(RuntimeError, match="only reads"):
        postgres_world.store.read(lambda tx: tx.lock(station=1))
    row = {"account": 1, "station": 1, "at": 1}
    fault_of(lambda: postgres_world.store.read(lambda tx: tx.run(insert(attempt), row)))


# --- other tills


class Rival:
    """Another session that locks rows of the store."""

    def __init__(self, opened: Raw) -> None:
        self.raw = opened

    def lock(self, table: str, row_id: int) -> None:
        self.raw.execute(f"SELECT id FROM {table} WHERE id = {row_id} FOR NO KEY UPDATE")

    def wait_until_waited_for(self) -> None:
        while self.raw.execute("SELECT count(*) FROM pg_locks WHERE NOT granted").fetchone() == (0,):
            pass


@pytest.fixture
def rival(postgres_world: World) -> Any:
    with postgres_world.sql() as opened:
        opened.execute("SET deadlock_timeout = '1min'")
        opened.execute("BEGIN")
        yield Rival(opened)


def test_a_row_that_is_locked_is_waited_for_and_the_clock_is_read_then(
    postgres_world: World, rival: Rival
) -> None:
    def use_case(tx: Tx) -> int:
        tx.lock(station=1)
        return tx.now

    rival.lock("station", 1)
    with ThreadPoolExecutor(1) as till:
        waiting = till.submit(postgres_world.store.transact, use_case)
        rival.wait_until_waited_for()
        postgres_world.clock.advance(HOUR)
        rival.raw.execute("COMMIT")
        assert waiting.result() == NOON + HOUR


def test_a_row_that_stays_locked_makes_the_store_busy(
    postgres_world: World, rival: Rival, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "LONGEST_WAIT_S", 0.2)
    store, tries = postgres_world.reopened(), []

    def use_case(tx: Tx) -> None:
        tries.append(tx)
        tx.lock(station=1)

    rival.lock("station", 1)
    assert fault_of(lambda: store.transact(use_case)).outcome.name == "STORE_BUSY"
    assert len(tries) == 1  # all of the waiting went into the first
    assert len(store.read(accounts)) == 4  # readers do not wait
    rival.raw.execute("ROLLBACK")
    store.transact(use_case)
    store.close()


def test_a_deadlock_is_tried_again(postgres_world: World, rival: Rival) -> None:
    has_locked, is_waited_for, tries = Event(), Event(), []

    def use_case(tx: Tx) -> str:
        tries.append(tx)
        tx.lock(accounts=[1])
        has_locked.set()
        is_waited_for.wait()
        tx.lock(station=1)
        return "done"

    rival.lock("station", 1)
    with ThreadPoolExecutor(2) as tills, postgres_world.sql() as third:
        done = tills.submit(postgres_world.store.transact, use_case)
        has_locked.wait()
        # The wrong way round; it waits until the other is given up.
        crossing = tills.submit(rival.lock, "account", 1)
        Rival(third).wait_until_waited_for()
        is_waited_for.set()
        crossing.result()
        rival.raw.execute("COMMIT")
        assert done.result() == "done"
    assert len(tries) == 2


def test_a_unique_key_that_another_was_quicker_to_take_is_tried_again(postgres_world: World) -> None:
    tries = []

    def use_case(tx: Tx) -> str:
        tries.append(tx)
        if len(tries) == 1:
            tx.plain("INSERT INTO station (id, name, kind, shop) VALUES (1, 'x', 'desk', 1) RETURNING id")
        return "done"

    assert postgres_world.store.transact(use_case) == "done"
    assert len(tries) == 2


def test_of_four_tills_that_redeem_a_card_at_once_one_does(postgres_world: World) -> None:
    world, stores = postgres_world, [postgres_world.reopened() for _ in range(3)]
    worlds = [World(world.folder, world.address, one, world.clock, world.actors) for one in stores]
    for card in world.many(3):
        with ThreadPoolExecutor(4) as tills:
            redeeming = [
                tills.submit(one.redeem, card.code, key=Command(f"{card.serial}-{number}"))
                for number, one in enumerate([world, *worlds])
            ]
        answers = [one.result() for one in redeeming]
        assert len([one for one in answers if isinstance(one, Redeemed)]) == 1
    assert world.total() == 1500
    assert check(world.store).findings == ()
    for store in stores:
        store.close()


def test_every_session_is_durable_and_waits_as_long_as_it_may(postgres_world: World) -> None:
    wanted = {"synchronous_commit": "on", "lock_timeout": "15s", "transaction_isolation": "repeatable read"}
    wanted |= {"idle_in_transaction_session_timeout": "10s"}
    shown = {
        name: postgres_world.store.read(lambda tx, name=name: tx.plain(f"SHOW {name}"))[0][0]
        for name in wanted
    }
    assert shown == wanted
    written = postgres_world.store.transact(lambda tx: tx.plain("SHOW transaction_isolation"))
    assert written == [("read committed",)]


def test_the_stores_own_login_is_no_administrator(postgres_world: World) -> None:
    with psycopg.connect(postgres_world.address.replace("+psycopg", "")) as till:
        assert till.execute("SHOW is_superuser").fetchone() == ("off",)


def test_a_file_is_compared_with_the_whole_model_also_after_a_server_was(
    postgres_world: World, template: Path, tmp_path: Path
) -> None:
    shutil.copytree(template, tmp_path / "file")
    file = Store.open(tmp_path / "file" / "store.sqlite", data_folder=tmp_path / "file")
    of_postgres._known.cache_clear()
    of_sqlite.shape_of_model.cache_clear()
    assert check(postgres_world.store).findings == ()
    assert check(file).findings == ()
    file.close()
