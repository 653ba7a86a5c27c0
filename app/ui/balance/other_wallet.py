"""Another wallet of the account, small: its total, and the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.tags import Badge
from app.ui.formats import ends_text, money_text, month_and_year, region_line
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, px
from app.wallet.values import Balance


class OtherWallet(Leaf):
    """`chosen` carries its wallet. `is_flat`: one low line, for when there are several."""

    WIDTH = 232
    chosen = Signal(int)

    def __init__(self, balance: Balance, *, is_flat: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(S4 if is_flat else S4 + 4))
        self._wallet = balance.wallet
        name = region_line(balance.region, balance.total.currency)
        self._badge, self._region = Badge(balance.region), Label(name, Type.STRONG, wrap=True)
        self._second = Label(self._second_text(balance), Type.SMALL, Color.INK2, wrap=True)
        text = self.tr("Show") if is_flat else self.tr("Show this wallet")
        self._show = Button(text, Kind.QUIET, name=f"show-wallet-{balance.region}")
        self._show.setAccessibleName(self.tr("Show the wallet {region}").format(region=name))
        self._show.clicked.connect(self._choose)
        if is_flat:
            self._build_flat(balance)
        else:
            self._build_high(balance)

    def _build_high(self, balance: Balance) -> None:
        total = AmountLabel(Type.FIGURE, name=f"other-total-{balance.region}")
        total.show_money(balance.total)
        head = row(self._badge, self._region, spacing=px(10))
        head.setStretch(1, 1)
        self.body.addLayout(
            column(head, px(S2), total, px(S2), self._second, STRETCH, row(self._show, STRETCH))
        )

    def _build_flat(self, balance: Balance) -> None:
        total = Label(money_text(balance.total), Type.TITLE, name=f"other-total-{balance.region}")
        self.body.setContentsMargins(px(S4), px(S2), px(S3), px(S2))
        line = row(self._badge, column(self._region, self._second), total, self._show, spacing=px(S3))
        line.setStretch(1, 1)
        self.body.addLayout(line)

    def _second_text(self, balance: Balance) -> str:
        if balance.idle_since is not None:
            return self.tr("Unused since {month}").format(month=month_and_year(balance.idle_since))
        if not balance.promotional:
            return self.tr("Standard, never expires")
        first = min(balance.promotional, key=lambda lot: lot.ends)
        text = self.tr("{amount} of it {ends}")
        return text.format(amount=money_text(first.amount), ends=ends_text(first.ends))

    def _choose(self) -> None:
        self.chosen.emit(self._wallet)
