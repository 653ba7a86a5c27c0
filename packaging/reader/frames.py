"""The pool of drawn frames on disk from which the locator learns: shards, folders of frames with their truth.

Drawing them is in `frames_draw`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2

cv2 = load_cv2()
POOL = Path(__file__).resolve().parents[2] / "build" / "reader" / "frames"
SHARD = 100
DATA_VERSION = 5
"""Counts up whenever shards drawn before are not like those drawn after."""


@dataclass(frozen=True, slots=True)
class Frame:
    """gray: (720, 1280) uint8. quad: (4, 2), the code line or what stands in its place. lines: each line of
    print, and whether it is the code."""

    gray: NDArray[np.uint8]
    quad: NDArray[np.floating[Any]]
    has_code: bool
    tier: str
    lines: Sequence[tuple[NDArray[np.floating[Any]], bool]]


@dataclass(frozen=True, slots=True)
class Shard:
    """small: (n, 360, 640) uint8, the frames at half size. quads: (n, 4, 2) float32, the code line in pixels
    of the whole frame, or what stands in its place where `has_code` (n,) is false. tiers: (n,) names.

    line_quads: (m, 4, 2) float32, every line of print; line_is_code: (m,); line_frames: (m,) whose it is.
    """

    folder: Path
    small: NDArray[np.uint8]
    quads: NDArray[np.float32]
    has_code: NDArray[np.bool_]
    tiers: NDArray[np.str_]
    ends: NDArray[np.int64]
    line_quads: NDArray[np.float32] | None = None
    line_is_code: NDArray[np.bool_] | None = None
    line_frames: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        return len(self.quads)

    @property
    def knows_all(self) -> bool:
        """Whether every line of print is known, and not the code's alone."""
        return self.line_quads is not None

    def lines(self, at: int) -> list[tuple[NDArray[np.float32], bool]]:
        """The lines of a frame: quad in the whole frame's pixels, and whether it is the code."""
        if self.line_quads is None or self.line_is_code is None or self.line_frames is None:
            return [(self.quads[at], True)] if self.has_code[at] else []
        there = np.flatnonzero(self.line_frames == at)
        return [(self.line_quads[row], bool(self.line_is_code[row])) for row in there]

    def whole(self, at: int) -> NDArray[np.uint8]:
        """(720, 1280) uint8, one frame at full size."""
        start = int(self.ends[at - 1]) if at else 0
        packed = np.fromfile(
            self.folder / "frames.bin", np.uint8, offset=start, count=int(self.ends[at]) - start
        )
        frame: NDArray[np.uint8] = cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)
        return frame


def shards(part: str, pool: Path = POOL) -> list[Path]:
    """The finished shards of a part, oldest first."""
    folder = pool / part
    return sorted(one for one in folder.iterdir() if one.name.isdigit()) if folder.is_dir() else []


def load(folder: Path) -> Shard:
    truth = dict(np.load(folder / "truth.npz"))
    small = np.load(folder / "small.npy", mmap_mode="r")
    return Shard(folder, small, **truth)
