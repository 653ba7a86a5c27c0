"""Sixteen processes over 500 cards, on one of the two stores: redeem, void, hold, replace and refund at once.

`python tests/long/race.py sqlite|postgresql` prints how often what was done; it fails where a total is not
right to the cent, or where anybody was told of an error.
"""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from tests.data.server import quick_folder, running  # noqa: E402
from tests.data.world import HandClock, build, enter  # noqa: E402
from tests.proof.test_race import raced, right_to_the_cent  # noqa: E402

WORKERS, CARDS = 16, 500
LONGEST_RUN_S = 3000


def race(store: str, address: str, folder: Path) -> None:
    build(folder, address)
    world = enter(folder, HandClock(), address)
    world.desk("desk-2")
    world.store.close()
    found = raced(address, folder, WORKERS, CARDS, longest_s=LONGEST_RUN_S)
    times = right_to_the_cent(found, CARDS)
    told = ", ".join(f"{deed} {often}" for deed, often in sorted(times.items()))
    print(f"{store}: {WORKERS} processes, {CARDS} cards, {len(found['answers'])} requests: {told}; all right")


def main() -> None:
    store = sys.argv[1]
    with tempfile.TemporaryDirectory(dir=quick_folder()) as name:
        folder = Path(name)
        if store == "sqlite":
            race(store, str(folder / "store.sqlite"), folder)
            return
        with running() as server:
            race(store, server.address(server.database()), folder)


if __name__ == "__main__":
    main()
