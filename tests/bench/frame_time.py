"""Milliseconds of processor time that a frame takes, stage by stage, and the most memory that was used.

    taskset -c 0 python tests/bench/frame_time.py [--count 30] [--clips 6] [--length 20] [--part val]
        [--keep FILE] [--against FILE]

Searched: drawn pictures, each the first of its subject. Followed: those frames of drawn clips in which the
line was known from the frame before. --keep writes every answer to a file; --against says which answers are
others than those of such a file, and what both are beside the truth.
"""

import argparse
import json
import os
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from frame_pictures import Shown, pictures  # noqa: E402
from frame_stages import REST, Stages  # noqa: E402

from app.codes.lookalikes import fold  # noqa: E402
from app.codes.programme import load_book, shipped_paths  # noqa: E402
from app.environ import load_cv2  # noqa: E402
from app.scan.frame import Frame  # noqa: E402
from app.scan.observation import Observation  # noqa: E402
from app.scan.readers.neural import NeuralReader  # noqa: E402
from app.scan.session import ScanSession  # noqa: E402

FRAME_S = 1 / 30
_SEARCH, _NETWORK = "ranking the lines", "reader: network"
Answers = dict[str, list[object]]


def main() -> None:
    asked = _arguments()
    load_cv2().setNumThreads(1)
    shown = pictures(asked.part, asked.count, asked.clips, asked.length)
    stages, session = Stages(), ScanSession(load_book(shipped_paths()), [NeuralReader()])
    for _ in range(2):  # loading networks is not measured
        session.observe(Frame(next(shown[0].frames()), subject=str(_)))
    costs: dict[str, list[dict[str, float]]] = {"searched": [], "followed": []}
    answers: Answers = {}
    for one in shown:
        session.reset()
        for number, pixels in enumerate(one.frames()):
            seen, cost = _observed(session, stages, Frame(pixels, number * FRAME_S, one.name))
            answers[f"{one.name}/{number}"] = _answer(one, seen)
            if kind := _kind(one, cost):
                costs[kind].append(cost)
    print(_table(costs), f"\nMost memory: {_peak_mb():.0f} MB", _shares(answers), sep="\n")
    if asked.against:
        print(_differences(json.loads(asked.against.read_text("utf-8")), answers))
    if asked.keep:
        asked.keep.write_text(json.dumps(answers), "utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=30, help="pictures of each tier")
    parser.add_argument("--clips", type=int, default=6)
    parser.add_argument("--length", type=int, default=20, help="frames of a clip")
    parser.add_argument("--part", choices=("val", "dev"), default="val")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--against", type=Path)
    return parser.parse_args()


def _observed(session: ScanSession, stages: Stages, frame: Frame) -> tuple[Observation, dict[str, float]]:
    stages.clear()
    started = time.thread_time()
    seen = session.observe(frame)
    stages.close()
    return seen, {**stages.spent, "all": time.thread_time() - started}


def _kind(shown: Shown, cost: dict[str, float]) -> str | None:
    """None for a frame in which nothing was read because nothing had changed, and for searches in clips."""
    if len(shown.paths) == 1:
        return "searched"
    return "followed" if _SEARCH not in cost and _NETWORK in cost else None


def _answer(shown: Shown, seen: Observation) -> list[object]:
    return [seen.code, seen.guess, round(seen.confidence, 4), shown.code, shown.is_house]


def _table(costs: dict[str, list[dict[str, float]]]) -> str:
    names = {name for rows in costs.values() for row in rows for name in row} - {"all", REST}
    total = {name: sum(row.get(name, 0.0) for row in costs["searched"]) for name in names}
    heads = " | ".join(f"{kind}, {len(rows)} frames | p95" for kind, rows in costs.items())
    lines = [f"| CPU ms | {heads} |", "|---" * (1 + 2 * len(costs)) + "|"]
    for name in (*sorted(names, key=lambda name: -total[name]), REST, "all"):
        cells = [_two([row.get(name, 0.0) for row in rows]) for rows in costs.values()]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _two(seconds: Sequence[float]) -> str:
    if not seconds:
        return "– | –"
    return f"{1000 * np.median(seconds):.1f} | {1000 * np.quantile(seconds, 0.95):.1f}"


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _verdict(answer: Sequence[object]) -> str:
    code, guess, _, truth, is_house = answer
    told = "answered" if code is not None else "guessed"
    read = str(code if code is not None else guess or "")
    is_right = read == truth or (bool(is_house) and fold(read) == fold(str(truth)))
    return f"{told} {'right' if is_right else 'wrong'}" if read else "nothing"


def _shares(answers: Answers) -> str:
    """How many frames had which verdict, pictures and the last frames of clips."""
    last = {name.rsplit("/", 1)[0]: answer for name, answer in answers.items()}
    verdicts = [_verdict(answer) for answer in last.values()]
    return ", ".join(f"{verdicts.count(one)} {one}" for one in sorted(set(verdicts)))


def _differences(before: Answers, now: Answers) -> str:
    lines = [
        f"{name}: {_verdict(before[name])} {before[name][:3]} -> {_verdict(now[name])} {now[name][:3]}, "
        f"truth {now[name][3]}"
        for name in now
        if name in before and before[name][:2] != now[name][:2]
    ]
    return f"{len(lines)} of {len(now)} frames have another answer\n" + "\n".join(lines)


if __name__ == "__main__":
    main()
