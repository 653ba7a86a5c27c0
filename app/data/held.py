"""Who has a store open: each program holds it with others, and what replaces its file holds it alone.

SQLite's own locks on an empty file beside the store are the hold: they work alike on every system, between
threads as between programs, and end with the program, however it ends. What is in the store is not touched.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.data import keyplace
from app.outcomes import STORE_BUSY, Fault

WAIT_S = 15.0
"""How long opening waits for the end of an upgrade or a restore."""

ALONE_WAIT_S = 1.0
"""How long an upgrade waits for others: a command ends by itself, a window does not."""

ENDING = ".lock"


class Hold:
    """A hold that lasts until it is released, or until the program ends."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def release(self) -> None:
        """Let go. Once more does nothing."""
        self._connection.close()


def shared(path: Path) -> Hold:
    """Hold the store with all others that have it open. Raises Fault (STORE_BUSY) where one has it alone."""
    return _held(path, WAIT_S, "BEGIN", "SELECT * FROM sqlite_master")


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold the store while no other has it open. Raises Fault (STORE_BUSY) where another one has."""
    hold = _held(path, ALONE_WAIT_S, "BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        hold.release()


def _held(path: Path, wait_s: float, *statements: str) -> Hold:
    beside = path.with_name(path.name + ENDING)
    if not beside.exists():
        os.close(keyplace.open_private(beside, 0))
    connection = sqlite3.connect(beside, timeout=wait_s, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = OFF")  # nothing is ever written, and no file left behind
        for statement in statements:
            connection.execute(statement).fetchall()
    except sqlite3.OperationalError as error:
        connection.close()
        raise Fault(STORE_BUSY) from error
    return Hold(connection)
