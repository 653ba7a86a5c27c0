"""A book of a million lines beside one of ten thousand: the first page of the history, the page at its middle
date, a search with fifty hits, a redemption; what is owed beside one bare SQL sum of the same lines; and on
SQLite the self-check of the whole book.

The lines are written with raw SQL into one wallet, half of them; the other half stand on the account across.
Run: python tests/bench/large_book.py [LINES]; `check` in place of LINES measures the self-check alone.
"""

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # leave the person's keyring alone

from app.counter.reporting import liability
from app.data import chains, shapes
from app.data.chains import Row
from app.data.integrity import check
from app.wallet.moments import MINUTE, moment
from tests.data.server import NoServer, running
from tests.data.world import NOON, HandClock, Raw, World, build, enter

SMALL, LARGE = 10_000, 1_000_000
TIMES = 15
HITS = 50

NUMBERS = "WITH RECURSIVE n(i) AS (SELECT CAST(1 AS bigint) UNION ALL SELECT i + 1 FROM n WHERE i < {count})"
ROWS = """
INSERT INTO entry (id, station, station_seq, at, kind, actor, reason, prev_hash, hash) {numbers}
SELECT {entry} + i, {station}, i, {begin} + i * {step}, 'goodwill', 1,
CASE WHEN i % ({count} / {hits}) = 0 THEN 'kiosk' END, key_check, key_check FROM n, store_info;
INSERT INTO line (entry, account, currency, bound, seq, amount, prev_seq, prev_balance, balance) {numbers}
SELECT {entry} + i, {account}, 'USD', 'credit', {seq} + i, -1, {seq} + i - 1, {balance} - i + 1, {balance} - i
FROM n;
INSERT INTO line (entry, account, currency, bound, seq, amount, prev_seq, prev_balance, balance) {numbers}
SELECT {entry} + i, {across}, 'USD', 'none', i, 1, nullif(i - 1, 0), i - 1, i FROM n;
INSERT INTO movement (entry, wallet, seq, at, amount, prev_seq, prev_total, total) {numbers}
SELECT {entry} + i, {wallet}, {seq} + i, {begin} + i * {step}, 1, {seq} + i - 1, i - 1 - {balance},
i - {balance} FROM n;
INSERT INTO search_word (wallet, word, seq) {numbers} SELECT {wallet}, '=goodwill', {seq} + i FROM n;
INSERT INTO search_word (wallet, word, seq) {numbers} SELECT {wallet}, 'kiosk', {seq} + i FROM n
WHERE i % ({count} / {hits}) = 0
"""
ACROSS = 999_999_999
DESK = "SELECT id FROM station WHERE name = 'desk-9'"
ACCOUNT = "SELECT max(id) FROM ledger_account WHERE wallet IS NOT NULL"
NEW_ACCOUNT = (
    "INSERT INTO ledger_account (id, kind, station, currency, bound)"
    f" SELECT {ACROSS}, 'Expenses:Goodwill', id, 'USD', 'none' FROM station WHERE name = 'desk-9'"
)
FACTS = {
    "entry": "SELECT max(id) FROM entry",
    "station": DESK,
    "account": ACCOUNT,
    "wallet": "SELECT max(wallet) FROM movement",
    "seq": "SELECT max(seq) FROM movement",
    "balance": f"SELECT balance FROM line WHERE account = ({ACCOUNT}) ORDER BY seq DESC LIMIT 1",
}
BARE_SUM = "SELECT sum(amount) FROM line WHERE bound = 'credit'"  # exactly the accounts that somebody is owed


def fill(world: World, lines: int) -> None:
    """Write so many lines, as entries of a desk of their own, one a minute, and let as much time pass."""
    world.redeem(world.active().code)
    world.desk("desk-9")
    with world.unguarded() as raw:
        raw.execute(NEW_ACCOUNT)
        facts: dict[str, object] = {name: one(raw, sql) for name, sql in FACTS.items()}
        facts |= {"count": lines // 2, "hits": HITS, "across": ACROSS, "step": MINUTE}
        facts |= {"begin": NOON, "numbers": NUMBERS.format(count=lines // 2)}
        raw.execute("BEGIN")
        for statement in ROWS.split(";"):
            raw.execute(statement.format(**facts))
        if not world.is_sqlite:
            for table in ("entry", "ledger_account"):
                raw.execute(f"SELECT setval('{table}_id_seq', (SELECT max(id) FROM {table}))")
        raw.execute("COMMIT")
        raw.execute("ANALYZE")
    world.clock.advance(lines // 2 * MINUTE)
    if world.is_sqlite:
        with world.store._engine.begin() as connection:
            shapes.make_triggers(connection)


def hash_anew(world: World) -> None:
    """Give the entries that were written raw the hashes that their chain wants."""
    keys = world.store.read(lambda tx: tx.keys)
    with world.unguarded() as raw:
        link, found = chains.GENESIS, []
        for head, lines, paths in _raw_entries(raw):
            found.append(
                (link, chained := keys.link(chains.canonical(head, lines, paths, {}, link)), head["id"])
            )
            link = chained
        raw.execute("BEGIN")
        raw.connection.executemany("UPDATE entry SET prev_hash = ?, hash = ? WHERE id = ?", found)
        raw.execute("COMMIT")
    with world.store._engine.begin() as connection:
        shapes.make_triggers(connection)


def _raw_entries(raw: Raw) -> Iterator[tuple[Row, list[Row], list[str]]]:
    """Each entry of the desk with its lines and their accounts, in order."""
    raw.connection.row_factory = sqlite3.Row
    kinds = {row["id"]: chains.path_of(row) for row in raw.execute("SELECT * FROM ledger_account")}
    lines = iter(
        raw.execute(
            f"SELECT * FROM line WHERE entry IN (SELECT id FROM entry WHERE station = ({DESK}))"
            " ORDER BY entry, account"
        )
    )
    for entry in raw.execute(f"SELECT * FROM entry WHERE station = ({DESK}) ORDER BY station_seq"):
        head = {name: value for name, value in dict(entry).items() if name not in ("prev_hash", "hash")}
        own = [dict(line) for line in islice(lines, 2)]
        yield head, own, [kinds[line["account"]] for line in own]


def checked(folder: Path, lines: int) -> None:
    """Seconds that the self-check takes, and lines a second; nothing may be wrong."""
    build(folder, address := str(folder / "checked.sqlite"))
    with entered(folder, address) as world:
        fill(world, lines)
        hash_anew(world)
        with world.sql() as raw:
            count = one(raw, "SELECT count(*) FROM line")
        begun, used = time.perf_counter(), time.process_time()
        report = check(world.store)
        took, used = time.perf_counter() - begun, time.process_time() - used
        assert report.findings == (), report.findings[:3]
    row(
        "SQLite",
        f"check of {count} lines",
        f"{took:.0f} s",
        f"{used:.0f} s of processor",
        f"{count / used:.0f} lines a second of processor",
    )


def one(raw: Raw, sql: str) -> int:
    return int(raw.execute(sql).fetchone()[0])


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def works(world: World, lines: int) -> dict[str, Callable[[], object]]:
    """What is measured, by its name."""
    codes = [card.code for card in world.many(TIMES + 1)]
    middle = moment(NOON + lines // 4 * MINUTE)
    return {
        "first page": lambda: world.history(limit=100),
        "page at the middle date": lambda: world.history(limit=100, until=middle),
        f"search with {HITS} hits": lambda: found(world),
        "a redemption": lambda: world.redeem(codes.pop()),
    }


def found(world: World) -> None:
    assert len(world.history(limit=100, search="kiosk").movements) == HITS


def owed(world: World) -> tuple[float, float]:
    """Milliseconds of the report and of the bare sum, by turns."""
    bare = []
    for _ in range(6):
        report = timed(lambda: liability(world.store, world.manager))
        bare.append((report, timed(lambda: world.store.read(lambda tx: tx.plain(BARE_SUM)))))
    bare = bare[1:]
    return median(report for report, _ in bare), median(plain for _, plain in bare)


def compare(folder: Path, small: str, large: str, lines: int, name: str) -> None:
    with entered(folder, small) as of_small, entered(folder, large) as of_large:
        fill(of_small, SMALL)
        fill(of_large, lines)
        pairs = works(of_small, SMALL), works(of_large, lines)
        for work in pairs[0]:
            times = [(timed(pairs[0][work]), timed(pairs[1][work])) for _ in range(TIMES + 1)][1:]
            before, after = (median(one[at] for one in times) for at in (0, 1))
            row(name, work, f"{before:.1f} ms", f"{after:.1f} ms", f"{after / before:.2f}")
        report, plain = owed(of_large)
    row(
        name,
        "liability; beside it one bare sum",
        f"{plain:.0f} ms",
        f"{report:.0f} ms",
        f"{report / plain:.2f}",
    )


@contextmanager
def entered(folder: Path, address: str) -> Iterator[World]:
    world = enter(folder, HandClock(), address)
    yield world
    world.store.close()


def row(*cells: str) -> None:
    print(f"| {' | '.join(cells)} |", flush=True)


def main(lines: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        checked(Path(name), lines)
    row("", "", f"{SMALL} lines", f"{lines} lines", "ratio")
    row(*["---"] * 5)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in ("small", "large"):
            build(folder, str(folder / f"{size}.sqlite"))
        compare(folder, str(folder / "small.sqlite"), str(folder / "large.sqlite"), lines, "SQLite")
    try:
        with tempfile.TemporaryDirectory() as name, running(is_durable=True) as server:
            addresses = [server.address(server.database()) for _ in range(2)]
            for address in addresses:
                build(Path(name), address)
            compare(Path(name), *addresses, lines, "PostgreSQL")
    except NoServer as missing:
        print(f"PostgreSQL: {missing}")


if __name__ == "__main__":
    if sys.argv[1:] == ["check"]:
        with tempfile.TemporaryDirectory() as checking:
            checked(Path(checking), LARGE)
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else LARGE)
