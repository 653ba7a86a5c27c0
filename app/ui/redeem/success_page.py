"""The card was added: how much, where to, and what the balance is now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.money import Money
from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.leaf import Slip
from app.ui.formats import date_text, masked, money_text, region_line, sentence_case, when_text
from app.ui.icons import IconLabel
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S4, S5, S6, Color
from app.ui.typeface import Type, px
from app.wallet.values import Balance, Redeemed

_WIDTH = 760


class SuccessPage(Page):
    """Esc does what Next card does: there is nothing to go back to."""

    next_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("redeem-success", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self.body.addWidget(self._slip())
        self.body.addSpacing(S4 + S2)
        self.body.addLayout(self._actions())
        self.body.addSpacing(S3)
        self._receipt = Label("", Type.SMALL, Color.INK2, wrap=True, name="success-receipt")
        line = row(IconLabel("info", 18, Color.INK2), self._receipt, spacing=S2)
        line.setStretch(1, 1)
        self.body.addLayout(line)

    def show_receipt(self, receipt: Redeemed, balance: Balance | None, holder: str) -> None:
        """`balance` says what the total is made of; without it the total stands alone."""
        self._headline.show_text(self.tr("{amount} added").format(amount=money_text(receipt.amount)))
        wallet = region_line(receipt.region, receipt.total.currency)
        card = self.tr("{programme} {code} to {holder} · {wallet}")
        text = card if receipt.ends is None else self.tr("{programme} to {holder} · {wallet}")
        self._card.setText(
            text.format(
                programme=receipt.programme_name, code=masked(receipt.last_four), holder=holder, wallet=wallet
            )
        )
        self._total.show_money(receipt.total)
        self._show_parts(balance)
        self._receipt.setText(self._what_is_next(receipt))

    def _what_is_next(self, receipt: Redeemed) -> str:
        time = sentence_case(when_text(receipt.at))
        if receipt.ends is None:
            text = self.tr("{time}. You can throw the card away now; keep the receipt of the shop.")
            return text.format(time=time)
        text = self.tr("{time}. The credit is spent before the rest of your balance. It ends on {date}.")
        return text.format(time=time, date=date_text(receipt.ends))

    def _show_parts(self, balance: Balance | None) -> None:
        clear(self._parts)
        if balance is None:
            return
        self._add_part(self.tr("Standard, never expires"), balance.standard)
        for credit in balance.promotional:
            text = self.tr("Promotional, ends {date}").format(date=date_text(credit.ends))
            self._add_part(text, credit.amount)

    def _add_part(self, text: str, amount: Money) -> None:
        line = self._parts.rowCount()
        self._parts.addWidget(Label(text, Type.SMALL, Color.INK2, wrap=True), line, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._parts.addWidget(Label(money_text(amount), Type.STRONG), line, 1, right)

    def _slip(self) -> Slip:
        upper = QWidget()
        upper.setLayout(self._what_happened())
        surface = _Receipt(upper)
        surface.body.addWidget(upper)
        surface.body.addLayout(self._what_it_means())
        return surface

    def _what_happened(self) -> QHBoxLayout:
        self._headline = AmountLabel(Type.FIGURE_L, name="success-amount")
        self._card = Label("", Type.BODY, Color.INK2, wrap=True, name="success-card")
        icon = IconLabel("circle-check", 40, Color.SUCCESS)
        line = row(icon, column(self._headline, S2, self._card), spacing=S4 + S2, margins=(S6, S5, S6, S5))
        line.setStretch(1, 1)
        return line

    def _what_it_means(self) -> QHBoxLayout:
        self._total = AmountLabel(Type.FIGURE_L, name="success-total")
        left = column(Label(self.tr("Your balance is now"), Type.BODY, Color.INK2), S2, self._total)
        self._parts = QGridLayout()
        self._parts.setVerticalSpacing(S2)
        self._parts.setHorizontalSpacing(S4)
        self._parts.setColumnStretch(0, 1)
        right = QWidget()
        right.setFixedWidth(px(300))
        right.setLayout(column(self._parts, STRETCH))
        line = row(left, right, margins=(S6, S5, S6, S5))
        line.setStretch(0, 1)
        return line

    def _actions(self) -> QHBoxLayout:
        following = self.make_decisive(self.tr("Next card"), "next-card", icon="camera")
        following.clicked.connect(self.next_wanted)
        self.back_wanted.connect(self.next_wanted)
        history = Button(self.tr("See it in History"), name="see-history").set_decisive()
        history.clicked.connect(self.history_wanted)
        return row(following, history, STRETCH, spacing=S3)


class _Receipt(Slip):
    """Its crease runs below what happened, however high that is."""

    def __init__(self, upper: QWidget) -> None:
        super().__init__(padding=0, horizontal=True)
        self._upper = upper

    def paintEvent(self, event: QPaintEvent) -> None:
        self.set_crease(self._upper.geometry().bottom())
        super().paintEvent(event)
