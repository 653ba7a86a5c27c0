"""Holding a store: many with each other, one alone, and nobody longer than the program lives."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.data import held
from app.outcomes import Fault

HOLDER = """
import sys
from pathlib import Path
from app.data import held
hold = getattr(held, sys.argv[1])(Path(sys.argv[2]))
if sys.argv[1] == "alone":
    hold.__enter__()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held, "WAIT_S", 0.05)
    monkeypatch.setattr(held, "ALONE_WAIT_S", 0.05)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def other_program(kind: str, path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLDER, kind, str(path)]
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout.readline() == "held\n"
    return program


def kill(program: subprocess.Popen[str]) -> None:
    program.kill()
    program.communicate()
    assert program.returncode == -signal.SIGKILL


def is_busy(call) -> bool:
    try:
        call()
    except Fault as fault:
        return fault.outcome.name == "STORE_BUSY"
    return False


def hold_alone(path: Path) -> None:
    with held.alone(path):
        pass


def test_many_hold_a_store_with_each_other(path: Path) -> None:
    first, second = held.shared(path), held.shared(path)
    first.release()
    assert is_busy(lambda: hold_alone(path))
    second.release()
    assert not is_busy(lambda: hold_alone(path))


def test_one_who_holds_it_alone_keeps_everybody_out(path: Path) -> None:
    with held.alone(path):
        assert is_busy(lambda: held.shared(path))
        assert is_busy(lambda: hold_alone(path))
    held.shared(path).release()


def test_it_is_let_go_where_the_work_fails(path: Path) -> None:
    with pytest.raises(ZeroDivisionError), held.alone(path):
        raise ZeroDivisionError
    hold_alone(path)


def test_a_hold_is_let_go_once(path: Path) -> None:
    hold = held.shared(path)
    hold.release()
    hold.release()
    hold_alone(path)


@pytest.mark.parametrize("kind", ["shared", "alone"])
def test_another_programs_hold_ends_when_it_is_killed(path: Path, kind: str) -> None:
    program = other_program(kind, path)
    assert is_busy(lambda: hold_alone(path))
    assert is_busy(lambda: held.shared(path).release()) == (kind == "alone")
    kill(program)
    hold_alone(path)


def test_a_hold_leaves_one_empty_file_that_is_its_owners_alone(path: Path) -> None:
    before = os.umask(0)
    hold = held.shared(path)
    os.umask(before)
    (beside,) = path.parent.iterdir()
    assert beside.name == "store.db.lock"
    assert (beside.stat().st_size, stat.S_IMODE(beside.stat().st_mode)) == (0, 0o600)
    hold.release()
    hold_alone(path)
    assert list(path.parent.iterdir()) == [beside]
