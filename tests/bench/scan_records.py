"""What is kept of each picture that an engine read, so that a run can be broken off and taken up again."""

import ast
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scan_engines import Reading

from app.codes.lookalikes import fold
from app.testing.studio import Drawing, Tier, draw, faces

ROOT = Path(__file__).resolve().parent.parent.parent
_SAMPLED = ("app/scan", "app/codes", "resources/programmes", "resources/models")
_NEVER_ASKED_FOR = frozenset("0O1IL")


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
    """A picture, or the first frame of a clip, with what was read."""
    spec = drawing.spec
    truth = drawing.code
    return {
        "seed": drawing.seed,
        "verdict": verdict(reading.code, drawing),
        "helped": verdict(reading.helped, drawing),
        "truth": truth,
        "answer": reading.code,
        "wall_ms": round(reading.wall_s * 1000, 2),
        "cpu_ms": round(reading.cpu_s * 1000, 2),
        "frame_ms": [round(one * 1000, 2) for one in reading.frame_s],
        "is_plain": truth is not None and (drawing.programme == "house" or not _NEVER_ASKED_FOR & set(truth)),
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
        "is_upside_down": bool(drawing.quad[1, 0] < drawing.quad[0, 0]),
        "is_placed": is_placed(reading.notes.get("line"), drawing),
        **reading.notes,
    }


def is_placed(line: object, drawing: Drawing) -> bool:
    """Whether the line that was read lies on the code: its middle within one and a half cap heights."""
    if line is None:
        return False
    off = np.asarray(line, dtype=float).mean(axis=0) - drawing.quad.mean(axis=0)
    return bool(np.linalg.norm(off) < 1.5 * drawing.height_px)


def enough_from(frames: Sequence[Drawing]) -> int | None:
    """The first frame with which every character of the code has been seen; None where that never comes."""
    unseen = set(range(len(frames[0].code or "")))
    for number, frame in enumerate(frames):
        unseen &= set(frame.hidden)
        if not unseen:
            return number
    return None


def pictures_fingerprint(tiers: dict[str, Tier], part: str) -> str:
    """Changes when the studio draws other pictures: of the first two of each tier."""
    total = hashlib.sha256()
    for tier in tiers.values():
        for seed in (0, 1):
            total.update(draw(seed, tier, part=part).pixels.tobytes())
    return total.hexdigest()[:10]


def reader_fingerprint() -> str:
    """Changes when Tillfold's own reading changes, not when words about it do."""
    total = hashlib.sha256()
    for folder in _SAMPLED:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix == ".py":
                total.update(_without_words(path.read_text("utf-8")).encode())
            elif path.is_file() and path.suffix != ".pyc":
                total.update(path.read_bytes())
    return total.hexdigest()[:10]


def _without_words(source: str) -> str:
    """The program that a source is: its syntax without comments and strings that nothing uses."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [line for line in body if not _is_remark(line)]  # type: ignore[attr-defined]
    return ast.dump(tree)


def _is_remark(line: ast.AST) -> bool:
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)


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

    def rows(self, seeds: range) -> list[dict]:
        return [row for seed, row in sorted(self._rows.items()) if seed in seeds]
