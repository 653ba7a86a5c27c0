"""A small store for tests: a manager, a clerk, two holders, a clock that is set by hand, raw SQL beside it.

It has the cheapest passwords there are. Which database it is in, and how each test gets its own, is `stores`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import event
from sqlalchemy.engine import make_url

from app.codes.programme import ProgrammeBook, load_book, shipped_paths
from app.counter.activation import Sale, activate
from app.counter.issuing import CardToIssue, Issue, issue, propose
from app.data import cards, ledger, people
from app.data.ledger import Draft, Move, Posted, Posting
from app.data.passwords import Cost, Passwords
from app.data.rules import CARD_ACCOUNT
from app.data.store import Store, Tx
from app.outcomes import Refused
from app.wallet.accounts import NewAccount, add_account, sign_in
from app.wallet.balances import balances
from app.wallet.history import history
from app.wallet.inspect import inspect
from app.wallet.moments import HOUR, microseconds
from app.wallet.redeem import redeem
from app.wallet.values import Account, Activated, Actor, CardFacts, Command, HistoryPage, Redeemed, Role

NOON = microseconds(datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
RECOVERY_CODE = "7KHM4-AFKPX-91023-VWXRN-CCCH7"
BOOK = load_book(shipped_paths())
PASSWORDS = Passwords(Cost(1, 8, 1))
ROLES = {"manager": Role.MANAGER, "clerk": Role.CLERK, "holder": Role.HOLDER, "other": Role.HOLDER}


class HandClock:
    """Stands still until it is set."""

    def __init__(self, now: int = NOON) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now

    def advance(self, microseconds: int) -> None:
        self.now += microseconds


@dataclass(frozen=True)
class Card:
    code: str
    serial: str


class World:
    """The store and those who use it; each helper gives a fresh key unless one is named."""

    def __init__(
        self, folder: Path, address: str, store: Store, clock: HandClock, actors: dict[str, Actor]
    ) -> None:
        self.folder = folder
        self.address = address
        self.store = store
        self.clock = clock
        self.actors = actors
        self.book: ProgrammeBook = BOOK
        self.manager, self.clerk = actors["manager"], actors["clerk"]
        self.holder, self.other = actors["holder"], actors["other"]
        self._keys = count(1)

    @property
    def path(self) -> Path:
        """The file of a store on SQLite."""
        assert self.store.path is not None
        return self.store.path

    @property
    def is_sqlite(self) -> bool:
        return self.store.path is not None

    def reopened(self) -> Store:
        """The same store as another program opens it; to be closed by whoever asked."""
        return Store.open(self.address, data_folder=self.folder, clock=self.clock)

    def key(self) -> Command:
        return Command(f"key-{next(self._keys)}")

    def issued(
        self,
        programme: str = "house",
        region: str = "US",
        *,
        code: str | None = None,
        ends: datetime | None = None,
    ) -> Card:
        """A card in stock."""
        (made,) = self.store.read(lambda tx: propose(tx, BOOK.by_key(programme), 1))
        card = Card(code or made.code, made.serial)
        answer = self.issue([card], programme, region, ends=ends)
        assert isinstance(answer, Issue)
        return card

    def issue(
        self, new: list[Card], programme: str = "house", region: str = "US", **options: Any
    ) -> Issue | Refused:
        to_issue = [CardToIssue(card.code, card.serial) for card in new]
        options.setdefault("command", self.key())
        options.setdefault("book", self.book)
        actor = options.pop("actor", self.manager)
        return self.store.transact(lambda tx: issue(tx, actor, programme, region, to_issue, **options))

    def active(
        self, programme: str = "house", region: str = "US", *, amount: str = "25.00", **options: Any
    ) -> Card:
        """A card with money on it."""
        card = self.issued(programme, region, **options)
        assert isinstance(self.activate(card, amount=amount), Activated)
        return card

    def many(self, how_many: int, *, amount: str = "5.00") -> list[Card]:
        """House cards with money on them, issued as one batch."""
        made = self.store.read(lambda tx: propose(tx, BOOK.by_key("house"), how_many))
        cards = [Card(card.code, card.serial) for card in made]
        assert isinstance(self.issue(cards), Issue)
        for card in cards:
            assert isinstance(self.activate(card, amount=amount), Activated)
        return cards

    def activate(
        self,
        card: Card,
        *,
        actor: Actor | None = None,
        amount: str = "25.00",
        till: str = "till-1",
        receipt: str = "R-1",
        key: Command | None = None,
    ) -> Activated | Refused:
        sale, command = Sale(card.serial, amount, receipt, till), key or self.key()
        by = actor or self.manager
        return self.store.transact(lambda tx: activate(tx, by, sale, book=self.book, command=command))

    def redeem(
        self, code: str, actor: Actor | None = None, *, key: Command | None = None, **options: Any
    ) -> Redeemed | Refused:
        by, command = actor or self.holder, key or self.key()
        return self.store.transact(
            lambda tx: redeem(tx, by, code, book=self.book, command=command, **options)
        )

    def inspect(self, code: str, actor: Actor | None = None, **options: Any) -> CardFacts | Refused:
        by = actor or self.holder
        return self.store.transact(lambda tx: inspect(tx, by, code, book=self.book, **options))

    def total(self, actor: Actor | None = None, region: str = "US") -> int:
        """The wallet's total in minor units."""
        by = actor or self.holder
        found = self.store.read(lambda tx: balances(tx, by))
        return next((one.total.minor for one in found if one.region == region), 0)

    def history(self, actor: Actor | None = None, region: str = "US", **options: Any) -> HistoryPage:
        by = actor or self.holder
        found = self.store.read(lambda tx: balances(tx, by))
        wallet = next(one.wallet for one in found if one.region == region)
        page = self.store.read(lambda tx: history(tx, by, wallet, book=BOOK, **options))
        assert isinstance(page, HistoryPage)
        return page

    def move(self, card: Card, state: str, kind: str, *, until: int | None = None) -> Posted:
        """Post a move that no use case makes yet. Value that the card must not keep goes to Equity."""
        return self.store.transact(lambda tx: _move(tx, self.manager, card, state, kind, until))

    def desk(self, name: str) -> Actor:
        """The holder, signed in at another desk."""
        actor = sign_in(self.store, "holder", "holder-password", passwords=PASSWORDS, station=name)
        assert isinstance(actor, Actor)
        return actor

    @contextmanager
    def traced(self, sent: list[str]) -> Iterator[None]:
        """Every statement that goes to the database meanwhile, as it is sent."""

        def note(_connection: Any, _cursor: Any, sql: str, *_: Any) -> None:
            sent.append(sql)

        event.listen(self.store._engine, "before_cursor_execute", note)
        yield
        event.remove(self.store._engine, "before_cursor_execute", note)

    @contextmanager
    def sql(self) -> Iterator["Raw"]:
        """The database as any other program opens it, with foreign keys on."""
        with raw(self.address) as opened:
            yield opened

    @contextmanager
    def unguarded(self) -> Iterator["Raw"]:
        """The same with no trigger and no foreign key, as damage comes that no program makes."""
        with raw(self.address) as opened:
            opened.unguard()
            yield opened


class Raw:
    """Raw SQL on either database. Values stand for `?`; each statement commits by itself, unless a
    transaction was begun."""

    def __init__(self, connection: "sqlite3.Connection | psycopg.Connection[Any]") -> None:
        self.connection = connection

    def execute(self, sql: str, values: Any = ()) -> Any:
        if isinstance(self.connection, sqlite3.Connection):
            return self.connection.execute(sql, values)
        if not values:
            return self.connection.execute(sql)
        return self.connection.execute(sql.replace("%", "%%").replace("?", "%s"), values)

    def tables(self) -> list[str]:
        listed = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        if isinstance(self.connection, sqlite3.Connection):
            listed = "SELECT name FROM sqlite_master WHERE type = 'table'"
        return sorted(name for (name,) in self.execute(listed).fetchall())

    def columns(self, table: str) -> list[str]:
        return [name for name, _ in self._described(table)]

    def kinds(self, table: str) -> list[str]:
        """The types of its columns."""
        return [kind for _, kind in self._described(table)]

    def _described(self, table: str) -> list[tuple[str, str]]:
        if isinstance(self.connection, sqlite3.Connection):
            return [(row[1], row[2]) for row in self.execute(f"PRAGMA table_info({table})")]
        asked = (
            "SELECT column_name, data_type FROM information_schema.columns"
            " WHERE table_schema = 'public' AND table_name = ? ORDER BY ordinal_position"
        )
        rows: list[tuple[str, str]] = self.execute(asked, (table,)).fetchall()
        return rows

    def cells(self) -> str:
        """Everything in every table, as text; bytes in hexadecimal."""
        rows = (row for table in self.tables() for row in self.execute(f"SELECT * FROM {table}").fetchall())
        return "\n".join(cell.hex() if isinstance(cell, bytes) else str(cell) for row in rows for cell in row)

    def unguard(self) -> None:
        if isinstance(self.connection, psycopg.Connection):
            self.execute("SET session_replication_role = replica")
            return
        self.execute("PRAGMA foreign_keys = OFF")
        for (name,) in self.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            self.execute(f"DROP TRIGGER {name}")


@contextmanager
def raw(address: str) -> Iterator[Raw]:
    """Raw SQL on the store at the address; on PostgreSQL as the server's administrator."""
    if "://" not in address:
        connection: Any = sqlite3.connect(address, isolation_level=None)
        connection.execute("PRAGMA foreign_keys = ON")
    else:
        url = make_url(address)
        connection = psycopg.connect(
            host=url.host, port=url.port, dbname=url.database, user="postgres", autocommit=True
        )
    try:
        yield Raw(connection)
    finally:
        connection.close()


def _move(tx: Tx, actor: Actor, card: Card, state: str, kind: str, until: int | None) -> Posted:
    found = cards.by_serial(tx, card.serial)
    station = people.find_station(tx, actor.station)
    assert found is not None
    assert station is not None
    postings: tuple[Posting, ...] = ()
    if found.amount and state in ("VOIDED", "REPLACED", "CLOSED"):
        source = ledger.open_account(tx, CARD_ACCOUNT, found.id, found.currency)
        target = ledger.open_account(tx, "Equity:Opening", None, found.currency)
        postings = (Posting(source, found.amount), Posting(target, -found.amount))
    move = Move(found.id, found.seq + 1, found.state, state)
    end = until if until is not None or kind != "hold" else tx.now + HOUR
    draft = Draft(station.id, kind, actor.account.id, postings=postings, moves=(move,), until=end)
    return ledger.post(tx, draft)


def build(folder: Path, address: str) -> None:
    """The store that every test gets a copy of, with its key in the folder."""
    store = Store.create(address, data_folder=folder, clock=HandClock())
    by: Actor | None = None
    for login, role in ROLES.items():
        new = NewAccount(login, login.capitalize(), role, "US", f"{login}-password", RECOVERY_CODE)
        made = add_account(store, new, passwords=PASSWORDS, book=BOOK, actor=by, command=Command(login))
        assert isinstance(made, Account)
        by = by or Actor(made, "desk-1")
    store.close()


def enter(folder: Path, clock: HandClock, address: str | None = None) -> World:
    """Open the store, by default the SQLite store in the folder, with everybody signed in."""
    opened = address or str(folder / "store.sqlite")
    store = Store.open(opened, data_folder=folder, clock=clock)
    actors = {login: sign_in(store, login, f"{login}-password", passwords=PASSWORDS) for login in ROLES}
    assert not any(isinstance(actor, Refused) for actor in actors.values())
    return World(folder, opened, store, clock, actors)  # type: ignore[arg-type]
