"""Why a card was not added: the outcome by name, what it means for the money, and the steps that help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.notice import ICONS
from app.ui.icons import IconLabel
from app.ui.redeem.page import Page
from app.ui.redeem.refusal_words import Explanation, Way
from app.ui.redeem.steps_leaf import FactsLeaf, StepsLeaf
from app.ui.theme import S1, S2, S3, S4, Color, ink_of
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
    drawer_wanted = Signal()
    report_wanted = Signal()
    print_wanted = Signal(Explanation)
    compared = Signal(tuple)  # positions, from 0, that the person compared with the card

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("redeem-refused", width=_WIDTH, parent=parent)
        self._positions: tuple[int, ...] = ()
        self._explanation: Explanation | None = None
        self.rebound_ms = self.REBOUND_MS
        self.body.addLayout(self._heading())
        self.body.addSpacing(S4 + S2)
        self.body.addWidget(self._until_part())
        on_paper = Button(
            self.tr("Print these steps"), Kind.QUIET, icon="printer", key="Ctrl+P", name="print-steps"
        )
        on_paper.clicked.connect(self._report_print)
        self._steps, self._facts = (
            StepsLeaf(action=on_paper),
            FactsLeaf(self.tr("What we know about the card")),
        )
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
        self._explanation = explanation
        self._show_until(explanation.until)
        self._steps.show_steps(explanation.steps)
        self._facts.show_facts(explanation.facts)
        self._facts.setVisible(bool(explanation.facts))
        self._scam_line.setVisible(explanation.may_be_scam)
        self._report.setVisible(explanation.can_report)
        self._keep.setVisible(explanation.can_keep)
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
        for button in (
            *self._ways.values(),
            self._report,
            self._keep,
            self._switch,
            self._compare,
            self._back,
        ):
            button.setEnabled(not is_busy)

    def _heading(self) -> QHBoxLayout:
        self._icon = IconLabel("triangle-alert", 40, Color.WARN)
        self._title = Label("", Type.FIGURE, wrap=True, name="refusal-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="refusal-meaning")
        line = row(self._icon, column(self._title, S2, self._meaning), spacing=S4 + S2)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        line.setStretch(1, 1)
        return line

    def _until_part(self) -> QWidget:
        """When something ends: no countdown, the time itself."""
        self._until_what = Label("", Type.BODY, Color.INK2, wrap=True, name="refusal-until-what")
        self._until = AmountLabel(Type.FIGURE_L, name="refusal-until")
        self._ending = QWidget()
        self._ending.setLayout(column(self._until_what, S1, self._until, margins=(0, 0, 0, S4)))
        return self._ending

    def _show_until(self, until: tuple[str, str] | None) -> None:
        self._ending.setVisible(until is not None)
        if until is not None:
            self._until_what.setText(until[0])
            self._until.show_text(until[1])

    def _report_print(self) -> None:
        if self._explanation is not None:
            self.print_wanted.emit(self._explanation)

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
        self._report = Button(self.tr("Report this card"), Kind.QUIET, icon="flag", name="report-card")
        self._report.set_decisive()
        self._keep = Button(self.tr("Keep it in the drawer"), icon="archive", name="keep-instead")
        self._keep.set_decisive()
        self._compare = Button(self.tr("I compared them: they are right"), name="compared").set_decisive()
        self._switch = Button(self.tr("Switch account"), name="refusal-switch-account").set_decisive()
        self._wallet = self.make_decisive("", "open-wallet")
        self._ways = {
            Way.WALLET: self._wallet,
            Way.HISTORY: self.make_decisive(self.tr("See it in History"), "refusal-history"),
            Way.DRAWER: self.make_decisive(self.tr("Keep it in the drawer"), "keep-it", icon="archive"),
            Way.OTHER_CODE: self.make_decisive(self.tr("Enter another code"), "other-code"),
            Way.CORRECT: self.make_decisive(self.tr("Correct the code"), "correct-code"),
            Way.AGAIN: self.make_decisive(self.tr("Try again"), "try-again"),
        }
        self._connect()
        others = (self._report, self._keep, self._scan, self._compare, self._switch)
        return row(self._back, STRETCH, *others, *self._ways.values(), spacing=S3)

    def _connect(self) -> None:
        self._scan.clicked.connect(self.scan_wanted)
        self._compare.clicked.connect(self._report_compared)
        self._report.clicked.connect(self.report_wanted)
        self._switch.clicked.connect(self.account_wanted)
        self._keep.clicked.connect(self.drawer_wanted)
        self._wallet.clicked.connect(self.new_wallet_wanted)
        self._ways[Way.HISTORY].clicked.connect(self.history_wanted)
        self._ways[Way.DRAWER].clicked.connect(self.drawer_wanted)
        self._ways[Way.OTHER_CODE].clicked.connect(self.other_code_wanted)
        self._ways[Way.CORRECT].clicked.connect(self.back_wanted)
        self._ways[Way.AGAIN].clicked.connect(self.again_wanted)

    def _report_compared(self) -> None:
        self.compared.emit(self._positions)
