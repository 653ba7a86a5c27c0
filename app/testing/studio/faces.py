"""The typefaces that cards are drawn with, and fonts of a wanted cap height."""

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from app.environ import RESOURCES

FOLDER = RESOURCES / "fonts" / "cards"
TRAINING_FACES = RESOURCES.parent / "build" / "reader" / "faces"
"""Where packaging/reader/faces.py puts the faces of training and validation; they are not shipped."""
PLAIN = ("sans", "mono")
"""The groups of the plain sans and mono faces."""
CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_LISTS = {"train": ("train", "dev"), "val": ("val",), "dev": ("dev",), "test": ("test",)}
_WIDER = {"slab": ("slab", "serif", "typewriter")}
"""Groups that a tier does not name share the chance of one that it does."""


@dataclass(frozen=True, slots=True)
class Face:
    """split: the list it stands in, "train", "val", "dev" or "test". Training also uses the dev faces."""

    name: str
    group: str
    split: str
    path: Path

    @property
    def is_plain(self) -> bool:
        return self.group in PLAIN


@cache
def catalogue() -> tuple[Face, ...]:
    """The repository's faces: those of development and of the benchmark's test part."""
    return _listed(FOLDER)


@cache
def training_catalogue() -> tuple[Face, ...]:
    """The faces of training and validation. Raises FileNotFoundError before they were brought."""
    if not (TRAINING_FACES / "faces.toml").exists():
        raise FileNotFoundError("no faces to train with: run packaging/reader/faces.py first")
    return _listed(TRAINING_FACES)


def _listed(folder: Path) -> tuple[Face, ...]:
    rows = tomllib.loads((folder / "faces.toml").read_text("utf-8"))["face"]
    return tuple(Face(row["name"], row["group"], row["split"], folder / row["file"]) for row in rows)


@cache
def of_part(part: str) -> tuple[Face, ...]:
    """The faces of a part of the studio. Raises KeyError for another one."""
    lists = _LISTS[part]
    known = catalogue() + (training_catalogue() if {"train", "val"} & set(lists) else ())
    return tuple(face for face in known if face.split in lists)


def faces(part: str, groups: Collection[str] | None = None) -> tuple[Face, ...]:
    """The faces of a part, of some groups (with those that share their chance) or all."""
    wanted = None if groups is None else {one for group in groups for one in _WIDER.get(group, (group,))}
    return tuple(face for face in of_part(part) if wanted is None or face.group in wanted)


def by_name(name: str) -> Face:
    """Raises KeyError."""
    for face in catalogue():
        if face.name == name:
            return face
    if (TRAINING_FACES / "faces.toml").exists():
        for face in training_catalogue():
            if face.name == name:
                return face
    raise KeyError(name)


def at_cap_height(face: Face, cap_px: float) -> ImageFont.FreeTypeFont:
    """The face in the size whose capital H is `cap_px` high."""
    return _font(face.path, max(4, round(cap_px / _cap_share(face.path) * 4) / 4))


@lru_cache(maxsize=256)
def _font(path: Path, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _cap_share(path: Path) -> float:
    """Height of the capital H as a part of the font size."""
    return -float(_font(path, 200).getbbox("H", anchor="ls")[1]) / 200


def glyph_shapes(path: Path) -> NDArray[np.bool_]:
    """(36, 22, 24) bool: the letters and digits at one cap height, middle on middle, to compare faces by."""
    font = ImageFont.truetype(str(path), 16 / _cap_share(path))
    shapes = []
    for character in CHARACTERS:
        sheet = Image.new("L", (24, 22))
        left, _, right, _ = font.getbbox(character, anchor="ls")
        ImageDraw.Draw(sheet).text((12 - (left + right) / 2, 19), character, fill=255, font=font, anchor="ls")
        shapes.append(np.asarray(sheet) > 110)
    return np.stack(shapes)


def likeness(first: NDArray[np.bool_], second: NDArray[np.bool_]) -> float:
    """Mean overlap of two faces' shapes, 0..1: above 0.85 one drawing lies under both."""
    shared = (first & second).sum(axis=(1, 2))
    return float((shared / np.maximum((first | second).sum(axis=(1, 2)), 1)).mean())
