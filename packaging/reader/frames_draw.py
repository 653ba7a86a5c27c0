"""Draws frames into the pool: they are drawn once, then cut and changed many times by the training.

A shard appears whole or not at all, so that a training can read while this draws. When the pool is full the
oldest shard makes room.
"""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import frames_plain
import numpy as np
from frames import POOL, SHARD, Frame, shards

from app.environ import RESOURCES, load_cv2
from app.testing.studio import Drawing, Tier, load_tiers, shots

cv2 = load_cv2()
_SMALL = (640, 360)
_QUALITY = 95
_SHOTS = 4
"""Photographs of one card: drawing the card costs as much as three of them."""
_PLAIN = 28
"""Plain sheets in a shard."""
_SHARES = {"clean": 0.12, "typical": 0.28, "hard": 0.32, "glare": 0.12, "negative": 0.16}


def drawn(part: str, number: int) -> Iterator[Frame]:
    """The frames of one shard. For training each card is photographed several times, and stands at any
    rotation more often than the tiers have it; and there are plain sheets besides."""
    tiers = load_tiers(RESOURCES / "studio" / "tiers.toml")
    count, plain = (_SHOTS, _PLAIN) if part == "train" else (1, 0)
    cards = (SHARD - plain) // count
    for seed in range(number * cards, (number + 1) * cards):
        tier = tiers[str(np.random.default_rng(seed).choice(list(_SHARES), p=list(_SHARES.values())))]
        for drawing in shots(seed, _wider(tier) if part == "train" else tier, count, part=part):
            yield _frame(drawing)
    for seed in range(number * plain, (number + 1) * plain):
        yield frames_plain.frame(seed)


def _frame(drawing: Drawing) -> Frame:
    has_code = drawing.code is not None
    lines = [(line.quad, line.kind == "code" and has_code) for line in drawing.lines]
    gray = cv2.cvtColor(drawing.pixels, cv2.COLOR_BGR2GRAY)
    return Frame(gray, drawing.quad, has_code, drawing.tier, lines)


def _wider(tier: Tier) -> Tier:
    low, high = tier.height_px
    return replace(
        tier,
        any_rotation_share=0.3,
        upside_down_share=0.25,
        height_px=(low * 0.9, high * 1.15),
        tilt_deg=(tier.tilt_deg[0], tier.tilt_deg[1] + 4),
    )


def write(part: str, number: int, pool: Path = POOL) -> None:
    """Draw one shard."""
    each, lines, packed, small = [], [], [], []
    for at, frame in enumerate(drawn(part, number)):
        small.append(cv2.resize(frame.gray, _SMALL, interpolation=cv2.INTER_AREA))
        packed.append(cv2.imencode(".jpg", frame.gray, (cv2.IMWRITE_JPEG_QUALITY, _QUALITY))[1].tobytes())
        each.append((frame.quad, frame.has_code, frame.tier))
        lines += [(quad, is_code, at) for quad, is_code in frame.lines]
    (pool / part).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=pool / part, prefix="new-") as name:
        folder = Path(name) / "shard"
        folder.mkdir()
        np.save(folder / "small.npy", np.array(small))
        (folder / "frames.bin").write_bytes(b"".join(packed))
        ends = np.cumsum([len(one) for one in packed])
        names = ("quads", "has_code", "tiers"), ("line_quads", "line_is_code", "line_frames")
        rows = (zip(*side, strict=True) for side in (each, lines))
        truth = {
            name: np.array(row)
            for group, side in zip(names, rows, strict=True)
            for name, row in zip(group, side, strict=True)
        }
        np.savez(folder / "truth.npz", allow_pickle=False, ends=ends, **truth)
        folder.rename(pool / part / f"{number:05}")


def fill(part: str, count: int, pool: Path = POOL, *, keep: int = 80) -> None:
    """Draw `count` more shards after the last one."""
    known = shards(part, pool)
    first = int(known[-1].name) + 1 if known else 0
    for number in range(first, first + count):
        write(part, number, pool)
        for old in shards(part, pool)[:-keep]:
            shutil.rmtree(old)
