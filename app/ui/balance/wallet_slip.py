"""The wallet that is looked at, on a slip: its total at the left, what it consists of at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.money import Money
from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Slip
from app.ui.components.tags import Badge
from app.ui.formats import ends_text, money_text, month_and_year, now, region_line, when_text
from app.ui.history.words import SOON
from app.ui.icons import IconLabel
from app.ui.theme import S2, S3, S4, S5, Color
from app.ui.typeface import Type, px
from app.wallet.values import Balance, PendingRefund

_CREASE = 320
_MOST_LOTS = 3


class WalletSlip(Slip):
    """`redeem_wanted` from its primary button."""

    redeem_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0, crease=px(_CREASE))
        self.setObjectName("wallet-slip")
        self._badge, self._region = Badge(name="wallet-badge"), Label("", Type.STRONG, name="wallet-region")
        self.total = AmountLabel(name="wallet-total")
        self._as_of = Label("", Type.SMALL, Color.INK2, wrap=True, name="wallet-as-of")
        self.redeem = Button(
            self.tr("Redeem"),
            Kind.PRIMARY,
            icon="scan-text",
            key="Ctrl+1",
            cap_only=True,
            name="balance-redeem",
        )
        self.redeem.clicked.connect(self.redeem_wanted)
        self._parts: QVBoxLayout = column()
        self._build()

    def _build(self) -> None:
        left = QWidget()
        left.setFixedWidth(px(_CREASE))
        left.setLayout(
            column(
                row(self._badge, self._region, STRETCH, spacing=px(10)),
                px(S2),
                self.total,
                px(S2),
                self._as_of,
                px(S4),
                STRETCH,
                row(self.redeem, STRETCH),
                margins=(px(S5), px(20), px(S5), px(S4) + 2),
            )
        )
        right = column(STRETCH, self._parts, STRETCH, margins=(px(28), px(S3), px(S5), px(S3)))
        self.body.addLayout(row(left, right))

    def show_balance(self, balance: Balance) -> None:
        self._badge.setText(balance.region)
        self._badge.updateGeometry()
        self._region.setText(region_line(balance.region, balance.total.currency))
        self.total.show_money(balance.total)
        self._say_since(balance)
        self._show_parts(balance)

    def _show_parts(self, balance: Balance) -> None:
        clear(self._parts)
        self._add_part("wallet", self.tr("Standard"), self.tr("never expires, no fees"), balance.standard)
        lots = sorted(balance.promotional, key=lambda lot: lot.ends)
        for lot in lots[:_MOST_LOTS]:
            self._add_part(
                "timer",
                lot.name or self.tr("Promotional"),
                ends_text(lot.ends),
                lot.amount,
                warns=lot.ends - now() <= SOON,
            )
        if later := lots[_MOST_LOTS:]:
            rest = sum((lot.amount for lot in later[1:]), later[0].amount)
            self._add_part("timer", self.tr("More promotional credit"), self.tr("ends later"), rest)
        if balance.pending:
            self._add_pending(balance.pending)

    def _add_pending(self, pending: Sequence[PendingRefund]) -> None:
        """Promised refunds, which are no part of the total."""
        first = pending[0]
        amount = sum((one.amount for one in pending[1:]), first.amount)
        one = self.tr("order {order}, not counted yet").format(order=first.order)
        several = self.tr("{count} orders, not counted yet").format(count=len(pending))
        self._add_part("undo-2", self.tr("Refund on the way"), one if len(pending) == 1 else several, amount)

    def _say_since(self, balance: Balance) -> None:
        """When it was read or, where nothing has moved for long, since when it lies idle."""
        idle = balance.idle_since
        if idle is None:
            self._as_of.setText(self.tr("as of {when}").format(when=when_text(now())))
        else:
            text = self.tr("Unused since {month}: it can pay your next order.")
            self._as_of.setText(text.format(month=month_and_year(idle)))

    def _add_part(self, icon: str, name: str, second: str, amount: Money, *, warns: bool = False) -> None:
        if self._parts.count():
            self._parts.addWidget(FlatRule())
        ink = Color.WARN if warns else Color.INK2
        texts = column(
            Label(name, Type.CONTROL, wrap=True), Label(second, Type.CAPTION, ink, wrap=True), spacing=1
        )
        figure = Label(money_text(amount), Type.LEAD_STRONG)
        line = row(IconLabel(icon, px(18), ink), texts, figure, spacing=px(S3), margins=(0, px(6), 0, px(6)))
        line.setStretch(1, 1)
        self._parts.addLayout(line)
