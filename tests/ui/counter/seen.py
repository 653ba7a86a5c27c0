"""A camera at the counter that shows what a script says: made-up cards, looked at on the real threads."""

from dataclasses import replace

import numpy as np
from pytestqt.qtbot import QtBot

from app.scan.session import Observation
from app.scan.till.check import CheckedCard, Numbers, Panel
from app.testing.camera import ScriptedCamera
from app.ui.counter.pane import CounterPane
from tests.ui.fake_counter import BLANK
from tests.ui.fakes import FakeServices
from tests.ui.scan.made_up import QUAD, MadeUpSession, observation

PICTURE = np.full((90, 160, 3), 90, np.uint8)
NO_CARD = CheckedCard()
GOOD = CheckedCard(BLANK, BLANK, numbers=Numbers.SAME, panel=Panel.COVERED, is_settled=True, quad=QUAD)
OPENED = replace(GOOD, panel=Panel.OPENED)
UNSURE = replace(GOOD, panel=Panel.UNSURE)
NO_NUMBER = replace(GOOD, numbers=Numbers.UNSURE, printed=None)


def swapped(bars: str, printed: str) -> CheckedCard:
    return replace(GOOD, serial=bars, printed=printed, numbers=Numbers.DIFFERENT)


def other(serial: str, card: CheckedCard) -> CheckedCard:
    """The same, said of another card."""
    return replace(card, serial=serial, printed=serial)


class CounterCamera:
    """Before it lies nothing, until a test shows a card."""

    def __init__(self, pane: CounterPane, services: FakeServices, qtbot: QtBot) -> None:
        self.pane, self.qtbot = pane, qtbot
        self.camera = ScriptedCamera([PICTURE])
        self.now = _seen(NO_CARD)
        services.make_session = lambda: MadeUpSession(lambda _: self.now)  # type: ignore[assignment]
        services.make_camera = lambda _: self.camera
        services.camera_names = ("Practice camera",)

    def start(self) -> None:
        self.pane.camera.toggle()
        self.show(NO_CARD)

    def show(self, *cards: CheckedCard) -> None:
        """Each card, until the window was told of it."""
        for card in cards:
            self.now = _seen(card)
            self.camera.show(PICTURE)
            self.qtbot.waitUntil(self._is_told, timeout=20_000)

    def _is_told(self) -> bool:
        return self.pane.board.till.camera.shown is self.now


def _seen(card: CheckedCard) -> Observation:
    return replace(observation(None), card=card, quad=card.quad)
