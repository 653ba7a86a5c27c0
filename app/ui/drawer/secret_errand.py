"""The way to what is sealed: the scam question where a code is to leave the drawer, then the password."""

from enum import StrEnum
from functools import cached_property, partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.outcomes import Refused
from app.ui.background import Background
from app.ui.drawer.errand import Errand
from app.ui.drawer.sign_in_page import SignInAgainPage
from app.ui.drawer.words import card_text, host_of
from app.ui.formats import masked
from app.ui.safety.brake import CardWords, ScamBrake
from app.ui.services import Services
from app.wallet.drawer_values import DrawerCard, Revealed
from app.wallet.values import Actor


class Purpose(StrEnum):
    """What a code is wanted for."""

    REVEAL = "reveal"
    COPY = "copy"
    REDEEM = "redeem"


class SecretErrand(Errand):
    """`opened` when the drawer is; `revealed` carries the purpose, the card and the `Revealed`."""

    opened = Signal()
    revealed = Signal(object, object, object)

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(services, background, parent)
        self._purpose: Purpose | None = None
        self._card: DrawerCard | None = None
        self.is_opening = False
        """Whether the password that opens the drawer is asked for, or was given just now."""

    @cached_property
    def page(self) -> SignInAgainPage:
        page = SignInAgainPage()
        page.back_wanted.connect(self.leave)
        page.password_given.connect(self._send)
        return page

    @cached_property
    def brake(self) -> ScamBrake:
        brake = ScamBrake(self.services, self.background, self)
        brake.set_actor(self.actor)
        brake.page_wanted.connect(self.page_wanted)
        brake.cleared.connect(self._ask_password)
        brake.left.connect(self.leave)
        return brake

    def set_actor(self, actor: Actor | None) -> None:
        super().set_actor(actor)
        if "brake" in self.__dict__:
            self.brake.set_actor(actor)

    def forget(self) -> None:
        super().forget()
        self._purpose, self._card, self.is_opening = None, None, False
        if "page" in self.__dict__:
            self.page.forget()

    def look_away(self, page: QWidget | None) -> None:
        """A password that was begun is not left standing."""
        own = self.__dict__
        if page is not None and (page is own.get("page") or ("brake" in own and self.brake.has(page))):
            self.leave()

    def open_drawer(self, title: str) -> None:
        """title: what it is opened for."""
        self.forget()
        meaning = self.tr(
            "Sign in again to open the drawer. It stays open until you lock Tillfold; codes ask for the "
            "password each time."
        )
        self.is_opening = True
        self._show_page(title, meaning, self.tr("Open the drawer"))

    def fetch_code(self, purpose: Purpose, card: DrawerCard) -> None:
        """Ask the question that matters once for this card, then for the password."""
        self.forget()
        self._purpose, self._card = purpose, card
        why = {
            Purpose.REVEAL: self.tr("You want to see its code."),
            Purpose.COPY: self.tr("You want to copy its code."),
            Purpose.REDEEM: self.tr("Its code goes onto the clipboard, for the page of its issuer."),
        }
        words = CardWords(card.programme_name, card.last_four, why[purpose])
        self.brake.ask(f"drawer card {card.card}", words)

    def _ask_password(self) -> None:
        card = self._card
        if card is None or self._purpose is None:
            return
        meaning = self.tr("Sign in again: the code of {card} is read now, for this one time.")
        self._show_page(self._title(card), meaning.format(card=card_text(card)), self._deed(card))

    def _title(self, card: DrawerCard) -> str:
        titles = {
            Purpose.REVEAL: self.tr("Show the code of {card}?"),
            Purpose.COPY: self.tr("Copy the code of {card}?"),
            Purpose.REDEEM: self.tr("Redeem {card} at its issuer?"),
        }
        return titles[self._purpose or Purpose.REVEAL].format(card=masked(card.last_four))

    def _deed(self, card: DrawerCard) -> str:
        deeds = {
            Purpose.REVEAL: self.tr("Show the code"),
            Purpose.COPY: self.tr("Copy the code"),
            Purpose.REDEEM: self.tr("Open {host}"),
        }
        return deeds[self._purpose or Purpose.REVEAL].format(host=host_of(card.page))

    def _show_page(self, title: str, meaning: str, deed: str) -> None:
        if self.actor is not None:
            self.page.ask(title, meaning, deed, self.actor.account.name)
            self.page_wanted.emit(self.page, self.tr("Sign in again"))

    def _send(self, password: str) -> None:
        if self.actor is None:
            return
        if self._card is None:
            work = partial(self.services.open_drawer, self.actor, password)
            self.ask(work, self._opened, self.page.show_problem)
        else:
            reveal = partial(self.services.reveal_card, self.actor, self._card.card, password)
            self.ask(reveal, self._revealed, self.page.show_problem)

    def _opened(self, refused: Refused | None) -> None:
        if refused is not None:
            self.page.show_problem(refused)
            return
        self.forget()
        self.is_opening = True
        self.opened.emit()

    def _revealed(self, answer: Revealed | Refused) -> None:
        if isinstance(answer, Refused):
            self.page.show_problem(answer)
            return
        purpose, card = self._purpose, self._card
        self.forget()
        self.revealed.emit(purpose, card, answer)
