"""The heads of the chains: each station's last entry, as it is printed on a till close and kept in a backup.

Whoever holds the database can cut off its newest entries and leave a whole book behind; the heads, kept
elsewhere, say that there was more.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select

from app.data.checks import words
from app.data.checks.reading import Finding
from app.data.checks.words import say
from app.data.schema import entry, station

PRINTED = 16
"""Hexadecimal digits of a hash that are printed: enough to tell, few enough to type."""

_TEXT = re.compile(r"([^:,;\n]+)-([1-9][0-9]{0,15}):([0-9a-f]{16,64})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a station. `hash` is hexadecimal and may be cut short, as it is on paper."""

    station: str
    seq: int
    hash: str

    @property
    def entry(self) -> str:
        return f"{self.station}-{self.seq}"

    @property
    def printed(self) -> str:
        """As it stands on a receipt: till-1-42:9f3ab0c4d5e6f708."""
        return f"{self.entry}:{self.hash[:PRINTED]}"


_LAST = (
    select(entry.c.station, func.max(entry.c.station_seq).label("seq")).group_by(entry.c.station).subquery()
)
_HEADS = (
    select(station.c.name, entry.c.station_seq, entry.c.hash)
    .select_from(entry)
    .join(_LAST, (_LAST.c.station == entry.c.station) & (_LAST.c.seq == entry.c.station_seq))
    .join(station, station.c.id == entry.c.station)
    .order_by(station.c.id)
)
_ENTRY = (
    select(station.c.name, entry.c.station_seq, entry.c.hash)
    .join(station, station.c.id == entry.c.station)
    .where(station.c.name == bindparam("name"), entry.c.station_seq == bindparam("seq"))
)


def heads(connection: Connection) -> tuple[Head, ...]:
    """The head of every station that has an entry, in the order of the stations."""
    return tuple(Head(name, seq, digest.hex()) for name, seq, digest in connection.execute(_HEADS))


def parse(text: str) -> tuple[Head, ...]:
    """The heads that stand in a text, one a line or with commas between them, such as on a till's close."""
    return tuple(Head(name.strip(), int(seq), digits.lower()) for name, seq, digits in _TEXT.findall(text))


def missing(connection: Connection, kept: Iterable[Head]) -> Iterator[Finding]:
    """What the store does not have any more of the heads that were kept elsewhere."""
    for head in kept:
        found = connection.execute(_ENTRY, {"name": head.station, "seq": head.seq}).first()
        if found is None:
            yield Finding("tail", head.entry, say(words.TAIL_GONE))
        elif not found.hash.hex().startswith(head.hash):
            yield Finding("tail", head.entry, say(words.TAIL_OTHER))
