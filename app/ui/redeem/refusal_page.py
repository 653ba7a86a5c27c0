"""Why a card was not added: the outcome by name, what it means for the money, and the steps that help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.notice import ICONS
from app.ui.icons import IconLabel
from app.ui.redeem.page import Page
from app.ui.redeem.refusal_words import Explanation, Way
from app.ui.redeem.steps_leaf import FactsLeaf, StepsLeaf
from app.ui.theme import S2, S3, S4, Color, ink_of
from app.ui.typeface import Type

_WIDTH = 900


class RefusalPage(Page):
    """Shows an explanation and reports which of its ways out was taken."""

    again_wanted = Signal()
    scan_wanted = Signal()
    history_wanted = Signal()
    account_wanted = Signal()
    other_code_wanted = Signal()
    new_wallet_wanted = Signal()
    compared = Signal(tuple)  # positions, from 0, that the person compared with the card

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("redeem-refused", width=_WIDTH, parent=parent)
        self._positions: tuple[int, ...] = ()
        self.rebound_ms = self.REBOUND_MS
        self.body.addLayout(self._heading())
        self.body.addSpacing(S4 + S2)
        self._steps, self._facts = StepsLeaf(), FactsLeaf(self.tr("What we know about the card"))
        leaves = row(self._steps, self._facts, spacing=S4)
        leaves.setStretch(0, 1)
        self.body.addLayout(leaves)
        self.body.addSpacing(S3)
        self._scam_line = self._scam()
        self.body.addWidget(self._scam_line)
        self.body.addSpacing(S4)
        self.body.addLayout(self._actions())

    def show_explanation(self, explanation: Explanation) -> None:
        self._icon.set_icon(ICONS[explanation.tone], ink_of(explanation.tone))
        self._title.setText(explanation.title)
        self._meaning.setText(explanation.meaning)
        self._steps.show_steps(explanation.steps)
        self._facts.show_facts(explanation.facts)
        self._facts.setVisible(bool(explanation.facts))
        self._scam_line.setVisible(explanation.may_be_scam)
        self._switch.setVisible(explanation.can_switch)
        self._wallet.setText(explanation.new_wallet)
        self._positions = explanation.positions
        self._compare.setVisible(bool(explanation.positions))
        is_correctable = explanation.way is Way.CORRECT
        self._scan.setVisible(is_correctable and not explanation.positions)
        for way, button in self._ways.items():
            button.setVisible(way is explanation.way)
        self.decisive = self._ways[explanation.way]
        self.set_busy(is_busy=False)

    def set_busy(self, *, is_busy: bool) -> None:
        for button in (*self._ways.values(), self._switch, self._compare, self._back):
            button.setEnabled(not is_busy)

    def _heading(self) -> QHBoxLayout:
        self._icon = IconLabel("triangle-alert", 40, Color.WARN)
        self._title = Label("", Type.FIGURE, wrap=True, name="refusal-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="refusal-meaning")
        line = row(self._icon, column(self._title, S2, self._meaning), spacing=S4 + S2)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        line.setStretch(1, 1)
        return line

    def _scam(self) -> QWidget:
        text = self.tr("You were given this card to pay someone? Stop, and call the shop first.")
        line = row(
            IconLabel("shield-alert", 18, Color.INK2),
            Label(text, Type.SMALL, Color.INK2, wrap=True, name="scam-line"),
            spacing=S2,
        )
        line.setStretch(1, 1)
        whole = QWidget()
        whole.setLayout(line)
        return whole

    def _actions(self) -> QHBoxLayout:
        self._back = self.back_button(self.tr("Back"), "refusal-back")
        self._scan = Button(self.tr("Scan the card"), icon="camera", name="refusal-scan").set_decisive()
        self._compare = Button(self.tr("I compared them: they are right"), name="compared").set_decisive()
        self._switch = Button(self.tr("Switch account"), name="refusal-switch-account").set_decisive()
        self._wallet = self.make_decisive("", "open-wallet")
        self._ways = {
            Way.WALLET: self._wallet,
            Way.HISTORY: self.make_decisive(self.tr("See it in History"), "refusal-history"),
            Way.OTHER_CODE: self.make_decisive(self.tr("Enter another code"), "other-code"),
            Way.CORRECT: self.make_decisive(self.tr("Correct the code"), "correct-code"),
            Way.AGAIN: self.make_decisive(self.tr("Try again"), "try-again"),
        }
        self._connect()
        return row(
            self._back, STRETCH, self._scan, self._compare, self._switch, *self._ways.values(), spacing=S3
        )

    def _connect(self) -> None:
        self._scan.clicked.connect(self.scan_wanted)
        self._compare.clicked.connect(self._report_compared)
        self._switch.clicked.connect(self.account_wanted)
        self._wallet.clicked.connect(self.new_wallet_wanted)
        self._ways[Way.HISTORY].clicked.connect(self.history_wanted)
        self._ways[Way.OTHER_CODE].clicked.connect(self.other_code_wanted)
        self._ways[Way.CORRECT].clicked.connect(self.back_wanted)
        self._ways[Way.AGAIN].clicked.connect(self.again_wanted)

    def _report_compared(self) -> None:
        self.compared.emit(self._positions)
