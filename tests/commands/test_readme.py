"""The README's tables name every command and every outcome, and none that there is not."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.line import _parser
from app.outcomes import OUTCOMES

README = Path(__file__).parents[2] / "README.md"


@pytest.fixture(scope="module")
def text() -> str:
    return README.read_text(encoding="utf-8")


def deeds(parser: argparse.ArgumentParser, name: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command as its words, those that only hold others left out."""
    below = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    if not below:
        yield name
    for one in below:
        for word, deed in one.choices.items():
            yield from deeds(deed, (*name, word))


def rows(text: str) -> Iterator[list[str]]:
    """The first cell of each row of the table of commands: the commands it names."""
    for line in text.partition("## All commands")[2].partition("### ")[0].splitlines():
        if named := re.findall(r"`([a-z][^`]*)`", line.split("|")[1] if line.startswith("|") else ""):
            yield named


def test_every_command_stands_in_its_table(text: str) -> None:
    told: set[tuple[str, ...]] = set()
    for named in rows(text):
        first = named[0].split()
        family = first[: max(1, len(words(first)) - 1)]
        for one in named:
            own = words(one.split())
            told.add(tuple(own if own[0] == first[0] else [*family, *own]))
    assert told == set(deeds(_parser(["--help"])))


def words(parts: list[str]) -> list[str]:
    """The words of the command itself, without what it takes."""
    return [part for part in parts if re.fullmatch(r"[a-z][a-z-]*", part)]


def test_every_outcome_stands_in_its_table(text: str) -> None:
    table = text.partition("### How a command ends")[2].partition("\n## ")[0]
    assert set(re.findall(r"`([A-Z][A-Z_]+)`", table)) == set(OUTCOMES)
