"""The page that gives one account credit of its own: goodwill that stays, or credit with a last day."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.counter.promotion_values import Gift
from app.money import Money
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.fields import Choice, Labelled
from app.ui.components.switch import Switch
from app.ui.formats import money_text
from app.ui.manager.promotions.amounts import limits, typed_amount
from app.ui.manager.promotions.days import DayField, end_of, no_day
from app.ui.settings.form_page import FormPage
from app.ui.theme import S2
from app.ui.typeface import px

translate = QCoreApplication.translate

_LONGEST, _LONGEST_REASON = 60, 120
_DAYS = 90


class CreditPage(FormPage):
    """`sent` when `gift` says what is to be given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("credit-page", "", icon="gift", parent=parent)
        self.say(
            translate("Promotions", "Give credit to one account"),
            translate(
                "Promotions",
                "It is there at once and cannot be taken back. The holder finds it in the history by your "
                "words.",
            ),
        )
        self.login = self.field("credit-login", _LONGEST)
        self.amount = self.field("credit-amount", _LONGEST)
        self.reason = self.field("credit-reason", _LONGEST_REASON)
        self.currency = Choice(name="credit-currency")
        self.ending = Switch(translate("Promotions", "It ends on a day"), name="credit-ending")
        self.ends = DayField(translate("Promotions", "Last day"), name="credit-ends")
        self._lay_out()
        self.currency.currentIndexChanged.connect(self._watch)
        self.ends.date_changed.connect(self._watch)
        self.ending.toggled.connect(self._follow_switch)

    def _lay_out(self) -> None:
        self.put(Labelled(translate("Promotions", "Login of the account"), self.login))
        self._amounts = Labelled(translate("Promotions", "Amount"), self.amount)
        self.put_pair(
            self._amounts, Labelled(translate("Promotions", "Currency of its wallet"), self.currency)
        )
        hint = translate("Promotions", "Such as: for the late parcel of 20 November.")
        self.put(Labelled(translate("Promotions", "Words that the holder reads"), self.reason, hint))
        self._ended = Labelled(translate("Promotions", "Last day"), self.ends)
        whole = QWidget()
        whole.setLayout(column(self.ending, px(S2), row(self._ended, STRETCH)))
        self.put(whole)

    def begin(self) -> None:
        super().begin()
        self.ending.setChecked(False)
        self.ends.begin(_DAYS)
        self._follow_switch()

    def show_currencies(self, currencies: Sequence[str], usual: str) -> None:
        self.currency.clear()
        for currency in dict.fromkeys(currencies):
            self.currency.addItem(currency, currency)
        self.currency.setCurrentIndex(max(self.currency.findData(usual), 0))

    @property
    def money(self) -> Money | None:
        currency = self.currency.currentData()
        return typed_amount(self.amount.text(), str(currency)) if currency else None

    @property
    def gift(self) -> Gift | None:
        """What is to be given, where all of it is there."""
        amount, login, reason = self.money, self.login.text().strip(), self.reason.text().strip()
        is_open = not self.ending.isChecked()
        if amount is None or not login or not reason or not (is_open or self.ends.is_day):
            return None
        ends = None if is_open else end_of(self.ends.day)
        return Gift(login, amount.plain(), amount.currency, reason, ends)

    def needed(self) -> list[QLineEdit]:
        return [self.login, self.amount, self.reason]

    def is_ready(self) -> bool:
        return self.gift is not None

    def _follow_switch(self) -> None:
        self._ended.setVisible(self.ending.isChecked())
        self._watch()

    def _watch(self) -> None:
        super()._watch()
        amount, currency = self.money, self.currency.currentData()
        is_wrong = bool(self.amount.text().strip()) and amount is None
        if currency:
            usual = translate("Promotions", "From {least} to {most}.")
            wrong = translate("Promotions", "That is no amount from {least} to {most}.")
            text = (wrong if is_wrong else usual).format(**limits(str(currency)))
            self._amounts.set_hint(text, is_wrong=is_wrong)
        self._ended.set_hint("" if self.ends.is_day else no_day(), is_wrong=not self.ends.is_day)
        named = translate("Promotions", "Give {amount} to {login}")
        text = named.format(
            amount=money_text(amount) if amount is not None else "", login=self.login.text().strip()
        )
        self.deed.setText(text if self.is_ready() else translate("Promotions", "Give the credit"))
