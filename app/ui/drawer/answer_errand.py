"""The issuer's page opened in the browser, and what it said booked."""

from functools import cached_property, partial

from PySide6.QtCore import QObject, QUrl, Signal

from app.outcomes import Refused
from app.ui.background import Background
from app.ui.drawer.answer_page import AnswerPage
from app.ui.drawer.browser import OpenUrl, open_in_browser
from app.ui.drawer.errand import Errand
from app.ui.drawer.words import card_text
from app.ui.formats import money_text
from app.ui.messages import Message
from app.ui.services import Services
from app.ui.theme import Tone
from app.wallet.drawer_values import DrawerCard, DrawerChange, Said


class AnswerErrand(Errand):
    """`again_wanted` carries the card whose page is to be opened once more. `open_url` opens an address."""

    again_wanted = Signal(object)

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(services, background, parent)
        self.open_url: OpenUrl = open_in_browser
        self._card: DrawerCard | None = None

    @cached_property
    def page(self) -> AnswerPage:
        page = AnswerPage()
        page.back_wanted.connect(self.leave)
        page.told.connect(self._book)
        page.again_wanted.connect(self._want_again)
        return page

    def forget(self) -> None:
        super().forget()
        self._card = None
        if "page" in self.__dict__:
            self.page.forget()

    def open_page(self, card: DrawerCard, url: QUrl) -> None:
        """Open the official page; then ask what it said."""
        is_opened = self.open_url(url)
        self._ask(card, is_opened=is_opened, can_open=True)
        if not is_opened:
            title = self.tr("No browser could be opened")
            text = self.tr("Type the address yourself: {address}. The code is on the clipboard.")
            self.page.problem.say(Tone.WARN, title, text.format(address=url.toString()))

    def ask_what_it_said(self, card: DrawerCard, *, can_open: bool) -> None:
        """Without opening anything."""
        self._ask(card, is_opened=False, can_open=can_open)

    def _ask(self, card: DrawerCard, *, is_opened: bool, can_open: bool) -> None:
        self.forget()
        self._card = card
        self.page.ask(card, is_opened=is_opened, can_open=can_open)
        self.page_wanted.emit(self.page, self.tr("What did it say?"))

    def _want_again(self) -> None:
        card = self._card
        if card is not None:
            self.again_wanted.emit(card)

    def _book(self, said: Said, amount: str | None) -> None:
        if self.actor is None or self._card is None:
            return
        key = self.key_for(self._card.card, said, amount)
        book = partial(self.services.book_answer, self.actor, self._card.card, said, amount=amount, key=key)
        self.ask(book, self._booked, self.page.show_problem)

    def _booked(self, answer: DrawerChange | Refused) -> None:
        self.answered()
        if isinstance(answer, Refused):
            self.page.show_problem(answer)
        else:
            self.end(self._message(answer.card))

    def _message(self, card: DrawerCard) -> Message:
        facts = {
            "card": card_text(card),
            "amount": money_text(card.amount) if card.amount is not None else "",
            "issuer": card.programme_name,
        }
        title, text, tone = {
            None: (
                self.tr("{amount} are booked as accepted"),
                self.tr("They count to what {issuer} holds for you now. Take it back if that was wrong."),
                Tone.SUCCESS,
            ),
            Said.ALREADY_REDEEMED: (
                self.tr("{card} is booked as already redeemed"),
                self.tr("It stays in the drawer with its code, for the shop and the receipt."),
                Tone.WARN,
            ),
            Said.INVALID: (
                self.tr("{card} is booked as not valid"),
                self.tr("It stays in the drawer. Compare each character with the card, and keep it anew."),
                Tone.WARN,
            ),
            Said.NOT_ACTIVATED: (
                self.tr("{card} is booked as not activated"),
                self.tr("It keeps its value. Take card and receipt to the shop, then redeem it again."),
                Tone.WARN,
            ),
            Said.REGION: (
                self.tr("{card} is booked as of another region"),
                self.tr("It keeps its value. Redeem it in an account of the region that it is for."),
                Tone.WARN,
            ),
        }[card.said]
        return Message(tone, title.format(**facts), text.format(**facts))
