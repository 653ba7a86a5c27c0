"""The history pane: asks for pages and shows them; the detail of the chosen movement beside the table."""

from functools import partial
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.background import Background, Job
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.empty import EmptyState
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.table import WholeRows
from app.ui.formats import region_line
from app.ui.history.detail import WIDTH as DETAIL_WIDTH
from app.ui.history.detail import MovementDetail
from app.ui.history.model import MovementsModel
from app.ui.history.read import EMPTY, FirstPage, read_first, read_page
from app.ui.history.table import MovementTable
from app.ui.history.wallet_bar import WalletBar
from app.ui.messages import messages
from app.ui.pane import Pane
from app.ui.services import Services
from app.ui.theme import S2, S3, S4, S5, Color
from app.ui.typeface import Type, px
from app.wallet.values import Actor, Balance, HistoryPage, WalletId

PAGE = 100


class HistoryPane(Pane):
    """Every movement of one wallet."""

    pane_id: ClassVar[str] = "history"
    icon_name: ClassVar[str] = "history"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._wallet: WalletId | None = None
        self._chosen_entry: str | None = None
        self._job: Job | None = None
        self.model = MovementsModel(self)
        self.table = MovementTable(self.model, name="history-table")
        self.wallets = WalletBar()
        self.detail = MovementDetail(self)
        self._rows = WholeRows(self.table)
        self._count = Label("", Type.SMALL, Color.INK2, name="history-count")
        redeem = Button(
            self.tr("Redeem a card"),
            Kind.PRIMARY,
            icon="scan-text",
            key="Ctrl+1",
            cap_only=True,
            name="history-redeem",
        )
        text = self.tr("Every card, order and refund will be one line here.")
        self.empty = EmptyState(
            "history", self.tr("Nothing has moved yet"), text, redeem, name="history-empty"
        )
        redeem.clicked.connect(self._want_redeem)
        self._build()
        self._connect()

    def title(self) -> str:
        return self.tr("History")

    def _build(self) -> None:
        leaf = Leaf(padding=1)
        foot = row(
            self._count,
            STRETCH,
            Label(self.tr("F5 refreshes"), Type.SMALL, Color.INK2),
            margins=(px(S3), px(S2), px(S3), px(S3) - 2),
        )
        leaf.body.addWidget(self._rows, 1)
        leaf.body.addLayout(foot)
        self._beside = row(leaf, spacing=px(S4))
        self._beside.setStretch(0, 1)
        filled = QWidget()
        filled.setLayout(column(self.wallets, self._beside, spacing=px(S3)))
        self._pages = QStackedWidget()
        self._pages.addWidget(filled)
        self._pages.addWidget(self.empty)
        self.setLayout(column(self._pages, margins=(px(S5), px(S4), px(S5), px(S2))))
        self.detail.hide()

    def _connect(self) -> None:
        self.model.page_wanted.connect(self._ask_page)
        self.table.opened.connect(self._open)
        self.table.closed.connect(self._close)
        self.table.selectionModel().currentRowChanged.connect(self._follow_selection)
        self.detail.closed.connect(self._close)
        self.wallets.chosen.connect(self._choose_wallet)

    # What the window says

    def show_actor(self, actor: Actor | None) -> None:
        super().show_actor(actor)
        self._wallet = None
        self._close()
        self.model.show_first(EMPTY)
        if actor is not None:
            self.refresh()

    def refresh(self) -> None:
        if self.actor is None:
            return
        self._drop_job()
        self.status_changed.emit(self.tr("Reading the book…"))
        work = partial(read_first, self.services, self.actor, self._wallet, PAGE)
        self._job = self.background.ask(work, self._show_first, self._failed)

    def entered(self) -> None:
        if self._pages.currentWidget() is self.empty and self.empty.button is not None:
            self.empty.button.setFocus()
        else:
            self.table.setFocus()

    # What the worker answers

    def _show_first(self, answer: FirstPage) -> None:
        wallets, chosen, page = answer
        self._wallet = chosen.wallet if chosen is not None else None
        kept = self._chosen_entry
        self.model.show_first(page)
        self.wallets.show_wallets(wallets, self._wallet)
        self._turn_to(0 if page.count or len(wallets) > 1 else 1)
        self._say(chosen)
        self._choose_again(kept)

    def _turn_to(self, page: int) -> None:
        """The focus moves only when what had it is not there any more."""
        if page != self._pages.currentIndex():
            self._pages.setCurrentIndex(page)
            if self.isVisible():
                self.entered()

    def _say(self, chosen: Balance | None) -> None:
        line = region_line(chosen.region, chosen.total.currency) if chosen is not None else ""
        self.subline_changed.emit(line)
        self.status_changed.emit("")
        self._say_count()

    def _say_count(self) -> None:
        shown, count = self.model.rowCount(), self.model.count
        if count == 0:
            self._count.setText(self.tr("No movements in this wallet yet"))
        elif shown < count:
            text = self.tr("{shown} of {count} movements, more come as you scroll")
            self._count.setText(text.format(shown=shown, count=count))
        else:
            text = self.tr("1 movement") if count == 1 else self.tr("{count} movements")
            self._count.setText(text.format(count=count))

    def _choose_again(self, entry: str | None) -> None:
        """After a refresh the same movement stays open, wherever it stands now."""
        row_now = self.model.row_of(entry) if entry is not None else None
        if row_now is None:
            self._close()
        else:
            self.table.selectRow(row_now)

    def _ask_page(self, after: str) -> None:
        if self.actor is None or self._wallet is None:
            return
        work = partial(read_page, self.services, self.actor, self._wallet, after, PAGE)
        self._job = self.background.ask(work, self._add_page, self._failed)

    def _add_page(self, page: HistoryPage) -> None:
        self.model.add_page(page)
        self._say_count()

    def _failed(self, problem: Exception) -> None:
        self.model.give_up()
        self.status_changed.emit("")
        messages().show(problem)

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.drop()
        self._job = None

    # What the person does

    def _want_redeem(self) -> None:
        self.pane_wanted.emit("redeem")

    def _choose_wallet(self, wallet: WalletId) -> None:
        self._wallet = wallet
        self._close()
        self.refresh()

    def _follow_selection(self) -> None:
        at = self.table.currentIndex()
        if at.isValid() and self.detail.isVisible():
            self._open(at.row())

    def _open(self, at: int) -> None:
        movement = self.model.movement(at)
        self._chosen_entry = movement.entry
        self.detail.show_movement(movement)
        self._place_detail()
        self.detail.show()

    def _close(self) -> None:
        self._chosen_entry = None
        self.table.clearSelection()
        if self.detail.isVisible():  # else the focus is somebody else's
            self.table.setFocus()
        self.detail.hide()

    def _place_detail(self) -> None:
        """Beside the table where there is room, over it from the right where there is not."""
        is_over = self.is_narrow()
        if not is_over and self._beside.indexOf(self.detail) < 0:
            self._beside.addWidget(self.detail)
        elif is_over:
            self._beside.removeWidget(self.detail)
            self.detail.setParent(self)
            page = self._pages.geometry()
            top = page.top() + self._rows.mapTo(self._pages, self._rows.pos()).y()
            width = px(DETAIL_WIDTH)
            self.detail.setGeometry(page.right() + 1 - width, top, width, page.bottom() + 1 - top)
            self.detail.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.detail.isHidden():
            self._place_detail()
            self.detail.show()
