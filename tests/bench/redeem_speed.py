"""Durable redemptions a second in one process, beside a hand-written sqlite3 loop of the same statements.

The loop replays, on a copy of the same store, the very statements that redeeming sent to SQLite, so that the
difference is what Tillfold's own layers cost. How long a commit takes decides much of it, so only figures of
one run compare. Run: python tests/bench/redeem_speed.py [CARDS]
"""

import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import event

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # leave the person's keyring alone

from app.codes.programme import ProgrammeBook, load_book, shipped_paths
from app.counter.activation import Sale, activate
from app.counter.issuing import CardToIssue, issue, propose
from app.data.passwords import Cost, Passwords
from app.data.sqlite.files import make_engine
from app.data.store import Store
from app.wallet.accounts import NewAccount, add_account, new_recovery_code, sign_in
from app.wallet.redeem import redeem
from app.wallet.values import Actor, Command, Redeemed, Role

Statement = tuple[str, object]


def prepared(folder: Path, book: ProgrammeBook, count: int) -> tuple[Store, Actor, tuple[CardToIssue, ...]]:
    """A store with one account and so many active house cards of 25.00."""
    passwords = Passwords(Cost(1, 8, 1))
    store = Store.create(folder / "store.sqlite", data_folder=folder)
    new = NewAccount("manager", "Manager", Role.MANAGER, "US", "password", new_recovery_code())
    add_account(store, new, passwords=passwords, book=book, command=Command("account"))
    actor = sign_in(store, "manager", "password", passwords=passwords)
    assert isinstance(actor, Actor)
    cards = store.read(lambda tx: propose(tx, book.by_key("house"), count))
    store.transact(lambda tx: issue(tx, actor, "house", "US", cards, book=book, command=Command("issue")))
    for card in cards:
        sale = Sale(card.serial, "25.00", "R-1", "till-1")
        store.transact(
            lambda tx, sale=sale: activate(tx, actor, sale, book=book, command=Command(sale.serial))
        )
    return store, actor, cards


def redeem_all(store: Store, actor: Actor, cards: tuple[CardToIssue, ...], book: ProgrammeBook) -> None:
    for card in cards:
        command = Command("r" + card.serial)
        answer = store.transact(lambda tx, c=card, k=command: redeem(tx, actor, c.code, book=book, command=k))
        assert isinstance(answer, Redeemed)


def recorded(store: Store, work: Callable[[], None]) -> list[Statement]:
    """Every statement with its values that SQLAlchemy sends while the work is done."""
    sent: list[Statement] = []

    def note(_connection, _cursor, sql, values, _context, many):
        sent.extend((sql, one) for one in values) if many else sent.append((sql, values))

    engine = store._engine
    event.listen(engine, "before_cursor_execute", note)
    work()
    event.remove(engine, "before_cursor_execute", note)
    return sent


def replayed(path: Path, statements: list[Statement]) -> float:
    """Seconds for the statements by hand, each transaction committed with synchronous=FULL."""
    connection = make_engine(path).raw_connection().driver_connection
    assert isinstance(connection, sqlite3.Connection)
    begun = time.perf_counter()
    for sql, values in statements:
        if sql.startswith("BEGIN") and connection.in_transaction:
            connection.commit()
        connection.execute(sql, values).fetchall()
    connection.commit()
    return time.perf_counter() - begun


def main(count: int) -> None:
    book = load_book(shipped_paths())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store, actor, cards = prepared(folder, book, 2 * count)
        redeem_all(store, actor, cards[:count], book)  # warm, and a book that is not empty
        store.close()
        for copy in ("recorded", "replayed"):
            (folder / copy).mkdir()
            shutil.copy(folder / "store.sqlite", folder / copy / "store.sqlite")
        tracing = Store.open(folder / "recorded" / "store.sqlite", data_folder=folder)
        statements = recorded(tracing, lambda: redeem_all(tracing, actor, cards[count:], book))
        tracing.close()
        by_hand = replayed(folder / "replayed" / "store.sqlite", statements)
        begun = time.perf_counter()
        redeem_all(store, actor, cards[count:], book)
        ours = time.perf_counter() - begun
        store.close()
    print(f"{count} redemptions, {len(statements) / count:.1f} statements each")
    print(f"Tillfold {count / ours:.0f} a second, by hand {count / by_hand:.0f}, ratio {by_hand / ours:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
