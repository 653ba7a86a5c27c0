"""Positions: up to which entry of every chain a report reads, so that it can be made again to the cent."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, and_, bindparam, select

from app.data.schema import entry, station
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Place:
    """The last entry of one chain that counts, and its time in µs. `seq` 0: none does."""

    station: int
    name: str
    seq: int
    hash: bytes
    at: int

    @property
    def entry(self) -> str:
        return f"{self.name}-{self.seq}"


@dataclass(frozen=True, slots=True)
class Position:
    """One place for every station, in their order. `is_now`: nothing lay beyond it when it was taken."""

    places: tuple[Place, ...]
    is_now: bool = False

    @property
    def entries(self) -> tuple[str, ...]:
        return tuple(place.entry for place in self.places if place.seq)

    @property
    def at(self) -> int:
        """When the newest of its entries was made, in µs."""
        return max((place.at for place in self.places), default=0)

    @property
    def digest(self) -> str:
        """SHA-256 over the list of entries and their hashes: reports of the same digest read the same."""
        lines = (f"{place.entry}:{place.hash.hex()}" for place in self.places if place.seq)
        return sha256("\n".join(lines).encode()).hexdigest()


_STATIONS = select(station.c.id, station.c.name).order_by(station.c.id)
_OF_STATION = select(entry.c.station_seq, entry.c.hash, entry.c.at).where(
    entry.c.station == bindparam("station")
)
_LAST = _OF_STATION.order_by(entry.c.station_seq.desc()).limit(1)
# The times of a station's entries never fall, so the last one by time is the last one by number.
_LAST_AT = (
    _OF_STATION.where(entry.c.at <= bindparam("at"))
    .order_by(entry.c.at.desc(), entry.c.station_seq.desc())
    .limit(1)
)
_NAMED = _OF_STATION.where(entry.c.station_seq == bindparam("seq"))


IS_BEYOND = and_(entry.c.station == bindparam("station"), entry.c.station_seq > bindparam("seq"))
"""Entries of one station that a position leaves out; its values are those of `beyond`."""


def lock_stations(tx: Tx) -> None:
    """Wait for whatever is being written at any station: what comes after is beyond the position."""
    for row in tx.all(_STATIONS):
        tx.lock(station=row.id)


def now(tx: Tx) -> Position:
    """Everything there is. Call `lock_stations` before."""
    places = (_place(row, tx.first(_LAST, {"station": row.id})) for row in tx.all(_STATIONS))
    return Position(tuple(places), is_now=True)


def at(tx: Tx, moment: int) -> Position:
    """Every station's last entry that is not later than the moment, in µs."""
    values = {"at": moment}
    places = (_place(row, tx.first(_LAST_AT, values | {"station": row.id})) for row in tx.all(_STATIONS))
    return Position(tuple(places))


def named(tx: Tx, entries: Sequence[str]) -> Position | None:
    """The position that these entries name, one a station at most; None where there is no such entry."""
    wanted = dict(one.rpartition("-")[::2] for one in entries)
    places = []
    for row in tx.all(_STATIONS):
        seq = wanted.pop(row.name, "0")
        if not (seq.isascii() and seq.isdigit() and len(seq) < 16):
            return None
        found = tx.first(_NAMED, {"station": row.id, "seq": int(seq)})
        if found is None and int(seq):
            return None
        places.append(_place(row, found))
    return None if wanted else Position(tuple(places))


def beyond(tx: Tx, position: Position) -> list[dict[str, int]]:
    """The values of `IS_BEYOND` for each station: its id, and the number behind which its entries are left
    out. One station at a time, so that the index of numbers is used."""
    ends = {place.station: place.seq for place in position.places}
    return [{"station": row.id, "seq": ends.get(row.id, 0)} for row in tx.all(_STATIONS)]


def _place(row: Row[Any], last: Row[Any] | None) -> Place:
    if last is None:
        return Place(row.id, row.name, 0, b"", 0)
    return Place(row.id, row.name, last.station_seq, last.hash, last.at)
