"""The stores that tests work on: a fresh one for each test, on SQLite and on PostgreSQL.

Each is made once and copied: a folder with its file, or a template database. The PostgreSQL server is started
when the first test asks for it; where there is none, its tests are skipped, and the run ends with a line that
says so.
"""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.data.server import MISSING, NoServer, Server, running
from tests.data.world import HandClock, World, build, enter

STORES = ("sqlite", "postgresql")
why_missing = pytest.StashKey[str]()


@dataclass(frozen=True)
class Standing:
    """A store for one test: its address, and the data folder with its key."""

    address: str
    folder: Path


@pytest.fixture(scope="session")
def postgres_server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """A quick server: what it commits is not synced. A test may kill its processes."""
    if why := request.config.stash.get(why_missing, ""):
        pytest.skip(why)
    try:
        with running() as server:
            yield server
    except NoServer as missing:
        request.config.stash[why_missing] = str(missing)
        pytest.skip(str(missing))


def tell_other_process(config: pytest.Config) -> None:
    """From a process that runs a share of the tests to the one that ends the run with what was missing."""
    if (output := getattr(config, "workeroutput", None)) is not None:
        output[MISSING] = config.stash.get(why_missing, "")


def take_from_process(config: pytest.Config, output: Mapping[str, object]) -> None:
    """What a process with a share of the tests told."""
    if why := output.get(MISSING):
        config.stash[why_missing] = str(why)


def tell_of_missing(config: pytest.Config, reporter: pytest.TerminalReporter) -> None:
    """The one line that a run without PostgreSQL ends with, and that no check of a change may let pass."""
    if why := config.stash.get(why_missing, ""):
        reporter.write_line(f"{MISSING}: {why}", red=True, bold=True)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the SQLite store that every test gets a copy of."""
    folder = tmp_path_factory.mktemp("template")
    build(folder, str(folder / "store.sqlite"))
    return folder


@pytest.fixture(scope="session")
def postgres_template(postgres_server: Server, tmp_path_factory: pytest.TempPathFactory) -> Standing:
    """The same on PostgreSQL: the name of a template database, and the folder with its key."""
    folder = tmp_path_factory.mktemp("postgres-template")
    name = postgres_server.database()
    build(folder, postgres_server.address(name))
    return Standing(name, folder)


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """A data folder with an SQLite store and its key that this test alone has."""
    copy = tmp_path / "store"
    shutil.copytree(template, copy)
    return copy


@pytest.fixture
def postgres_standing(
    postgres_server: Server, postgres_template: Standing, tmp_path: Path
) -> Iterator[Standing]:
    copy = tmp_path / "store"
    shutil.copytree(postgres_template.folder, copy)
    name = postgres_server.database(postgres_template.address)
    yield Standing(postgres_server.address(name), copy)
    postgres_server.drop(name)


@pytest.fixture
def sqlite_world(folder: Path) -> Iterator[World]:
    yield from _entered(folder, str(folder / "store.sqlite"))


@pytest.fixture
def postgres_world(postgres_standing: Standing) -> Iterator[World]:
    yield from _entered(postgres_standing.folder, postgres_standing.address)


@pytest.fixture(params=STORES)
def world(request: pytest.FixtureRequest) -> World:
    """The test runs on both stores."""
    made: World = request.getfixturevalue("sqlite_world" if request.param == "sqlite" else "postgres_world")
    return made


def _entered(folder: Path, address: str) -> Iterator[World]:
    made = enter(folder, HandClock(), address)
    yield made
    made.store.close()
