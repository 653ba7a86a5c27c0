"""A clerk at a till, with the book in memory: the pane alone, which is all that a clerk's keys reach."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.background import Background
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Chime
from tests.data.stores import folder, postgres_server, postgres_standing, postgres_template, template
from tests.ui.counter.keys import Keyboard
from tests.ui.fake_counter import CLERK, DANA, THEO
from tests.ui.fakes import MARA, FakeServices
from tests.ui.screens_counter import own_preferences

__all__ = ["folder", "postgres_server", "postgres_standing", "postgres_template", "template"]


class Heard:
    """The sounds that were asked for."""

    def __init__(self) -> None:
        self.sounds: list[Chime] = []
        self.are_on = True

    def play(self, chime: Chime) -> None:
        self.sounds.append(chime)


@pytest.fixture
def pane(qtbot: QtBot, services: FakeServices, background: Background) -> Iterator[CounterPane]:
    services.people = [THEO, DANA, MARA]
    pane = CounterPane(services, background)
    pane.desk.preferences = own_preferences()
    qtbot.addWidget(pane)
    pane.resize(964, 696)
    pane.show_actor(CLERK)
    pane.show()
    pane.activateWindow()
    qtbot.waitExposed(pane)
    pane.entered()
    yield pane
    pane.shut_down()


@pytest.fixture
def heard(pane: CounterPane, monkeypatch: pytest.MonkeyPatch) -> Heard:
    made = Heard()
    monkeypatch.setattr(pane.front, "chimes", made)
    return made


@pytest.fixture
def keyboard(pane: CounterPane) -> Keyboard:
    return Keyboard(pane)
