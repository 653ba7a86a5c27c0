"""Processes that draw strips into a pool in a file, from which batches are taken while they go on
drawing."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

import numpy as np
from lines_cut import COLUMNS, LONGEST, Strip
from numpy.typing import NDArray

from app.scan.readers.neural import STRIP_HEIGHT, STRIP_WIDTH

RECORD = np.dtype(
    [
        ("pixels", np.uint8, (STRIP_HEIGHT, STRIP_WIDTH)),
        ("width", np.int16),
        ("columns", np.int8, (COLUMNS,)),
        ("sequence", np.int8, (LONGEST,)),
        ("length", np.int8),
        ("upright", np.int8),
        ("is_code", np.int8),
    ]
)
Records = NDArray[np.void]
_TOGETHER = 6


def fill(record: np.void, strip: Strip) -> None:
    record["pixels"], record["width"], record["columns"] = strip.pixels, strip.width, strip.columns
    record["sequence"][: len(strip.sequence)] = strip.sequence
    record["length"], record["upright"], record["is_code"] = len(strip.sequence), strip.upright, strip.is_code


@dataclass
class Pool:
    """`size` strips in a file that outlives a training; each worker writes its own part over and over.

    ahead: strips drawn per strip used, at most.
    """

    path: Path
    size: int
    workers: int
    ahead: float = 0.34

    def __post_init__(self) -> None:
        if not self.path.exists():
            np.memmap(self.path, RECORD, "w+", shape=self.size).flush()
        self.records = np.memmap(self.path, RECORD, "r+", shape=self.size)
        context = get_context("spawn")
        filled = (self.records["width"].reshape(self.workers, -1) > 0).sum(axis=1)
        self._drawn = [context.Value("q", int(count)) for count in filled]
        self._used = context.Value("q", 0)
        self._context = context

    def start(self, source: Callable[[int, int], object], first: int) -> None:
        """source(worker, first) gives an iterator of strips; it is made inside each process."""
        for number, drawn in enumerate(self._drawn):
            spec = (self.path, self.size, self.workers, number, self.ahead)
            process = self._context.Process(
                target=_work, args=(source, first, spec, drawn, self._used, os.getpid()), daemon=True
            )
            process.start()

    @property
    def drawn(self) -> int:
        return sum(drawn.value for drawn in self._drawn)

    def wait(self, count: int) -> None:
        while self.drawn < count:
            time.sleep(0.5)

    def batches(self, count: int, chance: np.random.Generator) -> Iterator[Records]:
        """Batches of `count` strips without end, those of alike length together: short ones cost less."""
        part = self.size // self.workers
        while True:
            held = [min(drawn.value, part) for drawn in self._drawn]
            owner = chance.choice(len(held), count * _TOGETHER, p=np.array(held) / sum(held))
            taken = self.records[owner * part + chance.integers(0, np.array(held)[owner])]
            self._used.value += len(taken)
            rows = np.argsort(taken["width"]).reshape(_TOGETHER, count)
            for row in chance.permutation(rows):
                yield taken[row]


def _work(
    source: Callable[[int, int], object],
    first: int,
    spec: tuple[Path, int, int, int, float],
    drawn: "Synchronized[int]",
    used: "Synchronized[int]",
    parent: int,
) -> None:
    import cv2

    cv2.setNumThreads(1)
    path, size, workers, number, ahead = spec
    records = np.memmap(path, RECORD, "r+", shape=size)
    part = size // workers
    for strip in source(number, first):  # type: ignore[attr-defined]
        fill(records[number * part + drawn.value % part], strip)
        drawn.value += 1
        while drawn.value * workers > used.value * ahead + size and os.getppid() == parent:
            time.sleep(0.2)
        if os.getppid() != parent:
            return
