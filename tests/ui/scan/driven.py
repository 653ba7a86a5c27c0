"""The scanner as a person drives it: a scripted camera and a made-up session behind the pane."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.scan.session import Observation
from app.testing.camera import ScriptedCamera
from app.ui.redeem.pane import RedeemPane
from app.ui.scan.page import ScanPage
from tests.ui.fakes import FakeServices
from tests.ui.scan.made_up import MadeUpSession, observation

SOME_PICTURE = np.full((90, 160, 3), 90, np.uint8)


class Scanner:
    """The pane with a scripted camera and a made-up session behind it."""

    def __init__(self, pane: RedeemPane, services: FakeServices, qtbot: QtBot) -> None:
        self.pane, self.services, self.qtbot = pane, services, qtbot
        self.camera = ScriptedCamera([SOME_PICTURE])
        self.now: Observation = observation()
        self.session = MadeUpSession(lambda _: self.now)
        services.make_session = lambda: self.session
        services.make_camera = lambda _: self.camera
        services.camera_names = ("Practice camera", "Other camera")

    def start(self, now: Observation | None = None) -> ScanPage:
        if now is not None:
            self.now = now
        button(self.pane, "scan-card").click()
        self.qtbot.waitUntil(lambda: self.is_shown(self.now), timeout=10_000)
        return self.page

    def show(self, now: Observation) -> None:
        self.now = now
        self.camera.show(SOME_PICTURE)
        self.qtbot.waitUntil(lambda: self.is_shown(now), timeout=10_000)

    def is_shown(self, now: Observation) -> bool:
        page = self.pane.page
        return isinstance(page, ScanPage) and page.shown is now

    @property
    def page(self) -> ScanPage:
        page = self.pane.page
        assert isinstance(page, ScanPage)
        return page

    def press(self, key: str | Qt.Key) -> None:
        QTest.keyClick(self.page.focusWidget() or self.page, key)


def button(widget: QWidget, name: str) -> QPushButton:
    found = widget.findChild(QPushButton, name)
    assert found is not None
    return found


def text_of(widget: QWidget, name: str) -> str:
    label = widget.findChild(QLabel, name)
    assert label is not None
    return label.text()
