"""The pages of an account itself: the password again, a PIN, the end; joining a household and leaving it."""

from typing import Final

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from app.ui.components.fields import PasswordField, TextField
from app.ui.settings.form_page import FormPage
from app.wallet.household_values import Member
from app.wallet.values import Account

_PIN: Final = QRegularExpression("[0-9]{0,12}")
_LEAST = 4


class ProvePage(FormPage):
    """The password again, before what only its owner may do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("prove-page", "", parent=parent)
        self.deed.setText(self.tr("Continue"))
        self.password = self.ask(self.tr("Password"), PasswordField(name="prove-password"))

    def ask_for_password(self) -> None:
        self.say(
            self.tr("Change the password"), self.tr("First the one that counts now, then the new one twice.")
        )

    def ask_for_recovery(self) -> None:
        text = self.tr("The new code is shown once. The old one counts until you have confirmed the new one.")
        self.say(self.tr("Renew the recovery code"), text)


class PinPage(FormPage):
    """Four to twelve digits, twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pin-page", "", parent=parent)
        self.deed.setText(self.tr("Set the PIN"))
        self.say(
            self.tr("A PIN for the till"),
            self.tr(
                "The clerk charges an order, you type it there. It opens nothing else, and replaces the "
                "PIN before it."
            ),
        )
        self._first = self.ask(
            self.tr("PIN"), _pin_field("pin-first"), self.tr("Four to twelve digits, not a date.")
        )
        self._second = self.ask(self.tr("The same PIN again"), _pin_field("pin-second"))

    @property
    def pin(self) -> str:
        return self._first.text()

    def is_ready(self) -> bool:
        return super().is_ready() and len(self.pin) >= _LEAST and self.pin == self._second.text()


def _pin_field(name: str) -> PasswordField:
    field = PasswordField(name=name)
    field.setValidator(QRegularExpressionValidator(_PIN, field))
    return field


class ClosePage(FormPage):
    """The end of the account. Enter does not press it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("close-page", "", danger=True, parent=parent)
        self.deed.setText(self.tr("Close the account for ever"))
        self.password = self.ask(self.tr("Password"), PasswordField(name="close-password"))

    def show_account(self, account: Account) -> None:
        text = self.tr(
            "Nobody can sign in as {login} any more. Subscriptions end, promotional credit is lost. Its "
            "wallets have to be empty, and nothing may be on its way to them. It cannot be opened again."
        )
        title = self.tr("Close the account of {name}?").format(name=account.name)
        self.say(title, text.format(login=account.login))


class JoinPage(FormPage):
    """Both have to agree: each types the own password here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("join-page", "", parent=parent)
        self.deed.setText(self.tr("Live together from now on"))
        self.other = self.ask(self.tr("Login of the other account"), TextField(name="join-login"))
        self.theirs = self.ask(self.tr("Password of the other account"), PasswordField(name="join-theirs"))
        self.mine = self.ask("", PasswordField(name="join-mine"))

    def show_account(self, account: Account) -> None:
        self.say(
            self.tr("Who do you live with?"),
            self.tr(
                "Both type their password here. Of a card that one of you has redeemed, the other is told "
                "that it was one of you. Either can leave again alone."
            ),
        )
        self.label_of(self.mine, self.tr("Password of {name}").format(name=account.name))


class LeavePage(FormPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("leave-page", "", parent=parent)
        self.deed.setText(self.tr("Live apart from now on"))

    def show_member(self, one: Member) -> None:
        text = self.tr(
            "{name} is no longer told that a card was redeemed by one of you, and neither are you. To join "
            "again, both passwords are asked."
        )
        title = self.tr("Leave the household with {name}?").format(name=one.name)
        self.say(title, text.format(name=one.name))
