"""An SQLite store as a place: one file, made beside its place and named last."""

import os
import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from app.data import held, keyplace
from app.data.faults import STANDS_ALREADY, damaged, not_written
from app.data.locks import Wanted
from app.data.places import Again
from app.data.sqlite import copies, files
from app.data.sqlite.changes import DataVersion
from app.outcomes import Fault


@dataclass(frozen=True, slots=True)
class SqlitePlace:
    """A file. Its writer has the store to itself (BEGIN IMMEDIATE), so no row is ever locked."""

    path: Path
    begin_writing: str = "BEGIN IMMEDIATE"
    begin_reading: str = "BEGIN"

    @classmethod
    def at(cls, path: str) -> Self:
        return cls(Path(os.path.expanduser(path)).absolute())  # leaves a "~name" that is nobody's as it is

    @property
    def name(self) -> str:
        return str(self.path)

    def exists(self) -> bool:
        return files.exists(self.path)

    def engine(self) -> Engine:
        files.require_ours(self.path)
        files.refuse_network_share(self.path)
        files.require_writable(self.path)
        return files.make_engine(self.path)

    def hold(self) -> held.Hold:
        return held.shared(self.path)

    def watcher(self) -> DataVersion:
        return DataVersion(self.path)

    def make(self, fill: Callable[[Connection], None]) -> None:
        """Build it beside its place and name it last, so that a crash leaves no half of it."""
        files.make_folder(self.path)
        files.refuse_network_share(self.path)
        if files.exists(self.path):
            raise damaged(STANDS_ALREADY, self.path)
        part = self.path.with_name(f".{self.path.name}.{secrets.token_hex(4)}.part")
        try:
            _build(part, fill)
            copies.name(part, self.path, overwrite=False)
        except FileExistsError as error:  # another program was quicker
            raise damaged(STANDS_ALREADY, self.path) from error
        except DBAPIError as error:
            raise self.fault(error) or error from error
        finally:
            part.unlink(missing_ok=True)

    def fault(self, error: DBAPIError) -> Fault | None:
        return files.translate(error.orig, self.path)

    def again(self, error: DBAPIError) -> Again:
        return Again.AT_ONCE if files.is_passing(error.orig) else Again.NO

    def lock(self, connection: Connection, wanted: Sequence[Wanted]) -> Mapping[str, Collection[int]]:
        return {}

    def wait_at_most(self, connection: Connection, seconds: float) -> None:
        """BEGIN IMMEDIATE is all that waits; how long is set with the connection."""


def _build(part: Path, fill: Callable[[Connection], None]) -> None:
    from app.data import migrate  # Alembic is slow to import, and only a new store needs it

    _make_file(part)
    engine = files.make_engine(part)
    try:
        migrate.upgrade(engine)
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {files.APPLICATION_ID}")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            fill(connection)
    finally:
        engine.dispose()


def _make_file(part: Path) -> None:
    """An empty file for its owner alone: SQLite gives what it writes beside it the same permissions."""
    try:
        os.close(keyplace.open_private(part, os.O_EXCL))
    except OSError as error:
        raise not_written(error, part.parent) from error
