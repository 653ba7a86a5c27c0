"""Starts a PostgreSQL server of the tests' own, and ends it with everything of it when its starter is gone.

A program of its own: its standard input is a pipe that nobody writes to, and that the system closes whatever
way the starter ends, also by SIGKILL. It prints the port, or why there is no server.
    python tests/data/keeper.py BIN_FOLDER DATA_FOLDER DURABLE(0|1) [WORD_FOR_INITDB …]
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

SERVER_USER = "postgres"
STARTS = 5
LONGEST_START_S = 30
QUICK = (
    "fsync=off", "full_page_writes=off", "shared_buffers=32MB",
    "autovacuum=off", "max_wal_size=512MB", "checkpoint_timeout=1h",
    "wal_keep_size=128MB",  # tests read it: no checkpoint of another test's takes it from them
)  # fmt: skip
DURABLE = ("shared_buffers=128MB", "max_wal_size=1GB")


def main(binaries: Path, folder: Path, *, is_durable: bool, ways: Sequence[str] = ()) -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # the end of standard input is what ends it
    data = folder / "data"
    if os.geteuid() == 0:
        shutil.chown(folder, SERVER_USER, SERVER_USER)
    server = None
    try:
        make(binaries, folder, data, ways)
        server, port = start(binaries, folder, data, DURABLE if is_durable else QUICK)
        print(port, flush=True)
        sys.stdin.read()
    finally:
        if server is not None:
            server.send_signal(signal.SIGQUIT)  # at once: nothing of it is kept
            server.wait()
        shutil.rmtree(folder, ignore_errors=True)


def as_server(folder: Path) -> dict[str, Any]:
    """How a process of the server is started: never as root, which PostgreSQL refuses, and away from signals
    of the terminal."""
    options: dict[str, Any] = {"cwd": folder, "start_new_session": True}
    options["env"] = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"}
    if os.geteuid() == 0:
        options |= {"user": SERVER_USER, "group": SERVER_USER, "extra_groups": []}
    return options


def make(binaries: Path, folder: Path, data: Path, more: Sequence[str]) -> None:
    """A cluster whose owner `postgres` needs no password from this machine; the role `guarded` needs one."""
    ways = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync", *more]
    done = subprocess.run(
        [binaries / "initdb", "-D", data, *ways],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        **as_server(folder),
    )
    if done.returncode:
        sys.exit(f"initdb: {done.stderr.strip().splitlines()[-1]}")
    rules = data / "pg_hba.conf"
    rules.write_text(
        "host all guarded 127.0.0.1/32 scram-sha-256\n"
        "host all all 127.0.0.1/32 trust\nhost replication all 127.0.0.1/32 trust\n"
    )


def start(
    binaries: Path, folder: Path, data: Path, settings: tuple[str, ...]
) -> tuple["subprocess.Popen[bytes]", int]:
    """The server and its port. Another program may be quicker to take a free port; then the next one."""
    options = [f"-c{one}" for one in ("listen_addresses=127.0.0.1", "unix_socket_directories=", *settings)]
    options.append("-cmax_connections=60")
    for _ in range(STARTS):
        port = free_port()
        with (folder / "log").open("ab") as log:
            server = subprocess.Popen(
                [binaries / "postgres", "-D", data, "-p", str(port), *options],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                **as_server(folder),
            )
        if answers(server, data):
            return server, port
        server.kill()
        server.wait()
    sys.exit(f"postgres: {(folder / 'log').read_text(errors='replace').strip().splitlines()[-1]}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(server: "subprocess.Popen[bytes]", data: Path) -> bool:
    """Wait until the server says in its own file that it is ready."""
    end = time.monotonic() + LONGEST_START_S
    while server.poll() is None and time.monotonic() < end:
        try:
            if (data / "postmaster.pid").read_text().splitlines()[7].strip() == "ready":
                return True
        except (OSError, IndexError):
            pass
        time.sleep(0.02)
    return False


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), is_durable=sys.argv[3] == "1", ways=sys.argv[4:])
