"""Programmes: kinds of card, described by files and never by code, and the book of all that were loaded.

What a file looks like on disk is `programme_file`'s; which pattern language it uses, `pattern`'s.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from app.codes import house
from app.codes.lookalikes import fold
from app.codes.pattern import CodePattern, PatternError, parse_pattern
from app.codes.programme_file import FileError, Table, read_tables
from app.codes.region import REGION_KEYS, Region, read_hosts, read_region
from app.environ import RESOURCES

__all__ = [
    "BrokenFile",
    "CodePattern",
    "Cover",
    "Issued",
    "Programme",
    "ProgrammeBook",
    "Region",
    "load_book",
    "shipped_paths",
    "user_paths",
]

_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PROGRAMME_KEYS = {
    "key", "name", "issued", "codes", "serial", "labels", "fold_unique", "check", "region", "other_hosts",
    "code_under",
}  # fmt: skip


class Cover(StrEnum):
    """What hides the code on a card of the programme."""

    PANEL = "panel"  # to be scratched off
    LABEL = "label"  # to be peeled off
    NOTHING = "nothing"


class Issued(StrEnum):
    HERE = "here"  # this store's ledger is the authority
    ELSEWHERE = "elsewhere"  # only the issuer's official page can redeem it


@dataclass(frozen=True, slots=True)
class Programme:
    """A kind of card. `codes` and `serial` are printed forms; `labels` stand beside a code on the card.
    `other_hosts` are addresses of its issuer at which no card is redeemed.

    check: "house" where the code carries the house check character; the patterns then show what is printed,
    and what a person typed is folded before it is compared (`fits`, `begins`, `canonical`).
    """

    key: str
    name: str
    issued: Issued
    codes: tuple[CodePattern, ...]
    serial: tuple[CodePattern, ...] = ()
    labels: tuple[str, ...] = ()
    fold_unique: bool = False
    check: str | None = None
    regions: tuple[Region, ...] = ()
    other_hosts: tuple[str, ...] = ()
    code_under: Cover = Cover.NOTHING

    def fits(self, code: str) -> CodePattern | None:
        """The form the normalised code has, its check character right where there is one; else None."""
        printed = self.canonical(code)
        if self.check == "house" and not house.is_house_code(printed):
            return None
        return next((pattern for pattern in self.codes if pattern.matches(printed)), None)

    def begins(self, prefix: str) -> tuple[CodePattern, ...]:
        """The forms that a longer code with this beginning can have; whole codes also need to fit."""
        printed = self.canonical(prefix)
        return tuple(pattern for pattern in self.codes if pattern.begins(printed))

    def canonical(self, code: str) -> str:
        """The normalised code as it is printed: folded for codes with the house check, else unchanged."""
        return fold(code) if self.check == "house" else code

    def region(self, key: str) -> Region | None:
        return next((region for region in self.regions if region.key == key), None)


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """What is wrong with a programme file. `line` counts from 1; 0 is the file as a whole."""

    path: Path
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}, line {self.line}: {self.reason}"


@dataclass(frozen=True)
class ProgrammeBook:
    """Every programme that could be loaded, in the order of the files, and what was wrong with the others."""

    programmes: tuple[Programme, ...]
    problems: tuple[BrokenFile, ...] = ()

    @cached_property
    def _by_key(self) -> Mapping[str, Programme]:
        return {programme.key: programme for programme in self.programmes}

    def by_key(self, key: str) -> Programme:
        """Raises KeyError for a programme that is not in the book."""
        return self._by_key[key]

    def fitting(self, code: str) -> tuple[Programme, ...]:
        """The programmes of which the normalised text is a claim code."""
        return tuple(programme for programme in self.programmes if programme.fits(code))

    def only(self, keys: Collection[str]) -> "ProgrammeBook":
        """The book with these programmes alone. Raises KeyError for one that is not in it."""
        return ProgrammeBook(tuple(self.by_key(key) for key in keys), self.problems)

    @cached_property
    def regions(self) -> tuple[tuple[str, str], ...]:
        """(region, currency) pairs of programmes issued here: those a wallet can be opened in."""
        here = (programme for programme in self.programmes if programme.issued is Issued.HERE)
        return tuple(dict.fromkeys((region.key, region.currency) for one in here for region in one.regions))


def shipped_paths() -> list[Path]:
    """The programme files that come with Tillfold."""
    return user_paths(RESOURCES / "programmes")


def user_paths(folder: Path) -> list[Path]:
    """The programme files in a folder, by name; none where there is no such folder."""
    return sorted(folder.glob("*.toml"))


def load_book(paths: Sequence[Path]) -> ProgrammeBook:
    """Read the files. What is wrong becomes a problem with line and reason; the rest still loads."""
    loader = _Loader()
    for path in paths:
        loader.load(path)
    return ProgrammeBook(tuple(loader.programmes.values()), tuple(loader.problems))


class _Loader:
    """The programmes and problems of the files read so far: what is there first stays."""

    def __init__(self) -> None:
        self.programmes: dict[str, Programme] = {}
        self.problems: list[BrokenFile] = []
        self._currencies: dict[str, str] = {}

    def load(self, path: Path) -> None:
        try:
            tables, problems = read_tables(path, "programme", "region")
        except FileError as error:
            tables, problems = [], [error]
        for table in tables:
            try:
                self._add(_programme(table), table)
                problems += _unknown_keys(table)
            except FileError as error:
                problems.append(error)
        problems.sort(key=lambda problem: problem.line)
        self.problems += [BrokenFile(path, problem.line, problem.reason) for problem in problems]

    def _add(self, programme: Programme, table: Table) -> None:
        if programme.key in self.programmes:
            raise table.problem("key", f"there is already a programme {programme.key}")
        for region, place in zip(programme.regions, table.tables(), strict=True):
            known = self._currencies.get(region.key, region.currency)
            if known != region.currency:
                raise place.problem("currency", f"region {region.key} already has the currency {known}")
        self._currencies |= {region.key: region.currency for region in programme.regions}
        self.programmes[programme.key] = programme


def _programme(table: Table) -> Programme:
    key = table.text("key")
    if not _KEY.fullmatch(key) or len(key) > 40:
        raise table.problem("key", "must be small letters, digits and dashes, at most 40")
    codes = _patterns(table, "codes")
    if not codes:
        raise table.problem("codes", "must hold at least one pattern")
    return Programme(
        key,
        table.text("name"),
        _issued(table),
        codes,
        _patterns(table, "serial"),
        table.texts("labels"),
        table.truth("fold_unique", default=False),
        _check(table, codes),
        _regions(table),
        read_hosts(table, "other_hosts"),
        _cover(table),
    )


def _regions(table: Table) -> tuple[Region, ...]:
    regions: dict[str, Region] = {}
    for inner in table.tables():
        region = read_region(inner)
        if region.key in regions:
            raise inner.problem("key", f"region {region.key} is there twice")
        regions[region.key] = region
    return tuple(regions.values())


def _issued(table: Table) -> Issued:
    try:
        return Issued(table.text("issued"))
    except ValueError as error:
        raise table.problem("issued", 'must be "here" or "elsewhere"') from error


def _cover(table: Table) -> Cover:
    try:
        return Cover(table.text("code_under", Cover.NOTHING))
    except ValueError as error:
        raise table.problem("code_under", f"must be one of {', '.join(Cover)}") from error


def _check(table: Table, codes: Iterable[CodePattern]) -> str | None:
    if "check" not in table.values:
        return None
    if table.values["check"] != "house":
        raise table.problem("check", 'must be "house", or not be there')
    if any(pattern.length != house.LENGTH for pattern in codes):
        raise table.problem("codes", f"codes with the house check have {house.LENGTH} characters")
    return "house"


def _patterns(table: Table, key: str) -> tuple[CodePattern, ...]:
    patterns = []
    for text in table.texts(key):
        try:
            patterns.append(parse_pattern(text))
        except PatternError as error:
            raise table.problem(key, f'"{text[:80]}": {error}') from error
    return tuple(patterns)


def _unknown_keys(table: Table) -> Iterable[FileError]:
    for place, known in [(table, _PROGRAMME_KEYS), *((inner, REGION_KEYS) for inner in table.tables())]:
        for key in place.values.keys() - known:
            yield place.problem(key, "is not known here and was left out")
