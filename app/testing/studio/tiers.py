"""How easy or hard the pictures of a tier are, as numbers read from TOML."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path

from app.environ import RESOURCES

Range = tuple[float, float]
Shares = Mapping[str, float]
SHIPPED = RESOURCES / "studio" / "tiers.toml"


@dataclass(frozen=True, slots=True)
class Tier:
    """Ranges are (least, most); the units stand in the names and in the TOML file's comments."""

    name: str
    height_px: Range
    rotation_deg: Range
    upside_down_share: float
    any_rotation_share: float
    tilt_deg: Range
    blur_sigma: Range
    motion_px: Range
    noise_sigma: Range
    exposure: Range
    falloff: Range
    colour_cast: float
    glare_share: float
    glare_characters: tuple[int, int]
    residue: Range
    finger_share: float
    jpeg_quality: tuple[int, int]
    panels: Shares
    prints: Shares
    faces: Shares
    instead: Shares = field(default_factory=dict)
    """What is drawn instead of a readable code; empty for tiers whose pictures all have one."""


def load_tiers(path: Path) -> dict[str, Tier]:
    """The tiers of a TOML file by name. Raises ValueError for a number that is missing or not known."""
    tables = tomllib.loads(path.read_text("utf-8"))
    return {name: _tier(name, table) for name, table in tables.items()}


@cache
def shipped_tiers() -> dict[str, Tier]:
    return load_tiers(SHIPPED)


def _tier(name: str, table: dict[str, object]) -> Tier:
    known = {item.name for item in fields(Tier)} - {"name"}
    if strange := set(table) - known:
        raise ValueError(f"tier {name}: not known: {', '.join(sorted(strange))}")
    if missing := known - set(table) - {"instead"}:
        raise ValueError(f"tier {name}: missing: {', '.join(sorted(missing))}")
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    return Tier(name=name, **values)  # type: ignore[arg-type]
