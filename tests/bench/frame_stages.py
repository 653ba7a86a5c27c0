"""Processor time by stage: the functions of a stage are wrapped, and what runs inside another one's is that
one's alone."""

import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from app.scan import (
    alike,
    barcodes,
    damage,
    finding,
    fitting,
    locate,
    quality,
    reading,
    report,
    see,
    strips,
)
from app.scan.fuse import Fusion
from app.scan.readers.network import Network
from app.scan.readers.neural import NeuralReader
from app.scan.track import Track

REST = "everything else"
_STAGES: tuple[tuple[str, Any, str], ...] = (
    ("finder: small picture", locate, "_searched"),
    ("finder: cells to lines", finding, "lines"),
    ("fitter: strips", fitting, "cut"),
    ("fitter: corners", fitting, "fit"),
    ("ranking the lines", locate, "lines"),
    ("strips", strips, "cut"),
    ("columns to lattice", NeuralReader, "read"),
    ("ways up, cuts", see, "look"),
    ("ways up, cuts", see, "look_at"),
    ("grammars", reading, "read"),
    ("fusing, decoding", Fusion, "add"),
    ("fusing, decoding", Fusion, "fused"),
    ("fusing, decoding", report, "observation"),
    ("characters compared", alike, "likeness"),
    ("foil on characters", damage, "of"),
    ("bars and squares", barcodes, "squares"),
    ("bars and squares", barcodes, "find"),
    ("tracking", Track, "follow"),
    ("tracking", Track, "start"),
    ("light, focus, glare", report.Scene, "of"),
    ("light, focus, glare", quality, "has_clear_ends"),
)


class Stages:
    """Wraps the stages of scanning for as long as the process lives. `spent`: stage -> seconds since the last
    `clear`."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self._stage = REST
        self._since = time.thread_time()
        for stage, owner, name in _STAGES:
            self._wrap(owner, name, lambda _, stage=stage: stage)
        self._wrap(Network, "run", lambda network: f"{network.name}: network")

    def clear(self) -> None:
        self.spent.clear()
        self._since = time.thread_time()

    def close(self) -> None:
        """Book what has run since the last change of stage."""
        self._enter(self._stage)

    def _enter(self, stage: str) -> str:
        now = time.thread_time()
        self.spent[self._stage] += now - self._since
        before, self._stage, self._since = self._stage, stage, now
        return before

    def _wrap(self, owner: Any, name: str, stage_of: Callable[[Any], str]) -> None:
        inner = getattr(owner, name)

        def wrapped(*given: Any, **named: Any) -> Any:
            before = self._enter(stage_of(given[0] if given else None))
            try:
                return inner(*given, **named)
            finally:
                self._enter(before)

        setattr(owner, name, staticmethod(wrapped) if owner is report.Scene else wrapped)
