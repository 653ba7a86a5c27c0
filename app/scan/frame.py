"""A frame, where frames come from, and what of such a source can be set."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol, runtime_checkable

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


class Control(StrEnum):
    EXPOSURE = "exposure"
    FOCUS = "focus"
    RESOLUTION = "resolution"


AUTOMATIC: Final = "auto"


@dataclass(frozen=True, slots=True)
class Offer:
    """A control that a camera really has: `now` is what is set, `values` what else it takes.

    AUTOMATIC or, of the exposure, parts of a second ("1/125"); of the focus, the device's own numbers; of the
    resolution, pixels ("1280x720").
    """

    control: Control
    values: tuple[str, ...]
    now: str


@runtime_checkable
class Adjustable(Protocol):
    """A source that may have controls. Both are called on the thread that takes its frames, between two."""

    def controls(self) -> tuple[Offer, ...]:
        """What can be set here, found out by setting it and reading it back; all is as before afterwards."""
        ...

    def set(self, control: Control, value: str) -> bool:
        """Whether the camera took it."""
        ...
