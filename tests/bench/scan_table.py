"""Right, asked, wrong and milliseconds of Tillfold, plain pytesseract and RapidOCR on drawn cards.

    tests/bench/make_rapidocr_env.sh                    once, for RapidOCR
    python tests/bench/scan_table.py [--count 300] [--clips 200] [--engines tillfold pytesseract rapidocr] …

One core. Every answer is kept in build/bench/scan/ as it comes: a run that was broken off goes on where it
was, and `--report` prints what is there. Other pictures, or another Tillfold, start records anew; `--anyway`
prints the newest records of an engine whatever the reader was. The test part is for this table alone; for
development there is `--part val`. `--first 300` takes seeds that nobody has looked at.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import scan_causes  # noqa: E402
import scan_report  # noqa: E402
from scan_engines import Engine, PlainTesseract, RapidOcr, Tillfold  # noqa: E402
from scan_records import Records, enough_from, pictures_fingerprint, reader_fingerprint, record  # noqa: E402

from app.environ import load_cv2  # noqa: E402
from app.testing.studio import draw, draw_clip, load_tiers  # noqa: E402

TIERS = load_tiers(Path(__file__).resolve().parent / "tiers.toml")
ENGINES = ("tillfold", "pytesseract", "rapidocr")
CLIP_KINDS = ("whole", "never whole")
CLIP_TIERS = ("typical", "hard")
CLIP_FRAMES = 40
PEERS_EVERY = 5
"""Engines that take a second for a picture read every fifth of the clips."""
DEFAULT_ENVIRONMENT = os.environ.get("RAPIDOCR_ENV", str(ROOT / "build" / "rapidocr-venv"))


def main() -> None:
    asked = _arguments()
    load_cv2().setNumThreads(1)
    pictures = pictures_fingerprint(TIERS, asked.part)
    folder = asked.records / f"{asked.part}-{pictures}"
    if not asked.report:
        for engine in asked.engines:
            _run(engine, folder, asked)
    results = {engine: _results(engine, folder, asked) for engine in ENGINES}
    print(f"Pictures {pictures}, part {asked.part}, 1280x720, one core.\n")
    print(scan_report.stills(results), scan_report.clips(results, CLIP_KINDS), sep="\n\n")
    if any(results["tillfold"].values()):
        print("\nTillfold:\n")
        print(scan_report.breakdown(results["tillfold"]), scan_causes.causes(results["tillfold"]), sep="\n\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=300, help="pictures of each tier")
    parser.add_argument("--clips", type=int, default=200, help="clips, half of them never whole")
    parser.add_argument("--first", type=int, default=0, help="seed of the first picture and clip")
    parser.add_argument("--engines", nargs="*", choices=ENGINES, default=list(ENGINES))
    parser.add_argument("--tiers", nargs="*", default=["clean", "typical", "hard", "glare", "negative"])
    parser.add_argument("--part", choices=("test", "val", "dev"), default="test")
    parser.add_argument("--environment", default=DEFAULT_ENVIRONMENT, help="where RapidOCR is installed")
    parser.add_argument("--records", type=Path, default=ROOT / "build" / "bench" / "scan")
    parser.add_argument("--report", action="store_true", help="print what is recorded, read nothing")
    parser.add_argument("--anyway", action="store_true", help="report the newest records of any reader")
    return parser.parse_args()


def _folder(folder: Path, engine: str, *, anyway: bool = False) -> Path:
    if engine != "tillfold":
        return folder / engine
    made = sorted(folder.glob("tillfold-*"), key=lambda one: one.stat().st_mtime)
    return made[-1] if anyway and made else folder / f"tillfold-{reader_fingerprint()}"


def _results(engine: str, folder: Path, asked: argparse.Namespace) -> dict[str, list[dict]]:
    place = _folder(folder, engine, anyway=asked.anyway)
    stills, clips = _seeds(asked, asked.count), _seeds(asked, asked.clips // len(CLIP_KINDS))
    wanted = dict.fromkeys(asked.tiers, stills) | dict.fromkeys(CLIP_KINDS, clips)
    return {name: Records(place, name).rows(seeds) for name, seeds in wanted.items()}


def _seeds(asked: argparse.Namespace, count: int) -> range:
    return range(asked.first, asked.first + count)


def _run(name: str, folder: Path, asked: argparse.Namespace) -> None:
    place = _folder(folder, name)
    kept = {tier: Records(place, tier) for tier in (*asked.tiers, *CLIP_KINDS)}
    # Tier by tier for each seed, so that a run that was broken off says something of every tier.
    stills = [
        (seed, tier)
        for seed in _seeds(asked, asked.count)
        for tier in asked.tiers
        if not kept[tier].has(seed)
    ]
    clips = [(seed, kind) for seed, kind in _clips(asked, name) if not kept[kind].has(seed)]
    if not stills and not clips:
        return
    engine = _open(name, Path(asked.environment))
    try:
        engine.read(draw(0, "clean", part="dev").pixels, None)  # loading models and pages is not measured
        for done, (seed, tier) in enumerate(stills, start=1):
            drawing = draw(seed, TIERS[tier], part=asked.part)
            kept[tier].add(record(drawing, engine.read(drawing.pixels, drawing.code)))
            if done % 100 == 0:
                print(f"{name}: {done} of {len(stills)} pictures", file=sys.stderr, flush=True)
        for seed, kind in clips:
            kept[kind].add(_clip_record(engine, seed, kind, asked.part))
    finally:
        engine.close()


def _clips(asked: argparse.Namespace, engine: str) -> Iterator[tuple[int, str]]:
    """Seed and kind of each clip that an engine reads; the kinds take turns."""
    step = 1 if engine == "tillfold" else PEERS_EVERY
    for seed in _seeds(asked, asked.clips // len(CLIP_KINDS))[::step]:
        for kind in CLIP_KINDS:
            yield seed, kind


def _clip_record(engine: Engine, seed: int, kind: str, part: str) -> dict[str, object]:
    tier = CLIP_TIERS[seed % len(CLIP_TIERS)]
    frames = draw_clip(seed, TIERS[tier], CLIP_FRAMES, part=part, kind=kind)
    reading = engine.read_clip((frame.pixels for frame in frames), frames[0].code)
    own = {"tier": tier, "enough": enough_from(frames), "is_placed": True}
    return {**record(frames[0], reading), **own}


def _open(name: str, environment: Path) -> Engine:
    if name == "rapidocr":
        return RapidOcr(environment)
    return Tillfold() if name == "tillfold" else PlainTesseract()


if __name__ == "__main__":
    main()
