"""Every constraint and trigger, attacked with raw SQL through plain sqlite3.

Each attack is made on a fresh store and on one that went through a migration that rebuilt its tables.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.data import migrate
from app.data.sqlite.files import make_engine
from tests.data.migrations import REBUILT_MODEL, write_rebuilding_migration
from tests.data.world import HandClock, enter

HASH = bytes(32)


@dataclass(frozen=True)
class Store:
    """A store under attack and the ids of what is in it."""

    raw: sqlite3.Connection
    spent: int  # a card that was redeemed: 3 events, account with 2 lines and a balance of 0
    full: int  # an active card: 2 events, account with one line and a balance of -2500
    spent_account: int
    full_account: int
    wallet_account: int
    tender: int
    entry: int  # the newest id
    seq: int  # desk-1's newest number


@pytest.fixture(scope="module", params=["fresh", "migrated"])
def prepared(
    request: pytest.FixtureRequest, template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A store with a card that was redeemed, then one that is active; the newest entry is desk-1's."""
    folder = tmp_path_factory.mktemp(request.param) / "store"
    shutil.copytree(template, folder)
    world = enter(folder, HandClock())
    spent = world.active()
    world.active()
    world.redeem(spent.code)
    world.store.close()
    if request.param == "migrated":
        engine = make_engine(folder / "store.sqlite")
        versions = (migrate.VERSIONS, write_rebuilding_migration(folder))
        migrate.upgrade(engine, versions=versions, model=REBUILT_MODEL)
        engine.dispose()
    return folder / "store.sqlite"


@pytest.fixture
def store(prepared: Path, tmp_path: Path) -> Iterator[Store]:
    copy = tmp_path / "attacked.sqlite"
    shutil.copy(prepared, copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = ON")
        yield _under_attack(raw)


def _under_attack(raw: sqlite3.Connection) -> Store:
    def one(sql: str, *values: object) -> int:
        return int(raw.execute(sql, values).fetchone()[0])

    card = "SELECT card FROM card_event GROUP BY card HAVING max(seq) = ?"
    account = "SELECT id FROM ledger_account WHERE card = ?"
    spent_id, full_id = one(card, 3), one(card, 2)
    return Store(
        raw,
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


ACCOUNT = "INSERT INTO ledger_account (id, kind, card, currency, bound) VALUES (99, {})"


def line(**changes: object) -> str:
    return LINE.format(**NEXT_ON_FULL | changes)


def event(**changes: object) -> str:
    return EVENT.format(**NEXT_OF_FULL | changes)


def entry(**changes: object) -> str:
    return ENTRY.format(**NEXT_ENTRY | changes)


def play(store: Store, *statements: str) -> None:
    """All of it in one transaction, committed."""
    names = ("spent", "full", "spent_account", "full_account", "wallet_account", "tender", "entry", "seq")
    values = {name: getattr(store, name) for name in names}
    store.raw.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements:
            used = {name: value for name, value in values.items() if f":{name}" in statement}
            store.raw.execute(statement, used)
        store.raw.execute("COMMIT")
    except sqlite3.Error:
        store.raw.execute("ROLLBACK")
        raise


def refused(store: Store, *statements: str, by: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=by):
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
        ({"amount": 500.5, "balance": -1999.5}, "is_integer"),
        ({"amount": "'five'", "balance": "'x'"}, "is_integer|line_"),
        ({"amount": "x'00'"}, "is_integer|line_"),
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
        ({"seq": "'3x'"}, "is_integer|card_event_"),
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
        " region, currency, '99', last_four, ends, (SELECT max(id) + 1 FROM entry) FROM card WHERE id = :full"
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
        ((line(), to_tender(), entry(prev_hash="x'00'")), "entry_chained"),
        ((line(), to_tender(), entry(station=77, station_seq=1)), "FOREIGN KEY"),
        ((line(), to_tender(), entry(at="'noon'")), "is_integer"),
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
        columns = [row[1] for row in store.raw.execute(f"PRAGMA table_info({table})")]
        for column in columns:
            refused(store, f"UPDATE {table} SET {column} = {column}", by="never changed")

    def test_it_is_never_deleted(self, store: Store, table: str) -> None:
        refused(store, f"DELETE FROM {table}", by="never deleted")

    @pytest.mark.parametrize("recursive", ["ON", "OFF"])
    def test_it_is_never_replaced(self, store: Store, table: str, recursive: str) -> None:
        store.raw.execute(f"PRAGMA recursive_triggers = {recursive}")
        refused(store, f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}", by="never|stands already")

    def test_an_upsert_changes_nothing(self, store: Store, table: str) -> None:
        first = store.raw.execute(f"PRAGMA table_info({table})").fetchone()[1]
        copy = f"INSERT INTO {table} SELECT * FROM {table} WHERE true"
        upsert = f"{copy} ON CONFLICT DO UPDATE SET {first} = {first}"
        refused(store, upsert, by="never|stands already")


def test_an_entry_is_not_replaced_through_another_unique_key(store: Store) -> None:
    store.raw.execute("PRAGMA recursive_triggers = OFF")
    replace = entry(station_seq=":seq", kind="review").replace("INSERT", "INSERT OR REPLACE")
    refused(store, replace, by="never replaced")


@pytest.mark.parametrize("key", ["exact_index", "serial", "fold_index"])
def test_a_card_is_not_replaced_through_another_unique_key(store: Store, key: str) -> None:
    store.raw.execute("PRAGMA recursive_triggers = OFF")
    values = {"exact_index": "randomblob(32)", "fold_index": "randomblob(32)", "serial": "'99'"} | {key: key}
    columns = "{exact_index}, {fold_index}, fold_version, fold_unique, programme, region, currency, {serial}"
    replace = (
        f"INSERT OR REPLACE INTO card SELECT 99, {columns.format(**values)}, last_four, ends,"
        " (SELECT max(id) + 1 FROM entry) FROM card WHERE id = :full"
    )
    refused(store, replace, by="never replaced|folded code")


@pytest.mark.parametrize(
    ("statement", "by"),
    [
        (ACCOUNT.format("'Liabilities:Card', :full, 'USD', 'credit'"), "UNIQUE"),
        (ACCOUNT.format("'Liabilities:Card', :full, 'USD', 'none'"), "bound_of_kind"),
        (ACCOUNT.replace("card", "wallet").format("'Liabilities:Wallet:Standard', 1, 'EUR', 'credit'"),
         "FOREIGN KEY"),
        (ACCOUNT.format("'Liabilities:Card', NULL, 'USD', 'credit'"), "owner"),
        (ACCOUNT.format("'Assets:Gold', NULL, 'USD', 'none'"), "owner"),
        (ACCOUNT.format("'Equity:Opening', :full, 'USD', 'none'"), "owner"),
        ("INSERT INTO wallet (id, account, region, currency) VALUES (99, 3, 'US', 'USD')", "UNIQUE|replaced"),
        ("INSERT INTO command SELECT * FROM command", "UNIQUE|replaced"),
        ("INSERT INTO command VALUES (1, '', zeroblob(32), '{}', 0)", "command_key"),
        ("INSERT INTO store_info SELECT 2, '', '', key_check, 'file', NULL, NULL, 0 FROM store_info",
         "_one"),
        ("UPDATE account SET role = 'owner'", "account_role"),
        ("INSERT INTO attempt (account, station, at) VALUES (1, 1, 0.5)", "is_integer"),
    ],
)  # fmt: skip
def test_accounts_wallets_and_commands_are_what_they_must_be(store: Store, statement: str, by: str) -> None:
    refused(store, statement, by=by)


def test_no_column_holds_floats_or_decimals(store: Store) -> None:
    tables = [row[0] for row in store.raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    kinds = {row[2] for table in tables for row in store.raw.execute(f"PRAGMA table_info({table})")}
    assert kinds <= {"INTEGER", "TEXT", "BLOB", "VARCHAR(32)"}
