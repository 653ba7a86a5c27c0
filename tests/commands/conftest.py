"""Runs the command line in this process, with cheap password hashes."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

from app.bootstrap import Tillfold
from app.commands import context
from app.commands.line import main
from app.data.passwords import Cost, Passwords

PASSWORD = "correct horse"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one run gave: exit status, standard output and standard error."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def row(self) -> dict[str, Any]:
        (only,) = self.rows
        return only


Run = Callable[..., Answer]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """run("redeem", "-", "--as", "holder", stdin="…") → Answer. The password is given in the variable."""
    cheap = partial(Tillfold, passwords=Passwords(Cost(1, 8, 1)))
    monkeypatch.setattr(context, "Tillfold", cheap)
    monkeypatch.setenv("TILLFOLD_PASSWORD", PASSWORD)
    monkeypatch.setenv("TILLFOLD_NEW_PASSWORD", PASSWORD)

    def run_once(*words: object, stdin: str = "") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        capsys.readouterr()
        try:
            status = main([str(word) for word in words])
        except SystemExit as end:
            status = int(end.code or 0)
        caught = capsys.readouterr()
        return Answer(status, caught.out, caught.err)

    return run_once
