"""Offering a promotion and ending it early, page by page."""

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.counter.promotion_values import NewPromotion, Offer
from app.outcomes import Refused
from app.ui.background import Background
from app.ui.manager.desk_flow import DeskFlow
from app.ui.manager.promotions.confirm_page import OfferConfirm
from app.ui.manager.promotions.end_page import EndPage
from app.ui.manager.promotions.offer_page import OfferPage
from app.ui.messages import message_of
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.wallet.values import Actor

translate = QCoreApplication.translate


class OfferFlow(DeskFlow):
    """`offered` carries the name of the promotion that is there now; `changed` when one was ended."""

    offered = Signal(str)

    def __init__(
        self, services: Services, background: Background, pages: Pages, parent: QObject | None = None
    ) -> None:
        super().__init__(services, background, pages, parent)
        self._new: NewPromotion | None = None

    @cached_property
    def page(self) -> OfferPage:
        """Made when it is first wanted, as the other two."""
        return self._form(OfferPage(), self._confirm)

    @cached_property
    def confirm(self) -> OfferConfirm:
        page = OfferConfirm()
        page.offer_wanted.connect(self._offer)
        page.back_wanted.connect(self._go_back)
        return page

    @cached_property
    def end_page(self) -> EndPage:
        return self._form(EndPage(), self._end)

    def begin(self, actor: Actor) -> None:
        self._actor = actor
        self._ask(self._services.regions, self._open)

    def ask_end(self, actor: Actor, offer: Offer) -> None:
        self._actor = actor
        self.end_page.begin()
        self.end_page.show_offer(offer)
        self._pages.open(self.end_page)

    def forget(self) -> None:
        """No code is kept."""
        for page in (self.page, self.confirm) if self._actor is not None else ():
            page.forget()
        self._new = None
        super().forget()

    def _open(self, regions: Sequence[tuple[str, str]]) -> None:
        if self._actor is not None:
            self.page.begin()
            self.page.show_regions(regions, self._actor.account.region)
            self._pages.open(self.page)

    def _confirm(self) -> None:
        """The form keeps what was typed, though another page is in front."""
        new, amount = self.page.promotion, self.page.money
        self.page.set_busy(is_busy=False)
        if new is None or amount is None:
            return
        self._new = new
        self.confirm.show_promotion(new, amount)
        self._pages.turn(self.confirm)

    def _go_back(self) -> None:
        self._new = None
        self.confirm.forget()
        self._pages.turn(self.page)

    def _offer(self) -> None:
        """The same key again where the answer was lost: it is offered once."""
        if self._actor is None or self._new is None:
            return
        work = partial(self._services.offer_promotion, self._actor, self._new, key=self._key.of(self._new))
        self._ask(work, self._note_offered, self._not_offered)

    def _note_offered(self, answer: Offer | Refused) -> None:
        self._key.forget()
        if isinstance(answer, Refused):
            self.confirm.show_problem(message_of(answer))
            return
        self._new = None
        self.page.forget()
        self._pages.close()
        title = translate("Promotions", "{name} is offered").format(name=answer.name)
        self._tell(title, translate("Promotions", "It is in the list with what becomes of it."))
        self.offered.emit(answer.name)

    def _not_offered(self, problem: Exception) -> None:
        self.confirm.show_problem(message_of(problem))

    def _end(self) -> None:
        offer = self.end_page.offer
        if self._actor is not None and offer is not None:
            key = self._key.of(("end", offer.name))
            work = partial(self._services.end_promotion, self._actor, offer.name, key=key)
            self._ask(work, self._note_ended, self._not_ended)

    def _note_ended(self, answer: Offer | Refused) -> None:
        self._key.forget()
        if isinstance(answer, Refused):
            self.end_page.show_problem(message_of(answer))
            return
        self._pages.close()
        title = translate("Promotions", "{name} is ended").format(name=answer.name)
        self._tell(title, translate("Promotions", "What was given stays until its own end."))
        self.changed.emit()

    def _not_ended(self, problem: Exception) -> None:
        self.end_page.show_problem(message_of(problem))
