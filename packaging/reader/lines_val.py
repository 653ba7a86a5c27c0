"""The validation part's strips with what they show. What is measured on them is in `lines_figures`."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import lines_studio
import numpy as np
from lines_cut import cut
from lines_draw import LOST_FROM, Window
from lines_feed import RECORD, Records, fill
from numpy.typing import NDArray

from app.scan.lattice import SYMBOLS
from app.testing.studio.dice import Dice

ROOT = Path(__file__).resolve().parents[2]
TIERS = ("clean", "typical", "hard", "glare")
CARDS, EACH = 150, 2
OTHERS = 300
VERSION = 3
_KEPT = ROOT / "build" / "reader" / f"val-frames-{VERSION}.npz"


@dataclass(frozen=True, slots=True)
class Held:
    """Strips (records) of code lines, cut with a locator's errors, with each one's code, hidden positions,
    tier, print style and cap height in the frame; and strips of other print."""

    records: Records
    others: Records
    codes: list[str]
    hidden: list[frozenset[int]]
    tiers: list[str]
    styles: list[str]
    heights: NDArray[np.float32]


def load() -> Held:
    """Drawn once and kept in build/reader."""
    if not _KEPT.exists():
        _draw()
    kept = np.load(_KEPT, allow_pickle=False)
    hidden = [frozenset(int(part) for part in row.split()) for row in kept["hidden"]]
    return Held(
        kept["records"],
        kept["others"],
        list(kept["codes"]),
        hidden,
        list(kept["tiers"]),
        list(kept["styles"]),
        kept["heights"],
    )


def _draw() -> None:
    rows = [(tier, window) for tier in TIERS for seed in range(CARDS) for window in _windows(tier, seed)]
    records = np.zeros(len(rows), RECORD)
    for number, (record, (tier, window)) in enumerate(zip(records, rows, strict=True)):
        fill(record, cut(window, Dice(f"val cut/{tier}/{number}"), whole=True))
    others = np.zeros(OTHERS, RECORD)
    for number, (record, window) in enumerate(zip(others, _other_print(), strict=False)):
        fill(record, cut(window, Dice(f"val cut/other/{number}"), whole=True))
    shown = [_characters(window) for _, window in rows]
    np.savez(
        _KEPT,
        records=records,
        others=others,
        codes=[code for code, _ in shown],
        hidden=[hidden for _, hidden in shown],
        tiers=[tier for tier, _ in rows],
        styles=[window.style for _, window in rows],
        heights=np.array([window.height_px for _, window in rows], np.float32),
    )


def _windows(tier: str, seed: int) -> Iterator[Window]:
    return lines_studio.windows(seed, tier, EACH, part="val")


def _other_print() -> Iterator[Window]:
    for seed in itertools.count():
        tier = ("negative", "typical")[seed % 2]
        yield from lines_studio.windows(seed, tier, EACH, part="val", kinds=lines_studio.OTHER_PRINT)


def _characters(window: Window) -> tuple[str, str]:
    """The code without what parts its groups, and its hidden positions."""
    signs = [
        (sign, lost) for sign, lost in zip(window.text.line, window.covered, strict=True) if sign in SYMBOLS
    ]
    hidden = [str(at) for at, (_, lost) in enumerate(signs) if lost >= LOST_FROM]
    return "".join(sign for sign, _ in signs), " ".join(hidden)
