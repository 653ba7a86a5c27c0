"""What stands in the way of reading, decided from measures. What a person is told of it is `coach`'s."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.scan import limits
from app.scan.quality import LineQuality


class ProblemKind(StrEnum):
    GLARE = "glare"
    DARK = "dark"
    BRIGHT = "bright"
    BLUR = "blur"
    MOTION = "motion"
    FAR = "far"
    NEAR = "near"
    TILT = "tilt"
    COVERED = "covered"
    NO_CARD = "no_card"
    NO_CODE = "no_code"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Problem:
    """What stands in the way; `where` are positions in the guess, empty when it is the whole picture."""

    kind: ProblemKind
    where: tuple[int, ...] = ()


_DARK_LIGHT, _DARK_CONTRAST = 70.0, 30.0
_BRIGHT_LIGHT, _BRIGHT_CONTRAST = 250.0, 45.0
_BLURRED_EDGE = 0.16
_FAR_PX, _NEAR_PX = limits.LEAST_PX, 130.0
_SLANT = 1.3


def of_line(quality: LineQuality, *, moved: bool) -> list[Problem]:
    """Problems of the code line as a whole, the gravest first."""
    judged = (
        (ProblemKind.DARK, quality.light < _DARK_LIGHT or quality.contrast < _DARK_CONTRAST),
        (ProblemKind.BRIGHT, quality.light > _BRIGHT_LIGHT and quality.contrast < _BRIGHT_CONTRAST),
        (ProblemKind.FAR, quality.height_px < _FAR_PX),
        (ProblemKind.NEAR, quality.height_px > _NEAR_PX),
        (ProblemKind.MOTION, moved),
        (ProblemKind.BLUR, quality.edge_share > _BLURRED_EDGE and quality.height_px >= _FAR_PX),
        (ProblemKind.TILT, quality.slant > _SLANT),
    )
    return [Problem(kind) for kind, is_so in judged if is_so]


def of_frame(light: float) -> list[Problem]:
    """Problems of a picture in which no code line was found. light: 0..255, of its lighter part."""
    if light < _DARK_LIGHT:
        return [Problem(ProblemKind.DARK)]
    return [Problem(ProblemKind.BRIGHT)] if light > 254 else []


def of_hidden(hidden: Sequence[int], glaring: Sequence[int]) -> list[Problem]:
    """Positions that say nothing: by glare where there is glare over them, else something covers them."""
    found = []
    under_glare = tuple(at for at in hidden if at in glaring)
    covered = tuple(at for at in hidden if at not in glaring)
    if under_glare:
        found.append(Problem(ProblemKind.GLARE, under_glare))
    if covered:
        found.append(Problem(ProblemKind.COVERED, covered))
    return found
