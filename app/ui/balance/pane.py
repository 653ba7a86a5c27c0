"""The balance pane: the first thing seen after signing in. It asks, shows, and passes on what is wanted."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.codes.programme import ProgrammeBook
from app.outcomes import Refused
from app.ui.background import Background, Job, Lane
from app.ui.balance.end_page import EndPage
from app.ui.balance.gift_flow import GiftFlow
from app.ui.balance.latest_leaf import COUNT
from app.ui.balance.pay_flow import PayFlow
from app.ui.balance.read import Around, read_around
from app.ui.balance.wallet_page import WalletPage
from app.ui.components.boxes import column
from app.ui.components.buttons import Button, Kind
from app.ui.components.empty import EmptyState
from app.ui.components.page_stack import PageStack
from app.ui.formats import region_line
from app.ui.history.read import FirstPage, read_first
from app.ui.messages import messages
from app.ui.pane import Pane
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.ui.typeface import px
from app.wallet.overview import Curve, SettingsChanged, Subscribed
from app.wallet.values import Actor, Balance, WalletId

_LOW = 820
_SCROLLED = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_TURNED = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BalancePane(Pane):
    """Left and Right turn to the other wallets; the page scrolls where the window is low."""

    pane_id: ClassVar[str] = "balance"
    icon_name: ClassVar[str] = "wallet"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._wallet: WalletId | None = None
        self._wallets: Sequence[Balance] = ()
        self._around: Around | None = None
        self._jobs: list[Job] = []
        self.page, self.empty, self.end_page = WalletPage(background), self._make_empty(), EndPage()
        self._blank = QWidget()  # until the first answer: nothing that would have to be taken back
        self._pages = PageStack()
        for widget in (self._blank, self.page, self.empty, self.end_page):
            self._pages.addWidget(widget)
        self.setLayout(column(self._pages))
        self._over = Pages(self._pages, self.page, self.entered)
        self.gift = GiftFlow(services, background, self._over, self)
        self.pay = PayFlow(services, background, self._over, self)
        self._connect()

    def title(self) -> str:
        return self.tr("Balance")

    def _make_empty(self) -> EmptyState:
        redeem = Button(
            self.tr("Redeem a card"),
            Kind.PRIMARY,
            icon="scan-text",
            key="Ctrl+1",
            cap_only=True,
            name="empty-redeem",
        )
        redeem.clicked.connect(self._want_redeem)
        text = self.tr(
            "Redeem a gift card, a gift e-mail or a promotion and its value shows here. "
            "Standard balance never expires."
        )
        return EmptyState("wallet", self.tr("No balance yet"), text, redeem, name="balance-empty")

    def _connect(self) -> None:
        page = self.page
        page.slip.redeem_wanted.connect(self._want_redeem)
        page.others.chosen.connect(self._choose)
        page.latest.all_wanted.connect(self._want_history)
        page.chart.range_wanted.connect(self._ask_curve)
        page.usage.changed.connect(self._change)
        page.usage.code_wanted.connect(self._begin_pay)
        page.subscriptions.end_wanted.connect(self._ask_end)
        page.gift.gift_wanted.connect(self._begin_gift)
        self.gift.bought.connect(self._note_bought)
        self.end_page.back_wanted.connect(self._leave_end)
        self.end_page.confirmed.connect(self._end)

    # What the window says

    def show_actor(self, actor: Actor | None) -> None:
        super().show_actor(actor)
        self._drop_jobs()
        self.pay.leave()
        self.gift.forget()
        self._wallet, self._wallets, self._around = None, (), None
        self._pages.setCurrentWidget(self._blank)
        self.page.begin()
        if actor is not None:
            self.background.ask(self.services.programmes, self._show_programmes, lane=Lane.FREE)
            self.refresh()

    def refresh(self) -> None:
        if self.actor is None:
            return
        self._drop_jobs()
        self.pay.look()
        self.status_changed.emit(self.tr("Reading the book…"))
        work = partial(read_first, self.services, self.actor, self._wallet, COUNT)
        self._jobs = [
            self.background.ask(work, self._show, self._failed),
            self.background.ask(partial(read_around, self.services, self.actor), self._show_around),
        ]

    def left(self) -> None:
        """A code that is shown is not left standing."""
        self.pay.leave()

    def shut_down(self) -> None:
        self.pay.leave()

    def entered(self) -> None:
        current = self._pages.currentWidget()
        if self._over.current is not None:
            self._over.current.focus_first()
        elif current is self.end_page:
            self.end_page.focus_first()
        elif current is self.empty and self.empty.button is not None:
            self.empty.button.setFocus()
        else:
            self.page.slip.redeem.setFocus()

    # What the worker answers

    def _show(self, answer: FirstPage) -> None:
        self._wallets, chosen, page = answer.wallets, answer.chosen, answer.page
        self.status_changed.emit("")
        self.page.latest.show_page(page)
        is_empty = chosen is None or (page.count == 0 and not any(w.total.minor for w in self._wallets))
        self._wallet = chosen.wallet if chosen is not None else None
        if chosen is not None:
            self._show_wallet(chosen)
        if self._pages.currentWidget() is not self.end_page and self._over.current is None:
            self._turn_to(self.empty if is_empty else self.page)

    def _show_wallet(self, chosen: Balance) -> None:
        self.page.show_wallet(chosen, [one for one in self._wallets if one is not chosen])
        self.subline_changed.emit(self._subline(chosen))
        self._ask_curve()

    def _show_programmes(self, book: ProgrammeBook) -> None:
        self.page.gift.show_programmes(book)
        if self._chosen is not None:
            self.page.gift.show_wallet(self._chosen)

    @property
    def _chosen(self) -> Balance | None:
        return next((one for one in self._wallets if one.wallet == self._wallet), None)

    def _show_around(self, around: Around) -> None:
        self._around = around
        self.page.show_around(around)

    def _ask_curve(self) -> None:
        if self.actor is not None and self._wallet is not None:
            work = partial(self.services.curve, self.actor, self._wallet, since=self.page.chart.since)
            self._jobs.append(self.background.ask(work, self._show_curve, self._failed))

    def _show_curve(self, answer: Curve | Refused) -> None:
        if isinstance(answer, Curve) and self._chosen is not None:
            self.page.chart.show_curve(answer, self._chosen)

    def _turn_to(self, page: QWidget) -> None:
        """The focus moves only when what had it is not there any more."""
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            if self.isVisible():
                self.entered()

    def _subline(self, chosen: Balance) -> str:
        line = region_line(chosen.region, chosen.total.currency)
        others = len(self._wallets) - 1
        if others < 1:
            return line
        more = (
            self.tr("{wallet} and 1 more wallet")
            if others == 1
            else self.tr("{wallet} and {count} more wallets")
        )
        return more.format(wallet=line, count=others)

    def _failed(self, problem: Exception) -> None:
        self.status_changed.emit("")
        messages().show(problem)

    def _drop_jobs(self) -> None:
        for job in self._jobs:
            job.drop()
        self._jobs = []

    # What the person does

    def _want_redeem(self) -> None:
        self.pane_wanted.emit("redeem")

    def _want_history(self) -> None:
        self.pane_wanted.emit("history")

    def _begin_gift(self) -> None:
        chosen = self._chosen
        sold = None if chosen is None else self.page.gift.sold_in(chosen.region)
        if self.actor is not None and chosen is not None and sold is not None:
            self.gift.begin(self.actor, chosen, sold)

    def _begin_pay(self) -> None:
        if self.actor is not None:
            self.pay.begin(self.actor)

    def _note_bought(self) -> None:
        self.book_changed.emit()
        self.refresh()

    def _choose(self, wallet: WalletId) -> None:
        self._wallet = wallet
        self.refresh()

    def _change(self, name: str, choice: str) -> None:
        """Written at once; a switch that was refused goes back."""
        if self.actor is not None:
            key = self.services.new_key()
            work = partial(self.services.change_settings, self.actor, {name: choice}, key=key)
            self.background.ask(work, self._changed, self._not_changed)

    def _changed(self, answer: SettingsChanged | Refused) -> None:
        if isinstance(answer, Refused):
            messages().show(answer)
        self.refresh()

    def _not_changed(self, problem: Exception) -> None:
        messages().show(problem)
        if self._around is not None:
            self._show_around(self._around)

    def _ask_end(self, one: Subscribed) -> None:
        self.end_page.ask(one)
        self._turn_to(self.end_page)

    def _end(self, one: Subscribed) -> None:
        if self.actor is not None:
            key = self.services.new_key()
            work = partial(self.services.cancel_subscription, self.actor, one.subscription, key=key)
            self.background.ask(work, self._ended, self._not_ended)

    def _ended(self, answer: Subscribed | Refused) -> None:
        if isinstance(answer, Refused):
            messages().show(answer)
        self._leave_end()
        self.refresh()

    def _not_ended(self, problem: Exception) -> None:
        messages().show(problem)
        self._leave_end()

    def _leave_end(self) -> None:
        self._turn_to(self.page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page.chart.set_low(is_low=self.window().height() < px(_LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        ids = [wallet.wallet for wallet in self._wallets]
        if key in _SCROLLED:
            self.page.turn_page(_SCROLLED[key])
        elif key in _TURNED and self._wallet in ids and len(ids) > 1:
            self._choose(ids[(ids.index(self._wallet) + _TURNED[key]) % len(ids)])
        else:
            super().keyPressEvent(event)
