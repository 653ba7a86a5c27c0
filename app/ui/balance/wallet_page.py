"""The page of one wallet: what it holds and the others hold, how it ran, how it is used, what came last."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.background import Background
from app.ui.balance.chart_leaf import ChartLeaf
from app.ui.balance.credit_leaf import CreditLeaf
from app.ui.balance.gift_leaf import GiftLeaf
from app.ui.balance.latest_leaf import LatestLeaf
from app.ui.balance.other_wallets import OtherWallets
from app.ui.balance.pay_leaf import PayLeaf
from app.ui.balance.read import Around
from app.ui.balance.subscriptions_leaf import SubscriptionsLeaf
from app.ui.balance.trade_ins_leaf import TradeInsLeaf
from app.ui.balance.usage_leaf import WIDTH as USAGE_WIDTH
from app.ui.balance.wallet_slip import WalletSlip
from app.ui.components.boxes import column, row
from app.ui.components.scroll import Column, Content
from app.ui.history.read import EMPTY
from app.ui.theme import S2, S3, S4, S5
from app.ui.typeface import px
from app.wallet.values import Balance

_WIDEST = 1440
_WIDE = 1600


class WalletPage(Column):
    """Its leaves report what is wanted by themselves; it scrolls where the window is low."""

    def __init__(self, background: Background) -> None:
        content = Content()
        super().__init__(content, name="balance-scroll")
        self.slip, self.others = WalletSlip(), OtherWallets(self)
        self.chart, self.usage, self.latest = ChartLeaf(background), PayLeaf(), LatestLeaf()
        self.credit, self.subscriptions, self.trade_ins = CreditLeaf(), SubscriptionsLeaf(), TradeInsLeaf()
        self.gift = GiftLeaf()
        filled = self._filled()
        centred = row(filled, margins=(px(S5), px(S4), px(S5) - px(S3), px(S2)))
        centred.setAlignment(filled, Qt.AlignmentFlag(0))
        content.setLayout(centred)

    def _filled(self) -> QWidget:
        self.usage.setFixedWidth(px(USAGE_WIDTH))
        first = row(self.slip, self.others.beside, spacing=px(S4))
        first.setStretch(0, 1)
        second = row(self.chart, self.usage, spacing=px(S4))
        second.setStretch(0, 1)
        whole = column(first, self.others.below, second, spacing=px(S4))
        for leaf in (self.latest, self.gift, self.credit, self.subscriptions, self.trade_ins):
            whole.addWidget(leaf)
        whole.addStretch(1)
        filled = QWidget()
        filled.setMaximumWidth(px(_WIDEST))
        filled.setLayout(whole)
        return filled

    def begin(self) -> None:
        """For whoever signs in next: nothing of the one before is left."""
        self.latest.show_page(EMPTY)
        self.chart.forget()
        for leaf in (self.credit, self.subscriptions, self.trade_ins):
            leaf.begin()
        self.gift.hide()

    def show_wallet(self, chosen: Balance, others: Sequence[Balance]) -> None:
        self.slip.show_balance(chosen)
        self.others.show_wallets(others, 3 if self.window().width() > _WIDE else 2)
        self.credit.show_lots(chosen.promotional)
        self.gift.show_wallet(chosen)

    def show_around(self, around: Around) -> None:
        """What is the account's and not the wallet's: settings, subscriptions, trade-ins."""
        running = sum(one.next_due is not None for one in around.subscriptions)
        self.usage.show_settings(around.settings, running)
        uses = around.settings.subscriptions == "use"
        self.subscriptions.show_subscriptions(around.subscriptions, uses_balance=uses)
        self.trade_ins.show_courses(around.trade_ins)

    def scroll_to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
