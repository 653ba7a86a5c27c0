"""A PostgreSQL server for tests, on a free port of this machine, with a data folder of its own, and gone with
the process that started it."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from psycopg import pq, sql

KEEPER = Path(__file__).with_name("keeper.py")
MISSING = "POSTGRESQL TESTS SKIPPED"
OWNER = "tillfold"  # no superuser: what a shop's server gives to a program


class NoServer(Exception):
    """There is no PostgreSQL server on this machine, or it does not start here; says why."""


class Server:
    """A running server. Databases are made from templates, and dropped while the next test runs."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._numbers = count(1)
        self._admin = self.connect("postgres")
        self._dropping = self.connect("postgres")
        self._admin.execute(f"CREATE ROLE {OWNER} LOGIN")

    def connect(self, database: str, user: str = "postgres") -> "psycopg.Connection":
        return psycopg.connect(host="127.0.0.1", port=self.port, user=user, dbname=database, autocommit=True)

    def address(self, database: str, user: str = OWNER) -> str:
        return f"postgresql+psycopg://{user}@127.0.0.1:{self.port}/{database}"

    def database(self, template: str = "template0") -> str:
        """The name of a new database, empty or a copy of a template that nobody is connected to."""
        name = f"store_{next(self._numbers)}"
        # The other way of copying forgets how far sequences had got, if the server is killed soon afterwards.
        way = " STRATEGY FILE_COPY" if self._admin.info.server_version >= 150000 else ""
        made = sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {}" + way)
        self.run(made.format(*map(sql.Identifier, (name, template, OWNER))).as_string(self._admin))
        return name

    def drop(self, name: str) -> None:
        """Send the drop and wait for it only before the next: the server takes 0.1 s for it, idly."""
        self._finish_dropping()
        if self._dropping.broken:
            self._dropping.close()
            self._dropping = self.connect("postgres")
        self._dropping.pgconn.send_query(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())
        self._dropping.pgconn.flush()

    def run(self, statement: str) -> None:
        """A statement of the server's own administrator, whose connection a killed server takes with it."""
        try:
            self._admin.execute(statement)
        except psycopg.OperationalError:
            self._admin.close()
            self._admin = self.connect("postgres")
            self._admin.execute(statement)

    def close(self) -> None:
        self._finish_dropping()
        self._admin.close()
        self._dropping.close()

    def _finish_dropping(self) -> None:
        connection = self._dropping.pgconn
        while (result := connection.get_result()) is not None:
            if result.status != pq.ExecStatus.COMMAND_OK and not self._dropping.broken:
                raise RuntimeError(result.error_message.decode())


def binaries() -> Path | None:
    """The folder of the newest server on this machine. Debian keeps it off the path."""
    found = shutil.which("postgres")
    if found:
        return Path(found).resolve().parent
    versions = Path("/usr/lib/postgresql").glob("*/bin/postgres")
    return max(versions, key=lambda path: int(path.parts[-3]), default=Path("/none")).parent or None


def quick_folder() -> str | None:
    """Where files cost least: in memory, where the system has such a folder and enough room in it."""
    memory = Path("/dev/shm")
    is_there = memory.is_dir() and os.access(memory, os.W_OK)
    return str(memory) if is_there and shutil.disk_usage(memory).free > 2**31 else None


@contextmanager
def running(
    *, is_durable: bool = False, within: Path | None = None, ways: Sequence[str] = ()
) -> Iterator[Server]:
    """A server while the block runs. is_durable: it syncs what it commits; within: where its folder is made;
    ways: further words for initdb. Raises NoServer."""
    place = binaries()
    if place is None:
        raise NoServer("no PostgreSQL server is installed (Debian: postgresql)")
    where = within or (None if is_durable else quick_folder())
    folder = Path(tempfile.mkdtemp(prefix="tillfold-postgresql-", dir=where))
    command = [sys.executable, str(KEEPER), str(place), str(folder), str(int(is_durable)), *ways]
    keeper = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert keeper.stdin and keeper.stdout and keeper.stderr
    try:
        port = keeper.stdout.readline().strip()
        if not port:
            raise NoServer(keeper.stderr.read().strip())
        server = Server(int(port))
        try:
            yield server
        finally:
            server.close()
    finally:
        keeper.stdin.close()
        keeper.wait()
        keeper.stdout.close()
        keeper.stderr.close()
