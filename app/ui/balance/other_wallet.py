"""Another wallet of the account, small: its total, and the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import AmountLabel, Label
from app.ui.components.leaf import Leaf
from app.ui.components.tags import Badge
from app.ui.formats import ends_text, money_text, region_line
from app.ui.theme import S2, Color
from app.ui.typeface import Type, px
from app.wallet.values import Balance


class OtherWallet(Leaf):
    """`chosen` carries its wallet."""

    WIDTH = 232
    chosen = Signal(int)

    def __init__(self, balance: Balance, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(20))
        self._wallet = balance.wallet
        region = region_line(balance.region, balance.total.currency)
        total = AmountLabel(Type.FIGURE, name=f"other-total-{balance.region}")
        total.show_money(balance.total)
        show = Button(self.tr("Show this wallet"), Kind.QUIET, name=f"show-wallet-{balance.region}")
        show.setAccessibleName(self.tr("Show the wallet {region}").format(region=region))
        show.clicked.connect(self._choose)
        self.body.addLayout(
            row(Badge(balance.region), Label(region, Type.STRONG, wrap=True), STRETCH, spacing=px(10))
        )
        self.body.addSpacing(px(S2))
        self.body.addWidget(total)
        self.body.addSpacing(px(S2))
        self.body.addWidget(Label(self._second(balance), Type.SMALL, Color.INK2, wrap=True))
        self.body.addStretch(1)
        self.body.addLayout(row(-px(S2), show, STRETCH))

    def _second(self, balance: Balance) -> str:
        if not balance.promotional:
            return self.tr("Standard, never expires")
        first = min(balance.promotional, key=lambda lot: lot.ends)
        text = self.tr("{amount} of it {ends}")
        return text.format(amount=money_text(first.amount), ends=ends_text(first.ends))

    def _choose(self) -> None:
        self.chosen.emit(self._wallet)
