"""The one question that matters before a code is used: did somebody ask for it? Knows no store."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components.amounts import MaskedCode
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.leaf import Slip
from app.ui.icons import IconLabel
from app.ui.redeem.page import Page
from app.ui.theme import S1, S2, S3, S4, S5, S6, Color
from app.ui.typeface import Type, px

_WIDTH, _CREASE = 760, 280


@dataclass(frozen=True, slots=True)
class CardWords:
    """What the pages say of the card. `why`: why the question is asked now, a whole sentence. `last_four` is
    empty for what has none, such as a promotional code."""

    programme: str
    last_four: str
    why: str


class QuestionPage(Page):
    """Two equal answers, and no key that gives one at once: a press in the first second is the end of the
    page before it, or a habit."""

    mine = Signal()
    asked_for = Signal()

    PAUSE_MS = 1000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("scam-question", width=_WIDTH, parent=parent)
        self.pause_ms = self.PAUSE_MS
        question = self.tr("Did someone ask you to pay with this card, or to read its code to them?")
        self.body.addWidget(Label(question, Type.FIGURE, wrap=True, name="scam-question-title"))
        self.body.addSpacing(S4 + S1)
        self.body.addWidget(self._slip())
        self.body.addSpacing(S4)
        self.body.addLayout(self._advice())
        self.body.addSpacing(S5)
        self.body.addLayout(self._actions())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_card(self, card: CardWords) -> None:
        self._programme.setText(card.programme)
        self._code.setVisible(bool(card.last_four))
        if card.last_four:
            self._code.show_last_four(card.last_four)
        self._why.setText(card.why)

    def focus_first(self) -> None:
        """No answer has the focus: Tab goes to the first of them."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _slip(self) -> Slip:
        slip = Slip(padding=S6, crease=px(_CREASE))
        self._programme = Label("", Type.TITLE, wrap=True, name="scam-programme")
        self._code = MaskedCode(name="scam-code")
        self._why = Label("", Type.BODY, Color.INK2, wrap=True, name="scam-why")
        left = QWidget()
        left.setFixedWidth(px(_CREASE) - S6 - S4)
        left.setLayout(column(self._programme, S2, self._code, S4, STRETCH, self._why))
        halves = row(left, S4 + S5, self._stories())
        halves.setStretch(2, 1)
        slip.body.addLayout(halves)
        return slip

    def _stories(self) -> QVBoxLayout:
        stories = (
            ("landmark", self.tr("An authority or a bank wants a fee or a fine paid with it.")),
            ("headset", self.tr("Technical support calls, and wants to check or be paid.")),
            ("banknote", self.tr("A prize, a job or a parcel costs something first.")),
            ("message-square", self.tr("A friend, a relative or the boss writes, and cannot be called.")),
        )
        lines = column(Label(self.tr("People lose cards like this"), Type.STRONG), S1, spacing=S3)
        for icon, text in stories:
            label = Label(text, Type.BODY, Color.INK2, wrap=True)
            line = row(IconLabel(icon, 20, Color.INK2), label, spacing=S3)
            line.setStretch(1, 1)
            lines.addLayout(line)
        return lines

    def _advice(self) -> QHBoxLayout:
        text = self.tr(
            "Whoever has the code has the money, and it cannot be called back. Nobody honest asks for it."
        )
        advice = Label(text, Type.BODY, Color.INK2, wrap=True, name="scam-advice")
        line = row(IconLabel("shield-alert", 20, Color.WARN), advice, spacing=S3)
        line.setStretch(1, 1)
        return line

    def _actions(self) -> QHBoxLayout:
        back = self.back_button(self.tr("Back"), "scam-back")
        yes = Button(self.tr("Yes, someone asked me to"), name="scam-yes").set_decisive()
        no = Button(self.tr("No, it is mine"), name="scam-no").set_decisive()
        yes.clicked.connect(self._say_asked_for)
        no.clicked.connect(self._say_mine)
        wide = max(yes.sizeHint().width(), no.sizeHint().width())
        for button in (yes, no):
            button.setMinimumWidth(wide)
        return row(back, STRETCH, yes, no, spacing=S3)

    def _say_asked_for(self) -> None:
        if self._is_read():
            self.asked_for.emit()

    def _say_mine(self) -> None:
        if self._is_read():
            self.mine.emit()

    def _is_read(self) -> bool:
        return self.shown_for_ms() >= self.pause_ms
