"""Signing in again before something sealed is opened: one password, on a page of the pane."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.fields import Labelled, PasswordField
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.messages import Problem, message_of
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S4, S5, Color
from app.ui.typeface import Type, px

_WIDTH, _FIELD = 760, 420


class SignInAgainPage(Page):
    """`password_given` carries the password. It is forgotten as soon as the page is."""

    password_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("drawer-sign-in", width=_WIDTH, parent=parent)
        self._title = Label("", Type.FIGURE, wrap=True, name="drawer-sign-in-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="drawer-sign-in-meaning")
        self.password = PasswordField(name="drawer-password")
        self._labelled = Labelled("", self.password)
        self._labelled.setMaximumWidth(px(_FIELD))
        self.problem = Notice(name="drawer-sign-in-problem", parent=self)
        self._back = self.back_button(self.tr("Back"), "drawer-sign-in-back")
        self._go_on = self.make_decisive("", "drawer-sign-in-go-on")
        self._go_on.clicked.connect(self._send)
        self.password.textChanged.connect(self._watch)
        self._build()

    def _build(self) -> None:
        leaf = Leaf(padding=px(S5))
        field = row(self._labelled, STRETCH)
        field.setStretch(0, 1)
        leaf.body.addLayout(field)
        for part, gap in ((self._title, S2), (self._meaning, S4), (leaf, S3), (self.problem, S4)):
            self.body.addWidget(part)
            self.body.addSpacing(px(gap))
        self.body.addLayout(row(self._back, STRETCH, self._go_on, spacing=px(S3)))

    def ask(self, title: str, meaning: str, deed: str, name: str) -> None:
        """deed: the words of the button. name: whose password it is."""
        self._title.setText(title)
        self._meaning.setText(meaning)
        self._labelled.set_text(self.tr("Password for {name}").format(name=name))
        self._deed = deed
        self.forget()

    def show_problem(self, problem: Problem) -> None:
        """The password has to be typed again."""
        self.forget()
        self.problem.show_message(message_of(problem))
        self.focus_first()

    def set_busy(self, *, is_busy: bool) -> None:
        self.password.setReadOnly(is_busy)
        self._go_on.setText(self.tr("Signing in…") if is_busy else self._deed)
        self._watch()

    def forget(self) -> None:
        self.password.clear()
        self.password.hide_text()
        self.problem.clear()
        self.set_busy(is_busy=False)

    def focus_first(self) -> None:
        self.password.setFocus()

    def _watch(self) -> None:
        self._go_on.setEnabled(bool(self.password.text()) and not self.password.isReadOnly())
        if self.password.text():
            self.problem.clear()

    def _send(self) -> None:
        password = self.password.text()
        self.set_busy(is_busy=True)
        self.password_given.emit(password)
