"""Backups: the whole store in one SQLite file, whichever database it is in, and putting one back.

A backup is a consistent copy with every table, its chains' heads sealed beside them. The store key is not in
it, but what brings the key back with the recovery code is.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, MetaData, Table, Text, insert, select
from sqlalchemy.exc import DBAPIError, NoResultFound

from app.data import faults, heads, integrity, transfer
from app.data.columns import WHOLE
from app.data.course import UNTOLD, Course
from app.data.heads import Head
from app.data.integrity import Book, Report
from app.data.sqlite import copies, files
from app.data.store import Store, Tx
from app.data.vault import Keys
from app.outcomes import ALREADY_THERE, QT_TRANSLATE_NOOP, Refused

APPLICATION_ID = 0x54494C42
"""`TILB` in the header of every backup, so that none is ever opened and written as a store."""

NOT_A_BACKUP = QT_TRANSLATE_NOOP("Outcomes", "the file is not a Tillfold backup")

_table = Table(
    "backup",
    MetaData(),
    Column("id", WHOLE, primary_key=True),
    Column("made_at", WHOLE, nullable=False),
    Column("heads", Text, nullable=False),
    Column("findings", WHOLE, nullable=False),
    Column("seal", LargeBinary, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a backup says of itself. `findings`: how many the self-check had when it was made."""

    made_at: int
    heads: tuple[Head, ...]
    findings: int

    def sealed(self, keys: Keys) -> bytes:
        """What only the store's chain key can make: nobody else can say that a backup holds no more."""
        return keys.link({"backup": self.made_at, "findings": self.findings, "heads": self.plain()})

    @property
    def moment(self) -> datetime:
        """When it was made, by the store's clock."""
        return datetime.fromtimestamp(self.made_at / 1_000_000, UTC)

    def plain(self) -> list[list[Any]]:
        return [[head.station, head.seq, head.hash] for head in self.heads]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was made: what it says of itself, and what the self-check says of it."""

    kept: Kept
    report: Report


def backup(store: Store, file: Path, *, overwrite: bool = False, course: Course = UNTOLD) -> Backup | Refused:
    """Copy the store as it is at one moment into a file for its owner alone, while others go on writing.

    The copy is opened and checked before it gets its name. What the check finds in it is what it finds in the
    store: it is told, and the copy is kept. A file that stands is replaced only with `overwrite`, and a store
    never. Raises Fault, and Stopped.
    """
    if files.exists(file) and not (overwrite and mark_of(file) != files.APPLICATION_ID):
        return Refused(ALREADY_THERE, {"what": "file"})
    now, keys = store.read(lambda tx: (tx.now, tx.keys))
    with copies.part_beside(file) as part:
        _copy(store, part, course.part(0, 2))
        made = _sealed(part, keys, now, course.part(1, 2))
        try:
            copies.name(part, file, overwrite=overwrite)
        except FileExistsError:
            return Refused(ALREADY_THERE, {"what": "file"})
    return made


def _copy(store: Store, part: Path, course: Course) -> None:
    if store.path is not None:
        copies.copy_online(store.path, part, course)
        return

    def copied(tx: Tx) -> None:
        with copies.writing(part) as target:
            transfer.fill_anew(tx.connection, target, course)

    store.read(copied)


def mark_of(file: Path) -> int | None:
    """The application id in the header of an SQLite file; None for a file of another kind."""
    try:
        with copies.looking(file).connect() as connection:
            return int(connection.exec_driver_sql("PRAGMA application_id").scalar_one())
    except DBAPIError:
        return None


def kept_in(file: Path) -> tuple[Kept, bytes]:
    """What a backup says of itself, and the seal under it. Raises Fault (STORE_DAMAGED)."""
    if mark_of(file) != APPLICATION_ID:
        raise faults.damaged(NOT_A_BACKUP, file)
    try:
        with copies.looking(file).connect() as connection:
            row = connection.execute(select(_table)).one()
        told = tuple(Head(*one) for one in json.loads(row.heads))
    except (DBAPIError, NoResultFound, ValueError, TypeError) as error:
        raise faults.damaged(faults.BROKEN, file) from error
    return Kept(row.made_at, told, row.findings), row.seal


def make_a_store(connection: Connection) -> None:
    """Turn a copy of a backup back into a store."""
    _table.drop(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {files.APPLICATION_ID}")


def _sealed(part: Path, keys: Keys, now: int, course: Course) -> Backup:
    """Check the copy, and write under it what it holds."""
    with copies.looking(part).connect() as connection:
        report = integrity.report(Book(connection, keys, course))
        kept = Kept(now, heads.heads(connection), len(report.findings))
    with copies.writing(part) as connection:
        _table.create(connection)
        row = {"id": 1, "made_at": now, "heads": json.dumps(kept.plain()), "findings": kept.findings}
        connection.execute(insert(_table), row | {"seal": kept.sealed(keys)})
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    return Backup(kept, report)
