"""The type roles of the look and the two bundled families. Sizes follow the system's font."""

import sys
from enum import Enum
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from app.environ import RESOURCES

SANS = "IBM Plex Sans"
MONO = "Atkinson Hyperlegible Mono"
_USUAL_PX = {"darwin": 13.0, "win32": 12.0}.get(sys.platform, 13.33)
_LARGEST = 2.0
_HABIT = 1.15  # desktops differ by a point or so; only more than that is somebody's wish


class Face(NamedTuple):
    px: int
    weight: int
    mono: bool = False


class Type(Enum):
    """Size at a 14 px base, weight, family."""

    HERO = Face(48, 600)
    FIGURE_L = Face(40, 600)
    FIGURE_34 = Face(34, 600)
    FIGURE = Face(28, 600)
    TITLE = Face(20, 600)
    LEAD = Face(16, 400)
    LEAD_STRONG = Face(16, 600)
    BODY = Face(14, 400)
    CONTROL = Face(14, 500)
    STRONG = Face(14, 600)
    SMALL = Face(13, 400)
    SMALL_STRONG = Face(13, 500)
    CAPTION = Face(12, 400)
    CAPTION_STRONG = Face(12, 500)
    CODE_CHOICE = Face(56, 500, mono=True)
    CODE_ENTRY = Face(40, 500, mono=True)
    CODE_GROUPS = Face(26, 500, mono=True)
    CODE_MASKED = Face(16, 500, mono=True)
    CODE_INLINE = Face(14, 500, mono=True)


@cache
def load(family: str) -> None:
    """Register a bundled family with the application, when it is first asked for."""
    for weight in ("400Regular", "500Medium", "600SemiBold"):
        file = RESOURCES / "fonts" / "ui" / f"{family.replace(' ', '')}_{weight}.ttf"
        QFontDatabase.addApplicationFont(str(file))


@cache
def scale() -> float:
    """How much larger than usual the system's own font is: 1.0 to 2.0."""
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    ratio = system.pixelSize() / _USUAL_PX
    return 1.0 if ratio <= _HABIT else min(ratio, _LARGEST)


def px(size: float) -> int:
    """A length drawn at the 14 px base, in the pixels of this system."""
    return round(size * scale())


def font(role: Type) -> QFont:
    return sized(role, role.value.px)


def sized(role: Type, size_px: float) -> QFont:
    """The role's family and weight at another size (amounts step down until they fit)."""
    return QFont(_made(role, px(size_px)))


@cache
def _made(role: Type, pixels: int) -> QFont:
    """Kept: a pane asks for fifty fonts as it is made, and for some each time a table is painted."""
    face = role.value
    family = MONO if face.mono else SANS
    load(family)
    made = QFont(family)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(face.weight))
    made.setStyleHint(QFont.StyleHint.Monospace if face.mono else QFont.StyleHint.SansSerif)
    if face.mono:
        made.setFeature(QFont.Tag("zero"), 1)
    return made
