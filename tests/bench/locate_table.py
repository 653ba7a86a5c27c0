"""Measures how well the claim code's line is located in drawn frames: found, ranked, framed, upright.

    python tests/bench/locate_table.py --count 100 [--part val] [--record]

`--record` puts the figures into the record beside the model.

A line counts as found where each corner lies within half a character of the true one, and as framed where its
cap line and base line are besides within 8 % of the cap height at both ends.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.environ import RESOURCES, limit_threads, load_cv2

limit_threads()

from app.scan import locate  # noqa: E402
from app.testing.studio import Drawing, draw  # noqa: E402

cv2 = load_cv2()
TIERS = ("clean", "typical", "hard", "glare")
RECORD = RESOURCES / "models" / "finder.toml"
FRAMED = 0.08
"""Greatest distance of cap line and base line from the true ones, in cap heights."""


@dataclass(frozen=True, slots=True)
class Error:
    """How far a quad is from the true one. along: the worse end, in characters; across: the worst of the four
    corners, in cap heights."""

    along: float
    across: float

    @property
    def is_found(self) -> bool:
        return self.along <= 0.5 and self.across <= 0.5

    @property
    def is_framed(self) -> bool:
        return self.is_found and self.across <= FRAMED


@dataclass(frozen=True, slots=True)
class Outcome:
    """rank: of the best of the located lines, None where none is near. cpu_s: of one frame."""

    rank: int | None
    error: Error | None
    is_upright: bool
    score: float
    cpu_s: float


Locator = Callable[[np.ndarray], Sequence[tuple[np.ndarray, float]]]


def error_of(quad: np.ndarray, drawing: Drawing) -> Error:
    true = drawing.quad
    right = true[1] + true[2] - true[0] - true[3]
    length = float(np.linalg.norm(right)) / 2
    right = right / np.linalg.norm(right)
    across = np.array([-right[1], right[0]])
    off = quad - true
    character = length / max(len(drawing.formatted or ""), 1)
    return Error(
        float(np.abs(off @ right).max()) / character, float(np.abs(off @ across).max()) / drawing.height_px
    )


def outcome(locator: Locator, drawing: Drawing) -> Outcome:
    gray = cv2.cvtColor(drawing.pixels, cv2.COLOR_BGR2GRAY)
    started = time.process_time()
    found = list(locator(gray))
    cpu_s = time.process_time() - started
    score = max((score for _, score in found), default=0.0)
    tried = [
        (rank, error_of(way, drawing), is_upright)
        for rank, (quad, _) in enumerate(found)
        for way, is_upright in ((quad, True), (np.roll(quad, 2, axis=0), False))
    ]
    near = [one for one in tried if one[1].across < 0.6 and one[1].along < 8]
    if not near or drawing.code is None:
        return Outcome(None, None, False, score, cpu_s)
    rank, error, is_upright = min(near, key=lambda one: one[1].along + one[1].across)
    return Outcome(rank, error, is_upright, score, cpu_s)


def ours(gray: np.ndarray) -> list[tuple[np.ndarray, float]]:
    return [(line.quad, line.score) for line in locate.lines(gray)]


def figures(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """Percentages of frames, errors (median and 95th percentile) of the lines near the code, milliseconds."""
    errors = [one.error for one in outcomes if one.error]
    shares = {
        "near": len(errors),
        "first": sum(one.rank == 0 for one in outcomes),
        "in_first_3": sum(one.rank is not None and one.rank < 3 for one in outcomes),
        "found": sum(error.is_found for error in errors),
        "framed": sum(error.is_framed for error in errors),
        "upright": sum(one.is_upright for one in outcomes),
    }
    table = {name: round(100 * share / len(outcomes), 1) for name, share in shares.items()}
    for name in ("along", "across"):
        off = [getattr(error, name) for error in errors] or [np.inf]
        table |= {
            name: round(float(np.median(off)), 3),
            f"{name}_p95": round(float(np.quantile(off, 0.95)), 3),
        }
    ms = [1000 * one.cpu_s for one in outcomes]
    return {
        **table,
        "cpu_ms": round(float(np.median(ms)), 1),
        "cpu_ms_p95": round(float(np.quantile(ms, 0.95)), 1),
    }


def negative_figures(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """Percentages of frames without a code in which the likeliest line scores more than a bound."""
    scores = np.array([one.score for one in outcomes])
    bounds = {f"over_{bound}": round(100 * float((scores > bound / 100).mean()), 1) for bound in (20, 50, 80)}
    ms = [1000 * one.cpu_s for one in outcomes]
    return {
        **bounds,
        "cpu_ms": round(float(np.median(ms)), 1),
        "cpu_ms_p95": round(float(np.quantile(ms, 0.95)), 1),
    }


def table_of(name: str, values: dict[str, float]) -> str:
    return f"| {name} | " + " | ".join(f"{value:g}" for value in values.values()) + " |"


def head_of(values: dict[str, float]) -> str:
    return "| tier | " + " | ".join(values) + " |\n|" + "---|" * (len(values) + 1)


def record(tables: dict[str, dict[str, float]], part: str, count: int) -> None:
    """Into the model's record, in place of the figures that are there."""
    kept = RECORD.read_text("utf-8").split("\n[figures", 1)[0].rstrip("\n")
    out = [kept, f'\n[figures]  # of tests/bench/locate_table.py\npart = "{part}"\ncount = {count}']
    for tier, values in tables.items():
        out.append(f"\n[figures.{tier}]\n" + "\n".join(f"{name} = {value}" for name, value in values.items()))
    RECORD.write_text("\n".join(out) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--part", choices=("val", "dev", "test"), default="val")
    parser.add_argument(
        "--record", action="store_true", help="put the figures into the record beside the model"
    )
    given = parser.parse_args()
    ours(np.zeros((720, 1280), np.uint8))
    tables: dict[str, dict[str, float]] = {}
    for tier in (*TIERS, "negative"):
        drawings = (draw(5000 + at, tier, part=given.part) for at in range(given.count))
        outcomes = [outcome(ours, drawing) for drawing in drawings]
        tables[tier] = (negative_figures if tier == "negative" else figures)(outcomes)
        if tier in (TIERS[0], "negative"):
            print(head_of(tables[tier]))
        print(table_of(tier, tables[tier]), flush=True)
    if given.record:
        record(tables, given.part, given.count)


if __name__ == "__main__":
    main()
