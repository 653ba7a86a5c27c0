""".ci/run with tools that only say their names: it runs them all, tests last, and fails when one fails."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

TOOLS = ("ruff", "mypy", "lint-imports", "python")


class Checkout:
    """A checkout whose tools and whose python3 are shell scripts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in TOOLS:
            self.tool(f".venv/bin/{name}", f'echo "{name} $*"')
        self.tool("bin/python3", 'echo "$*"; case "$*" in *--quiet) echo "3 passed in 0.01s";; esac')

    def tool(self, path: str, does: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!/bin/sh\n{does}\n")
        file.chmod(0o755)

    def run(self) -> subprocess.CompletedProcess[str]:
        path = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            [self.folder / ".ci" / "run"],
            env=os.environ | {"PATH": path},
            capture_output=True,
            text=True,
            check=False,
            timeout=45,
        )


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Checkout:
    (tmp_path / ".ci").mkdir()
    shutil.copy(root / ".ci" / "run", tmp_path / ".ci")
    return Checkout(tmp_path)


def test_all_checks_run_and_the_last_line_is_that_of_the_tests(checkout: Checkout) -> None:
    done = checkout.run()
    lines = done.stdout.splitlines()
    checks = [line.removeprefix("== ") for line in lines if line.startswith("== ")]
    assert checks == ["install", "lint", "format", "types", "imports", "licences", "tests"]
    shared = "--numprocesses=auto --maxprocesses=4 --dist=worksteal"
    assert f"packaging/bootstrap.py test {shared} --quiet" in lines
    assert lines[-1] == "3 passed in 0.01s"
    assert done.returncode == 0


@pytest.mark.parametrize("name", TOOLS)
def test_a_check_that_fails_is_named_and_fails_the_whole(checkout: Checkout, name: str) -> None:
    checkout.tool(f".venv/bin/{name}", "exit 1")
    done = checkout.run()
    assert "== failed so far: " in done.stdout
    assert done.stdout.splitlines()[-1] == "3 passed in 0.01s"
    assert done.returncode == 1


def test_failing_tests_fail_the_whole(checkout: Checkout) -> None:
    checkout.tool("bin/python3", 'case "$*" in *--quiet) echo "1 failed, 2 passed in 0.01s"; exit 1;; esac')
    done = checkout.run()
    assert done.stdout.splitlines()[-1] == "1 failed, 2 passed in 0.01s"
    assert done.returncode == 1


def test_tests_that_ran_without_a_postgresql_server_fail_the_whole(checkout: Checkout) -> None:
    says = 'echo "POSTGRESQL TESTS SKIPPED: none"; echo "2 passed, 1 skipped in 0.01s"'
    checkout.tool("bin/python3", f'case "$*" in *--quiet) {says};; esac')
    done = checkout.run()
    assert done.stdout.splitlines()[-1] == "2 passed, 1 skipped in 0.01s"
    assert done.returncode == 1


def test_what_a_check_leaves_running_is_ended(checkout: Checkout) -> None:
    """The run ends at once: the process that was left behind would hold the pipe open for a minute."""
    checkout.tool(".venv/bin/mypy", "sleep 60 &")
    assert checkout.run().returncode == 0
