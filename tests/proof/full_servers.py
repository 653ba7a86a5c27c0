"""PostgreSQL servers whose disk can be filled up and freed: on a small disk of their own where one may be
mounted, else by a limit on the size of the server's files, which it meets in the same way.

What they write ahead is kept elsewhere, so that they live on when the disk is full.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from tests.data.keeper import SERVER_USER
from tests.data.server import Server, quick_folder, running
from tests.data.small_disk import small_disk
from tests.data.world import World

DISK_KIB = 128 * 1024
SEGMENT_MIB = 1  # of what is written ahead: no limit on files may be smaller
HALF_A_PAGE = 4096
_FILLER = """
INSERT INTO command (actor, key, intent, answer, at)
SELECT 0, 'filler ' || one, decode(repeat('00', 32), 'hex'),
  '{"refused": "NOT_FOUND", "facts": {"what": "' || (
    SELECT substr(string_agg(md5(random()::text), ''), 1, 1872) FROM generate_series(1, 60)) || '"}}', 0
FROM generate_series(1000, 1999) AS one
"""
"""Four rows to a page, which leave no room in it for another."""


class Disk(Protocol):
    """The disk that a server's tables are on."""

    def fill(self, world: World) -> None:
        """Let no table grow any more."""

    def free(self) -> None: ...


class Mounted:
    """A file system of its own."""

    def __init__(self, disk: Any) -> None:
        self._disk = disk

    def fill(self, _world: World) -> None:
        self._disk.fill(0)

    def free(self) -> None:
        self._disk.free()


class Limited:
    """A limit on the size of every file that the server writes. The table of commands is made large enough to
    meet it first, in the midst of a page: that page is cut short, as on a disk that is full."""

    def __init__(self) -> None:
        self._processes: list[int] = []

    def fill(self, world: World) -> None:
        with world.sql() as raw:
            raw.execute(_FILLER)
            (size,) = raw.execute("SELECT pg_relation_size('command')").fetchone()
            (data,) = raw.execute("SHOW data_directory").fetchone()
            sessions = raw.execute("SELECT pid FROM pg_stat_activity").fetchall()
        assert size > SEGMENT_MIB * 2**20
        first = int(Path(data, "postmaster.pid").read_text().split()[0])  # what it starts inherits the limit
        self._processes = [first, *(pid for (pid,) in sessions)]
        self._limit(str(size + HALF_A_PAGE))

    def free(self) -> None:
        self._limit("unlimited")

    def _limit(self, largest: str) -> None:
        """As the user of the server, who may always do so."""
        own: dict[str, Any] = {"user": SERVER_USER, "group": SERVER_USER} if os.geteuid() == 0 else {}
        for process in self._processes:
            command = ["prlimit", "--pid", str(process), f"--fsize={largest}:"]
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, **own)
            assert done.returncode == 0 or not Path(f"/proc/{process}").exists(), done.stderr


@contextmanager
def filling_server(*, is_mounted: bool) -> Iterator[tuple[Server, Disk]]:
    """is_mounted: on a disk of its own, if this user may mount one. Raises NoServer."""
    with tempfile.TemporaryDirectory(dir=quick_folder()) as name:
        place, written_ahead = Path(name), Path(name, "ahead")
        place.chmod(0o755)
        written_ahead.mkdir()
        if os.geteuid() == 0:
            shutil.chown(written_ahead, SERVER_USER, SERVER_USER)
        ways = [f"--waldir={written_ahead}", f"--wal-segsize={SEGMENT_MIB}"]
        if not is_mounted:
            with running(within=place, ways=ways) as server:
                yield server, Limited()
            return
        with small_disk(place / "disk", DISK_KIB) as disk, running(within=disk.folder, ways=ways) as server:
            yield server, Mounted(disk) if disk.is_mounted else Limited()
