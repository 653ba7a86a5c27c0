"""Keeps the Recent list of the code field's page: read again when the book has changed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.ui.background import Background
from app.ui.redeem.asking import Refusal
from app.ui.redeem.recent import RecentCards, latest_movements
from app.ui.redeem.recent_leaf import RecentLeaf
from app.ui.redeem.refusal_facts import Typed
from app.ui.services import Services
from app.wallet.values import Actor, Movement


class RecentList(QObject):
    """What was refused is kept until somebody else comes."""

    def __init__(self, services: Services, background: Background, leaf: RecentLeaf, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._background, self._leaf = services, background, leaf
        self._cards = RecentCards()

    def forget(self) -> None:
        self._cards.forget()
        self._leaf.show_cards(())

    def read(self, actor: Actor) -> None:
        self._background.ask(partial(latest_movements, self._services, actor), self._show)

    def add_refusal(self, refusal: Refusal, typed: Typed) -> None:
        self._cards.add_refusal(refusal, typed)
        self._leaf.show_cards(self._cards.cards())

    def _show(self, movements: Sequence[Movement]) -> None:
        self._cards.set_movements(movements)
        self._leaf.show_cards(self._cards.cards())
