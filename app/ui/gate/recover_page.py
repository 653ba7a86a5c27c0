"""Another password by the recovery code, for who does not know the old one any more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.enter import ENTER_KEYS
from app.ui.components.fields import Labelled, TextField
from app.ui.components.labels import Label
from app.ui.components.new_secret import NewSecret
from app.ui.components.notice import Notice
from app.ui.gate.frame import promise_side
from app.ui.gate.long_page import LongPage
from app.ui.messages import Message
from app.ui.theme import S2, S3, S4, S5, Color
from app.ui.typeface import Type, px
from app.wallet.values import Account

_WIDTH = 480


class RecoverPage(LongPage):
    """`recover_wanted` carries login, recovery code and new password; nothing is kept here once answered."""

    recover_wanted = Signal(str, str, str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(promise_side(), _WIDTH, name="recover-page", parent=parent)
        self._account: Account | None = None
        self._is_busy = False
        self._heading = Label("", Type.FIGURE, wrap=True, name="recover-heading")
        self._code = TextField(name="recover-code", type_=Type.CODE_MASKED)
        self._new = NewSecret("recover-password", self.tr("New password"), self.tr("The same password again"))
        self.problem = Notice(name="recover-problem", parent=self)
        self._back = Button(self.tr("Back"), key="Esc", name="recover-back").set_decisive()
        self._deed = Button(self.tr("Set the password"), Kind.PRIMARY, key="Enter", name="recover-deed")
        self._deed.set_decisive()
        self._build()
        self._code.textChanged.connect(self._watch)
        self._new.changed.connect(self._watch)
        self._back.clicked.connect(self.back_wanted)
        self._deed.clicked.connect(self._send)
        self._watch()

    def _build(self) -> None:
        text = self.tr("The recovery code was shown once, when the account was made. It stays the same.")
        hint = self.tr("Five groups. Case, spaces and dashes do not matter.")
        parts = (
            (self._heading, S2),
            (Label(text, Type.BODY, Color.INK2, wrap=True, name="recover-text"), S4),
            (Labelled(self.tr("Recovery code"), self._code, hint), S3),
            (self._new, S3),
            (self.problem, S5),
        )
        for part, gap in parts:
            self.body.addWidget(part)
            self.body.addSpacing(px(gap))
        self.body.addLayout(row(self._back, STRETCH, self._deed, spacing=px(S3)))

    def begin(self, account: Account) -> None:
        self._account = account
        self._heading.setText(self.tr("Another password for {name}").format(name=account.name))
        self.forget()

    def show_problem(self, message: Message) -> None:
        """The code has to be typed again; the new password stays."""
        self._code.clear()
        self._set_busy(is_busy=False)
        self.problem.show_message(message)
        self._code.setFocus()

    def forget(self) -> None:
        self._code.clear()
        self._new.forget()
        self.problem.clear()
        self._set_busy(is_busy=False)

    def entered(self) -> None:
        self._code.setFocus()

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._watch()

    def _watch(self) -> None:
        is_ready = bool(self._code.text().strip()) and self._new.is_ready
        self._deed.setEnabled(is_ready and not self._is_busy)
        if self._code.text():
            self.problem.clear()

    def _send(self) -> None:
        if self._deed.isEnabled() and self._account is not None:
            self._set_busy(is_busy=True)
            self.recover_wanted.emit(self._account.login, self._code.text().strip(), self._new.secret)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif event.key() in ENTER_KEYS:
            self._send()
        else:
            super().keyPressEvent(event)
