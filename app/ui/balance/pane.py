"""The balance pane: the first thing seen after signing in. The wallets, and the latest movements below."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QTableView, QWidget

from app.ui.background import Background, Job
from app.ui.balance.other_wallet import OtherWallet
from app.ui.balance.wallet_slip import WalletSlip
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.empty import EmptyState
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.table import WholeRows
from app.ui.formats import region_line
from app.ui.history.model import MovementsModel
from app.ui.history.read import EMPTY, FirstPage, read_first
from app.ui.history.table import MovementTable
from app.ui.messages import messages
from app.ui.pane import Pane
from app.ui.services import Services
from app.ui.theme import S2, S3, S4, S5
from app.ui.typeface import Type, px
from app.wallet.values import Actor, Balance, HistoryPage, WalletId

_LATEST = 20
_WIDEST = 1440
_WIDE = 1600


class BalancePane(Pane):
    """Left and Right turn to the other wallets."""

    pane_id: ClassVar[str] = "balance"
    icon_name: ClassVar[str] = "wallet"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._wallet: WalletId | None = None
        self._wallets: Sequence[Balance] = ()
        self._job: Job | None = None
        self.slip, self._others_beside, self._others_below = WalletSlip(), row(), QGridLayout()
        self._others_below.setSpacing(px(S4))
        self.latest = MovementsModel(self)
        self._table = MovementTable(self.latest, name="latest-table")
        self._all = Button(self.tr("All movements"), Kind.QUIET, icon="history", name="all-movements")
        self.empty = self._make_empty()
        self._nothing = Label(self.tr("Nothing has moved in this wallet yet."), name="latest-nothing")
        self._rows = WholeRows(self._table)
        self._pages = QStackedWidget()
        self._build()
        self.slip.redeem_wanted.connect(self._want_redeem)
        self._all.clicked.connect(self._want_history)

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
        text = self.tr("Redeem a gift card and its value shows here. Standard balance never expires.")
        return EmptyState("wallet", self.tr("No balance yet"), text, redeem, name="balance-empty")

    def _build(self) -> None:
        filled = QWidget()
        filled.setMaximumWidth(px(_WIDEST))
        first = row(self.slip, self._others_beside, spacing=px(S4))
        first.setStretch(0, 1)
        whole = column(first, self._others_below, self._make_latest(), spacing=px(S4))
        whole.setStretch(2, 1)
        filled.setLayout(whole)
        page = QWidget()
        page.setLayout(self._centred(filled))
        blank = QWidget()  # until the first answer: nothing that would have to be taken back
        for widget in (blank, page, self.empty):
            self._pages.addWidget(widget)
        self.setLayout(column(self._pages, margins=(px(S5), px(S4), px(S5), px(S2))))

    def _centred(self, widget: QWidget) -> QHBoxLayout:
        line = row(widget)
        line.setAlignment(widget, Qt.AlignmentFlag(0))
        return line

    def _make_latest(self) -> Leaf:
        leaf = Leaf(padding=1)
        head = row(
            Label(self.tr("Latest movements"), Type.STRONG),
            STRETCH,
            self._all,
            margins=(px(14), px(S3) - 2, px(S2), 2),
        )
        self._table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        leaf.body.addLayout(head)
        self._nothing.setContentsMargins(px(14), px(S2), px(14), px(S4))
        leaf.body.addWidget(self._nothing)
        leaf.body.addWidget(self._rows, 1)
        leaf.body.setContentsMargins(1, 1, 1, px(S2))
        return leaf

    # What the window says

    def show_actor(self, actor: Actor | None) -> None:
        super().show_actor(actor)
        self._wallet, self._wallets = None, ()
        self._pages.setCurrentIndex(0)
        self.latest.show_first(EMPTY)
        if actor is not None:
            self.refresh()

    def refresh(self) -> None:
        if self.actor is None:
            return
        if self._job is not None:
            self._job.drop()
        self.status_changed.emit(self.tr("Reading the book…"))
        work = partial(read_first, self.services, self.actor, self._wallet, _LATEST)
        self._job = self.background.ask(work, self._show, self._failed)

    def entered(self) -> None:
        current = self._pages.currentWidget()
        if current is self.empty and self.empty.button is not None:
            self.empty.button.setFocus()
        else:
            self.slip.redeem.setFocus()

    # What the worker answers

    def _show(self, answer: FirstPage) -> None:
        self._wallets, chosen, page = answer
        self.status_changed.emit("")
        self.latest.show_first(HistoryPage(page.movements, None, page.count))
        self._nothing.setVisible(page.count == 0)
        self._rows.setVisible(page.count > 0)
        is_empty = chosen is None or (page.count == 0 and not any(w.total.minor for w in self._wallets))
        self._wallet = chosen.wallet if chosen is not None else None
        if chosen is not None:
            self.slip.show_balance(chosen)
            self._show_others([wallet for wallet in self._wallets if wallet is not chosen])
            self.subline_changed.emit(self._subline(chosen))
        self._turn_to(2 if is_empty else 1)

    def _turn_to(self, page: int) -> None:
        """The focus moves only when what had it is not there any more."""
        if page != self._pages.currentIndex():
            self._pages.setCurrentIndex(page)
            if self.isVisible():
                self.entered()

    def _show_others(self, others: Sequence[Balance]) -> None:
        """One other wallet stands beside the slip; several stand below it, flat, in columns."""
        clear(self._others_beside)
        clear(self._others_below)
        is_flat = len(others) > 1
        columns = 3 if self.window().width() > _WIDE else 2
        for at, other in enumerate(others):
            leaf = OtherWallet(other, is_flat=is_flat)
            leaf.chosen.connect(self._choose)
            if is_flat:
                self._others_below.addWidget(leaf, at // columns, at % columns)
            else:
                leaf.setFixedWidth(px(OtherWallet.WIDTH))
                self._others_beside.addWidget(leaf)

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

    # What the person does

    def _want_redeem(self) -> None:
        self.pane_wanted.emit("redeem")

    def _want_history(self) -> None:
        self.pane_wanted.emit("history")

    def _choose(self, wallet: WalletId) -> None:
        self._wallet = wallet
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        ids = [wallet.wallet for wallet in self._wallets]
        if step is None or self._wallet not in ids or len(ids) < 2:
            super().keyPressEvent(event)
            return
        self._choose(ids[(ids.index(self._wallet) + step) % len(ids)])
