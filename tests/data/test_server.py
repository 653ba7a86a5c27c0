"""The tests' own PostgreSQL server: gone with whoever started it, and its absence is told."""

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from tests.data import server as servers
from tests.data.server import MISSING, NoServer, Server, running
from tests.data.stores import take_from_process, tell_of_missing, tell_other_process, why_missing

ROOT = Path(__file__).resolve().parents[2]
STARTER = """
import os, signal
from tests.data.server import running
with running() as server:
    print(server.port, os.getppid(), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


class Reporter:
    def __init__(self) -> None:
        self.lines: list[str] = []

    def write_line(self, line: str, **_: bool) -> None:
        self.lines.append(line)


class Config:
    workeroutput: dict[str, object]  # there in a process that runs a share of the tests

    def __init__(self, why: str | None) -> None:
        self.stash = pytest.Stash()
        if why is not None:
            self.stash[why_missing] = why


def answers(port: int) -> bool:
    try:
        psycopg.connect(host="127.0.0.1", port=port, user="postgres", connect_timeout=5).close()
    except psycopg.OperationalError:
        return False
    return True


def test_a_machine_without_a_server_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "binaries", lambda: None)
    with pytest.raises(NoServer) as missing, running():
        pass
    reporter = Reporter()
    tell_of_missing(Config(str(missing.value)), reporter)  # type: ignore[arg-type]
    assert reporter.lines == [f"{MISSING}: {missing.value}"]
    tell_of_missing(Config(None), reporter)  # type: ignore[arg-type]
    assert len(reporter.lines) == 1


def test_what_a_process_with_a_share_of_the_tests_misses_is_told_at_the_end() -> None:
    share, whole, reporter = Config("no server"), Config(None), Reporter()
    share.workeroutput = {}
    tell_other_process(share)  # type: ignore[arg-type]
    take_from_process(whole, share.workeroutput)  # type: ignore[arg-type]
    tell_of_missing(whole, reporter)  # type: ignore[arg-type]
    assert reporter.lines == [f"{MISSING}: no server"]


def test_a_process_that_misses_nothing_tells_nothing() -> None:
    share, whole, reporter = Config(None), Config(None), Reporter()
    share.workeroutput = {}
    tell_other_process(share)  # type: ignore[arg-type]
    take_from_process(whole, share.workeroutput)  # type: ignore[arg-type]
    tell_of_missing(whole, reporter)  # type: ignore[arg-type]
    assert reporter.lines == []


def test_a_server_that_does_not_start_is_told_like_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "initdb").write_text("#!/bin/sh\necho 'initdb: error: no room' >&2\nexit 1\n")
    (tmp_path / "initdb").chmod(0o755)
    tmp_path.chmod(0o755)
    tmp_path.parent.chmod(0o755)
    monkeypatch.setattr(servers, "binaries", lambda: tmp_path)
    with pytest.raises(NoServer), running():
        pass


def test_a_server_is_gone_soon_after_its_starter_was_killed(postgres_server: Server) -> None:
    """Beside another that runs: each has a port and a folder of its own."""
    done = subprocess.run(
        [sys.executable, "-c", STARTER], capture_output=True, text=True, check=False, cwd=ROOT
    )
    port = int(done.stdout.split()[0])
    assert (done.returncode, port != postgres_server.port) == (-9, True)
    while answers(port):
        pass
