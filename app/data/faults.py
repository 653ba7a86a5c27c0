"""Words for what can be wrong with a store, whichever database it is in, and the faults that say them."""

import errno
import sqlite3
from pathlib import Path

from app.outcomes import QT_TRANSLATE_NOOP, STORE_DAMAGED, STORE_UNREACHABLE, Fault, Text

NO_STORE = QT_TRANSLATE_NOOP("Outcomes", "there is no store")
STANDS_ALREADY = QT_TRANSLATE_NOOP("Outcomes", "there is already one of this name")
NOT_WRITABLE = QT_TRANSLATE_NOOP("Outcomes", "its folder cannot be written")
BROKEN = QT_TRANSLATE_NOOP("Outcomes", "it is damaged")
FULL = QT_TRANSLATE_NOOP("Outcomes", "the disk is full")
NOT_AN_ADDRESS = QT_TRANSLATE_NOOP("Outcomes", "its address is not that of a store")


def damaged(why: Text, where: object) -> Fault:
    return Fault(STORE_DAMAGED, why=why, where=str(where))


def unreachable(why: Text, where: object) -> Fault:
    return Fault(STORE_UNREACHABLE, why=why, where=str(where))


def not_written(error: OSError, where: Path) -> Fault:
    return damaged(FULL if error.errno == errno.ENOSPC else NOT_WRITABLE, where)


def lacks_tables(error: BaseException | None) -> bool:
    """Whether a statement of ours was not even understood: the database bears our mark and not our tables."""
    if isinstance(error, sqlite3.Error):
        return error.sqlite_errorcode == sqlite3.SQLITE_ERROR
    return getattr(error, "sqlstate", None) in ("42P01", "42703")
