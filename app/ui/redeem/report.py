"""Reporting a card that somebody else redeemed: asked for, sent once, answered with the shop's number."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.outcomes import Refused
from app.ui.background import Background
from app.ui.formats import masked
from app.ui.messages import Message, message_of
from app.ui.redeem.asking import Request
from app.ui.redeem.report_page import ReportPage
from app.ui.services import Services
from app.ui.theme import Tone
from app.wallet.overview import Reported
from app.wallet.values import Actor, CardFacts


class CardReport(QObject):
    """One report at a time. A lost answer is asked for with the key it was sent with."""

    reported = Signal(Message)
    left = Signal()

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._background = services, background
        self._actor: Actor | None = None
        self._request, self._key = Request(""), ""
        self._page: ReportPage | None = None

    @property
    def page(self) -> ReportPage:
        """Made when the first card is reported."""
        if self._page is None:
            self._page = ReportPage()
            self._page.report_wanted.connect(self._send)
            self._page.back_wanted.connect(self._leave)
        return self._page

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def set_actor(self, actor: Actor | None) -> None:
        self._actor = actor
        self.forget()

    def forget(self) -> None:
        """No code, and nothing of what was written."""
        self._request = Request("")
        if self._page is not None:
            self._page.told.setText("")

    def begin(self, request: Request, card: CardFacts) -> None:
        self._request, self._key = request, self._services.new_key()
        self.page.show_card(card.programme_name, card.last_four)

    def _send(self, told: str) -> None:
        if self._actor is None or not self._request.text:
            return
        self.page.set_busy(is_busy=True)
        report = partial(self._services.report_card, self._actor, self._request.text, told=told or None)
        work = partial(report, confirmed=self._request.confirmed, key=self._key)
        self._background.ask(work, self._answered, self._failed)

    def _answered(self, answer: Reported | Refused) -> None:
        if not self._request.text:
            return
        if isinstance(answer, Refused):
            self._key = self._services.new_key()  # what is changed and sent anew is another request
            self.page.say(message_of(answer))
            return
        self.forget()
        title = self.tr("Card {code} was reported").format(code=masked(answer.last_four))
        text = self.tr(
            "The shop has it under number {number}. Keep the card and its receipt until it is decided."
        )
        self.reported.emit(Message(Tone.SUCCESS, title, text.format(number=answer.review)))

    def _failed(self, problem: Exception) -> None:
        self.page.say(message_of(problem))
