"""Random histories of everything that can happen, on one of the two stores, until so many steps were made.

`python tests/long/any_history.py sqlite|postgresql STEPS COUNT_FILE` goes on from what the file says was
done, writes it there after each history, and prints it at the end. A history that failed is named by its
number, which makes the same one again.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from tests.data.server import quick_folder, running  # noqa: E402
from tests.data.world import HandClock, World, build, enter  # noqa: E402
from tests.proof.histories import History  # noqa: E402
from tests.proof.parts import Dice  # noqa: E402

STEPS_EACH = 500
MOST_TOLD = 20

Fresh = Callable[[Path], AbstractContextManager[World]]


@contextmanager
def stores(kind: str) -> Iterator[Fresh]:
    """Makes a store of its own in a folder: a copy of one that is made once."""
    with tempfile.TemporaryDirectory(dir=quick_folder()) as name:
        template = Path(name)
        if kind == "sqlite":
            build(template, str(template / "store.sqlite"))
            yield lambda folder: entered(template, folder, str(folder / "store.sqlite"))
            return
        with running() as server:
            database = server.database()
            build(template, server.address(database))

            @contextmanager
            def copied(folder: Path) -> Iterator[World]:
                copy = server.database(database)
                with entered(template, folder, server.address(copy)) as world:
                    yield world
                server.drop(copy)

            yield copied


@contextmanager
def entered(template: Path, folder: Path, address: str) -> Iterator[World]:
    shutil.copytree(template, folder, dirs_exist_ok=True)
    world = enter(folder, HandClock(), address)
    yield world
    world.store.close()


def one_history(fresh: Fresh, number: int, steps: int) -> tuple[int, Counter[str], str | None]:
    """How many steps were made, how often what was answered, and what failed."""
    with tempfile.TemporaryDirectory(dir=quick_folder()) as folder, fresh(Path(folder)) as world:
        history, dice = History(world), Dice(number)
        try:
            for _ in range(steps):
                history.step(dice)
            history.finish(dice)
            history.damage(dice)
        except Exception:
            told = traceback.format_exc(limit=-8)
            return history.steps, history.counts, f"history {number}, step {history.steps}: {told}"
        finally:
            history.fold.close()
        return history.steps, history.counts, None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("store", choices=("sqlite", "postgresql"))
    parser.add_argument("steps", type=int)
    parser.add_argument("file", type=Path)
    asked = parser.parse_args()
    done: dict[str, Any] = {"histories": 0, "steps": 0, "failed": [], "answers": {}}
    if asked.file.exists():
        done = json.loads(asked.file.read_text("utf-8"))
    with stores(asked.store) as fresh:
        while done["steps"] < asked.steps:
            steps, counts, failed = one_history(fresh, done["histories"], STEPS_EACH)
            done["histories"] += 1
            done["steps"] += steps
            done["failed"] += [failed] if failed and len(done["failed"]) < MOST_TOLD else []
            done["answers"] = dict(Counter(done["answers"]) + counts)
            asked.file.write_text(json.dumps(done), "utf-8")
    tell(asked.store, done)


def tell(store: str, done: dict[str, Any]) -> None:
    print(f"{store}: {done['steps']} steps in {done['histories']} histories, {len(done['failed'])} failed")
    for text in done["failed"]:
        print(text)
    for answer, times in sorted(done["answers"].items()):
        print(f"{times:7}  {answer}")
    if done["failed"]:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
