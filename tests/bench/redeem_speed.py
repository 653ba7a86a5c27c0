"""Durable redemptions a second: one process beside a hand-written loop of the same statements, on SQLite with
synchronous=FULL and on PostgreSQL through bare psycopg, and eight processes at eight tills.

The loop replays, on a copy of the same store, the very statements that redeeming sent, so that the difference
is what Tillfold's own layers cost. How long a commit takes decides much of it, so both go by turns, and only
figures of one run compare. Run: python tests/bench/redeem_speed.py [CARDS A ROUND] [ROUNDS]
"""

import multiprocessing
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import event

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # leave the person's keyring alone

from app.data.store import Store
from app.wallet.accounts import NewAccount, add_account, sign_in
from app.wallet.redeem import redeem
from app.wallet.values import Actor, Command, Redeemed, Role
from tests.data.server import NoServer, Server, running
from tests.data.world import BOOK, PASSWORDS, RECOVERY_CODE, HandClock, build, enter

TILLS = 8
BATCH = 100
WARM = 5
"""Redemptions of each till before the clock starts: the first ones load statements and connections."""
Statement = tuple[str, Any]
Loop = Callable[[Sequence[Statement]], float]


def recorded(store: Store, work: Callable[[], object]) -> list[Statement]:
    """Every statement with its values that is sent while the work is done."""
    sent: list[Statement] = []

    def note(_connection, _cursor, sql, values, _context, many):
        sent.extend((sql, one) for one in values) if many else sent.append((sql, values))

    event.listen(store._engine, "before_cursor_execute", note)
    work()
    event.remove(store._engine, "before_cursor_execute", note)
    return sent


def redeem_all(store: Store, actor: Actor, codes: Sequence[str]) -> float:
    """Seconds for all of them."""
    begun = time.perf_counter()
    for code in codes:
        key = Command("r" + code)
        answer = store.transact(lambda tx, c=code, k=key: redeem(tx, actor, c, book=BOOK, command=k))
        assert isinstance(answer, Redeemed)
    return time.perf_counter() - begun


def by_hand_on_sqlite(path: Path) -> Loop:
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON"):
        connection.execute(f"PRAGMA {setting}")
    return lambda statements: replayed(connection, statements)


def by_hand_on_postgres(server: Server, database: str) -> Loop:
    return lambda statements: replayed(server.connect(database, "tillfold"), statements)


def replayed(connection: Any, statements: Sequence[Statement]) -> float:
    """Seconds for the statements by hand; a transaction ends where the next one begins."""
    cursor, is_under_way = connection.cursor(), False
    begun = time.perf_counter()
    for sql, values in statements:
        if sql.startswith("BEGIN"):
            if is_under_way:
                cursor.execute("COMMIT")
            is_under_way = True
        cursor.execute(sql, values)
        if sql.startswith("SELECT"):
            cursor.fetchall()
    cursor.execute("COMMIT")
    return time.perf_counter() - begun


class Twins:
    """Three copies of one store: Tillfold redeems on the first, its statements are recorded on the second and
    replayed by hand on the third."""

    def __init__(self, folder: Path, addresses: Sequence[str], loop: Loop) -> None:
        self._ours, self._recorded = (enter(folder, HandClock(), address) for address in addresses[:2])
        self._loop = loop

    def rates(self, codes: Sequence[str]) -> tuple[float, float, float]:
        """Redemptions a second of Tillfold and by hand, and statements of each."""
        actor = self._ours.holder
        ours = redeem_all(self._ours.store, actor, codes)
        sent = recorded(self._recorded.store, lambda: redeem_all(self._recorded.store, actor, codes))
        return len(codes) / ours, len(codes) / self._loop(sent), len(sent) / len(codes)

    def compare(self, codes: Sequence[str], rounds: int, name: str) -> float:
        """Print the medians; returns Tillfold's rate. The first round warms both up."""
        size = len(codes) // (rounds + 1)
        parts = [codes[at * size : (at + 1) * size] for at in range(rounds + 1)]
        measured = [self.rates(part) for part in parts][1:]
        ours, by_hand = (median(one[at] for one in measured) for at in (0, 1))
        ratio = median(one[0] / one[1] for one in measured)
        row(name, f"{ours:.0f}", f"{by_hand:.0f}", f"{ratio:.2f}", f"{measured[0][2]:.0f} statements each")
        return ours

    def close(self) -> None:
        self._ours.store.close()
        self._recorded.store.close()


def row(*cells: str) -> None:
    print(f"| {' | '.join(cells)} |", flush=True)


def on_sqlite(folder: Path, cards: int, rounds: int) -> None:
    address = str(folder / "store.sqlite")
    build(folder, address)
    codes = filled(folder, address, cards * (rounds + 1))
    copies = [str(shutil.copy(address, folder / f"copy-{number}.sqlite")) for number in range(3)]
    twins = Twins(folder, copies, by_hand_on_sqlite(Path(copies[2])))
    twins.compare(codes, rounds, "SQLite, one process; by hand: sqlite3")
    twins.close()


def on_postgres(server: Server, folder: Path, cards: int, rounds: int) -> None:
    template = server.database()
    build(folder, server.address(template))
    each = cards + TILLS * WARM
    apart = 2 * each * rounds
    codes = filled(folder, server.address(template), cards * (rounds + 1) + apart)
    databases = [server.database(template) for _ in range(3)]
    addresses = [server.address(name) for name in databases]
    twins = Twins(folder, addresses, by_hand_on_postgres(server, databases[2]))
    twins.compare(codes[apart:], rounds, "PostgreSQL, one process; by hand: psycopg")
    twins.close()
    rates = []
    for at in range(rounds):
        part = codes[2 * at * each : 2 * (at + 1) * each]
        alone = at_tills(folder, addresses[0], part[:each], 1)
        rates.append((alone, at_tills(folder, addresses[0], part[each:], TILLS)))
    alone, together = (median(one[at] for one in rates) for at in (0, 1))
    ratio = median(many / one for one, many in rates)
    name = f"PostgreSQL, {TILLS} processes at {TILLS} tills; one process"
    row(name, f"{together:.0f}", f"{alone:.0f}", f"{ratio:.2f}", f"{os.cpu_count()} cores")


def filled(folder: Path, address: str, count: int) -> list[str]:
    """So many active cards, and an account for each till; returns their codes."""
    world = enter(folder, HandClock(), address)
    for number in range(TILLS):
        new = NewAccount(f"holder-{number}", "Holder", Role.HOLDER, "US", "password", RECOVERY_CODE)
        add_account(world.store, new, passwords=PASSWORDS, book=BOOK, command=Command(new.login))
    codes = [card.code for _ in range(0, count, BATCH) for card in world.many(min(BATCH, count))]
    world.store.close()
    return codes[:count]


def at_tills(folder: Path, address: str, codes: Sequence[str], count: int) -> float:
    """Redemptions a second of so many warm processes together, each at a till with an account of its own."""
    context = multiprocessing.get_context("fork")
    ready, size = context.Barrier(count), len(codes) // count
    answers = context.Queue()

    def till(number: int) -> None:
        store = Store.open(address, data_folder=folder)
        actor = sign_in(store, f"holder-{number}", "password", passwords=PASSWORDS, station=f"desk-{number}")
        assert isinstance(actor, Actor)
        own = codes[number * size : (number + 1) * size]
        redeem_all(store, actor, own[:WARM])
        ready.wait()
        begun = time.perf_counter()
        redeem_all(store, actor, own[WARM:])
        answers.put((begun, time.perf_counter()))
        store.close()

    tills = [context.Process(target=till, args=(number,)) for number in range(count)]
    for each in tills:
        each.start()
    times = [answers.get() for _ in tills]
    for each in tills:
        each.join()
    return (size - WARM) * count / (max(end for _, end in times) - min(begun for begun, _ in times))


def main(cards: int, rounds: int) -> None:
    row("redemptions a second, medians", "Tillfold", "beside it", "ratio", "")
    row(*["---"] * 5)
    with tempfile.TemporaryDirectory() as name:
        on_sqlite(Path(name), cards, rounds)
    try:
        with tempfile.TemporaryDirectory() as name, running(is_durable=True) as server:
            on_postgres(server, Path(name), cards, rounds)
    except NoServer as missing:
        print(f"PostgreSQL: {missing}")


if __name__ == "__main__":
    main(*(int(one) for one in [*sys.argv[1:], *["100", "5"][len(sys.argv) - 1 :]]))
