"""A lock held for 10 s is waited out, one held for 20 s is STORE_BUSY, in real time and on both stores.

`python tests/long/held_locks.py` prints a line for each. The quick tests do the same with less patience.
"""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from app.data.integrity import check  # noqa: E402
from app.data.store import system_clock  # noqa: E402
from app.outcomes import Fault  # noqa: E402
from tests.data.server import running  # noqa: E402
from tests.data.test_faults import locked  # noqa: E402
from tests.data.world import World, build, enter  # noqa: E402


@contextmanager
def stores() -> Iterator[list[World]]:
    with running() as server, tempfile.TemporaryDirectory() as folder:
        addresses = [str(Path(folder, "store.sqlite")), server.address(server.database())]
        worlds = []
        for address in addresses:
            build(Path(folder), address)
            worlds.append(enter(Path(folder), system_clock, address))
        yield worlds
        for world in worlds:
            world.store.close()


def told(world: World, held_s: float, *, is_busy: bool) -> str:
    card, key = world.active(), world.key()
    first, world.store = world.store, world.reopened()
    begun = time.monotonic()
    with locked(world, held_s):
        try:
            outcome = type(world.redeem(card.code, key=key)).__name__
        except Fault as fault:
            outcome = fault.outcome.name
        waited_s = time.monotonic() - begun
    world.redeem(card.code, key=key)
    world.store.close()
    world.store = first
    assert (outcome == "STORE_BUSY") is is_busy, outcome
    assert check(world.store).findings == ()
    name = "SQLite" if world.is_sqlite else "PostgreSQL"
    return f"{name:10}  held {held_s:4.0f} s  {outcome:10}  after {waited_s:4.1f} s"


def main() -> None:
    lines: list[str] = []
    with stores() as worlds:
        for held_s, is_busy in ((10.0, False), (20.0, True)):

            def tell(world: World, held_s: float = held_s, *, is_busy: bool = is_busy) -> None:
                lines.append(told(world, held_s, is_busy=is_busy))

            threads = [threading.Thread(target=tell, args=(world,)) for world in worlds]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    print("\n".join(sorted(lines)))
    if len(lines) != 4:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
