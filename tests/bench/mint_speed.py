"""How long a batch takes, and how long it keeps a till waiting beside it: a program of its own that sells a
card each quarter of a second.

    python tests/bench/mint_speed.py [COUNT]

Prints wall and processor time, the longest portion, how many cards the till sold and how long it waited for
one, and the size of the store, which is an SQLite file.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.counter.minting import Minted
from app.wallet.values import Activated, Command
from tests.counter.desk import mint
from tests.data.world import Card, HandClock, World, build, enter

_CARDS, _EACH_S = 400, 0.25
_STOP = "stop"


def main(count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="tillfold-mint-") as name:
        folder = Path(name, "store")
        folder.mkdir()
        build(folder, str(folder / "store.sqlite"))
        world = enter(folder, HandClock())
        cards = [world.issued() for _ in range(_CARDS)]
        with till_beside(folder, cards) as till:
            wall, cpu, longest = timed(world, Path(name, "codes"), count)
            waits = stopped(till, folder)
        size = sum(path.stat().st_size for path in folder.glob("store.sqlite*")) / 1e6
        world.store.close()
    print("cards     wall s  cpu s  longest portion s  sales  usual wait s  longest wait s  store MB")
    print(
        f"{count:<9} {wall:<7.1f} {cpu:<6.1f} {longest:<18.2f} {len(waits):<6} "
        f"{statistics.median(waits):<13.2f} {max(waits):<15.2f} {size:.0f}"
    )


def timed(world: World, codes: Path, count: int) -> tuple[float, float, float]:
    """Wall time, processor time and the longest transaction, in seconds."""
    spans: list[float] = []
    transact = world.store.transact

    def watched(use_case):
        began = time.perf_counter()
        try:
            return transact(use_case)
        finally:
            spans.append(time.perf_counter() - began)

    world.store.transact = watched  # type: ignore[method-assign]
    began, worked = time.perf_counter(), time.process_time()
    assert isinstance(mint(world, codes, count), Minted)
    return time.perf_counter() - began, time.process_time() - worked, max(spans)


def till_beside(folder: Path, cards: list[Card]) -> subprocess.Popen[str]:
    """Another program that sells these cards; begun when it says so."""
    serials = json.dumps([[card.code, card.serial] for card in cards])
    till = subprocess.Popen(
        [sys.executable, __file__, "till", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert till.stdin is not None and till.stdout is not None
    till.stdin.write(serials + "\n")
    till.stdin.flush()
    till.stdout.readline()
    return till


def stopped(till: subprocess.Popen[str], folder: Path) -> list[float]:
    """What it waited for each sale, in seconds."""
    (folder / _STOP).touch()
    out, _ = till.communicate()
    return [float(one) for one in json.loads(out)]


def sell(folder: Path) -> None:
    """The till: a sale, a pause, until it is told to stop or has no card left."""
    world = enter(folder, HandClock())
    cards = [Card(*one) for one in json.loads(sys.stdin.readline())]
    keys = (Command(f"till-{number}") for number in range(len(cards)))
    assert isinstance(world.activate(cards.pop(), key=next(keys)), Activated)  # opens the till, loads all
    print("open", flush=True)
    waits = []
    while cards and not (folder / _STOP).exists():
        began = time.perf_counter()
        assert isinstance(world.activate(cards.pop(), key=next(keys)), Activated)
        waits.append(time.perf_counter() - began)
        time.sleep(_EACH_S)
    print(json.dumps(waits), flush=True)
    world.store.close()


if __name__ == "__main__":
    if sys.argv[1:2] == ["till"]:
        sell(Path(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
