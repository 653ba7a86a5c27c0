"""The manager's desk on a real store: one with a manager, a clerk and two holders, and panes with real
workers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.ui.background import Background
from app.ui.pane import Pane
from tests.data.world import HandClock, World, build, enter

_SIZE = QSize(1100, 760)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[World]:
    folder = tmp_path / "store"
    folder.mkdir()
    build(folder, str(folder / "store.sqlite"))
    world = enter(folder, HandClock())
    yield world
    world.store.close()


@pytest.fixture
def tillfold(shop: World) -> Tillfold:
    """The program on that store; closed with the panes."""
    return Tillfold(data=shop.folder, store=shop.address)


@pytest.fixture
def make(qtbot: QtBot, shop: World, tillfold: Tillfold) -> Iterator[Callable[[type[Pane]], Pane]]:
    """A pane of its own on the store, in front, with the manager."""
    background = Background()
    made: list[Pane] = []

    def of(kind: type[Pane]) -> Pane:
        pane = kind(tillfold, background)
        qtbot.addWidget(pane)
        pane.resize(_SIZE)
        pane.show()
        qtbot.waitUntil(pane.isActiveWindow)
        pane.show_actor(shop.manager)
        made.append(pane)
        return pane

    yield of
    for pane in made:
        pane.shut_down()
        pane.close()
    background.shutdown(tillfold.close)
