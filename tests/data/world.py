"""A small store for tests: a manager, a clerk, two holders, a clock that is set by hand, raw SQL on the file.

It is made once and copied for each test, with the cheapest passwords there are.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

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

    def __init__(self, folder: Path, store: Store, clock: HandClock, actors: dict[str, Actor]) -> None:
        self.folder = folder
        self.store = store
        self.clock = clock
        self.actors = actors
        self.book: ProgrammeBook = BOOK
        self.manager, self.clerk = actors["manager"], actors["clerk"]
        self.holder, self.other = actors["holder"], actors["other"]
        self._keys = count(1)

    @property
    def path(self) -> Path:
        return self.store.path

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
        """Every statement that goes to SQLite meanwhile, as it is sent."""

        def note(_connection: Any, _cursor: Any, sql: str, *_: Any) -> None:
            sent.append(sql)

        event.listen(self.store._engine, "before_cursor_execute", note)
        yield
        event.remove(self.store._engine, "before_cursor_execute", note)

    @contextmanager
    def sql(self) -> Iterator[sqlite3.Connection]:
        """The file as any other program opens it, with foreign keys on."""
        connection = sqlite3.connect(self.path, isolation_level=None)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            yield connection
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


def build(folder: Path) -> None:
    """The store that every test gets a copy of."""
    store = Store.create(folder / "store.sqlite", data_folder=folder, clock=HandClock())
    by: Actor | None = None
    for login, role in ROLES.items():
        new = NewAccount(login, login.capitalize(), role, "US", f"{login}-password", RECOVERY_CODE)
        made = add_account(store, new, passwords=PASSWORDS, book=BOOK, actor=by, command=Command(login))
        assert isinstance(made, Account)
        by = by or Actor(made, "desk-1")
    store.close()


def enter(folder: Path, clock: HandClock) -> World:
    """Open the store in the folder, with everybody signed in."""
    store = Store.open(folder / "store.sqlite", data_folder=folder, clock=clock)
    actors = {login: sign_in(store, login, f"{login}-password", passwords=PASSWORDS) for login in ROLES}
    assert not any(isinstance(actor, Refused) for actor in actors.values())
    return World(folder, store, clock, actors)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    build(folder)
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """A data folder with a store and its key that this test alone has."""
    copy = tmp_path / "store"
    shutil.copytree(template, copy)
    return copy


@pytest.fixture
def world(folder: Path) -> Iterator[World]:
    made = enter(folder, HandClock())
    yield made
    made.store.close()
