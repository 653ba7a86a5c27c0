"""The pages of a card that is bought with balance: what is wanted, what is paid, what became of it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.codes.region import Region
from app.counter.gift_values import LONGEST_NAME, Gift, GiftBought
from app.money import Money
from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.fields import Choice, Labelled, TextField
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Slip
from app.ui.components.notice import Notice
from app.ui.components.tags import Chip
from app.ui.formats import masked, money_text, region_line
from app.ui.icons import IconLabel
from app.ui.mail_languages import show_languages
from app.ui.messages import Message
from app.ui.redeem.page import Page
from app.ui.settings.form_page import FormPage
from app.ui.theme import S1, S2, S3, S4, S5, S6, Color, Tone
from app.ui.typeface import Type, px
from app.wallet.values import Balance

_WIDTH, _CREASE = 760, 300
_LONGEST_WORDS = 300


class GiftForm(FormPage):
    """`sent` when the amount is right; whom it is for and the words may stay empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("gift-page", "", parent=parent)
        self.deed.setText(self.tr("Continue"))
        self.say(
            self.tr("A gift card from your balance"),
            self.tr("Nothing is paid yet: the next page shows what is paid and what is left."),
        )
        self._region: Region | None = None
        self._most = 0
        self._chips, self._chips_line = QWidget(), column()
        self._chips.setLayout(self._chips_line)
        self._offered: Flow | None = None
        self.put(self._chips)
        self.amount = self.ask(self.tr("Amount"), TextField(name="gift-amount"))
        hint = self.tr("Greeted in the e-mail. You send it yourself, so no address is needed.")
        self.recipient = self.ask(self.tr("For whom"), TextField(name="gift-recipient"), hint)
        self.recipient.setMaxLength(LONGEST_NAME)
        self.words = self.ask(self.tr("A few words of yours"), TextField(name="gift-words"))
        self.words.setMaxLength(_LONGEST_WORDS)
        self.language = Choice(name="gift-language")
        show_languages(self.language, self.tr("As its region"))
        self.put_narrow(Labelled(self.tr("Language of the e-mail"), self.language))

    def needed(self) -> list[QLineEdit]:
        return [self.amount]

    def show_wallet(self, balance: Balance, region: Region) -> None:
        self._region = region
        self._most = min(region.most, balance.standard.minor)
        least, most = Money(region.least, region.currency), Money(region.most, region.currency)
        text = self.tr("{least} to {most}. {standard} of standard balance is there to pay for it.")
        amounts = {"least": money_text(least), "most": money_text(most)}
        self.hint_of(self.amount, text.format(standard=money_text(balance.standard), **amounts))
        self._show_presets(region)

    def _show_presets(self, region: Region) -> None:
        if self._offered is not None:
            self._chips_line.removeWidget(self._offered)
            self._offered.hide()
            self._offered.deleteLater()
        offered = [Money(one, region.currency) for one in region.presets if one <= self._most]
        chips = [Chip(money_text(one), name=f"gift-{one.minor}") for one in offered]
        for chip, amount in zip(chips, offered, strict=True):
            chip.setCheckable(False)
            chip.setProperty("amount", amount.plain())
            chip.clicked.connect(self._take)
        self._offered = Flow(*chips, spacing=px(S2))
        self._chips_line.addWidget(self._offered)
        self._chips.setVisible(bool(chips))

    @property
    def money(self) -> Money | None:
        """What was typed, where it is an amount that can be bought."""
        if self._region is None:
            return None
        try:
            amount = Money.parse(self.amount.text().strip().replace(",", "."), self._region.currency)
        except ValueError:
            return None
        return amount if self._region.least <= amount.minor <= self._most else None

    def is_ready(self) -> bool:
        return self.money is not None

    def show_gift(self, gift: Gift) -> None:
        """What was typed before the page after this one was left again."""
        self.amount.setText(gift.amount)
        self.recipient.setText(gift.recipient)
        self.words.setText(gift.words)
        self.language.setCurrentIndex(max(0, self.language.findData(gift.language)))

    def focus_first(self) -> None:
        self.amount.setFocus()

    def _take(self) -> None:
        self.amount.setText(str(self.sender().property("amount")))
        self.recipient.setFocus()


class GiftConfirm(Page):
    """What is paid, from what, and what is left; `pay_wanted` from the amount's own button."""

    pay_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("gift-confirm", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self._amount = AmountLabel(name="gift-confirm-amount")
        self._for = Label("", Type.BODY, Color.INK2, wrap=True, name="gift-confirm-for")
        self._wallet = Label("", Type.STRONG, wrap=True, name="gift-confirm-wallet")
        self._now, self._card, self._after = (Label("", Type.BODY) for _ in range(3))
        self._after.set_type(Type.STRONG)
        self._file = Label("", Type.SMALL, Color.INK2, wrap=True, name="gift-confirm-file")
        self.told = Notice(name="gift-confirm-told", parent=self)
        self._back = self.back_button(self.tr("Back"), "gift-confirm-back")
        self._pay = self.make_decisive("", "gift-pay", icon="gift")
        self._pay.clicked.connect(self._send)
        self._build()

    def _build(self) -> None:
        self.body.addWidget(Label(self.tr("Buy this card with your balance?"), Type.FIGURE, wrap=True))
        self.body.addSpacing(px(S4))
        self.body.addWidget(self._slip())
        self.body.addSpacing(px(S3))
        self.body.addWidget(self.told)
        self.body.addSpacing(px(S5))
        self.body.addLayout(row(self._back, STRETCH, self._pay, spacing=px(S3)))

    def _slip(self) -> Slip:
        slip = Slip(padding=0, crease=px(_CREASE))
        left = QWidget()
        left.setFixedWidth(px(_CREASE))
        left.setLayout(column(STRETCH, self._amount, px(S2), self._for, STRETCH, margins=(px(S5),) * 4))
        after = self.tr("Left of the standard balance")
        right = column(
            self._wallet,
            px(S3),
            self._line(self.tr("Standard balance now"), self._now),
            self._line(self.tr("This card"), self._card),
            FlatRule(),
            self._line(after, self._after),
            px(S3),
            self._file,
            margins=(px(S5),) * 4,
        )
        line = row(left, right)
        line.setStretch(1, 1)
        slip.body.addLayout(line)
        return slip

    def _line(self, text: str, figure: Label) -> QHBoxLayout:
        line = row(
            Label(text, Type.BODY, Color.INK2, wrap=True),
            figure,
            spacing=px(S3),
            margins=(0, px(S1), 0, px(S1)),
        )
        line.setStretch(0, 1)
        return line

    def show_gift(self, amount: Money, balance: Balance, recipient: str, file: Path) -> None:
        self._amount.show_money(amount)
        named = self.tr("A gift card for {name}").format(name=recipient)
        self._for.setText(named if recipient else self.tr("A gift card"))
        self._wallet.setText(region_line(balance.region, amount.currency))
        self._now.setText(money_text(balance.standard))
        self._card.setText(money_text(-amount, signed=True))
        self._after.setText(money_text(balance.standard - amount))
        self._file.setText(self.tr("The e-mail is saved as {file}.").format(file=file.name))
        self._pay.setText(self.tr("Pay {amount}").format(amount=money_text(amount)))
        text = self.tr("It cannot be taken back: the card belongs to whoever has the e-mail.")
        self.told.say(Tone.WARN, self.tr("The amount is paid at once."), text)
        self.set_busy(is_busy=False)

    def set_busy(self, *, is_busy: bool) -> None:
        for button in (self._back, self._pay):
            button.setEnabled(not is_busy)

    def show_problem(self, message: Message) -> None:
        self.set_busy(is_busy=False)
        self.told.show_message(message)
        self._back.setFocus()

    def _send(self) -> None:
        self.set_busy(is_busy=True)
        self.pay_wanted.emit()


class GiftDone(Page):
    """The new balance, and where the e-mail is. `open_wanted` opens it in the person's own program."""

    done = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("gift-done", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self._headline = AmountLabel(Type.FIGURE_L, name="gift-done-amount")
        self._card = Label("", Type.BODY, Color.INK2, wrap=True, name="gift-done-card")
        self._total = Label("", Type.LEAD_STRONG, wrap=True, name="gift-done-total")
        self._file = Label("", Type.BODY, wrap=True, name="gift-done-file")
        done = self.make_decisive(self.tr("Back to the balance"), "gift-done-back")
        done.clicked.connect(self.done)
        self.back_wanted.connect(self.done)
        opened = Button(self.tr("Open the e-mail"), icon="mail", name="gift-open").set_decisive()
        opened.clicked.connect(self.open_wanted)
        self.body.addWidget(self._slip())
        self.body.addSpacing(px(S5))
        self.body.addLayout(row(done, opened, STRETCH, spacing=px(S3)))

    def _slip(self) -> Slip:
        slip = Slip(padding=0, crease=px(96))
        icon = IconLabel("circle-check", 40, Color.SUCCESS)
        words = column(
            self._headline, px(S2), self._card, px(S3), self._total, px(S4), FlatRule(), px(S3), self._file
        )
        line = row(icon, words, spacing=px(S6 + S4), margins=(px(S5), px(S5), px(S5), px(S5)))
        line.setStretch(1, 1)
        slip.body.addLayout(line)
        return slip

    def show_bought(self, bought: GiftBought, recipient: str) -> None:
        self._headline.show_text(self.tr("{amount} paid").format(amount=money_text(bought.amount)))
        card = self.tr("{programme} {code}, in your history")
        self._card.setText(card.format(programme=bought.programme_name, code=masked(bought.last_four)))
        total = self.tr("Your balance is now {amount}")
        self._total.setText(total.format(amount=money_text(bought.total)))
        named = self.tr("Send {file} to {name}. Whoever has it has the card, so send it to nobody else.")
        plain = self.tr("The e-mail is {file}. Whoever has it has the card, so keep it to yourself.")
        self._file.setText(
            (named if recipient else plain).format(file=Path(bought.file).name, name=recipient)
        )
