"""The pane of promotions: what is offered, to whom it is given, and what became of it. Which page is in front
is decided here."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.counter.promotion_values import Figures, Offer
from app.outcomes import Refused
from app.ui.background import Background
from app.ui.components.buttons import Button, Kind
from app.ui.components.empty import EmptyState
from app.ui.formats import count_text
from app.ui.manager.desk_front import FrontOrEmpty
from app.ui.manager.desk_pane import DeskPane
from app.ui.manager.promotions.front import FrontPage
from app.ui.manager.promotions.give_flow import GiveFlow
from app.ui.manager.promotions.offer_flow import OfferFlow
from app.ui.manager.promotions.words import Stage, stage_of
from app.ui.messages import message_of
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.wallet.values import Actor

translate = QCoreApplication.translate


class PromotionsPane(DeskPane):
    """Asks, shows, and passes on what is wanted to its flows."""

    pane_id: ClassVar[str] = "promotions"
    icon_name: ClassVar[str] = "ticket-percent"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._figures: Figures | None = None
        self._is_to_give = False
        self._to_look_at = ""
        self.front = FrontPage()
        self.empty = self._make_empty()
        self._first = FrontOrEmpty(self.front, self.empty, "promotions")
        self.pages = Pages(self._stack, self._first, self._first.focus_first)
        self.offering = OfferFlow(services, background, self.pages, self)
        self.giving = GiveFlow(services, background, self.pages, self)
        self._flows = (self.offering, self.giving)
        self._connect()

    def _make_empty(self) -> EmptyState:
        offer = Button(
            translate("Promotions", "Offer one"), Kind.PRIMARY, icon="plus", name="promotions-first"
        )
        credit = Button(
            translate("Promotions", "Credit for one account"),
            Kind.QUIET,
            icon="gift",
            name="promotions-first-credit",
        )
        offer.clicked.connect(self._offer)
        credit.clicked.connect(self._credit)
        text = translate(
            "Promotions",
            "Credit with an end, once for each account: by a code, automatically, or by hand. What becomes "
            "of it is shown here.",
        )
        empty = EmptyState(
            "ticket-percent",
            translate("Promotions", "No promotion yet"),
            text,
            offer,
            name="promotions-empty",
        )
        empty.add_below(credit)
        return empty

    def _connect(self) -> None:
        front, detail = self.front, self.front.detail
        front.offer_wanted.connect(self._offer)
        front.credit_wanted.connect(self._credit)
        front.looked_at.connect(self._ask_figures)
        detail.give_wanted.connect(self._give)
        detail.end_wanted.connect(self._end)
        self.offering.offered.connect(self._note_offered)
        for flow in self._flows:
            flow.told.connect(self._first.say)
            flow.failed.connect(self._fail)
            flow.changed.connect(self._note_change)
        self._do_on("Ctrl+N", self._offer)

    # What the window asks of a pane

    def title(self) -> str:
        return translate("Promotions", "Promotions")

    def show_actor(self, actor: Actor | None) -> None:
        """None: locked. What was typed is forgotten; what is being given is finished."""
        super().show_actor(actor)
        self._to_look_at, self._figures = "", None
        for flow in self._flows:
            flow.forget()
        self.pages.close()
        self.front.forget()
        self._first.say(None)
        self.refresh()

    def refresh(self) -> None:
        if self.actor is not None:
            work = partial(self.services.promotions, self.actor)
            self._ask("offers", work, self._show_offers, self._fail)

    def entered(self) -> None:
        self.pages.focus()

    def shut_down(self) -> None:
        self.giving.stop()

    # What the worker answers

    def _show_offers(self, answer: tuple[Offer, ...] | Refused) -> None:
        if isinstance(answer, Refused):
            self._fail(answer)
            return
        self.front.show_offers(answer)
        self._first.show_whether(is_empty=not answer)
        self._say_subline(answer)
        if self._to_look_at:
            name, self._to_look_at = self._to_look_at, ""
            self.front.look_at(name)

    def _ask_figures(self, offer: Offer) -> None:
        self._figures, self._is_to_give = None, False
        if self.actor is not None:
            work = partial(self.services.promotion_figures, self.actor, offer.name)
            self._ask("figures", work, self._show_figures, self._fail)

    def _show_figures(self, answer: Figures | Refused) -> None:
        if isinstance(answer, Refused):
            self._fail(answer)
            return
        self._figures = answer
        self.front.show_figures(answer)
        if self._is_to_give and self.front.detail.give.isEnabled():
            self._give()

    def _note_offered(self, name: str) -> None:
        """It is looked at when the list has been read again."""
        self._to_look_at = name
        self._note_change()

    def _note_change(self) -> None:
        self.book_changed.emit()
        self.refresh()

    # Deeds

    def _offer(self) -> None:
        if self.actor is not None and self.pages.current is None:
            self._first.say(None)
            self.offering.begin(self.actor)

    def _credit(self) -> None:
        if self.actor is not None:
            self._first.say(None)
            self.giving.begin_credit(self.actor)

    def _give(self) -> None:
        """Enter may be quicker than the store: then it is opened when the figures are there."""
        self._is_to_give = self._figures is None
        if self.actor is not None and self.front.offer is not None and self._figures is not None:
            self._first.say(None)
            self.giving.begin(self.actor, self.front.offer, self._figures)

    def _end(self) -> None:
        if self.actor is not None and self.front.offer is not None:
            self._first.say(None)
            self.offering.ask_end(self.actor, self.front.offer)

    # What is said

    def _say_subline(self, offers: tuple[Offer, ...]) -> None:
        running = sum(stage_of(one) is Stage.RUNNING for one in offers)
        text = translate("Promotions", "{count} running")
        self.subline_changed.emit(text.format(count=count_text(running)))

    def _fail(self, problem: Exception | Refused) -> None:
        self._first.say(message_of(problem))
