"""The page that is held under a till's scanner: the QR, the code in letters, and how long it counts."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.balance.pay_square import PaySquare
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.labels import Label
from app.ui.components.leaf import Slip
from app.ui.components.notice import Notice
from app.ui.formats import money_text, region_line, time_text
from app.ui.messages import Message
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S4, S5, Color, Tone
from app.ui.typeface import Type, px
from app.wallet.values import Account

if TYPE_CHECKING:
    from app.ui.paper.bars import Symbol
    from app.wallet.consent_values import OneTimeCode, PaidWith

_WIDTH, _CREASE = 760, 344
_GROUP = 5


class _State(Enum):
    WAITING = auto()
    SHOWN = auto()
    OVER = auto()
    PAID = auto()


_ICONS: Final = {
    _State.WAITING: ("hourglass", Color.INK3),
    _State.OVER: ("clock", Color.INK3),
    _State.PAID: ("circle-check", Color.SUCCESS),
}


class PayPage(Page):
    """`fresh_wanted` when the code has ended and another is asked for; `done` when it is enough."""

    fresh_wanted = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pay-page", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self._state = _State.WAITING
        self._title = Label("", Type.FIGURE, wrap=True, name="pay-page-title")
        self.square = PaySquare()
        self._name = Label("", Type.LEAD_STRONG, wrap=True, name="pay-name")
        self._region = Label("", Type.BODY, Color.INK2, wrap=True, name="pay-region")
        self._of_code = Label(self.tr("Or type this code at the till"), Type.SMALL, Color.INK2, wrap=True)
        self._code = Label("", Type.CODE_GROUPS, name="pay-code")
        self._left = Label("", Type.TITLE, wrap=True, name="pay-left")
        self._until = Label("", Type.BODY, Color.INK2, wrap=True, name="pay-until")
        self.told = Notice(name="pay-told", parent=self)
        self._back = self.back_button(self.tr("Back"), "pay-back")
        self._go_on = self.make_decisive("", "pay-go-on")
        self._go_on.clicked.connect(self._decide)
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self._title)
        self.body.addSpacing(px(S4))
        self.body.addWidget(self._slip())
        self.body.addSpacing(px(S3))
        self.body.addWidget(self.told)
        self.body.addSpacing(px(S4))
        self.body.addLayout(row(self._back, STRETCH, self._go_on, spacing=px(S3)))

    def _slip(self) -> Slip:
        slip = Slip(padding=0, crease=px(_CREASE))
        left = QWidget()
        left.setFixedWidth(px(_CREASE))
        left.setLayout(row(STRETCH, self.square, STRETCH, margins=(px(S5), px(S5), px(S5), px(S5))))
        line = row(left, self._words())
        line.setStretch(1, 1)
        slip.body.addLayout(line)
        return slip

    def _words(self) -> QVBoxLayout:
        return column(
            self._name,
            self._region,
            STRETCH,
            self._of_code,
            px(S2),
            self._code,
            STRETCH,
            self._left,
            self._until,
            margins=(px(S5), px(S5), px(S5), px(S5)),
        )

    # What it shows

    def show_account(self, account: Account) -> None:
        """Whose it is; its code is being made."""
        self._name.setText(account.name)
        self._region.setText(region_line(account.region, account.currency))
        self._empty(_State.WAITING, self.tr("A code is being made"), self.tr("Done"))

    def show_code(self, made: OneTimeCode, symbol: Symbol) -> None:
        self._state = _State.SHOWN
        self._title.setText(self.tr("Hold this under the scanner of the till"))
        self.square.show_symbol(symbol)
        groups = [made.code[at : at + _GROUP] for at in range(0, len(made.code), _GROUP)]
        self._code.setText("-".join(groups))
        self._of_code.show()
        until = self.tr("It counts until {time}, for one order.")
        self._until.setText(until.format(time=time_text(made.ends)))
        text = self.tr(
            "The till shows the amount before it scans. Nobody who calls or writes needs this code."
        )
        self.told.say(Tone.WARN, self.tr("Whoever scans it can charge your account once."), text)
        self._go_on.setText(self.tr("Done"))

    def show_left(self, seconds: int) -> None:
        """How long the code still counts."""
        minutes, rest = divmod(seconds, 60)
        self._left.setText(self.tr("{time} left").format(time=f"{minutes}:{rest:02d}"))

    def show_over(self) -> None:
        """It has ended unused, as far as is known."""
        self._empty(_State.OVER, self.tr("This code has ended"), self.tr("Show a new code"))
        text = self.tr("A code counts for two minutes and one order.")
        self.told.say(Tone.NOTE, self.tr("Nobody can use it any more."), text)

    def show_paid(self, paid: PaidWith) -> None:
        """It was used."""
        title = self.tr("{amount} charged").format(amount=money_text(paid.amount))
        self._empty(_State.PAID, title, self.tr("Back to the balance"))
        self._left.setText(self.tr("Paid at {shop}").format(shop=paid.merchant))
        text = self.tr("Order {order}, in your history. The code is used up.")
        self._until.setText(text.format(order=paid.order))
        self._back.hide()
        self.focus_first()

    def show_problem(self, message: Message) -> None:
        self._empty(_State.OVER, message.title, self.tr("Try again"))
        self.told.say(message.tone, self.tr("No code was made."), message.text)

    def forget(self) -> None:
        self._empty(_State.WAITING, "", self.tr("Done"))

    def _empty(self, state: _State, title: str, decisive: str) -> None:
        """No code stands there."""
        self._state = state
        self._title.setText(title)
        self.square.show_icon(*_ICONS[state])
        for label in (self._code, self._left, self._until):
            label.clear()
        self._of_code.hide()
        self.told.clear()
        self._back.show()
        self._go_on.setText(decisive)

    def _decide(self) -> None:
        (self.fresh_wanted if self._state is _State.OVER else self.done).emit()
