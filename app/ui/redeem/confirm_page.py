"""The page between looking and adding: what moves, where it goes, and that it stays there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.money import Money
from app.ui.components.amounts import AmountLabel, MaskedCode
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Slip
from app.ui.components.notice import Notice
from app.ui.components.tags import Tag
from app.ui.formats import date_text, money_text, region_line
from app.ui.redeem.asking import Slip as Confirmation
from app.ui.redeem.fine_print import FinePrint
from app.ui.redeem.page import Page
from app.ui.theme import S1, S2, S3, S4, S5, S6, Color, Tone
from app.ui.typeface import Type, px
from app.wallet.values import CardFacts

_WIDTH, _CREASE, _SLIP_HEIGHT = 760, 330, 284


class ConfirmPage(Page):
    """Shows one card and one wallet, and reports the decision."""

    add_wanted = Signal()
    only_inspected = Signal()
    account_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("redeem-confirm", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self._title = Label("", Type.FIGURE, wrap=True, name="confirm-title")
        self.body.addWidget(self._title)
        self.body.addSpacing(S4 + S1)
        self.body.addWidget(self._slip())
        self.body.addSpacing(S3)
        self._notice = Notice(icon="lock", name="cannot-be-moved", parent=self)
        self.body.addWidget(self._notice)
        self._print = FinePrint()
        self.body.addWidget(self._print)
        self.body.addSpacing(S4)
        self.body.addLayout(self._below())
        self.body.addSpacing(S5)
        self.body.addLayout(self._actions())

    def show_slip(self, slip: Confirmation, holder: str) -> None:
        facts, after = slip.facts, slip.total + slip.facts.amount
        self._programme.setText(facts.programme_name)
        self._amount.show_money(facts.amount)
        self._code.setVisible(not facts.is_promotion)
        self._code.show_last_four(facts.last_four)
        self._holder.setText(holder)
        text = (
            self.tr("{wallet} wallet, opened with this card")
            if slip.is_new_wallet
            else self.tr("{wallet} wallet")
        )
        self._wallet.setText(text.format(wallet=region_line(facts.region, after.currency)))
        self._show_sums(slip.total, facts.amount, after)
        self._show_kind(facts)
        self._print.show_terms(facts.terms or "")
        self._say_irreversible(holder)
        self._add.setText(self.tr("Add {amount}").format(amount=money_text(facts.amount)))
        self.set_busy(is_busy=False)

    def _show_kind(self, facts: CardFacts) -> None:
        """Whether it is a card or a promotion, since when it holds money, and until when."""
        is_promotion = facts.is_promotion
        card, credit = self.tr("Add this card to your balance?"), self.tr("Add this credit to your balance?")
        self._title.setText(credit if is_promotion else card)
        self._what.setText(self.tr("This credit") if is_promotion else self.tr("This card"))
        standard = self.tr("Standard balance never expires. There are no fees.")
        promotional = self.tr("Promotional credit is spent first. There are no fees.")
        self._promise.setText(promotional if is_promotion else standard)
        self._activated.setVisible(is_promotion or facts.activated_at is not None)
        if is_promotion:
            self._activated.say(self.tr("Promotional code"), Tone.ACCENT, "ticket-percent")
        elif facts.activated_at is not None:
            text = self.tr("Activated {date}").format(date=date_text(facts.activated_at))
            self._activated.say(text, Tone.SUCCESS, "check")
        self._show_end(facts)

    def _show_end(self, facts: CardFacts) -> None:
        self._ends.setVisible(facts.ends is not None)
        if facts.ends is not None:
            of_card = self.tr("The card ends on {date}.")
            of_credit = self.tr("The credit ends on {date}. What is left of it then lapses.")
            text = of_credit if facts.is_promotion else of_card
            self._ends.setText(text.format(date=date_text(facts.ends)))

    def set_busy(self, *, is_busy: bool) -> None:
        """While the answer is awaited nothing can be pressed a second time."""
        for button in (self._add, self._back, self._inspect, self._switch):
            button.setEnabled(not is_busy)
        self._busy.setVisible(is_busy)
        self._inspect.setVisible(not is_busy)

    def _show_sums(self, now: Money, card: Money, after: Money) -> None:
        self._now.setText(money_text(now))
        self._card.setText(money_text(card, signed=True))
        self._after.setText(money_text(after))

    def _say_irreversible(self, holder: str) -> None:
        text = self.tr(
            "Once added, this balance belongs to {holder}. "
            "It cannot be sent to another account, sold or paid out."
        )
        self._notice.say(Tone.WARN, self.tr("It cannot be moved on"), text.format(holder=holder), icon="lock")

    def _slip(self) -> Slip:
        slip = Slip(padding=S6, crease=px(_CREASE))
        slip.setMinimumHeight(px(_SLIP_HEIGHT))
        left = QWidget()
        left.setFixedWidth(px(_CREASE) - S6 - S4)
        left.setLayout(self._card_side())
        halves = row(left, S4 + S5, self._wallet_side())
        halves.setStretch(2, 1)
        slip.body.addLayout(halves)
        return slip

    def _card_side(self) -> QVBoxLayout:
        self._programme = Label("", Type.BODY, Color.INK2, wrap=True, name="confirm-programme")
        self._amount = AmountLabel(name="confirm-amount")
        self._code = MaskedCode(name="confirm-code")
        self._activated = Tag("", Tone.SUCCESS, "check", name="confirm-activated")
        self._ends = Label("", Type.SMALL, Color.INK2, wrap=True, name="confirm-ends")
        tag = row(self._activated, STRETCH)
        return column(self._programme, S2, self._amount, S1, self._code, STRETCH, self._ends, S2, tag)

    def _wallet_side(self) -> QVBoxLayout:
        self._holder = Label("", Type.TITLE, wrap=True, name="confirm-holder")
        self._wallet = Label("", Type.LEAD, wrap=True, name="confirm-wallet")
        self._now, now = _sum_row(Label(self.tr("Balance now"), Type.BODY, Color.INK2))
        self._what = Label("", Type.BODY, Color.INK2)
        self._card, card = _sum_row(self._what)
        self._after, after = _sum_row(Label(self.tr("Balance after"), Type.STRONG))
        self._after.set_type(Type.TITLE)
        self._after.setObjectName("balance-after")
        into = Label(self.tr("will be added to"), Type.BODY, Color.INK2)
        return column(
            into, S2, self._holder, S1, self._wallet, STRETCH, S5, FlatRule(), S3, now, S2, card, S2, after
        )

    def _below(self) -> QHBoxLayout:
        question = Label(self.tr("Not the right account?"), Type.BODY, Color.INK2)
        self._switch = Button(self.tr("Switch account"), Kind.QUIET, name="switch-account-from-confirm")
        self._switch.clicked.connect(self.account_wanted)
        self._promise = Label("", Type.SMALL, Color.INK2, wrap=True, name="confirm-promise")
        self._promise.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = row(question, self._switch, self._promise, spacing=S3)
        line.setStretch(2, 1)
        line.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return line

    def _actions(self) -> QHBoxLayout:
        self._back = self.back_button(self.tr("Back"), "confirm-back")
        self._inspect = Button(self.tr("Only inspect, do not redeem"), Kind.QUIET, name="only-inspect")
        self._inspect.clicked.connect(self.only_inspected)
        self._busy = Label(self.tr("Adding the card …"), Type.BODY, Color.INK2, name="adding")
        self._add = self.make_decisive(self.tr("Add"), "add-card")
        self._add.clicked.connect(self.add_wanted)
        return row(self._back, STRETCH, self._inspect, self._busy, self._add, spacing=S4)


def _sum_row(what: Label) -> tuple[Label, QHBoxLayout]:
    amount = Label("", Type.BODY)
    return amount, row(what, STRETCH, amount)
