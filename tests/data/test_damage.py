"""Damages as somebody makes them who holds the database, every trigger and foreign key off: all are found.

One store in which everything has happened is made on each database; each damage is planted and taken back.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError

from app.data import heads, integrity, schema
from app.data.checks import shape
from app.data.heads import Head
from app.data.integrity import Book, check, report
from app.data.rules import APPEND_ONLY, RECORDS
from app.data.sqlite.files import make_engine
from app.data.vault import Keys
from app.outcomes import Filled
from tests.data.lived_in import live
from tests.data.server import Server
from tests.data.world import HandClock, build, enter

_HEAD = "id, station, station_seq, at, kind, actor, prev_hash, hash"
_TIP = " FROM entry WHERE station = 1 ORDER BY station_seq DESC LIMIT 1"
_LINE = " FROM line WHERE account = 1 ORDER BY seq DESC LIMIT 1"
_IN_A_CLOSE = "entry = (SELECT min(id) FROM entry WHERE kind = 'difference')"
_PLANTED = (
    "INSERT INTO search_word SELECT wallet, 'planted', seq FROM movement"
    " JOIN entry ON entry.id = movement.entry WHERE kind = '{kind}'"
)
_REFUND_OUTSIDE = "(SELECT entry FROM outside_booking WHERE kind = 'refund')"

DAMAGES: dict[str, tuple[str, str]] = {
    "an entry's receipt": ("UPDATE entry SET receipt = 'R-99' WHERE kind = 'activate'", "chain"),
    "an entry's time": ("UPDATE entry SET at = at - 1 WHERE station_seq = 3", "chain"),
    "an entry's actor": ("UPDATE entry SET actor = 2 WHERE kind = 'redeem'", "chain"),
    "an entry's hash": ("UPDATE entry SET hash = prev_hash WHERE station_seq = 4", "chain"),
    "an entry's command": ("UPDATE entry SET command = 'other' WHERE kind = 'void'", "chain"),
    "an entry in the midst": ("DELETE FROM entry WHERE station_seq = 5", "chain"),
    "an entry of nobody's": (
        f"INSERT INTO entry ({_HEAD}) SELECT 999, station, station_seq + 1, at, 'stock', 1, hash, hash{_TIP}",
        "chain",
    ),
    "who approved a replacement": ("UPDATE replacement SET approved_by = 2", "chain"),
    "an amount with its balances": (
        "UPDATE line SET amount = amount - 1, balance = balance - 1 WHERE bound = 'credit' AND seq = 1",
        "balance",
    ),
    "cents from one account to another": (
        f"UPDATE line SET amount = -amount, balance = prev_balance - amount WHERE {_IN_A_CLOSE}",
        "chain",
    ),
    "a line": ("DELETE FROM line WHERE seq = 2", "balance"),
    "a line of no entry": (
        f"INSERT INTO line SELECT 9999, account, currency, bound, seq + 1, 0, seq, balance, balance{_LINE}",
        "reference",
    ),
    "whose money an account is": (
        "UPDATE ledger_account SET wallet = 99 WHERE kind = 'Liabilities:Wallet:Standard' AND wallet = 3",
        "chain",
    ),
    "a wallet's owner": ("UPDATE wallet SET account = 1, region = 'X' WHERE id = 3", "owner"),
    "a card": ("DELETE FROM card WHERE id = 1", "reference"),
    "a card's code": (
        "UPDATE card SET exact_index = fold_index WHERE id = 2",
        "chain",
    ),
    "a card's last four": ("UPDATE card SET last_four = '0000' WHERE id = 2", "chain"),
    "a card's end": ("UPDATE card SET ends = 1 WHERE id = 2", "chain"),
    "a card's state": ("UPDATE card_event SET state = 'VOIDED' WHERE state = 'REDEEMED'", "chain"),
    "a card's last event": ("DELETE FROM card_event WHERE state = 'REDEEMED'", "chain"),
    "the place of a card": ("UPDATE custody SET shop = 2 WHERE place = 'stock' AND card = 1", "chain"),
    "a review": ("DELETE FROM review", "reference"),
    "the end of a grant": ("UPDATE promo_grant SET ends = ends + 1", "chain"),
    "the terms of a promotion": ("UPDATE promotion SET terms = 'many'", "chain"),
    "what an order was about": ("UPDATE purchase SET merchant = 'elsewhere' WHERE id = 1", "chain"),
    "how an order was agreed to": ("UPDATE purchase SET balance = 'save' WHERE reference = 'O-1'", "chain"),
    "what paid for an order": ("UPDATE capture SET source = 'cash' WHERE source = 'card'", "chain"),
    "what was refunded": ("UPDATE refund SET amount = amount + 1", "chain"),
    "what a trade-in is worth": ("UPDATE trade_in_event SET amount = amount + 1", "chain"),
    "a period that was paid": ("DELETE FROM subscription_payment", "chain"),
    "what a till counted": ("UPDATE till_count SET counted = counted + 1", "chain"),
    "who lives together": ("UPDATE household SET other = other + 1", "chain"),
    "a setting": ("UPDATE account_setting SET value = 'save'", "chain"),
    "a movement of a wallet": (
        "UPDATE movement SET amount = amount + 1, total = total + 1 WHERE seq = 2",
        "movement",
    ),
    "the time of a movement": ("UPDATE movement SET at = at + 1 WHERE seq = 2", "movement"),
    "a movement that is gone": (
        "DELETE FROM movement WHERE wallet = 3 AND seq = (SELECT max(seq) FROM movement WHERE wallet = 3)",
        "movement",
    ),
    "the words of a movement": ("DELETE FROM search_word WHERE word = 'o'", "search"),
    "a word that a redemption is found by": (
        _PLANTED.format(kind="redeem"),
        "search",
    ),
    "a word that an order is found by": (
        _PLANTED.format(kind="purchase"),
        "search",
    ),
    "a role": ("UPDATE account SET role = 'manager' WHERE login = 'holder'", "role"),
    "whose a drawer card is": ("UPDATE drawer_card SET account = 4 WHERE id = 4", "owner"),
    "what a drawer card is": ("UPDATE drawer_card SET programme = 'apple' WHERE id = 4", "chain"),
    "what an issuer said": ("UPDATE drawer_event SET said = 'invalid' WHERE said IS NOT NULL", "chain"),
    "the end of a drawer card": ("UPDATE drawer_event SET ends = '2027-05-31' WHERE seq = 1", "chain"),
    "a code in the drawer": ("DELETE FROM drawer_secret WHERE drawer_card = 4 AND kind = 'code'", "drawer"),
    "a keyed hash in the drawer": ("DELETE FROM drawer_code WHERE drawer_card = 4", "drawer"),
    "a code that was thrown away": (
        "INSERT INTO drawer_secret SELECT 3, kind, sealed FROM drawer_secret WHERE drawer_card = 4",
        "drawer",
    ),
    "whose account at an issuer is": ("UPDATE outside SET account = 4, region = 'X'", "owner"),
    "what was booked there": ("UPDATE outside_booking SET reference = '114' WHERE kind = 'order'", "chain"),
    "a refund that came from there": ("DELETE FROM outside_booking WHERE kind = 'refund'", "chain"),
    "a refund above its order": (
        f"UPDATE line SET amount = amount + 700, balance = balance + 700 WHERE entry = {_REFUND_OUTSIDE}",
        "drawer",
    ),
    "value of a drawer elsewhere": ("UPDATE entry SET kind = 'takings' WHERE kind = 'drawer'", "owner"),
    "an answer": ("UPDATE command SET answer = replace(answer, 'desk-1-', 'desk-9-')", "command"),
    "an answer that is gone": ("DELETE FROM command WHERE answer LIKE '%total%'", "command"),
}  # fmt: skip
"""What is changed or gone: the statement that does it, and a kind of finding that it must lead to."""


@dataclass(frozen=True)
class Lived:
    """The store that everything has happened in. Each damage is planted in a transaction, and taken back."""

    engine: Engine
    keys: Keys

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
                connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
            connection.exec_driver_sql("BEGIN")
            yield connection
            connection.rollback()

    @contextmanager
    def unguarded(self) -> Iterator[Connection]:
        """A transaction without a trigger, a foreign key or (on SQLite) a check."""
        with self.transaction() as connection:
            if self.is_sqlite:
                asked = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
                for (name,) in connection.exec_driver_sql(asked).all():
                    connection.exec_driver_sql(f"DROP TRIGGER {name}")
            else:
                connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
            yield connection

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @property
    def no_triggers(self) -> set[str]:
        """What is found because there are no triggers: on PostgreSQL they are passed by, not dropped."""
        return {"rules"} if self.is_sqlite else set()

    def found(self, connection: Connection, kept: Sequence[Head] = ()) -> set[str]:
        """The kinds of what the check finds."""
        return {finding.kind for finding in report(Book(connection, self.keys), kept).findings}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def lived(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    data, codes = (tmp_path_factory.mktemp(name) for name in ("lived-in", "codes"))
    address = str(data / "store.sqlite")
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("postgres_server")
        address = server.address(name := server.database())
    build(data, address)
    world = enter(data, HandClock(), address)
    live(world, codes)
    assert check(world.store).findings == ()
    keys = world.store.read(lambda tx: tx.keys)
    world.store.close()
    if request.param == "sqlite":
        engine = make_engine(Path(address))
    else:
        engine = create_engine(server.address(name, "postgres"), connect_args={"autocommit": True})
    yield Lived(engine, keys)
    engine.dispose()


def test_an_untouched_store_has_no_finding(lived: Lived) -> None:
    with lived.transaction() as connection:
        assert lived.found(connection) == set()


def test_every_table_of_the_book_has_rows(lived: Lived) -> None:
    """So that a damage of any of them can be planted. The drawer has a store of its own."""
    later = {name for name in RECORDS if name.startswith(("drawer", "outside"))} | {"store_setting"}
    with lived.engine.connect() as connection:
        counts = {
            name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() for name in RECORDS
        }
    assert {name for name, count in counts.items() if not count} <= later


@pytest.mark.parametrize("attack", ["DELETE FROM {table}", "UPDATE {table} SET {column} = {column}"])
def test_no_row_that_stands_is_changed_or_deleted(lived: Lived, attack: str) -> None:
    for name in APPEND_ONLY:
        columns = schema.metadata.tables[name].columns.keys()
        with lived.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            if connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar():
                with pytest.raises(DBAPIError, match="what stands is never"):
                    connection.exec_driver_sql(attack.format(table=name, column=f'"{columns[0]}"'))
            connection.rollback()


def test_nothing_is_put_into_an_entry_that_stands(lived: Lived) -> None:
    for name in RECORDS:
        with lived.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            if connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar():
                with pytest.raises(
                    DBAPIError, match=r"its entry stands already|what stands is never|duplicate"
                ):
                    connection.exec_driver_sql(f"INSERT INTO {name} SELECT * FROM {name} LIMIT 1")
            connection.rollback()


@pytest.fixture
def no_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Comparing the rules takes most of the time, and has tests of its own."""
    others = tuple(one for one in integrity._CHECKS if one is not shape.rules)
    monkeypatch.setattr(integrity, "_CHECKS", others)


@pytest.mark.usefixtures("no_rules")
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damage_is_found(lived: Lived, damage: str) -> None:
    statement, kind = DAMAGES[damage]
    with lived.unguarded() as connection:
        assert connection.exec_driver_sql(statement.replace("%", "%%")).rowcount > 0
        findings = report(Book(connection, lived.keys)).findings
    assert kind in {one.kind for one in findings}
    assert [one for one in findings if one.kind != "file" and not isinstance(one.what, Filled)] == []


def test_a_tail_that_was_cut_off_cleanly_is_found_by_heads_that_were_kept(lived: Lived) -> None:
    with lived.unguarded() as connection:
        kept = heads.parse("\n".join(head.printed for head in heads.heads(connection)))
        _cut_off(connection)
        assert lived.found(connection) == lived.no_triggers  # what is left is a whole book
        assert lived.found(connection, kept) == lived.no_triggers | {"tail"}


def _cut_off(connection: Connection) -> None:
    """The last entry of the desk, with everything that belongs to it, as if it had never been."""
    asked = "SELECT id, command FROM entry WHERE station = 1 ORDER BY station_seq DESC LIMIT 1"
    entry, command = connection.exec_driver_sql(asked).one()
    for name in RECORDS:
        connection.exec_driver_sql(f"DELETE FROM {name} WHERE entry = {entry}")
    connection.exec_driver_sql(f"DELETE FROM command WHERE key = '{command}'")
    connection.exec_driver_sql(f"DELETE FROM entry WHERE id = {entry}")


def test_an_entry_in_place_of_one_that_was_kept_is_found(lived: Lived) -> None:
    with lived.transaction() as connection:
        assert lived.found(connection, [Head("desk-1", 3, "0" * 16)]) == {"tail"}


RULES = {
    "a trigger": ("DROP TRIGGER line_no_update", "DROP TRIGGER line_no_update ON line"),
    "an index": ("DROP INDEX card_fold_once", "DROP INDEX card_fold_once"),
    "a column": (
        "ALTER TABLE refund ADD COLUMN note TEXT",
        "ALTER TABLE refund ALTER COLUMN receipt DROP NOT NULL",
    ),
    "a table beyond the model": ("CREATE TABLE other (id INTEGER)", "CREATE TABLE other (id INTEGER)"),
}
"""What is taken away or added, on SQLite and on PostgreSQL."""


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_that_does_not_stand_any_more_is_found(lived: Lived, rule: str) -> None:
    on_sqlite, on_postgres = RULES[rule]
    with lived.transaction() as connection:
        connection.exec_driver_sql(on_sqlite if lived.is_sqlite else on_postgres)
        assert lived.found(connection) == {"rules"}


@pytest.mark.parametrize("lived", ["postgresql"], indirect=True)
@pytest.mark.parametrize(
    "switch",
    [
        "ALTER TABLE line DISABLE TRIGGER line_no_update",
        "ALTER TABLE entry DISABLE TRIGGER ALL",
        "ALTER TABLE line ENABLE REPLICA TRIGGER line_no_update",
        "ALTER TABLE line DROP CONSTRAINT line_adds_up",
    ],
)
def test_a_rule_that_is_switched_off_is_found(lived: Lived, switch: str) -> None:
    with lived.transaction() as connection:
        connection.exec_driver_sql(switch)
        assert lived.found(connection) == {"rules"}
