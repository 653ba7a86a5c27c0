"""The promotion as holders will see it, before it is offered: amount, days, fine print, to whom it comes."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.counter.promotion_values import NewPromotion
from app.money import Money
from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.labels import Label
from app.ui.components.leaf import Slip
from app.ui.components.notice import Notice
from app.ui.formats import date_text, money_text, now, region_line
from app.ui.manager.promotions.words import how_text, kind_text
from app.ui.messages import Message
from app.ui.redeem.fine_print import FinePrint
from app.ui.redeem.page import Page
from app.ui.theme import S1, S2, S3, S4, S5, Color, Tone
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

_WIDTH, _CREASE = 760, 300


class OfferConfirm(Page):
    """`offer_wanted` from the amount's own button."""

    offer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("offer-confirm", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self._amount = AmountLabel(name="offer-confirm-amount")
        self._name = Label("", Type.BODY, Color.INK2, wrap=True, name="offer-confirm-name")
        self._facts: QVBoxLayout = column()
        self._terms = FinePrint()
        self.told = Notice(name="offer-confirm-told", parent=self)
        self._back = self.back_button(translate("Promotions", "Back"), "offer-confirm-back")
        self._offer = self.make_decisive("", "offer-deed", icon="ticket-percent")
        self._offer.clicked.connect(self._send)
        self._build()

    def _build(self) -> None:
        title = translate("Promotions", "Offer this promotion?")
        self.body.addWidget(Label(title, Type.FIGURE, wrap=True, name="offer-confirm-title"))
        self.body.addSpacing(px(S4))
        self.body.addWidget(self._slip())
        self.body.addWidget(self._terms)
        self.body.addSpacing(px(S3))
        self.body.addWidget(self.told)
        self.body.addSpacing(px(S5))
        self.body.addLayout(row(self._back, STRETCH, self._offer, spacing=px(S3)))

    def _slip(self) -> Slip:
        slip = Slip(padding=0, crease=px(_CREASE))
        left, right = QWidget(), QWidget()
        left.setFixedWidth(px(_CREASE))
        left.setLayout(column(STRETCH, self._amount, px(S2), self._name, STRETCH, margins=(px(S5),) * 4))
        right.setLayout(column(STRETCH, self._facts, STRETCH, margins=(px(S5),) * 4))
        line = row(left, right)
        line.setStretch(1, 1)
        slip.body.addLayout(line)
        return slip

    def show_promotion(self, new: NewPromotion, amount: Money) -> None:
        self._amount.show_money(amount)
        self._name.setText(new.name)
        clear(self._facts)
        for name, value in self._lines(new, amount):
            self._facts.addLayout(_line(name, value))
        self._terms.show_terms(new.terms)
        text = translate(
            "Promotions", "{how} What was given cannot be taken back; offering it can be ended at any time."
        )
        self.told.say(Tone.NOTE, kind_text(new.kind), text.format(how=how_text(new.kind)))
        self._offer.setText(translate("Promotions", "Offer {amount}").format(amount=money_text(amount)))
        self.set_busy(is_busy=False)

    def _lines(self, new: NewPromotion, amount: Money) -> list[tuple[str, str]]:
        code = [(translate("Promotions", "Code, to be noted down"), new.code)] if new.code else []
        return [
            (translate("Promotions", "For wallets of"), region_line(new.region, amount.currency)),
            (translate("Promotions", "From"), date_text(new.starts or now())),
            (translate("Promotions", "Last day, also of the credit"), date_text(new.ends)),
            *code,
        ]

    def set_busy(self, *, is_busy: bool) -> None:
        for button in (self._back, self._offer):
            button.setEnabled(not is_busy)

    def show_problem(self, message: Message) -> None:
        self.set_busy(is_busy=False)
        self.told.show_message(message)
        self._back.setFocus()

    def forget(self) -> None:
        """A code is not left on a page that nobody looks at."""
        clear(self._facts)

    def _send(self) -> None:
        self.set_busy(is_busy=True)
        self.offer_wanted.emit()


def _line(name: str, value: str) -> QHBoxLayout:
    told = Label(value, Type.STRONG, wrap=True)
    line = row(
        Label(name, Type.BODY, Color.INK2, wrap=True), told, spacing=px(S3), margins=(0, px(S1), 0, px(S1))
    )
    for at in range(2):
        line.setStretch(at, 1)
    return line
