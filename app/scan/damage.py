"""How likely the print of each character is damaged: a rest of foil may have made another character of it.

A small network of our own tells. What is asked because of it is decided by `decode`."""

from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from app.scan.lattice import Lattice, median
from app.scan.line import LineImage
from app.scan.readers import neural
from app.scan.readers.columns import STRIDE_PX
from app.scan.readers.network import Network

BEYOND = 0.09
"""How much of its length is shown before and behind the line, in the strip that the network looks at."""
NETWORK = "damage"
_NETWORK = Network(NETWORK)
_HELD = 0.3
"""Half of the part of a character, in pitches, whose columns speak for it."""

MAY_BE = MappingProxyType(
    {
        "0": "DQ8", "1": "IT7", "2": "7Z", "3": "8B", "4": "A", "5": "6S", "6": "8G", "7": "2T", "8": "B6",
        "9": "83", "A": "R4", "B": "R8", "C": "GO", "D": "OB", "E": "FB", "F": "EPR", "G": "6C", "H": "NRM",
        "I": "1TL", "J": "UD", "K": "XR", "L": "EI", "M": "NH", "N": "HM", "O": "QDG", "P": "RF", "Q": "OG",
        "R": "PK", "S": "58", "T": "I7", "U": "DJO", "V": "YW", "W": "VN", "X": "KY", "Y": "VX", "Z": "27",
    }
)  # fmt: skip
"""What a character that is read may be the rest of, or may have been before foil lay beside it, likeliest
first."""

Damage = NDArray[np.float64]
"""(n,): 0..1, how likely each character is damaged."""


def of(image: LineImage, lattice: Lattice, network: Network = _NETWORK) -> Damage:
    """Damage of each character. image: the line's strip, cut with BEYOND; lattice: places in shares of the
    line.

    Raises Fault(NETWORK_UNUSABLE) where the network is missing or damaged.
    """
    if not len(lattice):
        return np.zeros(0)
    (said,) = network.run(neural.evened([image.pixels]))
    logits = said[0, 0].astype(np.float64)
    columns = (np.arange(len(logits)) + 0.5) * STRIDE_PX
    middles = image.start_px + image.length_px * lattice.places.mean(axis=1)
    pitch = median(np.diff(middles)) if len(middles) > 1 else image.length_px
    held = np.abs(columns - middles[:, None]) <= max(_HELD * pitch, STRIDE_PX / 2)
    mean = (held * logits).sum(axis=1) / np.maximum(held.sum(axis=1), 1)
    return np.asarray(1 / (1 + np.exp(-mean)))
