"""Drawn frames kept as files, so that a process that measures time and memory never draws itself."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent.parent
TIERS = Path(__file__).resolve().parent / "tiers.toml"
STILL_TIERS = ("typical", "hard")
CLIP_KINDS = ("whole", "never whole")
_STUDIO = ROOT / "app" / "testing" / "studio"


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture, or the frames of a clip. `name` says what was drawn; code: the true one."""

    name: str
    paths: tuple[Path, ...]
    code: str | None
    is_house: bool

    def frames(self) -> Iterator[np.ndarray]:
        from app.environ import load_cv2

        for path in self.paths:
            yield load_cv2().imread(str(path))


def pictures(part: str, count: int, clips: int, length: int) -> list[Shown]:
    """`count` pictures of each tier and so many clips; drawn by another process where they are missing."""
    folder = ROOT / "build" / "bench" / "frames" / _version()
    wanted = [("still", part, tier, seed, 1) for tier in STILL_TIERS for seed in range(count)]
    wanted += [("clip", part, STILL_TIERS[seed % 2], seed, length) for seed in range(clips)]
    missing = [one for one in wanted if not (folder / _name(*one) / "truth.json").exists()]
    if missing:
        asked = json.dumps([str(folder), missing])
        subprocess.run([sys.executable, __file__], input=asked, text=True, check=True, cwd=ROOT)
    return [_shown(folder / _name(*one)) for one in wanted]


def _name(kind: str, part: str, tier: str, seed: int, length: int) -> str:
    return f"{kind}-{part}-{tier}-{seed}-{length}"


def _shown(folder: Path) -> Shown:
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    return Shown(folder.name, tuple(sorted(folder.glob("*.png"))), truth["code"], truth["is_house"])


def _version() -> str:
    """Changes with the studio and the tiers."""
    total = hashlib.sha256(TIERS.read_bytes())
    for path in sorted(_STUDIO.rglob("*.py")):
        total.update(path.read_bytes())
    return total.hexdigest()[:10]


def _draw(folder: Path, kind: str, part: str, tier: str, seed: int, length: int) -> None:
    from app.environ import load_cv2
    from app.testing.studio import draw, draw_clip, load_tiers

    level = load_tiers(TIERS)[tier]
    if kind == "still":
        drawings = [draw(seed, level, part=part)]
    else:
        drawings = draw_clip(seed, level, length, part=part, kind=CLIP_KINDS[seed % 2])
    folder.mkdir(parents=True, exist_ok=True)
    for number, drawing in enumerate(drawings):
        path = str(folder / f"{number:03}.png")
        load_cv2().imwrite(path, drawing.pixels, (load_cv2().IMWRITE_PNG_COMPRESSION, 1))
    truth = {"code": drawings[0].code, "is_house": drawings[0].programme == "house"}
    (folder / "truth.json").write_text(json.dumps(truth), "utf-8")


if __name__ == "__main__":
    os.environ["OMP_NUM_THREADS"] = "1"
    sys.path.insert(0, str(ROOT))
    place, missing = json.load(sys.stdin)
    for one in missing:
        _draw(Path(place) / _name(*one), *one)
