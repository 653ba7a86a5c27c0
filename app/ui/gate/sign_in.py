"""Signing in: choose the account, type its password."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.fields import Labelled, PasswordField
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule
from app.ui.components.notice import Notice
from app.ui.formats import breakable, place_text
from app.ui.gate import pins
from app.ui.gate.accounts import AccountList
from app.ui.gate.frame import promise_side
from app.ui.gate.long_page import LongPage
from app.ui.messages import Message
from app.ui.theme import S2, S3, S4, S5, Color, Tone
from app.ui.typeface import Type, px
from app.wallet.values import Account

WIDTH = 420


class SignInPage(LongPage):
    """`sign_in_wanted` carries login and password, `recover_wanted` the account; nothing is kept here after
    it was answered."""

    sign_in_wanted = Signal(str, str)
    new_account_wanted = Signal()
    recover_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(promise_side(), WIDTH, name="sign-in-page", parent=parent)
        self._is_till = False
        self.accounts = AccountList()
        self.password = PasswordField(name="password")
        self._labelled = Labelled("", self.password)
        self.sign_in = Button(self.tr("Sign in"), Kind.PRIMARY, key="Enter", name="sign-in").set_decisive()
        self.new_account = Button(self.tr("New account"), Kind.QUIET, icon="plus", name="new-account")
        self.recover = Button(
            self.tr("Use the recovery code"), Kind.QUIET, icon="key-round", name="use-recovery"
        )
        self.problem = Notice(name="sign-in-problem", parent=self)
        self.waiting = Notice(name="code-waiting", parent=self)
        self._build()
        self.accounts.account_chosen.connect(self._name_password)
        self.accounts.itemActivated.connect(self._to_password)
        self.sign_in.clicked.connect(self._send)
        self.password.returnPressed.connect(self._send)
        self.password.textChanged.connect(self._watch)
        self.new_account.clicked.connect(self.new_account_wanted)
        self.recover.clicked.connect(self._recover)
        self.password.installEventFilter(self)
        self._watch()

    def _build(self) -> None:
        heading = Label(self.tr("Sign in"), Type.FIGURE, name="heading")
        under = Label(self.tr("Accounts on this computer"), Type.BODY, Color.INK2)
        for part, gap in ((heading, S2), (under, S4), (self.accounts, S2), (self._labelled, S2)):
            self.body.addWidget(part)
            self.body.addSpacing(px(gap))
        self.body.addWidget(self.problem)
        self.body.addSpacing(px(S3))
        self.body.addLayout(row(self.sign_in, STRETCH))
        self.body.addSpacing(px(S5))
        self.body.addWidget(FlatRule())
        self.body.addSpacing(px(S3))
        self.body.addLayout(row(self.recover, STRETCH))
        self.body.addSpacing(px(S2))
        self.body.addLayout(row(self.new_account, STRETCH))
        self.body.addSpacing(px(S4))
        self.body.addWidget(self.waiting)

    def show_accounts(self, accounts: Sequence[Account], chosen: str | None, place: str) -> None:
        self.side.foot.setText(breakable(self.tr("Store: {place}").format(place=place_text(place))))
        self.accounts.show_accounts(accounts, chosen)
        self.forget()

    def set_till(self, *, is_till: bool) -> None:
        """At a till that was signed in to by password, its clerks change by PIN."""
        self._is_till = is_till

    @property
    def takes_pin(self) -> bool:
        """Whether the chosen account signs in by PIN as well."""
        account = self.accounts.account
        return self._is_till and account is not None and pins.takes_pin(account)

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Say that a code came before anybody signed in."""
        if is_waiting:
            title = self.tr("A gift link is waiting")
            text = self.tr("Its code will be filled in after you sign in. Nothing has been redeemed yet.")
            self.waiting.say(Tone.ACCENT, title, text, icon="ticket")
        else:
            self.waiting.clear()

    def show_problem(self, message: Message) -> None:
        """The account stays chosen, the password has to be typed again."""
        self.forget()
        self.problem.show_message(message)
        self.set_busy(busy=False)
        self.password.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        self.password.setReadOnly(busy)
        self.accounts.setEnabled(not busy)
        self.sign_in.setText(self.tr("Signing in…") if busy else self.tr("Sign in"))
        self._watch()

    def forget(self) -> None:
        self.password.clear()
        self.password.hide_text()
        self.problem.clear()

    def entered(self) -> None:
        self.set_busy(busy=False)
        self.password.setFocus()

    def _name_password(self, account: Account) -> None:
        text = self.tr("Password for {name}")
        if self._is_till and pins.takes_pin(account):
            text = self.tr("PIN or password for {name}")
        self._labelled.set_text(text.format(name=account.name))
        self.forget()

    def _recover(self) -> None:
        if self.accounts.account is not None:
            self.recover_wanted.emit(self.accounts.account)

    def _to_password(self) -> None:
        self.password.setFocus()

    def _watch(self) -> None:
        ready = bool(self.password.text()) and not self.password.isReadOnly()
        self.sign_in.setEnabled(ready and self.accounts.account is not None)
        if self.password.text():
            self.problem.clear()

    def _send(self) -> None:
        account = self.accounts.account
        if account is not None and self.sign_in.isEnabled():
            self.set_busy(busy=True)
            self.sign_in_wanted.emit(account.login, self.password.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose the account while the password has the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.accounts.step(step)
                return True
        return super().eventFilter(watched, event)
