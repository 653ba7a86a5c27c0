"""Line images to lattices. One Protocol, one module a reader; which one is used is decided by `bootstrap`."""

from collections.abc import Sequence
from typing import Protocol

from app.scan.lattice import Lattice
from app.scan.line import LineImage


class LineReader(Protocol):
    """Reads upright strips. What a reader costs is paid per call, so strips are handed over together."""

    name: str
    knows_hidden: bool
    """Whether it says itself which characters are covered; else the light over them has to tell."""

    def read(self, lines: Sequence[LineImage]) -> list[Lattice]:
        """One lattice for each strip, in their order; an empty one where nothing was read."""
        ...
