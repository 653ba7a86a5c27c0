"""SQLite's word for a change: a number that every commit of another connection raises."""

import sqlite3
import time
from pathlib import Path


class DataVersion:
    """Asks the file again and again; each time costs one look at the shared memory beside it."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(
            f"{path.as_uri()}?mode=ro", uri=True, check_same_thread=False, isolation_level=None
        )
        self._version = 0
        self._version = self._asked()

    def changed(self, wait_s: float) -> bool:
        time.sleep(wait_s)
        before, self._version = self._version, self._asked()
        return self._version != before

    def close(self) -> None:
        self._connection.close()

    def _asked(self) -> int:
        try:
            (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        except sqlite3.OperationalError:  # recovered or folded in at this moment
            return self._version
        return int(version)
