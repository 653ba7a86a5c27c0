"""The page that asks before a code is thrown away for ever."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.notice import Notice
from app.ui.drawer.words import amount_text, card_text
from app.ui.messages import Problem, message_of
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S5, Color
from app.ui.typeface import Type, px
from app.wallet.drawer_values import DrawerCard

Gone = Literal["drop", "forget"]


class DropPage(Page):
    """`confirmed` carries the deed. Nothing is decided by Enter: the focus is on the way back."""

    confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("drawer-drop", width=760, parent=parent)
        self._deed: Gone = "drop"
        self._title = Label("", Type.FIGURE, wrap=True, name="drawer-drop-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="drawer-drop-meaning")
        self.problem = Notice(name="drawer-drop-problem", parent=self)
        self._back = self.back_button(self.tr("Keep it"), "drawer-drop-back")
        self._confirm = Button("", Kind.DANGER, icon="trash-2", name="drawer-drop-confirm").set_decisive()
        self._confirm.clicked.connect(self._send)
        for part, gap in ((self._title, S2), (self._meaning, S3), (self.problem, S5)):
            self.body.addWidget(part)
            self.body.addSpacing(px(gap))
        self.body.addLayout(row(self._back, STRETCH, self._confirm, spacing=px(S3)))

    def ask(self, card: DrawerCard, deed: Gone) -> None:
        self._deed = deed
        self.problem.clear()
        facts = {"card": card_text(card), "amount": amount_text(card)}
        if deed == "drop":
            title = self.tr("Throw {card} away?")
            text = self.tr(
                "Its code, note and receipt are deleted for ever, and nobody can bring them back. "
                "Do it only when you are sure that nothing is on it. What was noted: {amount}."
            )
            self._confirm.setText(self.tr("Throw the card away"))
        else:
            title = self.tr("Forget the code of {card}?")
            text = self.tr(
                "Its code, note and receipt are deleted for ever. That it was accepted stays in the book, "
                "and it is still known when somebody tries to keep it again."
            )
            self._confirm.setText(self.tr("Forget the code"))
        self._title.setText(title.format(**facts))
        self._meaning.setText(text.format(**facts))
        self.set_busy(is_busy=False)

    def show_problem(self, problem: Problem) -> None:
        self.set_busy(is_busy=False)
        self.problem.show_message(message_of(problem))

    def set_busy(self, *, is_busy: bool) -> None:
        for button in (self._back, self._confirm):
            button.setEnabled(not is_busy)

    def focus_first(self) -> None:
        self._back.setFocus()

    def _send(self) -> None:
        self.set_busy(is_busy=True)
        self.confirmed.emit(self._deed)
