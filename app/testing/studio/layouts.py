"""Layouts of cards and the words on them, read from resources/studio."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.environ import RESOURCES

FOLDER = RESOURCES / "studio"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a line of text stands: x by its anchor ("l", "m", "r"), y its baseline, all in millimetres."""

    x: float
    y: float
    cap: float
    anchor: str


@dataclass(frozen=True, slots=True)
class CodeRoom:
    """The middle of the code line and how wide it may be, in millimetres."""

    x: float
    y: float
    room: float


@dataclass(frozen=True, slots=True)
class LegalBlock:
    x: float
    y: float
    width: float
    lines: int
    cap: float


@dataclass(frozen=True, slots=True)
class BarcodeSpot:
    x: float
    y: float
    width: float
    height: float
    kind: str


@dataclass(frozen=True, slots=True)
class Layout:
    """Millimetres throughout. `label`: where the code's label goes ("above", "below", "left-above")."""

    name: str
    split: str
    size: tuple[float, float]
    code: CodeRoom
    label: str
    shop: Spot | None = None
    amount: Spot | None = None
    serial: Spot | None = None
    legal: LegalBlock | None = None
    barcode: BarcodeSpot | None = None
    stripe: tuple[float, float] | None = None


_PARTS = {
    "shop": Spot,
    "amount": Spot,
    "serial": Spot,
    "code": CodeRoom,
    "legal": LegalBlock,
    "barcode": BarcodeSpot,
}


@cache
def catalogue() -> tuple[Layout, ...]:
    rows = tomllib.loads((FOLDER / "layouts.toml").read_text("utf-8"))["layout"]
    return tuple(_layout(row) for row in rows)


def _layout(row: Mapping[str, object]) -> Layout:
    values: dict[str, object] = {}
    for key, value in row.items():
        if isinstance(value, Mapping):
            values[key] = _PARTS[key](**value)
        else:
            values[key] = tuple(value) if isinstance(value, list) else value
    return Layout(**values)  # type: ignore[arg-type]


def layouts(split: str) -> tuple[Layout, ...]:
    return tuple(layout for layout in catalogue() if layout.split == split)


def by_name(name: str) -> Layout:
    """Raises KeyError."""
    for layout in catalogue():
        if layout.name == name:
            return layout
    raise KeyError(name)


@cache
def words() -> Mapping[str, list[str]]:
    """Shops, amounts, labels, legal sentences and household texts, by kind."""
    return tomllib.loads((FOLDER / "words.toml").read_text("utf-8"))
