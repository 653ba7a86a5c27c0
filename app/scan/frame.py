"""A frame, and where frames come from."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""(H, W, 3) uint8, BGR."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture. `at_s`: seconds on the source's own clock; `subject`: frames of the same subject are
    fused.

    text: writing that came with the picture as text (an e-mail's body, a PDF page's letters), "" otherwise.
    """

    pixels: Pixels
    at_s: float = 0.0
    subject: str = ""
    text: str = ""


class FrameSource(Protocol):
    """A webcam, a stream, a clip or a pile of pictures. Iterating ends with the source; `close` frees it."""

    name: str
    is_live: bool

    def __iter__(self) -> Iterator[Frame]: ...

    def close(self) -> None: ...
