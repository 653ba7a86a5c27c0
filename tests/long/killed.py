"""Random work killed 300 times on each store; on PostgreSQL also the server's processes.

`python tests/long/killed.py sqlite|postgresql [KILLS]` prints what was found, a line for each thirty kills:
each thirty are made on a store of their own.
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
from tests.proof.killed import main as killed  # noqa: E402

EACH = 30


def thirty(address: str, folder: Path, seed: int, *, server: bool) -> bool:
    build(folder, address)
    world = enter(folder, HandClock(), address)
    world.desk("desk-2")
    world.store.close()
    job = {
        "address": address,
        "folder": str(folder),
        "seed": seed,
        "first": 0,
        "kills": EACH,
        "server": server,
    }
    reports = killed(job)
    sums = {name: sum(report[name] for report in reports) for name in ("answered", "open")}
    wrong = [report for report in reports if report["findings"] or report["lost"] or report["doubled"]]
    told, at_server = (sum(bool(report[name]) for report in reports) for name in ("failed", "at_server"))
    print(f"{len(reports)} kills, {at_server} of them at the server: {sums['answered']} answered", end=", ")
    print(f"{sums['open']} not, {told} told of it;", end=" ")
    print(f"{len(wrong)} wrong", *wrong, flush=True)
    return not wrong


def main() -> None:
    store, kills = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 300
    well = True
    for seed in range(kills // EACH):
        with tempfile.TemporaryDirectory(dir=quick_folder()) as name:
            folder = Path(name)
            if store == "sqlite":
                well &= thirty(str(folder / "store.sqlite"), folder, seed, server=False)
                continue
            with running() as server:
                well &= thirty(server.address(server.database()), folder, seed, server=True)
    if not well:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
