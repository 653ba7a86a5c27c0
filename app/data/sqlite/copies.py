"""Copies of an SQLite file: taken online, made beside the place they are meant for, and named last.

A copy stands on its own: its write-ahead log is folded in and gone. Replacing a file whose log still lies
beside it would lay the old log over the new file.
"""

import errno
import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine
from sqlalchemy.exc import DBAPIError

from app.data import faults, keyplace
from app.data.course import UNTOLD, Course
from app.data.sqlite import files
from app.outcomes import UNWRITABLE_FILE, Fault

_PAGES_AT_ONCE = 2000
_BESIDE = ("-wal", "-shm", "-journal")
_WHY = {
    sqlite3.SQLITE_FULL: faults.FULL,
    sqlite3.SQLITE_IOERR: faults.FULL,  # so come a limit on the size of files, and some full disks
    sqlite3.SQLITE_READONLY: faults.NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: faults.NOT_WRITABLE,
}


@contextmanager
def part_beside(path: Path) -> Iterator[Path]:
    """The name of an unfinished file beside its later place; what still bears it at the end is removed.

    Raises Fault (UNWRITABLE_FILE) where the file cannot be written, to its end.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        os.close(keyplace.open_private(part, os.O_EXCL))
        yield part
    except (OSError, sqlite3.Error, DBAPIError) as error:
        fault = _unwritable(path, error.orig if isinstance(error, DBAPIError) else error)
        if fault is None:
            raise
        raise fault from error
    finally:
        _remove(part)


def _unwritable(path: Path, error: BaseException | None) -> Fault | None:
    if isinstance(error, OSError):
        is_full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        return Fault(UNWRITABLE_FILE, name=str(path), why=faults.FULL if is_full else faults.NOT_WRITABLE)
    why = _WHY.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return Fault(UNWRITABLE_FILE, name=str(path), why=why) if why else files.translate(error, path)


def remove_left_over(path: Path) -> None:
    """Remove what runs that were killed have left unfinished beside the file, which nobody else has open."""
    for part in path.parent.iterdir():
        if part.name.startswith(f".{path.name}.") and part.name.endswith(".part"):
            _remove(part)


def copy_online(path: Path, part: Path, course: Course = UNTOLD) -> None:
    """Copy the store as it is at this moment, while others go on reading and writing it. Raises Stopped."""
    with _opened(path) as source, _opened(part) as target:
        source.execute("BEGIN")  # holds this moment: without it every write of others begins the copy anew
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _copy(source, target, course)
    fold_in(part)


def copy_still(file: Path, part: Path, course: Course = UNTOLD) -> None:
    """Copy a file that nobody writes, such as a backup, without a trace beside it. Raises Stopped."""
    with closing(sqlite3.connect(_still(file), uri=True)) as source, _opened(part) as target:
        _copy(source, target, course)


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, course: Course) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        course.at(total - remaining, total)

    source.backup(target, pages=_PAGES_AT_ONCE, progress=tell)


def fold_in(path: Path) -> None:
    """Fold the write-ahead log into the file, so that nothing lies beside it, and let it outlast a power cut.

    Raises sqlite3.OperationalError (locked) where another has the file open.
    """
    with _opened(path) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        if mode != "delete":
            raise sqlite3.OperationalError("database is locked")
    _sync(path)


def looking(path: Path) -> Engine:
    """An engine on a file that nobody writes: it is left as it is, to the byte, with nothing beside it."""
    return _engine_on(_still(path))


@contextmanager
def writing(path: Path) -> Iterator[Connection]:
    """One transaction on a file that is this program's alone; without a log of its own beside it."""
    with _engine_on(path.as_uri()).connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("PRAGMA legacy_alter_table = ON")  # as migrations want it
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection
        connection.commit()
    _sync(path)


def name(part: Path, path: Path, *, overwrite: bool) -> None:
    """Give the finished file its name, all or nothing. Raises FileExistsError where there is one of that name
    and it is not to be overwritten; nobody may have that one open."""
    if overwrite:
        for ending in _BESIDE:
            path.with_name(path.name + ending).unlink(missing_ok=True)
        os.replace(part, path)
    else:
        _name_new(part, path)
    keyplace.sync_folder(path.parent)


def _name_new(part: Path, path: Path) -> None:
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links (FAT); there a rename is all there is
        if path.exists():
            raise FileExistsError(path) from None
        part.rename(path)


def _engine_on(uri: str) -> Engine:
    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)

    return create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)


def _still(path: Path) -> str:
    return f"{path.as_uri()}?mode=ro&immutable=1"


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, timeout=files.BUSY_TIMEOUT_S, isolation_level=None)
    with closing(connection):
        yield connection


def _remove(part: Path) -> None:
    for ending in ("", *_BESIDE):
        with suppress(OSError):  # where it cannot be removed it could not be made, and that is told
            part.with_name(part.name + ending).unlink()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
