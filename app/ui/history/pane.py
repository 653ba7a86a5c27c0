"""The history pane: asks for pages and shows them; the detail of the chosen movement beside the table."""

from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.background import Background, Job, Lane
from app.ui.components.boxes import column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.empty import EmptyState
from app.ui.components.page_stack import PageStack
from app.ui.formats import region_line
from app.ui.history.bar import FilterBar
from app.ui.history.dates_row import DatesRow
from app.ui.history.detail import MovementDetail
from app.ui.history.detail_side import DetailSide
from app.ui.history.export_page import ExportPage
from app.ui.history.exporter import Exporter, View
from app.ui.history.filters import ALL, Filters
from app.ui.history.list_leaf import ListLeaf
from app.ui.history.model import MovementsModel
from app.ui.history.read import EMPTY, FirstPage, read_first, read_page
from app.ui.history.rows import BLOCK, Wanted
from app.ui.messages import messages
from app.ui.pane import Pane
from app.ui.services import Services
from app.ui.theme import S2, S3, S4, S5
from app.ui.typeface import px
from app.wallet.values import Actor, HistoryPage, WalletId


class HistoryPane(Pane):
    """Every movement of one wallet, or those that the filters leave."""

    pane_id: ClassVar[str] = "history"
    icon_name: ClassVar[str] = "history"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._wallet: WalletId | None = None
        self._answer: FirstPage | None = None
        self._filters = ALL
        self._jobs: list[Job] = []
        self.model = MovementsModel(self)
        self.bar, self.dates, self.list = FilterBar(), DatesRow(), ListLeaf(self.model)
        self.table = self.list.table
        self.empty = self._make_empty()
        self.export_page = ExportPage()
        self.exporter = Exporter(self.export_page, services, background, self)
        self._find = QShortcut(QKeySequence("Ctrl+F"), self)
        self._take_out = QShortcut(QKeySequence("Ctrl+E"), self)
        for shortcut in (self._find, self._take_out):
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._build()
        self._connect()

    @property
    def detail(self) -> MovementDetail:
        return self.side.detail

    def title(self) -> str:
        return self.tr("History")

    def _make_empty(self) -> EmptyState:
        redeem = Button(
            self.tr("Redeem a card"),
            Kind.PRIMARY,
            icon="scan-text",
            key="Ctrl+1",
            cap_only=True,
            name="history-redeem",
        )
        redeem.clicked.connect(self._want_redeem)
        text = self.tr("Every card, order and refund will be one line here, with where each cent came from.")
        return EmptyState("history", self.tr("Nothing has moved yet"), text, redeem, name="history-empty")

    def _build(self) -> None:
        self._beside = row(self.list, spacing=px(S4))
        self._beside.setStretch(0, 1)
        self._filled = QWidget()
        whole = column(self.bar, self.dates, self._beside, spacing=px(S3))
        whole.setStretch(2, 1)
        self._filled.setLayout(whole)
        self._pages = PageStack()
        for page in (self._filled, self.empty, self.export_page):
            self._pages.addWidget(page)
        self.setLayout(column(self._pages, margins=(px(S5), px(S4), px(S5), px(S2))))
        self.side = DetailSide(self, self.list, self.model, self._beside, self.background)

    def _connect(self) -> None:
        self.model.page_wanted.connect(self._ask_page)
        self.model.rowsInserted.connect(self._say_count)
        self.side.failed.connect(messages().show)
        self.list.clear_wanted.connect(self.bar.clear_all)
        self.bar.changed.connect(self._filter)
        self.bar.wallet_chosen.connect(self._choose_wallet)
        self.bar.dates_wanted.connect(self._show_dates)
        self.bar.export_wanted.connect(self._open_export)
        self.dates.changed.connect(self._choose_dates)
        self.export_page.back_wanted.connect(self._leave_export)
        self._find.activated.connect(self._focus_search)
        self._take_out.activated.connect(self._open_export)

    # What the window says

    def show_actor(self, actor: Actor | None) -> None:
        super().show_actor(actor)
        self._drop_jobs()
        self.exporter.forget()
        self._wallet, self._answer, self._filters = None, None, ALL
        self.side.forget()
        self.bar.forget()
        self.model.show_first(EMPTY)
        self._pages.setCurrentWidget(self._filled)
        if actor is not None:
            self._ask(self.background.ask(self.services.programmes, self.bar.show_programmes, lane=Lane.FREE))
            self.refresh()

    def refresh(self) -> None:
        """What is new comes on top; what is looked at stays where it is."""
        if self.actor is None:
            return
        self._drop_jobs()
        self.model.give_up()
        self.status_changed.emit(self.tr("Reading the book…"))
        work = partial(read_first, self.services, self.actor, self._wallet, BLOCK, self._filters)
        self._ask(self.background.ask(work, self._show_first, self._failed))

    def entered(self) -> None:
        current = self._pages.currentWidget()
        if current is self.export_page:
            self.export_page.focus_first()
        elif current is self.empty and self.empty.button is not None:
            self.empty.button.setFocus()
        else:
            self.table.setFocus()

    def shut_down(self) -> None:
        self.exporter.stop()

    # What the worker answers

    def _show_first(self, answer: FirstPage) -> None:
        before, self._answer = self._wallet, answer
        chosen, page = answer.chosen, answer.page
        self._wallet = chosen.wallet if chosen is not None else None
        is_whole = self._filters == ALL
        if before == self._wallet:
            self.model.show_again(page, is_whole=is_whole)
        else:
            self.model.show_first(page, is_whole=is_whole)
        self.table.tell_seen()  # a page that was on the way was dropped
        self.bar.show_wallets(answer.wallets, self._wallet)
        self.dates.show_past(answer.past)
        self.subline_changed.emit(region_line(chosen.region, chosen.total.currency) if chosen else "")
        self.status_changed.emit("")
        self._say_count()
        self.side.choose_again()
        if self._pages.currentWidget() is not self.export_page:
            self._turn_to(self._filled if page.count or len(answer.wallets) > 1 else self.empty)

    def _turn_to(self, page: QWidget) -> None:
        """The focus moves only when what had it is not there any more."""
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            if self.isVisible():
                self.entered()

    def _say_count(self) -> None:
        self.list.show_state(is_filtered=self._filters != ALL)

    def _ask_page(self, wanted: Wanted) -> None:
        if self.actor is None or self._wallet is None:
            return
        work = partial(
            read_page, self.services, self.actor, self._wallet, wanted.cursor, BLOCK, self._filters
        )
        self._ask(self.background.ask(work, self._add_page, self._failed))

    def _add_page(self, page: HistoryPage) -> None:
        self.model.add_page(page)
        self._say_count()

    def _failed(self, problem: Exception) -> None:
        self.model.give_up()
        self.status_changed.emit("")
        messages().show(problem)

    def _ask(self, job: Job) -> None:
        self._jobs = [*self._jobs[-4:], job]

    def _drop_jobs(self) -> None:
        for job in self._jobs:
            job.drop()
        self._jobs = []

    # What the person does

    def _want_redeem(self) -> None:
        self.pane_wanted.emit("redeem")

    def _focus_search(self) -> None:
        if self._pages.currentWidget() is self._filled:
            self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.bar.search.selectAll()

    def _filter(self, filters: Filters) -> None:
        """Another list: it begins at its top."""
        if filters == self._filters:
            return
        self._filters = filters
        self.side.close_quietly()
        self.model.show_first(EMPTY)
        self.refresh()

    def _show_dates(self, wanted: bool) -> None:  # noqa: FBT001 (a signal's)
        if wanted:
            self.dates.begin()
            self.dates.focus_first()
        else:
            self.dates.hide()

    def _choose_dates(self, first: date, last: date) -> None:
        self.bar.show_dates(first, last)

    def _choose_wallet(self, wallet: WalletId) -> None:
        self._wallet = wallet
        self.side.close_quietly()
        self.model.show_first(EMPTY)
        self.refresh()

    def _open_export(self) -> None:
        answer = self._answer
        if self.actor is None or answer is None or answer.chosen is None:
            return
        if self._pages.currentWidget() is self._filled:
            view = View(self.actor, answer.wallets, answer.chosen, self._filters, self.model.total)
            self.exporter.begin(view)
            self._turn_to(self.export_page)

    def _leave_export(self) -> None:
        """While it runs, Esc stops it first."""
        if self.export_page.is_running:
            self.exporter.stop()
        else:
            self._turn_to(self._filled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.place_again()
