"""The page on which something else is noted of a card: its worth, its end, a note, a picture."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.drawer.card_form import CardForm
from app.ui.drawer.words import card_text, is_in_hand
from app.ui.messages import Problem, message_of
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S4, S5, Color
from app.ui.typeface import Type, px
from app.wallet.drawer_values import DrawerCard, DrawerChanges

_WIDTH = 820


class ChangePage(Page):
    """`save_wanted` carries the `DrawerChanges`: what differs, and nothing else."""

    save_wanted = Signal(object)
    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("drawer-change-page", width=_WIDTH, parent=parent)
        self._card: DrawerCard | None = None
        self._note = ""
        self._title = Label("", Type.FIGURE, wrap=True, name="drawer-change-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="drawer-change-meaning")
        self.form = CardForm()
        self.problem = Notice(name="drawer-change-problem", parent=self)
        self._back = self.back_button(self.tr("Back"), "drawer-change-back")
        self._save = self.make_decisive(self.tr("Save the changes"), "drawer-change-save")
        leaf = Leaf(padding=px(S5))
        leaf.body.addWidget(self.form)
        for part, gap in ((self._title, S2), (self._meaning, S4), (leaf, S3), (self.problem, S3)):
            self.body.addWidget(part)
            self.body.addSpacing(px(gap))
        self.body.addLayout(row(self._back, STRETCH, self._save, spacing=px(S3)))
        self._save.clicked.connect(self._send)
        self.form.picture_wanted.connect(self.picture_wanted)

    def show_card(self, card: DrawerCard, note: str) -> None:
        self._card, self._note = card, note
        self._title.setText(self.tr("Change what is noted"))
        about = self.tr("Of {card}. The code itself never changes: another code is another card.")
        gone = self.tr("Of {card}. Its issuer has it, so its amount and end stay as they are.")
        can_change = is_in_hand(card)
        self._meaning.setText((about if can_change else gone).format(card=card_text(card)))
        self.form.show_card(card, note)
        self.form.show_worth(can_change=can_change)
        self.problem.clear()
        self.set_busy(is_busy=False)

    def forget(self) -> None:
        self._card, self._note = None, ""
        self.form.begin("")
        self.problem.clear()

    def show_problem(self, problem: Problem) -> None:
        self.set_busy(is_busy=False)
        self.problem.show_message(message_of(problem))

    def set_busy(self, *, is_busy: bool) -> None:
        for button in (self._back, self._save):
            button.setEnabled(not is_busy)

    def focus_first(self) -> None:
        first = self.form.note if self.form.amount.isHidden() else self.form.amount
        first.setFocus()

    def _send(self) -> None:
        if self._card is not None:
            self.set_busy(is_busy=True)
            self.save_wanted.emit(self._changes(self._card))

    def _changes(self, card: DrawerCard) -> DrawerChanges:
        amount, note = self.form.plain_amount(card.currency), self.form.note.text().strip()
        noted = card.amount.plain() if card.amount is not None else None
        ends, can_change = self.form.ends, is_in_hand(card)
        is_other_end = can_change and (ends.isoformat() if ends else None) != card.ends
        return DrawerChanges(
            amount if can_change and amount != noted else None,
            ends if is_other_end else None,
            is_other_end and ends is None,
            note if note != " ".join(self._note.split("\n")) else None,
            self.form.picture if self.form.is_new_picture else None,
        )
