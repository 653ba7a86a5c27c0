"""What is kept of each picture that an engine read, so that a run can be broken off and taken up again."""

import hashlib
import json
from pathlib import Path

from scan_engines import Reading

from app.codes.lookalikes import fold
from app.testing.studio import Drawing, Tier, draw, faces

ROOT = Path(__file__).resolve().parent.parent.parent
SPLIT = "test"
VERDICTS = ("exact", "wrong", "declined")
_SAMPLED = ("app/scan", "app/codes", "resources/programmes")


def verdict(code: str | None, drawing: Drawing) -> str:
    """A house code counts as exact when it folds to the right one: that is the card that is looked up."""
    if code is None:
        return "declined"
    if drawing.code is None:
        return "wrong"
    is_same = code == drawing.code
    if drawing.programme == "house":
        is_same = is_same or fold(code) == fold(drawing.code)
    return "exact" if is_same else "wrong"


def record(drawing: Drawing, reading: Reading) -> dict[str, object]:
    spec = drawing.spec
    quad = drawing.quad
    return {
        "seed": drawing.seed,
        "verdict": verdict(reading.code, drawing),
        "truth": drawing.code,
        "answer": reading.code,
        "wall_ms": round(reading.wall_s * 1000, 2),
        "cpu_ms": round(reading.cpu_s * 1000, 2),
        "programme": drawing.programme,
        "height_px": round(drawing.height_px, 1),
        "face": spec.face,
        "group": faces.by_name(spec.face).group,
        "print": spec.print_style,
        "panel": spec.panel,
        "separator": spec.separator,
        "layout": spec.layout,
        "instead": spec.instead,
        "hidden": len(drawing.hidden),
        "is_upside_down": bool(quad[1, 0] < quad[0, 0]),
        **reading.notes,
    }


def pictures_fingerprint(tiers: dict[str, Tier]) -> str:
    """Changes when the studio draws other pictures: of the first two of each tier."""
    total = hashlib.sha256()
    for tier in tiers.values():
        for seed in (0, 1):
            total.update(draw(seed, tier, split=SPLIT).pixels.tobytes())
    return total.hexdigest()[:10]


def reader_fingerprint() -> str:
    """Changes when Tillfold's own reading changes."""
    total = hashlib.sha256()
    for folder in _SAMPLED:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                total.update(path.read_bytes())
    return total.hexdigest()[:10]


class Records:
    """The records of one engine on one tier, a JSON line each, by seed."""

    def __init__(self, folder: Path, tier: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{tier}.jsonl"
        self._rows: dict[int, dict] = {}
        for line in self._path.read_text("utf-8").splitlines() if self._path.exists() else ():
            row = json.loads(line)
            self._rows[row["seed"]] = row

    def has(self, seed: int) -> bool:
        return seed in self._rows

    def add(self, row: dict[str, object]) -> None:
        self._rows[int(str(row["seed"]))] = row
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")

    def rows(self, count: int) -> list[dict]:
        return [row for seed, row in sorted(self._rows.items()) if seed < count]
