"""The redeem pane in a window, its scanner driven by a script."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.background import Background
from app.ui.redeem.pane import RedeemPane
from app.wallet.values import Actor
from tests.ui.fakes import FakeServices
from tests.ui.scan.driven import Scanner


@pytest.fixture
def scanner(services: FakeServices, background: Background, actor: Actor, qtbot: QtBot) -> Iterator[Scanner]:
    pane = RedeemPane(services, background)
    host = QWidget()
    qtbot.addWidget(host)
    layout = QVBoxLayout(host)
    layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    layout.addWidget(pane)
    host.resize(980, 690)
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    pane.show_actor(actor)
    pane.confirm.rebound_ms = 0
    yield Scanner(pane, services, qtbot)
    pane.shut_down()
    host.close()
