"""What a session says of a subject: the code or the doubts, what stands in the way, and where the line is."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.outcomes import Text
from app.scan.coach import Hint
from app.scan.frame import Pixels
from app.scan.problems import Problem
from app.scan.till.check import CheckedCard


class Certainty(StrEnum):
    CERTAIN = "certain"
    SETTLING = "settling"  # more frames may still settle it
    DOUBTFUL = "doubtful"  # look-alikes: a person has to say
    HIDDEN = "hidden"  # glare, residue or a finger lies over it


@dataclass(frozen=True, slots=True)
class Cell:
    """One character of the guess: what is read there and how sure that is."""

    character: str
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Doubt:
    """A character that a person must decide. `at` counts from 0 in the guess, `p` is the posterior of `read`.

    picture: (H, W, 3) uint8 BGR, the printed character straightened and enlarged, None where it was not seen.
    """

    at: int
    read: str
    alternatives: tuple[str, ...]
    p: float
    picture: Pixels | None


@dataclass(frozen=True, slots=True)
class Also:
    """Something else that was read: a serial, a barcode number, a link, a receipt number."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Observation:
    """What is known of the subject after the frames so far.

    code: normalised, only when sure. guess: best reading, normalised. groups: printed group lengths of the
    guess. doubts: the least sure first, to be asked in this order.
    quad: (4, 2) float32, corners of the code line in the newest frame, clockwise from the text's top left,
    pixels. glare: (H, W) float32 0..1 at the newest frame's size, or None. card: of a session that looks at
    cards which are to be sold; quad is then where their number stands.
    """

    code: str | None
    confidence: float
    programmes: tuple[str, ...]
    guess: str | None
    groups: tuple[int, ...]
    cells: tuple[Cell, ...]
    doubts: tuple[Doubt, ...]
    problems: tuple[Problem, ...]
    also: tuple[Also, ...]
    hint: Hint
    quad: NDArray[np.float32] | None
    glare: NDArray[np.float32] | None
    frames: int
    seconds: float
    notice: Text | None = None
    card: CheckedCard | None = None
