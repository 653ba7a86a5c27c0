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
    """Millimetres throughout. `label`: where the code's label goes ("above", "below", "left-above").

    form: one of `forms.FORMS`; number: an order number or the like; items: what a receipt lists. panel: left,
    top, right and bottom of what may be scratched off, None where it is as large as the code wants it.
    """

    name: str
    split: str
    size: tuple[float, float]
    code: CodeRoom
    label: str
    form: str = "card"
    shop: Spot | None = None
    amount: Spot | None = None
    serial: Spot | None = None
    number: Spot | None = None
    legal: LegalBlock | None = None
    items: LegalBlock | None = None
    barcode: BarcodeSpot | None = None
    stripe: tuple[float, float] | None = None
    panel: tuple[float, float, float, float] | None = None


_PARTS = {
    "shop": Spot,
    "amount": Spot,
    "serial": Spot,
    "number": Spot,
    "code": CodeRoom,
    "legal": LegalBlock,
    "items": LegalBlock,
    "barcode": BarcodeSpot,
}
_LISTS = {"train": ("train", "dev"), "val": ("val",), "dev": ("dev",), "test": ("test",)}


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


@cache
def layouts(part: str) -> tuple[Layout, ...]:
    """The layouts of a part of the studio; training also has those of development. Raises KeyError."""
    return tuple(layout for layout in catalogue() if layout.split in _LISTS[part])


@cache
def for_tills(part: str) -> tuple[Layout, ...]:
    """The layouts of cards that a till sells: serial, bars of it, and a panel over the code. No other picture
    of the part has them."""
    return tuple(layout for layout in catalogue() if layout.split == f"till-{part}")


@cache
def by_name(name: str) -> Layout:
    """Raises KeyError."""
    for layout in catalogue():
        if layout.name == name:
            return layout
    raise KeyError(name)


@cache
def words(part: str) -> Mapping[str, list[str]]:
    """What cards of all parts say, and the part's own shops, sentences and household texts, by kind."""
    tables = tomllib.loads((FOLDER / "words.toml").read_text("utf-8"))
    own = [tables["own"][name] for name in _LISTS[part]]
    return {**tables["all"], **{kind: [text for table in own for text in table[kind]] for kind in own[0]}}
