"""The typefaces that cards are drawn with, and fonts of a wanted cap height."""

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont

from app.environ import RESOURCES

FOLDER = RESOURCES / "fonts" / "cards"
PLAIN = ("sans", "mono")
"""The groups of the plain sans and mono faces."""


@dataclass(frozen=True, slots=True)
class Face:
    """split: "dev" or "test"; the benchmark's faces are never seen in development or training."""

    name: str
    group: str
    split: str
    path: Path

    @property
    def is_plain(self) -> bool:
        return self.group in PLAIN


@cache
def catalogue() -> tuple[Face, ...]:
    rows = tomllib.loads((FOLDER / "faces.toml").read_text("utf-8"))["face"]
    return tuple(Face(row["name"], row["group"], row["split"], FOLDER / row["file"]) for row in rows)


def faces(split: str, groups: Collection[str] | None = None) -> tuple[Face, ...]:
    """The faces of a split, of some groups or all."""
    return tuple(f for f in catalogue() if f.split == split and (groups is None or f.group in groups))


def by_name(name: str) -> Face:
    """Raises KeyError."""
    for face in catalogue():
        if face.name == name:
            return face
    raise KeyError(name)


def at_cap_height(face: Face, cap_px: float) -> ImageFont.FreeTypeFont:
    """The face in the size whose capital H is `cap_px` high."""
    return _font(face.path, max(4, round(cap_px / _cap_share(face.path) * 4) / 4))


@lru_cache(maxsize=256)
def _font(path: Path, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), size)


@cache
def _cap_share(path: Path) -> float:
    """Height of the capital H as a part of the font size."""
    return -float(_font(path, 200).getbbox("H", anchor="ls")[1]) / 200
