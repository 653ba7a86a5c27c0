"""A counter on a real store: the pane with its worker threads, a clerk, an open till, cards to sell."""

from collections.abc import Sequence
from pathlib import Path

from app.bootstrap import Tillfold
from app.ui.background import Background
from app.ui.counter.pane import CounterPane
from app.wallet.values import Actor
from tests.data.world import PASSWORDS, Card, HandClock, World, enter
from tests.ui.screens_counter import own_preferences

TILL = "till-1"
PATIENCE_MS = 30_000


def stocked(address: str, folder: Path, how_many: int) -> tuple[World, Sequence[Card]]:
    """The store itself, with cards in stock and a till that a manager has used before."""
    world = enter(folder, HandClock(), address)
    world.active()
    return world, [world.issued() for _ in range(how_many)]


class Till:
    """A window's counter. Its threads end with `close`."""

    def __init__(self, address: str, folder: Path) -> None:
        self.tillfold = Tillfold(data=folder, store=address, passwords=PASSWORDS)
        self.tillfold.open()
        clerk = self.tillfold.sign_in("clerk", "clerk-password")
        assert isinstance(clerk, Actor)
        self.background = Background()
        self.pane = CounterPane(self.tillfold, self.background)
        self.pane.desk.preferences = own_preferences(TILL)
        self.pane.resize(964, 696)
        self.pane.show_actor(clerk)
        self.pane.show()

    def close(self) -> None:
        self.pane.show_actor(None)
        self.pane.shut_down()
        self.background.shutdown(self.tillfold.close)

    @property
    def headline(self) -> str:
        answer = self.pane.board.answer.answer
        is_seen = answer is not None and not self.pane.board.is_asking
        return f"{answer.headline} {answer.amount}".strip() if is_seen and answer is not None else ""

    @property
    def is_asking(self) -> bool:
        return self.pane.turns.now.is_asking and self.pane.board.is_asking
