"""The swap and custody check at a till, on drawn cards of the studio's test part: good ones, and each kind
of bad ones.

    python tests/bench/counter_check.py [--clips 48] [--count 24] [--part test] [--first 0] [--workers 2]

Of each kind and tier so many cards are held before the camera, as the counter's window looks at them: until
it is told what they are, or for four seconds; then so many single pictures. Every other card is held with
the thumb beside bars, print and panel, the others with the thumb anywhere. Beside it zxing-cpp alone, on the
same frames, which is what a counter without the check has: it reads bars, and sells what they say.

Every answer is kept in build/bench/counter/ as it comes: a run that was broken off goes on where it was, and
`--report` prints what is there. Other pictures, or another Tillfold, start records anew.
"""

import argparse
import hashlib
import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ["PYTHONPATH"] = str(ROOT)

import counter_report  # noqa: E402
from counter_cards import KINDS, Show, held, photographed  # noqa: E402
from scan_records import Records, reader_fingerprint  # noqa: E402

from app.testing.studio import draw_at_till  # noqa: E402

LIVE_TIERS = ("clean", "typical")
TIERS = ("clean", "typical", "glare")
Look = Callable[[Show], dict[str, object]]


def main() -> None:
    asked = _arguments()
    pictures = _pictures_fingerprint(asked.part)
    reader = reader_fingerprint()
    folder = asked.records / f"{asked.part}-{pictures}" / f"tillfold-{reader}"
    live, stills = _seeds(asked, asked.clips), _seeds(asked, asked.count)
    if not asked.report:
        with ProcessPoolExecutor(asked.workers) as workers:
            _run(workers, held, folder / "held", LIVE_TIERS, live, asked.part)
            _run(workers, photographed, folder / "pictures", TIERS, stills, asked.part)
    print(f"Pictures {pictures}, part {asked.part}, seeds from {asked.first}, reader {reader}, 1280x720.")
    _print("Cards that are held", folder / "held", LIVE_TIERS, live, is_live=True)
    _print("Single pictures", folder / "pictures", TIERS, stills, is_live=False)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--clips", type=int, default=48, help="cards of each kind and tier that are held")
    parser.add_argument("--count", type=int, default=24, help="cards of each kind and tier in one picture")
    parser.add_argument("--part", choices=("dev", "test"), default="test")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--records", type=Path, default=ROOT / "build" / "bench" / "counter")
    parser.add_argument("--report", action="store_true", help="print what is recorded, look at nothing")
    return parser.parse_args()


def _seeds(asked: argparse.Namespace, count: int) -> range:
    return range(asked.first, asked.first + count * len(KINDS))


def _pictures_fingerprint(part: str) -> str:
    """Changes when the studio draws other cards: of one card of each kind."""
    total = hashlib.sha256()
    for seed in range(len(KINDS)):
        total.update(draw_at_till(seed, "clean", **Show(seed, "clean", part).given()).pixels.tobytes())
    return total.hexdigest()[:10]


def _run(
    workers: ProcessPoolExecutor, look: Look, folder: Path, tiers: tuple[str, ...], seeds: range, part: str
) -> None:
    """All tiers for each seed, so that a run that was broken off says something of every kind and tier."""
    kept = {tier: Records(folder, tier) for tier in tiers}
    shows = [Show(seed, tier, part) for seed in seeds for tier in tiers if not kept[tier].has(seed)]
    for done, (show, row) in enumerate(zip(shows, workers.map(look, shows), strict=True), start=1):
        kept[show.tier].add(row)
        if done % 50 == 0:
            print(f"{folder.name}: {done} of {len(shows)}", file=sys.stderr, flush=True)


def _print(title: str, folder: Path, tiers: tuple[str, ...], seeds: range, *, is_live: bool) -> None:
    found = {tier: Records(folder, tier).rows(seeds) for tier in tiers}
    print(f"\n{title}\n")
    tables = [counter_report.outcomes(found, is_live=is_live), counter_report.hands(found)]
    if not is_live:
        tables.append(counter_report.parts(found))
    print(*tables, counter_report.failures(found), sep="\n\n")


if __name__ == "__main__":
    main()
