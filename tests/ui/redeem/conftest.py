"""The redeem pane in a window, somebody signed in."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.background import Background
from app.ui.redeem.pane import RedeemPane
from app.wallet.values import Actor
from tests.ui.fakes import FakeServices
from tests.ui.redeem.windows import in_a_window


@pytest.fixture
def pane(services: FakeServices, background: Background, actor: Actor, qtbot: QtBot) -> Iterator[RedeemPane]:
    pane = RedeemPane(services, background)
    for page in (pane.confirm, pane.success, pane.refusal):
        page.rebound_ms = 0
    host = in_a_window(pane, qtbot)
    pane.show_actor(actor)
    pane.entered()
    yield pane
    pane.shut_down()
    host.close()
