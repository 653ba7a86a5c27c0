"""An SQLite store as a file: where it may lie, whether it is one of ours, and how a connection is set up."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, event

from app.data.faults import BROKEN, FULL, NO_STORE, NOT_WRITABLE, damaged, not_written
from app.outcomes import QT_TRANSLATE_NOOP, STORE_BUSY, Fault

APPLICATION_ID = 0x54494C4C
"""`TILL` in the header of every store, so that another program's database is never taken for one."""

BUSY_TIMEOUT_S = 15
_NETWORK = frozenset(
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre", "davfs"]
)
_NETWORK_BY_FUSE = frozenset(
    ["fuse." + name for name in ("sshfs", "glusterfs", "davfs2", "rclone", "smbnetfs")]
)

NOT_A_STORE = QT_TRANSLATE_NOOP("Outcomes", "the file is not a Tillfold store")
ON_A_SHARE = QT_TRANSLATE_NOOP("Outcomes", "it lies on a network share, where a file cannot be locked safely")
CLOSED = QT_TRANSLATE_NOOP("Outcomes", "its folder is closed to this user, or has an impossible name")

_WHY = {
    sqlite3.SQLITE_CORRUPT: BROKEN,
    sqlite3.SQLITE_NOTADB: NOT_A_STORE,
    sqlite3.SQLITE_READONLY: NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: NOT_WRITABLE,
    sqlite3.SQLITE_IOERR: BROKEN,
    sqlite3.SQLITE_FULL: FULL,
}


def exists(path: Path) -> bool:
    """Whether there is a file of this name. Raises Fault where that cannot be found out."""
    try:
        return path.exists()
    except OSError as error:
        raise damaged(CLOSED, path) from error


def make_folder(path: Path) -> None:
    """Make the folder of a new store, or say that it cannot be written."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(error, path.parent) from error
    require_writable(path)


def require_writable(path: Path) -> None:
    if not os.access(path.parent, os.W_OK | os.X_OK) or (exists(path) and not os.access(path, os.W_OK)):
        raise damaged(NOT_WRITABLE, path.parent)


def require_ours(path: Path) -> None:
    """Refuse what is not a store, and leave it as it is, byte for byte.

    SQLite itself looks: opening and closing the file by hand would drop the locks that other connections
    of this process hold on it (https://www.sqlite.org/howtocorrupt.html, 2.2). It looks at the header alone,
    as at a file that nobody writes: closing a log that an upgrade has laid aside would delete the new one.
    """
    if not exists(path):
        raise damaged(NO_STORE, path)
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            (found,) = connection.execute("PRAGMA application_id").fetchone()
    except sqlite3.Error as error:
        raise translate(error, path) or damaged(NOT_A_STORE, path) from error
    if found != APPLICATION_ID:
        raise damaged(NOT_A_STORE, path)


def refuse_network_share(path: Path, mounts: Path = Path("/proc/self/mounts")) -> None:
    """WAL needs memory shared by all who have the file open, which no network file system gives."""
    remote = _file_system(path, mounts) in _NETWORK | _NETWORK_BY_FUSE
    if remote or (sys.platform == "win32" and str(path).startswith("\\\\")):
        raise damaged(ON_A_SHARE, path)


def _file_system(path: Path, mounts: Path) -> str:
    """The type of the file system that the path lies on; empty where the system does not say."""
    try:
        lines = mounts.read_text("utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    place, best, kind = Path(os.path.realpath(path)), 0, ""  # unlike resolve() it bears links that go round
    for line in lines:
        _, mount_point, file_system, *_ = line.split(" ")
        mount = Path(mount_point.replace("\\040", " "))
        if place.is_relative_to(mount) and len(mount.parts) >= best:
            best, kind = len(mount.parts), file_system
    return kind


def make_engine(path: Path) -> Engine:
    """An engine on the file. Transactions are begun by hand, so that a writer can lock at once."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),  # from parts: a path may hold "?" and "%"
        connect_args={"isolation_level": None, "timeout": BUSY_TIMEOUT_S, "check_same_thread": False},
        hide_parameters=True,  # an error must not show what was to be written
    )
    event.listen(engine, "connect", _set_up)
    return engine


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    connection.execute("PRAGMA trusted_schema = OFF")


def translate(error: BaseException | None, path: Path) -> Fault | None:
    """The fault behind an error of SQLite's: busy for too long, or a file that cannot be used; else None."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Fault(STORE_BUSY)
    why = _WHY.get(code & 0xFF)
    return damaged(why, path) if why else None


def is_passing(error: BaseException | None) -> bool:
    """Whether the same transaction, begun again, can succeed: a snapshot or a recovery was in the way.

    A plain SQLITE_BUSY is not: it comes after the whole busy timeout.
    """
    code = getattr(error, "sqlite_errorcode", None)
    return code in (sqlite3.SQLITE_BUSY_SNAPSHOT, sqlite3.SQLITE_BUSY_RECOVERY)
