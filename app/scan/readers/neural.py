"""Our own reader: a small network trained on drawn cards, which says of every fourth pixel column of a strip
what is there. How its columns become characters is `columns`'."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.lattice import EMPTY, Lattice
from app.scan.line import Gray, LineImage
from app.scan.readers.columns import CLASSES, STRIDE_PX, lattice_of, softened
from app.scan.readers.network import Network

STRIP_HEIGHT, STRIP_WIDTH = 32, 384
"""A strip's height, and its length at most: a longer line is squeezed."""
CAP_PX = 19.2
"""Cap height in a strip."""
SIDE_PX = 10.0
"""Room before a line's first character and behind its last."""

_LEAST_LENGTH, _LEAST_TONES = 8, 4
"""Strips that are shorter, or whose lightest and darkest pixel are nearer, show no print."""
_BATCH = 16
_STEP_PX = 32
"""Lengths of batches are rounded up, so that the runtime plans for few of them."""
_EVENNESS = 2.0
"""Added to a strip's deviation, so that the noise of an empty one is not blown up to print."""
_NETWORK = Network("reader")


def is_available() -> bool:
    """Whether network and runtime are there. Cheap; nothing is loaded."""
    return _NETWORK.is_there


class NeuralReader:
    """Reads strips with the network, which is loaded once for all readers.
    Raises Fault(NETWORK_UNUSABLE) on first use where it is missing or damaged."""

    name = "neural"
    knows_hidden = True

    def __init__(self, network: Network = _NETWORK) -> None:
        self._network = network

    def read(self, lines: Sequence[LineImage]) -> list[Lattice]:
        """One lattice for each strip, places in its own pixels. Sureness says whether the print stands
        upright: near 0 for print upside down; `is_code`, whether it is a code rather than a serial, a label
        or other print."""
        found = [EMPTY] * len(lines)
        wide = [at for at, line in enumerate(lines) if _is_readable(line.pixels)]
        for start in range(0, len(wide), _BATCH):
            part = wide[start : start + _BATCH]
            for at, lattice in zip(part, self._seen([lines[at].pixels for at in part]), strict=True):
                found[at] = lattice
        return found

    def _seen(self, strips: list[Gray]) -> list[Lattice]:
        fitted = [_fitted(strip) for strip in strips]
        (said,) = self._network.run(evened(fitted))
        temperature = self._network.number("temperature")
        found = []
        for strip, narrow, logits in zip(strips, fitted, said, strict=True):
            used = -(-narrow.shape[1] // STRIDE_PX)
            lattice = _lattice(logits[:, :used].T, temperature)
            stretch = strip.shape[1] / narrow.shape[1]
            ink = lattice.ink * (stretch, 1.0)
            found.append(replace(lattice, places=lattice.places * stretch, ink=ink))
        return found


def _is_readable(strip: Gray) -> bool:
    return (
        strip.ndim == 2
        and strip.shape[0] > 1
        and strip.shape[1] * STRIP_HEIGHT >= strip.shape[0] * _LEAST_LENGTH
        and int(strip.max()) - int(strip.min()) >= _LEAST_TONES
    )


def _fitted(strip: Gray) -> Gray:
    """The strip 32 high and at most 384 long."""
    height, width = strip.shape
    length = min(STRIP_WIDTH, max(_LEAST_LENGTH, round(width * STRIP_HEIGHT / height)))
    if (height, width) == (STRIP_HEIGHT, length):
        return strip
    cv2 = load_cv2()
    how = cv2.INTER_AREA if height > STRIP_HEIGHT else cv2.INTER_CUBIC
    fitted: Gray = cv2.resize(strip, (length, STRIP_HEIGHT), interpolation=how)
    return fitted


def evened(strips: list[Gray]) -> NDArray[np.float32]:
    """(n, 1, 32, length): each strip at mean 0 and deviation 1, zeros behind it up to the longest's
    length."""
    length = _STEP_PX * -(-max(strip.shape[1] for strip in strips) // _STEP_PX)
    made = np.zeros((len(strips), 1, STRIP_HEIGHT, length), np.float32)
    for strip, place in zip(strips, made[:, 0], strict=True):
        off = strip.astype(np.float32)
        off -= off.mean()
        place[:, : strip.shape[1]] = off / (float(off.std()) + _EVENNESS)
    return made


def _lattice(logits: NDArray[np.float32], temperature: float) -> Lattice:
    """logits: (columns, 43)."""
    upright, is_code = 1 / (1 + np.exp(-logits[:, CLASSES:].mean(axis=0, dtype=np.float64)))
    lattice = lattice_of(softened(logits[:, :CLASSES], temperature), float(upright))
    return replace(lattice, is_code=float(is_code))
