"""Undoing what was booked last of a card, and throwing away what nobody needs any more."""

from functools import cached_property, partial

from PySide6.QtCore import QObject

from app.outcomes import Refused
from app.ui.background import Background
from app.ui.drawer.drop_page import DropPage, Gone
from app.ui.drawer.errand import Errand
from app.ui.drawer.words import card_text
from app.ui.messages import Message, message_of
from app.ui.services import Services
from app.ui.theme import Tone
from app.wallet.drawer_values import DrawerCard, DrawerChange


class SettleErrand(Errand):
    """Taking back asks nothing: it can be booked again. Throwing away asks first."""

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(services, background, parent)
        self._card: DrawerCard | None = None

    @cached_property
    def page(self) -> DropPage:
        page = DropPage()
        page.back_wanted.connect(self.leave)
        page.confirmed.connect(self._do)
        return page

    def forget(self) -> None:
        super().forget()
        self._card = None

    def take_back(self, card: DrawerCard) -> None:
        if self.actor is not None:
            self.forget()
            key = self.key_for(card.card, "back")
            work = partial(self.services.settle_card, self.actor, card.card, "back", key=key)
            self.ask(work, self._taken_back)

    def throw_away(self, card: DrawerCard, deed: Gone) -> None:
        self.forget()
        self._card = card
        self.page.ask(card, deed)
        self.page_wanted.emit(self.page, self.tr("Before it is gone"))

    def _do(self, deed: Gone) -> None:
        if self.actor is not None and self._card is not None:
            key = self.key_for(self._card.card, deed)
            work = partial(self.services.settle_card, self.actor, self._card.card, deed, key=key)
            self.ask(work, self._gone, self.page.show_problem)

    def _taken_back(self, answer: DrawerChange | Refused) -> None:
        self.answered()
        if isinstance(answer, Refused):
            self.done.emit(message_of(answer))
            return
        title = self.tr("{card} waits to be redeemed again").format(card=card_text(answer.card))
        self.end(Message(Tone.NOTE, title, self.tr("What was booked last of it is undone.")))

    def _gone(self, answer: DrawerChange | Refused) -> None:
        self.answered()
        if isinstance(answer, Refused):
            self.page.show_problem(answer)
            return
        title = self.tr("The code of {card} is deleted").format(card=card_text(answer.card))
        self.end(Message(Tone.NOTE, title, self.tr("What was booked of the card stays in the book.")))
