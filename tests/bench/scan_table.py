"""Exact, wrong, declined and milliseconds of Tillfold, plain pytesseract and RapidOCR on the test part.

    tests/bench/make_rapidocr_env.sh                    once, for RapidOCR
    python tests/bench/scan_table.py [--count 200] [--engines tillfold pytesseract rapidocr] [--tiers clean …]

One core. Every answer is kept in build/bench/scan/ as it comes: a run that was broken off goes on where it
was, and `--report` prints what is there. Other pictures, or another Tillfold, start records anew.
"""

import argparse
import os
import sys
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import scan_report  # noqa: E402
from scan_engines import Engine, PlainTesseract, RapidOcr, Tillfold  # noqa: E402
from scan_records import SPLIT, Records, pictures_fingerprint, reader_fingerprint, record  # noqa: E402

from app.testing.studio import Tier, draw, load_tiers  # noqa: E402

TIERS = Path(__file__).resolve().parent / "tiers.toml"
ENGINES = ("tillfold", "pytesseract", "rapidocr")
DEFAULT_ENVIRONMENT = os.environ.get("RAPIDOCR_ENV", str(ROOT / "build" / "rapidocr-venv"))


def main() -> None:
    asked = _arguments()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    tiers = {name: tier for name, tier in load_tiers(TIERS).items() if name in asked.tiers}
    pictures = pictures_fingerprint(load_tiers(TIERS))
    folders = {engine: _folder(asked.records, pictures, engine) for engine in ENGINES}
    if not asked.report:
        for engine in asked.engines:
            _run(engine, folders[engine], tiers, asked.count, Path(asked.environment))
    results = {
        engine: {name: Records(folders[engine], name).rows(asked.count) for name in tiers}
        for engine in ENGINES
    }
    print(f"Pictures {pictures}, test part, 1280x720, one core.\n")
    print(scan_report.table(results), scan_report.plain_house(results), sep="\n\n")
    if any(results["tillfold"].values()):
        print("\nTillfold:\n")
        print(scan_report.breakdown(results["tillfold"]), scan_report.causes(results["tillfold"]), sep="\n\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=200, help="pictures of each tier")
    parser.add_argument("--engines", nargs="*", choices=ENGINES, default=list(ENGINES))
    parser.add_argument("--tiers", nargs="*", default=["clean", "typical", "hard", "glare", "negative"])
    parser.add_argument("--environment", default=DEFAULT_ENVIRONMENT, help="where RapidOCR is installed")
    parser.add_argument("--records", type=Path, default=ROOT / "build" / "bench" / "scan")
    parser.add_argument("--report", action="store_true", help="print what is recorded, read nothing")
    return parser.parse_args()


def _folder(records: Path, pictures: str, engine: str) -> Path:
    own = f"-{reader_fingerprint()}" if engine == "tillfold" else ""
    return records / pictures / f"{engine}{own}"


def _run(name: str, folder: Path, tiers: dict[str, Tier], count: int, environment: Path) -> None:
    kept = {tier: Records(folder, tier) for tier in tiers}
    # Tier by tier for each seed, so that a run that was broken off says something of every tier.
    owed = [(seed, tier) for seed in range(count) for tier in tiers if not kept[tier].has(seed)]
    if not owed:
        return
    engine = _open(name, environment)
    try:
        engine.read(draw(0, "clean", split=SPLIT).pixels)  # loading models and pages is not measured
        for done, (seed, tier) in enumerate(owed, start=1):
            drawing = draw(seed, tiers[tier], split=SPLIT)
            kept[tier].add(record(drawing, engine.read(drawing.pixels)))
            if done % 100 == 0:
                print(f"{name}: {done} of {len(owed)}", file=sys.stderr)
    finally:
        engine.close()


def _open(name: str, environment: Path) -> Engine:
    if name == "rapidocr":
        return RapidOcr(environment)
    return Tillfold() if name == "tillfold" else PlainTesseract()


if __name__ == "__main__":
    main()
