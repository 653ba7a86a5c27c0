"""The drawer pane for its tests: shown by itself, its question answered before, nothing opened outside."""

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from app.ui.background import Background
from app.ui.drawer.pane import DrawerPane
from app.wallet.values import Actor
from tests.ui.fake_drawer import PASSWORD
from tests.ui.fakes import FakeServices
from tests.ui.looking import settle


class Browser:
    """Stands for the person's own: remembers what was opened."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.is_there = True

    def open(self, url: QUrl) -> bool:
        self.opened.append(url.toString())
        return self.is_there


def own_all(services: FakeServices) -> None:
    """Nobody asked for any of the cards, and that was said before."""
    services.own_cards = {("mara", f"DRAWERCARD{one.card}") for one in services.cards}


def shown(
    qtbot: QtBot, services: FakeServices, background: Background, actor: Actor, *, width: int = 1180
) -> DrawerPane:
    pane = DrawerPane(services, background)
    qtbot.addWidget(pane)
    pane.desk.answers.open_url = Browser().open
    pane.resize(width, 700)
    pane.show_actor(actor)
    pane.show()
    settle()
    return pane


def give_password(pane: DrawerPane, password: str = PASSWORD) -> None:
    page = pane.desk.secrets.page
    assert pane.page is page
    page.password.setText(password)
    assert page.decisive is not None
    page.decisive.click()


def calls(services: FakeServices, name: str) -> list[tuple[object, ...]]:
    return [call for call in services.calls if call[0] == name]


def texts(pane: DrawerPane) -> list[str]:
    """The last four of the cards in the table, from top to bottom."""
    return [card.last_four for card in pane.list.model.cards]
