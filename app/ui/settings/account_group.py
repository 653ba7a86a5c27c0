"""The account: who it is, its password, recovery code and PIN, the household, how its balance is used."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.balance.usage_leaf import UsageLeaf
from app.ui.components.boxes import clear, column
from app.ui.components.buttons import Button, Kind
from app.ui.formats import date_text, region_line
from app.ui.settings.group import Group, Place
from app.ui.settings.rows import RowsLeaf, SettingRow
from app.wallet.household_values import Member
from app.wallet.values import Account, Actor, Role

_ROLES = {
    Role.HOLDER: QT_TRANSLATE_NOOP("Roles", "holder"),
    Role.CLERK: QT_TRANSLATE_NOOP("Roles", "clerk"),
    Role.MANAGER: QT_TRANSLATE_NOOP("Roles", "manager"),
}


class AccountGroup(Group):
    """`wanted` names the page that is to be opened; `leave_wanted` carries a `Member`."""

    key = "account"
    icon_name = "user"

    wanted = Signal(str)
    leave_wanted = Signal(object)

    @classmethod
    def name(cls) -> str:
        return QCoreApplication.translate("AccountGroup", "Account")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.usage = UsageLeaf()
        self._who = SettingRow("", "", None, name="account-who")
        self._members = column()
        self._add_account()
        self._add_household()
        self.put(self.usage)
        self._add_end()

    def _add_account(self) -> None:
        self.add_rows(
            self._who,
            self._deed(
                "password",
                self.tr("Password"),
                self.tr("It is asked for at every sign-in, and again before what cannot be undone."),
                self.tr("Change password"),
            ),
            self._deed(
                "recovery",
                self.tr("Recovery code"),
                self.tr("It sets another password if the first is lost. A new one ends the old one."),
                self.tr("Renew code"),
            ),
            self._deed(
                "pin",
                self.tr("PIN for the till"),
                self.tr("With it a till may charge this account when you stand there and agree."),
                self.tr("Set PIN"),
            ),
            name="account-leaf",
        )

    def _add_household(self) -> None:
        text = self.tr(
            "Of a card that one of you has redeemed, the others are told that it was one of you. Nobody sees "
            "another's balance or history."
        )
        join = self._deed("join", self.tr("Live together with another account"), text, self.tr("Join"))
        self.add_rows(join, name="household-leaf", heading=self.tr("Household"))
        self._held = QWidget()
        self._held.setLayout(self._members)
        self.put(self._held)

    def _add_end(self) -> None:
        text = self.tr(
            "For ever: its wallets have to be empty first, and promotional credit is lost with it."
        )
        close = Button(self.tr("Close account"), Kind.DANGER, name="settings-close")
        close.clicked.connect(partial(self.wanted.emit, "close"))
        row = SettingRow(self.tr("Close this account"), text, close, name="row-close")
        self.add_rows(row, name="close-leaf", heading=self.tr("End"))

    def _deed(self, page: str, title: str, text: str, deed: str) -> SettingRow:
        button = Button(deed, name=f"settings-{page}")
        button.clicked.connect(partial(self.wanted.emit, page))
        return SettingRow(title, text, button, name=f"row-{page}")

    def places(self) -> Iterator[Place]:
        yield from super().places()
        for name, switch in self.usage.switches.items():
            text = switch.accessibleDescription()
            yield Place(f"row-use-{name}", switch.text(), text, switch, switch)

    def show_actor(self, actor: Actor | None) -> None:
        self._show_account(actor.account if actor is not None else None)
        self.show_members(())

    def _show_account(self, account: Account | None) -> None:
        if account is None:
            self._who.rename("")
            self._who.say("")
            return
        role = QCoreApplication.translate("Roles", _ROLES[account.role])
        text = self.tr("Login {login} · {region} · {role}")
        self._who.rename(account.name)
        where = region_line(account.region, account.currency)
        self._who.say(text.format(login=account.login, region=where, role=role))

    def show_members(self, members: Sequence[Member]) -> None:
        clear(self._members)
        self._held.setVisible(bool(members))
        if members:
            self._members.addWidget(RowsLeaf(*(self._member(one) for one in members), name="members-leaf"))

    def _member(self, one: Member) -> SettingRow:
        leave = Button(self.tr("Leave"), Kind.QUIET, name=f"leave-{one.login}")
        leave.setAccessibleName(self.tr("No longer live together with {name}").format(name=one.name))
        leave.clicked.connect(partial(self.leave_wanted.emit, one))
        text = self.tr("{login}, together since {day}").format(login=one.login, day=date_text(one.since))
        return SettingRow(one.name, text, leave, name=f"member-{one.login}")
