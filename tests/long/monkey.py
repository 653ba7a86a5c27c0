"""20,000 random actions at the real window, in pieces of 500, each with a store and a process of its own.

    python tests/long/monkey.py [ACTIONS] [--first SEED] [--kept build/long/monkey.jsonl]

Each piece is written down as it is done: a run that was broken off goes on. Prints what was wrong, with the
seed that does it again (`python -m tests.proof.monkey SEED 500`), and what was done in all.
"""

import argparse
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
EACH, LONGEST_PIECE_S = 500, 1800
_WRONG = ("unexpected", "warnings", "left_running", "findings")


def piece(seed: int) -> dict[str, Any]:
    """What one piece found; how it ended, where it did not come to its end."""
    command = [sys.executable, "-m", "tests.proof.monkey", str(seed), str(EACH)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, cwd=ROOT, timeout=LONGEST_PIECE_S, check=False
        )
    except subprocess.TimeoutExpired:
        return {"seed": seed, "ended": f"not within {LONGEST_PIECE_S} s"}
    if done.returncode != 0:
        return {"seed": seed, "ended": f"{done.returncode}: {done.stderr[-4000:]}"}
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def is_wrong(report: dict[str, Any]) -> bool:
    if "ended" in report or report["cameras_left_open"] > 0 or report["still_scans"] is False:
        return True
    return any(report[name] for name in _WRONG)


def read(kept: Path) -> dict[int, dict[str, Any]]:
    lines = kept.read_text().splitlines() if kept.exists() else []
    return {report["seed"]: report for report in map(json.loads, lines)}


def tell(reports: list[dict[str, Any]]) -> None:
    whole = [report for report in reports if "ended" not in report]
    kinds: Counter[str] = Counter()
    pages: Counter[str] = Counter()
    for report in whole:
        kinds.update(report["kinds"])
        pages.update(report["pages"])
    print(f"{sum(kinds.values())} actions, {sum(report['entries'] for report in whole)} entries in the books")
    print("kinds:", ", ".join(f"{name} {count}" for name, count in kinds.most_common()))
    print("where:", ", ".join(f"{name} {count}" for name, count in pages.most_common()))
    print(f"pieces that were wrong: {sum(map(is_wrong, reports))} of {len(reports)}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("actions", type=int, nargs="?", default=20_000)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--kept", type=Path, default=ROOT / "build" / "long" / "monkey.jsonl")
    options = parser.parse_args()
    options.kept.parent.mkdir(parents=True, exist_ok=True)
    known = read(options.kept)
    seeds = range(options.first, options.first + -(-options.actions // EACH))
    for seed in seeds:
        if seed not in known:
            known[seed] = piece(seed)
            with options.kept.open("a") as file:
                file.write(json.dumps(known[seed]) + "\n")
        if is_wrong(known[seed]):
            shown = {
                name: known[seed].get(name) for name in ("ended", *_WRONG, "cameras_left_open", "still_scans")
            }
            print(seed, json.dumps(shown), flush=True)
    reports = [known[seed] for seed in seeds]
    tell(reports)
    return int(any(map(is_wrong, reports)))


if __name__ == "__main__":
    sys.exit(main())
