"""Every constraint and trigger, attacked with raw SQL beside Tillfold.

Each attack is made on SQLite, on a fresh store and on one that went through a migration that rebuilt its
tables, and on PostgreSQL.
"""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

from app.data import migrate
from app.data.rules import APPEND_ONLY
from app.data.sqlite.files import make_engine
from tests.data.migrations import REBUILT_MODEL, write_rebuilding_migration
from tests.data.server import Server
from tests.data.stores import Standing
from tests.data.world import HandClock, Raw, enter, raw

HASH = bytes(32)
REFUSALS = (sqlite3.IntegrityError, psycopg.IntegrityError, psycopg.DataError, psycopg.ProgrammingError)

# SQLite's own functions, so that both databases can be attacked with the same words.
FUNCTIONS = """
CREATE SCHEMA words;
CREATE FUNCTION words.zeroblob(integer) RETURNS bytea LANGUAGE sql AS $$
  SELECT decode(repeat('00', $1), 'hex') $$;
CREATE FUNCTION words.randomblob(integer) RETURNS bytea LANGUAGE sql AS $$
  SELECT decode(md5(random()::text) || md5(random()::text), 'hex') $$;
"""


@dataclass
class Store:
    """A store under attack and the ids of what is in it."""

    address: str
    raw: Raw
    spent: int  # a card that was redeemed: 3 events, account with 2 lines and a balance of 0
    full: int  # an active card: 2 events, account with one line and a balance of -2500
    spent_account: int
    full_account: int
    wallet_account: int
    tender: int
    entry: int  # the newest id
    seq: int  # desk-1's newest number
    is_changed: bool = False

    @property
    def begin(self) -> str:
        return "BEGIN" if "://" in self.address else "BEGIN IMMEDIATE"

    def filled(self, statement: str) -> str:
        """The statement with the ids that it names as `:spent`, `:entry` and so on."""
        return re.sub(r":([a-z_]+)", lambda found: str(getattr(self, found[1])), statement)


@dataclass
class Prepared:
    """What each test gets a copy of. A database that stood every attack of a test serves the next one too."""

    file: Path | None = None
    server: Server | None = None
    template: str = ""
    unchanged: list[str] = field(default_factory=list)


def filled(folder: Path, address: str) -> None:
    """A card that was redeemed, then one that is active; the newest entry is desk-1's."""
    world = enter(folder, HandClock(), address)
    spent = world.active()
    world.active()
    world.redeem(spent.code)
    world.store.close()


def prepared_file(template: Path, folder: Path, *, is_migrated: bool) -> Prepared:
    shutil.copytree(template, folder)
    file = folder / "store.sqlite"
    filled(folder, str(file))
    if is_migrated:
        engine = make_engine(file)
        versions = (migrate.VERSIONS, write_rebuilding_migration(folder))
        migrate.upgrade(engine, versions=versions, model=REBUILT_MODEL)
        engine.dispose()
    return Prepared(file=file)


def prepared_database(server: Server, standing: Standing) -> Prepared:
    name = server.database(standing.address)
    filled(standing.folder, server.address(name))
    with raw(server.address(name)) as opened:
        opened.execute(FUNCTIONS)
    return Prepared(server=server, template=name)


def prepare(request: pytest.FixtureRequest, temporary: pytest.TempPathFactory) -> Prepared:
    if request.param == "postgresql":
        server = request.getfixturevalue("postgres_server")
        return prepared_database(server, request.getfixturevalue("postgres_template"))
    folder = temporary.mktemp(request.param) / "store"
    is_migrated = request.param == "migrated"
    return prepared_file(request.getfixturevalue("template"), folder, is_migrated=is_migrated)


@pytest.fixture(scope="module", params=["fresh", "migrated"])
def prepared_sqlite(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(request, tmp_path_factory)


@pytest.fixture(scope="module", params=["fresh", "migrated", "postgresql"])
def prepared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(request, tmp_path_factory)


@pytest.fixture(scope="module", params=["postgresql"])
def prepared_postgres(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return prepare(request, tmp_path_factory)


@pytest.fixture
def store(prepared: Prepared, tmp_path: Path) -> Iterator[Store]:
    yield from _attacked(prepared, tmp_path)


@pytest.fixture
def sqlite_store(prepared_sqlite: Prepared, tmp_path: Path) -> Iterator[Store]:
    yield from _attacked(prepared_sqlite, tmp_path)


@pytest.fixture
def postgres_store(prepared_postgres: Prepared, tmp_path: Path) -> Iterator[Store]:
    yield from _attacked(prepared_postgres, tmp_path)


def _attacked(prepared: Prepared, tmp_path: Path) -> Iterator[Store]:
    if prepared.server is None:
        assert prepared.file is not None
        address = str(shutil.copy(prepared.file, tmp_path / "attacked.sqlite"))
        with raw(address) as opened:
            yield _under_attack(address, opened)
        return
    server, unchanged = prepared.server, prepared.unchanged
    name = unchanged.pop() if unchanged else server.database(prepared.template)
    with raw(server.address(name)) as opened:
        opened.execute("SET search_path = public, words")
        under_attack = _under_attack(server.address(name), opened)
        yield under_attack
    if under_attack.is_changed:
        server.drop(name)
    else:
        unchanged.append(name)


def _under_attack(address: str, opened: Raw) -> Store:
    def one(sql: str, *values: object) -> int:
        return int(opened.execute(sql, values).fetchone()[0])

    card = "SELECT card FROM card_event GROUP BY card HAVING max(seq) = ?"
    account = "SELECT id FROM ledger_account WHERE card = ?"
    spent_id, full_id = one(card, 3), one(card, 2)
    return Store(
        address,
        opened,
        spent_id,
        full_id,
        one(account, spent_id),
        one(account, full_id),
        one("SELECT id FROM ledger_account WHERE wallet IS NOT NULL"),
        one("SELECT id FROM ledger_account WHERE station IS NOT NULL"),
        one("SELECT max(id) FROM entry"),
        one("SELECT max(station_seq) FROM entry WHERE station = 1"),
    )


LINE = (
    "INSERT INTO line (entry, account, currency, bound, seq, amount, prev_seq, prev_balance, balance)"
    " VALUES ({entry}, {account}, '{currency}', '{bound}', {seq}, {amount}, {prev_seq}, {prev_balance},"
    " {balance})"
)
NEXT_ON_FULL = {
    "entry": "(SELECT max(id) + 1 FROM entry)",
    "account": ":full_account",
    "currency": "USD",
    "bound": "credit",
    "seq": 2,
    "amount": 500,
    "prev_seq": 1,
    "prev_balance": -2500,
    "balance": -2000,
}
EVENT = (
    "INSERT INTO card_event (entry, card, seq, prev_seq, was, state)"
    " VALUES ({entry}, {card}, {seq}, {prev_seq}, {was}, '{state}')"
)
NEXT_OF_FULL = {
    "entry": "(SELECT max(id) + 1 FROM entry)",
    "card": ":full",
    "seq": 3,
    "prev_seq": 2,
    "was": "'ACTIVE'",
    "state": "HELD",
}
ENTRY = (
    "INSERT INTO entry (id, station, station_seq, at, kind, actor, until, reverses, prev_hash, hash)"
    " VALUES ({id}, {station}, {station_seq}, {at}, '{kind}', 1, {until}, {reverses}, {prev_hash},"
    " zeroblob(32))"
)
LAST = "(SELECT {} FROM entry WHERE station = 1 ORDER BY station_seq DESC LIMIT 1)"
NEXT_ENTRY = {
    "id": "(SELECT max(id) + 1 FROM entry)",
    "station": 1,
    "station_seq": LAST.format("station_seq + 1"),
    "at": LAST.format("at"),
    "kind": "activate",
    "until": "NULL",
    "reverses": "NULL",
    "prev_hash": LAST.format("hash"),
}


BACK_IN_STOCK = (
    "INSERT INTO custody (entry, card, seq, prev_seq, was, place, shop)"
    f" SELECT {NEXT_ON_FULL['entry']}, card, seq + 1, seq, place, 'stock', 1"
    " FROM custody WHERE card = :full ORDER BY seq DESC LIMIT 1"
)
ACCOUNT = "INSERT INTO ledger_account (id, kind, card, currency, bound) VALUES (99, {})"


def line(**changes: object) -> str:
    return LINE.format(**NEXT_ON_FULL | changes)


def event(**changes: object) -> str:
    return EVENT.format(**NEXT_OF_FULL | changes)


def entry(**changes: object) -> str:
    return ENTRY.format(**NEXT_ENTRY | changes)


def play(store: Store, *statements: str) -> None:
    """All of it in one transaction, committed."""
    store.raw.execute(store.begin)
    try:
        for statement in statements:
            store.raw.execute(store.filled(statement))
        store.raw.execute("COMMIT")
        store.is_changed = True
    except (sqlite3.Error, psycopg.Error):
        if "://" in store.address or store.raw.connection.in_transaction:
            store.raw.execute("ROLLBACK")
        raise


def refused(store: Store, *statements: str, by: str) -> None:
    """by: what SQLite says; PostgreSQL says it in small letters."""
    with pytest.raises(REFUSALS, match=re.compile(by.replace("NOT NULL", "NOT.NULL"), re.IGNORECASE)):
        play(store, *statements)


def to_tender(amount: object = -500) -> str:
    """The other side of a line: what the till's tender account gets."""
    last = "(SELECT {} FROM line WHERE account = :tender ORDER BY seq DESC LIMIT 1)"
    return line(
        account=":tender",
        bound="none",
        seq=last.format("seq + 1"),
        amount=amount,
        prev_seq=last.format("seq"),
        prev_balance=last.format("balance"),
        balance=f"{amount} + {last.format('balance')}",
    )


def test_what_the_attacks_change_is_all_that_is_wrong_with_them(store: Store) -> None:
    """The unchanged statements are taken: an attack fails for what it does and nothing else."""
    play(store, line(), to_tender(), entry())
    play(store, event(), entry(kind="hold", until=1))


@pytest.mark.parametrize(
    ("changes", "by"),
    [
        ({"prev_seq": 1, "prev_balance": -9000, "balance": -8500}, "FOREIGN KEY"),  # stale or invented
        ({"seq": 3, "prev_seq": 2}, "FOREIGN KEY"),  # a gap
        ({"seq": 3, "prev_seq": 1}, "line_continues"),
        ({"seq": 1, "prev_seq": "NULL", "prev_balance": 0, "amount": -5, "balance": -5}, "UNIQUE|replaced"),
        ({"seq": 2, "prev_seq": "NULL"}, "line_continues"),
        ({"seq": 0, "prev_seq": "NULL", "prev_balance": 0, "amount": -5, "balance": -5}, "line_continues"),
        ({"seq": -1, "prev_seq": -2}, "line_continues"),
        ({"prev_balance": "NULL"}, "NOT NULL"),
        ({"balance": "NULL"}, "NOT NULL"),
        ({"amount": "NULL"}, "NOT NULL"),
        ({"seq": "NULL"}, "NOT NULL"),
        ({"amount": 600}, "line_adds_up"),
        ({"amount": 2501, "balance": 1}, "line_within_bound"),  # an overdraw
        ({"amount": 2501, "balance": 1, "bound": "none"}, "FOREIGN KEY"),  # under another bound
        ({"bound": "any"}, "line_"),
        ({"currency": "EUR"}, "FOREIGN KEY"),
        ({"amount": 500.5, "balance": -1999.5}, "is_integer|line_adds_up"),
        ({"amount": "'five'", "balance": "'x'"}, "is_integer|line_|bigint"),
        ({"amount": "zeroblob(1)"}, "is_integer|line_|bigint"),
        ({"amount": -(2**53), "balance": -(2**53) - 2500}, "line_balance_exact"),
        ({"entry": ":entry"}, "stands already"),
        ({"account": 999}, "FOREIGN KEY"),
    ],
)  # fmt: skip
def test_a_line_only_continues_the_true_last_balance(
    store: Store, changes: dict[str, object], by: str
) -> None:
    amount = changes.get("amount", 500)
    other = -amount if isinstance(amount, int) else -500
    refused(store, line(**changes), to_tender(other), entry(), by=by)


def test_a_line_has_one_successor(store: Store) -> None:
    refused(store, line(), line(amount=700, balance=-1800), to_tender(-1200), entry(), by="UNIQUE|replaced")


def test_a_first_line_starts_from_nothing(store: Store) -> None:
    new = (
        "INSERT INTO ledger_account (id, kind, currency, bound) VALUES (99, 'Equity:Opening', 'USD', 'none')"
    )
    first = {"account": 99, "bound": "none", "seq": 1, "prev_seq": "NULL"}
    refused(
        store,
        new,
        line(**first | {"prev_balance": 7, "balance": 507}),
        to_tender(),
        entry(),
        by="line_continues",
    )
    play(store, new, line(**first | {"prev_balance": 0, "balance": 500}), to_tender(), entry())


def test_a_line_without_its_entry_is_refused_at_the_commit(store: Store) -> None:
    refused(store, line(), to_tender(), by="FOREIGN KEY")


@pytest.mark.parametrize(
    ("changes", "by"),
    [
        ({"state": "ISSUED"}, "card_event_move"),
        ({"state": "SCRAPPED"}, "card_event_move"),
        ({"state": "CLOSED"}, "card_event_move"),
        ({"state": "GONE"}, "card_event_move"),
        ({"was": "'EXPIRED'", "state": "CLOSED"}, "FOREIGN KEY"),  # a state it is not in
        ({"was": "'ISSUED'", "state": "SCRAPPED", "prev_seq": 1}, "card_event_continues"),
        ({"seq": 4, "prev_seq": 3}, "FOREIGN KEY"),
        ({"seq": 2, "prev_seq": 1, "was": "'ISSUED'", "state": "SCRAPPED"}, "UNIQUE|replaced"),
        ({"seq": 3, "prev_seq": "NULL", "was": "NULL", "state": "ISSUED"}, "card_event_continues"),
        ({"was": "NULL"}, "card_event_"),
        ({"was": "NULL", "state": "ISSUED"}, "card_event_continues"),
        ({"prev_seq": "NULL"}, "card_event_continues"),
        ({"seq": 1, "prev_seq": "NULL", "was": "NULL", "state": "ISSUED"}, "UNIQUE|replaced"),
        ({"seq": "'3x'"}, "is_integer|card_event_|bigint"),
        ({"entry": ":entry"}, "stands already"),
        ({"card": 999}, "FOREIGN KEY"),
        ({"card": ":spent", "seq": 4, "prev_seq": 3, "was": "'REDEEMED'", "state": "ACTIVE"}, "_move"),
    ],
)  # fmt: skip
def test_a_card_only_moves_as_listed_from_its_true_state(
    store: Store, changes: dict[str, object], by: str
) -> None:
    refused(store, event(**changes), entry(kind="hold", until=1), by=by)


@pytest.mark.parametrize("state", ["ACTIVE", "REDEEMED", "HELD"])
def test_a_cards_first_state_is_issued(store: Store, state: str) -> None:
    new = (
        "INSERT INTO card SELECT 99, randomblob(32), randomblob(32), fold_version, fold_unique, programme,"
        " region, currency, '99', last_four, preset, ends, batch, (SELECT max(id) + 1 FROM entry) FROM card"
        " WHERE id = :full"
    )
    first = {"card": 99, "seq": 1, "prev_seq": "NULL", "was": "NULL"}
    refused(store, new, event(**first | {"state": state}), entry(kind="mint"), by="card_event_move")
    play(store, new, event(**first | {"state": "ISSUED"}), entry(kind="mint"))


@pytest.mark.parametrize("state", ["REDEEMED", "VOIDED", "REPLACED"])
def test_a_card_keeps_no_value_in_a_state_that_has_none(store: Store, state: str) -> None:
    moved = event(state=state)
    refused(store, moved, entry(kind="review"), by="holds value")
    refused(store, moved, line(), to_tender(), entry(kind="void"), by="holds value")


def test_value_is_never_put_on_a_card_that_was_redeemed(store: Store) -> None:
    back = line(account=":spent_account", seq=3, amount=-500, prev_seq=2, prev_balance=0, balance=-500)
    refused(store, back, to_tender(500), entry(), by="holds value")


@pytest.mark.parametrize(
    ("statements", "by"),
    [
        ((line(), to_tender(-499), entry()), "sum to zero"),
        ((line(), entry()), "sum to zero"),
        ((entry(),), "has no lines"),
        ((line(), to_tender(), entry(kind="review")), "it has lines"),
        ((line(), to_tender(), entry(kind="gift")), "entry_kind"),
        ((line(), to_tender(), entry(station_seq=":seq")), "UNIQUE|replaced|follow"),
        ((line(), to_tender(), entry(station_seq=":seq + 2")), "follow"),
        ((line(), to_tender(), entry(station_seq=0)), "entry_station_seq"),
        ((line(), to_tender(), entry(prev_hash="randomblob(32)")), "follow"),
        ((line(), to_tender(), entry(at=5)), "follow"),
        ((line(), to_tender(), entry(prev_hash="zeroblob(1)")), "entry_chained"),
        ((line(), to_tender(), entry(station=77, station_seq=1)), "FOREIGN KEY"),
        ((line(), to_tender(), entry(at="'noon'")), "is_integer|bigint"),
        ((entry(kind="hold"),), "entry_hold_ends"),
    ],
)
def test_an_entry_is_whole_or_refused(store: Store, statements: tuple[str, ...], by: str) -> None:
    refused(store, *statements, by=by)


def test_an_entry_sums_to_zero_in_each_currency_not_across_them(store: Store) -> None:
    euros = (
        "INSERT INTO ledger_account (id, kind, currency, bound) VALUES (99, 'Equity:Opening', 'EUR', 'none')"
    )
    first = {"account": 99, "bound": "none", "currency": "EUR", "seq": 1, "prev_seq": "NULL"}
    paid = line(**first | {"prev_balance": 0, "amount": -500, "balance": -500})
    refused(store, euros, line(), paid, entry(), by="sum to zero")


def test_an_entry_is_reversed_once(store: Store) -> None:
    play(store, line(), to_tender(), entry(reverses=":entry"))
    again = line(seq=3, prev_seq=2, prev_balance=-2000, balance=-1500)
    refused(store, again, to_tender(), entry(reverses=":entry"), by="UNIQUE|replaced")


@pytest.mark.parametrize(
    "table", ["entry", "line", "card_event", "custody", "card", "wallet", "ledger_account", "command"]
)
class TestWhatStandsIsNeverTouched:
    def test_it_is_never_updated(self, store: Store, table: str) -> None:
        for column in store.raw.columns(table):
            refused(store, f"UPDATE {table} SET {column} = {column}", by="never changed")

    def test_it_is_never_deleted(self, store: Store, table: str) -> None:
        refused(store, f"DELETE FROM {table}", by="never deleted")

    @pytest.mark.parametrize("recursive", ["ON", "OFF"])
    def test_it_is_never_replaced(self, sqlite_store: Store, table: str, recursive: str) -> None:
        sqlite_store.raw.execute(f"PRAGMA recursive_triggers = {recursive}")
        replace = f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"
        refused(sqlite_store, replace, by="never|stands already")

    def test_an_upsert_changes_nothing(self, store: Store, table: str) -> None:
        first = store.raw.columns(table)[0]
        copy = f"INSERT INTO {table} SELECT * FROM {table} WHERE true"
        target = f" ON CONSTRAINT {table}_pk" if "://" in store.address else ""
        upsert = f"{copy} ON CONFLICT{target} DO UPDATE SET {first} = {table}.{first}"
        refused(store, upsert, by="never|stands already")


def test_an_entry_is_not_replaced_through_another_unique_key(sqlite_store: Store) -> None:
    sqlite_store.raw.execute("PRAGMA recursive_triggers = OFF")
    replace = entry(station_seq=":seq", kind="review").replace("INSERT", "INSERT OR REPLACE")
    refused(sqlite_store, replace, by="never replaced")


@pytest.mark.parametrize("key", ["exact_index", "serial", "fold_index"])
def test_a_card_is_not_replaced_through_another_unique_key(sqlite_store: Store, key: str) -> None:
    sqlite_store.raw.execute("PRAGMA recursive_triggers = OFF")
    values = {"exact_index": "randomblob(32)", "fold_index": "randomblob(32)", "serial": "'99'"} | {key: key}
    columns = "{exact_index}, {fold_index}, fold_version, fold_unique, programme, region, currency, {serial}"
    replace = (
        f"INSERT OR REPLACE INTO card SELECT 99, {columns.format(**values)}, last_four, preset, ends, batch,"
        " (SELECT max(id) + 1 FROM entry) FROM card WHERE id = :full"
    )
    refused(sqlite_store, replace, by="never replaced")


@pytest.mark.parametrize(
    ("statement", "by"),
    [
        (ACCOUNT.format("'Liabilities:Card', :full, 'USD', 'credit'"), "UNIQUE|replaced"),
        (ACCOUNT.replace("card", "capture").format("'Captured', 1, 'USD', 'none'"), "bound_of_kind"),
        (ACCOUNT.replace("card", "wallet").format("'Liabilities:Wallet:Standard', 1, 'EUR', 'credit'"),
         "FOREIGN KEY"),
        (ACCOUNT.format("'Liabilities:Card', NULL, 'USD', 'credit'"), "owner"),
        (ACCOUNT.format("'Assets:Gold', NULL, 'USD', 'none'"), "bound_of_kind|owner"),
        (ACCOUNT.format("'Equity:Opening', :full, 'USD', 'none'"), "owner"),
        ("INSERT INTO wallet (id, account, region, currency) VALUES (99, 3, 'US', 'USD')", "UNIQUE|replaced"),
        ("INSERT INTO command SELECT * FROM command", "UNIQUE|replaced"),
        ("INSERT INTO command VALUES (1, '', zeroblob(32), '{}', 0)", "command_key"),
        ("INSERT INTO store_info SELECT 2, '', '', key_check, 'file', NULL, NULL, 0 FROM store_info",
         "_one"),
        ("UPDATE account SET role = 'owner'", "account_role"),
    ],
)  # fmt: skip
def test_accounts_wallets_and_commands_are_what_they_must_be(store: Store, statement: str, by: str) -> None:
    refused(store, statement, by=by)


def test_a_fraction_is_no_integer(sqlite_store: Store) -> None:
    refused(sqlite_store, "INSERT INTO attempt (account, station, at) VALUES (1, 1, 0.5)", by="is_integer")


def test_no_column_holds_floats_or_decimals(store: Store) -> None:
    kinds = {kind for table in store.raw.tables() for kind in store.raw.kinds(table)}
    assert {kind.upper() for kind in kinds} <= {
        "INTEGER", "TEXT", "BLOB", "VARCHAR(32)", "BIGINT", "BYTEA", "CHARACTER VARYING",
    }  # fmt: skip


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_a_table_is_never_emptied(postgres_store: Store, table: str) -> None:
    refused(postgres_store, f"TRUNCATE {table} CASCADE", by="never emptied")


@pytest.mark.parametrize(
    "late",
    [
        (line(), to_tender()),
        (event(),),
        (BACK_IN_STOCK,),
    ],
    ids=["lines", "card event", "custody"],
)  # fmt: skip
def test_nothing_joins_an_entry_of_another_transaction_under_way(
    postgres_store: Store, late: tuple[str, ...]
) -> None:
    """It sees no entry when it goes in, and its reference to the entry holds at its commit."""
    store = postgres_store
    store.is_changed = True
    with raw(store.address) as other:
        other.execute("BEGIN")
        for statement in late:
            other.execute(store.filled(statement))
        quiet = entry(kind="review").replace("zeroblob(32)", "hash").replace("VALUES (", "SELECT ")
        play(store, quiet.removesuffix(")") + " FROM entry LIMIT 1")
        with pytest.raises(psycopg.IntegrityError, match="stands already"):
            other.execute("COMMIT")


def test_of_two_that_continue_the_same_line_one_is_refused(postgres_store: Store) -> None:
    store = postgres_store
    with raw(store.address) as other:
        other.execute("BEGIN")
        other.execute("SET LOCAL lock_timeout = '20ms'")
        store.raw.execute("BEGIN")
        store.raw.execute(store.filled(line()))
        with pytest.raises(psycopg.errors.LockNotAvailable):
            other.execute(store.filled(line()))
        other.execute("ROLLBACK")
        for statement in (to_tender(), entry()):
            store.raw.execute(store.filled(statement))
        store.raw.execute("COMMIT")
        store.is_changed = True
        with pytest.raises(psycopg.errors.UniqueViolation):
            other.execute(store.filled(line()))


def test_a_table_of_the_same_name_is_not_asked_instead(postgres_store: Store) -> None:
    postgres_store.raw.execute("CREATE TEMPORARY TABLE line (entry bigint, currency text, amount bigint)")
    attack = line().replace("INTO line", "INTO public.line")
    refused(postgres_store, attack, entry(), by="sum to zero")


def test_the_login_of_a_till_cannot_switch_the_rules_off_for_its_session(postgres_store: Store) -> None:
    login = postgres_store.address.replace("+psycopg", "")
    with psycopg.connect(login) as till, pytest.raises(psycopg.errors.InsufficientPrivilege):
        till.execute("SET session_replication_role = replica")
